import { firstOfMonth, partsOf } from '../../../calendar/day.ts'
import { phrase, type Phrase } from '../pattern.ts'
import { derived, whole, type Period } from '../period.ts'
import type { TimeContext } from '../sentence.ts'
import { monthsFrom } from '../slots/names.ts'
import type { Years } from '../slots/values.ts'
import { nthUnit } from '../units.ts'

/** Fiscal and academic years, which begin with a month of the settings, and their quarters and halves. */
export const workingYears: readonly Phrase[] = [
  phrase("fy -|'? {fiscalYear}", ({ fiscalYear }, context) => fiscal(context, fiscalYear)),
  phrase('fiscal|financial|budget|tax year {fiscalYear}', ({ fiscalYear }, context) => fiscal(context, fiscalYear)),
  phrase('fiscal {fiscalYear}', ({ fiscalYear }, context) => fiscal(context, fiscalYear)),
  phrase('{fiscalYear} fiscal|financial|budget|tax year', ({ fiscalYear }, context) => fiscal(context, fiscalYear)),
  phrase('{turn} fiscal|financial|budget|tax year', ({ turn }, context) => turned(context, fiscalStart(context), turn)),

  phrase("fy -|'? {fiscalYear} -|,? q {small}", ({ fiscalYear, small }, context) =>
    quarterOf(fiscal(context, fiscalYear), small),
  ),
  phrase('fy {fiscalYear} ,? {ordinal} quarter', ({ fiscalYear, ordinal }, context) =>
    quarterOf(fiscal(context, fiscalYear), ordinal),
  ),
  phrase('q -? {small} of|in|,|-|/? {period}', ({ small, period }) => quarterOf(ofYears(period), small)),
  phrase('{ordinal} quarter of|in|,? {period}', ({ ordinal, period }) => quarterOf(ofYears(period), ordinal)),
  phrase('fq|fiscal q? {small} {ofYear}', ({ small, ofYear }, context) =>
    quarterOf(fiscal(context, { first: undefined, last: ofYear }), small),
  ),
  phrase('fiscal quarter {small} {ofYear}', ({ small, ofYear }, context) =>
    quarterOf(fiscal(context, { first: undefined, last: ofYear }), small),
  ),
  phrase('{ordinal} fiscal|financial quarter {ofYear}', ({ ordinal, ofYear }, context) =>
    quarterOf(fiscal(context, { first: undefined, last: ofYear }), ordinal),
  ),
  phrase("fy -|'? {fiscalYear} -|,? h {small}", ({ fiscalYear, small }, context) =>
    halfOf(fiscal(context, fiscalYear), small),
  ),
  phrase('h -? {small} of|in|,|-|/? {period}', ({ small, period }) => halfOf(ofYears(period), small)),
  phrase('{ordinal} half of|in|,? {period}', ({ ordinal, period }) => halfOf(ofYears(period), ordinal)),

  phrase('ay {academicYear}', ({ academicYear }, context) => academic(context, academicYear)),
  phrase('academic|school|university year of? {academicYear}', ({ academicYear }, context) =>
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
  phrase('academic|school year', (_, context) => turned(context, academicStart(context), 0)),
]

/** "the fiscal year" without a number: this one, but only behind a word that leads to a time or inside a larger one. */
export const unnumberedYears: readonly Phrase[] = [
  phrase('fiscal|financial|budget|tax year', (_, context) => turned(context, fiscalStart(context), 0)),
]

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

function ofYears(period: Period): Period | undefined {
  return period.granularity === 'year' ? period : undefined
}

/** A quarter of a year that may begin with any month; the last is -1. */
function quarterOf(year: Period | undefined, number: number): Period | undefined {
  return year && derived(year, 'quarter', (days) => nthUnit(days, number, 'quarter'))
}

function halfOf(year: Period | undefined, number: number): Period | undefined {
  return year && derived(year, 'half', (days) => nthUnit(days, number, 'half'))
}
