import { isoDay, type Day } from '../../calendar/day.ts'
import type { DayReader } from './chrono-days.ts'
import { readTimes, wholeTime } from './read-times.ts'

/** Half-open local days as ISO, null for an open side, both null where no time is asked for. */
export type When = { readonly start: string | null; readonly end: string | null }

/** The one interval a text asks for. */
export function when(text: string, today: Day, order: 'dmy' | 'mdy', days?: DayReader, lean?: 'past' | 'coming'): When {
  const interval = wholeTime(readTimes(text, lean ? { today, order, lean } : { today, order }, days))
  return interval ? { start: iso(interval.start), end: iso(interval.end) } : { start: null, end: null }
}

function iso(day: Day): string | null {
  return Number.isFinite(day) ? isoDay(day) : null
}
