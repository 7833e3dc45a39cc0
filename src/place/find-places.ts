import { bearersOf, entryOf, exactNamesOf, type Bearer } from './gazetteer.ts'
import { narrowed } from './bearers.ts'
import type { Found } from './found.ts'
import { placeWords, type PlaceWord } from './key.ts'
import { misspeltNames } from './misspelt.ts'
import { ownAbbreviations } from './own-abbreviations.ts'
import { sharingGroups } from './shared-names.ts'
import { standsExactly, standsInPage, standsInQuestion } from './standing.ts'
import { maskedSpans, withoutVetoed } from './vetoes.ts'
import type { Place, PlaceMention } from './place.ts'

/** Whose words they are: a page's running text, in which capitals mark names, or what a person types in any case. */
export type PlaceReader = 'archive' | 'question'

type Text = {
  readonly text: string
  readonly words: readonly PlaceWord[]
  readonly reader: PlaceReader
  /** Abbreviations by which the text means something of its own. */
  readonly own: ReadonlySet<string>
}
type Name = {
  readonly first: number
  readonly last: number
  readonly bearers: readonly Bearer[]
  readonly repaired?: true
}

/**
 * Every place a text names, in order, the longest name first, none inside another. A zone, an office's seat, a currency,
 * a language and an address name none. Where it is told which words are unknown, those that are a
 * misspelt name are taken for it.
 */
export function findPlaces(
  text: string,
  reader: PlaceReader,
  isUnknown?: (word: PlaceWord) => boolean,
): readonly PlaceMention[] {
  const words = placeWords(text)
  const read: Text = { text, words, reader, own: ownAbbreviations(text, words) }
  const names = namesIn(read)
  const all = isUnknown === undefined ? names : withMisspelt(read, names, isUnknown)
  if (all.length === 0) return []
  const masks = maskedSpans(text)
  const found = all.flatMap((name): readonly Found[] => {
    const { start, end } = extent(read, name)
    if (masks.some((mask) => start < mask.end && mask.start < end)) return []
    const people = name.bearers.every((bearer) => bearer.people)
    const repaired = name.repaired === true
    return [{ start, end, places: inOrder(meantBearers(name.bearers, reader)), people, repaired }]
  })
  return withoutVetoed(text, found).flatMap((one, index, kept) => mention(text, one, kept[index - 1], kept[index + 1]))
}

function namesIn(read: Text): readonly Name[] {
  const names: Name[] = []
  for (let first = 0; first < read.words.length; first++) {
    const name = longestName(read, first)
    if (name === undefined) continue
    first = name.last
    if (name.bearers.length > 0) names.push(...sharingGroups(read.words, name), name)
  }
  return names
}

/** A page's bare name is that of the bearer it usually means. */
function meantBearers(bearers: readonly Bearer[], reader: PlaceReader): readonly Bearer[] {
  const usual = bearers.filter(({ seldom }) => !seldom)
  return reader === 'archive' && usual.length > 0 ? usual : bearers
}

const order = ['country', 'city', 'region', 'group'] as const

