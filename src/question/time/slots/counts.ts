import { past, wordAt, type Match, type Sentence } from '../sentence.ts'
import { numbers, ordinals, units, type Unit } from '../words.ts'

export function readNumber(sentence: Sentence, at: number): Match<number> | undefined {
  const token = sentence.tokens[at]
  if (!token) return undefined
  if (token.value !== undefined) return token.word.length <= 3 ? { value: token.value, next: at + 1 } : undefined
  if (token.word === 'half') return { value: 1, next: at }
  const article = token.word === 'a' || token.word === 'an' ? 1 : 0
  const value = numbers.get(wordAt(sentence, at + article))
  if (value === undefined || (article === 1 && value < 2)) return article ? { value: 1, next: at + 1 } : undefined
  if (article === 1 && !rough.has(wordAt(sentence, at + 1))) return { value: 1, next: at + 1 }
  return pastOnes(sentence, value, at + article + 1)
}

const rough = new Set(['couple', 'few', 'dozen', 'hundred'])

/** "twenty-one", "forty five", "couple of". */
function pastOnes(sentence: Sentence, tens: number, next: number): Match<number> {
  if (tens >= 20 && tens % 10 === 0) {
    const at = past(sentence, next, '-')
    const ones = numbers.get(wordAt(sentence, at)) ?? 0
    if (ones > 0 && ones < 10 && wordAt(sentence, at) !== 'a') return { value: tens + ones, next: at + 1 }
  }
  return { value: tens, next: past(sentence, next, 'of') }
}

/** After a count the unit stands in the plural, save after one: "2 day seminars" counts no days. */
export function readUnits(sentence: Sentence, at: number): Match<Unit> | undefined {
  const halfYear = readHalfYear(sentence, at)
  if (halfYear) return halfYear
  const word = wordAt(sentence, at)
  const unit = units.get(word)
  if (unit === undefined) return undefined
  const before = wordAt(sentence, at - 1)
  const one = before === '1' || before === 'one' || before === 'a' || before === 'an'
  return one || word.endsWith('s') ? { value: unit, next: at + 1 } : undefined
}

/** "half a year", "half-year", "half year". */
function readHalfYear(sentence: Sentence, at: number): Match<Unit> | undefined {
  if (wordAt(sentence, at) !== 'half') return undefined
  const next = past(sentence, at + 1, 'a', '-')
  const year = wordAt(sentence, next)
  return year === 'year' || year === 'years' ? { value: 'half', next: next + 1 } : undefined
}

/** Only in the singular: "the coming weeks" are no certain number of days. */
export function readUnit(sentence: Sentence, at: number): Match<Unit> | undefined {
  const halfYear = readHalfYear(sentence, at)
  if (halfYear) return halfYear
  const word = wordAt(sentence, at)
  const unit = units.get(word)
  return unit === undefined || (word.endsWith('s') && word !== 'halves') ? undefined : { value: unit, next: at + 1 }
}

/** "weeks" and its like, with no count. */
export function readManyUnits(sentence: Sentence, at: number): Match<Unit> | undefined {
  const word = wordAt(sentence, at)
  const unit = word.endsWith('s') ? units.get(word) : undefined
  return unit === undefined ? undefined : { value: unit, next: at + 1 }
}

export function readSmall(sentence: Sentence, at: number): Match<number> | undefined {
  const token = sentence.tokens[at]
  return token?.value !== undefined && token.word.length <= 2 ? { value: token.value, next: at + 1 } : undefined
}

export const suffixes = new Set(['st', 'nd', 'rd', 'th'])

export function readOrdinal(sentence: Sentence, at: number): Match<number> | undefined {
  const value = ordinals.get(wordAt(sentence, at))
  if (value === 2) return readLastButOne(sentence, at) ?? { value, next: at + 1 }
  if (value !== undefined) return { value, next: at + 1 }
  const token = sentence.tokens[at]
  if (token?.value === undefined || token.word.length > 3 || !suffixes.has(wordAt(sentence, at + 1))) return undefined
  return { value: token.value, next: at + 2 }
}

/** "second last", "second-to-last". */
function readLastButOne(sentence: Sentence, at: number): Match<number> | undefined {
  const last = past(sentence, past(sentence, past(sentence, at + 1, '-'), 'to'), '-')
  return wordAt(sentence, last) === 'last' ? { value: -2, next: last + 1 } : undefined
}
