import type { TableAsked, TableBy } from '../intent.ts'
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

const per = `(?<!sort )(?<!sorted )(?<!order )(?<!ordered )(?:(?:${figures}) )?(?:per|by|each|every|for each|for every|in each|in every|of each|(?:broken|split) (?:down )?by|(?:grouped|counted) by)(?: single| calendar| different)?`

/** Every turn of phrase that asks for a small table: counts by something, or things side by side. */
export const readTables = tableReader<TableAsked>([
  [
    "(?:can you |could you |please )*compare|(?:a )?comparison (?:of|between)|(?:what(?: is|[’']s| are) )?(?:the )?differences? between|side by side|versus|vs\\.?",
    { by: 'sides' },
  ],
  ...units.flatMap(([by, one, many]): readonly (readonly [string, TableAsked])[] => [
    [`${per} (?:dead-?line|closing|due) (?:${one})`, { by, dated: 'due' }],
    [`${per} (?:${one})(?! (?:end|start))`, { by }],
    [
      `(?:(?:in|from|for|on|about|of) )?(?:which|what|list (?:of )?(?:all )?(?:the )?|name (?:all )?(?:the )?)(?: different| distinct| other)? ?(?:${many})(?: of (?:listings?|items?|things?))?`,
      { by },
    ],
    [`(?:(?:in|from|for|on) )?(?:which|what) (?:${one})(?= .*\\b(?:most|fewest|busiest|least)\\b)`, { by }],
    [`(?:a|the) list of (?:all )?(?:the )?(?:${many})`, { by }],
  ]),
  ...adverbs.map(([by, names]): readonly [string, TableAsked] => [
    `(?:${names}) (?:${figures})|(?:${figures}) (?:${names})`,
    { by },
  ]),
  // "How many days …" asks how long something takes.
  ['(?:in |from )?how many (?:different )?countries', { by: 'country' }],
  ['(?:in )?how many (?:different )?(?:cities|places)', { by: 'place' }],
  ['how many (?:different )?(?:kinds|types)', { by: 'kind' }],
  ['(?<=(?:events|calls|news|articles|listings|stories|items|meetings) )a month', { by: 'month' }],
  ['(?<=(?:events|calls|news|articles|listings|stories|items|meetings) )a year', { by: 'year' }],
  [
    '(?:how many |number )?of each(?! of)|(?:a |the )?(?:breakdown|statistics|stats|distribution|tally)(?: of)?(?!.* (?:by|per|each|every) )',
    { by: 'kind' },
  ],
])
