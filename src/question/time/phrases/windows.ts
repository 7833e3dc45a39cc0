import { partsOf, type Day } from '../../../calendar/day.ts'
import { oneDay, type DayInterval } from '../../../calendar/interval.ts'
import { phrase, type Phrase } from '../pattern.ts'
import { derived, whole, type Period } from '../period.ts'
import { granularityOf, moved, unitHolding } from '../units.ts'
import type { Unit } from '../words.ts'

/** Windows that roll with today, and days counted off from today or another day. */
export const windows: readonly Phrase[] = [
  phrase('past|last|previous|preceding|trailing {number} {units}', ({ number, units }, { today }) =>
    back(today, number, units),
  ),
  phrase('{number} past|last|previous|preceding {units}', ({ number, units }, { today }) => back(today, number, units)),
  phrase('past|trailing {unit}', ({ unit }, { today }) => back(today, 1, unit)),
  phrase('this past {unit}', ({ unit }, { today }) => back(today, 1, unit)),
  phrase('last|previous fortnight', (_, { today }) => back(today, 1, 'fortnight')),
  phrase('past|last {number} hours', ({ number }, { today }) => back(today, Math.ceil(number / 24), 'day')),
  // "last month" is the calendar's; "in the last month" is the month that ends today.
  phrase('in|over|during|within|for|throughout the last {unit}', ({ unit }, { today }) =>
    named.has(unit) ? undefined : back(today, 1, unit),
  ),

  phrase('next|coming|upcoming|following {number} {units}', ({ number, units }, { today }) =>
    ahead(today, number, units),
  ),
  phrase('{number} next|coming|upcoming|following {units}', ({ number, units }, { today }) =>
    ahead(today, number, units),
  ),
  phrase('this? coming|upcoming {unit}', ({ unit }, { today }) =>
    unit === 'weekend' ? undefined : ahead(today, 1, unit),
  ),
  phrase('next fortnight', (_, { today }) => ahead(today, 1, 'fortnight')),
  phrase('this fortnight', (_, { today }) => ahead(today, 1, 'fortnight')),
  phrase('next|coming {number} hours', ({ number }, { today }) => ahead(today, Math.ceil(number / 24), 'day')),
  phrase('in|over|during|within|for the next {unit}', ({ unit }, { today }) =>
    named.has(unit) ? undefined : ahead(today, 1, unit),
  ),
  phrase('within|inside {number} {units}', ({ number, units }, { today }) => ahead(today, number, units)),
  phrase('in less|under than? {number} {units}', ({ number, units }, { today }) => ahead(today, number, units)),
  phrase('within {number} {units} of {period}', ({ number, units, period }) =>
    derived(period, 'range', ({ start, end }) => ({
      start: moved(start, -number, units),
      end: moved(end - 1, number, units) + 1,
    })),
  ),

  phrase('{number} {units} ago', ({ number, units }, { today }) => offset(today, -number, units)),
  phrase('less than {number} {units} ago', ({ number, units }, { today }) => back(today, number, units)),
  phrase('more|longer|older than {number} {units} ago?', ({ number, units }, { today }) =>
    whole('open', { start: -Infinity, end: moved(today, -number, units) }),
  ),
  phrase('no|not more|older|longer than {number} {units} ago?', ({ number, units }, { today }) =>
    back(today, number, units),
  ),
  phrase('in {number} {units}', ({ number, units }, { today }) => offset(today, number, units)),
  phrase("in {number} {units} '? time", ({ number, units }, { today }) => offset(today, number, units)),
  phrase("in {number} {unit} ' s time", ({ number, unit }, { today }) => offset(today, number, unit)),
  phrase('{number} hours|minutes ago', ({ number }, { today }) =>
    whole('day', oneDay(today - Math.floor(number / 24))),
  ),
  phrase('{number} {units} hence', ({ number, units }, { today }) => offset(today, number, units)),
  phrase('{number} {units} from now', ({ number, units }, { today }) => offset(today, number, units)),
  phrase('{number} {units} on|from {weekday}', ({ number, units, weekday }, { today }) =>
    whole('day', oneDay(weekdayAhead(today, weekday, moved(0, number, units)))),
  ),
  phrase('{number} {units} before the? end of {period}', ({ number, units, period }) =>
    derived(period, 'day', ({ end }) => oneDay(moved(end - 1, -number, units))),
  ),
  phrase('{number} {units} from|after {period}', ({ number, units, period }) => counted(period, number, units)),
  phrase('{number} week tomorrow', ({ number }, { today }) => whole('day', oneDay(today + 1 + 7 * number))),
  phrase('{number} week today', ({ number }, { today }) => whole('day', oneDay(today + 7 * number))),
  phrase('{weekday} week', ({ weekday }, { today }) => whole('day', oneDay(weekdayAhead(today, weekday, 7)))),
  phrase('{number} {units} before|prior to? {period}', ({ number, units, period }) => counted(period, -number, units)),

  phrase('in|over|during|for the {number} {units} before|preceding {period}', ({ number, units, period }) =>
    derived(period, 'range', ({ start }) => ({ start: moved(start, -number, units), end: start })),
  ),
  phrase('in|over|during|for the {number} {units} after|following {period}', ({ number, units, period }) =>
    derived(period, 'range', ({ end }) => ({ start: end, end: moved(end, number, units) })),
  ),
  phrase('{number} {units} to|ending {period}', ({ number, units, period }) =>
    derived(period, 'range', ({ end }) => ({ start: moved(end, -number, units), end })),
  ),
  phrase('{unit} to|ending {period}', ({ unit, period }) =>
    derived(period, 'range', ({ end }) => ({ start: moved(end, -1, unit), end })),
  ),

  phrase('{unit} after|following {period}', ({ unit, period }) =>
    derived(period, granularityOf(unit), ({ start, end }) => beside({ start, end }, unit, 1)),
  ),
  phrase('{unit} before|preceding {period}', ({ unit, period }) =>
    derived(period, granularityOf(unit), ({ start, end }) => beside({ start, end }, unit, -1)),
  ),
]

