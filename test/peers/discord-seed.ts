/** Somebody, as users and members tell of them. */
export type Person = {
  readonly name: string
  /** The language of their Discord, as interactions tell it. */
  readonly locale?: string
  readonly role?: 'admin' | 'owner'
  readonly isBot?: boolean
}

/** A server (a guild) with its text channels, everybody in it, and the bot unless it is not. */
type Server = {
  readonly name: string
  readonly channels: readonly string[]
  readonly locale?: string
  readonly hasBot?: boolean
}

/** What is started. Channels have different names, also those of two servers. */
export type World = {
  readonly people: readonly Person[]
  readonly servers: readonly Server[]
  /** Whether the privileged intent for the content of messages is on in the developers' portal. */
  readonly readsContent?: boolean
  /** How many shards Discord recommends. */
  readonly shards?: number
}

const epoch = 1_420_070_400_000n

/** An id as of a moment in ms: https://discord.com/developers/docs/reference#snowflakes */
function idAt(moment: number, increment = 0): string {
  return (((BigInt(moment) - epoch) << 22n) | BigInt(increment)).toString()
}

const beginning = Date.UTC(2026, 0, 1)

export const bot = { user: idAt(beginning, 1), name: 'Callboard' } as const

export const botToken = `${Buffer.from(bot.user).toString('base64url')}.callboard.test`

/** The id of the server in this place of the list; of two that follow each other, one is in either of two shards. */
export function serverIdAt(place: number): string {
  return idAt(beginning + place)
}

/** The id of the person in this place of the list. */
export function personIdAt(place: number): string {
  return idAt(beginning + 60_000, place)
}

/** The id of the channel in this place of all. */
export function channelIdAt(place: number): string {
  return idAt(beginning + 120_000, place)
}

/** The user, as the API tells of them. */
export type User = {
  readonly id: string
  readonly username: string
  readonly global_name: string
  readonly discriminator: '0'
  readonly avatar: null
  readonly bot: boolean
}

/** Somebody as a user. */
export function userOf(id: string, name: string, isBot = false): User {
  return { id, username: name.toLowerCase(), global_name: name, discriminator: '0', avatar: null, bot: isBot }
}
