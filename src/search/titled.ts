import type { Listing } from '../listing/listing.ts'
import type { Topic } from './criteria.ts'
import { repairsOf } from './find.ts'
import type { SearchIndex } from './search-index.ts'
import { stemOf } from './stem.ts'
import { isStopWord } from './stop-words.ts'
import { tokensOf } from './tokens.ts'

/** The listings whose title has every word of a topic, in any form: those that are called so, not those that mention it. */
export function titled(index: SearchIndex, listings: readonly Listing[], topic: Topic): readonly Listing[] {
  const wanted = wordsOf(topic.flat().join(' ')).map((word) => [word, ...repairsOf(index, word)].map(stemOf))
  if (wanted.length === 0) return []
  return listings.filter(({ title }) => {
    const stems = new Set(wordsOf(title).map(stemOf))
    return wanted.every((ways) => ways.some((stem) => stems.has(stem)))
  })
}

function wordsOf(text: string): readonly string[] {
  const words = tokensOf(text).flatMap((token) => (typeof token === 'string' ? [] : (token.parts ?? [token.word])))
  return words.filter((word) => !isStopWord(word))
}
