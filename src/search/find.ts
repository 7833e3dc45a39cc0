import type { Listing } from '../listing/listing.ts'
import { windowOf } from '../listing/status.ts'
import type { Criteria, Order } from './criteria.ts'
import { narrowed } from './narrowing.ts'
import { ordered, orderKey, type OwnOrder } from './orders.ts'
import type { SearchIndex } from './search-index.ts'
import { listingsNearTopic, listingsOnTopic } from './topic.ts'
import { beginsName, hasOtherName, meaningOf, namesOneThing } from './word-meaning.ts'
import { matches, out, reasonOf, type ApartReason } from './verdict.ts'

/** What was found: all that match, in order, and what is known too roughly to say, outside the count. */
export type Found = {
  readonly total: number
  readonly listings: readonly Listing[]
  readonly apart: readonly { readonly listing: Listing; readonly reason: ApartReason }[]
}

/**
 * The listings for which all criteria hold. Without an order they stand by relevance where a topic is asked for, else
 * as the archive has them; so do ties.
 */
export function find(index: SearchIndex, criteria: Criteria, order?: Order): Found {
  const { verdicts, ids } = narrowed(index, criteria)
  // Where nothing is left to have a topic, the archive's words need not even be read.
  const isAbout = criteria.topic !== undefined && ids.length > 0
  const hits = isAbout ? listingsOnTopic(index.words(), criteria.topic, verdicts) : undefined
  const ranked = hits === undefined ? ids : Int32Array.from(hits, ({ id }) => id)
  const isRanked = order === undefined || order === 'relevance'
  return collected(index, verdicts, isRanked ? ranked : inOrder(index, ranked, order))
}

/** What comes nearest to a topic, the nearest first, and how many of them have all its words, though not together. */
export type Near = { readonly listings: readonly Listing[]; readonly whole: number }

/**
 * What comes nearest to a topic that no listing has whole: at most `limit` listings with the most of its words (half of
 * them at least), all other criteria holding.
 */
export function nearestByTopic(index: SearchIndex, criteria: Criteria, limit: number): Near {
  const verdicts = narrowed(index, criteria).verdicts.map((verdict) => (verdict === matches ? matches : out))
  const hits = listingsNearTopic(index.words(), criteria.topic ?? [], verdicts)
  return {
    listings: hits.slice(0, limit).flatMap(({ id }) => index.listings[id] ?? []),
    whole: hits.filter(({ hasAll }) => hasAll).length,
  }
}

/** Whether a word occurs in the archive, in any form, spelling or synonym; a misspelt one does not. */
export function knowsWord(index: SearchIndex, word: string): boolean {
  return meaningOf(index.words(), word).isKnown
}

/** The words of the archive that a misspelt word is taken for; none where it is known, or near to nothing. */
export function repairsOf(index: SearchIndex, word: string): readonly string[] {
  return meaningOf(index.words(), word).repairs
}

/** Whether words stand side by side in the archive, or are a name that it or the field has for one thing. */
export function standTogether(index: SearchIndex, words: readonly string[]): boolean {
  return namesOneThing(index.words(), words)
}

/** Whether words are a name for which the archive or the field has another: a long form with its acronym. */
export function isLongForm(index: SearchIndex, words: readonly string[]): boolean {
  return hasOtherName(index.words(), words)
}

/** Whether a word begins a long form of three words at least. */
export function beginsLongForm(index: SearchIndex, word: string): boolean {
  return beginsName(index.words(), word)
}

/**
 * How many listings of a found list to take so that the number wanted never cuts a tie: "the next deadline" is three
 * listings where three calls close at one moment.
 */
export function withTies(
  index: SearchIndex,
  listings: readonly Listing[],
  order: Order | undefined,
  wanted: number,
): number {
  const last = listings[wanted - 1]
  if (last === undefined) return Math.max(0, Math.min(wanted, listings.length))
  if (order === undefined || order === 'relevance') return wanted
  const keyOf = (listing: Listing): number =>
    orderKey(listing, order, () => windowOf(listing, index.fallbackZone).end ?? Infinity)
  const more = listings.slice(wanted).findIndex((listing) => keyOf(listing) !== keyOf(last))
  return more === -1 ? listings.length : wanted + more
}

/** A few listings are sorted by themselves; many are picked out of the archive's order, which is kept. */
function inOrder(index: SearchIndex, ids: Int32Array, order: OwnOrder): Int32Array {
  if (ids.length * 16 < index.listings.length) return ordered(index, ids, order)
  const isFound = new Uint8Array(index.listings.length)
  for (const id of ids) isFound[id] = 1
  return index.inOrder(order).filter((id) => isFound[id] === 1)
}

function collected({ listings }: SearchIndex, verdicts: Uint8Array, ids: Int32Array): Found {
  const found: Listing[] = []
  const apart: { listing: Listing; reason: ApartReason }[] = []
  for (const id of ids) {
    const listing = listings[id]
    if (listing === undefined) continue
    const reason = reasonOf(verdicts[id] ?? out)
    if (reason === undefined) found.push(listing)
    else apart.push({ listing, reason })
  }
  return { total: found.length, listings: found, apart }
}
