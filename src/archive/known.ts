import type { Listing } from '../listing/listing.ts'
import type { Change } from './changes.ts'

/** A change of a listing: what it was before, what differs, the version that it made, and when that was seen, in ms. */
export type SeenChange = Change & { readonly version: number; readonly at: number; readonly before: Listing }

/**
 * What is known of a listing over all captures. Its id is the one that it was first seen under, whatever its title and
 * days have become; its version counts from 1.
 */
export type Known = {
  readonly listing: Listing
  readonly version: number
  /** The version since which its days are what they are. */
  readonly dated: number
  /** When it was first seen, in ms. */
  readonly seen: number
  /** It came with the first load of the archive, so that when it was posted is known by its date alone. */
  readonly isOfFirstLoad: boolean
  /** How its newest versions came about, the newest last. */
  readonly changes: readonly SeenChange[]
  /** Since when, in ms, no page lists it: that is no cancellation. */
  readonly gone?: number
}

/** How many changes of a listing are kept with it: far more than a digest looks back over. */
const mostChanges = 20

/** What is known of a listing that is seen for the first time at `now` (ms). */
export function firstKnown(listing: Listing, now: number, isOfFirstLoad: boolean): Known {
  return { listing, version: 1, dated: 1, seen: now, isOfFirstLoad, changes: [] }
}

/** What is known of a listing after a change that is seen at `now` (ms). */
export function changedTo(listing: Listing, known: Known, change: Change, now: number): Known {
  const { gone: _back, ...rest } = known
  const version = known.version + 1
  const changes = [...known.changes, { ...change, version, at: now, before: known.listing }].slice(-mostChanges)
  return { ...rest, listing, version, dated: change.isOfDays ? version : known.dated, changes }
}
