import { dayOf } from '../../calendar/day.ts'
import { daysThrough, monthDays, oneDay, type DayInterval } from '../../calendar/interval.ts'
import { monthName } from '../../calendar/months.ts'
import { yearly, type Period } from './period.ts'

/** Any leap year: a day that this one lacks no year has. */
const leapYear = 2024

/** A day of a month, of every year without one; where the month lacks it ("31 April") the month, which is noted. */
export function dayInMonth(year: number | undefined, month: number, day: number): Period | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  if (isDay(year, month, day)) {
    return yearly(year, 'day', (of) => {
      const found = dayOf(of, month, day)
      return found === undefined ? undefined : oneDay(found)
    })
  }
  return noted(
    yearly(year, 'month', (of) => monthDays(of, month)),
    `${lack(year, month, day)}, so the month is taken`,
  )
}

/** Whether the calendar has the day, in some year where none is given. */
export function isDay(year: number | undefined, month: number, day: number): boolean {
  return dayOf(year ?? leapYear, month, day) !== undefined
}

/**
 * Days of one month; where the second is the smaller, from the month before ("28 - 4 March"). A last day that the month
 * lacks becomes its last one.
 */
export function daysInMonth(
  year: number | undefined,
  month: number,
  [first, last]: readonly [number, number],
): Period | undefined {
  if (!isDay(year, first <= last ? month : month - 1 || 12, first)) return undefined
  const run = yearly(year, 'range', (of): DayInterval | undefined => {
    const start = first <= last ? dayOf(of, month, first) : dayOf(month === 1 ? of - 1 : of, month - 1 || 12, first)
    const end = dayOf(of, month, last) ?? monthDays(of, month).end - 1
    return start === undefined ? undefined : daysThrough(start, end)
  })
  return isDay(year, month, last) ? run : noted(run, `${lack(year, month, last)}, so its last is taken`)
}

function lack(year: number | undefined, month: number, day: number): string {
  return `no day ${day} in ${monthName(month)}${year === undefined ? '' : ` ${year}`}`
}

function noted(period: Period | undefined, note: string): Period | undefined {
  return period && { ...period, note }
}
