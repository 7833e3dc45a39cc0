import { editDistance } from '../../text/edit-distance.ts'
import { months, units, weekdays } from './words.ts'

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
    'aril auguste deceiver decenter footlight foresight forthright fortnightly monte monty mouth mouths nonmember ' +
    'quartern quartet quartier sturdy sundae sundry sunray weak weed weeds weep weeps wee yeah yearn yearns'
  ).split(' '),
)

/** The time word a misspelt one stands for, or the word as it is. Words come in lower case. */
export function repaired(word: string, before: string | undefined): string {
  const { length } = word
  if (length < 3 || length > 12) return word
  const first = word.charCodeAt(0)
  if (length >= 4 && startsName.has(first)) {
    if (isName.has(word) || isName.has(word.slice(0, -1)) || ordinary.has(word)) return word
    for (const name of names) if (name.charCodeAt(0) === first && isSlip(word, name)) return name
  }
  if (before === undefined || !(beforeUnits.has(before) || /^\d{1,3}$/.test(before))) return word
  if (units.has(word) || ordinary.has(word) || !startsUnit.has(first)) return word
  for (const unit of repairable) {
    if (unit.charCodeAt(0) === first && editDistance(word, unit, 1) === 1) return unit
  }
  return word
}

const isName = new Set(names)
const startsName = new Set(names.map((name) => name.charCodeAt(0)))
const startsUnit = new Set(repairable.map((unit) => unit.charCodeAt(0)))

function isSlip(word: string, name: string): boolean {
  const allowed = name.length >= 8 ? 2 : 1
  if (Math.abs(word.length - name.length) > allowed) return false
  if (editDistance(word, name, allowed) > allowed) return false
  // Two letters changed places or one doubled: safe even in short names. Any other slip asks for a longer one.
  return name.length >= 6 || name === 'april' || isSwap(word, name) || isDoubled(word, name)
}

function isSwap(word: string, name: string): boolean {
  return word.length === name.length && word.length >= 5 && sorted(word) === sorted(name)
}

function isDoubled(word: string, name: string): boolean {
  return word.length !== name.length && undoubled(word) === undoubled(name)
}

function sorted(word: string): string {
  return word.split('').toSorted().join('')
}

function undoubled(word: string): string {
  return word.replaceAll(/(.)\1+/g, '$1')
}
