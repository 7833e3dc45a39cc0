import { notice } from '../../src/answer/notices.ts'
import { mayBegin, type HeldDelivery } from '../../src/outbox/outbox.ts'
import { tooLate, type Result } from '../../src/outbox/settlement.ts'
import type { Secrets } from '../../src/store/secrets.ts'
import { parcelFrom } from './parcel.ts'
import type { Send } from './sender.ts'
import type { Message, Surface } from './surface.ts'

/** What a platform is asked for while something is said; each of it is asked once and throws what the platform threw. */
export type Wire = {
  /** Posts for all to read, marked with the delivery's key, and returns the platform's id of it; in four requests at most. */
  readonly post: (delivery: HeldDelivery, channel: string, message: Message, above?: Above) => Promise<string>
  /** The id of what stands in a channel, or below a message there, under the delivery's key; undefined where nothing does. */
  readonly find: (delivery: HeldDelivery, channel: string, above?: Above) => Promise<string | undefined>
  readonly edit: (channel: string, id: string, message: Message) => Promise<void>
  /** Deletes; what is gone already is deleted. */
  readonly remove: (channel: string, id: string) => Promise<void>
  /** The channel of somebody's direct messages. */
  readonly open: (person: string) => Promise<string>
  /** Says what one person is to see, where it was asked or directly. */
  readonly whisper: (delivery: HeldDelivery, message: Message, ways: Ways) => Promise<Result>
  /** Answers at a secret address; `undefined` where the address takes nothing any more. */
  readonly respond: (address: string, message: Message, as: Responding) => Promise<Result | undefined>
  /** Whether answering at an address a second time changes nothing. */
  readonly isRepeatable: (address: string, as: Responding) => boolean
  /** Posts what was pressed to be shown to all; the address is that of the press, while it is good. */
  readonly share: (delivery: HeldDelivery, message: Message, sharing: Sharing) => Promise<Result>
  readonly resultOf: (cause: unknown) => Result
  readonly refusalIn: Surface['refusalIn']
  readonly render: Surface['render']
  readonly secrets: Secrets
  /** The real time, in ms. */
  readonly now: () => number
}

/** The message that a post goes on from, and what a thread there is called. */
export type Above = { readonly message: string; readonly title: string }

/** How many requests one post may take that begins a thread. */
const mostRequests = 4

/** Whether an answer takes the place of the one whose button was pressed, and whether it is its first message. */
type Responding = { readonly replaces: boolean; readonly isFirst: boolean }

type Sharing = { readonly address: string | undefined; readonly post: () => Promise<Result> }

/** Other ways to say something: in direct messages; and for all to read, where it holds nothing that is anybody's own. */
type Ways = { readonly directly: () => Promise<Result>; readonly aloud?: () => Promise<Result> }

/** One attempt to say something; what may be there from an attempt before is looked for first. */
export function sendWith(wire: Wire): Send {
  return async (held, of) => {
    const parcel = parcelFrom(held.body)
    if (parcel === undefined) return { was: 'refused', why: 'another version planned it' }
    const { message = {}, respondsTo, replaces = false, isFirst = false, since = held.planned, title } = parcel
    // What may have been posted before it was planned is looked for as far back.
    const delivery = { ...held, planned: Math.min(held.planned, since) }
    const { address } = delivery
    const above = of === undefined || title === undefined ? undefined : { message: of, title }
    const aloud = (): Promise<Result> => post(below(delivery, of), address.channel, message, wire, above)
    try {
      switch (delivery.act) {
        case 'post':
          if (delivery.of !== undefined && of === undefined)
            return { was: 'refused', why: 'what it goes on from was never posted' }
          return respondsTo === undefined
            ? await aloud()
            : await wire.share(delivery, message, { address: await addressOf(delivery, respondsTo, wire), post: aloud })
        case 'direct':
          return await directly(delivery, message, wire)
        case 'edit':
          if (of === undefined) return { was: 'refused', why: 'what it changes was never posted' }
          await wire.edit(address.channel, of, message)
          return { was: 'sent', message: of }
        case 'delete':
          if (of === undefined) return { was: 'refused', why: 'what it deletes was never posted' }
          await wire.remove(address.channel, of)
          return { was: 'sent', message: of }
        case 'private':
          return await wire.whisper(delivery, message, { directly: () => directly(delivery, message, wire), aloud })
        case 'respond':
          return await respond(delivery, message, respondsTo, { replaces, isFirst }, wire)
      }
    } catch (cause) {
      return wire.resultOf(cause)
    }
  }
}

/** A post that goes on from another stands in its thread. */
function below(delivery: HeldDelivery, of: string | undefined): HeldDelivery {
  return of === undefined ? delivery : { ...delivery, address: { ...delivery.address, thread: of } }
}

/** The secret address that came with an arrival, while it is good. */
async function addressOf(
  delivery: HeldDelivery,
  arrival: string | undefined,
  { secrets, now }: Wire,
): Promise<string | undefined> {
  return arrival === undefined ? undefined : secrets.of(delivery, arrival, now())
}

async function post(
  delivery: HeldDelivery,
  channel: string,
  message: Message,
  wire: Wire,
  above?: Above,
): Promise<Result> {
  if (delivery.isDoubtful) {
    try {
      const there = await wire.find(delivery, channel, above)
      if (there !== undefined) return { was: 'sent', message: there }
    } catch (cause) {
      const why = wire.refusalIn(cause) ?? 'its history cannot be read'
      return { was: 'not reconciled', why: `whether it is there could not be learnt: ${why}` }
    }
  }
  // Reading a long history takes its time, and so does making a thread.
  if (!mayBegin(delivery, wire.now(), above === undefined ? 1 : mostRequests)) return tooLate(delivery)
  return { was: 'sent', message: await wire.post(delivery, channel, message, above) }
}

async function directly(delivery: HeldDelivery, message: Message, wire: Wire): Promise<Result> {
  let channel: string
  try {
    channel = await wire.open(delivery.address.person ?? '')
  } catch (cause) {
    const result = wire.resultOf(cause)
    // Nothing was posted by this attempt, and what the one before did is not known yet.
    const why = 'why' in result ? result.why : 'limited by the platform'
    if (delivery.isDoubtful && result.was !== 'refused') return { was: 'not reconciled', why }
    return result.was === 'unknown' ? { was: 'not taken', why } : result
  }
  return post(delivery, channel, message, wire)
}

/**
 * Answers at the address that came with the arrival, and directly where that takes nothing any more; where an answer may
 * have been given, says only that it may.
 */
async function respond(
  delivery: HeldDelivery,
  message: Message,
  respondsTo: string | undefined,
  as: Responding,
  wire: Wire,
): Promise<Result> {
  const address = await addressOf(delivery, respondsTo, wire)
  const isSaidAgain = delivery.isDoubtful && (address === undefined || !wire.isRepeatable(address, as))
  const said = isSaidAgain ? (wire.render(notice('mayBeThere'))[0] ?? message) : message
  const result = address === undefined ? undefined : await wire.respond(address, said, as)
  if (result !== undefined) return result
  const directlySaid = (): Promise<Result> => directly(delivery, said, wire)
  return isSaidAgain ? directlySaid() : wire.whisper(delivery, said, { directly: directlySaid })
}
