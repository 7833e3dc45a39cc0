import { editDistance } from '../text/edit-distance.ts'
import { isEverydayWord } from './everyday-words.ts'

/** The words a misspelt one may be taken for, by first letter and length. */
export type Vocabulary = ReadonlyMap<string, readonly string[]>

/** The words by first letter and length; short ones are never taken for another. */
export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const vocabulary = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < shortest - 1 || /\d/.test(word)) continue
    const key = `${word[0] ?? ''}${word.length}`
    const shelf = vocabulary.get(key)
    if (shelf === undefined) vocabulary.set(key, [word])
    else shelf.push(word)
  }
  return vocabulary
}

const shortest = 5
const long = 8

/** How far a misspelt word may be from the one that is meant, in edits. */
function reachOf(word: string): number {
  if (word.length < shortest) return 0
  return word.length < long ? 1 : 2
}

/**
 * Whether a word as it was written may be a slip: not an everyday word, a name of a program (`toString`), an acronym or
 * anything with a digit.
 */
function mayBeMisspelt(written: string): boolean {
  if (/\d|[a-z][A-Z]/.test(written)) return false
  return !/^[A-Z]{2,6}$/.test(written) && !isEverydayWord(written.toLowerCase())
}

/**
 * The words of the vocabulary nearest to a misspelt one, if any are near enough. A swap of two neighbours is one edit.
 */
export function nearestWords(written: string, vocabulary: Vocabulary): readonly string[] {
  const word = written.toLowerCase()
  let reach = reachOf(word)
  let nearest: string[] = []
  if (reach === 0 || !mayBeMisspelt(written)) return nearest
  for (const candidate of candidates(word, reach, vocabulary)) {
    if (!hasItsEnds(word, candidate)) continue
    const distance = editDistance(word, candidate, reach)
    if (distance > reach) continue
    if (distance < reach) nearest = []
    reach = distance
    nearest.push(candidate)
  }
  // The archive may have the word in the singular alone: "interships" are internship.
  const isPlural = nearest.length === 0 && /[^s]s$/.test(word)
  return isPlural ? nearestWords(written.slice(0, -1), vocabulary) : nearest
}

function* candidates(word: string, reach: number, vocabulary: Vocabulary): Iterable<string> {
  const [first = '', second = ''] = word
  for (let length = word.length - reach; length <= word.length + reach; length += 1) {
    yield* vocabulary.get(`${first}${length}`) ?? []
    if (second === first) continue
    for (const candidate of vocabulary.get(`${second}${length}`) ?? []) if (candidate[1] === first) yield candidate
  }
}

/**
 * Whether both words begin and end alike, which keeps "wealth" from "health" and "police" from "policy"; the last
 * letter may also be missing, one too many or swapped with the one before.
 */
function hasItsEnds(word: string, candidate: string): boolean {
  if (word.at(-1) === candidate.at(-1)) return true
  if (word.at(-1) === candidate.at(-2)) return word.at(-2) === candidate.at(-1) || word.length < candidate.length
  return word.at(-2) === candidate.at(-1) && word.length > candidate.length
}
