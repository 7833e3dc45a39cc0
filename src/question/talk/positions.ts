import type { Span } from '../span.ts'
import { listingNoun } from '../words/listing-nouns.ts'
import { count, countOf, counts, ordinal, ordinalOf } from '../words/number-words.ts'

/** The listings of the answer before that are meant, by their numbers in it; a number that is none there is kept. */
export type AskedPositions = Span & { readonly positions: readonly number[] }

const place = String.raw`(?:${ordinal}|last|final|bottom|top)`
const sign = String.raw`(?:numbers?|nos?\.?|nr\.?|items?|listings?|results?|options?|#)`
const number = String.raw`[-–−]?\d{1,2}(?![\d/.:%])`
const join = String.raw`\s*(?:,? and|,? or|,|&|to|-|–|vs\.?|versus|with|against)\s*`
const list = String.raw`${number}(?:${join}(?:${sign}\s*)?${number})*`
const asks = String.raw`(?:(?:please |and |or |but |so |then |ok |now |no,? |sorry,? |actually,? |only |just )*(?:(?:(?:what(?:[’']s| is| are) )?(?:the )?(?:differences?|diff|comparison) (?:between|of) )|(?:can you )?(?:tell me|show me|show|give me|open|see|read|view|more|details?|info|what|how|compare|explain|describe)\s)?(?:more |the details )?(?:about |on |of |for )?)`

const over = String.raw`(?:,? (?:please|pls|plz|thanks|thx|then|only|though|now|instead|again|first|too|as well))*`
const byWord = new RegExp(String.raw`\b(?:number|nr\.?|no\.) (${[...counts.keys()].join('|')})(?![\w-])`, 'i')
const bySign = new RegExp(String.raw`(?<!convention |recommendation |\w)${sign}\s*(${list})(?!\w)`, 'i')
const alone = new RegExp(String.raw`^\W*${asks}(${list})${over}[\s?.!]*$`, 'i')
const ordinalOne = new RegExp(
  String.raw`\b((?:the )?(?:very )?(${place})(?: and (?:the )?(${place}))? ones?)(?! (?:to|of)\b)\b`,
  'i',
)
const ordinalAlone = new RegExp(
  String.raw`^\W*${asks}((?:the )?(${place})(?: and (?:the )?(${place}))?(?: of (?:them|these|those))?)${over}[\s?.!]*$`,
  'i',
)
const ordinalLast = new RegExp(
  String.raw`\b(?:of|for|about|is|was|are|does|did|will|has|can|to|on) (the (${place})(?: and (?:the )?(${place}))?)(?= (?:and|still|also|already|even|really|open|closed?|closes|closing|ends?|starts?|begins?|over|be|been|in|for|at|paid|free|online|re-?advertised|cancelled|due|pay|ask|need|want|happen|take|last)\b|${over}[\s?.!]*$)`,
  'i',
)
const several = new RegExp(
  String.raw`^\W*${asks}((?:only )?(?:the )?(first|top|last|bottom) (${count})(?: ones)?)${over}[\s?.!]*$`,
  'i',
)
const beside = /^\W*(?:and |show me |what about )*((?:the )?(next|previous) one)[\s?.!]*$/i
const withIt = new RegExp(
  String.raw`\b(?:it|this(?: one)?|that(?: one)?)${join}(?:the )?(${place}|${number})(?: one)?[\s?.!]*$`,
  'i',
)
const theOther = new RegExp(String.raw`\bthe other(?: (?:one|${listingNoun}))?[\s?.!]*$`, 'i')
const both = /\bboth(?: of (?:them|these|those))?[\s?.!]*$|\b(?:these|those|the) two[\s?.!]*$/i

/** How many listings the answer before numbered, which of them was spoken of, and which were pointed at last. */
type List = {
  readonly shown: number
  readonly focused?: number | undefined
  readonly picked?: readonly number[] | undefined
}

/**
 * "number 3", "#3", "2 and 3", "the second one", "the last", "both": which of the so many listings shown are meant.
 * Without a list before, only what can be nothing else is a position.
 */
