/** A calendar day as a count of days from 1970-01-01, in no zone. Infinite values stand for an open side. */
export type Day = number

const millisecondsOfDay = 86_400_000

/** The day with that year, month (1–12) and day of the month, or undefined where the calendar has none (31 June). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (!(year >= 1 && year <= 9999) || !(month >= 1 && month <= 12)) return undefined
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return undefined
  return firstOfMonth(year, month) + dayOfMonth - 1
}

/** The first day of a month; months outside 1–12 carry into the years beside, so month 13 is next January. */
export function firstOfMonth(year: number, month: number): Day {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, 1)
  return date.getTime() / millisecondsOfDay
}

/** The first day of a year. */
export function firstOfYear(year: number): Day {
  return firstOfMonth(year, 1)
}

/** How many days a month has (28–31). */
function daysInMonth(year: number, month: number): number {
  return firstOfMonth(year, month + 1) - firstOfMonth(year, month)
}

export type DayParts = { readonly year: number; readonly month: number; readonly dayOfMonth: number }

/** Year, month (1–12) and day of the month of a finite day. */
export function partsOf(day: Day): DayParts {
  const date = new Date(day * millisecondsOfDay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() }
}

/** ISO weekday, 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The Monday of the day's week. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1
}

/** The Monday of an ISO 8601 week: week 1 is the one that holds 4 January. */
export function mondayOfWeek(year: number, week: number): Day {
  return mondayOf(firstOfYear(year) + 3) + 7 * (week - 1)
}

/** A day moved by whole months; a day the month lacks becomes its last (31 January + 1 month = 28 February). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = partsOf(day)
  const first = firstOfMonth(year, month + months)
  const target = partsOf(first)
  return first + Math.min(dayOfMonth, daysInMonth(target.year, target.month)) - 1
}

/** `2024-03-10`. */
export function isoDay(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day)
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(dayOfMonth)}`
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
