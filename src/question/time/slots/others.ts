import { bearersOf } from '../../../place/gazetteer.ts'
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
  const other =
    isListed(word) || months.has(word) || weekdays.has(word) || units.has(word) || beginsCountry(sentence, at)
  return other || written === written.toUpperCase() ? undefined : { value: written, next: at + 1 }
}

/** Whether a country's or a people's name begins at the token: "August Mongolia events" speaks of the month. */
function beginsCountry({ tokens }: Sentence, at: number): boolean {
  return [1, 2, 3].some((count) => {
    const name = tokens.slice(at, at + count).map(({ word }) => word)
    return bearersOf(name.join(' ')).some(({ place }) => place.kind === 'country' || place.kind === 'group')
  })
}
