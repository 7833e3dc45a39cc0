import { firstOfYear, mondayOf, type Day } from '../../../calendar/day.ts'
import { monthDays, oneDay, type DayInterval } from '../../../calendar/interval.ts'
import { phrase, type Phrase } from '../pattern.ts'
import { derived, roughly, whole, yearly, type Period } from '../period.ts'
import {
  edgeUnits,
  granularityOf,
  halfOf,
  nthUnit,
  nthWeekday,
  nthWorkingDay,
  partOf,
  unitHolding,
  type Part,
} from '../units.ts'
import type { Unit } from '../words.ts'

/** Parts of a longer time: early March, the last week of October, the first Monday of 2024, the week of 14 September. */
export const parts: readonly Phrase[] = [
  phrase('early -|in|on? {period}', ({ period }) => part(period, 'early')),
  phrase('very early -|in|on? {period}', ({ period }) => part(period, 'early')),
  phrase('beginning|start|onset|outset|dawn|front of {period}', ({ period }) => part(period, 'early')),
  phrase('early|opening|first part|days|weeks|months|years of {period}', ({ period }) => part(period, 'early')),
  phrase('mid|middle -|of|in? {period}', ({ period }) => part(period, 'mid')),
  phrase('halfway through {period}', ({ period }) => part(period, 'mid')),
  phrase('half way through {period}', ({ period }) => part(period, 'mid')),
  phrase('early to mid -|of|in? {period}', ({ period }) => parted(period, 'early', 'mid')),
  phrase('mid -? to -? late -|of|in? {period}', ({ period }) => parted(period, 'mid', 'late')),
  phrase('middle part|days|weeks|months|years of {period}', ({ period }) => part(period, 'mid')),
  phrase('late -|in|on? {period}', ({ period }) => part(period, 'late')),
  phrase('later in {period}', ({ period }) => part(period, 'late')),
  phrase('towards|toward|near the? end|close of {period}', ({ period }) => part(period, 'late')),
  phrase('back|tail|latter|very|far end of {period}', ({ period }) => part(period, 'late')),
  // "end" alone is a verb: "calls that end this week".
  phrase('end -|of {period}', ({ period }) => part(period, 'late')),
  phrase('close of {period}', ({ period }) => part(period, 'late')),
  phrase('late|later|latter|closing|final|last part|days|weeks|months|years of {period}', ({ period }) =>
    part(period, 'late'),
  ),
  phrase('year|years -? end', (_, { today }) => part(thisUnit(today, 'year'), 'late')),
  phrase('quarter -? end', (_, { today }) => part(thisUnit(today, 'quarter'), 'late')),
  phrase('month -? end', (_, { today }) => part(thisUnit(today, 'month'), 'late')),
  phrase("{unit} ' s end", ({ unit }, { today }) => part(thisUnit(today, unit), 'late')),
  phrase('eoy', (_, { today }) => part(thisUnit(today, 'year'), 'late')),
  phrase('eoq', (_, { today }) => part(thisUnit(today, 'quarter'), 'late')),
  phrase('eom', (_, { today }) => part(thisUnit(today, 'month'), 'late')),
  phrase('eow', (_, { today }) => part(thisUnit(today, 'week'), 'late')),
  phrase('eoy {year}', ({ year }) => part(aYear(year), 'late')),
  phrase('year -? end {year}', ({ year }) => part(aYear(year), 'late')),
  phrase('{year} year -? end', ({ year }) => part(aYear(year), 'late')),
  phrase("{year} ' s end", ({ year }) => part(aYear(year), 'late')),
  phrase("{month} ' s? end {ofYear?}", ({ month, ofYear }) => part(monthOf(month, ofYear), 'late')),
  phrase('{month} - end {ofYear?}', ({ month, ofYear }) => part(monthOf(month, ofYear), 'late')),
  phrase('eod|cob', (_, { today }) => whole('day', oneDay(today))),
  phrase('eod|cob ,|on? {period}', ({ period }) => (period.granularity === 'day' ? period : undefined)),
  phrase('close|end of business|day|play on? {period}', ({ period }) =>
    period.granularity === 'day' ? period : undefined,
  ),
  phrase('close of business|day|play', (_, { today }) => whole('day', oneDay(today))),
  phrase('end of the? day|today', (_, { today }) => whole('day', oneDay(today))),
  phrase('turn of the? year {ofYear?}', ({ ofYear }) => yearly(ofYear, 'range', turnOfYear)),
  phrase('turn of the? year {year} -|/ {yearInShort}', ({ year }) => whole('range', turnOfYear(year + 1))),
  phrase('turn of the? year {year} -|/ {laterYear}', ({ laterYear }) => whole('range', turnOfYear(laterYear))),
  phrase('all|whole|entirety|duration|course of {period}', ({ period }) => period),
  phrase('whole|entire|full {period}', ({ period }) => period),
  phrase('year of {period}', ({ period }) => (period.granularity === 'year' ? period : undefined)),

  phrase('first|front|former half of|in? {period}', ({ period }) => half(period, false)),
  phrase('1 st half of|in? {period}', ({ period }) => half(period, false)),
  phrase('second|latter|last|back|other half of|in? {period}', ({ period }) => half(period, true)),
  phrase('2 nd half of|in? {period}', ({ period }) => half(period, true)),
  phrase('first third of|in? {period}', ({ period }) => part(period, 'early')),
  phrase('second|middle third of|in? {period}', ({ period }) => part(period, 'mid')),
  phrase('last|final third of|in? {period}', ({ period }) => part(period, 'late')),

  phrase('first|initial|opening {number} {units} of|in {period}', ({ number, units: unit, period }) =>
    edge(period, number, unit),
  ),
  phrase('{number} first|initial|opening {units} of|in {period}', ({ number, units: unit, period }) =>
    edge(period, number, unit),
  ),
  phrase('last|final|closing {number} {units} of|in {period}', ({ number, units: unit, period }) =>
    edge(period, -number, unit),
  ),
  phrase('{number} last|final|closing {units} of|in {period}', ({ number, units: unit, period }) =>
    edge(period, -number, unit),
  ),
  phrase('{ordinal} full? {unit} of|in {period}', ({ ordinal, unit, period }) => nth(period, ordinal, unit)),
  phrase('{ordinal} and|or|to|through|- the? {laterOrdinal} {units} of|in {period}', (slots) =>
    nthThrough(slots.period, slots.ordinal, slots.laterOrdinal, slots.units),
  ),
  phrase('{ordinal} and|or|to|through|- the? {laterOrdinal} {unit} of|in {period}', (slots) =>
    nthThrough(slots.period, slots.ordinal, slots.laterOrdinal, slots.unit),
  ),
  phrase('{ordinal} {weekday} of|in? {period}', ({ ordinal, weekday, period }) =>
    derived(period, 'day', (days) => nthWeekday(days, ordinal, weekday)),
  ),
  phrase('first {number} {weekdays} of|in {period}', ({ number, weekdays, period }) =>
    derived(period, 'range', (days) => span(nthWeekday(days, 1, weekdays), nthWeekday(days, number, weekdays))),
  ),
  phrase('last {number} {weekdays} of|in {period}', ({ number, weekdays, period }) =>
    derived(period, 'range', (days) => span(nthWeekday(days, -number, weekdays), nthWeekday(days, -1, weekdays))),
  ),
  // Monday to Friday: holidays are not known here, so that the day taken is said.
  phrase('{ordinal} working|business|week day of|in {period}', ({ ordinal, period }) =>
    roughly(derived(period, 'day', (days) => nthWorkingDay(days, ordinal))),
  ),
  phrase('{ordinal} weekday of|in {period}', ({ ordinal, period }) =>
    derived(period, 'day', (days) => nthWorkingDay(days, ordinal)),
  ),

  phrase('week|wk of|containing|including|around {period}', ({ period }) => weekAround(period)),
  phrase('week that includes|contains {period}', ({ period }) => weekAround(period)),
  phrase('week|wk of|from|beginning|starting|commencing on? the? {nthDay}', ({ nthDay }) =>
    weekAround({
      granularity: 'day',
      cycle: 'month',
      at: (first) => nthUnit(unitHolding(first, 'month'), nthDay, 'day'),
    }),
  ),
  phrase('week|wk commencing|beginning|starting|from on|with? {period}', ({ period }) =>
    week(period, ({ start }) => start),
  ),
  phrase('w /? c {period}', ({ period }) => week(period, ({ start }) => start)),
  phrase('wc|wb {period}', ({ period }) => week(period, ({ start }) => start)),
  phrase('w / b {period}', ({ period }) => week(period, ({ start }) => start)),
  phrase('week|wk ending|ended on|with? {period}', ({ period }) => week(period, ({ end }) => end - 7)),
  phrase('w / e {period}', ({ period }) => week(period, ({ end }) => end - 7)),
  phrase('weekend of|around {period}', ({ period }) =>
    derived(period, 'range', ({ start, end }) => (end - start < 8 ? unitHolding(start, 'weekend') : undefined)),
  ),
]

