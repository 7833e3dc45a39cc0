import MiniSearch from 'minisearch'
import type { Listing } from '../listing/listing.ts'
import { acronymsIn, type SpelledOut } from './acronyms.ts'
import { namesOf, type Names } from './names.ts'
import { wordColumnsBuilder, type WordColumns } from './word-columns.ts'

/** The words of the archive: in order for phrases, and in MiniSearch for finding and ranking. */
export type WordIndex = {
  readonly columns: WordColumns
  readonly names: Names
  readonly ranking: MiniSearch<IndexedTexts>
}

/** A listing's texts by its place in the archive. */
type IndexedTexts = { readonly id: number } & Pick<Listing, (typeof textFields)[number]>

/** The parts of a listing that a topic is looked for in. */
export const textFields = ['title', 'kicker', 'summary', 'place'] as const

/** How much more a word counts in a part that says what the listing is. */
export const fieldBoosts = { title: 4, kicker: 2, summary: 1, place: 1 }

/** Reads the words of all listings once, into the columns and into MiniSearch alike. */
export function indexWords(listings: readonly Listing[]): WordIndex {
  const builder = wordColumnsBuilder()
  const spelledOut = new Map<string, SpelledOut>()
  const ranking = new MiniSearch<IndexedTexts>({
    fields: [...textFields],
    tokenize: (text) => {
      if (text.includes('(')) for (const found of acronymsIn(text)) spelledOut.set(keyOf(found), found)
      return builder.read(text)
    },
    // The builder's memory of terms has processed them.
    processTerm: asIs,
    searchOptions: { boost: fieldBoosts, tokenize: (term) => [term], processTerm: asIs },
  })
  for (const [id, { title, kicker, summary, place }] of listings.entries()) {
    builder.next()
    ranking.add({
      id,
      title,
      ...(kicker === undefined ? {} : { kicker }),
      ...(summary === undefined ? {} : { summary }),
      ...(place === undefined ? {} : { place }),
    })
  }
  return { columns: builder.finish(), names: namesOf(spelledOut.values()), ranking }
}

function asIs(term: string): string {
  return term
}

function keyOf({ acronym, words }: SpelledOut): string {
  return `${acronym}=${words.join(' ')}`
}
