import { randomUUID } from 'node:crypto'
import * as z from 'zod/mini'
import type { SlackPeer } from './slack-peer.ts'
import type { Acknowledged, EnvelopeType } from './slack-sockets.ts'

/** Something somebody wrote: where it stands, and what became of telling the app. */
export type Said = {
  readonly channel: string
  readonly ts: string
  readonly events: readonly Readonly<Record<string, unknown>>[]
  /** Settles when every event of it was acknowledged. */
  readonly told: Promise<readonly Acknowledged[]>
}

/** What somebody writes, as typed; `mention` puts the bot's name before it. */
export type Writing = {
  readonly as: string
  /** A channel's name; without one, the direct messages with the bot. */
  readonly channel?: string
  readonly text: string
  readonly thread?: string
  readonly mention?: boolean
}

const posted = z.looseObject({ ts: z.string() })
const opened = z.looseObject({ channel: z.object({ id: z.string() }) })

/** The channel of somebody's direct messages with the bot. */
export async function directChannel(peer: SlackPeer, as: string): Promise<string> {
  return opened.parse(await peer.ask('conversations.open', { users: peer.bot.user }, as)).channel.id
}

/** Writes in a channel or to the bot; a mention is told twice, as Slack tells it: as itself and as a message. */
export async function say(peer: SlackPeer, writing: Writing): Promise<Said> {
  const { as, thread, mention = false } = writing
  const isDirect = writing.channel === undefined
  const channel = writing.channel === undefined ? await directChannel(peer, as) : peer.channel(writing.channel)
  const text = `${mention ? `<@${peer.bot.user}> ` : ''}${arriving(writing.text)}`
  const place = thread === undefined ? {} : { thread_ts: thread }
  const { ts } = posted.parse(await peer.ask('chat.postMessage', { channel, text, ...place }, as))
  const message = { user: peer.person(as), text, ts, channel, event_ts: ts, team: peer.bot.team, ...place }
  const channel_type = isDirect ? 'im' : 'channel'
  const events = [
    ...(mention && !isDirect ? [{ type: 'app_mention', ...message }] : []),
    { type: 'message', channel_type, client_msg_id: randomUUID(), ...message },
  ]
  return { channel, ts, events, told: Promise.all(events.map((event) => tell(peer, event))) }
}

/** Tells an event, under an id of its own where none is given: the same id is Slack sending it again. */
export function tell(
  peer: SlackPeer,
  event: Readonly<Record<string, unknown>>,
  event_id = `Ev${randomUUID()}`,
): Promise<Acknowledged> {
  return peer.deliver('events_api', {
    type: 'event_callback',
    team_id: peer.bot.team,
    api_app_id: peer.bot.app,
    event_id,
    event_time: Math.floor(Number(event['event_ts'] ?? Date.now() / 1000)),
    authorizations: [{ team_id: peer.bot.team, user_id: peer.bot.user, is_bot: true, is_enterprise_install: false }],
    event,
  })
}

/** Changes what somebody wrote, so many seconds after; `mention` puts the bot's name before it. */
export function edit(peer: SlackPeer, said: Said, text: string, mention = false, after = 1): Promise<Acknowledged> {
  const before = said.events.at(-1) ?? {}
  const changed = `${mention ? `<@${peer.bot.user}> ` : ''}${arriving(text)}`
  const message = { ...before, text: changed, edited: { user: before['user'], ts: said.ts } }
  return tell(peer, { ...hidden(said, 'message_changed', after), message, previous_message: before })
}

/** Takes back what somebody wrote. */
export function remove(peer: SlackPeer, said: Said): Promise<Acknowledged> {
  const previous_message = said.events.at(-1) ?? {}
  return tell(peer, { ...hidden(said, 'message_deleted', 1), deleted_ts: said.ts, previous_message })
}

function hidden({ channel, ts, events }: Said, subtype: string, after: number): Readonly<Record<string, unknown>> {
  const { channel_type } = events.at(-1) ?? {}
  return {
    type: 'message',
    subtype,
    hidden: true,
    channel,
    channel_type,
    ts: `${Number(ts) + after}`,
    event_ts: `${Number(ts) + after}`,
  }
}

/** What a person's deed brings along: who, where, a trigger that lives for 3 s, an address for 30 minutes. */
function deed(peer: SlackPeer, as: string, channel: string): Readonly<Record<string, unknown>> {
  const person = peer.person(as)
  return {
    team: { id: peer.bot.team, domain: 'callboard' },
    user: { id: person, username: as, name: as, team_id: peer.bot.team },
    channel: { id: channel, name: 'channel' },
    api_app_id: peer.bot.app,
    ...peer.begin({ person, channel }),
  }
}

