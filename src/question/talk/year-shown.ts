import { partsOf } from '../../calendar/day.ts'
import { daysOfPrinted } from '../../calendar/printed.ts'
import type { Listing } from '../../listing/listing.ts'

/** The year of what the answer before showed, where all of it is of one: "and before August?" after news of 2020. */
export function yearShown(shown: readonly string[], listings: readonly Listing[]): number | undefined {
  const years = new Set(
    listings
      .filter(({ id }) => shown.includes(id))
      .flatMap(({ startDate, posted, opens, listed }) => startDate ?? posted ?? opens ?? listed ?? [])
      .map((date) => partsOf(daysOfPrinted(date).start).year),
  )
  const [year, ...others] = years
  return others.length === 0 ? year : undefined
}
