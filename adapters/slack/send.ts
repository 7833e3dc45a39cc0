import type { webApi } from '@slack/bolt'
import * as z from 'zod/mini'
import { notices } from '../../src/answer/notices.ts'
import { requestTimeout, type HeldDelivery } from '../../src/outbox/outbox.ts'
import type { Result } from '../../src/outbox/settlement.ts'
import type { Secrets } from '../../src/store/secrets.ts'
import { parcelFrom } from '../chat/parcel.ts'
import type { Send } from '../chat/sender.ts'
import type { Message } from '../chat/surface.ts'
import { refusalIn, resultOf } from './faults.ts'

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
          return await post(delivery, delivery.address.channel, message, sending)
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
  { client }: Pick<Sending, 'client'>,
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
  if (!isOfSlack(address, sending.ownHost))
    return { was: 'refused', why: 'the address for the response is not Slack’s' }
  const answer = await fetch(address, {
    method: 'POST',
    redirect: 'error',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...said, response_type: 'ephemeral', replace_original: replaces }),
    signal: AbortSignal.timeout(requestTimeout),
  })
  await answer.body?.cancel()
  if (answer.ok) return { was: 'sent', message: '' }
  if (answer.status === 429)
    return { was: 'limited', rest: Number(answer.headers.get('retry-after') ?? 1) * 1000 || 1000 }
  const why = `HTTP ${answer.status}`
  return answer.status >= 500 ? { was: 'unknown', why } : { was: 'refused', why }
}

/** Whether an address for responses is Slack's own, or that of what stands in for Slack. */
export function isOfSlack(address: string, ownHost: string | undefined): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || url.username !== '' || url.password !== '') return false
  return (
    (url.protocol === 'https:' && url.host === 'hooks.slack.com') || (ownHost !== undefined && url.host === ownHost)
  )
}