export function readPositions(text: string, { shown, focused, picked }: List): AskedPositions | undefined {
  const step = focused === undefined ? null : beside.exec(text)
  if (step?.[1] !== undefined && focused !== undefined) {
    return claimOf(step, step[1], [step[2]?.toLowerCase() === 'next' ? focused + 1 : focused - 1])
  }
  // "Compare it with the second"
  const other = focused === undefined ? null : withIt.exec(text)
  if (other?.[1] !== undefined && focused !== undefined) {
    const named = /\d$/.test(other[1]) ? Number(other[1]) : placeOf(other[1].toLowerCase(), shown)
    return claim(other, [focused, named])
  }
  const left = focused === undefined || shown !== 2 ? null : theOther.exec(text)
  if (left !== null && focused !== undefined) return claim(left, [3 - focused])
  if (shown === 0 && !/\d/.test(text)) return undefined
  const whole = alone.exec(text)
  if (whole?.[1] !== undefined) return claimOf(whole, whole[1], numbersOf(whole[1]))
  const signed = shown > 0 || isSignAlone.test(text) ? bySign.exec(text) : null
  if (signed?.[1] !== undefined) return claim(signed, numbersOf(signed[1]))
  const spelled = shown > 0 ? byWord.exec(text) : null
  if (spelled?.[1] !== undefined) return claim(spelled, [countOf(spelled[1])])
  if (shown === 0) return undefined
  // "On the 2nd" is a day.
  if (/^\W*(?:and )?on the \d/i.test(text)) return undefined
  const byOrdinal = ordinalOne.exec(text) ?? ordinalAlone.exec(text) ?? ordinalLast.exec(text)
  if (byOrdinal?.[1] !== undefined) {
    const named = [byOrdinal[2], byOrdinal[3]].filter((word) => word !== undefined)
    return claimOf(
      byOrdinal,
      byOrdinal[1],
      named.map((word) => placeOf(word.toLowerCase(), shown)),
    )
  }
  const run = several.exec(text)
  if (run?.[1] !== undefined && run[3] !== undefined) {
    const many = Math.min(shown, countOf(run[3]))
    const from = run[2]?.toLowerCase() === 'last' || run[2]?.toLowerCase() === 'bottom' ? shown - many : 0
    return claimOf(
      run,
      run[1],
      Array.from({ length: many }, (_, index) => from + index + 1),
    )
  }
  const two = shown === 2 ? [1, 2] : picked?.length === 2 ? picked : undefined
  const pair = two === undefined ? null : both.exec(text)
  return pair === null || two === undefined ? undefined : claim(pair, two)
}

const isSignAlone = new RegExp(String.raw`^\W*${asks}${sign}\s*${list}[\s?.!]*$`, 'i')

function claim(match: RegExpExecArray, positions: readonly number[]): AskedPositions {
  return { start: match.index, end: match.index + match[0].length, positions }
}

/** Of a whole question only the words that name positions: "compare" is another reader's. */
function claimOf(match: RegExpExecArray, written: string, positions: readonly number[]): AskedPositions {
  const start = match.index + match[0].lastIndexOf(written)
  return { start, end: start + written.length, positions }
}

/** "2 and 3" is each of them, "1-3" a run with all between, "-3" what no list has. */
function numbersOf(written: string): readonly number[] {
  if (/^[-–−]/.test(written)) return [-Number(written.slice(1))]
  const run = /^(\d{1,2})\s*(?:to|-|–)\s*(\d{1,2})$/.exec(written)
  if (run === null) return Array.from(written.matchAll(/\d{1,2}/g), ([digits]) => Number(digits))
  const [first, last] = [Number(run[1]), Number(run[2])]
  return first < last ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [first, last]
}

function placeOf(word: string, shown: number): number {
  if (word === 'last' || word === 'final' || word === 'bottom') return shown
  if (word === 'top') return 1
  return ordinalOf(word)
}
