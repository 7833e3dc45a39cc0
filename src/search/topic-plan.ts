import type { Topic } from './criteria.ts'
import { sequenceStandsAnywhere, type TopicGroup } from './phrase.ts'
import { isStopWord } from './stop-words.ts'
import { stemOf } from './stem.ts'
import { tokensOf } from './tokens.ts'
import { nearestWords } from './typo.ts'
import { hasJoinedForm, type Code } from './word-columns.ts'
import type { WordIndex } from './word-index.ts'

/** What a topic asks of a listing: each group in it, and neighbours side by side where the archive has them so. */
export type TopicPlan = {
  readonly groups: readonly TopicGroup[]
  /** Places in `groups` whose group stood right before the next in the question. */
  readonly neighbours: readonly number[]
}

/** A content word, or a part of one with hyphens. */
type Piece = {
  readonly word: string
  readonly term: string
  /** It stood right behind the piece before. */
  readonly isBeside: boolean
  /** The whole word it is a part of, the same value for all its parts. */
  readonly whole?: { readonly joined?: string; readonly parts: number; readonly isNumber: boolean }
}

/** What the pieces from one on name, and how many of them it takes. */
type Part = { readonly group: TopicGroup; readonly length: number }

/** Whether a word that the archive does not have is taken for one near to it. */
type Options = { readonly repairs: boolean }

/** Reads a topic against the words of the archive. */
export function planTopic(words: WordIndex, topic: Topic, options: Options = { repairs: true }): TopicPlan {
  const pieces = topic.flatMap(piecesOf)
  const groups: TopicGroup[] = []
  const neighbours: number[] = []
  for (let at = 0; at < pieces.length;) {
    const { group, length } =
      nameAt(words, pieces, at) ?? wholeAt(words, pieces, at, options) ?? wordAt(words, pieces, at, options)
    const piece = pieces[at]
    // A number behind a word only tells which one: "Convention 182" is also printed "Convention (No. 182)".
    const isPair = piece?.isBeside === true && !/^\d+$/.test(piece.word)
    if (isPair && groups.length > 0) neighbours.push(groups.length - 1)
    groups.push(group)
    at += length
  }
  return { groups, neighbours }
}

function piecesOf(run: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = []
  let isBeside = false
  for (const token of run.flatMap(tokensOf)) {
    if (typeof token === 'string' || (token.parts === undefined && isStopWord(token.word))) {
      isBeside = false
      continue
    }
    if (token.parts === undefined) pieces.push({ word: token.word, term: stemOf(token.word), isBeside })
    else {
      const whole = {
        ...(hasJoinedForm(token) ? { joined: stemOf(token.word) } : {}),
        parts: token.parts.length,
        isNumber: /\d/.test(token.word),
      }
      for (const [index, word] of token.parts.entries()) {
        pieces.push({ word, term: stemOf(word), isBeside: isBeside || index > 0, whole })
      }
    }
    isBeside = true
  }
  return pieces
}

/** The longest known name that begins here, with all its other names. */
function nameAt(words: WordIndex, pieces: readonly Piece[], at: number): Part | undefined {
  for (let length = Math.min(words.names.longest, pieces.length - at); length > 0; length -= 1) {
    const name = pieces.slice(at, at + length).map(({ term }) => term)
    const others = words.names.othersOf(name)
    if (others.length === 0) continue
    const ways = knownWays(words, [name, ...others])
    if (ways.length > 0) return { group: { ways }, length }
  }
  return undefined
}

/** A word with hyphens, in its parts or written as one. One that the archive never has so falls into its parts. */
function wholeAt(words: WordIndex, pieces: readonly Piece[], at: number, options: Options): Part | undefined {
  const whole = pieces[at]?.whole
  if (whole === undefined || (at > 0 && pieces[at - 1]?.whole === whole)) return undefined
  const parts = pieces.slice(at, at + whole.parts).map(({ term }) => term)
  const ways = knownWays(words, whole.joined === undefined ? [parts] : [parts, [whole.joined]])
  if (ways.length > 0) return { group: { ways }, length: whole.parts }
  // "2+7" names a thing or nothing; the "e" of "e-learning" alone means nothing.
  if (whole.isNumber) return { group: { ways: [] }, length: whole.parts }
  const [first, second] = pieces.slice(at, at + 2)
  if (first?.term.length !== 1 || second === undefined) return undefined
  return { group: wordAt(words, pieces, at + 1, options).group, length: 2 }
}

function wordAt(words: WordIndex, pieces: readonly Piece[], at: number, { repairs }: Options): Part {
  const { word = '', term = '' } = pieces[at] ?? {}
  const ways = knownWays(words, [[term]])
  return { group: { ways: ways.length === 0 && repairs ? misspeltWays(words, word) : ways }, length: 1 }
}

/** Words near to one that the archive does not have at all. */
function misspeltWays({ columns }: WordIndex, word: string): readonly (readonly Code[])[] {
  const codes = nearestWords(word, columns.codeOfWord.keys()).flatMap((near) => {
    const code = columns.codeOfTerm.get(stemOf(near))
    return code === undefined ? [] : [code]
  })
  return [...new Set(codes)].map((code) => [code])
}

/** The names that stand somewhere in the archive, as codes. */
function knownWays({ columns }: WordIndex, names: readonly (readonly string[])[]): readonly (readonly Code[])[] {
  return names.flatMap((name) => {
    const codes = name.flatMap((term) => columns.codeOfTerm.get(term) ?? [])
    if (codes.length < name.length || codes.length === 0) return []
    return codes.length === 1 || sequenceStandsAnywhere(columns, codes) ? [codes] : []
  })
}
