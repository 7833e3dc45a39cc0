import type { webApi } from '@slack/bolt'
import * as z from 'zod/mini'
import { notices } from '../../src/answer/notices.ts'
import { mayBegin, type HeldDelivery } from '../../src/outbox/outbox.ts'
import type { Result } from '../../src/outbox/settlement.ts'
import type { Secrets } from '../../src/store/secrets.ts'
import { parcelFrom } from '../chat/parcel.ts'
import type { Send } from '../chat/sender.ts'
import type { Message } from '../chat/surface.ts'
import { refusalIn, resultOf } from './faults.ts'
import { answerAt, isSpent } from './response.ts'

type Client = Pick<webApi.WebClient, 'apiCall'>

type Sending = {
  /** Tries nothing again by itself, and rejects what is limited. */
  readonly client: Client
  readonly secrets: Secrets
  /** The host that stands in for hooks.slack.com, where the Web API is somewhere else. */
  readonly ownHost: string | undefined
  readonly now: () => number
}

const posted = z.object({ ts: z.string() })
const opened = z.object({ channel: z.object({ id: z.string() }) })
const eventType = 'callboard'

/** Says one thing in Slack; what may be there from an attempt before is looked for first. */
export function sendWith(sending: Sending): Send {
  return async (delivery, of) => {
    const parcel = parcelFrom(delivery.body)
    if (parcel === undefined) return { was: 'refused', why: 'another version planned it' }
    const { message = {}, respondsTo, replaces = false } = parcel
    try {
      switch (delivery.act) {
        case 'post':
          return await (respondsTo === undefined
            ? post(delivery, delivery.address.channel, message, sending)
            : share(delivery, message, respondsTo, sending))
        case 'direct':
          return await directly(delivery, message, sending)
        case 'edit':
          return await edit(delivery, of, message, sending)
        case 'delete':
          return await remove(delivery, of, sending)
        case 'private':
          return await privately(delivery, message, sending)
        case 'respond':
          return await respond(delivery, { message, respondsTo, replaces }, sending)
      }
    } catch (cause) {
      return resultOf(cause)
    }
  }
}

async function post(
  delivery: HeldDelivery,
  channel: string,
  message: Message,
  { client, now }: Pick<Sending, 'client' | 'now'>,
): Promise<Result> {
  const { thread } = delivery.address
  if (delivery.isDoubtful) {
    try {
      const there = await messageThere(delivery, channel, client)
      if (there !== undefined) return { was: 'sent', message: there }
    } catch (cause) {
      const why = refusalIn(cause) ?? 'its history cannot be read'
      return { was: 'not reconciled', why: `whether it is there could not be learnt: ${why}` }
    }
    // Reading a long history takes its time.
    if (!mayBegin(delivery, now())) return { was: 'not reconciled', why: 'too little of the lease was left' }
  }
  const { ts } = posted.parse(
    await client.apiCall('chat.postMessage', {
      channel,
      ...message,
      ...(thread === undefined ? {} : { thread_ts: thread }),
      metadata: { event_type: eventType, event_payload: { key: delivery.key } },
    }),
  )
  return { was: 'sent', message: ts }
}

/** What Slack says where the bot is not in the channel, of a private one. */
const outside: ReadonlySet<string | undefined> = new Set(['not_in_channel', 'channel_not_found'])

/**
 * Posts an answer that was pressed to be shown to all; where the bot is not in the channel, as the press's own response:
 * at most once, for nobody can look there whether it was shown.
 */
async function share(delivery: HeldDelivery, message: Message, respondsTo: string, sending: Sending): Promise<Result> {
  try {
    return await post(delivery, delivery.address.channel, message, sending)
  } catch (cause) {
    const address = await sending.secrets.of(delivery, respondsTo, sending.now())
    if (address === undefined || !outside.has(refusalIn(cause))) throw cause
    const body = { ...message, response_type: 'in_channel', replace_original: false }
    const result = await answerAt(address, body, sending.ownHost).catch(resultOf)
    return result.was === 'unknown' ? { was: 'refused', why: 'it may have been seen already' } : result
  }
}

