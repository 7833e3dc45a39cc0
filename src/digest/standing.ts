import type { Known } from '../archive/known.ts'
import { daysOfPrinted } from '../calendar/printed.ts'
import { startOfDay } from '../calendar/zone.ts'
import { statusAt, windowOf, type Status } from '../listing/status.ts'
import type { Reason } from '../subscription/interest.ts'
import type { Period } from './period.ts'

/** What takes place within so many ms is told as coming up. */
const upcomingMilliseconds = 7 * 86_400_000

/** A call whose deadline is not known is taken to be open for so many ms, at a first digest. */
const lately = 30 * 86_400_000

/** Why a listing may be told in a period, changes aside; `isMissed` where it came and went in it. */
export type Standing = { readonly reasons: readonly Reason[]; readonly isMissed: boolean }

const nothing: Standing = { reasons: [], isMissed: false }

/** How a listing stands in a period: of what is cancelled there is nothing to tell but that. */
export function standingOf(known: Known, period: Period): Standing {
  const { listing, seen, isOfFirstLoad } = known
  const { since, made, until, now, fallbackZone } = period
  // What came when the digest was due already is the next one's, whole.
  if (!isOfFirstLoad && seen > until) return nothing
  const status = statusAt(listing, now, fallbackZone)
  const from = since ?? made
  if (isOver(status)) {
    if (from === undefined || isOver(statusAt(listing, from, fallbackZone))) return nothing
    return { reasons: [], isMissed: isNew(known, { ...period, since: from }) }
  }
  if (status === 'cancelled') return isNew(known, period) ? { reasons: ['new'], isMissed: false } : nothing
  if (since === undefined) return { reasons: firstReasons(status, known, period), isMissed: false }
  const reasons: readonly (Reason | undefined)[] = [
    status === 'closing soon' ? 'closing' : undefined,
    isNew(known, period) ? 'new' : undefined,
    status === 'upcoming' && startsSoon(known, period) ? 'upcoming' : undefined,
  ]
  return { reasons: reasons.filter((reason) => reason !== undefined), isMissed: false }
}

function isOver(status: Status | undefined): boolean {
  return status === 'closed' || status === 'over'
}

/** A first digest shows what is on or to come, and what may be on: not the archive. */
function firstReasons(status: Status | undefined, known: Known, period: Period): readonly Reason[] {
  switch (status) {
    case 'closing soon':
      return ['closing', 'new']
    case 'upcoming':
      return startsSoon(known, period) ? ['upcoming', 'new'] : ['new']
    case 'open':
    case 'forthcoming':
    case 'running':
      return ['new']
    case 'unknown':
      return mayBeOn(known, period) ? ['new'] : []
    default:
      return []
  }
}

/** An event known by its month, in that month; a call without a deadline that was posted lately. */
function mayBeOn({ listing }: Known, { now, fallbackZone }: Period): boolean {
  const { start, end } = windowOf(listing, fallbackZone)
  if (listing.kind !== 'call') return start !== undefined && end !== undefined
  const from = start ?? postedAt(listing, fallbackZone)
  return from !== undefined && now - from <= lately
}

/** First seen in the period; of what came with the first load, posted on a day that begins in it. */
function isNew({ listing, seen, isOfFirstLoad }: Known, { since, until, fallbackZone }: Period): boolean {
  if (since === undefined) return false
  const at = isOfFirstLoad ? postedAt(listing, fallbackZone) : seen
  return at !== undefined && since < at && at <= until
}

function postedAt({ posted, zone }: Known['listing'], fallback: string): number | undefined {
  return posted === undefined ? undefined : startOfDay(daysOfPrinted(posted).start, zone ?? fallback)
}

function startsSoon({ listing }: Known, { now, fallbackZone }: Period): boolean {
  const { start = Infinity } = windowOf(listing, fallbackZone)
  return start - now <= upcomingMilliseconds
}
