import { wordsIn } from '../../text/words-in.ts'
import type { Span } from '../span.ts'
import { listingNoun, listingNouns, which } from './listing-nouns.ts'
import { count, countOf, counts } from './number-words.ts'
import { timeName } from './time-names.ts'

const orders = 'latest|newest|last|first|next|recent|oldest|soonest|earliest|coming'
const described = 'most|open|closing|closed|upcoming|current|recent|new|past|dead-?lines?|ones?'
const wanted = String.raw`(?= (?:(?:${described})\b|${which}${listingNoun})|\s*$)`

const limits = new RegExp(
  [
    String.raw`(?:\b(?:top|only|just|at most|max(?:imum)?|up to) |(?<=\b(?:${orders})\s))(${count})\b${wanted}`,
    String.raw`\btop (${count})\b`,
    String.raw`\b(${count})(?=\s+(?:${orders}|most recent)\b)`,
  ].join('|'),
)

/** A number limits beside one of these: without one the dear pattern need not be made. */
const limiting = new Set([...orders.split('|'), 'top', 'only', 'just', 'most', 'max', 'maximum', 'to'])

/** "top 5", "the 3 latest", "last three calls": how many are wanted, one at least. */
export function readLimit(text: string): (Span & { readonly limit: number }) | undefined {
  const { lower, words } = wordsIn(text)
  const mayCount = /\d/.test(text) || words.some(({ word }) => counts.has(word))
  const match = mayCount && words.some(({ word }) => limiting.has(word)) ? limits.exec(lower) : null
  const word = match?.slice(1).find((group) => group !== undefined)
  if (match === null || word === undefined) return undefined
  const limit = Math.max(1, countOf(word))
  return { start: match.index, end: match.index + match[0].length, limit }
}

const definite = new RegExp(
  String.raw`\b(?:the|these|those|all|both|our) (?:${count})(?! (?:${timeName}|million|billion))(?= (?:[a-z-]+ ){0,4}${listingNouns})`,
)

const defining = new Set(['the', 'these', 'those', 'all', 'both', 'our'])

/** "The two labour inspection calls": the number belongs to no topic, and limits nothing. */
export function readDefinite(text: string): Span | undefined {
  const { lower, words } = wordsIn(text)
  const mayCount = words.some(({ word }) => counts.has(word) || /^\d{1,2}$/.test(word))
  const match = mayCount && words.some(({ word }) => defining.has(word)) ? definite.exec(lower) : null
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length }
}
