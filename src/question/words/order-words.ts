import type { Order } from '../../search/criteria.ts'
import { wordsIn } from '../../text/words-in.ts'
import type { Claim } from '../span.ts'
import { counted, happeningNoun, listingNoun } from './listing-nouns.ts'
import { count } from './number-words.ts'
import { tableReader } from './table.ts'
import { timeBehind } from './time-names.ts'

/** An order, whether one listing is meant by it, whether only what is still to come counts, and whether only calls have it. */
export type AskedOrder = {
  readonly order: Order
  readonly isOne: boolean
  readonly isComing?: true
  readonly ofCalls?: true
}

/** "Next week" is a time and no order. */
const next = `next(?!${timeBehind})`
const sorted = '(?:sort(?:ed)?|order(?:ed)?|rank(?:ed)?)(?: them| it| these)?'
const dueNext = 'clos(?:e|es|ing)|due|expir(?:e|es|ing)|end(?:s|ing)?'

const lasting =
  '(?:(?:was |were |is |are |been |stayed |stays? |will be )?open(?: for)? |(?:last|lasts|lasted|ran|runs?|took|takes?|went on|goes on)(?: for)? |with |has |have |had |gives? )?'
const stretch =
  '(?:(?:application |submission |open )?(?:windows?|periods?|times?|durations?|span)(?: to apply| open)?|to apply|open)'

/** One of these stands in every row: most questions have none, and then no pattern need be made. */
const ordering = new Set(
  `first last latest newest oldest earliest soonest nearest closest next upcoming final recent recently most least longest
  shortest sort sorted order ordered rank ranked chronological chronologically`.split(/\s+/),
)

/** Every word of a question that chooses the order. */
export function readOrders(text: string): readonly Claim<AskedOrder>[] {
  return wordsIn(text).words.some(({ word }) => ordering.has(word)) ? readRows(text) : []
}

const readRows = tableReader<AskedOrder>([
  // "Calls, closing first" is an order; "which calls closing first" asks for those.
  [
    `(?<=(?:which|what|who|whats|what[’']s)(?: \\w+){0,4} )(?:(?:is|are|will be) )?closing (?:first|soonest|next)`,
    { order: 'deadline', isOne: true, isComing: true },
  ],
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
  // How long a call is or was open, an event lasts.
  [
    `${lasting}(?:the )?(?:longest|most time)(?: ${stretch})?|longest[- ](?:running|lasting)`,
    { order: 'longest', isOne: true },
  ],
  [
    `${lasting}(?:the )?(?:shortest|least time)(?: ${stretch})?|shortest[- ](?:running|lasting)`,
    { order: 'shortest', isOne: true },
  ],
  [
    '(?:was |were |is |are |got )?(?:(?:re-?)?open(?:s|ed|ing)? (?:the )?(?:first|earliest)|first to open)',
    { order: 'start', isOne: true, ofCalls: true },
  ],
  [
    `(?:was |were |is |are |got )?opened (?:the )?last(?!${timeBehind})|last to open`,
    { order: 'newest', isOne: true, ofCalls: true },
  ],
  [
    '(?:was |were |is |are |got )?(?:start(?:s|ed|ing)?|beg[ia]ns?|took place|held|happened) (?:the )?(?:first|earliest)|first to (?:start|begin)',
    { order: 'start', isOne: true },
  ],
  [
    '(?:was |were |is |are |got )?(?:posted|published|advertised|announced|released) (?:the )?(?:first|earliest)|first to be (?:posted|published|advertised|announced)',
    { order: 'oldest', isOne: true },
  ],
  [
    `(?:was |were |is |are |got )?(?:posted|published|advertised|announced|released|started|held|happened) (?:the )?last(?!${timeBehind})|last to (?:start|begin|be posted)`,
    { order: 'newest', isOne: true },
  ],
  ['newest|most recent(?:ly posted)?|latest|most recently', { order: 'newest', isOne: true }],
  [`(?<!^at )last(?= ${counted}${listingNoun})`, { order: 'newest', isOne: true }],
  ['oldest|earliest', { order: 'oldest', isOne: true }],
  [`next(?= ${counted}${happeningNoun})`, { order: 'start', isOne: true, isComing: true }],
  [`first(?= ${counted}${listingNoun})`, { order: 'start', isOne: true }],
])
