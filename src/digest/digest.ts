import type { Listing } from '../listing/listing.ts'
import { findAmong } from '../answer/find-for.ts'
import type { Known } from '../archive/known.ts'
import type { Subscription } from '../subscription/subscription.ts'
import type { Interest } from '../subscription/interest.ts'
import type { News } from './news.ts'
import { newsOf } from './news.ts'
import type { Period } from './period.ts'
import type { Register } from './register.ts'
import { standingOf } from './standing.ts'
import type { Told } from './told.ts'

/** The places in the register of what may be told in a period, for whatever question: all else is settled. */
function poolOf({ known }: Register, period: Period): readonly number[] {
  const from = period.since ?? Infinity
  return [...known.keys()].filter((at) => {
    const each = known[at]
    if (each === undefined) return false
    const { reasons, isMissed } = standingOf(each, period)
    // What was held back is older than the period.
    return reasons.length > 0 || isMissed || each.changes.some((change) => change.at > from - longestHeld)
  })
}

/** The same for many that are due together: of the earliest period, and of the first digests. */
export function poolFor(register: Register, due: readonly Subscription[], now: number): readonly number[] {
  const { fallbackZone } = register
  const pool = new Set<number>()
  const add = (from: Pick<Period, 'since' | 'made'>): void => {
    for (const at of poolOf(register, { ...from, until: now, now, zone: 'UTC', fallbackZone })) pool.add(at)
  }
  const starts = due.flatMap(({ covered }) => covered ?? [])
  if (starts.length > 0) add({ since: Math.min(...starts) })
  const firsts = due.flatMap(({ covered, made }) => (covered === undefined ? [made] : []))
  if (firsts.length > 0) add({ made: Math.min(...firsts) })
  return [...pool].toSorted((a, b) => a - b)
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
