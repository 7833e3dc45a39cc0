import type { Sentence } from './sentence.ts'
import type { Token } from './tokens.ts'

/** How a time is asked for: in it, from it on, after it, before it, up to its end, or all but it. */
export type Relation = 'in' | 'since' | 'after' | 'before' | 'until' | 'except'

export type Lead = {
  readonly relation: Relation
  /** The words as they stand in the table. */
  readonly words: string
  readonly next: number
}

/** The words that may stand before a time, and what they ask for. The longest that fits is taken. */
const leads: readonly (readonly [Relation, string])[] = [
  ['in', 'in|on|at|during|for|of|from|within|inside|throughout|over|around|circa|dated|between|across|from within'],
  [
    'in',
    'as of|as at|back in|sometime in|in the course of|in the period|for the period|in between|only in|from between',
  ],
  [
    'in',
    'for the period of|over the course of|in and around|on or around|on or about|as early as|as late as|during the period',
  ],
  [
    'since',
    'since|ever since|as from|in or after|during or after|after or during|after or in|at the earliest|at the earliest on|not until|not till|on or after|from and after|not before|no earlier than|not earlier than|no sooner than',
  ],
  [
    'since',
    'starting|starting from|starting with|starting as of|beginning|beginning from|effective|effective from|since about',
  ],
  ['after', 'after|later than|following|any time after|post -|subsequent to|newer than|more recent than'],
  ['before', 'before|prior to|earlier than|ahead of|previous to|pre -|older than|any time before|sooner than'],
  [
    'until',
    'until|till|til|by|up to|up until|up till|up to and including|until and including|through and including|up through|through|thru|open to|latest by',
  ],
  [
    'until',
    'no later than|not later than|not after|in or before|during or before|before or during|before or in|at the latest|at the latest on|on or before|at the latest by|by no later than|not beyond|through to',
  ],
  [
    'except',
    'except|except for|except in|except during|excluding|excepting|other than|apart from|not in|not during|but not',
  ],
  [
    'except',
    'other than in|but not in|and not in|and not|without|save for|minus|barring|with the exception of|leaving out|aside from|outside of|outside|not on|but not on|except on|not counting',
  ],
]

type Table = ReadonlyMap<string, readonly Omit<Lead, 'next'>[]>

/** The entries by their first word, the longest first. */
function byFirstWord(list: readonly (readonly [Relation, string])[]): Table {
  const table = new Map<string, Omit<Lead, 'next'>[]>()
  for (const [relation, written] of list) {
    for (const words of written.split('|')) {
      const [first = ''] = words.split(' ')
      const entries = table.get(first) ?? []
      table.set(first, entries)
      entries.push({ relation, words })
    }
  }
  for (const entries of table.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return table
}

/** The longest entry of a table that stands at a token. */
function entryAt(table: Table, { tokens }: Sentence, at: number): Lead | undefined {
  for (const { relation, words } of table.get(tokens[at]?.word ?? '') ?? []) {
    const next = endOfWords(tokens, at, words)
    if (next !== undefined) return { relation, words, next }
  }
  return undefined
}

/** The token behind words that stand from a token on. */
function endOfWords(tokens: readonly Token[], at: number, words: string): number | undefined {
  let next = at
  for (let start = 0; start < words.length; next++) {
    const word = tokens[next]?.word
    if (word === undefined || !words.startsWith(word, start)) return undefined
    start += word.length
    if (start < words.length && words[start] !== ' ') return undefined
    start++
  }
  return next
}

const leadTable = byFirstWord(leads)

/** Whether words that lead to a time can begin with this one. */
export function mayLead(word: string): boolean {
  return leadTable.has(word)
}

/** The longest lead that begins at a token. */
export function leadAt(sentence: Sentence, at: number): Lead | undefined {
  return entryAt(leadTable, sentence, at)
}

/**
 * Words after which a doubtful name ("in may"), or a number before a noun ("in 2015 women …"), is a time; "on" leads to
 * topics as well ("news on spring water").
 */
const dating = new Set('in since until till during throughout between'.split(' '))

/** Whether a lead can stand only before a time. */
export function isDating({ relation, words }: Lead): boolean {
  return dating.has(words) || relation === 'except'
}

/** Words behind a time that open one of its sides: "2015 onwards", "March or later". */
const tails: readonly (readonly [Relation, string])[] = [
  [
    'since',
    'onwards|onward|forward|or later|and later|or thereafter|and thereafter|thereafter|or after|and after|or newer|and onwards|and beyond|and on|at the earliest',
  ],
  ['until', 'or earlier|and earlier|or before|and before|or older|at the latest'],
]

const tailTable = byFirstWord(tails)

/** The tail at a token; a bare "on" counts only where "from" or the like stood before the time. */
export function tailAt(sentence: Sentence, at: number, from: boolean): Lead | undefined {
  const tail = entryAt(tailTable, sentence, at)
  if (tail || !from || sentence.tokens[at]?.word !== 'on') return tail
  return sentence.tokens[at + 1]?.value === undefined ? { relation: 'since', words: 'on', next: at + 1 } : undefined
}
