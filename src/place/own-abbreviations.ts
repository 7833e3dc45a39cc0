import { bearersOf } from './gazetteer.ts'
import type { PlaceWord } from './key.ts'

const skipped = new Set(['of', 'and', 'the', 'for', 'on', 'in', 's', 'de'])

/**
 * Abbreviations that a text itself spells out as something that is no place, as `placeKey` makes them: “Peer Review
 * Committee (PRC)”.
 */
export function ownAbbreviations(text: string, words: readonly PlaceWord[]): ReadonlySet<string> {
  const own = new Set<string>()
  if (!text.includes('(')) return own
  words.forEach(({ key, start, end }, index) => {
    if (text[start - 1] !== '(' || text[end] !== ')' || key.length < 2 || key.length > 5) return
    const first = firstSpelling(words, index, key)
    if (first === undefined) return
    const name = words.slice(first, index).map((word) => word.key)
    if (bearersOf(name.join(' ')).length === 0) own.add(key)
  })
  return own
}

/** The word from which on those before an abbreviation spell it with their capitals. */
function firstSpelling(words: readonly PlaceWord[], index: number, abbreviation: string): number | undefined {
  let left = abbreviation.length
  for (let at = index - 1; at >= 0; at -= 1) {
    const word = words[at]
    if (word === undefined) return undefined
    if (word.capitals === 'none' && skipped.has(word.key)) continue
    if (word.capitals === 'none' || word.key.charAt(0) !== abbreviation.charAt(left - 1)) return undefined
    left -= 1
    if (left === 0) return at
  }
  return undefined
}
