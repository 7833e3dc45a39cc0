import { givenData, weakData } from './gazetteer-data.ts'
import { bearersOf, exactNamesOf, type Bearer } from './gazetteer.ts'
import type { PlaceWord } from './key.ts'
import { determiners, isNeighbour, placePrepositions, smallEndings, smallWords, surePrepositions } from './words.ts'

/** A name found among a text's words, from the first to the last. */
export type PlaceSpan = {
  readonly words: readonly PlaceWord[]
  readonly first: number
  readonly last: number
  readonly key: string
  readonly bearers: readonly Bearer[]
}

const weak = new Set(weakData.split(' '))
const given = new Set(givenData.split(' '))

/** In a page's text a name has its capitals; a given name with one other name after it is a person. */
export function standsInPage(span: PlaceSpan): boolean {
  if (!hasCapitals(span)) return false
  if (span.key === 'polish' && determiners.has(wordAfter(span)?.key ?? '')) return false
  return !given.has(span.key) || isAfterPreposition(span) || !isPersons(span)
}

/** Whether every word of the name has its capital, and one all in capitals is no acronym (OSH). */
function hasCapitals({ words, first, last, key, bearers }: PlaceSpan): boolean {
  const written = words.slice(first, last + 1)
  if (written.every(({ capitals }) => capitals === 'all')) {
    if (bearers.some(({ place }) => place.kind === 'group')) return true
    return key.length >= (bearers.some(({ place }) => place.kind === 'country') ? 3 : 5)
  }
  return written.every((word, index) => {
    if (word.capitals !== 'none' || word.key === 'and') return true
    return index > 0 && (smallWords.has(word.key) || (index === written.length - 1 && smallEndings.has(word.key)))
  })
}

/** In a question any case will do, but for names that are words or given names besides: those need a reason. */
export function standsInQuestion(span: PlaceSpan): boolean {
  if (isShort(span)) return standsShort(span)
  const isName = given.has(span.key)
  if (!isName && !weak.has(span.key)) return true
  if (isName && isPersons(span)) return false
  if (isCapitalised(span) && !isPersons(span)) return true
  const isOfSomebody = isName && /^(?:for|by|with|to|of)$/.test(wordBefore(span)?.key ?? '')
  return (isAfterPreposition(span) && !isOfSomebody) || standsAlone(span)
}

function isShort({ first, last, key, bearers }: PlaceSpan): boolean {
  return first === last && key.length <= 3 && bearers.every(({ place }) => place.kind !== 'group')
}

/** “in osh” is the city, “osh training” and OSH are safety and health. */
function standsShort(span: PlaceSpan): boolean {
  if (span.words.length === 1) return true
  if (span.words[span.first]?.capitals === 'all') return false
  return isCapitalised(span) || surePrepositions.has(wordBefore(span)?.key ?? '')
}

/** A capital that the start of the question does not explain. */
function isCapitalised({ words, first }: PlaceSpan): boolean {
  return first > 0 && words[first]?.capitals === 'first'
}

/** Whether one more word with a capital follows at once, so that both are a person's name (Jordan Smith). */
function isPersons(span: PlaceSpan): boolean {
  const next = wordAfter(span)
  if (next?.capitals !== 'first' || next.key === ',' || isNeighbour(next.key)) return false
  if (next.start > (span.words[span.last]?.end ?? 0) + 1) return false
  return (span.words[span.last + 2]?.capitals ?? 'none') === 'none'
}

function isAfterPreposition(span: PlaceSpan): boolean {
  const before = wordBefore(span)
  if (before?.key !== 'the') return placePrepositions.has(before?.key ?? '')
  return placePrepositions.has(span.words[span.first - 2]?.key ?? '') && !weak.has(span.key)
}

/** Whether both neighbours are nothing, words that questions are made of, or another place: “events china 2015”. */
function standsAlone({ words, first, last }: PlaceSpan): boolean {
  const before = words[first - 1]
  const after = words[last + 1]
  const isFree = placePrepositions.has(before?.key ?? '') || isUsual(before, words[first - 2])
  return isFree && !determiners.has(after?.key ?? '') && isUsual(after, words[last + 2])
}

function isUsual(word: PlaceWord | undefined, beyond: PlaceWord | undefined): boolean {
  if (word === undefined || word.key === ',') return true
  if (word.key === 'and' || word.key === 'or') return isPlace(beyond)
  return isNeighbour(word.key) || isPlace(word)
}

function isPlace(word: PlaceWord | undefined): boolean {
  return word !== undefined && (bearersOf(word.key).length > 0 || exactNamesOf(word.key).length > 0)
}

function wordBefore({ words, first }: PlaceSpan): PlaceWord | undefined {
  return words[first - 1]
}

function wordAfter({ words, last }: PlaceSpan): PlaceWord | undefined {
  return words[last + 1]
}
