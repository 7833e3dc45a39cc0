import { lettersOf } from '../text/letters.ts'
import { nearWordData } from './gazetteer-data.ts'
import { repairableNames } from './gazetteer.ts'

/** A name that may be misspelt: its key, the key without spaces, and which letters it has, a bit for each. */
export type Repairable = { readonly key: string; readonly joined: string; readonly letters: number }

// Each is made when it is first asked for: most questions have no unknown word.
const byLetter = new Map<string, readonly Repairable[]>()
let byWord: ReadonlyMap<string, readonly (readonly string[])[]> | undefined
let nearWords: ReadonlySet<string> | undefined

/** The names that begin with a letter: a misspelling keeps it. */
export function repairableFrom(letter: string): readonly Repairable[] {
  const known = byLetter.get(letter)
  if (known !== undefined) return known
  const names = repairableNames(letter).map((key) => {
    const joined = key.replaceAll(' ', '')
    return { key, joined, letters: lettersOf(joined) }
  })
  byLetter.set(letter, names)
  return names
}

/** The names of several words of which this is one, word by word; those of “of”, “and”, “the”, “in” are too many to tell. */
export function repairableWith(word: string): readonly (readonly string[])[] {
  if (word === '' || links.has(word)) return []
  byWord ??= indexedByWord()
  return byWord.get(word) ?? []
}

const links = new Set(['of', 'and', 'the', 'in', 'from', 'for', 'on', 'to', 'about', ','])

function indexedByWord(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const index = new Map<string, (readonly string[])[]>()
  for (const key of repairableNames('')) {
    if (!key.includes(' ')) continue
    const words = key.split(' ')
    for (const word of new Set(words)) {
      const names = index.get(word)
      if (names === undefined) index.set(word, [words])
      else names.push(words)
    }
  }
  return index
}

/** Whether a word is English, or somebody's name, however near to a place's. */
export function isNearWord(word: string): boolean {
  nearWords ??= new Set(nearWordData.split('\n'))
  return nearWords.has(word)
}
