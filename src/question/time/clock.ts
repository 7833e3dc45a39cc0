import { wordAt, type Sentence } from './sentence.ts'
import type { Token } from './tokens.ts'

const half = '(?:am|pm|a\\.m\\.|p\\.m\\.)'
const hour = '(?:[01]?\\d|2[0-4])'
const times = [
  `${hour}(?:[:.][0-5]\\d)? ?${half}`, // 6 pm, 6.30pm
  `${hour}:[0-5]\\d`, // 18:00
  '(?:[01]\\d|2[0-4])\\.[0-5]\\d(?= ?[(,])', // 18.00 only before a zone or comma, for it may be a share
  'noon|midnight',
]

/** A time of day with its zone in brackets and the word that leads on to the day: "6 pm (Ulaanbaatar time), ". */
const timeOfDay = new RegExp(
  `(?:${times.join('|')})(?![a-z\\d])(?: ?\\([^()]{0,40}\\))?(?: ?(?:,|on|of)(?= ))? ?`,
  'iy',
)

/** The token after a time of day that begins at one, or the same token where none does: only days are read here. */
export function pastClock(sentence: Sentence, at: number): number {
  const { tokens, text } = sentence
  const token = tokens[at]
  if (!token || !mayBeClock(token, tokens[at + 1])) return at
  timeOfDay.lastIndex = token.start
  const found = timeOfDay.exec(text)
  if (!found) return at
  const end = token.start + found[0].length
  let next = at
  while ((tokens[next]?.end ?? Infinity) <= end) next++
  return next
}

function mayBeClock(token: Token, behind: Token | undefined): boolean {
  if (token.value === undefined) return token.word === 'noon' || token.word === 'midnight'
  return token.word.length <= 2 && behind !== undefined && /^[:.ap]/.test(behind.word)
}

/** "'s", and a time of day behind the date. */
export function pastTrail(sentence: Sentence, at: number): number {
  const word = wordAt(sentence, at)
  if (word === 'at' || word === '@') return trailingClock(sentence, at)
  if (word !== "'" || !sentence.tokens[at]?.glued) return at
  return wordAt(sentence, at + 1) === 's' ? at + 2 : at
}

function trailingClock(sentence: Sentence, at: number): number {
  const next = pastClock(sentence, at + 1)
  return next > at + 1 ? next : at
}
