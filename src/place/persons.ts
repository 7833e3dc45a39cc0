import { givenData, givenNameData, surnameData } from './gazetteer-data.ts'
import type { PlaceWord } from './key.ts'
import type { PlaceSpan } from './place-span.ts'
import { isNeighbour } from './words.ts'

const given = new Set(givenData.split(' '))
const surnames = new Set(surnameData.split(' '))
let made: ReadonlySet<string> | undefined

/** Made where the first name of a place is met that is a person's besides. */
function givenNames(): ReadonlySet<string> {
  made ??= new Set(givenNameData.split('\n'))
  return made
}

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mme', 'dr', 'prof', 'professor', 'sir'])

/**
 * Whether a name is a person's: a title or a given name stands before it (Mr Jordan, Michael Jordan), or, where it is a
 * given name itself and `isSure` does not say otherwise, one more name behind it (Jordan Smith).
 */
export function isPersonsName(span: PlaceSpan, isSure: boolean): boolean {
  if (span.first !== span.last || span.bearers.some(({ place }) => place.kind === 'group')) return false
  const isGiven = given.has(span.key)
  if (isTitled(span)) return true
  if (!isGiven && !surnames.has(span.key)) return false
  return isAfterGivenName(span) || (isGiven && !isSure && isBeforeSurname(span))
}

function isTitled(span: PlaceSpan): boolean {
  const before = wordBeside(span, -1)
  return before !== undefined && before.capitals === 'first' && titles.has(before.key)
}

function isAfterGivenName(span: PlaceSpan): boolean {
  const before = wordBeside(span, -1)
  return before !== undefined && givenNames().has(before.key)
}

/** One more word with a capital, or an initial and a word, and no third: “Jordan Labour Watch” is a body. */
function isBeforeSurname(span: PlaceSpan): boolean {
  const next = wordBeside(span, 1)
  if (next?.capitals !== 'first' || isNeighbour(next.key)) return false
  const beyond = wordBeside(span, 2)
  if (next.key.length === 1) return beyond?.capitals === 'first'
  return beyond === undefined || beyond.capitals === 'none'
}

/** The word so many steps from the name, where only spaces or an initial's dot lie between. */
function wordBeside({ text, words, first, last }: PlaceSpan, steps: number): PlaceWord | undefined {
  const word = words[steps < 0 ? first + steps : last + steps]
  const inner = words[steps < 0 ? first + steps + 1 : last + steps - 1]
  if (word === undefined || inner === undefined) return undefined
  const between = steps < 0 ? text.slice(word.end, inner.start) : text.slice(inner.end, word.start)
  return /^\.?\s{1,2}$/.test(between) ? word : undefined
}
