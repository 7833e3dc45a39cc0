import { numbers, ordinals } from '../time/words.ts'

/** Past this people write digits; and "top twenty-five" is no twenty. */
const most = 20
/** They count nothing exactly. */
const rough: ReadonlySet<string> = new Set(['a', 'an', 'couple', 'few', 'several'])

/** The words that count listings, with their numbers. */
export const counts: ReadonlyMap<string, number> = new Map(
  [...numbers].filter(([word, value]) => value <= most && !rough.has(word)),
)

/** A number of listings, in digits or in a word: a pattern over lower case. */
export const count = String.raw`(?:\d{1,3}|(?:${[...counts.keys()].join('|')})(?![\w-]))`

/** What a number stands for that was written as `count` has it. */
export function countOf(written: string): number {
  return counts.get(written.toLowerCase()) ?? Number(written)
}

const places: ReadonlyMap<string, number> = new Map([...ordinals].filter(([, value]) => value > 0 && value <= most))

/** A place in a list counted from its beginning, in digits or in a word: a pattern over lower case. */
export const ordinal = String.raw`(?:${[...places.keys()].join('|')}|\d{1,2}(?:st|nd|rd|th))`

/** The place, from 1, that was written as `ordinal` has it. */
export function ordinalOf(written: string): number {
  return places.get(written.toLowerCase()) ?? Number.parseInt(written, 10)
}
