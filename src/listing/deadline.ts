import type { Day } from '../calendar/day.ts'
import { instantOf, isoInstant, isoLocal, type Zone } from '../calendar/zone.ts'

/** A last moment to apply, as printed (OCDS tenderPeriod.endDate): its day, its hour where one stands, its zone. */
export type Deadline = {
  readonly day: Day
  /** Seconds from the day's start; 86 400, the day's end, for "midnight" and where no hour is stated. */
  readonly seconds: number
  readonly timeStated: boolean
  /** The zone it counts in, absent where the words name one that is not known. */
  readonly zone?: Zone
  /** The zone was not written beside the hour: it is that of the place. */
  readonly zoneAssumed?: true
  readonly written: string
  readonly from: 'date line' | 'title' | 'summary'
  readonly line: number
}

/**
 * The instant, in ms, from which the deadline has passed. `fallback` serves a deadline whose zone is not known: the
 * zone of the listing's place.
 */
export function instantOfDeadline(deadline: Deadline, fallback: Zone): number {
  return instantOf(deadline.day, deadline.seconds, deadline.zone ?? fallback)
}

/**
 * ISO 8601 with offset, without one where the zone is not known. The end of a day is written 23:59:59, as OCDS asks for
 * end dates (https://standard.open-contracting.org/latest/en/schema/reference/#date).
 */
export function isoDeadline(deadline: Deadline): string {
  const { day, seconds, zone } = deadline
  const shown = Math.min(seconds, 86_399)
  if (zone === undefined) return isoLocal(day, shown)
  return isoInstant(instantOf(day, shown, zone), zone)
}
