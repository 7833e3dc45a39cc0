import { daysOfPrinted, type PrintedDate } from '../calendar/printed.ts'
import type { Zone } from '../calendar/zone.ts'
import type { Listing } from '../listing/listing.ts'
import { windowOf } from '../listing/status.ts'
import type { Order } from './criteria.ts'

/** An order that a listing has by itself, whatever was asked. */
export type OwnOrder = Exclude<Order, 'relevance'>

/** What a listing is ordered by, the smaller first; Infinity, the last, where it is not known. */
export function orderKey(listing: Listing, order: OwnOrder, fallbackZone: Zone): number {
  switch (order) {
    case 'deadline':
      return listing.kind === 'call' ? (windowOf(listing, fallbackZone).end ?? Infinity) : Infinity
    case 'newest':
      return -(dayOf(newsDate(listing)) ?? -Infinity)
    case 'oldest':
      return dayOf(newsDate(listing)) ?? Infinity
    case 'start':
      return dayOf(listing.startDate ?? listing.opens ?? listing.posted ?? listing.listed) ?? Infinity
  }
}

/** Every listing's place in the archive, in the order; equals stand as the archive has them. */
export function idsInOrder(listings: readonly Listing[], order: OwnOrder, fallbackZone: Zone): Int32Array {
  const keys = Float64Array.from(listings, (listing) => orderKey(listing, order, fallbackZone))
  return Int32Array.from(keys.keys()).toSorted((a, b) => compare(keys[a] ?? Infinity, keys[b] ?? Infinity) || a - b)
}

function newsDate({ posted, startDate, opens, listed }: Listing): PrintedDate | undefined {
  return posted ?? startDate ?? opens ?? listed
}

function dayOf(printed: PrintedDate | undefined): number | undefined {
  return printed === undefined ? undefined : daysOfPrinted(printed).start
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}
