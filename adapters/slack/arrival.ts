import type * as z from 'zod/mini'
import type { Closing } from '../../src/digest/paused.ts'
import type { Arrival, Origin } from '../../src/inbox/inbox.ts'
import type { Address } from '../../src/outbox/delivery.ts'
import type { Asked, Where } from '../chat/asked.ts'
import { actionBody, commandBody, eventBody, shortcutBody, submissionBody, type MessageEvent } from './bodies.ts'
import { filledIn } from './form.ts'
import { actionPrefix } from './limits.ts'
import { shortcutId } from './scopes.ts'
import { unescaped } from './text.ts'

/** Who the bot is in its workspace. */
export type Self = { readonly origin: Origin; readonly user: string }

/** How long, in ms, the address for a response is good: https://docs.slack.dev/interactivity/handling-user-interaction */
const responseLifetime = 29 * 60_000

/** How long, in ms, after a question its words may change. */
const mayChange = 60_000

/** How long, in ms, Slack may go on telling an event: https://docs.slack.dev/apis/events-api/#retries */
const longestTold = 24 * 3_600_000

/** What Slack sent as an arrival; undefined where there is nothing to do. `now` is in ms. */
export function arrivalOf(body: unknown, self: Self, command: string, now: number): Arrival | undefined {
  const event = eventBody.safeParse(body).data
  if (event !== undefined) return arrivalOfEvent(event, self, now)
  const typed = commandBody.safeParse(body).data
  if (typed !== undefined && typed.command === command) {
    const { user_id: person, channel_id: channel, trigger_id, response_url } = typed
    const asked: Asked = { kind: 'question', text: unescaped(typed.text ?? ''), isCalled: true, ...privately(channel) }
    const key = `command ${trigger_id}`
    return arrival(self, { key, channel, person, conversation: own(channel, person), at: now }, asked, response_url)
  }
  const shortcut = shortcutBody.safeParse(body).data
  if (shortcut !== undefined && shortcut.callback_id === shortcutId) {
    const { user, channel, message, trigger_id, response_url } = shortcut
    const text = withoutMention(message.text ?? '', self)
    const asked: Asked = { kind: 'question', text, isCalled: true, ...privately(channel.id) }
    const conversation = own(channel.id, user.id)
    const place = { key: `shortcut ${trigger_id}`, channel: channel.id, person: user.id, conversation, at: now }
    return arrival(self, place, asked, response_url)
  }
  const submission = submissionBody.safeParse(body).data
  if (submission !== undefined) return arrivalOfSubmission(submission, self, now)
  const action = actionBody.safeParse(body).data
  return action === undefined ? undefined : arrivalOfPress(action, self, now)
}

/** What is said to the bot alone, in direct messages or where it shows itself, goes on in either. */
function directly(person: string): string {
  return `direct ${person}`
}

/** The conversation of a thread, or of what is said to the bot alone. */
export function talkIn({ channel, thread, person }: Address): string | undefined {
  if (person !== undefined) return directly(person)
  return thread === undefined ? undefined : `thread ${channel} ${thread}`
}

type Place = Pick<Arrival, 'key' | 'channel' | 'person' | 'conversation' | 'at'>

function arrival({ origin }: Self, place: Place, asked: Asked, response?: string): Arrival {
  const secret = response === undefined ? {} : { secret: { text: response, expires: place.at + responseLifetime } }
  return { ...origin, ...place, kind: asked.kind, body: JSON.stringify(asked), ...secret }
}

/** What only its asker sees, be it in a channel or in direct messages. */
function privately(channel: string): Where {
  return { private: true, alone: isDirect(channel) }
}

function isDirect(channel: string): boolean {
  return channel.startsWith('D')
}

/** What is asked in private is its asker's alone, and never a part of what is said in the channel. */
function own(channel: string, person: string): string {
  return `private ${channel} ${person}`
}

