import { daysOfPrinted, type PrintedDate } from '../calendar/printed.ts'
import type { Listing } from '../listing/listing.ts'
import type { Order } from './criteria.ts'
import type { Moments } from './moments.ts'

/** An order that a listing has by itself, whatever was asked. */
export type OwnOrder = Exclude<Order, 'relevance'>

/**
 * What a listing is ordered by, the smaller first; Infinity, the last, where it is not known. `endOf` gives the instant
 * of a call's last deadline.
 */
export function orderKey(listing: Listing, order: OwnOrder, endOf: () => number): number {
  switch (order) {
    case 'deadline':
      return listing.kind === 'call' ? endOf() : Infinity
    case 'last deadline': {
      const end = listing.kind === 'call' ? endOf() : Infinity
      return end === Infinity ? Infinity : -end
    }
    case 'newest':
      return -(dayOf(newsDate(listing)) ?? -Infinity)
    case 'oldest':
      return dayOf(newsDate(listing)) ?? Infinity
    case 'longest':
      return -(daysLong(listing) ?? -Infinity)
    case 'shortest':
      return daysLong(listing) ?? Infinity
    case 'start':
      return dayOf(listing.startDate ?? listing.opens ?? listing.posted ?? listing.listed) ?? Infinity
  }
}

/** What places are put in order by: the listings, and the instants of their windows. */
type Sortable = { readonly listings: readonly Listing[]; readonly moments: Moments }

/** The places in an order; equals stand as they stood. */
export function ordered({ listings, moments }: Sortable, ids: Int32Array, order: OwnOrder): Int32Array {
  const keys = new Map<number, number>()
  for (const id of ids) {
    const listing = listings[id]
    if (listing !== undefined)
      keys.set(
        id,
        orderKey(listing, order, () => moments.endOf(id)),
      )
  }
  return ids.toSorted((a, b) => compare(keys.get(a) ?? Infinity, keys.get(b) ?? Infinity) || a - b)
}

/** An event is new by when it happens, all else by when it was posted. */
function newsDate({ kind, posted, startDate, opens, listed }: Listing): PrintedDate | undefined {
  const isEvent = kind === 'event' || kind === 'activity'
  return (isEvent ? startDate : undefined) ?? posted ?? startDate ?? opens ?? listed
}

/** How many days a call is open or an event lasts, first and last included; undefined where the page does not say. */
function daysLong({ kind, opens, deadlines, startDate, endDate = startDate }: Listing): number | undefined {
  if (kind === 'call') {
    if (opens === undefined || deadlines.length === 0) return undefined
    return Math.max(...deadlines.map(({ day }) => day)) + 1 - daysOfPrinted(opens).start
  }
  if (startDate?.length !== 10 || endDate?.length !== 10) return undefined
  return daysOfPrinted(endDate).end - daysOfPrinted(startDate).start
}

function dayOf(printed: PrintedDate | undefined): number | undefined {
  return printed === undefined ? undefined : daysOfPrinted(printed).start
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}
