import { createHash } from 'node:crypto'
import { Routes } from 'discord.js'
import * as z from 'zod/mini'
import type { HeldDelivery } from '../../src/outbox/outbox.ts'
import type { Result } from '../../src/outbox/settlement.ts'
import type { Wire } from '../chat/send.ts'
import type { Message } from '../chat/surface.ts'
import { addressFrom, type Address } from './address.ts'
import { momentOf } from './arrival.ts'
import type { Call } from './client.ts'
import { codeIn, resultOf } from './faults.ts'
import { flags } from './limits.ts'

const posted = z.object({ id: z.string() })

/** Codes with which an interaction, or the answer it had, is gone: what is to be said goes another way. */
const gone: ReadonlySet<number | undefined> = new Set([10_008, 10_015, 10_062, 50_027])
const unknownMessage = 10_008
const unknownWebhook = 10_015
const takesNoDirectMessages = 50_007

/** How long, in ms, another process may take until it has deferred an interaction that it recorded. */
const deferring = 5000

type Sending = {
  readonly call: Call
  /** The id of the app, under which interactions are answered. */
  readonly app: string
  /** Resolves when this process defers no interaction of this id any more. */
  readonly deferred: (interaction: string) => Promise<void>
  readonly now: () => number
}

/** Discord as what is said goes to it. */
export function wireOf({ call, app, deferred, now }: Sending): Omit<Wire, 'render' | 'secrets' | 'now' | 'refusalIn'> {
  const change = (address: Address, body: Message): Promise<unknown> =>
    call('patch', Routes.webhookMessage(app, address.token), { body, auth: false })
  const add = async ({ token }: Address, body: Message, isPrivate: boolean): Promise<string> => {
    const seen = isPrivate ? flags.componentsV2 | flags.ephemeral : flags.componentsV2
    const query = new URLSearchParams({ wait: 'true' })
    return posted.parse(
      await call('post', Routes.webhook(app, token), { body: { ...body, flags: seen }, query, auth: false }),
    ).id
  }
  return {
    post: async (delivery, channel, message) => {
      const { key, address } = delivery
      const reply =
        address.thread === undefined
          ? {}
          : { message_reference: { message_id: address.thread, fail_if_not_exists: false } }
      const nonce = { nonce: hashOf(key).toString('base64url').slice(0, 22), enforce_nonce: true }
      const body = { ...marked(message, key), ...reply, ...nonce }
      return posted.parse(await call('post', Routes.channelMessages(channel), { body })).id
    },
    find: (delivery, channel) => messageThere(delivery, channel, call),
    edit: async (channel, id, message) => {
      await call('patch', Routes.channelMessage(channel, id), { body: message })
    },
    remove: async (channel, id) => {
      await call('delete', Routes.channelMessage(channel, id)).catch((cause: unknown) => {
        if (codeIn(cause) !== unknownMessage) throw cause
      })
    },
    open: async (person) =>
      posted.parse(await call('post', Routes.userChannels(), { body: { recipient_id: person } })).id,
    whisper: async (_delivery, _message, { directly, aloud }) => {
      try {
        return await directly()
      } catch (cause) {
        if (aloud === undefined || codeIn(cause) !== takesNoDirectMessages) throw cause
        return aloud()
      }
    },
    isRepeatable: (address, as) => changesOriginal(addressFrom(address), as),
    respond: async (written, message, as) => {
      const address = addressFrom(written)
      await deferred(address.id)
      try {
        if (!changesOriginal(address, as)) return { was: 'sent', message: await add(address, message, true) }
        await change(address, message)
        return { was: 'sent', message: '' }
      } catch (cause) {
        const isYoung = now() - momentOf(address.id) < deferring
        if (codeIn(cause) === unknownWebhook && isYoung) return { was: 'not taken', why: 'it is not deferred yet' }
        if (gone.has(codeIn(cause))) return undefined
        throw cause
      }
    },
    share: async ({ isDoubtful }, message, { address: written, post }) => {
      if (written === undefined) return post()
      // Nobody can look there whether it was shown.
      const seen: Result = { was: 'refused', why: 'it may have been seen already' }
      if (isDoubtful) return seen
      const address = addressFrom(written)
      await deferred(address.id)
      try {
        return { was: 'sent', message: await add(address, message, false) }
      } catch (cause) {
        if (gone.has(codeIn(cause))) return post()
        const result = resultOf(cause)
        return result.was === 'unknown' ? seen : result
      }
    },
    resultOf,
  }
}

/** Whether an answer fills the one that was deferred, or changes the one that was pressed. */
function changesOriginal(
  { deferral }: Address,
  as: { readonly replaces: boolean; readonly isFirst: boolean },
): boolean {
  return deferral === 'answer' ? as.isFirst : as.replaces
}

function hashOf(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}

/** The number that marks what was sent under a key: as its first component's, by which it is found again. */
function markOf(key: string): number {
  const smallest = 2 ** 20
  return smallest + (hashOf(key).readUInt32BE() % (2 ** 31 - 1 - smallest))
}

function marked(message: Message, key: string): Message {
  const [first, ...others] = components.parse(message['components'])
  return { ...message, components: first === undefined ? [] : [{ ...first, id: markOf(key) }, ...others] }
}

const components = z.array(z.looseObject({ id: z.optional(z.number()) }))
const history = z.array(z.object({ id: z.string(), components: z.optional(components) }))

/** How far clocks may be apart, in ms. */
const leeway = 120_000
const longestPage = 100

const lastWritten = z.object({ last_message_id: z.optional(z.nullable(z.string())) })

/** The id under which a delivery stands in its channel; throws where that cannot be read. */
async function messageThere({ key, planned }: HeldDelivery, channel: string, call: Call): Promise<string | undefined> {
  const earliest = planned - leeway
  for (let before: string | undefined; ;) {
    const query = new URLSearchParams({ limit: String(longestPage), ...(before === undefined ? {} : { before }) })
    const read = history.parse(await call('get', Routes.channelMessages(channel), { query }))
    if (read.length === 0 && before === undefined && (await isWrittenSince(earliest, channel, call)))
      throw new Error('the history is closed')
    const found = read.find((message) => message.components?.[0]?.id === markOf(key))
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
