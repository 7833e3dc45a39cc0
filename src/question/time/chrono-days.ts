import { casual, GB, type ParsedResult } from 'chrono-node/en'
import { dayOf, type Day } from '../../calendar/day.ts'
import { monthDays, oneDay, type DayInterval } from '../../calendar/interval.ts'
import { fromTo } from './range.ts'
import { whole, yearly, type Period } from './period.ts'

/** A day or month found in a text, with the offsets of its words. */
export type FoundDay = { readonly start: number; readonly end: number; readonly period: Period }

/** Finds days in what no own reader claimed. */
export type DayReader = (
  text: string,
  context: { readonly today: Day; readonly order: 'dmy' | 'mdy' },
) => readonly FoundDay[]

const noon = 12 * 3_600_000

/**
 * chrono as a day reader. Only what its text said is taken (its certain day, month and year); what it fills in, its
 * instants and its guesses about weekdays are left, for they overflow on a 31st and follow the host's zone.
 */
export const chronoDays: DayReader = (text, { today, order }) => {
  const instant = new Date(today * 86_400_000 + noon)
  const found = (order === 'dmy' ? GB : casual).parse(text, { instant, timezone: 0 })
  return found.flatMap(({ index, text: written, start, end }) => {
    const first = periodOf(start)
    const last = end && periodOf(end)
    const period = first && last ? fromTo(first, last) : first
    return period ? [{ start: index, end: index + written.length, period }] : []
  })
}

function periodOf(said: ParsedResult['start']): Period | undefined {
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) =>
    said.isCertain(part) ? (said.get(part) ?? undefined) : undefined,
  )
  if (month === undefined) return undefined
  if (day === undefined) return year === undefined ? undefined : whole('month', monthDays(year, month))
  return yearly(year, 'day', (of): DayInterval | undefined => {
    const found = dayOf(of, month, day)
    return found === undefined ? undefined : oneDay(found)
  })
}
