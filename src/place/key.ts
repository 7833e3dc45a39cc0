import { isWordCode } from '../text/plain-text.ts'

/**
 * A word of a text as names are looked up by: small, without accents; `&` is `and`, a comma is a word. Its capitals: a
 * first one (`Osh`, `MoLSP`, `1st`), all (`OSH`), or none.
 */
export type PlaceWord = {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly capitals: 'first' | 'all' | 'none'
}

/** The words of a text with where they stand, in order. */
export function placeWords(text: string): readonly PlaceWord[] {
  if (isPlain(text)) return plainWords(text)
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+|[&,]/gu), (match) => placeWord(match[0], match.index))
}

function plainWords(text: string): readonly PlaceWord[] {
  const words: PlaceWord[] = []
  for (let start = 0; start < text.length;) {
    let end = start
    while (isWordCode(text.charCodeAt(end))) end += 1
    const isSign = end === start
    if (isSign) end += 1
    if (!isSign || text[start] === '&' || text[start] === ',') words.push(placeWord(text.slice(start, end), start))
    start = end
  }
  return words
}

function placeWord(written: string, start: number): PlaceWord {
  return { key: wordKey(written), start, end: start + written.length, capitals: capitalsOf(written) }
}

/** What a name is looked up by: `Lao People’s Democratic Republic` → `lao people s democratic republic`. */
export function placeKey(name: string): string {
  return placeWords(name)
    .map((word) => word.key)
    .join(' ')
}

/** Whether the text needs none of the slower Unicode classes. */
function isPlain(text: string): boolean {
  return /^[\n -~]*$/.test(text)
}

function wordKey(word: string): string {
  if (word === '&') return 'and'
  const small = word.toLowerCase()
  return isPlain(small) ? small : small.normalize('NFD').replaceAll(/\p{M}/gu, '')
}

function capitalsOf(word: string): PlaceWord['capitals'] {
  const small = word.toLowerCase()
  if (word !== small && word === word.toUpperCase() && word.length > 1) return 'all'
  const first = word.charAt(0)
  return first === first.toLowerCase() && first !== first.toUpperCase() ? 'none' : 'first'
}
