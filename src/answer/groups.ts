import { partsOf, type Day } from '../calendar/day.ts'
import { monthName } from '../calendar/months.ts'
import { daysOfPrinted, precisionOf, type PrintedDate } from '../calendar/printed.ts'
import type { Listing } from '../listing/listing.ts'
import { statusAt } from '../listing/status.ts'
import { placeById } from '../place/gazetteer.ts'
import { clausesIn, type Intent, type TableBy } from '../question/intent.ts'
import { unitHolding } from '../question/time/units.ts'
import { dayInWords, printedInWords, printedRangeInWords } from './day-words.ts'
import type { Moment } from './facts.ts'
import { kindsInWords } from './headline.ts'
import { isoDay } from '../calendar/day.ts'

/** What counts are told by. */
export type CountedBy = Exclude<TableBy, 'sides' | 'listing'>

/** What a listing is counted under: a name, and what the name is put in order by; times by their first day. */
export type Group = { readonly name: string; readonly order?: Day }

const units = ['day', 'week', 'month', 'quarter', 'year'] as const
type Unit = (typeof units)[number]

/** Everything that a listing is counted under; one without the thing asked for is counted as that. */
export function groupsOf(listing: Listing, by: CountedBy, intent: Intent, moment: Moment): readonly Group[] {
  switch (by) {
    case 'day':
    case 'week':
    case 'month':
    case 'quarter':
    case 'year': {
      const dates = datesOf(listing, intent)
      return dates.length === 0 ? [{ name: 'no date given' }] : dates.map((date) => dateGroup(date, by))
    }
    case 'country':
      return named(
        listing.countries.map(({ code }) => placeById(code)?.name ?? code),
        'no country named',
      )
    case 'place':
      return named(listing.place === undefined ? [] : [listing.place], 'no place given')
    case 'kind':
      return [{ name: kindsInWords({ kinds: [listing.kind] }, 2) }]
    case 'form':
      return [{ name: listing.form ?? 'no named form' }]
    case 'status':
      return [{ name: statusAt(listing, moment.now, moment.fallbackZone) ?? 'without a status' }]
    case 'currency':
      return [{ name: listing.feeCurrency ?? 'no currency stated' }]
  }
}

function named(names: readonly string[], none: string): readonly Group[] {
  return names.length === 0 ? [{ name: none }] : [...new Set(names)].map((name) => ({ name }))
}

/** The dates by which a listing is counted: its deadlines where those are asked about, else when it was posted or began. */
function datesOf(listing: Listing, intent: Intent): readonly PrintedDate[] {
  const { order, table } = intent
  const relation = table?.dated ?? clausesIn(intent).flatMap(({ times = [] }) => times)[0]?.relation
  if (relation === 'due' || order === 'deadline') return [...new Set(listing.deadlines.map(({ day }) => isoDay(day)))]
  const { posted, startDate, opens, listed } = listing
  const own = relation === 'posted' ? posted : (startDate ?? opens ?? posted ?? listed)
  return own === undefined ? [] : [own]
}

function dateGroup(date: PrintedDate, unit: Unit): Group {
  const { start } = daysOfPrinted(date)
  const precision = precisionOf(date)
  if (units.indexOf(precision) > units.indexOf(unit)) {
    return { name: `${printedInWords(date)} (${unit} not known)`, order: start }
  }
  return periodGroup(start, unit)
}

function periodGroup(day: Day, unit: Unit): Group {
  const { start, end } = unitHolding(day, unit)
  const { year, month } = partsOf(start)
  switch (unit) {
    case 'day':
      return { name: dayInWords(day), order: start }
    case 'week':
      return { name: printedRangeInWords(isoDay(start), isoDay(end - 1)), order: start }
    case 'month':
      return { name: `${monthName(month)} ${year}`, order: start }
    case 'quarter':
      return { name: `Q${(month + 2) / 3} ${year}`, order: start }
    case 'year':
      return { name: String(year), order: start }
  }
}
