import type { Order } from '../../search/criteria.ts'
import { counted, happeningNoun, listingNoun } from './listing-nouns.ts'
import { count } from './number-words.ts'
import { tableReader } from './table.ts'
import { timeBehind } from './time-names.ts'

/** An order, whether one listing is meant by it, and whether only what is still to come counts. */
export type AskedOrder = { readonly order: Order; readonly isOne: boolean; readonly isComing?: true }

/** "Next week" is a time and no order. */
const next = `next(?!${timeBehind})`
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
    `(?:next|soonest|nearest|earliest|closest|first|upcoming)(?: ${count})? (?:dead-?lines|closing dates)`,
    { order: 'deadline', isOne: false, isComing: true },
  ],
  [
    '(?:latest|last|final) (?:dead-?line|closing date)|(?:close|closes|closing|due) last|last to close',
    { order: 'last deadline', isOne: true },
  ],
  ['newest|most recent(?:ly posted)?|latest|most recently', { order: 'newest', isOne: true }],
  [`(?<!^at )last(?= ${counted}${listingNoun})`, { order: 'newest', isOne: true }],
  ['oldest|earliest', { order: 'oldest', isOne: true }],
  [`next(?= ${counted}${happeningNoun})`, { order: 'start', isOne: true, isComing: true }],
  [`first(?= ${counted}${listingNoun})`, { order: 'start', isOne: true }],
])
