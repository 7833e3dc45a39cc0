import type { Listing } from '../listing/listing.ts'
import { deadlineInstants } from '../listing/status.ts'
import type { AskedTime } from '../question/intent.ts'
import { hoursAsked } from './criteria-of.ts'
import type { Moment } from './facts.ts'

/** Longer than this is told in days. */
const mostAhead = 86_400

/**
 * Whether a deadline falls in the hours that its time names: "closing by noon", "due tonight", "closing in 2 hours"; true
 * where it names none, for then its days say all.
 */
export function isDueInHours(listing: Listing, time: AskedTime, moment: Moment): boolean {
  const { relation, ahead, until, written } = time
  const hours = relation === 'due' ? hoursAsked(time, moment) : undefined
  if (hours === undefined || (ahead ?? 0) >= mostAhead) return true
  const { from, to } = hours
  return deadlineInstants(listing, moment.fallbackZone).some((instant) => {
    if (ahead !== undefined) return instant > moment.now && instant < to
    // A day's end is its evening's too.
    if (until !== undefined) return from <= instant && instant <= to
    if (/^(?:by|until|till?|up to)/i.test(written)) return instant <= from
    if (/^before/i.test(written)) return instant < from
    return /^(?:after|from|since)/i.test(written) ? instant > from : instant === from
  })
}
