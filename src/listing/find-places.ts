import { givenData, weakData } from './gazetteer-data.ts'
import { bearersOf, beginsName, exactNamesOf, type Bearer } from './gazetteer.ts'
import { placeWords, type PlaceWord } from './place-key.ts'
import { maskedSpans, withoutVetoed, type Found } from './place-vetoes.ts'
import { narrowed } from './place-bearers.ts'
import { isNeighbour, notPlaces, placePrepositions, smallEndings, smallWords } from './place-words.ts'
import type { Place, PlaceMention } from './place.ts'

/** Whose words they are: a page's running text, in which capitals mark names, or what a person types in any case. */
export type PlaceReader = 'archive' | 'question'

type Text = { readonly text: string; readonly words: readonly PlaceWord[]; readonly reader: PlaceReader }
type Span = { readonly first: number; readonly last: number; readonly key: string; readonly bearers: readonly Bearer[] }

const weak = new Set(weakData.split(' '))
const given = new Set(givenData.split(' '))

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
function longestName(read: Text, first: number): Span | undefined {
  let best: Span | undefined
  let key = ''
  for (let last = first; last < read.words.length; last++) {
    const word = read.words[last]
    if (word === undefined || (last > first && !isJoined(read, last))) break
    key = last === first ? word.key : `${key} ${word.key}`
    if (notPlaces.has(key)) best = { first, last, key, bearers: [] }
    const bearers = bearersAt(read, first, last, key)
    if (bearers.length > 0) best = { first, last, key, bearers }
    if (!beginsName(key) && !beginsOther(key)) break
  }
  return best
}

const otherBeginnings = new Set(
  [...notPlaces, 'u s', 'u s a', 'u k', 'u a e', 'p r c', 'n y'].flatMap((name) => {
    const words = name.split(' ')
    return words.slice(1).map((_word, index) => words.slice(0, index + 1).join(' '))
  }),
)

function beginsOther(key: string): boolean {
  return otherBeginnings.has(key)
}

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
  const exact = exactNamesOf(key).filter(({ name, anyCase }) => isWrittenSo(read, written, name, anyCase || hasMembersAfter(read, last)))
  if (exact.length > 0) return exact.slice(0, 1).map(({ bearer }) => bearer)
  const bearers = bearersOf(key)
  if (bearers.length === 0) return bearers
  const span = { first, last, key, bearers }
  const stands = read.reader === 'archive' ? standsInArchive(read, span) : standsInQuestion(read, span)
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
function extent({ text, words }: Text, { first, last }: Pick<Span, 'first' | 'last'>): { start: number; end: number } {
  const start = words[first]?.start ?? 0
  const end = words[last]?.end ?? start
  return { start, end: /(?:^|[^\p{L}])\p{L}\.\p{L}$/u.test(text.slice(start, end)) && text[end] === '.' ? end + 1 : end }
}

/** In a page's text a name has its capitals; a given name with another name after it is a person. */
function standsInArchive(read: Text, span: Span): boolean {
  if (!hasCapitals(read, span)) return false
  if (span.key === 'polish' && /^\s+(?:the|your|our|up|an?|this|these)\b/.test(read.text.slice(extent(read, span).end))) return false
  return !given.has(span.key) || isAfterPreposition(read, span) || !isPersons(read, span)
}

/** Whether every word of the name has its capital, and one all in capitals is no acronym (OSH). */
function hasCapitals({ text, words }: Text, { first, last, bearers }: Span): boolean {
  const written = words.slice(first, last + 1).map((word) => ({ key: word.key, as: text.slice(word.start, word.end) }))
  const letters = written.reduce((sum, { key }) => sum + key.length, 0)
  const shout = written.every(({ as }) => as === as.toUpperCase())
  const isCountry = bearers.some(({ place }) => place.kind === 'country' || place.kind === 'group')
  if (shout && /\p{Lu}{2}/u.test(written[0]?.as ?? '') && letters < (isCountry ? 3 : 5)) return false
  if (shout && letters === 3 && !/^[A-Z]+\d/.test(written[0]?.as ?? '') && !isCountry) return false
  return written.every(({ as, key }, index) => {
    if (/^[\p{Lu}\p{N},&]/u.test(as)) return true
    return index > 0 && (smallWords.has(key) || (index === written.length - 1 && smallEndings.has(key)))
  })
}

