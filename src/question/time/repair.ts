import { editDistance } from '../../text/edit-distance.ts'
import { areSwapped, isDoubled, lettersOf, mayBeWithin } from '../../text/letters.ts'
import { isTimeWord, months, units, weekdays } from './words.ts'

/** Long names may be two slips away; the short ones are too near to ordinary words for more than a slip. */
const names: readonly string[] = [
  ...months.keys(),
  ...weekdays.keys(),
  'yesterday',
  'tomorrow',
  'tonight',
  'fortnight',
  'quarter',
  'weekend',
  'between',
].filter((name) => name.length >= 4)

/** Only directly after one of these is a unit put right ("last moth"): alone it is a word of its own. */
const beforeUnits = new Set('last next this past previous current coming few couple'.split(' '))
const repairable = ['week', 'weeks', 'month', 'months', 'year', 'years', 'quarter']

/** The words of a 275,000-word English list that a slip or two would make a time word; they stay what they are. */
const ordinary: ReadonlySet<string> = new Set(
  (
    'aril auguste deceiver decenter footlight foresight forthright monte monty mouth mouths nonmember ' +
    'quartern quartet quartier sturdy sundae sundry sunray weak weed weeds weep weeps wee yeah yearn yearns'
  ).split(' '),
)

type Name = { readonly name: string; readonly letters: number; readonly allowed: number }

/** The names by their first letter, which is taken to be right. */
const byFirst: ReadonlyMap<number, readonly Name[]> = new Map(
  [...new Set(names.map((name) => name.charCodeAt(0)))].map((first) => [
    first,
    names
      .filter((name) => name.charCodeAt(0) === first)
      .map((name) => ({ name, letters: lettersOf(name), allowed: name.length >= 8 ? 2 : 1 })),
  ]),
)

/** The time word a misspelt one stands for, or the word as it is. Words come in lower case. */
export function repaired(word: string, before: string | undefined): string {
  const { length } = word
  if (length < 3 || length > 12) return word
  const first = word.charCodeAt(0)
  const near = length >= 4 ? byFirst.get(first) : undefined
  if (near) {
    if (isTimeWord(word) || isDerived(word) || ordinary.has(word)) return word
    const letters = lettersOf(word)
    for (const name of near) if (mayBeSlip(letters, length, name) && isSlip(word, name)) return name.name
  }
  if (before === undefined || !startsUnit.has(first)) return word
  if (!(beforeUnits.has(before) || /^\d{1,3}$/.test(before)) || units.has(word) || ordinary.has(word)) return word
  for (const unit of repairable) {
    if (unit.charCodeAt(0) === first && editDistance(word, unit, 1) === 1) return unit
  }
  return word
}

const isName = new Set(names)

/** A name as it is, or with an ending: "tomorrows", "tomorrowly" are no slips. */
function isDerived(word: string): boolean {
  return isName.has(word) || isName.has(word.slice(0, -1)) || (word.endsWith('ly') && isName.has(word.slice(0, -2)))
}

const startsUnit = new Set(repairable.map((unit) => unit.charCodeAt(0)))

function mayBeSlip(letters: number, length: number, { name, letters: named, allowed }: Name): boolean {
  return Math.abs(length - name.length) <= allowed && mayBeWithin(allowed, letters, named)
}

function isSlip(word: string, { name, allowed }: Name): boolean {
  if (editDistance(word, name, allowed) > allowed) return false
  // Two letters changed places or one doubled: safe even in short names. Any other slip asks for a longer one.
  return name.length >= 6 || name === 'april' || (word.length >= 5 && areSwapped(word, name)) || isDoubled(word, name)
}
