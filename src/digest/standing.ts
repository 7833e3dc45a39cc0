import type { Known } from '../archive/known.ts'
import { daysOfPrinted } from '../calendar/printed.ts'
import { startOfDay } from '../calendar/zone.ts'
import { statusAt, windowOf, type Status } from '../listing/status.ts'
import type { Reason } from '../subscription/interest.ts'
import type { Period } from './period.ts'

/** What takes place within so many ms is told as coming up. */
const upcomingMilliseconds = 7 * 86_400_000

/** Why a listing may be told in a period, changes aside; `isMissed` where it was posted in it and is over already. */
export type Standing = { readonly reasons: readonly Reason[]; readonly isMissed: boolean }

const nothing: Standing = { reasons: [], isMissed: false }

/** How a listing stands in a period: of what is cancelled there is nothing to tell but that. */
export function standingOf(known: Known, period: Period): Standing {
  const { listing } = known
  const status = statusAt(listing, period.now, period.fallbackZone)
  if (status === 'cancelled') return isNew(known, period) ? { reasons: ['new'], isMissed: false } : nothing
  const isOver = status === 'closed' || status === 'over'
  if (period.since === undefined) {
    const { made } = period
    const isMissed = isOver && made !== undefined && isNew(known, { ...period, since: made })
    return { reasons: firstReasons(status, known, period), isMissed }
  }
  if (isOver) return { reasons: [], isMissed: isNew(known, period) }
  const reasons: readonly (Reason | undefined)[] = [
    status === 'closing soon' ? 'closing' : undefined,
    isNew(known, period) ? 'new' : undefined,
    status === 'upcoming' && startsSoon(known, period) ? 'upcoming' : undefined,
  ]
  return { reasons: reasons.filter((reason) => reason !== undefined), isMissed: false }
}

/** A first digest shows what is on, not the archive. */
function firstReasons(status: Status | undefined, known: Known, period: Period): readonly Reason[] {
  switch (status) {
    case 'closing soon':
      return ['closing', 'new']
    case 'upcoming':
      return startsSoon(known, period) ? ['upcoming', 'new'] : ['new']
    case 'open':
    case 'running':
      return ['new']
    default:
      return []
  }
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
