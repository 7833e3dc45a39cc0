import type { Order } from '../../search/criteria.ts'
import { tableReader } from './table.ts'

/** An order, whether one listing is meant by it, and whether only what is still to come counts. */
export type AskedOrder = { readonly order: Order; readonly isOne: boolean; readonly isComing?: true }

/** "Next week" is a time and no order. */
const next = String.raw`next(?! (?:\d+ |few |couple of )?(?:days?|weeks?|months?|quarters?|years?|mon|tues?|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))`
const some = String.raw`(?: (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten))?`
const sorted = '(?:sort(?:ed)?|order(?:ed)?|rank(?:ed)?)(?: them| it| these)?'
const dueNext = 'clos(?:e|es|ing)|due|expir(?:e|es|ing)|end(?:s|ing)?'

/** Every word of a question that chooses the order. */
export const readOrders = tableReader<AskedOrder>([
  [
    `${sorted} by (?:the )?(?:dead-?line|closing date)s?|(?:dead-?lines?|closing|soonest|(?:soonest|nearest|earliest) dead-?lines?) first|in order of (?:dead-?line|closing)`,
    { order: 'deadline', isOne: false },
  ],
  [
    `${sorted} by (?:posting |publication )?(?:date|day|newest|most recent|recency)|(?:newest|latest|most recent) (?:ones? )?first|reverse chronological(?:ly)?(?: order)?`,
    { order: 'newest', isOne: false },
  ],
  [
    `(?:oldest|earliest) (?:ones? )?first|chronological(?:ly)?(?: order)?|in order of date|${sorted} by start(?: date)?`,
    { order: 'oldest', isOne: false },
  ],
  [`${sorted} by relevance|most relevant(?: ones?)? first`, { order: 'relevance', isOne: false }],
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
