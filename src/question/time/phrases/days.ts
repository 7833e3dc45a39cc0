import { monthDays } from '../../../calendar/interval.ts'
import { dayInMonth, daysInMonth } from '../month-days.ts'
import { phrase, type Phrase } from '../pattern.ts'
import { derived, isRecurring, whole, yearly, type Period } from '../period.ts'
import { everyWeek } from '../slots/names.ts'
import { nthUnit, nthWeekday, unitHolding } from '../units.ts'

/** Days and months by name, in the usual writings. */
export const days: readonly Phrase[] = [
  phrase('{day} .|day? of? {month} {ofYear?}', ({ day, month, ofYear }) => dayInMonth(ofYear, month, day)),
  phrase('{day} {month} {yearInShort}', ({ day, month, yearInShort }) => dayInMonth(yearInShort, month, day)),
  phrase('{day} - {month} - {yearInShort}', ({ day, month, yearInShort }) => dayInMonth(yearInShort, month, day)),
  phrase('{day} -|/ {month} {ofYear?}', ({ day, month, ofYear }) => dayInMonth(ofYear, month, day)),
  phrase('{dayWord} day? of {month} {ofYear?}', ({ dayWord, month, ofYear }) => dayInMonth(ofYear, month, dayWord)),
  phrase('{dayWord} {month} {year}', ({ dayWord, month, year }) => dayInMonth(year, month, dayWord)),
  phrase('{month} -? the? {day} {ofYear?}', ({ day, month, ofYear }) => dayInMonth(ofYear, month, day)),
  phrase('{month} the? {dayWord} {ofYear?}', ({ dayWord, month, ofYear }) => dayInMonth(ofYear, month, dayWord)),
  phrase('{month} {day} ,? {weekday} {ofYear?}', ({ day, month, ofYear }) => dayInMonth(ofYear, month, day)),
  phrase('{year} {sureMonth} {day}', ({ year, sureMonth: month, day }) => dayInMonth(year, month, day)),
  phrase('{year} - {sureMonth} - {day}', ({ year, sureMonth: month, day }) => dayInMonth(year, month, day)),

  phrase('{days} of? {month} {ofYear?}', ({ days: run, month, ofYear }) => daysInMonth(ofYear, month, run)),
  phrase('{days} {month} {yearInShort}', ({ days: run, month, yearInShort }) => daysInMonth(yearInShort, month, run)),
  phrase(
    '{weekday} ,? the? {day} -|to|until|till|through|and {weekday} ,? the? {laterDay} of? {month} {ofYear?}',
    ({ day, laterDay, month, ofYear }) => daysInMonth(ofYear, month, [day, laterDay]),
  ),
  phrase('{month} {dayList} {ofYear?}', ({ dayList, month, ofYear }) => daysInMonth(ofYear, month, dayList)),
  phrase('{month} {days} {ofYear?}', ({ days: run, month, ofYear }) => daysInMonth(ofYear, month, run)),

  // The weekday beside a date adds nothing: the date is what holds.
  phrase('{weekday} ,|the? {period}', ({ period }) => (isDate(period) ? period : undefined)),
  phrase('{weekday} ( {period} )', ({ period }) => (isDate(period) ? period : undefined)),
  phrase('{weekday} ,? the? {nthDay}', ({ weekday, nthDay }) => weekdayOfMonth(weekday, nthDay)),
  phrase('{weekday} the {dayWord}', ({ weekday, dayWord }) => weekdayOfMonth(weekday, dayWord)),

  phrase('{month} {ofYear?}', ({ month, ofYear }) => yearly(ofYear, 'month', (year) => monthDays(year, month))),
  phrase('{month} -|, {year}', ({ month, year }) => whole('month', monthDays(year, month))),
  phrase('{month} ( {year} )', ({ month, year }) => whole('month', monthDays(year, month))),
  phrase('{year} ,|-|/|.? {sureMonth}', ({ sureMonth: month, year }) => whole('month', monthDays(year, month))),
  phrase('month of {month} {ofYear?}', ({ month, ofYear }) =>
    yearly(ofYear, 'month', (year) => monthDays(year, month)),
  ),

  // "the 15th of next month", "31 of the month", "next month on the 5th"
  phrase('{day} of {period}', ({ day, period }) => dayOfMonth(period, day)),
  phrase('{dayWord} of {period}', ({ dayWord, period }) => dayOfMonth(period, dayWord)),

  phrase('{weekday}', ({ weekday }) => everyWeek(weekday)),
  phrase('{weekday} of|in? {relativeWeek}', ({ weekday, relativeWeek }, { today }) =>
    whole('day', nthWeekday(unitHolding(today, 'week', relativeWeek), 1, weekday)),
  ),
  phrase('{relativeWeek} on? {weekday}', ({ weekday, relativeWeek }, { today }) =>
    whole('day', nthWeekday(unitHolding(today, 'week', relativeWeek), 1, weekday)),
  ),
  phrase('{weekday} of|in {period}', ({ weekday, period }) =>
    period.granularity === 'week' ? derived(period, 'day', (week) => nthWeekday(week, 1, weekday)) : undefined,
  ),
  phrase('{weekday} after|following {period}', ({ weekday, period }) =>
    derived(period, 'day', ({ end }) => nthWeekday({ start: end, end: end + 7 }, 1, weekday)),
  ),
  phrase('{ordinal} {weekday} after|following {period}', ({ ordinal, weekday, period }) =>
    ordinal > 0
      ? derived(period, 'day', ({ end }) => nthWeekday({ start: end, end: end + 7 * ordinal }, ordinal, weekday))
      : undefined,
  ),
  phrase('last {weekday} before|preceding {period}', ({ weekday, period }) =>
    derived(period, 'day', ({ start }) => nthWeekday({ start: start - 7, end: start }, 1, weekday)),
  ),
  phrase('{weekday} before|preceding {period}', ({ weekday, period }) =>
    derived(period, 'day', ({ start }) => nthWeekday({ start: start - 7, end: start }, 1, weekday)),
  ),

  phrase('may day {ofYear?}', ({ ofYear }) => dayInMonth(ofYear, 5, 1)),
  phrase("new year|years '? s? day {ofYear?}", ({ ofYear }) => dayInMonth(ofYear, 1, 1)),
  phrase("new year|years '? s? eve {ofYear?}", ({ ofYear }) => dayInMonth(ofYear, 12, 31)),
  phrase('christmas day? {ofYear?}', ({ ofYear }) => dayInMonth(ofYear, 12, 25)),
  phrase('xmas day? {ofYear?}', ({ ofYear }) => dayInMonth(ofYear, 12, 25)),
  phrase('christmas|xmas eve {ofYear?}', ({ ofYear }) => dayInMonth(ofYear, 12, 24)),
  phrase('boxing day {ofYear?}', ({ ofYear }) => dayInMonth(ofYear, 12, 26)),
]

/** "the 15th" alone: a day only after "on", "by", "since" and the like, for it is a place in a list as well. */
export const daysAlone: readonly Phrase[] = [
  phrase('{numberedDay}', ({ numberedDay }) => everyMonth((month) => nthUnit(month, numberedDay, 'day'))),
]

function isDate(period: Period): boolean {
  const isWeekly = isRecurring(period) && period.cycle === 'week'
  return (period.granularity === 'day' && !isWeekly) || period.note !== undefined
}

function dayOfMonth(period: Period, day: number): Period | undefined {
  return period.granularity === 'month' ? derived(period, 'day', (month) => nthUnit(month, day, 'day')) : undefined
}

/** "Friday the 13th": in the months where the day is that weekday. */
function weekdayOfMonth(weekday: number, day: number): Period {
  return everyMonth((month) => {
    const found = nthUnit(month, day, 'day')
    return found && nthWeekday(found, 1, weekday)
  })
}

function everyMonth(
  dayIn: (month: { readonly start: number; readonly end: number }) => ReturnType<typeof nthUnit>,
): Period {
  return { granularity: 'day', cycle: 'month', at: (first) => dayIn(unitHolding(first, 'month')) }
}
