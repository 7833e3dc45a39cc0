import { partsOf } from '../../../calendar/day.ts'
import { past, wordAt, type Match, type Sentence } from '../sentence.ts'
import { counted, months, numbers, turns } from '../words.ts'
import { readNumber } from './counts.ts'
import type { Years } from './values.ts'
import { isListed } from '../../words/noun-words.ts'

export function readYear(sentence: Sentence, at: number): Match<number> | undefined {
  return readYearInDigits(sentence, at) ?? readYearInWords(sentence, at)
}

function readYearInDigits(sentence: Sentence, at: number): Match<number> | undefined {
  const token = sentence.tokens[at]
  const next = sentence.tokens[at + 1]
  if (token?.word === "'" && next?.glued && next.value !== undefined && next.word.length === 2) {
    return { value: next.value + (next.value < 70 ? 2000 : 1900), next: at + 2 }
  }
  if (token?.value === undefined || token.word.length !== 4 || token.value < 1800 || token.value > 2199)
    return undefined
  const fraction = next?.glued && /^[.,:]$/.test(next.word) && sentence.tokens[at + 2]?.glued
  return fraction && sentence.tokens[at + 2]?.value !== undefined ? undefined : { value: token.value, next: at + 1 }
}

/** "twenty fifteen", "nineteen ninety-nine", "twenty oh five", "two thousand and fifteen"; a bare "two thousand" counts. */
function readYearInWords(sentence: Sentence, at: number): Match<number> | undefined {
  const word = wordAt(sentence, at)
  const isThousand = word === 'two' && wordAt(sentence, at + 1) === 'thousand'
  const hundreds = isThousand ? 2000 : centuries.get(word)
  if (hundreds === undefined) return undefined
  const from = isThousand ? past(sentence, at + 2, 'and') : past(sentence, at + 1, '-')
  const rest = readUnderHundred(sentence, from, isThousand)
  const behind = sentence.tokens[rest?.next ?? 0]
  const counts = behind && (counted.has(behind.word) || (behind.word === '-' && behind.glued))
  return rest && !counts ? { value: hundreds + rest.value, next: rest.next } : undefined
}

const centuries: ReadonlyMap<string, number> = new Map([
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
])

/** Behind a century a year below ten has its "oh": "twenty five" is a number. */
function readUnderHundred(sentence: Sentence, at: number, isThousand: boolean): Match<number> | undefined {
  const word = wordAt(sentence, at)
  if (!isThousand && (word === 'oh' || word === 'o')) {
    const ones = wordNumber(sentence, at + 1)
    return ones < 10 && ones > 0 ? { value: ones, next: at + 2 } : undefined
  }
  const tens = wordNumber(sentence, at)
  if (tens < 1 || (tens < 10 && !isThousand)) return undefined
  const next = past(sentence, at + 1, '-')
  const ones = tens >= 20 && tens % 10 === 0 ? wordNumber(sentence, next) : 0
  return ones > 0 && ones < 10 ? { value: tens + ones, next: next + 1 } : { value: tens, next: at + 1 }
}

function wordNumber(sentence: Sentence, at: number): number {
  const word = wordAt(sentence, at)
  return notNumerals.has(word) ? 0 : (numbers.get(word) ?? 0)
}

const notNumerals = new Set(['a', 'an', 'few', 'couple', 'several', 'dozen', 'hundred'])

export function readOfYear(sentence: Sentence, at: number): Match<number> | undefined {
  const { year } = partsOf(sentence.context.today)
  const from = past(sentence, past(sentence, past(sentence, at, ','), 'of', 'in', 'for', '-', '/'), 'the')
  const told = readYear(sentence, wordAt(sentence, from) === 'year' ? from + 1 : from)
  if (told) return told
  const relative = turns.get(wordAt(sentence, from))
  if (relative !== undefined && wordAt(sentence, from + 1) === 'year') return { value: year + relative, next: from + 2 }
  const count = readNumber(sentence, from)
  if (count && /^years?$/.test(wordAt(sentence, count.next)) && wordAt(sentence, count.next + 1) === 'ago') {
    return { value: year - count.value, next: count.next + 2 }
  }
  return undefined
}

/** "15" for 2015, but not "27 Oct 15:00", "5 March 10 am" or "12 May 19 participants". */
export function readYearInShort(sentence: Sentence, at: number): Match<number> | undefined {
  const token = sentence.tokens[at]
  const next = sentence.tokens[at + 1]
  if (token?.value === undefined || token.word.length !== 2) return undefined
  const goesOn = next?.glued && /^[:.,%+]$/.test(next.word) && sentence.tokens[at + 2]?.glued
  if (goesOn || /^(?:[ap]m?|h|hrs|o|st|nd|rd|th|%)$/.test(next?.word ?? '')) return undefined
  const isNoun = next && (months.has(next.word) || (isListed(next.word) && !token.glued))
  const counts = isNoun || counted.has(next?.word ?? '')
  return counts ? undefined : { value: token.value + (token.value < 70 ? 2000 : 1900), next: at + 1 }
}

/** "2015", "15", "2015/16", "2015-2016". */
export function readYears(sentence: Sentence, at: number): Match<Years> | undefined {
  const first = readYear(sentence, at) ?? readYearInShort(sentence, at)
  if (!first) return undefined
  const sign = wordAt(sentence, first.next)
  if (sign === '-' || sign === '/') {
    const last = readYearInDigits(sentence, first.next + 1) ?? readYearInShort(sentence, first.next + 1)
    if (last?.value === first.value + 1) return { value: { first: first.value, last: last.value }, next: last.next }
  }
  return { value: { first: undefined, last: first.value }, next: first.next }
}

export function readDecade(sentence: Sentence, at: number): Match<number> | undefined {
  const token = sentence.tokens[at]
  const quote = wordAt(sentence, at + 1) === "'" ? at + 2 : at + 1
  if (token?.value === undefined || token.value % 10 !== 0 || !sentence.tokens[quote]?.glued) return undefined
  if (token.word.length === 4 && token.value >= 1800 && token.value <= 2190) return { value: token.value, next: quote }
  if (token.word.length !== 2) return undefined
  return { value: token.value + (token.value <= 20 ? 2000 : 1900), next: quote }
}

export function readRelativeWeek(sentence: Sentence, at: number): Match<number> | undefined {
  const from = past(sentence, at, 'the')
  const turn = turns.get(wordAt(sentence, from))
  if (turn !== undefined) return wordAt(sentence, from + 1) === 'week' ? { value: turn, next: from + 2 } : undefined
  if (wordAt(sentence, from) !== 'week') return undefined
  const two = `${wordAt(sentence, from + 1)} ${wordAt(sentence, from + 2)}`
  if (two === 'after next') return { value: 2, next: from + 3 }
  return two === 'before last' ? { value: -2, next: from + 3 } : undefined
}
