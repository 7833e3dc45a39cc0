import type { Listing } from '../listing/listing.ts'
import { windowOf } from '../listing/status.ts'
import { clausesIn, without, type Intent } from '../question/intent.ts'
import { indexListings } from '../search/search-index.ts'
import { endOfTime, statusCriterion } from './criteria-of.ts'
import type { Moment } from './facts.ts'
import { findFor } from './find-for.ts'

/**
 * The instant (ms) for which an answer tells a listing's status: the question's own moment or, where the clause that
 * finds it asks for a status at another time, the first instant of that time at which the listing had begun.
 */
export function statusInstant(listing: Listing, intent: Intent, moment: Moment): number {
  const clause = clauseAtItsTime(listing, intent, moment)
  const asked = clause === undefined ? undefined : statusCriterion(clause, moment)
  if (asked === undefined) return moment.now
  const start = windowOf(listing, moment.fallbackZone).start ?? asked.from
  const first = Math.max(asked.from, start)
  return first < asked.to ? first : Math.max(asked.from, -endOfTime)
}

/** The clause with a time for its status by which the listing is found; the only clause is one even where it is not. */
function clauseAtItsTime(listing: Listing, intent: Intent, moment: Moment): Intent | undefined {
  const clauses = clausesIn(intent)
  const timed = clauses.filter(({ statusTime }) => statusTime !== undefined)
  if (clauses.length === 1 || timed.length === 0) return timed[0]
  const alone = indexListings([listing], moment.fallbackZone)
  // Its words are not looked for: what they mean is known to the whole archive only.
  return timed.find((clause) => findFor(alone, without(clause, 'topic'), moment).total > 0)
}