function arrivalOfEvent(body: z.infer<typeof eventBody>, self: Self, now: number): Arrival | undefined {
  const { event, event_id: eventId, event_time: time } = body
  const key = `event ${eventId}`
  switch (event.type) {
    case 'app_mention':
    case 'message':
      return arrivalOfMessage(event, self)
    case 'app_home_opened': {
      if (event.tab === 'messages') return undefined
      const place = { key, channel: event.user, person: event.user, conversation: `home ${event.user}`, at: now }
      return arrival(self, place, { kind: 'home' })
    }
    case 'member_joined_channel': {
      if (event.user !== self.user) return undefined
      const { channel, inviter: person = '' } = event
      return arrival(self, { key, channel, person, conversation: `channel ${channel}`, at: now }, { kind: 'joined' })
    }
    case 'member_left_channel':
    case 'channel_archive':
    case 'channel_deleted':
    case 'channel_left':
    case 'group_archive':
    case 'group_deleted':
    case 'group_left': {
      if (event.type === 'member_left_channel' && event.user !== self.user) return undefined
      const { channel } = event
      const place = { key, channel, person: '', conversation: `channel ${channel}`, at: now }
      return arrival(self, place, { kind: 'closed', how: closingOf(event.type) })
    }
    case 'tokens_revoked':
    case 'app_uninstalled':
    case 'team_access_revoked': {
      // That the token of a person is gone is no concern of the bot's.
      if (event.type === 'tokens_revoked' && (event.tokens?.bot ?? []).length === 0) return undefined
      // It may be told late: it happened within that second. What is no time of these hours says nothing.
      const told = (time ?? 0) * 1000 + 999
      const at = now - told < longestTold ? Math.min(told, now) : now
      const from = event.type === 'team_access_revoked' ? { from: event.team_ids } : {}
      return arrival(self, { key, channel: '', person: '', conversation: 'app', at }, { kind: 'removed', ...from })
    }
  }
}

/** "channel_archive", "group_left": how a channel was closed. */
function closingOf(type: string): Closing {
  if (type.endsWith('_archive')) return 'archived'
  return type.endsWith('_deleted') ? 'deleted' : 'left'
}

/** Channel and time stamp are a message's identity: Slack tells a mention twice, under two ids. */
function keyOf(channel: string, ts: string): string {
  return `message ${channel} ${ts}`
}

function arrivalOfMessage(event: MessageEvent, self: Self): Arrival | undefined {
  const { channel } = event
  const isChange = event.type === 'message' && event.subtype === 'message_changed'
  // What is deleted above a thread stays as a stone, and comes as a change.
  const isGone = isChange && event.message?.subtype === 'tombstone'
  if (event.type === 'message' && (isGone || event.subtype === 'message_deleted')) return arrivalOfDeletion(event, self)
  const said = isChange ? event.message : event
  if (said === undefined || (!isChange && event.subtype !== undefined && !talks.has(event.subtype))) return undefined
  const { user: person, ts, thread_ts: thread } = said
  if (person === undefined || person === self.user || said.bot_id) return undefined
  const text = said.text ?? ''
  const alone = event.channel_type === 'im' || isDirect(channel)
  const before = event.type === 'message' ? event.previous_message?.text : undefined
  // Who changes a question may leave out whom it is put to.
  const texts = [text, before ?? '']
  const isCalled = alone || event.type === 'app_mention' || texts.some((each) => each.search(mentionOf(self)) !== -1)
  // In a channel only what is put to the bot, or said in a thread where it may have answered.
  if (!isCalled && thread === undefined) return undefined
  const at = Math.floor(Number(ts) * 1000)
  const conversation = alone && thread === undefined ? directly(person) : `thread ${channel} ${thread ?? ts}`
  const inThread = alone ? (thread === undefined ? {} : { thread }) : { thread: thread ?? ts }
  const asked = { text: withoutMention(text, self), isCalled, private: false, alone, ...inThread }
  const key = keyOf(channel, ts)
  if (!isChange) return arrival(self, { key, channel, person, conversation, at }, { kind: 'question', ...asked })
  const changed = event.event_ts ?? event.ts
  const changedAt = Math.floor(Number(changed) * 1000)
  if (changedAt - at > mayChange || before === said.text) return undefined
  const place = { key: `edit ${channel} ${ts} ${changed}`, channel, person, conversation, at: changedAt }
  return arrival(self, place, { kind: 'edit', of: key, ...asked })
}

