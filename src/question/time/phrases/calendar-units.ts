import { firstOfMonth, mondayOf, partsOf, type Day } from '../../../calendar/day.ts'
import { oneDay, type DayInterval } from '../../../calendar/interval.ts'
import { phrase, type Phrase } from '../pattern.ts'
import { earliest, isRecurring, latest, whole, type Period, type Recurring } from '../period.ts'
import { granularityOf, unitHolding } from '../units.ts'
import type { Unit } from '../words.ts'

/** Days and calendar units told from today, and the last, this or next of what comes again. */
export const calendarUnits: readonly Phrase[] = [
  phrase('today|tonight', (_, { today }) => whole('day', oneDay(today))),
  phrase("today '? s date", (_, { today }) => whole('day', oneDay(today))),
  phrase('this very? morning|afternoon|evening|day', (_, { today }) => whole('day', oneDay(today))),
  phrase('yesterday early|late? morning|afternoon|evening|night?', (_, { today }) => whole('day', oneDay(today - 1))),
  phrase('last night', (_, { today }) => whole('day', oneDay(today - 1))),
  phrase('tomorrow early|late? morning|afternoon|evening|night?', (_, { today }) => whole('day', oneDay(today + 1))),
  phrase('day before yesterday', (_, { today }) => whole('day', oneDay(today - 2))),
  phrase('day after tomorrow', (_, { today }) => whole('day', oneDay(today + 2))),

  phrase('this|current|present {unit}', ({ unit }, { today }) => calendarUnit(today, unit, 0)),
  phrase('this calendar {unit}', ({ unit }, { today }) => calendarUnit(today, unit, 0)),
  phrase('last|previous|preceding {unit}', ({ unit }, { today }) => calendarUnit(today, unit, -1)),
  phrase('last|previous|past calendar {unit}', ({ unit }, { today }) => calendarUnit(today, unit, -1)),
  phrase('next|following {unit}', ({ unit }, { today }) => calendarUnit(today, unit, 1)),
  phrase('next|following calendar {unit}', ({ unit }, { today }) => calendarUnit(today, unit, 1)),
  phrase('last {unit} and|or {bareTurn}', ({ unit, bareTurn }, { today }) =>
    bareTurn === 0 ? unitsFrom(today, unit, -1) : undefined,
  ),
  phrase('last {unit} and|or this {laterUnit}', ({ unit, laterUnit }, { today }) =>
    unit === laterUnit ? unitsFrom(today, unit, -1) : undefined,
  ),
  phrase('last and|or this {unit}', ({ unit }, { today }) => unitsFrom(today, unit, -1)),
  phrase('this and|or last {unit}', ({ unit }, { today }) => unitsFrom(today, unit, -1)),
  phrase('this {unit} and|or the? {bareTurn}', ({ unit, bareTurn }, { today }) =>
    bareTurn === 0 ? undefined : unitsFrom(today, unit, Math.min(bareTurn, 0)),
  ),
  phrase('this {unit} and|or the? next {laterUnit}', ({ unit, laterUnit }, { today }) =>
    unit === laterUnit ? unitsFrom(today, unit, 0) : undefined,
  ),
  phrase('this and|or the? next {unit}', ({ unit }, { today }) => unitsFrom(today, unit, 0)),
  phrase('{unit} before last', ({ unit }, { today }) => calendarUnit(today, unit, -2)),
  phrase('last {unit} but one', ({ unit }, { today }) => calendarUnit(today, unit, -2)),
  phrase('{unit} after next', ({ unit }, { today }) => calendarUnit(today, unit, 2)),
  phrase('next {unit} but one', ({ unit }, { today }) => calendarUnit(today, unit, 2)),
  phrase('coming|upcoming weekend', (_, { today }) => calendarUnit(today, 'weekend', 0)),
  phrase('same {unit} last year', ({ unit }, { today }) => calendarUnit(lastYear(today), unit, 0)),
  phrase('same {unit} of|in? last year', ({ unit }, { today }) => calendarUnit(lastYear(today), unit, 0)),
  phrase('same day last year', (_, { today }) => whole('day', oneDay(lastYear(today)))),
  phrase('this time|day last year', (_, { today }) => whole('day', oneDay(lastYear(today)))),

  phrase('last {recurring}', ({ recurring }, { today }) => lastOf(recurring, today)),
  phrase('previous|past {recurring}', ({ recurring }, { today }) => lastOf(recurring, today)),
  phrase('this past|last {recurring}', ({ recurring }, { today }) => lastOf(recurring, today)),
  phrase('{recurring} last', ({ recurring }, { today }) => lastOf(recurring, today)),
  phrase('{recurring} before last', ({ recurring }, { today }) => beforeLast(recurring, today)),
  phrase('last {recurring} but one', ({ recurring }, { today }) => beforeLast(recurring, today)),
  phrase('this|current {recurring}', ({ recurring }, { today }) => thisOf(recurring, today)),
  phrase('next|following {recurring}', ({ recurring }, { today }) => nextOf(recurring, today)),
  phrase('this? coming|upcoming {recurring}', ({ recurring }, { today }) => comingOf(recurring, today)),
  phrase('{recurring} coming', ({ recurring }, { today }) => comingOf(recurring, today)),
  phrase('{recurring} next', ({ recurring }, { today }) => nextOf(recurring, today)),
  phrase('{recurring} after next', ({ recurring }, { today }) => afterNext(recurring, today)),
  phrase('next|coming|following {number} {weekdays}', ({ number, weekdays }, { today }) =>
    whole('range', weekdaysAhead(today, weekdays, number)),
  ),
  phrase('last|past|previous {number} {weekdays}', ({ number, weekdays }, { today }) =>
    whole('range', weekdaysBack(today, weekdays, number)),
  ),

  phrase('rest|remainder|balance of {period}', ({ period }, { today }) => fromToday(period, today)),
  phrase('what is left of {period}', ({ period }, { today }) => fromToday(period, today)),
  phrase('later in the {unit}', ({ unit }, { today }) => fromToday(calendarUnit(today, unit, 0), today)),
  phrase('earlier in the {unit}', ({ unit }, { today }) => throughToday(calendarUnit(today, unit, 0), today)),
  phrase('later in? this {unit}', ({ unit }, { today }) => fromToday(calendarUnit(today, unit, 0), today)),
  phrase('earlier in? this {unit}', ({ unit }, { today }) => throughToday(calendarUnit(today, unit, 0), today)),
  phrase('so far this {unit}', ({ unit }, { today }) => throughToday(calendarUnit(today, unit, 0), today)),
  phrase('this {unit} so far', ({ unit }, { today }) => throughToday(calendarUnit(today, unit, 0), today)),
  phrase('{unit} - to - date', ({ unit }, { today }) => throughToday(calendarUnit(today, unit, 0), today)),
  phrase('{unit} to date', ({ unit }, { today }) => throughToday(calendarUnit(today, unit, 0), today)),
  phrase('this {unit} to date', ({ unit }, { today }) => throughToday(calendarUnit(today, unit, 0), today)),
  phrase('ytd', (_, { today }) => throughToday(calendarUnit(today, 'year', 0), today)),
  phrase('qtd', (_, { today }) => throughToday(calendarUnit(today, 'quarter', 0), today)),
  phrase('mtd', (_, { today }) => throughToday(calendarUnit(today, 'month', 0), today)),
  phrase('wtd', (_, { today }) => throughToday(calendarUnit(today, 'week', 0), today)),
  phrase('from now on|onwards|onward|forward', (_, { today }) => whole('open', { start: today, end: Infinity })),
  phrase('from today on|onwards|onward|forward', (_, { today }) => whole('open', { start: today, end: Infinity })),
  phrase('up? until|till now', (_, { today }) => whole('open', { start: -Infinity, end: today + 1 })),
  phrase('up to now', (_, { today }) => whole('open', { start: -Infinity, end: today + 1 })),
  phrase('to date', (_, { today }) => whole('open', { start: -Infinity, end: today + 1 })),
]

