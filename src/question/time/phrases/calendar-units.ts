import { firstOfMonth, partsOf, type Day } from '../../../calendar/day.ts'
import { oneDay, type DayInterval } from '../../../calendar/interval.ts'
import { phrase, type Phrase } from '../pattern.ts'
import { earliest, latest, whole, type Period, type Recurring } from '../period.ts'
import { wordAt } from '../sentence.ts'
import { granularityOf, unitHolding } from '../units.ts'
import type { Unit } from '../words.ts'

/** Days and calendar units told from today, and the last, this or next of what comes again. */
export const calendarUnits: readonly Phrase[] = [
  phrase('today|tonight', (_, { today }) => whole('day', oneDay(today))),
  phrase('this morning|afternoon|evening', (_, { today }) => whole('day', oneDay(today))),
  phrase('yesterday morning|afternoon|evening|night?', (_, { today }) => whole('day', oneDay(today - 1))),
  phrase('last night', (_, { today }) => whole('day', oneDay(today - 1))),
  phrase('tomorrow morning|afternoon|evening|night?', (_, { today }) => whole('day', oneDay(today + 1))),
  phrase('day before yesterday', (_, { today }) => whole('day', oneDay(today - 2))),
  phrase('day after tomorrow', (_, { today }) => whole('day', oneDay(today + 2))),

  phrase('this|current|present {unit}', ({ unit }, { today }) => calendarUnit(today, unit, 0)),
  phrase('last|previous|preceding {unit}', ({ unit }, { today }) => calendarUnit(today, unit, -1)),
  phrase('next|following {unit}', ({ unit }, { today }) => calendarUnit(today, unit, 1)),
  phrase('last {unit} and|or this', ({ unit }, { today }) => unitsFrom(today, unit, -1)),
  phrase('last week|month|quarter|year and|or this {unit}', ({ unit }, { today }) => unitsFrom(today, unit, -1)),
  phrase('last and|or this {unit}', ({ unit }, { today }) => unitsFrom(today, unit, -1)),
  phrase('this {unit} and|or the? next week|month|quarter|year', ({ unit }, { today }) => unitsFrom(today, unit, 0)),
  phrase('this {unit} and|or the? next', ({ unit }, { today }) => unitsFrom(today, unit, 0)),
  phrase('this and|or the? next {unit}', ({ unit }, { today }) => unitsFrom(today, unit, 0)),
  phrase('{unit} before last', ({ unit }, { today }) => calendarUnit(today, unit, -2)),
  phrase('{unit} after next', ({ unit }, { today }) => calendarUnit(today, unit, 2)),
  phrase('coming|upcoming weekend', (_, { today }) => calendarUnit(today, 'weekend', 0)),
  phrase('same {unit} last year', ({ unit }, { today }) => calendarUnit(lastYear(today), unit, 0)),
  phrase('this time last year', (_, { today }) => whole('day', oneDay(lastYear(today)))),

  phrase('last {recurring}', ({ recurring }, { today }) => lastOf(recurring, today)),
  phrase('previous|past {recurring}', ({ recurring }, { today }) => lastOf(recurring, today)),
  phrase('this past|last {recurring}', ({ recurring }, { today }) => lastOf(recurring, today)),
  phrase('{recurring} last', ({ recurring }, { today }) => lastOf(recurring, today)),
  phrase('this|current {recurring}', ({ recurring }, { today }) => thisOf(recurring, today)),
  phrase('next|following {recurring}', ({ recurring }, { today }) => nextOf(recurring, today)),
  phrase('this? coming|upcoming {recurring}', ({ recurring }, { today }) => comingOf(recurring, today)),
  phrase('{recurring} next', ({ recurring }, { today }) => nextOf(recurring, today)),

  phrase('rest|remainder of the? {period}', ({ period }, { today }) => fromToday(period, today)),
  phrase('later this {unit}', ({ unit }, { today }) => fromToday(calendarUnit(today, unit, 0), today)),
  phrase('earlier this {unit}', ({ unit }, { today }) => throughToday(calendarUnit(today, unit, 0), today)),
  phrase('so far this {unit}', ({ unit }, { today }) => throughToday(calendarUnit(today, unit, 0), today)),
  phrase('this {unit} so far', ({ unit }, { today }) => throughToday(calendarUnit(today, unit, 0), today)),
  phrase('{unit} to date', ({ unit }, { today }) => throughToday(calendarUnit(today, unit, 0), today)),
  phrase('from now on|onwards|onward|forward', (_, { today }) => whole('open', { start: today, end: Infinity })),
  phrase('up? until|till now', (_, { today }) => whole('open', { start: -Infinity, end: today + 1 })),
  phrase('up to now', (_, { today }) => whole('open', { start: -Infinity, end: today + 1 })),
  phrase('to date', (_, { today }) => whole('open', { start: -Infinity, end: today + 1 })),
  phrase('ytd', (_, { today }) => throughToday(calendarUnit(today, 'year', 0), today)),
  phrase('mtd', (_, { today }) => throughToday(calendarUnit(today, 'month', 0), today)),
]

/** "the month", "the year": this one, but only inside a larger phrase ("by the end of the month"). */
export const innerUnits: readonly Phrase[] = [phrase('{unit}', ({ unit }, { today }) => calendarUnit(today, unit, 0))]

/** "at the weekend": the one this week ends with, but not "weekend work" or "the weekend course". */
export const weekendAlone: Phrase = {
  pattern: 'the weekend',
  begins: { words: ['weekend'], slot: undefined },
  read: (sentence, at) => {
    const isAlone = wordAt(sentence, at - 1) === 'the' && !/^\p{L}/u.test(wordAt(sentence, at + 1))
    const value = isAlone ? calendarUnit(sentence.context.today, 'weekend', 0) : undefined
    return value && { value, next: at + 1 }
  },
}

/** "now" and its like: an end of a range ("since 2015 until now"), never a day asked for ("open now"). */
export const rangeEnds: readonly Phrase[] = [
  phrase('now|present|date|today', (_, { today }) => whole('day', oneDay(today))),
  phrase('this|the day|moment', (_, { today }) => whole('day', oneDay(today))),
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
  return interval.start === coming.start
    ? whole('day', interval)
    : { granularity: 'day', interval, other: coming, assumed: 'of next week' }
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