const history = z.object({
  messages: z.array(
    z.object({
      ts: z.string(),
      metadata: z.optional(z.object({ event_payload: z.optional(z.object({ key: z.optional(z.string()) })) })),
    }),
  ),
  has_more: z.optional(z.boolean()),
  response_metadata: z.optional(z.object({ next_cursor: z.optional(z.string()) })),
})

/** How far clocks may be apart, in seconds. */
const leeway = 120

/** The time stamp under which a delivery stands in its channel or thread; throws where that cannot be read. */
async function messageThere(
  { key, planned, address: { thread } }: HeldDelivery,
  channel: string,
  client: Client,
): Promise<string | undefined> {
  const place = { channel, oldest: `${planned / 1000 - leeway}`, include_all_metadata: true, limit: 200 }
  for (let cursor: string | undefined; ;) {
    const page = cursor === undefined ? {} : { cursor }
    const read = history.parse(
      thread === undefined
        ? await client.apiCall('conversations.history', { ...place, ...page })
        : await client.apiCall('conversations.replies', { ...place, ts: thread, ...page }),
    )
    const found = read.messages.find(({ metadata }) => metadata?.event_payload?.key === key)
    if (found !== undefined) return found.ts
    cursor = read.response_metadata?.next_cursor
    if (read.has_more !== true || cursor === undefined || cursor === '') return undefined
  }
}

async function directly(delivery: HeldDelivery, message: Message, sending: Sending): Promise<Result> {
  let channel: string
  try {
    const found = await sending.client.apiCall('conversations.open', { users: delivery.address.person })
    ;({ id: channel } = opened.parse(found).channel)
  } catch (cause) {
    const result = resultOf(cause)
    // Nothing was posted by this attempt, and what the one before did is not known yet.
    const why = 'why' in result ? result.why : 'limited by the platform'
    if (delivery.isDoubtful && result.was !== 'refused') return { was: 'not reconciled', why }
    return result.was === 'unknown' ? { was: 'not taken', why } : result
  }
  return post(delivery, channel, message, sending)
}

async function edit(
  { address: { channel } }: HeldDelivery,
  ts: string | undefined,
  message: Message,
  { client }: Sending,
): Promise<Result> {
  if (ts === undefined) return { was: 'refused', why: 'what it changes was never posted' }
  await client.apiCall('chat.update', { channel, ts, ...message })
  return { was: 'sent', message: ts }
}

async function remove(
  { address: { channel } }: HeldDelivery,
  ts: string | undefined,
  { client }: Sending,
): Promise<Result> {
  if (ts === undefined) return { was: 'refused', why: 'what it deletes was never posted' }
  try {
    await client.apiCall('chat.delete', { channel, ts })
  } catch (cause) {
    if (refusalIn(cause) !== 'message_not_found') throw cause
  }
  return { was: 'sent', message: ts }
}

/** A word that one person sees: nobody can look whether it is there, so that it is said at most once. */
async function privately(
  { isDoubtful, address: { channel, thread, person } }: HeldDelivery,
  message: Message,
  { client }: Sending,
): Promise<Result> {
  if (isDoubtful) return { was: 'refused', why: 'it may have been seen already' }
  await client.apiCall('chat.postEphemeral', {
    channel,
    user: person,
    ...message,
    ...(thread === undefined ? {} : { thread_ts: thread }),
  })
  return { was: 'sent', message: '' }
}

type Response = { readonly message: Message; readonly respondsTo: string | undefined; readonly replaces: boolean }

/** Answers at the address that came with the arrival; where that may have been done, says only that it may. */
async function respond(
  delivery: HeldDelivery,
  { message, respondsTo, replaces }: Response,
  sending: Sending,
): Promise<Result> {
  const address = respondsTo === undefined ? undefined : await sending.secrets.of(delivery, respondsTo, sending.now())
  const isDoubtful = delivery.isDoubtful && !replaces
  const said = isDoubtful ? { text: notices.mayBeThere, mrkdwn: false } : message
  if (address === undefined) return privately(delivery, said, sending)
  const body = { ...said, response_type: 'ephemeral', replace_original: replaces }
  const result = await answerAt(address, body, sending.ownHost)
  // The asker is told all the same, where the bot is in the channel.
  return isSpent(result) ? privately(delivery, said, sending) : result
}
