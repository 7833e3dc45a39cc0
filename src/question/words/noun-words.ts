import { once } from '../../search/once.ts'
import { firstWordsOf } from './beginnings.ts'
import { kindNouns } from './kind-words.ts'
import { taught } from './listing-nouns.ts'

/**
 * The nouns of one word each for kinds and forms, singular and plural, from their tables: a new noun there is put right
 * when it is misspelt, and dates a doubtful name beside it ("march webinars").
 */
export const nounWords: () => ReadonlySet<string> = once(() => wordsOf(kindNouns.map(([pattern]) => pattern)))

/** What is dated like a listing of a kind. */
const others = once(() => wordsOf([taught, 'listings?', 'dead-?lines?']))

/** Nouns that are as well what one may do: "you may notice". */
const alsoVerbs = new Set(['launch', 'notice'])

/** Whether a doubtful name beside the word names a time: "march events", "spring news". */
export function isListed(word: string): boolean {
  return (nounWords().has(word) && !alsoVerbs.has(word)) || others().has(word)
}

function wordsOf(patterns: readonly string[]): ReadonlySet<string> {
  const whole = new RegExp(`^(?:${patterns.join('|')})$`)
  return new Set(patterns.flatMap((pattern) => [...(firstWordsOf(pattern) ?? [])]).filter((word) => whole.test(word)))
}