/** In a question any case will do, but for names that are words or given names besides: those need a reason. */
function standsInQuestion(read: Text, span: Span): boolean {
  const word = read.words[span.first]
  if (span.first === span.last && span.key.length <= 3 && span.bearers.every(({ place }) => place.kind !== 'group')) {
    const isShout = word !== undefined && /^\p{Lu}+$/u.test(read.text.slice(word.start, word.end))
    if (isShout || read.words.length === 1) return read.words.length === 1
    return isCapitalised(read, span) || placesOnly.has(read.words[span.first - 1]?.key ?? '')
  }
  if (!weak.has(span.key) && !given.has(span.key)) return true
  if (given.has(span.key) && isPersons(read, span)) return false
  if (isCapitalised(read, span) && !isPersons(read, span)) return true
  const isOfSomebody = given.has(span.key) && /^(?:for|by|with|to|of)$/.test(read.words[span.first - 1]?.key ?? '')
  return (isAfterPreposition(read, span) && !isOfSomebody) || standsAlone(read, span)
}

/** Prepositions that only a place follows, so that “in osh” is the city and “about osh” safety and health. */
const placesOnly = new Set(['in', 'from', 'near', 'around', 'within', 'to'])

/** A capital that the start of the sentence does not explain. */
function isCapitalised({ text, words }: Text, { first }: Span): boolean {
  const word = words[first]
  if (word === undefined || first === 0 || /[.?!]\s*$/.test(text.slice(0, word.start))) return false
  return /^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.end))
}

/** Whether the word after it is a name too, so that both are a person's (Jordan Smith), or makes it a thing. */
function isPersons({ text, words }: Text, { last }: Span): boolean {
  const next = words[last + 1]
  const name = words[last]
  if (next === undefined || name === undefined || isNeighbour(next.key) || !/^\s+$/.test(text.slice(name.end, next.start))) return false
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(next.start, next.end))) return false
  const afterwards = words[last + 2]
  return afterwards === undefined || !/^\p{Lu}/u.test(text.slice(afterwards.start, afterwards.end))
}

function isAfterPreposition({ words }: Text, { first }: Span): boolean {
  const last = words[first - 1]
  if (last === undefined) return false
  const [before, article] = last.key === 'the' ? [words[first - 2], true] : [last, false]
  return before !== undefined && placePrepositions.has(before.key) && !(article && weak.has(words[first]?.key ?? ''))
}

/** Words that make the one before them a verb: “polish the text”. */
const determiners = new Set(['the', 'a', 'an', 'my', 'our', 'your', 'this', 'these', 'those', 'it', 'its', 'up', 'me', 'us'])

/** Whether both neighbours are nothing, words that questions are made of, or another place: “events china 2015”. */
function standsAlone(read: Text, { first, last }: Span): boolean {
  const { words } = read
  const isPlain = (index: number, step: number): boolean => {
    const word = words[index]
    if (step < 0 && placePrepositions.has(word?.key ?? '')) return true
    if (word === undefined || word.key === ',') return true
    if (word.key === 'and' || word.key === 'or') return isPlace(words[index + step])
    return (isNeighbour(word.key) && !(step > 0 && determiners.has(word.key))) || isPlace(word)
  }
  return isPlain(first - 1, -1) && isPlain(last + 1, 1)
}

function isPlace(word: PlaceWord | undefined): boolean {
  return word !== undefined && (bearersOf(word.key).length > 0 || exactNamesOf(word.key).length > 0)
}

