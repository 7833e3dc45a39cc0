import { changeKinds } from '../archive/changes.ts'
import type { Known } from '../archive/known.ts'
import type { Listing } from '../listing/listing.ts'
import { deadlineInstants, statusAt, windowOf } from '../listing/status.ts'
import { reasons as sections, type Interest, type Reason } from '../subscription/interest.ts'
import { owedChange, type OwedChange } from './owed-change.ts'
import type { Period } from './period.ts'
import { standingOf } from './standing.ts'
import type { Told } from './told.ts'

/** A listing with all the reasons why it is told: it stands under the first. */
export type NewsItem = {
  readonly known: Known
  readonly reasons: readonly [Reason, ...Reason[]]
  readonly change?: OwedChange
}

/** What a place is told of a period. */
export type News = {
  readonly period: Period
  /** In the order of their sections, and there the soonest first. */
  readonly items: readonly NewsItem[]
  /** What was posted in the period and is over already. */
  readonly missed: readonly Known[]
  /** How many there would have been to tell, had the place not been told before. */
  readonly toldBefore: number
  /** How many listings that the question wants were looked at. */
  readonly checked: number
  /** What the question is told for. */
  readonly asked: ReadonlySet<Reason>
}

/** What of the listings that a question wants is told; `told` is what its place was told before. */
export function newsOf(wanted: readonly Known[], interest: Interest, period: Period, told: readonly Told[]): News {
  const byListing = new Map<string, Told[]>()
  for (const each of told) byListing.set(each.listing, [...(byListing.get(each.listing) ?? []), each])
  const items: NewsItem[] = []
  const missed: Known[] = []
  let toldBefore = 0
  for (const known of wanted) {
    const before = byListing.get(known.listing.id) ?? []
    const standing = standingOf(known, period)
    const change = owedChange(known, before, period)
    const due = standing.reasons.filter((reason) => interest.reasons.has(reason) && !isTold(known, reason, before))
    // What was never told is new as it is now, whatever it was in between.
    const isUnknownHere = due.includes('new') || (standing.isMissed && before.length === 0)
    // Who asks for some reasons alone hears of a change only of what is told for them.
    const isAskedFor = interest.reasons.has('changed') || before.length > 0 || due.length > 0
    const changed = change !== undefined && isAskedFor && (!isUnknownHere || change.kind === 're-advertised')
    const [first, ...others] = changed ? (['changed', ...due] as const) : due
    if (first !== undefined) items.push({ known, reasons: [first, ...others], ...(changed ? { change } : {}) })
    else if (standing.reasons.some((reason) => interest.reasons.has(reason))) toldBefore += 1
    else if (standing.isMissed && interest.reasons.has('new') && before.length === 0) missed.push(known)
  }
  return { period, items: inOrder(items, period), missed, toldBefore, checked: wanted.length, asked: interest.reasons }
}

/** New is told once whatever its version; that it closes or takes place soon, once for its days. */
function isTold({ dated }: Known, reason: Reason, told: readonly Told[]): boolean {
  return told.some((each) => each.reason === reason && (reason === 'new' || each.version >= dated))
}

function inOrder(items: readonly NewsItem[], period: Period): readonly NewsItem[] {
  const placeOf = ({ reasons: [section], known, change }: NewsItem): number =>
    100 * sections.indexOf(section) +
    (change === undefined ? 0 : 10 * changeKinds.indexOf(change.kind)) +
    groupOf(known.listing, period)
  return items.toSorted((a, b) => placeOf(a) - placeOf(b) || soonest(a, period) - soonest(b, period))
}

/** Calls before all else, and of them first those that are open; of changes first those that weigh most. What is off stands last. */
function groupOf(listing: Listing, { now, fallbackZone }: Period): number {
  if (listing.condition === 'cancelled') return 4
  if (listing.kind !== 'call') return 3
  const status = statusAt(listing, now, fallbackZone)
  return status === 'forthcoming' ? 1 : status === 'unknown' ? 2 : 0
}

/** The next deadline of a call, the start of all else that has one; what has neither stands last. */
function soonest({ known: { listing } }: NewsItem, { now, fallbackZone }: Period): number {
  if (listing.kind !== 'call') return windowOf(listing, fallbackZone).start ?? Number.MAX_VALUE
  const coming = deadlineInstants(listing, fallbackZone).filter((instant) => instant > now)
  return coming.length === 0 ? Number.MAX_VALUE : Math.min(...coming)
}