function inOrder(bearers: readonly Bearer[]): readonly Place[] {
  const places = bearers.map(({ place }) => place)
  return places.length === 1 ? places : places.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

function mention(text: string, one: Found, last: Found | undefined, next: Found | undefined): PlaceMention[] {
  const [place, ...others] = narrowed(text, one, last, next)
  if (place === undefined) return []
  const { start, end, repaired } = one
  const written = text.slice(start, end)
  return [{ start, end, written, ...(repaired ? { repaired } : {}), places: [place, ...others] }]
}

/** The names with those that are misspelt; a longer misspelt name takes the place of what stands in it. */
function withMisspelt(read: Text, names: readonly Name[], isUnknown: (word: PlaceWord) => boolean): readonly Name[] {
  const isNamed = (index: number): boolean => names.some(({ first, last }) => first <= index && index <= last)
  const misspelt = misspeltNames(read.words, (word, index) => !isNamed(index) && isUnknown(word)).flatMap(
    ({ first, last, keys }): readonly Name[] => {
      const [key = ''] = keys
      const bearers = keys.flatMap(bearersOf)
      const isOne = indicesOf(first + 1, last).every((index) => isJoined(read, index))
      return isOne && stands(read, { first, last }, key, bearers) ? [{ first, last, bearers, repaired: true }] : []
    },
  )
  if (misspelt.length === 0) return names
  const taken = new Set(misspelt.flatMap(({ first, last }) => indicesOf(first, last)))
  const kept = names.filter(({ first, last }) => !indicesOf(first, last).some((index) => taken.has(index)))
  return [...kept, ...misspelt].toSorted((a, b) => a.first - b.first)
}

function indicesOf(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** The longest name that begins at a word and stands for its bearer there; without bearers where it is no place's. */
function longestName(read: Text, first: number): Name | undefined {
  let best: Name | undefined
  let key = ''
  for (let last = first; last < read.words.length; last++) {
    const word = read.words[last]
    if (word === undefined || (last > first && !isJoined(read, last))) break
    key = last === first ? word.key : `${key} ${word.key}`
    const { bearers, isNoPlace, beginsLonger } = entryOf(key)
    if (isNoPlace) best = { first, last, bearers: [] }
    const exact = exactBearer(read, first, last, key)
    if (exact !== undefined) best = { first, last, bearers: [exact] }
    else if (bearers.length > 0 && stands(read, { first, last }, key, bearers)) best = { first, last, bearers }
    if (!beginsLonger) break
  }
  return best
}

/** Whether a word continues a name: a space, hyphen, apostrophe or the dot of an abbreviation lies between. */
function isJoined({ text, words }: Text, index: number): boolean {
  const last = words[index - 1]
  const word = words[index]
  if (last === undefined || word === undefined) return false
  if (word.start === last.end + 1 && text.charAt(last.end) === ' ') return true
  return /^(?:\s{0,3}|\s?[-‐‑–]\s?|['’ʼ‘`]|\.\s?)$/.test(text.slice(last.end, word.start))
}

function stands(read: Text, at: Pick<Name, 'first' | 'last'>, key: string, bearers: readonly Bearer[]): boolean {
  const span = { text: read.text, words: read.words, first: at.first, last: at.last, key, bearers }
  return read.reader === 'archive' ? standsInPage(span) : standsInQuestion(span)
}

/** The bearer of an abbreviation that is written as it must be. */
function exactBearer(read: Text, first: number, last: number, key: string): Bearer | undefined {
  const names = exactNamesOf(key)
  if (names.length === 0 || read.own.has(key)) return undefined
  const { start, end } = extent(read, { first, last })
  const written = read.text.slice(start, end)
  const isQuestion = read.reader === 'question'
  const found = names.find(({ name, anyCase, asked, placed, bearer }) => {
    if ((asked && !isQuestion) || (placed && !isPlaced(read, first))) return false
    const mayBeSmall = isQuestion && (anyCase || (bearer.place.kind === 'group' && hasMembersAfter(read, last)))
    return isWrittenSo(written, name, mayBeSmall)
  })
  if (found === undefined) return undefined
  return found.anyCase || standsExactly(read, first) ? found.bearer : undefined
}

/** Behind “in” or “from”, or behind another code that is: “in KZ and KG”. */
function isPlaced({ text, words }: Pick<Text, 'text' | 'words'>, at: number): boolean {
  const before = words[at - 1]
  const further = words[at - 2]
  if (before === undefined) return false
  if (before.key === 'in' || before.key === 'from') return before.capitals === 'none'
  const isOnList = before.key === 'and' || before.key === 'or'
  const isCode = further !== undefined && /^[A-Z]{2}$/.test(text.slice(further.start, further.end))
  return isOnList && isCode && isPlaced({ text, words }, at - 2)
}

function isWrittenSo(written: string, name: string, mayBeSmall: boolean): boolean {
  const bare = (some: string): string => some.replace(/\.$/, '')
  if (bare(written) === bare(name)) return true
  return mayBeSmall && bare(written).toLowerCase() === bare(name).toLowerCase()
}

/** “cis countries” is the group in small letters too. */
function hasMembersAfter({ words }: Text, last: number): boolean {
  return /^(?:countr(?:y|ies)|states|members?|region)$/.test(words[last + 1]?.key ?? '')
}

/** Where the name stands in the text; the last dot of “U.S.” belongs to it. */
function extent({ text, words }: Text, { first, last }: Pick<Name, 'first' | 'last'>): { start: number; end: number } {
  const start = words[first]?.start ?? 0
  const end = words[last]?.end ?? start
  const isDotted = text[end] === '.' && /(?:^|[^A-Za-z])[A-Za-z]\.[A-Za-z]$/.test(text.slice(start, end))
  return { start, end: isDotted ? end + 1 : end }
}
