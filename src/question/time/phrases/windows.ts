import { partsOf, type Day } from '../../../calendar/day.ts'
import { monthDays, oneDay, type DayInterval } from '../../../calendar/interval.ts'
import { phrase, type Phrase } from '../pattern.ts'
import { derived, roughly, whole, type Period } from '../period.ts'
import { finestOf, movedBy, withHalf, type Length } from '../slots/lengths.ts'
import { granularityOf, unitHolding } from '../units.ts'
import type { Unit } from '../words.ts'

/** Windows that roll with today, and days counted off from today or another day. */
export const windows: readonly Phrase[] = [
  phrase('past|last|previous|preceding|trailing|recent {length}', ({ length }, { today }) => back(today, length)),
  phrase('{number} past|last|previous|preceding|recent {units}', ({ number, units }, { today }) =>
    back(today, [{ count: number, unit: units }]),
  ),
  phrase('past|trailing {unit}', ({ unit }, { today }) => back(today, one(unit))),
  phrase('this past {unit}', ({ unit }, { today }) => back(today, one(unit))),
  phrase('past|last {unit} and a half', ({ unit }, { today }) => back(today, oneAndHalf(unit))),
  phrase('last|previous fortnight', (_, { today }) => back(today, one('fortnight'))),
  phrase('past|last|previous {number} hours', ({ number }, { today }) => back(today, hours(number))),
  // "last month" is the calendar's; "in the last month" is the month that ends today.
  phrase('in|over|during|within|for|throughout the last {unit}', ({ unit }, { today }) =>
    named.has(unit) ? undefined : back(today, one(unit)),
  ),
  phrase('recent|past|last {manyUnits}', ({ manyUnits }, { today }) => roughly(back(today, several(manyUnits)))),

  phrase('next|coming|upcoming|following {length}', ({ length }, { today }) => ahead(today, length)),
  phrase('{number} next|coming|upcoming|following {units}', ({ number, units }, { today }) =>
    ahead(today, [{ count: number, unit: units }]),
  ),
  phrase('this? coming|upcoming {unit}', ({ unit }, { today }) =>
    unit === 'weekend' ? undefined : ahead(today, one(unit)),
  ),
  phrase('next|coming {unit} and a half', ({ unit }, { today }) => ahead(today, oneAndHalf(unit))),
  phrase('next|this fortnight', (_, { today }) => ahead(today, one('fortnight'))),
  phrase('next|coming {number} hours', ({ number }, { today }) => ahead(today, hours(number))),
  phrase('in|over|during|within|for the next {unit}', ({ unit }, { today }) =>
    named.has(unit) ? undefined : ahead(today, one(unit)),
  ),
  phrase('within|inside {length}', ({ length }, { today }) => ahead(today, length)),
  phrase('within|in {number} hours', ({ number }, { today }) => ahead(today, hours(number))),
  phrase('in less|under|fewer than? {length}', ({ length }, { today }) => ahead(today, length)),
  phrase('in more than {length}', ({ length }, { today }) => beyond(today, length, 1)),
  phrase('more|longer than {length} left|remaining|away', ({ length }, { today }) => beyond(today, length, 1)),
  phrase('more than {length} to go', ({ length }, { today }) => beyond(today, length, 1)),
  phrase('more|longer than {length} left|remaining? to apply', ({ length }, { today }) => beyond(today, length, 1)),
  phrase('at least {length} left|remaining? to apply', ({ length }, { today }) => beyond(today, length, 0)),
  phrase('less|fewer than {length} left|remaining? to apply', ({ length }, { today }) => ahead(today, length)),
  phrase('over {length} left|remaining', ({ length }, { today }) => beyond(today, length, 1)),
  phrase('at least {length} left|remaining|away', ({ length }, { today }) => beyond(today, length, 0)),
  phrase('less|fewer than {length} left|remaining|away', ({ length }, { today }) => ahead(today, length)),
  phrase('less than {length} to go', ({ length }, { today }) => ahead(today, length)),
  phrase('under {length} left|remaining', ({ length }, { today }) => ahead(today, length)),
  phrase('coming|next|upcoming {manyUnits}', ({ manyUnits }, { today }) => roughly(ahead(today, several(manyUnits)))),
  phrase('within {length} of|from {period}', ({ length, period }) =>
    derived(period, 'range', ({ start, end }) => ({
      start: movedBy(start, length, -1),
      end: movedBy(end - 1, length, 1) + 1,
    })),
  ),

  phrase('{length} ago', ({ length }, { today }) => offset(today, length, -1)),
  phrase('{length} ago in|, {month}', ({ length, month }, { today }) =>
    whole('month', monthDays(partsOf(movedBy(today, length, -1)).year, month)),
  ),
  phrase('{length} back', ({ length }, { today }) => offset(today, length, -1)),
  phrase('about|around|roughly|some|almost|nearly {length} ago', ({ length }, { today }) => offset(today, length, -1)),
  phrase('less|fewer than {length} ago', ({ length }, { today }) => back(today, length)),
  phrase('more|longer than {length} ago', ({ length }, { today }) => untilBack(today, length)),
  phrase('over {length} ago', ({ length }, { today }) => untilBack(today, length)),
  phrase('older than {length} ago?', ({ length }, { today }) => untilBack(today, length)),
  phrase('no|not more|longer than {length} ago', ({ length }, { today }) => back(today, length)),
  phrase('up to {length} ago', ({ length }, { today }) => back(today, length)),
  phrase('no|not older than {length} ago?', ({ length }, { today }) => back(today, length)),
  phrase("in {length} '? time?", ({ length }, { today }) => offset(today, length, 1)),
  phrase("in {number} {unit} ' s time", ({ number, unit }, { today }) => offset(today, [{ count: number, unit }], 1)),
  phrase('{number} hours ago', ({ number }, { today }) => whole('day', oneDay(today - Math.floor(number / 24)))),
  phrase('{number} minutes ago', (_, { today }) => whole('day', oneDay(today))),
  phrase('{length} hence', ({ length }, { today }) => offset(today, length, 1)),
  phrase('{length} from now', ({ length }, { today }) => offset(today, length, 1)),
  phrase('{length} on|from {weekday}', ({ length, weekday }, { today }) =>
    whole('day', oneDay(movedBy(weekdayAhead(today, weekday), length, 1))),
  ),
  phrase('{length} before the? end of {period}', ({ length, period }) =>
    derived(period, 'day', ({ end }) => oneDay(movedBy(end - 1, length, -1))),
  ),
  phrase('{length} from|after {period}', ({ length, period }) => apart(period, length, 1)),
  phrase('{length} before|prior to? {period}', ({ length, period }) => apart(period, length, -1)),
  phrase('{number} week|weeks tomorrow', ({ number }, { today }) => whole('day', oneDay(today + 1 + 7 * number))),
  phrase('{number} week|weeks today', ({ number }, { today }) => whole('day', oneDay(today + 7 * number))),
  phrase('tomorrow week', (_, { today }) => whole('day', oneDay(today + 8))),
  phrase('today week', (_, { today }) => whole('day', oneDay(today + 7))),
  phrase('{weekday} week', ({ weekday }, { today }) => whole('day', oneDay(weekdayAhead(today, weekday) + 7))),
  phrase('{weekday} fortnight', ({ weekday }, { today }) => whole('day', oneDay(weekdayAhead(today, weekday) + 14))),

  phrase('in|over|during|for the {length} before|preceding|prior to? {period}', ({ length, period }) =>
    derived(period, 'range', ({ start }) => ({ start: movedBy(start, length, -1), end: start })),
  ),
  phrase('in|over|during|for the {length} after|following {period}', ({ length, period }) =>
    derived(period, 'range', ({ end }) => ({ start: end, end: movedBy(end, length, 1) })),
  ),
  phrase('{length} starting|beginning|commencing on|in|with? {period}', ({ length, period }) =>
    isLong(period) ? derived(period, 'range', ({ start }) => ({ start, end: movedBy(start, length, 1) })) : undefined,
  ),
  phrase('{length} up? to|ending|ended|through on|in|with? {period}', ({ length, period }) =>
    derived(period, 'range', ({ end }) => ({ start: movedBy(end, length, -1), end })),
  ),
  phrase('{unit} up? to|ending|ended|through on|in|with? {period}', ({ unit, period }) =>
    derived(period, 'range', ({ end }) => ({ start: movedBy(end, one(unit), -1), end })),
  ),

  phrase('{unit} after|following {period}', ({ unit, period }) =>
    derived(period, granularityOf(unit), (days) => beside(days, unit, 1)),
  ),
  phrase('{unit} before|preceding|prior to? {period}', ({ unit, period }) =>
    derived(period, granularityOf(unit), (days) => beside(days, unit, -1)),
  ),
]

