import { weekdayOf } from './day.ts'
import { dayAt, instantOf, type Zone } from './zone.ts'

/** When something is done again and again: ISO weekdays (1 Monday to 7 Sunday) and the seconds from midnight. */
export type Schedule = { readonly days: readonly number[]; readonly at: number }

/**
 * The first time, as an instant in ms, that lies behind another, by the clocks of a zone. An hour that a clock change
 * skips is moved past the gap, never before it; of one that comes twice only the first counts.
 */
export function nextTime({ days, at }: Schedule, zone: Zone, after: number): number {
  const today = dayAt(after, zone)
  for (let day = today - 1; day <= today + 9; day += 1) {
    const instant = days.includes(weekdayOf(day)) ? instantOf(day, at, zone) : -Infinity
    if (instant > after) return instant
  }
  throw new RangeError('a schedule has a day of the week')
}

/** The last time, as an instant in ms, that lies at another or before it. */
export function lastTime(schedule: Schedule, zone: Zone, until: number): number {
  const { days, at } = schedule
  const today = dayAt(until, zone)
  for (let day = today + 1; day >= today - 9; day -= 1) {
    const instant = days.includes(weekdayOf(day)) ? instantOf(day, at, zone) : Infinity
    if (instant <= until) return instant
  }
  throw new RangeError('a schedule has a day of the week')
}
