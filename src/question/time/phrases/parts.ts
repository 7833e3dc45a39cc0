import { mondayOf } from '../../../calendar/day.ts'
import { oneDay, type DayInterval } from '../../../calendar/interval.ts'
import { phrase, type Phrase } from '../pattern.ts'
import { derived, type Period } from '../period.ts'
import { edgeUnits, granularityOf, halfOf, nthUnit, nthWeekday, partOf, unitHolding, type Part } from '../units.ts'
import type { Unit } from '../words.ts'

/** Parts of a longer time: early March, the last week of October, the first Monday of 2024, the week of 14 September. */
export const parts: readonly Phrase[] = [
  phrase('early -|in|on? {period}', ({ period }) => part(period, 'early')),
  phrase('beginning|start|onset of {period}', ({ period }) => part(period, 'early')),
  phrase('early|opening|first part|days|months|weeks of {period}', ({ period }) => part(period, 'early')),
  phrase('mid|middle -|of|in? {period}', ({ period }) => part(period, 'mid')),
  phrase('middle part of {period}', ({ period }) => part(period, 'mid')),
  phrase('late -|in|on? {period}', ({ period }) => part(period, 'late')),
  phrase('end|close of {period}', ({ period }) => part(period, 'late')),
  phrase('late|later|latter|closing|final|last part|days|months|weeks of {period}', ({ period }) =>
    part(period, 'late'),
  ),
  phrase('year - end', (_, { today }) => part({ granularity: 'year', interval: unitHolding(today, 'year') }, 'late')),
  phrase('year end {year}', ({ year }) => part(aYear(year), 'late')),
  phrase('year - end {year}', ({ year }) => part(aYear(year), 'late')),
  phrase('close|end of business|day|play on? {period}', ({ period }) =>
    period.granularity === 'day' ? period : undefined,
  ),
  phrase('end of the? day|today', (_, { today }) => ({ granularity: 'day', interval: oneDay(today) })),
  phrase('all|whole|entirety of {period}', ({ period }) => period),
  phrase('whole|entire|full {period}', ({ period }) => period),
  phrase('year of {period}', ({ period }) => (period.granularity === 'year' ? period : undefined)),

  phrase('first half of|in? {period}', ({ period }) => half(period, false)),
  phrase('1 st half of|in? {period}', ({ period }) => half(period, false)),
  phrase('second|latter|last half of|in? {period}', ({ period }) => half(period, true)),
  phrase('2 nd half of|in? {period}', ({ period }) => half(period, true)),

  phrase('first|initial|opening {number} {units} of|in {period}', ({ number, units: unit, period }) =>
    edge(period, number, unit),
  ),
  phrase('last|final|closing {number} {units} of|in {period}', ({ number, units: unit, period }) =>
    edge(period, -number, unit),
  ),
  phrase('{ordinal} {unit} of|in {period}', ({ ordinal, unit, period }) => nth(period, ordinal, unit)),
  phrase('{ordinal} and|or|to|- {laterOrdinal} {units} of|in {period}', ({ ordinal, laterOrdinal, units, period }) =>
    derived(period, 'range', (days) => {
      const first = nthUnit(days, ordinal, units)
      const last = nthUnit(days, laterOrdinal, units)
      return first && last && { start: first.start, end: last.end }
    }),
  ),
  phrase('{ordinal} {weekday} of|in? {period}', ({ ordinal, weekday, period }) =>
    derived(period, 'day', (days) => nthWeekday(days, ordinal, weekday)),
  ),

  phrase('week of|containing|including|around {period}', ({ period }) => weekAround(period)),
  phrase('week that includes|contains {period}', ({ period }) => weekAround(period)),
  phrase('week commencing|beginning|starting|from on? {period}', ({ period }) => week(period, ({ start }) => start)),
  phrase('w / c {period}', ({ period }) => week(period, ({ start }) => start)),
  phrase('week ending on? {period}', ({ period }) => week(period, ({ end }) => end - 7)),
  phrase('weekend of|around {period}', ({ period }) =>
    derived(period, 'range', ({ start, end }) => (end - start < 8 ? unitHolding(start, 'weekend') : undefined)),
  ),
]

function part(period: Period, which: Part): Period | undefined {
  return derived(period, 'range', (days) => partOf(days, which))
}

function aYear(year: number): Period {
  return { granularity: 'year', interval: unitHolding(0, 'year', year - 1970) }
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
