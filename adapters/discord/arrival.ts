import { detailsQuestion } from '../../src/answer/offers.ts'
import type { Arrival, Origin } from '../../src/inbox/inbox.ts'
import type { Asked } from '../chat/asked.ts'
import { addressText, type Deferral } from './address.ts'
import type { deletedBody, deletionBody, goneBody, InteractionBody, joinedBody, MessageBody } from './bodies.ts'
import { detailsId } from './render.ts'
import { flags } from './limits.ts'
import { commandWords } from './setup-words.ts'
import type * as z from 'zod/mini'

/** Who the bot is, and whether a channel is a thread. */
export type Self = { readonly user: string; readonly isThread: (channel: string) => boolean }

/** How long, in ms, an interaction can be answered: https://docs.discord.com/developers/interactions/receiving-and-responding */
const responseLifetime = 14 * 60_000

/** How long, in ms, after a question its words may change. */
const mayChange = 60_000

/** Where something is of a server, or of direct messages and groups. */
export function originOf(server: string | undefined): Origin {
  return { platform: 'discord', workspace: server ?? '@me' }
}

/** The moment, in ms, that an id was made: https://docs.discord.com/developers/reference#snowflakes */
export function momentOf(id: string): number {
  return Number((BigInt(id) >> 22n) + 1_420_070_400_000n)
}

/** The kinds of messages in which people talk: plain ones and replies. */
const talk: ReadonlySet<number> = new Set([0, 19])
/** The kinds of channels that are threads. */
const threads: ReadonlySet<number> = new Set([10, 11, 12])

/** What is asked in one place goes on there: in a thread, in direct messages; in a channel each question begins anew. */
function conversationOf(message: string, channel: string, server: string | undefined, isThread: boolean): string {
  return server === undefined || isThread ? talkIn(channel) : `message ${channel} ${message}`
}

/** The conversation of a thread, or of direct messages. */
export function talkIn(channel: string): string {
  return `talk ${channel}`
}

function keyOf(message: string): string {
  return `m ${message}`
}

function arrival(origin: Origin, place: Omit<Arrival, keyof Origin | 'kind' | 'body'>, asked: Asked): Arrival {
  return { ...origin, ...place, kind: asked.kind, body: JSON.stringify(asked) }
}

/** What somebody wrote, or changed, as an arrival; undefined where it is not put to the bot. */
export function arrivalOfMessage(body: MessageBody, isChange: boolean, self: Self): Arrival | undefined {
  const { id, channel_id: channel, guild_id: server, author, content = '', mentions = [] } = body
  if (author === undefined || author.bot === true || body.webhook_id !== undefined || !talk.has(body.type))
    return undefined
  const alone = server === undefined
  if (!alone && !mentions.some((each) => each.id === self.user)) return undefined
  const isThread = body.channel_type === undefined ? self.isThread(channel) : threads.has(body.channel_type)
  const [person, at] = [author.id, momentOf(id)]
  const conversation = conversationOf(id, channel, server, isThread)
  const text = withoutMention(content, self.user)
  const where = { private: false, alone, ...(alone ? {} : { thread: id }) }
  const replied = body.referenced_message
  const follows = replied?.author.id === self.user ? { follows: replied.id } : {}
  const origin = originOf(server)
  if (!isChange) {
    const asked: Asked = { kind: 'question', text, isCalled: true, ...follows, ...where }
    return arrival(origin, { key: keyOf(id), channel, person, conversation, at }, asked)
  }
  // Discord tells of a change also where it shows an address's page under a message.
  const changedAt = Date.parse(body.edited_timestamp ?? '')
  if (!(changedAt - at <= mayChange)) return undefined
  const asked: Asked = { kind: 'edit', of: keyOf(id), text, isCalled: true, ...where }
  return arrival(origin, { key: `edit ${id} ${changedAt}`, channel, person, conversation, at: changedAt }, asked)
}

function withoutMention(text: string, user: string): string {
  return text.replaceAll(new RegExp(`<@!?${user}>`, 'g'), ' ').trim()
}

/** Messages that were deleted, as arrivals: who wrote them is not told, and what was never answered has nothing to lose. */
export function arrivalsOfDeletion(body: z.infer<typeof deletionBody>, self: Self, now: number): readonly Arrival[] {
  const { channel_id: channel, guild_id: server } = body
  return [...(body.id === undefined ? [] : [body.id]), ...(body.ids ?? [])].map((id) => {
    const conversation = conversationOf(id, channel, server, self.isThread(channel))
    const place = { key: `deletion ${id}`, channel, person: '', conversation, at: now }
    return arrival(originOf(server), place, { kind: 'deletion', of: keyOf(id) })
  })
}

/** That the bot was taken into a server; undefined where there is no place to say something unasked. */
export function arrivalOfJoining(body: z.infer<typeof joinedBody>, now: number): Arrival | undefined {
  const { id, system_channel_id: channel } = body
  if (!channel) return undefined
  const place = { key: `joined ${id}`, channel, person: '', conversation: `channel ${channel}`, at: now }
  return arrival(originOf(id), place, { kind: 'joined' })
}

