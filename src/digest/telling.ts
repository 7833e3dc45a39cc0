import type { Answer } from '../answer/answer.ts'
import type { Known } from '../archive/known.ts'
import { isoInstant } from '../calendar/zone.ts'
import type { Interest } from '../subscription/interest.ts'
import { slotOf, type Slot } from '../subscription/slot.ts'
import type { Subscription } from '../subscription/subscription.ts'
import { digestDocument } from './document.ts'
import { newsOf, type News } from './news.ts'
import { coveredUntil, type Period } from './period.ts'
import type { Register } from './register.ts'
import { aboutSubscription } from './about-subscription.ts'
import type { Told } from './told.ts'

/** What comes of a subscription that is due: how it goes on, and what is to be said, if anything. */
export type Telling = {
  readonly subscription: Subscription
  readonly slot: Slot
  readonly news: News
  readonly told: readonly Told[]
  /** Absent where there is nothing to say. */
  readonly document?: Answer
  /** It may have been said before a backup took the place of the store. */
  readonly isDoubtful: boolean
}

/** What a subscription that is due tells. */
export type Asked = {
  readonly subscription: Subscription
  readonly interest: Interest
  /** What of the register its question finds. */
  readonly wanted: readonly Known[]
  /** Whether its place wants to hear that there was nothing. */
  readonly saysNothing: boolean
}

/** What a subscription tells at `now` (ms), its place having been told this before; undefined where it is not due. */
export function tellingOf(
  { subscription, interest, wanted, saysNothing }: Asked,
  register: Register,
  told: readonly Told[],
  now: number,
): Telling | undefined {
  const slot = slotOf(subscription, now)
  if (slot === undefined) return undefined
  const { doubted } = subscription
  const isDoubtful = doubted !== undefined && slot.at <= doubted
  // Of what may have gone out, each covers what it did.
  const until = isDoubtful ? slot.at : coveredUntil(slot.at, now)
  const period = periodOf(subscription, until, now, register)
  const news = newsOf(wanted, interest, period, told)
  // A first digest says also that nothing is on, unless another subscription has told its place what is.
  const isFirstWord = period.since === undefined && news.toldBefore === 0
  const isWorthSaying = news.items.length > 0 || news.missed.length > 0 || saysNothing || isFirstWord
  const about = aboutSubscription(subscription)
  const framing = { wanted: interest.wanted, register, about, due: slot.at, missed: slot.missed }
  return {
    // What comes in the same millisecond, and behind it, is the next one's.
    subscription: wentOn(subscription, slot, until === now ? until - 1 : until),
    slot,
    news,
    told: linesOf(news, now),
    ...(isWorthSaying ? { document: digestDocument(news, framing) } : {}),
    isDoubtful,
  }
}

/** What a digest covers. */
function periodOf(
  { covered, made, zone }: Pick<Subscription, 'covered' | 'made' | 'zone'>,
  until: number,
  now: number,
  { fallbackZone }: Pick<Register, 'fallbackZone'>,
): Period {
  return { ...(covered === undefined ? { made } : { since: covered }), until, now, zone, fallbackZone }
}

/** What the keys of digests begin with. */
export const digestPrefix = 'digest '

/** The key of the digest of a subscription at a slot: the same whoever plans it. */
export function digestKey({ key, zone }: Subscription, slot: number): string {
  return `${digestPrefix}${key} ${isoInstant(slot, zone)}`
}

function wentOn(subscription: Subscription, { next }: Slot, covered: number): Subscription {
  const { paused: _over, doubted, ...rest } = subscription
  return { ...rest, covered, due: next, ...(doubted === undefined || next > doubted ? {} : { doubted }) }
}

function linesOf({ items, missed }: News, at: number): readonly Told[] {
  return [
    ...items.flatMap(({ known: { listing, version }, reasons }) =>
      reasons.map((reason) => ({ listing: listing.id, version, reason, at })),
    ),
    ...missed.map(({ listing, version }) => ({ listing: listing.id, version, reason: 'new' as const, at })),
  ]
}
