import { addMonths, firstOfMonth, mondayOf, partsOf, weekdayOf, type Day } from '../../calendar/day.ts'
import type { DayInterval } from '../../calendar/interval.ts'
import type { Granularity } from './period.ts'
import type { Unit } from './words.ts'

/** What a unit is made of: months of the calendar, or days; and so many of which unit are half of it. */
type Measure = ({ readonly months: number } | { readonly days: number }) & {
  readonly half?: { readonly count: number; readonly unit: Unit }
}

/** Every unit, from the coarsest on. */
const measures: Readonly<Record<Unit, Measure>> = {
  century: { months: 1200 },
  decade: { months: 120, half: { count: 5, unit: 'year' } },
  year: { months: 12, half: { count: 6, unit: 'month' } },
  half: { months: 6 },
  quarter: { months: 3 },
  month: { months: 1, half: { count: 15, unit: 'day' } },
  fortnight: { days: 14 },
  week: { days: 7, half: { count: 3, unit: 'day' } },
  weekend: { days: 7 },
  day: { days: 1 },
}

const coarsestFirst = Object.keys(measures)

/** How far down a unit stands among all from the coarsest on. */
export function finenessOf(unit: Unit): number {
  return coarsestFirst.indexOf(unit)
}

/** What the half of a unit is counted in. */
export function halfUnit(unit: Unit): Measure['half'] {
  return measures[unit].half
}

/** The day so many units later (earlier where negative); a day the month lacks becomes its last. */
export function moved(day: Day, count: number, unit: Unit): Day {
  const measure = measures[unit]
  return 'days' in measure ? day + count * measure.days : addMonths(day, count * measure.months)
}

/** The calendar unit that holds the day, or lies so many units after that one. Weeks begin on Monday. */
export function unitHolding(day: Day, unit: Unit, later = 0): DayInterval {
  const measure = measures[unit]
  if ('days' in measure) {
    const length = measure.days
    const start = (length === 1 ? day : mondayOf(day)) + later * length
    return unit === 'weekend' ? { start: start + 5, end: start + 7 } : { start, end: start + length }
  }
  const { months } = measure
  const { year, month } = partsOf(day)
  const index = year * 12 + month - 1
  const first = Math.floor(index / months) * months + later * months
  return { start: firstOfMonth(0, first + 1), end: firstOfMonth(0, first + months + 1) }
}

/** How a unit counts in the list of granularities. */
export function granularityOf(unit: Unit): Granularity {
  return unit === 'weekend' || unit === 'fortnight' || unit === 'century' ? 'range' : unit
}

/** The n-th unit of a stretch, counted from its start (from its end where negative): the last week is the last seven days. */
export function nthUnit(days: DayInterval, nth: number, unit: Unit): DayInterval | undefined {
  if (unit === 'weekend') {
    const saturday = nthWeekday(days, nth, 6)
    return saturday && { start: saturday.start, end: saturday.end + 1 }
  }
  const start = nth > 0 ? moved(days.start, nth - 1, unit) : moved(days.end, nth, unit)
  const end = nth > 0 ? moved(days.start, nth, unit) : moved(days.end, nth + 1, unit)
  if (start < days.start || start >= days.end) return undefined
  return { start, end: Math.min(end, days.end) }
}

/** The first (or, where negative, last) so many units of a stretch. */
export function edgeUnits(days: DayInterval, count: number, unit: Unit): DayInterval {
  return count > 0
    ? { start: days.start, end: Math.min(days.end, moved(days.start, count, unit)) }
    : { start: Math.max(days.start, moved(days.end, count, unit)), end: days.end }
}

/** The n-th weekday (1 Monday to 7 Sunday) of a stretch, from its end where negative. */
export function nthWeekday(days: DayInterval, nth: number, weekday: number): DayInterval | undefined {
  const first = mondayOf(days.start) + weekday - 1
  const fromStart = first < days.start ? first + 7 : first
  const last = mondayOf(days.end - 1) + weekday - 1
  const fromEnd = last >= days.end ? last - 7 : last
  const day = nth > 0 ? fromStart + 7 * (nth - 1) : fromEnd + 7 * (nth + 1)
  return day >= days.start && day < days.end ? { start: day, end: day + 1 } : undefined
}

/** The n-th day from Monday to Friday of a stretch, from its end where negative. */
export function nthWorkingDay(days: DayInterval, nth: number): DayInterval | undefined {
  let left = Math.abs(nth)
  const step = nth > 0 ? 1 : -1
  for (let day = nth > 0 ? days.start : days.end - 1; day >= days.start && day < days.end; day += step) {
    if (weekdayOf(day) < 6) left--
    if (left === 0) return { start: day, end: day + 1 }
  }
  return undefined
}

export type Part = 'early' | 'mid' | 'late'

/**
 * The early, middle or late part of a stretch: a month's days 1–10, 11–20 and 21 to its end; a year's January–April,
 * May–August and September–December; of others the like thirds.
 */
export function partOf(days: DayInterval, part: Part): DayInterval | undefined {
  const [first, second] = cutsOf(days)
  if (first === undefined || second === undefined) return undefined
  if (part === 'early') return { start: days.start, end: first }
  return part === 'mid' ? { start: first, end: second } : { start: second, end: days.end }
}

function cutsOf(days: DayInterval): readonly Day[] {
  const length = days.end - days.start
  if (length < 5) return []
  if (length <= 10) return [days.start + 2, days.start + 4]
  if (length <= 20) return [days.start + 5, days.start + 10]
  if (length <= 31) return [days.start + 10, days.start + 20]
  if (length <= 366) {
    const third = Math.max(1, Math.round(length / 91.25))
    const months = length < 100 ? 1 : third === 2 ? 2 : 4
    return [addMonths(days.start, months), addMonths(days.start, 2 * months)]
  }
  const years = Math.max(1, Math.round(length / 1095))
  return [addMonths(days.start, 12 * (years + 1)), addMonths(days.start, 12 * (2 * years + 1))]
}

/** One of two halves: of a month its days to the 15th and from the 16th, of longer stretches by whole months. */
export function halfOf(days: DayInterval, second: boolean): DayInterval {
  const length = days.end - days.start
  const months = Math.round(length / 30.44)
  const cut =
    months >= 2
      ? addMonths(days.start, Math.floor(months / 2))
      : days.start + (months === 1 ? 15 : Math.ceil(length / 2))
  return second ? { start: cut, end: days.end } : { start: days.start, end: cut }
}
