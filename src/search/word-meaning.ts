import { isStopWord } from './stop-words.ts'
import { stemOf } from './stem.ts'
import { tokensOf } from './tokens.ts'
import { planTopic } from './topic-plan.ts'
import type { WordIndex, WordMeaning } from './word-index.ts'

/** What a word, or a phrase that is one thing, means in the archive. */
export function meaningOf(words: WordIndex, written: string): WordMeaning {
  return words.meanings(written, () => {
    const [word, ...others] = wordsOf(written)
    const isPlain = word !== undefined && others.length === 0
    if (isPlain && (isStopWord(word) || words.columns.codeOfWord.has(word))) return { isKnown: true, repairs: [] }
    const { groups, repairs } = planTopic(words, [[written]])
    return {
      isKnown: repairs.length === 0 && groups.length > 0 && groups.every(({ ways }) => ways.length > 0),
      repairs,
    }
  })
}

/** Whether words stand side by side in the archive, or are a name that it or the field has for one thing. */
export function namesOneThing(words: WordIndex, written: readonly string[]): boolean {
  return meaningOf(words, written.join(' ')).isKnown || hasOtherName(words, written)
}

/** Whether words are a name for which the archive or the field has another: a long form with its acronym. */
export function hasOtherName({ names }: WordIndex, written: readonly string[]): boolean {
  const terms = wordsOf(written.join(' ')).filter((word) => !isStopWord(word))
  return names.othersOf(terms.map(stemOf)).length > 0
}

/** Whether a word begins a name, of three words at least, that has another. */
export function beginsName({ names }: WordIndex, written: string): boolean {
  const [first = ''] = wordsOf(written)
  return names.longestFrom(stemOf(first)) >= 3
}

function wordsOf(written: string): readonly string[] {
  return tokensOf(written).flatMap((token) => (typeof token === 'string' ? [] : (token.parts ?? [token.word])))
}
