import { wordsIn } from '../../text/words-in.ts'
import type { Span } from '../span.ts'

const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  dozen: 12,
}

const count = String.raw`(\d{1,3}|${Object.keys(numbers).join('|')})`
const kinds =
  'calls?|events?|news|meetings?|activit|workshops?|articles?|items?|listings?|publications?|dead-?lines?|closing|most|ones?|upcoming|open|tenders?|consultanc|stories'
const orders = 'latest|newest|last|first|next|recent|oldest|soonest|earliest|coming'

const limits = new RegExp(
  [
    String.raw`\b(?:top|only|just|at most|max(?:imum)?|up to) ${count}\b(?! (?:days?|weeks?|months?|years?)\b)(?=\s+(?:${kinds})|\s*$)`,
    String.raw`\btop ${count}\b`,
    String.raw`(?<=\b(?:${orders})\s)${count}(?=\s+(?:${kinds})|\s*$)`,
    String.raw`\b${count}(?=\s+(?:${orders}|most recent)\b)`,
  ].join('|'),
  'i',
)

/** "top 5", "the 3 latest", "last three calls": how many are wanted, one at least. */
export function readLimit(text: string): (Span & { readonly limit: number }) | undefined {
  const mayCount = /\d/.test(text) || wordsIn(text).words.some(({ word }) => Object.hasOwn(numbers, word))
  const match = mayCount ? limits.exec(text) : null
  const word = match?.slice(1).find((group) => group !== undefined)
  if (match === null || word === undefined) return undefined
  const limit = Math.max(1, numbers[word.toLowerCase()] ?? Number(word))
  return { start: match.index, end: match.index + match[0].length, limit }
}
