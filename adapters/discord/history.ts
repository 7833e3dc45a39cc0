import { Routes } from 'discord.js'
import * as z from 'zod/mini'
import type { HeldDelivery } from '../../src/outbox/outbox.ts'
import { momentOf } from './arrival.ts'
import type { Call } from './client.ts'
import { components, isMarked } from './marks.ts'

const history = z.array(z.object({ id: z.string(), components: z.optional(components) }))

/** How far clocks may be apart, in ms. */
const leeway = 120_000
const longestPage = 100

const lastWritten = z.object({ last_message_id: z.optional(z.nullable(z.string())) })

/** The id under which a delivery stands in its channel; throws where that cannot be read. */
export async function messageThere(
  { key, planned }: HeldDelivery,
  channel: string,
  call: Call,
): Promise<string | undefined> {
  const earliest = planned - leeway
  for (let before: string | undefined; ;) {
    const query = new URLSearchParams({ limit: String(longestPage), ...(before === undefined ? {} : { before }) })
    const read = history.parse(await call('get', Routes.channelMessages(channel), { query }))
    if (read.length === 0 && before === undefined && (await isWrittenSince(earliest, channel, call)))
      throw new Error('the history is closed')
    const found = read.find((message) => isMarked(message.components ?? [], key))
    if (found !== undefined) return found.id
    before = read.at(-1)?.id
    if (before === undefined || read.length < longestPage || momentOf(before) < earliest) return undefined
  }
}

/**
 * Whether anything was written in a channel since an instant (ms), though its history is empty: Discord shows an empty one to
 * whom it does not let read, and tells the last message all the same, also a deleted one:
 * https://github.com/discord/discord-api-docs/issues/272
 */
async function isWrittenSince(earliest: number, channel: string, call: Call): Promise<boolean> {
  const { last_message_id: last } = lastWritten.parse(await call('get', Routes.channel(channel)))
  return typeof last === 'string' && momentOf(last) >= earliest
}
