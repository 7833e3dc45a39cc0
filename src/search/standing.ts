import { closingSoonMilliseconds, isRough, type Status } from '../listing/status.ts'
import { daysOfPrinted, precisionOf } from '../calendar/printed.ts'
import { startOfDay } from '../calendar/zone.ts'
import type { Listing } from '../listing/listing.ts'
import type { StatusCriterion } from './criteria.ts'
import { deadlineUnknown, knownToMonth, knownToYear, matches, out, undated, type Verdict } from './mask.ts'
import type { SearchIndex } from './search-index.ts'

type Moment = { readonly from: number; readonly to: number }
type Window = { readonly start: number; readonly end: number }

const callStatuses: ReadonlySet<Status> = new Set(['forthcoming', 'open', 'closing soon', 'closed', 'unknown'])
const eventStatuses: ReadonlySet<Status> = new Set(['upcoming', 'running', 'over', 'unknown'])

/**
 * How each listing stands to a status that must hold at some instant (rules, section 3; `statusAt`). What has closed or
 * is over is so at the last instant asked for.
 */
export function statusVerdicts(index: SearchIndex, criterion: StatusCriterion): (id: number) => Verdict {
  const { listings, moments } = index
  const { status } = criterion
  return (id) => {
    const listing = listings[id]
    if (listing === undefined) return out
    if (status === 'cancelled' || status === 'postponed') return listing.condition === status ? matches : out
    const isCall = listing.kind === 'call'
    const isEvent = listing.kind === 'event' || listing.kind === 'activity'
    if (listing.condition !== undefined || !(isCall ? callStatuses : isEvent ? eventStatuses : none).has(status))
      return out
    const window = { start: moments.startOf(id), end: moments.endOf(id) }
    return isCall ? callVerdict(criterion, window) : eventVerdict(index, listing, criterion, window)
  }
}

const none: ReadonlySet<Status> = new Set()

function callVerdict({ status, from, to }: StatusCriterion, { start, end }: Window): Verdict {
  if (status === 'forthcoming') return start > from ? matches : out
  const hasBegun = start < to
  if (end === Infinity) return !hasBegun ? out : status === 'unknown' ? matches : deadlineUnknown
  switch (status) {
    case 'open':
      return verdict(hasBegun && from < end && start < end)
    case 'closing soon':
      return verdict(Math.max(from, start, end - closingSoonMilliseconds) < Math.min(to, end))
    case 'closed':
      return verdict(end < to)
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
      return verdict(start > from)
    case 'over':
      return verdict(end < to)
    case 'running':
      if (!overlaps || !isRough(listing) || (from <= start && end <= to)) return verdict(overlaps)
      return precisionOf(listing.startDate) === 'year' ? knownToYear : knownToMonth
    case 'unknown':
      return verdict(overlaps && isRough(listing))
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

function verdict(holds: boolean): Verdict {
  return holds ? matches : out
}