/** Units one speaks of as the calendar's own even after "in the last". */
const named: ReadonlySet<Unit> = new Set<Unit>(['weekend', 'quarter', 'half', 'day'])

/** From so many units before today to today, both included. */
function back(today: Day, count: number, unit: Unit): Period | undefined {
  return whole('range', { start: moved(today, -count, unit), end: today + 1 })
}

/** From today to so many units on, both included. */
function ahead(today: Day, count: number, unit: Unit): Period | undefined {
  return whole('range', { start: today, end: moved(today, count, unit) + 1 })
}

/** One day so far off; for months and years the whole of that month or year is the other reading. */
function offset(today: Day, count: number, unit: Unit): Period | undefined {
  const day = moved(today, count, unit)
  if (unit !== 'month' && unit !== 'year') return whole('day', oneDay(day))
  return { granularity: 'day', interval: oneDay(day), other: unitHolding(day, unit), assumed: 'that very day' }
}

function counted(period: Period, count: number, unit: Unit): Period | undefined {
  return derived(period, 'day', ({ start, end }) => oneDay(moved(count < 0 ? start : end - 1, count, unit)))
}

/** The coming weekday, today not counted, and so many days on. */
function weekdayAhead(today: Day, weekday: number, days: number): Day {
  const { start } = unitHolding(today, 'week')
  const coming = start + weekday - 1
  return (coming > today ? coming : coming + 7) + days
}

/** The calendar unit next to the one that holds the time. */
function beside({ start, end }: DayInterval, unit: Unit, direction: 1 | -1): DayInterval | undefined {
  if (!Number.isFinite(start) || partsOf(start).year < 1) return undefined
  return unitHolding(direction === 1 ? end - 1 : start, unit, direction)
}
