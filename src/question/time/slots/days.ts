import { past, wordAt, type Match, type Sentence } from '../sentence.ts'
import { numbers, ordinals } from '../words.ts'
import { suffixes } from './counts.ts'

export function readDay(sentence: Sentence, at: number): Match<number> | undefined {
  const token = sentence.tokens[at]
  if (token?.value === undefined || token.word.length > 2 || token.value < 1 || token.value > 31) return undefined
  const sign = sentence.tokens[at + 1]
  const more = sentence.tokens[at + 2]
  if (sign?.glued && /^[:.,]$/.test(sign.word) && more?.glued && more.value !== undefined) return undefined
  return { value: token.value, next: suffixes.has(sign?.word ?? '') ? at + 2 : at + 1 }
}

const joins = new Set(['-', 'to', 'until', 'till', 'through', 'thru'])

export function readDays(sentence: Sentence, at: number): Match<readonly [number, number]> | undefined {
  const first = readDay(sentence, at)
  if (!first) return undefined
  const join = wordAt(sentence, first.next)
  const last = readDay(sentence, past(sentence, first.next + 1, 'the'))
  if (!last) return undefined
  const between = wordAt(sentence, at - 1) === 'between' || wordAt(sentence, at - 2) === 'between'
  const together = (join === 'and' || join === '&') && (between || last.value === first.value + 1)
  return joins.has(join) || together ? { value: [first.value, last.value], next: last.next } : undefined
}

export function readDayWord(sentence: Sentence, at: number): Match<number> | undefined {
  const tens = numbers.get(wordAt(sentence, at))
  const rest = ordinals.get(wordAt(sentence, at + 2)) ?? 0
  if ((tens === 20 || tens === 30) && wordAt(sentence, at + 1) === '-' && rest > 0 && rest < 10) {
    return { value: tens + rest, next: at + 3 }
  }
  const value = ordinals.get(wordAt(sentence, at)) ?? 0
  return value > 0 ? { value, next: at + 1 } : undefined
}

export function readNumberedDay(sentence: Sentence, at: number): Match<number> | undefined {
  return suffixes.has(wordAt(sentence, at + 1)) ? readDay(sentence, at) : undefined
}
