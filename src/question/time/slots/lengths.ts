import type { Day } from '../../../calendar/day.ts'
import { past, wordAt, type Match, type Sentence } from '../sentence.ts'
import { readNumber, readUnits } from './counts.ts'
import { finenessOf, halfUnit, moved } from '../units.ts'
import type { Unit } from '../words.ts'

/** How long something lasts, the greatest unit first: "1 year and 2 months". */
export type Length = readonly [Count, ...Count[]]

type Count = { readonly count: number; readonly unit: Unit }

/** The day so long later, or earlier where `direction` is -1. */
export function movedBy(day: Day, length: Length, direction: 1 | -1): Day {
  return length.reduce((at, { count, unit }) => moved(at, direction * count, unit), day)
}

/** The unit a length is told to. */
export function finestOf(length: Length): Unit {
  return length.at(-1)?.unit ?? length[0].unit
}

/** So many of a unit and half of one. */
export function withHalf(count: Count): Length {
  const half = halfUnit(count.unit)
  return half ? [count, half] : [count]
}

/** "3 weeks", "a year and a half", "two and a half years", "1.5 years", "1 year, 2 months and 3 days". */
export function readLength(sentence: Sentence, at: number): Match<Length> | undefined {
  return readFiner(sentence, at, -1)
}

/** A length in units finer than that, so that it ends where they no longer fall. */
function readFiner(sentence: Sentence, at: number, coarser: number): Match<Length> | undefined {
  const count = readCount(sentence, at)
  const place = count ? finenessOf(count.value[0].unit) : -1
  if (!count || place <= coarser) return undefined
  const rest = readFiner(sentence, past(sentence, past(sentence, count.next, ','), 'and'), place)
  return rest ? { value: [...count.value, ...rest.value], next: rest.next } : count
}

function readCount(sentence: Sentence, at: number): Match<Length> | undefined {
  const number = readNumber(sentence, at)
  if (!number) return undefined
  const afterNumber = pastHalf(sentence, number.next)
  const units = readUnits(sentence, afterNumber)
  if (!units) return undefined
  const next = afterNumber === number.next ? pastHalf(sentence, units.next) : units.next
  const count: Count = { count: number.value, unit: units.value }
  const hasHalf = afterNumber !== number.next || next !== units.next
  return hasHalf ? { value: withHalf(count), next } : { value: [count], next }
}

/** The token behind "and a half" or the ".5" of "1.5", or the same token. */
function pastHalf(sentence: Sentence, at: number): number {
  const [sign, digits] = [sentence.tokens[at], sentence.tokens[at + 1]]
  if (sign?.word === '.' && sign.glued && digits?.word === '5' && digits.glued) return at + 2
  const isHalf =
    wordAt(sentence, at) === 'and' && wordAt(sentence, at + 1) === 'a' && wordAt(sentence, at + 2) === 'half'
  return isHalf ? at + 3 : at
}
