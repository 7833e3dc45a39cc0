import { oneDay } from '../calendar/interval.ts'
import { daysOfPrinted } from '../calendar/printed.ts'
import type { Listing } from '../listing/listing.ts'
import { dayTable, type DayTable } from './day-table.ts'
import { spanFrom, spanOf, spanOfDays, type Span } from './span.ts'
import { once } from './once.ts'

/** The days that a time can be held against, each read when it is first asked for. */
export type Days = {
  /** An event's own days, a call's window, else the day of posting. */
  readonly own: () => DayTable
  readonly posted: () => DayTable
  /** The opening day; an event's first. */
  readonly first: () => DayTable
  /** A call's last day where its date line gives one beside or without deadlines; an event's last. */
  readonly last: () => DayTable
  /** From the first to the last of a call's deadlines. */
  readonly deadlines: () => DayTable
  /** The calls whose status knows no opening or no deadline, so that they may be open at any time. */
  readonly halfOpenCalls: () => Int32Array
}

/** The days of all listings, none of them read yet. */
export function daysOf(listings: readonly Listing[]): Days {
  return {
    own: once(() => dayTable(listings, ownDays)),
    posted: once(() => dayTable(listings, postedDays)),
    first: once(() => dayTable(listings, firstDays)),
    last: once(() => dayTable(listings, lastDays)),
    deadlines: once(() => dayTable(listings, deadlineDays)),
    halfOpenCalls: once(() => Int32Array.from(listings.keys()).filter((id) => isHalfOpen(listings[id]))),
  }
}

function isHalfOpen(listing: Listing | undefined): boolean {
  return listing?.kind === 'call' && (listing.opens === undefined || listing.deadlines.length === 0)
}

function ownDays(listing: Listing): Span | undefined {
  switch (listing.kind) {
    case 'event':
    case 'activity':
      return eventDays(listing)
    case 'call':
      return windowDays(listing)
    case 'project':
    case 'notice':
      return eventDays(listing) ?? postedDays(listing)
    case 'news':
    case 'publication':
      return postedDays(listing)
  }
}

function eventDays({ startDate, endDate }: Listing): Span | undefined {
  return startDate === undefined ? undefined : spanOf(startDate, endDate)
}

function postedDays({ posted }: Listing): Span | undefined {
  return posted === undefined ? undefined : spanOf(posted)
}

/**
 * A call's window. One of which no opening is known has been open since it was posted, as its status counts it; without
 * that too only its last day is known.
 */
function windowDays(listing: Listing): Span | undefined {
  const begin = listing.opens ?? listing.posted ?? listing.listed
  const closing = lastDays(listing)
  const deadlines = deadlineDays(listing)
  if (deadlines === undefined) {
    if (begin === undefined) return closing
    return closing === undefined ? spanFrom(begin) : { ...closing, first: oneDay(daysOfPrinted(begin).start) }
  }
  const last = Math.max(deadlines.last.start, closing === undefined ? -Infinity : closing.last.end - 1)
  return spanOfDays(begin === undefined ? last : Math.min(daysOfPrinted(begin).start, last), last)
}

function deadlineDays({ deadlines }: Listing): Span | undefined {
  if (deadlines.length === 0) return undefined
  const days = deadlines.map(({ day }) => day)
  return spanOfDays(Math.min(...days), Math.max(...days))
}

function firstDays(listing: Listing): Span | undefined {
  const { kind, startDate } = listing
  const first = kind === 'call' ? (listing.opens ?? listing.posted) : hasOwnDays(listing) ? startDate : undefined
  return first === undefined ? undefined : spanOf(first)
}

function lastDays(listing: Listing): Span | undefined {
  const { kind, startDate, endDate = startDate } = listing
  const last = kind === 'call' ? listing.closes : hasOwnDays(listing) ? endDate : undefined
  return last === undefined ? undefined : spanOf(last)
}

/** News and publications have only a day of posting, whatever else is printed. */
function hasOwnDays({ kind }: Listing): boolean {
  return kind !== 'news' && kind !== 'publication'
}