/** Units one speaks of as the calendar's own even after "in the last". */
const named: ReadonlySet<Unit> = new Set<Unit>(['weekend', 'quarter', 'half', 'day'])

function one(unit: Unit): Length {
  return [{ count: 1, unit }]
}

function oneAndHalf(unit: Unit): Length {
  return withHalf({ count: 1, unit })
}

/** What "recent weeks" and "the coming weeks" are taken for. */
function several(unit: Unit): Length {
  return [{ count: 3, unit }]
}

function hours(number: number): Length {
  return [{ count: Math.ceil(number / 24), unit: 'day' }]
}

/** From so long before today to today, both included; of weekends from the first of them to the last. */
function back(today: Day, length: Length): Period | undefined {
  if (finestOf(length) === 'weekend') {
    return roughly(
      whole('range', { start: weekendOff(today, length, -1).start, end: unitHolding(today, 'weekend', -1).end }),
    )
  }
  return whole('range', { start: movedBy(today, length, -1), end: today + 1 })
}

/** Until so long ago, that day not included. */
function untilBack(today: Day, length: Length): Period | undefined {
  return whole('open', { start: -Infinity, end: movedBy(today, length, -1) })
}

/** From today to so long from now, both included; of weekends from the first of them to the last. */
function ahead(today: Day, length: Length): Period | undefined {
  if (finestOf(length) === 'weekend') {
    return roughly(
      whole('range', { start: weekendOff(today, one('weekend'), 1).start, end: weekendOff(today, length, 1).end }),
    )
  }
  return whole('range', { start: today, end: movedBy(today, length, 1) + 1 })
}

