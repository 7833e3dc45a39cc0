import type { Order } from '../search/criteria.ts'
import { tableReader } from './table.ts'

/** An order, whether one listing is meant by it, and whether only what is still to come counts. */
export type AskedOrder = { readonly order: Order; readonly isOne: boolean; readonly isComing?: true }

/** "Next week" is a time and no order. */
const next = String.raw`next(?! (?:\d+ |few |couple of )?(?:days?|weeks?|months?|quarters?|years?|mon|tues?|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))`
const some = String.raw`(?: (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten))?`
const dueNext = 'clos(?:e|es|ing)|due|expir(?:e|es|ing)|end(?:s|ing)?'

/** Every word of a question that chooses the order. */
export const readOrders = tableReader<AskedOrder>([
  [
    `(?:${dueNext}) (?:${next}|first|soonest)|(?:next|soonest|nearest|earliest|first)(?: \\w+)? (?:to (?:close|expire|end)|${dueNext})`,
    { order: 'deadline', isOne: true, isComing: true },
  ],
  [
    '(?:next|soonest|nearest|earliest|closest|first|upcoming) (?:dead-?line|closing date)',
    { order: 'deadline', isOne: true, isComing: true },
  ],
  [
    `(?:next|soonest|nearest|earliest|closest|first|upcoming)${some} (?:dead-?lines|closing dates)`,
    { order: 'deadline', isOne: false, isComing: true },
  ],
  [
    '(?:latest|last|final) (?:dead-?line|closing date)|(?:close|closes|closing|due) last|last to close',
    { order: 'last deadline', isOne: true },
  ],
  ['newest|most recent(?:ly posted)?|latest|most recently', { order: 'newest', isOne: true }],
  [
    '(?<!^at )last(?= (?:\\d+ |one |two |three |four |five |six |ten )?(?:calls?|events?|meetings?|news|articles?|activit|workshops?|seminars?|publications?|tenders?|consultanc|listings?|items?|posts?))',
    { order: 'newest', isOne: true },
  ],
  ['oldest|earliest', { order: 'oldest', isOne: true }],
  [
    'next(?= (?:\\d+ |one |two |three |four |five )?(?:calls?|events?|meetings?|activit|workshops?|seminars?|webinars?|conferences?|tenders?))',
    { order: 'start', isOne: true, isComing: true },
  ],
  [
    'first(?= (?:\\d+ |two |three |four |five )?(?:calls?|events?|meetings?|news|articles?|activit|workshops?|seminars?))',
    { order: 'start', isOne: true },
  ],
])

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

const countWords = String.raw`(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)`

/** "top 5", "the 3 latest", "last three calls": how many are wanted. */
export function readLimit(
  text: string,
): { readonly start: number; readonly end: number; readonly limit: number } | undefined {
  const pattern = new RegExp(
    String.raw`\btop ${countWords}\b|(?<=\b(?:latest|newest|last|first|next|recent|oldest|soonest)\s)${countWords}(?=\s+(?:calls?|events?|news|meetings?|activit|workshops?|articles?|items?|listings?|publications?|dead-?lines?|closing|most|ones?|upcoming|open)|\s*$)|\b${countWords}(?=\s+(?:latest|newest|most recent|oldest|soonest|next)\b)`,
    'i',
  )
  const match = pattern.exec(text)
  const word = match?.[1] ?? match?.[2] ?? match?.[3]
  if (match === null || word === undefined) return undefined
  const limit = numbers[word.toLowerCase()] ?? Number(word)
  return limit > 0 ? { start: match.index, end: match.index + match[0].length, limit } : undefined
}

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
  '5th': 5,
  '6th': 6,
  '7th': 7,
  '8th': 8,
  '9th': 9,
  '10th': 10,
}

/** The listing of the answer before that is meant: "number 3", "#3", "the second one", "tell me about 2", "3". */
export function readPosition(
  text: string,
): { readonly start: number; readonly end: number; readonly position: number } | undefined {
  const byNumber =
    /(?<!convention )(?:\b(?:number|no\.?|nr\.?|item|listing|result|option)\s*|#)(\d{1,2})\b(?!\s*\/)|^\s*(?:(?:tell me |more |details? )?(?:about|on|of|for)?\s*)(\d{1,2})\s*[?.!]*\s*$/i.exec(
      text,
    )
  const number = byNumber?.[1] ?? byNumber?.[2]
  if (byNumber !== null && number !== undefined) {
    return { start: byNumber.index, end: byNumber.index + byNumber[0].length, position: Number(number) }
  }
  const byOrdinal = new RegExp(
    String.raw`\b(?:the )?(${Object.keys(ordinals).join('|')}) one\b|^\s*(?:and )?the (${Object.keys(ordinals).join('|')})\s*[?.!]*\s*$`,
    'i',
  ).exec(text)
  const ordinal = byOrdinal?.[1] ?? byOrdinal?.[2]
  if (byOrdinal === null || ordinal === undefined) return undefined
  const position = ordinals[ordinal.toLowerCase()]
  return position === undefined
    ? undefined
    : { start: byOrdinal.index, end: byOrdinal.index + byOrdinal[0].length, position }
}