/** Types the slash command. */
export async function command(
  peer: SlackPeer,
  {
    as,
    channel,
    text,
    name = '/callboard',
  }: { readonly as: string; readonly channel: string; readonly text: string; readonly name?: string },
): Promise<Acknowledged> {
  return peer.deliver('slash_commands', {
    command: name,
    text: arriving(text),
    user_id: peer.person(as),
    user_name: as,
    team_id: peer.bot.team,
    team_domain: 'callboard',
    channel_id: peer.channel(channel),
    channel_name: channel,
    api_app_id: peer.bot.app,
    is_enterprise_install: 'false',
    ...peer.begin({ person: peer.person(as), channel: peer.channel(channel) }),
  })
}

/** What is pressed: a button's action and value, in a message or in a view. */
export type Pressing = {
  readonly as: string
  readonly channel: string
  readonly actionId: string
  readonly value: string
  readonly message?: Readonly<Record<string, unknown>>
  readonly view?: Readonly<Record<string, unknown>>
  /** Whether it stands in an answer that only its asker sees. */
  readonly isPrivate?: boolean
}

/** Presses a button. */
export async function press(peer: SlackPeer, pressing: Pressing): Promise<Acknowledged> {
  const { as, channel, actionId, value, message, view, isPrivate = false } = pressing
  const action = {
    type: 'button',
    action_id: actionId,
    block_id: 'b',
    value,
    action_ts: '1.0',
    text: { type: 'plain_text', text: 'x' },
  }
  const container =
    view === undefined
      ? { type: 'message', channel_id: channel, message_ts: message?.['ts'] ?? '1.0', is_ephemeral: isPrivate }
      : { type: 'view', view_id: view['id'] }
  const { channel: place, response_url, ...who } = deed(peer, as, channel)
  return interact(peer, {
    type: 'block_actions',
    ...who,
    // What is pressed in a view is pressed in no channel.
    ...(view === undefined ? { channel: place, response_url } : {}),
    container,
    actions: [action],
    ...(message === undefined ? {} : { message }),
    ...(view === undefined ? {} : { view }),
  })
}

const modal = z.looseObject({
  blocks: z.array(
    z.looseObject({
      block_id: z.string(),
      label: z.object({ text: z.string() }),
      element: z.looseObject({
        type: z.string(),
        action_id: z.string(),
        initial_value: z.optional(z.string()),
        initial_option: z.optional(z.unknown()),
        options: z.optional(z.array(z.looseObject({ text: z.object({ text: z.string() }) }))),
      }),
    }),
  ),
})

/** Fills in a modal by the labels of its inputs and sends it; what is not named stays as it was opened. */
export async function submit(
  peer: SlackPeer,
  {
    as,
    view,
    id,
    values,
  }: {
    readonly as: string
    readonly view: unknown
    readonly id: string
    readonly values: Readonly<Record<string, string>>
  },
): Promise<Acknowledged> {
  const shown = modal.parse(view)
  const labels = new Set(shown.blocks.map(({ label }) => label.text))
  const unknown = Object.keys(values).find((label) => !labels.has(label))
  if (unknown !== undefined) throw new Error(`no input ${unknown} among ${[...labels].join(', ')}`)
  const filled = shown.blocks.map(({ block_id: block, label, element }) => {
    const { type, action_id: action, initial_value: initial = null, initial_option: first = null, options } = element
    const written = values[label.text]
    const chosen = options?.find(({ text }) => text.text === written) ?? first
    const state =
      options === undefined
        ? { type, value: written === undefined ? initial : written === '' ? null : written }
        : { type, selected_option: chosen }
    return [block, { [action]: state }] as const
  })
  const { user, team, api_app_id, trigger_id } = deed(peer, as, '')
  const state = { values: Object.fromEntries(filled) }
  return interact(peer, {
    type: 'view_submission',
    team,
    user,
    api_app_id,
    trigger_id,
    response_urls: [],
    view: { ...shown, id, state },
  })
}

/** Uses the message shortcut on a message. */
export async function shortcut(
  peer: SlackPeer,
  {
    as,
    channel,
    callbackId,
    message,
  }: {
    readonly as: string
    readonly channel: string
    readonly callbackId: string
    readonly message: Readonly<Record<string, unknown>>
  },
): Promise<Acknowledged> {
  return interact(peer, {
    type: 'message_action',
    ...deed(peer, as, channel),
    callback_id: callbackId,
    message_ts: message['ts'],
    message,
  })
}

function interact(peer: SlackPeer, payload: Readonly<Record<string, unknown>>): Promise<Acknowledged> {
  const type: EnvelopeType = 'interactive'
  return peer.deliver(type, payload)
}

/** Opens Home. */
export function openHome(peer: SlackPeer, as: string): Promise<Acknowledged> {
  return tell(peer, { type: 'app_home_opened', user: peer.person(as), channel: 'D0HOME', tab: 'home', event_ts: '1.0' })
}

/** A text as Slack sends what somebody typed: three signs escaped, once. */
function arriving(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
