import { editDistance } from '../text/edit-distance.ts'
import { lettersOf, mayBeWithin } from '../text/letters.ts'
import { entryOf } from './gazetteer.ts'
import type { PlaceWord } from './key.ts'
import { isNearWord, repairableFrom, repairableWith } from './repairable.ts'

/** Words that misspell a name, from the first to the last, and the name's key; several where several are as near. */
export type Misspelt = { readonly first: number; readonly last: number; readonly keys: readonly string[] }

/** The least letters of a word that can misspell a name alone, and beside a rightly spelt word of the name. */
const least = 5
const leastBeside = 3
/** The most letters of a word that is looked at: no name has so many. */
const most = 40

/**
 * Unknown words that misspell the name of a country, its people, a group or a great city: with the words of the name that
 * stand rightly beside them ("cental asia"), else alone. English words and people's names misspell nothing.
 */
export function misspeltNames(
  words: readonly PlaceWord[],
  isUnknown: (word: PlaceWord, index: number) => boolean,
): readonly Misspelt[] {
  const isShouted = words.some(({ capitals }) => capitals === 'all') && words.every(isInCapitals)
  return words.flatMap((word, index) => {
    // An acronym is no misspelling; a question that is typed in capitals has none.
    if (word.capitals === 'all' && !isShouted) return []
    if (!mayMisspell(word.key) || !isUnknown(word, index)) return []
    const { bearers, beginsLonger } = entryOf(word.key)
    if (bearers.length > 0) return []
    const beside = besideItsWords(words, index)
    if (beside !== undefined) return [beside]
    const keys = beginsLonger ? [] : namesLike(word.key)
    return keys.length === 0 ? [] : [{ first: index, last: index, keys }]
  })
}

function isInCapitals({ key, capitals }: PlaceWord): boolean {
  return capitals === 'all' || !/[a-z]/.test(key)
}

function mayMisspell(word: string): boolean {
  return word.length >= leastBeside && word.length <= most && /^[a-z]+$/.test(word)
}

/** “cental asia”, “south east asai”: the longest name of several words of which this one alone is misspelt. */
function besideItsWords(words: readonly PlaceWord[], index: number): Misspelt | undefined {
  const word = words[index]?.key ?? ''
  let longest: readonly string[] = []
  let first = 0
  for (const neighbour of [words[index - 1], words[index + 1]]) {
    for (const name of repairableWith(neighbour?.key ?? '')) {
      if (name.length <= longest.length) continue
      const place = name.findIndex((part, at) => standsAt(words, name, index - at) && isNear(word, part))
      if (place < 0) continue
      longest = name
      first = index - place
    }
  }
  return longest.length === 0 ? undefined : { first, last: first + longest.length - 1, keys: [longest.join(' ')] }
}

/** Whether all words of the name but one stand from a word on. */
function standsAt(words: readonly PlaceWord[], name: readonly string[], first: number): boolean {
  return name.filter((part, at) => words[first + at]?.key !== part).length === 1
}

/** One edit apart, a swap in three letters, and not only by a plural: “African unions” are no African Union. */
function isNear(word: string, part: string): boolean {
  if (word.charAt(0) !== part.charAt(0) || `${word}s` === part || `${part}s` === word) return false
  if (Math.abs(word.length - part.length) > 1 || editDistance(word, part, 1) !== 1) return false
  return (word.length > leastBeside && part.length > leastBeside) || isSwap(word, part)
}

/** The names nearest to a word, if any is near enough: of those that one place bears the first. */
function namesLike(word: string): readonly string[] {
  if (word.length < least || isNearWord(word)) return []
  const nearest = new Map<string, string>()
  const letters = lettersOf(word)
  let fewest = word.length >= 9 ? 2 : 1
  for (const { joined, key, letters: others } of repairableFrom(word.charAt(0))) {
    // The quick look spares nearly every comparison.
    if (!mayBeWithin(fewest, letters, others)) continue
    const edits = editsTo(word, joined)
    if (edits === undefined || edits > fewest) continue
    if (edits < fewest) nearest.clear()
    fewest = edits
    const bearers = idsOf(key)
    if (!nearest.has(bearers)) nearest.set(bearers, key)
  }
  return [...nearest.values()]
}

function idsOf(key: string): string {
  return entryOf(key)
    .bearers.map(({ place }) => place.id)
    .join()
}

/** Two edits in nine letters, one in a name of six, in five only a swap of neighbours; undefined for more. */
function editsTo(word: string, name: string): number | undefined {
  const shorter = Math.min(word.length, name.length)
  const limit = shorter >= 9 ? 2 : 1
  if (shorter < least || Math.abs(word.length - name.length) > limit) return undefined
  const edits = editDistance(word, name, limit)
  if (edits > limit) return undefined
  return name.length >= 6 || edits === 0 || isSwap(word, name) ? edits : undefined
}

function isSwap(a: string, b: string): boolean {
  return a.split('').toSorted().join('') === b.split('').toSorted().join('')
}
