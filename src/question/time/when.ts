import { isoDay, type Day } from '../../calendar/day.ts'
import type { DayReader } from './chrono-days.ts'
import { readTimes, wholeTime } from './read-times.ts'

/** Half-open local days as ISO, null for an open side, both null where no time is asked for; and what was assumed. */
export type When = { readonly start: string | null; readonly end: string | null; readonly assumed: readonly string[] }

/** The one interval a text asks for. */
export function when(text: string, today: Day, order: 'dmy' | 'mdy', days?: DayReader, lean?: 'past' | 'coming'): When {
  const readings = readTimes(text, lean ? { today, order, lean } : { today, order }, days)
  const interval = wholeTime(readings)
  const assumed = readings.flatMap((reading) => (reading.assumed === undefined ? [] : [reading.assumed]))
  return interval
    ? { start: iso(interval.start), end: iso(interval.end), assumed }
    : { start: null, end: null, assumed }
}

function iso(day: Day): string | null {
  return Number.isFinite(day) ? isoDay(day) : null
}
