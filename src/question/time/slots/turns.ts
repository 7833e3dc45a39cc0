import { wordAt, type Match, type Sentence } from '../sentence.ts'
import { turns } from '../words.ts'
import { readManyUnits, readUnit } from './counts.ts'
import { readLength } from './lengths.ts'
import { readRecurring } from './names.ts'

const timesBehind = [readUnit, readManyUnits, readLength, readRecurring]

/** "next" that turns the unit named before it: not that of "this week or next month". */
export function readBareTurn(sentence: Sentence, at: number): Match<number> | undefined {
  const value = turns.get(wordAt(sentence, at))
  if (value === undefined || timesBehind.some((read) => read(sentence, at + 1) !== undefined)) return undefined
  return { value, next: at + 1 }
}
