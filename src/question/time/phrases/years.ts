import { firstOfMonth, mondayOfWeek, partsOf } from '../../../calendar/day.ts'
import { yearDays, type DayInterval } from '../../../calendar/interval.ts'
import { phrase, type Phrase } from '../pattern.ts'
import { whole, yearly, type Period } from '../period.ts'
import { fromTo } from '../range.ts'
import { monthsFrom } from '../slots/names.ts'

/** Years and their fixed parts: quarters, halves, seasons, numbered weeks; decades. */
export const years: readonly Phrase[] = [
  phrase('year? {year}', ({ year }) => whole('year', yearDays(year))),
  phrase('year of {year}', ({ year }) => whole('year', yearDays(year))),
  phrase('calendar year {year}', ({ year }) => whole('year', yearDays(year))),
  phrase('{year} calendar year', ({ year }) => whole('year', yearDays(year))),
  phrase('years? {year} -|/ {yearInShort}', ({ year, yearInShort }) => fewYears(year, yearInShort)),

  phrase('{year} / {laterYear}', ({ year, laterYear }) =>
    laterYear > year ? whole('range', monthsFrom(year, 1, 12 * (laterYear - year + 1))) : undefined,
  ),

  phrase('q -? {small} {ofYear?}', ({ small, ofYear }) => quarter(ofYear, small)),
  phrase('{small} q {ofYear?}', ({ small, ofYear }) => quarter(ofYear, small)),
  phrase('{small} q {yearInShort}', ({ small, yearInShort }) => quarter(yearInShort, small)),
  phrase('{year} -|,|/? q {small}', ({ small, year }) => quarter(year, small)),
  phrase('quarter {small} {ofYear?}', ({ small, ofYear }) => quarter(ofYear, small)),
  phrase('{ordinal} quarter {ofYear?}', ({ ordinal, ofYear }) =>
    quarter(ofYear, ordinal === -1 && ofYear ? 4 : ordinal),
  ),
  phrase('{year} ,? {ordinal} quarter', ({ ordinal, year }) => quarter(year, ordinal === -1 ? 4 : ordinal)),
  phrase('{ordinal} and|or|to|- {laterOrdinal} quarter|quarters {ofYear?}', ({ ordinal, laterOrdinal, ofYear }) =>
    quarters(ofYear, ordinal, laterOrdinal),
  ),
  phrase('q {small} to|through|- q? {laterSmall} {ofYear?}', ({ small, laterSmall, ofYear }) =>
    quarters(ofYear, small, laterSmall),
  ),
  phrase('q {small} and|or|&|/ q? {laterSmall} {ofYear?}', ({ small, laterSmall, ofYear }) =>
    laterSmall === small + 1 ? quarters(ofYear, small, laterSmall) : undefined,
  ),
  phrase('quarters {small} to|through|and|&|- {laterSmall} {ofYear?}', ({ small, laterSmall, ofYear }) =>
    quarters(ofYear, small, laterSmall),
  ),
  phrase('h -? {small} {ofYear?}', ({ small, ofYear }) => half(ofYear, small)),
  phrase('{small} h {ofYear?}', ({ small, ofYear }) => half(ofYear, small)),
  phrase('{year} -|,|/? h {small}', ({ small, year }) => half(year, small)),
  phrase('{ordinal} half|semester|semestre {ofYear?}', ({ ordinal, ofYear }) => half(ofYear, ordinal)),
  phrase('{ordinal} half - year {ofYear?}', ({ ordinal, ofYear }) => half(ofYear, ordinal)),
  phrase('{year} ,? {ordinal} half', ({ ordinal, year }) => half(year, ordinal)),
  phrase('half - year {small} {ofYear?}', ({ small, ofYear }) => half(ofYear, small)),

  phrase('{season} {ofYear?}', ({ season, ofYear }) => yearly(ofYear, 'season', (year) => monthsFrom(year, season, 3))),
  phrase('{season} months|season|time {ofYear?}', ({ season, ofYear }) =>
    yearly(ofYear, 'season', (year) => monthsFrom(year, season, 3)),
  ),
  phrase('{year} -? {season}', ({ season, year }) => whole('season', monthsFrom(year, season, 3))),
  // "winter 2015/16" and "winter 2015-2016" name the one that begins in 2015.
  phrase('winter of? {year} -|/ {yearInShort}', ({ year }) => whole('season', monthsFrom(year, 12, 3))),
  phrase('winter of? {year} -|/ {laterYear}', ({ year }) => whole('season', monthsFrom(year, 12, 3))),

  phrase('calendar|iso? week|wk no|number|nr? .? {small} {ofYear?}', ({ small, ofYear }) => week(ofYear, small)),
  phrase('w|cw|kw {small} {ofYear?}', ({ small, ofYear }) => week(ofYear, small)),
  phrase('week|wk {small} of|in {period}', ({ small, period }) =>
    period.granularity === 'year' && 'interval' in period
      ? week(partsOf(period.interval.start).year, small)
      : undefined,
  ),
  phrase('{year} ,? week|wk {small}', ({ small, year }) => week(year, small)),
  phrase('calendar|iso? week|weeks|wk|wks {small} -|to|through|until|till|and|& {laterSmall} {ofYear?}', (slots) =>
    weeks(slots.ofYear, slots.small, slots.laterSmall),
  ),
  phrase('w|cw|kw {small} -|to|and|& {laterSmall} {ofYear?}', ({ small, laterSmall, ofYear }) =>
    weeks(ofYear, small, laterSmall),
  ),
  phrase('{year} ,? weeks|wks {small} -|to|and|& {laterSmall}', ({ small, laterSmall, year }) =>
    weeks(year, small, laterSmall),
  ),

  phrase("'? {decade} s", ({ decade }) => whole('decade', tenYears(decade))),
  phrase('{decadeWord}', ({ decadeWord }) => whole('decade', tenYears(decadeWord))),
  phrase('nineteen|eighteen {decadeWord}', ({ decadeWord }) => whole('decade', tenYears(decadeWord))),
  phrase('decade of|starting|beginning in? the? {decade} s?', ({ decade }) => whole('decade', tenYears(decade))),
  phrase('{ordinal} century', ({ ordinal }) =>
    ordinal > 14
      ? whole('range', { start: firstOfMonth(ordinal * 100 - 100, 1), end: firstOfMonth(ordinal * 100, 1) })
      : undefined,
  ),
  phrase('biennium|triennium|biennial {year} -|/ {yearInShort}', ({ year, yearInShort }) =>
    fewYears(year, yearInShort),
  ),
  phrase('{year} -|/ {yearInShort} biennium|triennium', ({ year, yearInShort }) => fewYears(year, yearInShort)),
  phrase('biennium|triennium {year} -|/ {laterYear}', ({ year, laterYear }) => yearsThrough(year, laterYear)),
  phrase('{year} -|/ {laterYear} biennium|triennium', ({ year, laterYear }) => yearsThrough(year, laterYear)),
]

