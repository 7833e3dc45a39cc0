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

/** "14, 15 and 16"; it ends with its "and", for a number behind a comma may count something. */
export function readDayList(sentence: Sentence, at: number): Match<readonly [number, number]> | undefined {
  const first = readDay(sentence, at)
  if (!first) return undefined
  let { next } = first
  for (let count = 0; count < 8; count++) {
    const join = wordAt(sentence, next)
    const day = join === ',' || join === 'and' || join === '&' ? readDay(sentence, next + 1) : undefined
    if (!day) return undefined
    if (join !== ',') return { value: [first.value, day.value], next: day.next }
    next = day.next
  }
  return undefined
}

export function readDayWord(sentence: Sentence, at: number): Match<number> | undefined {
  const tens = numbers.get(wordAt(sentence, at))
  if (tens === 20 || tens === 30) {
    const one = past(sentence, at + 1, '-')
    const rest = ordinals.get(wordAt(sentence, one)) ?? 0
    return rest > 0 && rest < 10 ? { value: tens + rest, next: one + 1 } : undefined
  }
  const value = ordinals.get(wordAt(sentence, at)) ?? 0
  return value > 0 ? { value, next: at + 1 } : undefined
}

export function readNthDay(sentence: Sentence, at: number): Match<number> | undefined {
  return suffixes.has(wordAt(sentence, at + 1)) ? readDay(sentence, at) : undefined
}

/** "on the 15th", with nothing behind that it could count ("the 5th session") and no place in a list ("of the 2nd"). */
export function readNumberedDay(sentence: Sentence, at: number): Match<number> | undefined {
  const before = wordAt(sentence, wordAt(sentence, at - 1) === 'the' ? at - 2 : at - 1)
  const day = datesDays.has(before) ? readNthDay(sentence, at) : undefined
  return day && !mayBeNoun(sentence, day.next) ? day : undefined
}

const datesDays = new Set('on by since until till before after from between to - and'.split(' '))

/** Whether the word at a token may be what a number before it counts, or what a name before it describes. */
export function mayBeNoun(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]
  return token?.isWord === true && !joins.has(token.word) && !noNouns.has(token.word)
}

const noNouns = new Set('in for at about on with near from by of and or please only'.split(' '))
