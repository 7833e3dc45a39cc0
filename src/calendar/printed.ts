import { dayOf, isoDay, type Day } from './day.ts'
import { monthDays, oneDay, yearDays, type DayInterval } from './interval.ts'

/** A date at the precision it was printed with, ISO 8601: `2015-10-27`, `2024-01` or `2017`. */
export type PrintedDate = string

export type Precision = 'day' | 'month' | 'year'

/** How much of the date was printed. */
export function precisionOf(printed: PrintedDate): Precision {
  return printed.length === 10 ? 'day' : printed.length === 7 ? 'month' : 'year'
}

/** Every day the printed date may mean: one day, a month or a year. */
export function daysOfPrinted(printed: PrintedDate): DayInterval {
  const [year = 0, month = 1, dayOfMonth = 1] = printed.split('-').map(Number)
  switch (precisionOf(printed)) {
    case 'day': {
      const day = dayOf(year, month, dayOfMonth)
      if (day === undefined) throw new RangeError(`no such day: ${printed}`)
      return oneDay(day)
    }
    case 'month':
      return monthDays(year, month)
    case 'year':
      return yearDays(year)
  }
}

/** The date of one whole day. */
export function printedDay(day: Day): PrintedDate {
  return isoDay(day)
}

/** The date of a month known without its day. */
export function printedMonth(year: number, month: number): PrintedDate {
  return `${printedYear(year)}-${String(month).padStart(2, '0')}`
}

/** The date of a year known without its month. */
export function printedYear(year: number): PrintedDate {
  return String(year).padStart(4, '0')
}