/** "the month", "the year": this one, but only inside a larger phrase ("by the end of the month"). */
export const innerUnits: readonly Phrase[] = [
  phrase('{unit}', ({ unit }, { today }) => calendarUnit(today, unit, 0)),
  phrase('{theWeekend}', () => everyWeekend),
]

/** "at the weekend": the one this week ends with, or the last one for what was. */
export const unitsAfterLead: readonly Phrase[] = [phrase('{theWeekend}', () => everyWeekend)]

const everyWeekend: Recurring = {
  granularity: 'range',
  cycle: 'week',
  at: (monday) => ({ start: monday + 5, end: monday + 7 }),
}

/** "now" and its like: an end of a range ("since 2015 until now"), never a day asked for ("open now"). */
export const rangeEnds: readonly Phrase[] = [
  phrase('now|present|date|today', (_, { today }) => whole('day', oneDay(today))),
  phrase('this|the|present day|moment|time', (_, { today }) => whole('day', oneDay(today))),
]

function calendarUnit(today: Day, unit: Unit, later: number): Period | undefined {
  // A fortnight has no place in the calendar (windows.ts reads it), and "the last day" is seldom yesterday.
  return unit === 'fortnight' || unit === 'day'
    ? undefined
    : whole(granularityOf(unit), unitHolding(today, unit, later))
}

