import { refusals, type Refusal } from './discord-answers.ts'

/** A channel: of a server, a thread in one, between the bot and one person, or between people without the bot. */
export type Channel = {
  readonly id: string
  readonly name?: string
  readonly server?: string
  /** Of a thread, where it hangs. */
  readonly parent?: string
  /** Of a direct channel, who is in it beside the bot. */
  readonly person?: string
  /** Whether the bot is not in it: it is told of what people do with it there, and of nothing else. */
  readonly isOthers?: boolean
}

/** https://discord.com/developers/docs/resources/channel#channel-object-channel-types */
export const channelKinds = { text: 0, direct: 1, publicThread: 11 } as const

/** The kind of a channel, as the API tells it. */
export function kindOf({ person, parent }: Channel): number {
  if (person !== undefined) return channelKinds.direct
  return parent === undefined ? channelKinds.text : channelKinds.publicThread
}

/** https://discord.com/developers/docs/topics/permissions#permissions-bitwise-permission-flags */
export const permissions = {
  administrator: 1n << 3n,
  manageGuild: 1n << 5n,
  view: 1n << 10n,
  send: 1n << 11n,
  manageMessages: 1n << 13n,
  embed: 1n << 14n,
  history: 1n << 16n,
  startThreads: 1n << 35n,
  sendInThreads: 1n << 38n,
} as const

export type Permission = keyof typeof permissions

/** What everybody may in the twin's servers, by its role for everyone. */
const everyone = 1_071_698_660_929n

/** How the bot stands in a channel. */
export type Standing = {
  readonly isMember: boolean
  readonly may: bigint
  readonly opensDoors: boolean
  readonly isArchived: boolean
}

/** What somebody may in every channel, as interactions tell it. */
export function permissionsOf(isAdmin: boolean, denied: bigint): bigint {
  return isAdmin ? everyone | permissions.administrator | permissions.manageGuild : everyone & ~denied
}

/** The overwrites of a channel: what the bot may not there. */
export function overwritesOf(bot: string, denied: bigint): readonly object[] {
  return denied === 0n ? [] : [{ id: bot, type: 1, allow: '0', deny: denied.toString() }]
}

/**
 * What Discord refuses in a channel; undefined where it refuses nothing. A bot that is not in the server, or may not see
 * the channel, has no access; the words are those of the codes 50001, 50007, 50013, 50024, 50083 and 160002. In an archived
 * thread nothing is changed or deleted; a post opens it: https://github.com/discord/discord-api-docs/pull/2855
 */
export function refusalIn(
  route: string,
  { person, parent }: Channel,
  { isMember, may, opensDoors, isArchived }: Standing,
  body: Readonly<Record<string, unknown>>,
): Refusal | undefined {
  const holds = (permission: Permission): boolean => (may & permissions[permission]) !== 0n
  const posts = route === 'POST /channels/:channel/messages'
  if (!isMember || !holds('view')) return refusals.missingAccess()
  if (person !== undefined) return posts && !opensDoors ? refusals.closedDoors() : undefined
  if (posts || route.endsWith('/typing')) {
    if (!holds(parent === undefined ? 'send' : 'sendInThreads')) return refusals.missingPermissions()
    if (Array.isArray(body['embeds']) && body['embeds'].length > 0 && !holds('embed'))
      return refusals.missingPermissions()
    if (typeof body['message_reference'] === 'object' && !holds('history')) return refusals.noHistory()
  }
  if (route === 'GET /channels/:channel/messages/:message' && !holds('history')) return refusals.missingPermissions()
  if (isArchived && /^(?:PATCH|DELETE) .*\/messages\//.test(route)) return refusals.archivedThread()
  if (!route.endsWith('/threads')) return undefined
  if (parent !== undefined) return refusals.notThere()
  return holds('startThreads') ? undefined : refusals.missingPermissions()
}
