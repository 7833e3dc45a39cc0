import MiniSearch from 'minisearch'
import type { Listing } from '../listing/listing.ts'
import { acronymsIn, type SpelledOut } from './acronyms.ts'
import { memory, type Memory } from './memory.ts'
import { namesOf, type Names } from './names.ts'
import { once } from './once.ts'
import { sequenceStandsAnywhere, standTogetherAnywhere, type Neighbours, type TopicGroup } from './phrase.ts'
import type { WordReading } from './topic-pieces.ts'
import { nearestWords, vocabularyOf } from './typo.ts'
import { firstTerm, wordColumnsBuilder, type Code, type WordColumns } from './word-columns.ts'

/** The words of the archive: in order for phrases, and in MiniSearch for finding and ranking. */
export type WordIndex = {
  readonly columns: WordColumns
  readonly names: Names
  readonly ranking: MiniSearch<IndexedTexts>
  /** Whether the terms follow each other anywhere. */
  readonly stands: (way: readonly Code[]) => boolean
  /** Whether two things of a topic stand together anywhere. */
  readonly standTogether: (left: TopicGroup, right: TopicGroup, link: Neighbours['link']) => boolean
  /** The words of the archive that a word it does not have may be a slip for. */
  readonly repairsOf: (written: string) => readonly string[]
  /** How words of questions are read. */
  readonly readings: Memory<WordReading>
  /** What single words mean. */
  readonly meanings: Memory<WordMeaning>
}

/** Whether the archive has a word, in any form or under any name, and what a misspelt one is taken for. */
export type WordMeaning = { readonly isKnown: boolean; readonly repairs: readonly string[] }

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
  const columns = builder.finish()
  return {
    columns,
    names: namesOf(spelledOut.values()),
    ranking,
    readings: memory(),
    meanings: memory(),
    ...remembering(columns),
    repairsOf: repairing(listings, columns),
  }
}

/** What of the columns is looked up again and again. */
function remembering(columns: WordColumns): Pick<WordIndex, 'stands' | 'standTogether'> {
  const [ways, pairs] = [memory<boolean>(), memory<boolean>()]
  const keyOfGroup = (group: TopicGroup): string => group.ways.map((way) => way.join(' ')).join('|')
  return {
    stands: (way) => ways(way.join(' '), () => sequenceStandsAnywhere(columns, way)),
    standTogether: (left, right, link) =>
      pairs(`${link} ${keyOfGroup(left)}/${keyOfGroup(right)}`, () =>
        standTogetherAnywhere(columns, left, right, link),
      ),
  }
}

/** A name, which has its capital, is only taken for a word that stands with one in the archive. */
function repairing(listings: readonly Listing[], { codeOfWord }: WordColumns): WordIndex['repairsOf'] {
  const vocabulary = once(() => vocabularyOf([...codeOfWord].flatMap(([word, code]) => (code < firstTerm ? [] : word))))
  const isName = (word: string): boolean => {
    const capitalised = `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`
    return listings.some((listing) => textFields.some((field) => listing[field]?.includes(capitalised) === true))
  }
  const repairs = memory<readonly string[]>()
  return (written) =>
    repairs(written, () => {
      const near = nearestWords(written, vocabulary())
      return /^[A-Z][a-z]/.test(written) ? near.filter(isName) : near
    })
}

function asIs(term: string): string {
  return term
}

function keyOf({ acronym, words }: SpelledOut): string {
  return `${acronym}=${words.join(' ')}`
}
