import { firstOfMonth, mondayOfWeek, partsOf } from '../../../calendar/day.ts'
import { yearDays, type DayInterval } from '../../../calendar/interval.ts'
import { phrase, type Phrase } from '../pattern.ts'
import { whole, yearly, type Period } from '../period.ts'
import type { TimeContext } from '../sentence.ts'
import { monthsFrom } from '../slots/names.ts'
import type { Years } from '../slots/values.ts'

/** Years and their fixed parts: quarters, halves, seasons, numbered weeks; decades; fiscal and academic years. */
export const years: readonly Phrase[] = [
  phrase('year? {year}', ({ year }) => whole('year', yearDays(year))),
  phrase('year of {year}', ({ year }) => whole('year', yearDays(year))),
  phrase('{year} -|/ {yearInShort}', ({ year, yearInShort }) => fewYears(year, yearInShort)),

  phrase('{year} / {laterYear}', ({ year, laterYear }) =>
    laterYear > year ? whole('range', monthsFrom(year, 1, 12 * (laterYear - year + 1))) : undefined,
  ),

  phrase('q {small} {ofYear?}', ({ small, ofYear }) => quarter(ofYear, small)),
  phrase('{small} q {ofYear?}', ({ small, ofYear }) => quarter(ofYear, small)),
  phrase('{year} -|,|/? q {small}', ({ small, year }) => quarter(year, small)),
  phrase('quarter {small} {ofYear?}', ({ small, ofYear }) => quarter(ofYear, small)),
  phrase('{ordinal} quarter {ofYear?}', ({ ordinal, ofYear }) =>
    quarter(ofYear, ordinal === -1 && ofYear ? 4 : ordinal),
  ),
  phrase('{ordinal} and|or|to|- {laterOrdinal} quarter|quarters {ofYear?}', ({ ordinal, laterOrdinal, ofYear }) =>
    quarters(ofYear, ordinal, laterOrdinal),
  ),
  phrase('h {small} {ofYear?}', ({ small, ofYear }) => half(ofYear, small)),
  phrase('{small} h {ofYear?}', ({ small, ofYear }) => half(ofYear, small)),
  phrase('{year} -|,|/? h {small}', ({ small, year }) => half(year, small)),
  phrase('{ordinal} half {ofYear?}', ({ ordinal, ofYear }) => half(ofYear, ordinal)),
  phrase('{ordinal} semester {ofYear?}', ({ ordinal, ofYear }) => half(ofYear, ordinal)),

  phrase('{season} {ofYear?}', ({ season, ofYear }) => yearly(ofYear, 'season', (year) => monthsFrom(year, season, 3))),
  phrase('{season} months {ofYear?}', ({ season, ofYear }) =>
    yearly(ofYear, 'season', (year) => monthsFrom(year, season, 3)),
  ),
  phrase('{year} {season}', ({ season, year }) => whole('season', monthsFrom(year, season, 3))),
  // "winter 2015/16" and "winter 2015-2016" name the one that begins in 2015.
  phrase('winter of? {year} -|/ {yearInShort}', ({ year }) => whole('season', monthsFrom(year, 12, 3))),
  phrase('winter of? {year} -|/ {laterYear}', ({ year }) => whole('season', monthsFrom(year, 12, 3))),

  phrase('week {small} {ofYear?}', ({ small, ofYear }) => week(ofYear, small)),
  phrase('calendar|iso week {small} {ofYear?}', ({ small, ofYear }) => week(ofYear, small)),
  phrase('w|cw|wk {small} {ofYear?}', ({ small, ofYear }) => week(ofYear, small)),
  phrase('week {small} of {period}', ({ small, period }) =>
    period.granularity === 'year' && 'interval' in period
      ? week(partsOf(period.interval.start).year, small)
      : undefined,
  ),
  phrase('{year} ,? week {small}', ({ small, year }) => week(year, small)),

  phrase("'? {decade} s", ({ decade }) => whole('decade', tenYears(decade))),
  phrase('{decadeWord}', ({ decadeWord }) => whole('decade', tenYears(decadeWord))),
  phrase('decade of? {decade} s', ({ decade }) => whole('decade', tenYears(decade))),
  phrase('{ordinal} century', ({ ordinal }) =>
    ordinal > 14
      ? whole('range', { start: firstOfMonth(ordinal * 100 - 100, 1), end: firstOfMonth(ordinal * 100, 1) })
      : undefined,
  ),
  phrase('biennium {year} -|/ {yearInShort}', ({ year, yearInShort }) => fewYears(year, yearInShort)),
  phrase('{year} -|/ {yearInShort} biennium', ({ year, yearInShort }) => fewYears(year, yearInShort)),

  phrase('fy {fiscalYear}', ({ fiscalYear }, context) => fiscal(context, fiscalYear)),
  phrase('fiscal|financial|budget year {fiscalYear}', ({ fiscalYear }, context) => fiscal(context, fiscalYear)),
  phrase('{fiscalYear} fiscal|financial|budget year', ({ fiscalYear }, context) => fiscal(context, fiscalYear)),
  phrase('{turn} fiscal|financial|budget year', ({ turn }, context) => turned(context, fiscalStart(context), turn)),
  phrase('ay {academicYear}', ({ academicYear }, context) => academic(context, academicYear)),
  phrase('academic|school|university year {academicYear}', ({ academicYear }, context) =>
    academic(context, academicYear),
  ),
  phrase('{academicYear} academic|school|university year', ({ academicYear }, context) =>
    academic(context, academicYear),
  ),
  phrase('academic|school|university year starting|beginning in? {year}', ({ year }, context) =>
    academic(context, { first: year, last: year + 1 }),
  ),
  phrase('{turn} academic|school|university year', ({ turn }, context) =>
    turned(context, academicStart(context), turn),
  ),
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
  return yearly(year, 'week', (of): DayInterval | undefined => {
    const monday = mondayOfWeek(of, number)
    return monday < mondayOfWeek(of + 1, 1) ? { start: monday, end: monday + 7 } : undefined
  })
}

function tenYears(first: number): DayInterval {
  return monthsFrom(first, 1, 120)
}

/** "2018/19", "2015-18": from the first year to the second, which is written in short. */
function fewYears(first: number, inShort: number): Period | undefined {
  const last = first - (first % 100) + (inShort % 100)
  return last > first ? whole('range', { start: yearDays(first).start, end: yearDays(last).end }) : undefined
}

function fiscalStart({ fiscalYearStart = 1 }: TimeContext): number {
  return fiscalYearStart
}

function academicStart({ academicYearStart = 9 }: TimeContext): number {
  return academicYearStart
}

/** FY2015 is the fiscal year that ends in 2015; FY2015/16 the one begun in 2015 (both years where each is its own). */
function fiscal(context: TimeContext, { first, last }: Years): Period | undefined {
  const start = fiscalStart(context)
  if (start === 1)
    return whole(first === undefined ? 'year' : 'range', {
      start: firstOfMonth(first ?? last, 1),
      end: firstOfMonth(last + 1, 1),
    })
  return whole('year', monthsFrom(last - 1, start, 12))
}

/** Academic year 2018-2019 begins in 2018, and so does "academic year 2018". */
function academic(context: TimeContext, { first, last }: Years): Period | undefined {
  return whole('year', monthsFrom(first ?? last, academicStart(context), 12))
}

function turned({ today }: TimeContext, start: number, turn: number): Period | undefined {
  const { year } = partsOf(today)
  const begun = firstOfMonth(year, start) <= today ? year : year - 1
  return whole('year', monthsFrom(begun + turn, start, 12))
}
