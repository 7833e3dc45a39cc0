import { changeOf, type Change } from '../archive/changes.ts'
import type { Known } from '../archive/known.ts'
import { dayAt } from '../calendar/zone.ts'
import type { Listing } from '../listing/listing.ts'
import { statusAt } from '../listing/status.ts'
import type { Period } from './period.ts'
import type { Told } from './told.ts'

/** A change that a place has yet to be told: what differs from what it was told last, and what that was. */
export type OwedChange = Change & { readonly before: Listing }

/** How long, in ms, a change is owed that was held back because its listing had one told that day already. */
const heldFor = 3 * 86_400_000

/**
 * The change of a listing that a place is owed; `told` is what it was told of the listing. A page that flaps gives one a
 * day at most, and none where all is again as it was told.
 */
export function owedChange(known: Known, told: readonly Told[], period: Period): OwedChange | undefined {
  const { since, now, zone, fallbackZone } = period
  if (since === undefined) return undefined
  const isToldToday = told.some(({ reason, at }) => reason === 'changed' && dayAt(at, zone) === dayAt(now, zone))
  if (isToldToday) return undefined
  const last = Math.max(0, ...told.map(({ version }) => version))
  const from = last === 0 ? since : since - heldFor
  const first = known.changes.find(({ version, at }) => version > last && from < at && at <= now)
  if (first === undefined) return undefined
  if (first.kind === 're-advertised' && first.version === 1) return first
  const change = changeOf(first.before, known.listing, fallbackZone)
  if (change === undefined || !change.isWeighty) return undefined
  const isOverAnyway = [first.before, known.listing].every((listing) => isOver(listing, since, now, fallbackZone))
  return isOverAnyway ? undefined : { ...change, before: first.before }
}

/** Over by its days, whether it was called off or not. */
function isOver({ condition: _calledOff, ...listing }: Listing, since: number, now: number, fallback: string): boolean {
  return [since, now].every((instant) => {
    const status = statusAt(listing, instant, fallback)
    return status === 'closed' || status === 'over'
  })
}