/** From so long from now on; `behind` the day itself by so many days. */
function beyond(today: Day, length: Length, behind: 0 | 1): Period | undefined {
  return whole('open', { start: movedBy(today, length, 1) + behind, end: Infinity })
}

/** One day so far off; for months and years the whole of that month or year is the other reading. */
function offset(today: Day, length: Length, direction: 1 | -1): Period | undefined {
  const day = movedBy(today, length, direction)
  const unit = finestOf(length)
  if (unit === 'weekend') return whole('range', weekendOff(today, length, direction))
  if (unit !== 'month' && unit !== 'year') return whole('day', oneDay(day))
  return { granularity: 'day', interval: oneDay(day), other: unitHolding(day, unit) }
}

/** The weekend so many back, or to come: on a weekday the first to come is this week's. */
function weekendOff(today: Day, length: Length, direction: 1 | -1): DayInterval {
  const comes = direction === 1 && today < unitHolding(today, 'weekend').start ? 7 : 0
  return unitHolding(movedBy(today, length, direction) - comes, 'weekend')
}

/** The day so far from a time; of a time that is itself such a unit the whole unit: "two years before 2015" is 2013. */
function apart(period: Period, length: Length, direction: 1 | -1): Period | undefined {
  const unit = finestOf(length)
  if (period.granularity === unit) {
    return derived(period, unit, ({ start }) => unitHolding(movedBy(start, length, direction), unit))
  }
  return derived(period, 'day', ({ start, end }) =>
    oneDay(movedBy(direction === 1 ? end - 1 : start, length, direction)),
  )
}

/** Whether a time is longer than a day: what begins with it may last from its first day. */
function isLong({ granularity }: Period): boolean {
  return granularity === 'month' || granularity === 'quarter' || granularity === 'year'
}

/** The coming weekday, today not counted. */
function weekdayAhead(today: Day, weekday: number): Day {
  const { start } = unitHolding(today, 'week')
  const coming = start + weekday - 1
  return coming > today ? coming : coming + 7
}

/** The calendar unit next to the one that holds the time. */
function beside({ start, end }: DayInterval, unit: Unit, direction: 1 | -1): DayInterval | undefined {
  if (!Number.isFinite(start) || partsOf(start).year < 1) return undefined
  return unitHolding(direction === 1 ? end - 1 : start, unit, direction)
}