/** That a channel or a thread was deleted. */
export function arrivalOfClosing({ id: channel, guild_id: server }: z.infer<typeof deletedBody>, now: number): Arrival {
  const place = { key: `closed ${channel}`, channel, person: '', conversation: `channel ${channel}`, at: now }
  return arrival(originOf(server), place, { kind: 'closed', how: 'deleted' })
}

/** That the bot was taken out of a server; undefined where the server is only away. */
export function arrivalOfLeaving({ id, unavailable }: z.infer<typeof goneBody>, now: number): Arrival | undefined {
  if (unavailable === true) return undefined
  const place = { key: `removed ${id} ${now}`, channel: '', person: '', conversation: 'app', at: now }
  return arrival(originOf(id), place, { kind: 'removed' })
}

/** Something that was done with a command, a component or a modal, and how it is deferred. */
export type Interacted = { readonly arrival: Arrival; readonly deferral: Deferral }

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-type */
const [ofCommand, ofComponent, ofModal] = [2, 3, 5]
const inBotsMessages = 1
/** https://docs.discord.com/developers/topics/permissions: Administrator, Manage Server. */
const manages = (1n << 3n) | (1n << 5n)

/** Whether permissions, as Discord writes them, let somebody manage the server. */
export function mayManage(permissions: string): boolean {
  return (BigInt(permissions) & manages) !== 0n
}

/** An interaction as an arrival, `user` being the bot's; undefined where it is nothing of ours. */
export function arrivalOfInteraction(body: InteractionBody, user: string): Interacted | undefined {
  const { id, channel_id: channel, guild_id: server, context, locale, message, member } = body
  const person = member?.user.id ?? body.user?.id
  if (person === undefined) return undefined
  const alone = context === inBotsMessages
  const isComponent = body.type === ofComponent
  const isOwn = isComponent && ((message?.flags ?? 0) & flags.ephemeral) !== 0
  // In direct messages there is nobody else: what is pressed there is answered as what is written.
  const isPrivate = !(isComponent && alone) || isOwn
  const where = {
    private: isPrivate,
    alone,
    ...(locale === undefined ? {} : { language: locale }),
    ...(member === undefined ? {} : { manages: mayManage(member.permissions), roles: member.roles ?? [] }),
  }
  const asked = isComponent
    ? pressed(body, isOwn, where)
    : body.type === ofModal
      ? filledIn(body, where)
      : commanded(body, user, where)
  if (asked === undefined) return undefined
  const deferral: Deferral = isComponent && (isOwn || !isPrivate) ? 'update' : 'answer'
  const at = momentOf(id)
  const conversation = alone ? talkIn(channel) : `private ${channel} ${person}`
  const secret = { text: addressText({ id, token: body.token, deferral }), expires: at + responseLifetime }
  const place = { key: `i ${id}`, channel, person, conversation, at, secret }
  return { arrival: arrival(originOf(server), place, asked), deferral }
}

type Where = Pick<Extract<Asked, { kind: 'press' }>, 'private' | 'alone' | 'language' | 'manages' | 'roles'>

function pressed({ id, data }: InteractionBody, isOwn: boolean, where: Where): Asked | undefined {
  const value = data.custom_id === detailsId ? data.values?.[0] : data.custom_id
  return value === undefined ? undefined : { kind: 'press', value, trigger: id, own: isOwn, ...where }
}

function filledIn({ data }: InteractionBody, where: Where): Asked | undefined {
  if (data.custom_id === undefined) return undefined
  const inputs = (data.components ?? []).flatMap(({ component }) => component ?? [])
  const filled = inputs.map(({ custom_id: name, value, values }) => [name, value ?? values?.[0] ?? ''] as const)
  return { kind: 'form', value: data.custom_id, filled: Object.fromEntries(filled), ...where }
}

function commanded(body: InteractionBody, user: string, where: Where): Asked | undefined {
  if (body.type !== ofCommand) return undefined
  const { data } = body
  const given = (name: string): string | undefined => {
    const value = data.options?.find((option) => option.name === name)?.value
    return value === undefined ? undefined : String(value)
  }
  const question = (text: string | undefined): Asked | undefined =>
    text === undefined ? undefined : { kind: 'question', text, isCalled: true, ...where }
  const { ask, open, listing, help, subscribe, subscriptions, reminders, settings, zone, menu } = commandWords
  switch (data.name) {
    case ask.name:
      return question(given(ask.options.question.name))
    case open.name:
      return question(`open calls in ${given(open.options.country.name) ?? ''}`)
    case listing.name:
      return question(detailsQuestion(given(listing.options.id.name) ?? ''))
    case help.name:
      return question('help')
    case subscribe.name:
      return question(`subscribe to ${given(subscribe.options.question.name) ?? 'this'}`)
    case subscriptions.name:
    case reminders.name:
    case settings.name:
      return question(data.name)
    case menu.name:
      return question(withoutMention(data.resolved?.messages?.[data.target_id ?? '']?.content ?? '', user))
    case zone.name: {
      const chosen = given(zone.options.zone.name)
      const forAll = given(zone.options.everybody.name) === 'true'
      return { kind: 'zone', ...(chosen === undefined ? {} : { zone: chosen }), forAll, ...where }
    }
    default:
      return undefined
  }
}
