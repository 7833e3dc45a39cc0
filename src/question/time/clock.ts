import type { Sentence } from './sentence.ts'

/** A time of day with its zone in brackets: "6 pm (Ulaanbaatar time)", "18.00", "noon". */
const clock =
  /(?:(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?\s{0,2}(?:am|pm|a\.m\.|p\.m\.)|(?:[01]?\d|2[0-4]):[0-5]\d(?:\s{0,2}(?:am|pm))?|(?:[01]\d|2[0-4])\.[0-5]\d(?=\s*[(,])|noon|midnight)(?![\p{L}\d])(?:\s{0,2}\([^()]{0,40}\))?(?:\s{0,2}(?:,|on|of)(?=\s))?\s?/iuy

/** The token after a time of day that begins at one, or the same token where none does: only days are read here. */
export function pastClock(sentence: Sentence, at: number): number {
  const { tokens, text } = sentence
  const token = tokens[at]
  if (!token || !(token.value !== undefined || token.word === 'noon' || token.word === 'midnight')) return at
  clock.lastIndex = token.start
  const found = clock.exec(text)
  if (!found) return at
  const end = token.start + found[0].length
  let next = at
  while ((tokens[next]?.end ?? Infinity) <= end) next++
  return next
}
