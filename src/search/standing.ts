import { closingSoonMilliseconds, isRough, type Status, deadlineInstants } from '../listing/status.ts'
import { daysOfPrinted, precisionOf } from '../calendar/printed.ts'
import { startOfDay, zonesApart } from '../calendar/zone.ts'
import type { Listing } from '../listing/listing.ts'
import type { StatusCriterion } from './criteria.ts'
import type { Candidates, Condition } from './condition.ts'
import type { SearchIndex } from './search-index.ts'
import {
  deadlineUnknown,
  knownToMonth,
  knownToYear,
  matches,
  out,
  undated,
  verdictOn,
  type Verdict,
} from './verdict.ts'

const millisecondsOfDay = 86_400_000

type Moment = { readonly from: number; readonly to: number }
type Window = { readonly start: number; readonly end: number }

const callStatuses: ReadonlySet<Status> = new Set(['forthcoming', 'open', 'closing soon', 'closed', 'unknown'])
const eventStatuses: ReadonlySet<Status> = new Set(['upcoming', 'running', 'over', 'unknown'])

/**
 * A status that must hold at some instant (`statusAt`). What has closed or is over is so at the last
 * instant asked for.
 */
export function standing(index: SearchIndex, criterion: StatusCriterion): Condition {
  const { listings, moments } = index
  const { status } = criterion
  const verdictOf = (id: number): Verdict => {
    const listing = listings[id]
    if (listing === undefined) return out
    if (status === 'cancelled' || status === 'postponed') return verdictOn(listing.condition === status)
    const isCall = listing.kind === 'call'
    const isEvent = listing.kind === 'event' || listing.kind === 'activity'
    if (listing.condition !== undefined || !(isCall ? callStatuses : isEvent ? eventStatuses : none).has(status))
      return out
    const window = { start: moments.startOf(id), end: moments.endOf(id) }
    const ends = (): readonly number[] => deadlineInstants(listing, index.fallbackZone)
    return isCall ? callVerdict(criterion, window, ends) : eventVerdict(index, listing, criterion, window)
  }
  const among = candidates(index, criterion)
  return among === undefined ? { verdictOf } : { verdictOf, among }
}

/** Days are compared first, so that instants, which cost far more, are read only of listings near the time. */
function candidates({ days }: SearchIndex, { status, from, to }: StatusCriterion): Candidates | undefined {
  const first = Math.floor(from / millisecondsOfDay) - zonesApart
  const last = Math.ceil(to / millisecondsOfDay) + zonesApart
  const { near, lacking } = days.own()
  switch (status) {
    case 'open':
    case 'closing soon':
    case 'running':
      return [...near([{ start: first, end: last }]), lacking, days.halfOpenCalls()]
    case 'forthcoming':
    case 'upcoming':
      return [...near([{ start: first, end: Infinity }]), lacking]
    default:
      return undefined
  }
}

const none: ReadonlySet<Status> = new Set()

function callVerdict(
  { status, from, to }: StatusCriterion,
  { start, end }: Window,
  ends: () => readonly number[],
): Verdict {
  if (status === 'forthcoming') return start > from ? matches : out
  const hasBegun = start < to
  if (end === Infinity) return !hasBegun ? out : status === 'unknown' ? matches : deadlineUnknown
  switch (status) {
    case 'open':
      return verdictOn(hasBegun && from < end && start < end)
    case 'closing soon':
      return verdictOn(ends().some((one) => Math.max(from, start, one - closingSoonMilliseconds) < Math.min(to, one)))
    case 'closed':
      return verdictOn(end < to)
    default:
      return out
  }
}

function eventVerdict(
  index: SearchIndex,
  listing: Listing,
  { status, from, to }: StatusCriterion,
  { start, end }: Window,
): Verdict {
  const asked = { from, to }
  if (listing.startDate === undefined) {
    if (status === 'unknown') return matches
    return mayLieIn(index, listing, asked) ? undated : out
  }
  const overlaps = start < to && from < end
  switch (status) {
    case 'upcoming':
      return verdictOn(start > from)
    case 'over':
      return verdictOn(end < to)
    case 'running':
      if (!overlaps || !isRough(listing) || (from <= start && end <= to)) return verdictOn(overlaps)
      return precisionOf(listing.startDate) === 'year' ? knownToYear : knownToMonth
    case 'unknown':
      return verdictOn(overlaps && isRough(listing))
    default:
      return out
  }
}

/** Something without days may lie in the time unless it was posted at another. */
function mayLieIn(
  { fallbackZone }: SearchIndex,
  { posted, zone = fallbackZone }: Listing,
  { from, to }: Moment,
): boolean {
  if (posted === undefined) return true
  const { start, end } = daysOfPrinted(posted)
  return startOfDay(start, zone) < to && from < startOfDay(end, zone)
}
