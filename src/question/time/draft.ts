import type { Relation } from './leads.ts'
import type { Period } from './period.ts'
import { wordAt, type Sentence } from './sentence.ts'

/** A time as found, its year or week not yet chosen. Positions count tokens. */
export type Draft = {
  readonly start: number
  readonly next: number
  /** The named time without the words around it. */
  readonly core: readonly [start: number, next: number]
  readonly period: Period
  /** The word was "since" itself, which looks back; "from" and "or later" may look ahead. */
  readonly looksBack?: true
  readonly relation: Relation
  readonly joined: boolean
  /** The pattern that read it, as `TimeReading` tells it. */
  readonly reader: string
}

const joinWords = new Set(['and', 'or', ',', '&', '/', 'plus', 'also', 'nor', 'again', 'then', 'vs', 'versus'])
const longJoins = ['as well as', 'compared to', 'compared with'].map((words) => words.split(' '))

/** The token behind the words that lead on to another member of a list, or the same token. */
export function pastJoins(sentence: Sentence, at: number): number {
  const words = longJoins.find((join) => join.every((word, index) => wordAt(sentence, at + index) === word))
  let next = at + (words?.length ?? 0)
  while (next < at + 3 && joinWords.has(wordAt(sentence, next))) next++
  return next
}
