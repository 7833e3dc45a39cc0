import { firstOfMonth, firstOfYear, type Day } from './day.ts'

/** A run of whole days with its start included and its end not: `[start, end)`. An open side is infinite. */
export type DayInterval = { readonly start: Day; readonly end: Day }

/** All days. */
export const always: DayInterval = { start: -Infinity, end: Infinity }

export function oneDay(day: Day): DayInterval {
  return { start: day, end: day + 1 }
}

/** The days from the first to the last, both included. */
export function daysThrough(first: Day, last: Day): DayInterval {
  return { start: first, end: last + 1 }
}

/** The month; months outside 1–12 carry into the years beside. */
export function monthDays(year: number, month: number): DayInterval {
  return { start: firstOfMonth(year, month), end: firstOfMonth(year, month + 1) }
}

export function yearDays(year: number): DayInterval {
  return { start: firstOfYear(year), end: firstOfYear(year + 1) }
}

/** The days two intervals share, or undefined when they share none. */
export function overlap(a: DayInterval, b: DayInterval): DayInterval | undefined {
  const start = Math.max(a.start, b.start)
  const end = Math.min(a.end, b.end)
  return start < end ? { start, end } : undefined
}

/** Whether every day of the inner interval is a day of the outer. */
export function holds(outer: DayInterval, inner: DayInterval): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
