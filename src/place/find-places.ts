import { bearersOf, beginsName, exactNamesOf, type Bearer } from './gazetteer.ts'
import { narrowed } from './bearers.ts'
import { placeWords, type PlaceWord } from './key.ts'
import { standsInPage, standsInQuestion } from './standing.ts'
import { maskedSpans, withoutVetoed, type Found } from './vetoes.ts'
import { notPlaces } from './words.ts'
import type { Place, PlaceMention } from './place.ts'

/** Whose words they are: a page's running text, in which capitals mark names, or what a person types in any case. */
export type PlaceReader = 'archive' | 'question'

type Text = { readonly text: string; readonly words: readonly PlaceWord[]; readonly reader: PlaceReader }
type Name = { readonly first: number; readonly last: number; readonly bearers: readonly Bearer[] }

/**
 * Every place a text names, in order, the longest name first, none inside another. A zone, an office's seat, a currency,
 * a language and an address name none (answers.md, section 4).
 */
export function findPlaces(text: string, reader: PlaceReader): readonly PlaceMention[] {
  const words = placeWords(text)
  const read: Text = { text, words, reader }
  const masks = maskedSpans(text)
  const found: Found[] = []
  for (let first = 0; first < words.length; first++) {
    const span = longestName(read, first)
    if (span === undefined) continue
    first = span.last
    if (span.bearers.length === 0) continue
    const { start, end } = extent(read, span)
    if (masks.some((mask) => start < mask.end && mask.start < end)) continue
    const places = inOrder(span.bearers)
    found.push({ start, end, places, people: span.bearers.every((bearer) => bearer.people) })
  }
  return withoutVetoed(text, found).flatMap((one, index, all) => mention(text, one, all[index - 1], all[index + 1]))
}

const order = ['country', 'city', 'region', 'group'] as const

function inOrder(bearers: readonly Bearer[]): readonly Place[] {
  return bearers.map(({ place }) => place).toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

function mention(text: string, one: Found, last: Found | undefined, next: Found | undefined): PlaceMention[] {
  const [place, ...others] = narrowed(text, one, last, next)
  if (place === undefined) return []
  const { start, end } = one
  return [{ start, end, written: text.slice(start, end), places: [place, ...others] }]
}

/** The longest name that begins at a word and stands for its bearer there; without bearers where it is no place's. */
function longestName(read: Text, first: number): Name | undefined {
  let best: Name | undefined
  let key = ''
  for (let last = first; last < read.words.length; last++) {
    const word = read.words[last]
    if (word === undefined || (last > first && !isJoined(read, last))) break
    key = last === first ? word.key : `${key} ${word.key}`
    if (notPlaces.has(key)) best = { first, last, bearers: [] }
    const bearers = bearersAt(read, first, last, key)
    if (bearers.length > 0) best = { first, last, bearers }
    if (!beginsName(key) && !refusedBeginnings.has(key)) break
  }
  return best
}

const refusedBeginnings = new Set(
  [...notPlaces].flatMap((name) => {
    const words = name.split(' ')
    return words.slice(1).map((_word, index) => words.slice(0, index + 1).join(' '))
  }),
)

/** Whether a word continues a name: a space, hyphen, apostrophe or the dot of an abbreviation lies between. */
function isJoined({ text, words }: Text, index: number): boolean {
  const last = words[index - 1]
  const word = words[index]
  if (last === undefined || word === undefined) return false
  return /^(?:\s{0,3}|\s?[-‐‑–]\s?|['’ʼ‘`]|\.\s?)$/.test(text.slice(last.end, word.start))
}

function bearersAt(read: Text, first: number, last: number, key: string): readonly Bearer[] {
  const { start, end } = extent(read, { first, last })
  const written = read.text.slice(start, end)
  const exact = exactNamesOf(key).filter(({ name, anyCase, bearer }) =>
    isWrittenSo(read, written, name, anyCase || (bearer.place.kind === 'group' && hasMembersAfter(read, last))),
  )
  if (exact.length > 0) return exact.slice(0, 1).map(({ bearer }) => bearer)
  const bearers = bearersOf(key)
  if (bearers.length === 0) return bearers
  const span = { words: read.words, first, last, key, bearers }
  const stands = read.reader === 'archive' ? standsInPage(span) : standsInQuestion(span)
  return stands ? bearers : []
}

function isWrittenSo({ reader }: Text, written: string, name: string, anyCase: boolean): boolean {
  const bare = (some: string): string => some.replace(/\.$/, '')
  if (bare(written) === bare(name)) return true
  return reader === 'question' && anyCase && bare(written).toLowerCase() === bare(name).toLowerCase()
}

/** “cis countries” is the group in small letters too. */
function hasMembersAfter({ words }: Text, last: number): boolean {
  return /^(?:countr(?:y|ies)|states|members?|region)$/.test(words[last + 1]?.key ?? '')
}

/** Where the name stands in the text; the last dot of “U.S.” belongs to it. */
function extent({ text, words }: Text, { first, last }: Pick<Name, 'first' | 'last'>): { start: number; end: number } {
  const start = words[first]?.start ?? 0
  const end = words[last]?.end ?? start
  return {
    start,
    end: text[end] === '.' && /(?:^|[^A-Za-z])[A-Za-z]\.[A-Za-z]$/.test(text.slice(start, end)) ? end + 1 : end,
  }
}
