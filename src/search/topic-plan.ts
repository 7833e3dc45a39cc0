import type { Topic } from './criteria.ts'
import { sequenceStandsAnywhere, type Neighbours, type TopicGroup } from './phrase.ts'
import { stemOf } from './stem.ts'
import { isInstrument, piecesOf, shortNamesOf, type Piece } from './topic-pieces.ts'
import { stopCode, type Code } from './word-columns.ts'
import type { WordIndex } from './word-index.ts'

/** What a topic asks of a listing: each group in it, and neighbours together where the archive has them so. */
export type TopicPlan = {
  readonly groups: readonly TopicGroup[]
  readonly neighbours: readonly Neighbours[]
  /** The archive's words that misspelt ones were taken for. */
  readonly repairs: readonly string[]
}

/** What the pieces from one on name, and how many of them it takes. */
type Part = TopicGroup & { readonly length: number; readonly repairs?: readonly string[] }

/** Reads a topic against the words of the archive. */
export function planTopic(words: WordIndex, topic: Topic): TopicPlan {
  const pieces = piecesOf(topic, words.readings)
  const groups: TopicGroup[] = []
  const neighbours: Neighbours[] = []
  const repairs: string[] = []
  for (let at = 0; at < pieces.length;) {
    const part = partAt(words, pieces, at)
    const numbered = numberBehind(words, pieces, at, part)
    const link = pieces[at]?.link ?? 'apart'
    if (link !== 'apart') neighbours.push({ place: groups.length - 1, link })
    if (numbered !== undefined) neighbours.push({ place: groups.length, link: 'number' })
    const { length, repairs: repaired = [], ...group } = part
    groups.push(...(numbered ?? [group]))
    repairs.push(...repaired)
    at += length + (numbered === undefined ? 0 : 1)
  }
  return { groups, neighbours, repairs }
}

function partAt(words: WordIndex, pieces: readonly Piece[], at: number): Part {
  return (
    quotedAt(words, pieces, at) ?? nameAt(words, pieces, at) ?? wholeAt(words, pieces, at) ?? wordAt(words, pieces, at)
  )
}

/** A quoted phrase, word by word as it was quoted. */
function quotedAt({ columns }: WordIndex, pieces: readonly Piece[], at: number): Part | undefined {
  const quoted = pieces[at]?.quoted
  if (quoted === undefined) return undefined
  const codes = quoted.map((term) => (term === undefined ? stopCode : columns.codeOfTerm.get(term)))
  const way = codes.filter((code) => code !== undefined)
  const isKnown = way.length === codes.length && sequenceStandsAnywhere(columns, way, true)
  return { ways: isKnown ? [way] : [], isQuoted: true, length: 1 }
}

/** The longest known name that begins here, with all its other names. */
function nameAt(words: WordIndex, pieces: readonly Piece[], at: number): Part | undefined {
  const { names } = words
  const longest = Math.min(names.longestFrom(pieces[at]?.term ?? ''), pieces.length - at)
  for (let length = longest; length > 0; length -= 1) {
    const name = pieces.slice(at, at + length).map(({ term }) => term)
    const others = names.othersOf(name)
    if (others.length === 0) continue
    const ways = knownWays(words, [name, ...others])
    if (ways.length > 0) return { ways, length }
  }
  return undefined
}

/** A word with hyphens, in its parts or written as one. One that the archive never has so falls into its parts. */
function wholeAt(words: WordIndex, pieces: readonly Piece[], at: number): Part | undefined {
  const whole = pieces[at]?.whole
  if (whole === undefined || (at > 0 && pieces[at - 1]?.whole === whole)) return undefined
  const parts = pieces.slice(at, at + whole.parts).map(({ term }) => term)
  const ways = knownWays(words, whole.joined === undefined ? [parts] : [parts, [whole.joined]])
  if (ways.length > 0) return { ways, length: whole.parts }
  // "2+7" names a thing or nothing; the "e" of "e-learning" alone means nothing.
  if (whole.isNumber) return { ways: [], length: whole.parts }
  const [first, second] = pieces.slice(at, at + 2)
  if (first?.term.length !== 1 || second === undefined) return undefined
  return { ...wordAt(words, pieces, at + 1), length: 2 }
}

function wordAt(words: WordIndex, pieces: readonly Piece[], at: number): Part {
  const { written = '', term = '' } = pieces[at] ?? {}
  const ways = knownWays(words, [[term]])
  if (ways.length > 0) return { ways, length: 1 }
  const repairs = words.repairsOf(written)
  return {
    ways: knownWays(
      words,
      [...new Set(repairs.map(stemOf))].map((near) => [near]),
    ),
    length: 1,
    repairs,
  }
}

/**
 * A name and its number, where one stands behind it: "SDG 8", also printed SDG8, and "Convention No. 182", also printed
 * C182, whose number follows wherever "No." parts them.
 */
function numberBehind(
  words: WordIndex,
  pieces: readonly Piece[],
  at: number,
  { ways, length }: Part,
): readonly TopicGroup[] | undefined {
  const last = pieces[at + length - 1]
  const number = pieces[at + length]
  if (last === undefined || number === undefined || number.whole !== undefined || !/^\d+$/.test(number.word))
    return undefined
  if (number.link !== 'beside' && !isInstrument(last.word)) return undefined
  const joined = knownWays(words, length > 1 ? [] : shortNamesOf(last.word, number.word).map((name) => [name]))
  return [{ ways: [...ways, ...joined] }, { ways: [...knownWays(words, [[number.term]]), ...joined] }]
}

/** The names that stand somewhere in the archive, as codes. */
function knownWays(
  { columns, stands }: WordIndex,
  names: readonly (readonly string[])[],
): readonly (readonly Code[])[] {
  return names.flatMap((name) => {
    const codes = name.flatMap((term) => columns.codeOfTerm.get(term) ?? [])
    if (codes.length < name.length || codes.length === 0) return []
    return codes.length === 1 || stands(codes) ? [codes] : []
  })
}
