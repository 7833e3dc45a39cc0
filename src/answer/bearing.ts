import type { Listing } from '../listing/listing.ts'
import type { Topic } from '../search/criteria.ts'
import { stemOf } from '../search/stem.ts'
import { isStopWord } from '../search/stop-words.ts'
import { tokensOf } from '../search/tokens.ts'
import { holding, sentencesOfSummary, type Quote } from './detail-told.ts'

/**
 * The sentence of a listing with the most of a topic's words, as a quote: what was asked is mostly said there. None where
 * it has less than half of them, or none that the title does not have.
 */
export function sentenceOn(listing: Listing, topic: Topic): readonly Quote[] {
  const asked = termsOf(topic.flat().join(' '))
  const titled = termsOf(listing.title)
  let best: { readonly sentence: string; readonly shared: number } | undefined
  for (const sentence of sentencesOfSummary(listing)) {
    const terms = termsOf(sentence)
    const shared = [...asked].filter((term) => terms.has(term))
    if (shared.length * 2 < asked.size || shared.every((term) => titled.has(term))) continue
    if (shared.length > (best?.shared ?? 0)) best = { sentence, shared: shared.length }
  }
  return best === undefined ? [] : holding(listing, [best.sentence])
}

function termsOf(text: string): ReadonlySet<string> {
  const words = tokensOf(text).flatMap((token) => (typeof token === 'string' ? [] : (token.parts ?? [token.word])))
  return new Set(words.filter((word) => !isStopWord(word)).map(stemOf))
}
