import type { Zone } from '../calendar/zone.ts'
import type { Listing } from '../listing/listing.ts'
import { windowOf } from '../listing/status.ts'

/** The instants (ms) at which a listing's window begins and ends; -Infinity and Infinity where a side is not known. */
export type Moments = {
  readonly startOf: (id: number) => number
  readonly endOf: (id: number) => number
}

/** Windows read one by one when first asked for: an instant in a zone costs far more than a comparison of days. */
export function momentsOf(listings: readonly Listing[], fallbackZone: Zone): Moments {
  const starts = new Float64Array(listings.length).fill(Number.NaN)
  const ends = new Float64Array(listings.length).fill(Number.NaN)
  const read = (id: number): void => {
    const listing = listings[id]
    if (listing === undefined) return
    const { start = -Infinity, end = Infinity } = windowOf(listing, fallbackZone)
    starts[id] = start
    ends[id] = end
  }
  const from = (column: Float64Array, id: number): number => {
    if (Number.isNaN(column[id])) read(id)
    return column[id] ?? Number.NaN
  }
  return { startOf: (id) => from(starts, id), endOf: (id) => from(ends, id) }
}
