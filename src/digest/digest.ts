import type { Listing } from '../listing/listing.ts'
import { findAmong } from '../answer/find-for.ts'
import type { Known } from '../archive/known.ts'
import type { Interest } from '../subscription/interest.ts'
import type { News } from './news.ts'
import { newsOf } from './news.ts'
import type { Period } from './period.ts'
import type { Register } from './register.ts'
import { standingOf } from './standing.ts'
import type { Told } from './told.ts'

/** The places in the register of what may be told in a period, for whatever question: all else is settled. */
export function poolOf({ known }: Register, period: Period): readonly number[] {
  const from = period.since ?? Infinity
  return [...known.keys()].filter((at) => {
    const each = known[at]
    if (each === undefined) return false
    const { reasons, isMissed } = standingOf(each, period)
    // What was held back is older than the period.
    return reasons.length > 0 || isMissed || each.changes.some((change) => change.at > from - longestHeld)
  })
}

const longestHeld = 7 * 86_400_000

/** What one question is told of a period, asked by itself. */
export function newsFor(register: Register, interest: Interest, period: Period, told: readonly Told[] = []): News {
  const ids = new Set(findAmong(register.index, poolOf(register, period), interest.wanted, period))
  return newsOf(knownAmong(register, ids), interest, period, told)
}

/** What is known of listings by their ids, in the order of the register. */
export function knownAmong({ known, placeOf }: Register, ids: ReadonlySet<Listing['id']>): readonly Known[] {
  const places = [...ids].flatMap((id) => placeOf.get(id) ?? [])
  return places.toSorted((a, b) => a - b).flatMap((at) => known[at] ?? [])
}