function thisUnit(today: Day, unit: Unit): Period {
  return { granularity: granularityOf(unit), interval: unitHolding(today, unit) }
}

function monthOf(month: number, year: number | undefined): Period | undefined {
  return yearly(year, 'month', (of) => monthDays(of, month))
}

/** Late December and early January: the turn to the year. */
function turnOfYear(year: number): DayInterval {
  const newYear = firstOfYear(year)
  return { start: newYear - 11, end: newYear + 10 }
}

function span(first: DayInterval | undefined, last: DayInterval | undefined): DayInterval | undefined {
  return first && last && { start: first.start, end: last.end }
}

function part(period: Period | undefined, which: Part): Period | undefined {
  return period && derived(period, 'range', (days) => partOf(days, which))
}

function aYear(year: number): Period {
  return { granularity: 'year', interval: unitHolding(0, 'year', year - 1970) }
}

function parted(period: Period, first: Part, last: Part): Period | undefined {
  return derived(period, 'range', (days) => span(partOf(days, first), partOf(days, last)))
}

function nthThrough(period: Period, first: number, last: number, unit: Unit): Period | undefined {
  return derived(period, 'range', (days) => span(nthUnit(days, first, unit), nthUnit(days, last, unit)))
}

function half(period: Period, second: boolean): Period | undefined {
  return derived(period, period.granularity === 'year' ? 'half' : 'range', (days) => halfOf(days, second))
}

function edge(period: Period, count: number, unit: Unit): Period | undefined {
  return derived(period, 'range', (days) => edgeUnits(days, count, unit))
}

function nth(period: Period, ordinal: number, unit: Unit): Period | undefined {
  // "the 38th week of 2015" is a numbered week; "the first week of 2015" its first seven days.
  const numbered = unit === 'week' && period.granularity === 'year' && ordinal > 5
  return derived(period, granularityOf(unit), (days) =>
    numbered ? unitHolding(days.start + 3, 'week', ordinal - 1) : nthUnit(days, ordinal, unit),
  )
}

function weekAround(period: Period): Period | undefined {
  return week(period, ({ start }) => mondayOf(start))
}

/** Only a day has a week around it: "the week of March" names none. */
function week(period: Period, startOf: (day: DayInterval) => number): Period | undefined {
  if (period.granularity !== 'day') return undefined
  return derived(period, 'week', (day) => ({ start: startOf(day), end: startOf(day) + 7 }))
}
