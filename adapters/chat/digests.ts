import { offersUnder } from '../../src/digest/offers.ts'
import type { DigestRecord, PlannedDigest } from '../../src/digest/ledger.ts'
import { digestKey, type Telling } from '../../src/digest/telling.ts'
import type { Moment } from '../../src/answer/facts.ts'
import { plainText, type Answer } from '../../src/answer/answer.ts'
import { goingOn } from '../../src/digest/going-on.ts'
import type { Address, Delivery } from '../../src/outbox/delivery.ts'
import type { KeptAnswer } from '../../src/answer/kept-answer.ts'
import type { Subscription } from '../../src/subscription/subscription.ts'
import { parcelText } from './parcel.ts'
import type { Message, Surface } from './surface.ts'

type Composing = Pick<Surface, 'render' | 'talkIn'> & { readonly now: () => number }

/** What is planned of a telling: the digest as it will be sent, frozen, and its lines in the ledger. */
export function composeWith({ render, talkIn, now }: Composing): (telling: Telling) => PlannedDigest {
  return (telling) => {
    const { subscription, told, document, slot, news, isDoubtful } = telling
    if (document === undefined) return { subscription, told, deliveries: [] }
    const key = digestKey(subscription, slot.at)
    const { since, now: planned } = news.period
    // The slot as real time: from then on it may have been sent.
    const sentSince = isDoubtful ? now() - (planned - slot.at) : undefined
    const digest: DigestRecord = {
      platform: subscription.place.platform,
      workspace: subscription.place.workspace,
      key,
      subscription: subscription.key,
      channel: subscription.place.channel,
      slot: slot.at,
      ...(since === undefined ? {} : { since }),
      planned,
      count: news.items.length,
      body: JSON.stringify(document),
    }
    const kept = keptOf(telling)
    const talk = talkIn?.(subscription.place)
    return {
      subscription,
      told,
      digest,
      ...(talk === undefined ? {} : { talk: [talk, kept.after] }),
      deliveries: digestDeliveries(key, document, subscription, sentSince, news.period, { render, now }),
      keep: [[answerKeyOf(subscription, key), kept]],
    }
  }
}

/**
 * A digest as what is to be delivered: the first message where its place is, what has no room there in a thread below. With
 * `sentSince` (ms, real time) it may have been sent from then on.
 */
export function digestDeliveries(
  key: string,
  document: Answer,
  { place }: Pick<Subscription, 'place'>,
  sentSince: number | undefined,
  moment: Moment,
  { render, now }: Composing,
): readonly Delivery[] {
  const messages = messagesOf(document, { answer: key, place, moment, render, isQuiet: true })
  return messages.map((message, part) => ({
    key: `${key} ${part}`,
    answer: key,
    address: place,
    act: place.person === undefined ? ('post' as const) : ('direct' as const),
    body: parcelText({
      message,
      ...(part > 0 && isOpen(place) ? { title: titleOf(document) } : {}),
      ...(sentSince === undefined ? {} : { since: sentSince }),
    }),
    due: now(),
    ...(part > 0 && isOpen(place) ? { of: `${key} 0` } : {}),
    ...(sentSince === undefined ? {} : { isDoubtful: true }),
  }))
}

/** Whether only the first message of a digest stands in its place, and the others in a thread there. */
function isOpen({ thread, person }: Address): boolean {
  return thread === undefined && person === undefined
}

type Saying = Pick<Surface, 'render'> & {
  readonly answer: string
  readonly place: Address
  readonly moment: Moment
  readonly isQuiet: boolean
}

/** A digest as messages; one that goes on in a thread says so. */
export function messagesOf(document: Answer, { place, moment, render, answer, isQuiet }: Saying): readonly Message[] {
  const rendering = { answer, offers: offersUnder(document, moment), isQuiet }
  const messages = render(document, rendering)
  return messages.length > 1 && isOpen(place) ? render(goingOn(document), rendering) : messages
}

/** What a digest is called: its first words. */
export function titleOf({ blocks: [first] }: Answer): string {
  return first?.kind === 'say' ? plainText(first.text) : ''
}

/** As answers are kept: for all in their place, and what is told directly for its person. */
function answerKeyOf({ place }: Subscription, key: string): string {
  return `all ${place.person ?? place.channel} ${key}`
}

/** What its buttons and what is said below it go on from: the question, and the listings by their numbers. */
export function keptOf({ subscription, news }: Telling): KeptAnswer {
  const { question, zone } = subscription
  const { now } = news.period
  const shown = news.items.map(({ known }) => known.listing.id)
  const [only, ...others] = shown
  return {
    asking: { text: question, moment: now, zone },
    after: {
      shown,
      view: { from: 0, size: shown.length },
      ...(only !== undefined && others.length === 0 ? { focus: only } : {}),
      choices: [],
      earlier: [],
    },
  }
}
