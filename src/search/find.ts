import type { Listing } from '../listing/listing.ts'
import type { Criteria, Order } from './criteria.ts'
import { matches, out, reasonOf, type ApartReason, type Mask } from './mask.ts'
import { narrowed } from './narrowing.ts'
import { orderKey } from './orders.ts'
import type { SearchIndex } from './search-index.ts'
import { listingsNearTopic, listingsOnTopic } from './topic.ts'
import { planTopic } from './topic-plan.ts'
import { nearestWords } from './typo.ts'

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
  const mask = narrowed(index, criteria)
  const hits = criteria.topic === undefined ? undefined : listingsOnTopic(index.words(), criteria.topic, mask)
  if (hits === undefined) return collected(index, mask, inOwnOrder(index, order))
  const ranked = Int32Array.from(hits, ({ id }) => id)
  if (order === undefined || order === 'relevance') return collected(index, mask, ranked)
  const onTopic = new Uint8Array(mask.length)
  for (const id of ranked) onTopic[id] = mask[id] ?? out
  return collected(index, onTopic, inOwnOrder(index, order))
}

/**
 * What comes nearest to a topic that no listing has whole: the listings with the most of its words (half of them at
 * least), all other criteria holding.
 */
export function nearestByTopic(index: SearchIndex, criteria: Criteria, limit: number): readonly Listing[] {
  const mask = narrowed(index, criteria).map((verdict) => (verdict === matches ? matches : out))
  const hits = listingsNearTopic(index.words(), criteria.topic ?? [], mask)
  return hits.slice(0, limit).flatMap(({ id }) => index.listings[id] ?? [])
}

/** Whether a word occurs in the archive, in any form, spelling or synonym; a misspelt one does not. */
export function knowsWord(index: SearchIndex, word: string): boolean {
  const words = index.words()
  if (words.columns.codeOfWord.has(word.toLowerCase())) return true
  const { groups } = planTopic(words, [[word]], { repairs: false })
  return groups.length > 0 && groups.every(({ ways }) => ways.length > 0)
}

/** The words of the archive that a misspelt word is taken for; none where it is known, or near to nothing. */
export function repairsOf(index: SearchIndex, word: string): readonly string[] {
  if (knowsWord(index, word)) return []
  return nearestWords(word.toLowerCase(), index.words().columns.codeOfWord.keys())
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
  const key = orderKey(last, order, index.fallbackZone)
  const more = listings.slice(wanted).findIndex((listing) => orderKey(listing, order, index.fallbackZone) !== key)
  return more === -1 ? listings.length : wanted + more
}

function inOwnOrder(index: SearchIndex, order: Order | undefined): Iterable<number> | undefined {
  return order === undefined || order === 'relevance' ? undefined : index.inOrder(order)
}

function collected({ listings }: SearchIndex, mask: Mask, ids: Iterable<number> = listings.keys()): Found {
  const found: Listing[] = []
  const apart: { listing: Listing; reason: ApartReason }[] = []
  for (const id of ids) {
    const listing = listings[id]
    const verdict = mask[id] ?? out
    if (verdict === out || listing === undefined) continue
    const reason = reasonOf(verdict)
    if (reason === undefined) found.push(listing)
    else apart.push({ listing, reason })
  }
  return { total: found.length, listings: found, apart }
}
