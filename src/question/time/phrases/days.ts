import { dayOf } from '../../../calendar/day.ts'
import { daysThrough, monthDays, oneDay, type DayInterval } from '../../../calendar/interval.ts'
import { phrase, type Phrase } from '../pattern.ts'
import { derived, isRecurring, whole, yearly, type Period } from '../period.ts'
import { everyWeek } from '../slots/names.ts'
import { nthUnit, nthWeekday, unitHolding } from '../units.ts'

/** Days and months by name, in the usual writings. */
export const days: readonly Phrase[] = [
  phrase('{day} .|day? of? {month} {ofYear?}', ({ day, month, ofYear }) => aDay(ofYear, month, day)),
  phrase('{day} {month} {yearInShort}', ({ day, month, yearInShort }) => aDay(yearInShort, month, day)),
  phrase('{day} - {month} - {yearInShort}', ({ day, month, yearInShort }) => aDay(yearInShort, month, day)),
  phrase('{day} - {month} {ofYear?}', ({ day, month, ofYear }) => aDay(ofYear, month, day)),
  phrase('{dayWord} day? of {month} {ofYear?}', ({ dayWord, month, ofYear }) => aDay(ofYear, month, dayWord)),
  phrase('{month} -? the? {day} {ofYear?}', ({ day, month, ofYear }) => aDay(ofYear, month, day)),
  phrase('{month} the? {dayWord} {ofYear?}', ({ dayWord, month, ofYear }) => aDay(ofYear, month, dayWord)),
  phrase('{year} {sureMonth} {day}', ({ year, sureMonth: month, day }) => aDay(year, month, day)),

  phrase('{days} of? {month} {ofYear?}', ({ days: run, month, ofYear }) => aRun(ofYear, month, run)),
  phrase('{month} {dayList} {ofYear?}', ({ dayList, month, ofYear }) => aRun(ofYear, month, dayList)),
  phrase('{month} {days} {ofYear?}', ({ days: run, month, ofYear }) => aRun(ofYear, month, run)),

  // The weekday beside a date adds nothing: the date is what holds.
  phrase('{weekday} ,? {period}', ({ period }) =>
    period.granularity === 'day' && !isWeekly(period) ? period : undefined,
  ),

  phrase('{month} {ofYear?}', ({ month, ofYear }) => yearly(ofYear, 'month', (year) => monthDays(year, month))),
  phrase('{month} - {year}', ({ month, year }) => whole('month', monthDays(year, month))),
  phrase('{year} ,|-? {sureMonth}', ({ sureMonth: month, year }) => whole('month', monthDays(year, month))),
  phrase('month of {month} {ofYear?}', ({ month, ofYear }) =>
    yearly(ofYear, 'month', (year) => monthDays(year, month)),
  ),

  // "the 15th of next month", "31 of the month"
  phrase('{day} of {period}', ({ day, period }) => dayOfMonth(period, day)),
  phrase('{dayWord} of {period}', ({ dayWord, period }) => dayOfMonth(period, dayWord)),

  phrase('{weekday}', ({ weekday }) => everyWeek(weekday)),
  phrase('{weekday} of? {relativeWeek}', ({ weekday, relativeWeek }, { today }) =>
    whole('day', nthWeekday(unitHolding(today, 'week', relativeWeek), 1, weekday)),
  ),
  phrase('{weekday} after {period}', ({ weekday, period }) =>
    derived(period, 'day', ({ end }) => nthWeekday({ start: end, end: end + 7 }, 1, weekday)),
  ),
  phrase('{weekday} before {period}', ({ weekday, period }) =>
    derived(period, 'day', ({ start }) => nthWeekday({ start: start - 7, end: start }, 1, weekday)),
  ),

  phrase('may day {ofYear?}', ({ ofYear }) => aDay(ofYear, 5, 1)),
  phrase("new year ' s day {ofYear?}", ({ ofYear }) => aDay(ofYear, 1, 1)),
  phrase("new year ' s eve {ofYear?}", ({ ofYear }) => aDay(ofYear, 12, 31)),
  phrase('christmas day? {ofYear?}', ({ ofYear }) => aDay(ofYear, 12, 25)),
  phrase('christmas eve {ofYear?}', ({ ofYear }) => aDay(ofYear, 12, 24)),
]

/** "the 15th" alone: a day only after "on", "by", "since" and the like, for it is a place in a list as well. */
export const daysAlone: readonly Phrase[] = [phrase('{numberedDay}', ({ numberedDay }) => everyMonth(numberedDay))]

function aDay(year: number | undefined, month: number, day: number): Period | undefined {
  if (dayOf(year ?? leapYear, month, day) === undefined) return undefined
  return yearly(year, 'day', (of) => {
    const found = dayOf(of, month, day)
    return found === undefined ? undefined : oneDay(found)
  })
}

function isWeekly(period: Period): boolean {
  return isRecurring(period) && period.cycle === 'week'
}

/** Any leap year: a day that no year has is no day. */
const leapYear = 2024

/** Days of one month; where the second is the smaller, from the month before ("28 - 4 March"). */
function aRun(year: number | undefined, month: number, [first, last]: readonly [number, number]): Period | undefined {
  return yearly(year, 'range', (of): DayInterval | undefined => {
    const end = dayOf(of, month, last)
    const start =
      first <= last ? dayOf(of, month, first) : month === 1 ? dayOf(of - 1, 12, first) : dayOf(of, month - 1, first)
    return start === undefined || end === undefined ? undefined : daysThrough(start, end)
  })
}

function dayOfMonth(period: Period, day: number): Period | undefined {
  return period.granularity === 'month' ? derived(period, 'day', (month) => nthUnit(month, day, 'day')) : undefined
}

function everyMonth(day: number): Period {
  return {
    granularity: 'day',
    cycle: 'month',
    at: (first) => nthUnit(unitHolding(first, 'month'), day, 'day'),
  }
}
