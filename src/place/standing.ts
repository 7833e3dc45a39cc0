import { givenData, weakData } from './gazetteer-data.ts'
import { bearersOf, exactNamesOf } from './gazetteer.ts'
import type { PlaceWord } from './key.ts'
import { isPersonsName } from './persons.ts'
import type { PlaceSpan } from './place-span.ts'
import {
  cityWords,
  describedGroups,
  determiners,
  isNeighbour,
  placePrepositions,
  regionWords,
  smallEndings,
  smallWords,
  surePrepositions,
} from './words.ts'

const weak = new Set(weakData.split(' '))
const given = new Set(givenData.split(' '))

/** In a page's text a name has its capitals; one that is a person's besides may be only that. */
export function standsInPage(span: PlaceSpan): boolean {
  if (span.bearers.some(({ place }) => describedGroups.has(place.id))) return true
  if (!hasCapitals(span)) return false
  if (span.key === 'polish' && determiners.has(wordAfter(span)?.key ?? '')) return false
  return !isPersonsName(span, isAfterPreposition(span))
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
  if (isPersonsName(span, false)) return false
  const isName = given.has(span.key)
  if (!isName && !weak.has(span.key)) return true
  if (isCapitalised(span)) return true
  if (isName && isSomebody(span)) return false
  return isAfterPreposition(span) || standsAlone(span)
}

/** “for jordan”, “who is chad”: somebody as likely as a place, until more is said. */
function isSomebody(span: PlaceSpan): boolean {
  const before = wordBefore(span)?.key ?? ''
  if (/^(?:is|was)$/.test(before)) return span.words[span.first - 2]?.key === 'who'
  return /^(?:for|by|with|to|of)$/.test(before) && !standsAlone(span)
}

function isShort({ first, last, key, bearers }: PlaceSpan): boolean {
  return first === last && key.length <= 3 && bearers.every(({ place }) => place.kind !== 'group')
}

/** “in osh” and “osh city” are the city, “osh training” and OSH are safety and health. */
function standsShort(span: PlaceSpan): boolean {
  const next = wordAfter(span)?.key ?? ''
  if (span.words.length === 1 || cityWords.has(next) || regionWords.has(next)) return true
  if (span.words[span.first]?.capitals === 'all') return false
  return isCapitalised(span) || surePrepositions.has(wordBefore(span)?.key ?? '')
}

/**
 * Whether an abbreviation that is a word besides (US) stands as one: in a text of nothing but capitals only behind
 * “the” (“FROM THE US”, but not “CONTACT US”).
 */
export function standsExactly(
  { text, words }: { readonly text: string; readonly words: readonly PlaceWord[] },
  first: number,
): boolean {
  return /[a-z]/.test(text) || words.length === 1 || words[first - 1]?.key === 'the'
}

/** A capital that the start of the question does not explain. */
function isCapitalised({ words, first }: PlaceSpan): boolean {
  return first > 0 && words[first]?.capitals === 'first'
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
