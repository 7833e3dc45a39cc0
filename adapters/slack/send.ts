import * as z from 'zod/mini'
import type { HeldDelivery } from '../../src/outbox/outbox.ts'
import type { Wire } from '../chat/send.ts'
import { refusalIn, resultOf } from './faults.ts'
import { answerAt, isSpent } from './response.ts'
import type { Client } from './client.ts'

const posted = z.object({ ts: z.string() })
const opened = z.object({ channel: z.object({ id: z.string() }) })
const eventType = 'callboard'

/** What Slack says where the bot is not in the channel, of a private one. */
const outside: ReadonlySet<string | undefined> = new Set(['not_in_channel', 'channel_not_found'])

/**
 * Slack as what is said goes to it, by a client that tries nothing again by itself and rejects what is limited; `ownHost`
 * stands in for hooks.slack.com, where the Web API is somewhere else.
 */
export function wireOf(
  client: Client,
  ownHost: string | undefined,
): Omit<Wire, 'render' | 'secrets' | 'now' | 'refusalIn'> {
  return {
    post: async ({ key, address: { thread } }, channel, message) => {
      const place = thread === undefined ? { channel } : { channel, thread_ts: thread }
      const metadata = { event_type: eventType, event_payload: { key } }
      return posted.parse(await client.apiCall('chat.postMessage', { ...place, ...message, metadata })).ts
    },
    find: (delivery, channel) => messageThere(delivery, channel, client),
    edit: async (channel, ts, message) => {
      await client.apiCall('chat.update', { channel, ts, ...message })
    },
    remove: async (channel, ts) => {
      await client.apiCall('chat.delete', { channel, ts }).catch((cause: unknown) => {
        if (refusalIn(cause) !== 'message_not_found') throw cause
      })
    },
    open: async (users) => opened.parse(await client.apiCall('conversations.open', { users })).channel.id,
    whisper: async ({ isDoubtful, address: { channel, thread, person } }, message, { directly }) => {
      // Nobody can look whether it is there.
      if (isDoubtful) return { was: 'refused', why: 'it may have been seen already' }
      const place = { channel, user: person, ...(thread === undefined ? {} : { thread_ts: thread }) }
      try {
        await client.apiCall('chat.postEphemeral', { ...place, ...message })
        return { was: 'sent', message: '' }
      } catch (cause) {
        if (outside.has(refusalIn(cause))) return directly()
        throw cause
      }
    },
    isRepeatable: (_address, { replaces }) => replaces,
    respond: async (address, message, { replaces }) => {
      const body = { ...message, response_type: 'ephemeral', replace_original: replaces }
      const result = await answerAt(address, body, ownHost)
      return isSpent(result) ? undefined : result
    },
    share: async (_delivery, message, { address, post }) => {
      try {
        return await post()
      } catch (cause) {
        if (address === undefined || !outside.has(refusalIn(cause))) throw cause
        const body = { ...message, response_type: 'in_channel', replace_original: false }
        const result = await answerAt(address, body, ownHost).catch(resultOf)
        return result.was === 'unknown' ? { was: 'refused', why: 'it may have been seen already' } : result
      }
    },
    resultOf,
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
