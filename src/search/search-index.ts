import type { Zone } from '../calendar/zone.ts'
import type { Listing } from '../listing/listing.ts'
import { attributesOf, type Attributes } from './attributes.ts'
import { daysOf, type Days } from './days.ts'
import { momentsOf, type Moments } from './moments.ts'
import { once } from './once.ts'
import { ordered, type OwnOrder } from './orders.ts'
import { indexWords, type WordIndex } from './word-index.ts'

/**
 * What `find` looks things up in: columns over the listings, in which a listing is its place in the archive. Only what
 * listings are and where is read at once; days, instants, orders and words are when a question first needs them.
 */
export type SearchIndex = {
  readonly listings: readonly Listing[]
  /** The zone of listings whose own is not known. */
  readonly fallbackZone: Zone
  readonly attributes: Attributes
  readonly days: Days
  readonly moments: Moments
  readonly words: () => WordIndex
  /** The whole archive in an order. */
  readonly inOrder: (order: OwnOrder) => Int32Array
}

/** The index of an archive; `fallbackZone` counts the days of listings whose own zone is not known. */
export function indexListings(listings: readonly Listing[], fallbackZone: Zone): SearchIndex {
  const orders = new Map<OwnOrder, Int32Array>()
  const index: SearchIndex = {
    listings,
    fallbackZone,
    attributes: attributesOf(listings),
    days: daysOf(listings),
    moments: momentsOf(listings, fallbackZone),
    words: once(() => indexWords(listings)),
    inOrder: (order) => {
      const known = orders.get(order) ?? ordered(index, Int32Array.from(listings.keys()), order)
      orders.set(order, known)
      return known
    },
  }
  return index
}
