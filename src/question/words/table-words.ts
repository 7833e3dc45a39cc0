import { once } from '../../search/once.ts'
import type { TableAsked, TableBy } from '../intent.ts'
import type { Claim } from '../span.ts'
import { listingNouns } from './listing-nouns.ts'
import { tableReader } from './table.ts'

/** What can be counted by, with its names: singular first, then plural. */
const units: readonly (readonly [TableBy, one: string, many: string])[] = [
  ['day', 'day|date', 'days'],
  ['week', 'week', 'weeks'],
  ['month', 'month', 'months'],
  ['quarter', 'quarter', 'quarters'],
  ['year', 'year', 'years'],
  ['country', 'country', 'countries'],
  ['place', 'city|place|location', 'cities|places|locations'],
  ['form', 'form|format', 'forms|formats'],
  ['kind', 'kind|type|category', 'kinds|types|categories'],
  ['status', 'status', 'statuses'],
  ['currency', 'currency', 'currencies'],
]

const figures = 'breakdown|counts?|numbers?|totals?|figures|statistics|stats|overview|distribution|tally|summary'
const adverbs: readonly (readonly [TableBy, string])[] = [
  ['day', 'daily'],
  ['week', 'weekly'],
  ['month', 'monthly'],
  ['quarter', 'quarterly'],
  ['year', 'yearly|annual(?:ly)?'],
]

const oneOf = units.map(([, one]) => one).join('|')
const manyOf = units.map(([, , many]) => many).join('|')
const per = `(?<!sort )(?<!sorted )(?<!order )(?<!ordered )(?:(?:${figures}) )?(?:per|by|each|every|for each|for every|in each|in every|of each|(?:broken|split) (?:down )?by|(?:grouped|counted) by)(?: single| calendar| different)?`

/** Turns of phrase in which a word of `units` says what is counted by. */
const readByUnit = tableReader<'by unit'>([
  [`${per} (?:(?:dead-?line|closing|due) )?(?:${oneOf})(?! (?:end|start))`, 'by unit'],
  [
    `(?:(?:in|from|for|on|about|of) )?(?:which|what|list (?:of )?(?:all )?(?:the )?|name (?:all )?(?:the )?)(?: different| distinct| other)? ?(?:${manyOf})(?: of (?:listings?|items?|things?))?`,
    'by unit',
  ],
  [
    `(?:(?:in|from|for|on) )?(?:which|what) (?:${oneOf})(?= .*\\b(?:most|fewest|busiest|least|more|fewer)\\b)`,
    'by unit',
  ],
  [`(?:a|the) list of (?:all )?(?:the )?(?:${manyOf})`, 'by unit'],
  // "How many days …" asks how long something takes.
  ['(?:in |from )?how many (?:different )?(?:countries|cities|places|kinds|types)', 'by unit'],
  [
    `(?:${adverbs.map(([, names]) => names).join('|')}) (?:${figures})|(?:${figures}) (?:${adverbs.map(([, names]) => names).join('|')})`,
    'by unit',
  ],
  [`a (?:month|year)(?<=${listingNouns} a (?:month|year))`, 'by unit'],
])

const readOthers = tableReader<TableAsked>([
  [
    "(?:can you |could you |please )*compare|(?:a )?comparison (?:of|between)|(?:what(?: is|[’']?s| are) )?(?:the )?(?:differences?|diffs?) between|(?<=how many .{1,80})and how many(?! (?:days|weeks|months|years|hours|minutes|people|participants|consultants)\\b)|side by side|versus|vs\\.?",
    { by: 'sides' },
  ],
  [
    '(?:how many |number )?of each(?! of)|(?:a |the )?(?:breakdown|statistics|stats|distribution|tally)(?: of)?(?!.* (?:by|per|each|every) )',
    { by: 'kind' },
  ],
])

/** Every turn of phrase that asks for a small table: counts by something, or things side by side. */
export function readTables(text: string): readonly Claim<TableAsked>[] {
  const byUnit = readByUnit(text).map((claim) => ({ ...claim, meaning: asked(claim.written.toLowerCase()) }))
  const others = readOthers(text).filter(({ start, end }) =>
    byUnit.every((unit) => unit.end <= start || end <= unit.start),
  )
  if (byUnit.length === 0 || others.length === 0) return byUnit.length === 0 ? others : byUnit
  return [...byUnit, ...others].toSorted((a, b) => a.start - b.start)
}

const names = [...units.map(([by, one, many]) => [by, `${one}|${many}`] as const), ...adverbs].map(
  ([by, pattern]) => [by, once(() => new RegExp(`(?<![a-z])(?:${pattern})(?![a-z])`))] as const,
)

/** What the words of a turn of phrase count by, and by which of a listing's dates. */
function asked(written: string): TableAsked {
  const by = names.find(([, pattern]) => pattern().test(written))?.[0] ?? 'kind'
  return /\b(?:dead-?line|closing|due) /.test(written) ? { by, dated: 'due' } : { by }
}