/** Two units running, the first so many after today's. */
function unitsFrom(today: Day, unit: Unit, later: number): Period | undefined {
  return whole('range', {
    start: unitHolding(today, unit, later).start,
    end: unitHolding(today, unit, later + 1).end,
  })
}

function lastYear(today: Day): Day {
  const { year, month, dayOfMonth } = partsOf(today)
  return Math.min(firstOfMonth(year - 1, month) + dayOfMonth, firstOfMonth(year - 1, month + 1)) - 1
}

/** The latest that is over: one that is running is "this". */
function lastOf(recurring: Recurring, today: Day): Period | undefined {
  return whole(
    recurring.granularity,
    latest(recurring, today, ({ end }) => end <= today),
  )
}

function beforeLast(recurring: Recurring, today: Day): Period | undefined {
  const last = latest(recurring, today, ({ end }) => end <= today)
  const before = last && latest(recurring, last.start, ({ end }) => end <= last.start)
  return whole(recurring.granularity, before)
}

/** The one that is running, else the one of this week or year. */
function thisOf(recurring: Recurring, today: Day): Period | undefined {
  const running = latest(recurring, today, ({ start, end }) => start <= today && today < end)
  const cycle = unitHolding(today, recurring.cycle)
  return whole(recurring.granularity, running ?? recurring.at(cycle.start))
}

/** The first that has not begun; a weekday in the coming days is taken as next week's, for this week's is "this". */
function nextOf(recurring: Recurring, today: Day): Period | undefined {
  const coming = earliest(recurring, today, ({ start }) => start > today)
  if (!coming || recurring.cycle !== 'week') return whole(recurring.granularity, coming)
  const nextWeek = recurring.at(unitHolding(today, 'week', 1).start)
  const interval = nextWeek ?? coming
  return interval.start === coming.start ? whole('day', interval) : { granularity: 'day', interval, other: coming }
}

function afterNext(recurring: Recurring, today: Day): Period | undefined {
  const next = nextOf(recurring, today)
  if (!next || isRecurring(next)) return undefined
  const { end } = next.interval
  return whole(
    recurring.granularity,
    earliest(recurring, end, ({ start }) => start >= end),
  )
}

/** From the first of so many coming weekdays to the last. */
function weekdaysAhead(today: Day, weekday: number, count: number): DayInterval {
  const first = mondayOf(today) + weekday - 1
  const start = first > today ? first : first + 7
  return { start, end: start + 7 * (count - 1) + 1 }
}

function weekdaysBack(today: Day, weekday: number, count: number): DayInterval {
  const first = mondayOf(today) + weekday - 1
  const last = first < today ? first : first - 7
  return { start: last - 7 * (count - 1), end: last + 1 }
}

function comingOf(recurring: Recurring, today: Day): Period | undefined {
  return whole(
    recurring.granularity,
    earliest(recurring, today, ({ start }) => start > today),
  )
}

function fromToday(period: Period | undefined, today: Day): Period | undefined {
  return cut(period, ({ start, end }) => ({ start: Math.max(start, today), end }))
}

function throughToday(period: Period | undefined, today: Day): Period | undefined {
  return cut(period, ({ start, end }) => ({ start, end: Math.min(end, today + 1) }))
}

function cut(period: Period | undefined, side: (days: DayInterval) => DayInterval): Period | undefined {
  return period && 'interval' in period ? whole('range', side(period.interval)) : undefined
}
