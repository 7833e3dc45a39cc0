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
  return Array.from(text.matchAll(isPlain(text) ? /[A-Za-z0-9]+|[&,]/g : /[\p{L}\p{M}\p{N}]+|[&,]/gu), (match) => ({
    key: wordKey(match[0]),
    start: match.index,
    end: match.index + match[0].length,
    capitals: capitalsOf(match[0]),
  }))
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
