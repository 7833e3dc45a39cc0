import { wordAt, type Match, type Sentence } from '../sentence.ts'
import { counted, frequencies, months, units, weekdays } from '../words.ts'
import { isListed } from '../../words/noun-words.ts'

export function readFigure(sentence: Sentence, at: number): Match<number> | undefined {
  const value = sentence.tokens[at]?.value
  return value === undefined ? undefined : { value, next: at + 1 }
}

export function readPhone(sentence: Sentence, at: number): Match<number> | undefined {
  let next = at
  let digits = 0
  for (; next < at + 12; next++) {
    const token = sentence.tokens[next]
    if (token?.value === undefined && !/^[-()]$/.test(token?.word ?? '')) break
    if (token?.value !== undefined) digits += token.word.length
  }
  return digits >= 7 ? { value: digits, next } : undefined
}

export function readCounted(sentence: Sentence, at: number): Match<string> | undefined {
  const word = wordAt(sentence, at)
  return counted.has(word) ? { value: word, next: at + 1 } : undefined
}

export function readFrequency(sentence: Sentence, at: number): Match<string> | undefined {
  const word = wordAt(sentence, at)
  return frequencies.has(word) ? { value: word, next: at + 1 } : undefined
}

export function readCapital(sentence: Sentence, at: number): Match<string> | undefined {
  const token = sentence.tokens[at]
  return token?.capital ? { value: token.word, next: at + 1 } : undefined
}

const givenNames = new Set(['april', 'may', 'june', 'august', 'jan'])

export function readGivenName(sentence: Sentence, at: number): Match<string> | undefined {
  const word = wordAt(sentence, at)
  return sentence.tokens[at]?.capital && givenNames.has(word) ? { value: word, next: at + 1 } : undefined
}

export function readSurname(sentence: Sentence, at: number): Match<string> | undefined {
  const token = sentence.tokens[at]
  if (!token?.capital || token.word.length < 3) return undefined
  const written = sentence.text.slice(token.start, token.end)
  const { word } = token
  const other = isListed(word) || months.has(word) || weekdays.has(word) || units.has(word) || isCountry(word)
  return other || written === written.toUpperCase() ? undefined : { value: written, next: at + 1 }
}

let countries: ReadonlySet<string> | undefined

/** Whether the word is a country's name or a people's: "August Mongolia events" speaks of the month. */
function isCountry(word: string): boolean {
  if (/(?:ian|ese|ish|yz|bek|olian)s?$/.test(word)) return true
  countries ??= new Set(countryNames())
  return countries.has(word)
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')

function countryNames(): readonly string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  return codes.flatMap((code) => names.of(code)?.toLowerCase().split(' ')[0] ?? [])
}
