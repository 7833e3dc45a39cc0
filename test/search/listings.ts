import { dayOf, type Day } from '../../src/calendar/day.ts'
import { daysOfPrinted } from '../../src/calendar/printed.ts'
import type { DayInterval } from '../../src/calendar/interval.ts'
import type { Deadline } from '../../src/listing/deadline.ts'
import type { Listing } from '../../src/listing/listing.ts'

/** A listing with what a test says of it and nothing else. */
export function listing(fields: Partial<Listing>): Listing {
  return {
    id: fields.title ?? 'it',
    kind: 'event',
    title: 'it',
    deadlines: [],
    countries: [],
    places: [],
    contacts: [],
    documents: [],
    sources: [{ page: 'page.txt', item: 1, line: 1 }],
    provenance: {},
    ...fields,
  }
}

/** `2024-03-19T18:00`, or `2024-03-19` for the end of that day; in Ulaanbaatar. */
export function deadline(written: string): Deadline {
  const [printed = '', time] = written.split('T')
  const [hour = 24, minute = 0] = (time ?? '24:00').split(':').map(Number)
  return {
    day: day(printed),
    seconds: hour * 3600 + minute * 60,
    timeStated: time !== undefined,
    zone: 'Asia/Ulaanbaatar',
    written,
    from: 'summary',
    line: 1,
  }
}

function day(printed: string): Day {
  const [year = 0, month = 0, dayOfMonth = 0] = printed.split('-').map(Number)
  const found = dayOf(year, month, dayOfMonth)
  if (found === undefined) throw new RangeError(printed)
  return found
}

/** `2015`, `2015-10`, `2015-10-01..2015-10-05` (both included), `2015-10..` or `..2015-10`. */
export function days(written: string): DayInterval {
  const [first = '', last = first] = written.split('..')
  return {
    start: first === '' ? -Infinity : daysOfPrinted(first).start,
    end: last === '' ? Infinity : daysOfPrinted(last).end,
  }
}
