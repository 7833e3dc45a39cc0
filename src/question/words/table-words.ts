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

/** What nothing is counted by, with the next finer thing by which it is. */
const otherUnits: typeof units = [
  ['week', 'fortnight|weekend', 'fortnights|weekends'],
  ['quarter', 'half-?year|semester', 'half-?years|semesters'],
  ['year', 'decade|century', 'decades|centuries'],
]

const figures = 'breakdown|counts?|numbers?|totals?|figures|statistics|stats|overview|distribution|tally|summary'
const adverbs: readonly (readonly [TableBy, string])[] = [
  ['day', 'daily'],
  ['week', 'weekly'],
  ['month', 'monthly'],
  ['quarter', 'quarterly'],
  ['year', 'yearly|annual(?:ly)?'],
]
const otherAdverbs: typeof adverbs = [
  ['week', 'bi-?weekly|fortnightly'],
  ['quarter', 'half-yearly|semi-?annual'],
]

const all = [...units, ...otherUnits]
const oneOf = all.map(([, one]) => one).join('|')
const manyOf = all.map(([, , many]) => many).join('|')
const often = [...adverbs, ...otherAdverbs].map(([, names]) => names).join('|')
/** "How many days …" asks how long something takes. */
const spans = new Set<TableBy>(['day', 'week', 'month', 'quarter', 'year'])
const things = units.filter(([by]) => !spans.has(by))
const manyThings = things.map(([, , many]) => many).join('|')
const per = `(?<!sort )(?<!sorted )(?<!order )(?<!ordered )(?:(?:${figures}) )?(?:per|by|each|every|for each|for every|in each|in every|of each|(?:broken|split) (?:down )?by|(?:grouped|counted) by)(?: single| calendar| different)?`

/** Turns of phrase in which a word of `units` says what is counted by. */
const readByUnit = tableReader<'by unit'>([
  [`${per} (?:(?:dead-?line|closing|due) )?(?:${oneOf})(?! (?:end|start))`, 'by unit'],
  [`${per} (?:dead-?line|closing (?:date|day|time))`, 'by unit'],
  [
    `(?:(?:in|from|for|on|about|of) )?(?:which|what|list (?:of )?(?:all )?(?:the )?|name (?:all )?(?:the )?)(?: different| distinct| other)? ?(?:${manyOf})(?: of (?:listings?|items?|things?))?`,
    'by unit',
  ],
  [
    `(?:(?:in|from|for|on) )?(?:which|what) (?:${oneOf})(?= .*\\b(?:most|fewest|busiest|least|more|fewer)\\b)`,
    'by unit',
  ],
  [`(?:a|the) list of (?:all )?(?:the )?(?:${manyOf})`, 'by unit'],
  [
    `(?:(?:in|from|on|of) how many(?: different| distinct)?|how many (?:different|distinct)) (?:${manyThings})`,
    'by unit',
  ],
  // "How many forms must I fill in?"
  [`how many (?!forms)(?:${manyThings})`, 'by unit'],
  [`(?:${often}) (?:${figures})|(?:${figures}) (?:${often})`, 'by unit'],
  [`a (?:month|year)(?<=${listingNouns} a (?:month|year))`, 'by unit'],
])

/** What stands in a table of listings in any case. */
const columns =
  'titles?|names?|dead-?lines?|closing dates?|dates?|currenc(?:y|ies)|fees?|places?|countr(?:y|ies)|status(?:es)?|kinds?|contacts?|e-?mails?|addresses|links?'

const readOthers = tableReader<TableAsked>([
  [
    "(?:can you |could you |please )*compare|(?:a )?comparison (?:of|between)|(?:what(?: is|[’']?s| are) )?(?:the )?(?:differences?|diffs?) between|(?<=how many .{1,80})and how many(?! (?:days|weeks|months|years|hours|minutes|people|participants|consultants)\\b)|side by side|versus|vs\\.?",
    { by: 'sides' },
  ],
  [
    '(?:how many |number )?of each(?! of)|(?:a |the )?(?:breakdown|statistics|stats|distribution|tally)(?: of)?(?!.* (?:by|per|each|every) )',
    { by: 'kind' },
  ],
  [
    `(?:(?:as|in|into) (?:a |the )?(?:small |simple )?tables?(?: forma?t?)?|(?:a |the )?(?<!round )(?<!round-)tables? (?:of|with|showing|for)(?= )|tabulated?|side-?by-?side in a table)(?: (?:with |showing |of )?(?:the |their )?(?:${columns})(?:(?:,| and|, and| &| \\+) (?:the |their )?(?:${columns}))*(?![a-z]))?`,
    { by: 'listing' },
  ],
  [
    `(?:with|showing|including) (?:the |their )?(?:${columns})(?:(?:,| and|, and) (?:the |their )?(?:${columns}))+(?= (?:as|in) (?:a )?table)`,
    { by: 'listing' },
  ],
])

/** Every turn of phrase that asks for a small table: counts by something, or things side by side. */
export function readTables(text: string): readonly Claim<TableAsked>[] {
  const byUnit = readByUnit(text).map((claim) => ({ ...claim, meaning: asked(claim.written.toLowerCase()) }))
  const others = readOthers(text).filter(({ start, end }) =>
    byUnit.every((unit) => unit.end <= start || end <= unit.start),
  )
  const [counted] = byUnit
  if (counted === undefined || others.length === 0) return counted === undefined ? others : byUnit
  // "A table of events per year" is the table by year.
  const plain = others.map((claim) => (claim.meaning.by === 'listing' ? { ...claim, meaning: counted.meaning } : claim))
  return [...byUnit, ...plain].toSorted((a, b) => a.start - b.start)
}

type Named = readonly [by: TableBy, pattern: () => RegExp]
const named = (rows: typeof units, frequent: typeof adverbs): readonly Named[] =>
  [...rows.map(([by, one, many]) => [by, `${one}|${many}`] as const), ...frequent].map(([by, pattern]) => [
    by,
    once(() => new RegExp(`(?<![a-z])(?:${pattern})(?![a-z])`)),
  ])
const names = named(units, adverbs)
const otherNames = named(otherUnits, otherAdverbs)

/** What the words of a turn of phrase count by, and by which of a listing's dates. */
function asked(written: string): TableAsked {
  if (/(?:dead-?line|closing (?:date|day|time))$/.test(written)) return { by: 'day', dated: 'due' }
  const by = [...otherNames, ...names].find(([, pattern]) => pattern().test(written))?.[0] ?? 'kind'
  return /\b(?:dead-?line|closing|due) /.test(written) ? { by, dated: 'due' } : { by }
}

/** That a table counts by a finer unit than the one asked for, in words. */
export function countedInstead({ written, meaning }: Claim<TableAsked>): string | undefined {
  const lower = written.toLowerCase()
  const said = otherNames.map(([, pattern]) => pattern().exec(lower)?.[0]).find((word) => word !== undefined)
  return said === undefined || meaning.by === 'sides' ? undefined : `by ${meaning.by}, for no table counts by “${said}”`
}
