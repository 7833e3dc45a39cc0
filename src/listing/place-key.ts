/** A word of a text as names are looked up by: small, without accents; `&` is `and`, a comma is a word. */
export type PlaceWord = { readonly key: string; readonly start: number; readonly end: number }

/** The words of a text with where they stand, in order. */
export function placeWords(text: string): readonly PlaceWord[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+|[&,]/gu), (match) => ({
    key: wordKey(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** What a name is looked up by: `Lao People’s Democratic Republic` → `lao people s democratic republic`. */
export function placeKey(name: string): string {
  if (/^[A-Za-z]+(?:[ '-][A-Za-z]+)*$/.test(name)) return name.toLowerCase().replaceAll(/['-]/g, ' ')
  return placeWords(name)
    .map((word) => word.key)
    .join(' ')
}

function wordKey(word: string): string {
  if (word === '&') return 'and'
  const small = word.toLowerCase()
  return /^[a-z0-9,]+$/.test(small) ? small : small.normalize('NFD').replaceAll(/\p{M}/gu, '')
}
