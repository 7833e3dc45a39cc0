import { dayOf, firstOfYear, partsOf } from '../../calendar/day.ts'
import type { DayInterval } from '../../calendar/interval.ts'
import { monthName } from '../../calendar/months.ts'
import { earliest, isRecurring, latest, type Period } from './period.ts'
import type { TimeContext } from './sentence.ts'

/** One coming of a time, and the other that the words leave open. */
export type Settled = { readonly interval: DayInterval; readonly other?: DayInterval }

/**
 * Which coming of "March", "Friday" or "the 15th" is meant: for what was the last one begun, for what is to come the
 * next not over. Without a lean the last one (of weekdays the next), with the other beside it; in a follow-up the one
 * of the year before.
 */
export function settle(
  period: Period,
  lean: 'past' | 'coming' | undefined,
  { today, year }: Pick<TimeContext, 'today' | 'year'>,
): Settled | undefined {
  if (!isRecurring(period)) {
    const { interval, other } = period
    return other ? { interval, other } : { interval }
  }
  const inYear = year !== undefined && period.cycle === 'year' ? period.at(firstOfYear(year)) : undefined
  if (inYear) return { interval: inYear }
  const last = latest(period, today, ({ start }) => start <= today)
  const next = earliest(period, today, ({ end }) => end > today)
  const interval = (lean ?? (period.cycle === 'week' ? 'coming' : 'past')) === 'past' ? (last ?? next) : (next ?? last)
  const other = interval === last ? next : last
  if (!interval) return undefined
  return lean || !other || other.start === interval.start ? { interval } : { interval, other }
}

/** An interval in words: `15 March 2024`, `March 2024`, `2024`, `1 March 2024 to 31 May 2024`. */
export function said({ start, end }: DayInterval): string {
  if (!Number.isFinite(start)) return `until ${saidDay(end - 1)}`
  if (!Number.isFinite(end)) return `since ${saidDay(start)}`
  if (end - start === 1) return saidDay(start)
  const first = partsOf(start)
  const after = partsOf(end)
  if (first.dayOfMonth === 1 && after.dayOfMonth === 1) {
    const months = (after.year - first.year) * 12 + after.month - first.month
    if (months === 1) return `${monthName(first.month)} ${first.year}`
    if (months === 12 && first.month === 1) return String(first.year)
    const last = partsOf(end - 1)
    return `${monthName(first.month)} ${first.year} to ${monthName(last.month)} ${last.year}`
  }
  return `${saidDay(start)} to ${saidDay(end - 1)}`
}

function saidDay(day: number): string {
  const { year, month, dayOfMonth } = partsOf(day)
  return `${dayOfMonth} ${monthName(month)} ${year}`
}

const firstWritable = dayOf(1, 1, 1) ?? -Infinity
const lastWritable = dayOf(9999, 12, 31) ?? Infinity

/** Whether the days lie in years that calendars here can write, 1 to 9999. */
export function isWritable({ start, end }: DayInterval): boolean {
  return (
    start < end && [start, end].every((day) => !Number.isFinite(day) || (day >= firstWritable && day <= lastWritable))
  )
}