/** Subtypes under which people still talk. */
const talks: ReadonlySet<string> = new Set(['thread_broadcast', 'file_share', 'me_message'])

function arrivalOfDeletion(event: Extract<MessageEvent, { type: 'message' }>, self: Self): Arrival | undefined {
  const { channel, deleted_ts: ts = event.previous_message?.ts, previous_message: before } = event
  if (ts === undefined || before?.user === undefined || before.user === self.user || before.bot_id) return undefined
  const isAlone = event.channel_type === 'im' || isDirect(channel)
  const isApart = !isAlone || before.thread_ts !== undefined
  const conversation = isApart ? `thread ${channel} ${before.thread_ts ?? ts}` : directly(before.user)
  const at = Math.floor(Number(event.event_ts ?? event.ts) * 1000)
  const place = { key: `deletion ${channel} ${ts}`, channel, person: before.user, conversation, at }
  return arrival(self, place, { kind: 'deletion', of: keyOf(channel, ts) })
}

/** A modal is sent once: a second time it has another id. */
function arrivalOfSubmission(body: z.infer<typeof submissionBody>, self: Self, now: number): Arrival | undefined {
  const { user, view } = body
  const { filled, from } = filledIn(body) ?? {}
  if (filled === undefined || from === undefined) return undefined
  const { channel, alone, thread } = from
  const where = { private: false, alone, ...(thread === undefined ? {} : { thread }) }
  const asked: Asked = { kind: 'form', value: view.callback_id, filled, ...where }
  const conversation = alone ? directly(user.id) : own(channel, user.id)
  return arrival(self, { key: `form ${view.id}`, channel, person: user.id, conversation, at: now }, asked)
}

function arrivalOfPress(body: z.infer<typeof actionBody>, self: Self, now: number): Arrival | undefined {
  const [action] = body.actions
  if (action?.value === undefined || !action.action_id.startsWith(actionPrefix)) return undefined
  const { user, trigger_id: trigger, container, message, view, response_url } = body
  const channel = body.channel?.id ?? user.id
  const isPrivate = container.is_ephemeral === true
  const alone = body.channel === undefined || isDirect(channel)
  const thread = isPrivate
    ? undefined
    : (message?.thread_ts ?? container.thread_ts ?? (alone ? undefined : message?.ts))
  const inChannel = alone ? directly(user.id) : `channel ${channel}`
  const inThread = thread === undefined ? inChannel : `thread ${channel} ${thread}`
  const conversation = isPrivate ? own(channel, user.id) : inThread
  const asked: Asked = {
    kind: 'press',
    value: action.value,
    trigger,
    own: isPrivate,
    private: isPrivate,
    alone,
    ...(thread === undefined ? {} : { thread }),
    ...(view && view.type !== 'home' ? { view: view.id } : {}),
  }
  const place = { key: `press ${trigger}`, channel, person: user.id, conversation, at: now }
  // A response at the address of what all see would be seen by all.
  return arrival(self, place, asked, isPrivate ? response_url : undefined)
}

/** The bot's mention in a text as Slack sends it, which may tell the name behind it. */
function mentionOf({ user }: Self): RegExp {
  return new RegExp(`<@${user}(?:\\|[^<>]*)?>`, 'g')
}

function withoutMention(text: string, self: Self): string {
  return unescaped(text.replaceAll(mentionOf(self), ' ')).trim()
}