function quarter(year: number | undefined, number: number): Period | undefined {
  if (number < 1 || number > 4) return undefined
  return yearly(year, 'quarter', (of) => monthsFrom(of, 3 * number - 2, 3))
}

function quarters(year: number | undefined, first: number, last: number): Period | undefined {
  if (!(first >= 1 && first < last && last <= 4)) return undefined
  return yearly(year, 'range', (of) => monthsFrom(of, 3 * first - 2, 3 * (last - first + 1)))
}

function half(year: number | undefined, number: number): Period | undefined {
  const second = number === 2 || (number === -1 && year !== undefined)
  if (number !== 1 && !second) return undefined
  return yearly(year, 'half', (of) => monthsFrom(of, second ? 7 : 1, 6))
}

function week(year: number | undefined, number: number): Period | undefined {
  if (number < 1 || number > 53) return undefined
  if (year !== undefined && !weekIn(year, number)) {
    const note = `no week ${number} in ${year}, so the year is taken`
    return { granularity: 'year', interval: yearDays(year), note }
  }
  return yearly(year, 'week', (of) => weekIn(of, number))
}

function weekIn(year: number, number: number): DayInterval | undefined {
  const monday = mondayOfWeek(year, number)
  return monday < mondayOfWeek(year + 1, 1) ? { start: monday, end: monday + 7 } : undefined
}

/** Weeks running from one number to another. */
function weeks(year: number | undefined, first: number, last: number): Period | undefined {
  const [from, to] = [week(year, first), week(year, last)]
  return from && to && first < last ? fromTo(from, to) : undefined
}

function tenYears(first: number): DayInterval {
  return monthsFrom(first, 1, 120)
}

/** "2018/19", "2015-18": from the first year to the second, which is written in short. */
function fewYears(first: number, inShort: number): Period | undefined {
  return yearsThrough(first, first - (first % 100) + (inShort % 100))
}

function yearsThrough(first: number, last: number): Period | undefined {
  return last > first ? whole('range', { start: yearDays(first).start, end: yearDays(last).end }) : undefined
}
