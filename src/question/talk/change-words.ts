import type { Slot } from '../intent.ts'
import type { Claim } from '../span.ts'
import { listingNouns } from '../words/listing-nouns.ts'
import { count, countOf } from '../words/number-words.ts'
import { tableReader } from '../words/table.ts'

export type ShiftUnit = 'day' | 'week' | 'month' | 'quarter' | 'year'

/** How a follow-up changes the question before it, where it does so by more than a new value. */
export type Change =
  /** A part no longer matters: "any time", "in all countries", "drop the topic". */
  | { readonly does: 'widen'; readonly slot: Slot }
  /** Everything but the places before: "anywhere else". */
  | { readonly does: 'elsewhere' }
  /** The time before, moved to its neighbour: "the month after". */
  | { readonly does: 'neighbour'; readonly unit: ShiftUnit; readonly by: 1 | -1 }
  /** The time before, moved by so many: "two years later". */
  | { readonly does: 'shift'; readonly unit: ShiftUnit; readonly by: number }
  /** What is named is taken out of the question before: "drop China". */
  | { readonly does: 'drop' }
  /** From where the time before ends, or up to where it begins: "and later?". */
  | { readonly does: 'later' | 'earlier' }
  /** Of what was found before: "which of these …". */
  | { readonly does: 'among' }

const drop = '(?:drop|remove|without|forget|ignore|clear|skip|lose|never mind|no matter) (?:the |any )?'
/** "The ones without a date" are others, and drop no time. */
const behindOnes = '(?:ones|those|that|which|calls|events|activities|listings|items|news) '
const every = '(?:(?:in|from|for|at|of|about|on|across|to) )?(?:all|any|every) (?:the |other |possible )?'
const ends = '(?= ?(?:please)?[^a-z0-9]*$)'

/** Every turn of phrase that takes a part of the question away, or that holds for any question alone. */
export const readWidenings = tableReader<Change>([
  [
    `any ?time|whenever|all ?time|${every}(?:dates?|times?|years?|months?|periods?)${ends}|(?<!${behindOnes})${drop}(?:dates?|times?|years?|months?|periods?|time limit)`,
    { does: 'widen', slot: 'times' },
  ],
  [
    'any ?where else|some ?where else|elsewhere|(?:in )?(?:any )?other (?:countr(?:y|ies)|places?)',
    { does: 'elsewhere' },
  ],
  [
    `any ?where(?! near)|every ?where|world-?wide|globally|${every}(?:countr(?:y|ies)|places?|regions?|cit(?:y|ies)|locations?)${ends}|${drop}(?:countr(?:y|ies)|places?|locations?|region|city)`,
    { does: 'widen', slot: 'places' },
  ],
  [`not (?:just|only) (?:the )?${listingNouns}(?!.* but )`, { does: 'widen', slot: 'kinds' }],
  ['not (?:just|only) (?:in |from |the )*[a-z]+(?!.* but )', { does: 'widen', slot: 'places' }],
  [
    `${every}(?:kinds?|types?|categor(?:y|ies))(?: of (?:listings?|items?|things?))?|${drop}(?:kinds?|types?)`,
    { does: 'widen', slot: 'kinds' },
  ],
  [
    `${every}(?:topics?|subjects?|themes?)|about anything(?! but)|${drop}(?:topics?|subjects?|keywords?)`,
    { does: 'widen', slot: 'topic' },
  ],
  [
    `${every}status(?:es)?|open or (?:not|closed)|closed or open|(?:also|including|include|even|and) (?:the )?closed(?: ones| calls)?${ends}|closed ones (?:too|as well|also)|regardless of status|${drop}status|whether (?:or not )?(?:they are |it is )?(?:still )?open(?: or not)?`,
    { does: 'widen', slot: 'status' },
  ],
  [`${every}currenc(?:y|ies)|${drop}(?:currency|fee)`, { does: 'widen', slot: 'feeCurrency' }],
  ['^(?:please )?(?:drop|remove|forget|ignore|clear|skip|lose|scratch|take out|leave out)(?= )', { does: 'drop' }],
  [
    '(?:which |what |how many |any |some |all |the ones |only )?(?:(?:out )?of|among|from|in) (?:them|those|these|which|(?:this|that|the) list)(?: ones)?',
    { does: 'among' },
  ],
])

const units: readonly ShiftUnit[] = ['day', 'week', 'month', 'quarter', 'year']
const counted = new RegExp(
  String.raw`\b(${count}|an?) (${units.join('|')})s? (later|after(?: that| this)?|earlier|before(?: that| this)?)(?= ?(?:please)?[^a-z0-9]*$)`,
  'i',
)

/** Every turn of phrase that moves the time of the question before. */
export function readShifts(text: string): readonly Claim<Change>[] {
  const match = counted.exec(text)
  const unit = units.find((each) => each === match?.[2]?.toLowerCase())
  if (match === null || unit === undefined) return readNeighbours(text)
  const many = countOf(match[1] ?? '') || 1
  const by = /^[la]/i.test(match[3] ?? '') ? many : -many
  const span = { start: match.index, end: match.index + match[0].length }
  return [{ ...span, written: match[0], meaning: { does: 'shift', unit, by } }]
}

const readNeighbours = tableReader<Change>([
  ...units.flatMap((unit): readonly (readonly [string, Change])[] => [
    [
      `(?:in )?(?:the )?${unit} (?:after(?: that| it| this)?|afterwards)${ends}|(?:in |on )?the (?:following|next|subsequent) ${unit}${ends}|(?:in )?following ${unit}${ends}`,
      { does: 'neighbour', unit, by: 1 },
    ],
    [
      `(?:in )?(?:the )?${unit} (?:before(?: that| it| this)?|prior)${ends}|(?:in |on )?the (?:previous|preceding|prior|last) ${unit}${ends}|(?:in )?(?:previous|preceding|prior) ${unit}${ends}`,
      { does: 'neighbour', unit, by: -1 },
    ],
  ]),
  [`later(?: ones)?${ends}|after (?:that|then|this)${ends}|since then${ends}|afterwards${ends}`, { does: 'later' }],
  [`earlier(?: ones)?${ends}|before (?:that|then|this)${ends}|previously${ends}`, { does: 'earlier' }],
])
