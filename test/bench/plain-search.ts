import MiniSearch, { type SearchResult } from 'minisearch'
import { daysOfPrinted } from '../../src/calendar/printed.ts'
import type { Listing } from '../../src/listing/listing.ts'
import { windowOf } from '../../src/listing/status.ts'
import type { Criteria } from '../../src/search/criteria.ts'
import { stemOf } from '../../src/search/stem.ts'
import { isStopWord } from '../../src/search/stop-words.ts'
import { tokensOf } from '../../src/search/tokens.ts'
import { fieldBoosts, textFields } from '../../src/search/word-index.ts'

/** What plain MiniSearch filters by, read beforehand; kinder to it than stored fields, which it copies per result. */
type Attributes = {
  readonly kind: string
  readonly countries: readonly string[]
  readonly isCancelled: boolean
  /** The latest first day's end and the earliest last day of something with days of its own. */
  readonly beganBy: number
  readonly lastsTo: number
  readonly opensAt: number
  readonly closesAt: number
}

/** MiniSearch used plainly, with a `filter` callback: what `find` is measured against. */
export function plainSearch(listings: readonly Listing[], zone: string): (criteria: Criteria) => readonly Listing[] {
  const stem = remembered(stemOf)
  const index = new MiniSearch<{ readonly id: number }>({
    fields: [...textFields],
    // Terms come from the tokenizer, so that a field is as long for its score as it is in the room's own index.
    tokenize: (text) => plainWords(text).map(stem),
    processTerm: (term) => term,
    searchOptions: { boost: fieldBoosts, combineWith: 'AND' },
  })
  index.addAll(listings.map((listing, id) => ({ id, ...textsOf(listing) })))
  const attributes = listings.map((listing) => attributesOf(listing, zone))
  return (criteria) => {
    const query = criteria.topic === undefined ? MiniSearch.wildcard : criteria.topic.flat().join(' ')
    const filter = ({ id }: SearchResult): boolean => holds(attributes[Number(id)], criteria)
    const results = index.search(query, { filter })
    const inOrder =
      criteria.topic === undefined ? results : results.toSorted((a, b) => b.score - a.score || a.id - b.id)
    return inOrder.flatMap(({ id }) => listings[Number(id)] ?? [])
  }
}

/** How long MiniSearch takes to index the texts with a term processor, in ms. */
export function plainBuild(listings: readonly Listing[], processTerm: (word: string) => string): number {
  const begun = performance.now()
  const index = new MiniSearch({ fields: [...textFields], tokenize: plainWords, processTerm })
  index.addAll(listings.map((listing, id) => ({ id, ...textsOf(listing) })))
  return performance.now() - begun
}

export function remembered(process: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    const term = known.get(word) ?? process(word)
    known.set(word, term)
    return term
  }
}

function plainWords(text: string): string[] {
  return tokensOf(text).flatMap((token) => {
    if (typeof token === 'string') return []
    const words = token.parts === undefined ? [token.word] : [...token.parts, token.word]
    return words.filter((word) => !isStopWord(word))
  })
}

function textsOf({ title, kicker, summary, place }: Listing) {
  return { title, kicker, summary, place }
}

function attributesOf(listing: Listing, zone: string): Attributes {
  const { start, end } = windowOf(listing, zone)
  const { startDate, endDate = startDate } = listing
  return {
    kind: listing.kind,
    countries: listing.countries.map(({ code }) => code),
    isCancelled: listing.condition !== undefined,
    beganBy: startDate === undefined ? Infinity : daysOfPrinted(startDate).end,
    lastsTo: endDate === undefined ? -Infinity : daysOfPrinted(endDate).start,
    opensAt: start ?? -Infinity,
    closesAt: end ?? -Infinity,
  }
}

/** The conditions of the bench's questions: kinds, countries, days of events, open calls. */
function holds(listing: Attributes | undefined, { kinds, places, times, status }: Criteria): boolean {
  return (
    listing !== undefined &&
    (kinds === undefined || kinds.some((kind) => kind === listing.kind)) &&
    (places === undefined || places.some(({ id }) => listing.countries.includes(id))) &&
    (times === undefined ||
      times.every(({ within }) =>
        within.some(({ start, end }) => start <= listing.lastsTo && listing.beganBy <= end),
      )) &&
    (status === undefined || (!listing.isCancelled && listing.opensAt < status.to && status.from < listing.closesAt))
  )
}
