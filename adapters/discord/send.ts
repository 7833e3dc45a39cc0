import { Routes } from 'discord.js'
import * as z from 'zod/mini'
import type { Result } from '../../src/outbox/settlement.ts'
import type { Wire } from '../chat/send.ts'
import type { Message } from '../chat/surface.ts'
import { addressFrom, type Address } from './address.ts'
import { momentOf } from './arrival.ts'
import type { Call } from './client.ts'
import { codeIn, resultOf } from './faults.ts'
import { messageThere } from './history.ts'
import { flags } from './limits.ts'
import { marked, nonceOf } from './marks.ts'
import { placeOf } from './place.ts'
import { messageBelow, postBelow, reopening } from './threads.ts'

const posted = z.object({ id: z.string() })

/** Codes with which an interaction, or the answer it had, is gone: what is to be said goes another way. */
const gone: ReadonlySet<number | undefined> = new Set([10_008, 10_015, 10_062, 50_027])
/** Codes with which a message that is to be deleted is gone, alone or with its channel. */
const isGone: ReadonlySet<number | undefined> = new Set([10_003, 10_008])
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
  /** Whether a channel is known to be a thread: nothing goes on in one of its own there. */
  readonly isThread: (channel: string) => boolean
  readonly now: () => number
}

/** Discord as what is said goes to it. */
export function wireOf({
  call,
  app,
  deferred,
  isThread,
  now,
}: Sending): Omit<Wire, 'render' | 'secrets' | 'now' | 'refusalIn'> {
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
    post: async (delivery, channel, message, above) => {
      const { key, address } = delivery
      const reply =
        address.thread === undefined
          ? {}
          : { message_reference: { message_id: address.thread, fail_if_not_exists: false } }
      const nonce = { nonce: nonceOf(key), enforce_nonce: true }
      const body = { ...marked(message, key), ...nonce }
      const there = above === undefined || isThread(channel) ? undefined : await postBelow(above, channel, body, call)
      if (there !== undefined) return there
      return posted.parse(await call('post', Routes.channelMessages(channel), { body: { ...body, ...reply } })).id
    },
    find: async (delivery, channel, above) =>
      (above === undefined ? undefined : await messageBelow(delivery, above, call)) ??
      messageThere(delivery, channel, call),
    edit: async (channel, kept, message) => {
      const place = placeOf(channel, kept)
      await reopening(place.channel, call, () =>
        call('patch', Routes.channelMessage(place.channel, place.id), { body: message }),
      )
    },
    remove: async (channel, kept) => {
      const place = placeOf(channel, kept)
      await reopening(place.channel, call, () =>
        call('delete', Routes.channelMessage(place.channel, place.id)).catch((cause: unknown) => {
          if (!isGone.has(codeIn(cause))) throw cause
        }),
      )
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
