import { dayOf, type Day } from '../../../src/calendar/day.ts'
import type { DayReader } from '../../../src/question/time/read-times.ts'
import { when } from '../../../src/question/time/when.ts'

/** The day an ISO date writes. */
export function day(iso: string): Day {
  const [year = 0, month = 0, dayOfMonth = 0] = iso.split('-').map(Number)
  const found = dayOf(year, month, dayOfMonth)
  if (found === undefined) throw new RangeError(`no such day: ${iso}`)
  return found
}

/** What a text asks for as `2024-03-01..2024-04-01` (end not included), an open side left empty, '' where nothing. */
export function asked(text: string, today: string, order: 'dmy' | 'mdy' = 'dmy', days?: DayReader): string {
  const { start, end } = when(text, day(today), order, days)
  return start === null && end === null ? '' : `${start ?? ''}..${end ?? ''}`
}
