import type { Topic } from './criteria.ts'
import type { Memory } from './memory.ts'
import { isStopWord } from './stop-words.ts'
import { stemOf } from './stem.ts'
import { tokensOf, type Token } from './tokens.ts'
import { hasJoinedForm } from './word-columns.ts'

/** A content word of a topic, or a part of one with hyphens. */
export type Piece = {
  /** In lower case. */
  readonly word: string
  /** As the question has it, with its capitals. */
  readonly written: string
  readonly term: string
  readonly link: Link
  /** The whole word it is a part of, the same value for all its parts. */
  readonly whole?: { readonly joined?: string; readonly parts: number; readonly isNumber: boolean }
  /** What was quoted, term by term; undefined for a stop word. */
  readonly quoted?: readonly (string | undefined)[]
}

/** How a piece stands to the one before: right behind it, with only stop words between, or anywhere. */
type Link = 'apart' | 'beside' | 'across'

/** A written word as its pieces, and the stop words and breaks in it; a piece is apart until it stands in a run. */
export type WordReading = readonly (Piece | 'stop' | 'break')[]

/** The content words of a topic in its order; `readings` remembers how words are read. */
export function piecesOf(topic: Topic, readings: Memory<WordReading>): readonly Piece[] {
  return topic.flatMap((run) => piecesOfRun(run, readings))
}

function piecesOfRun(run: readonly string[], readings: Memory<WordReading>): readonly Piece[] {
  const pieces: Piece[] = []
  let link: Link = 'apart'
  for (const written of run) {
    for (const part of readings(written, () => readWord(written))) {
      if (part === 'break') link = 'apart'
      else if (part === 'stop') link = pieces.length > 0 ? 'across' : 'apart'
      else {
        pieces.push(part.link === link || part.link === 'beside' ? part : { ...part, link })
        link = part.quoted === undefined ? 'beside' : 'apart'
      }
    }
  }
  return pieces
}

function readWord(written: string): WordReading {
  const tokens = tokensOf(written)
  if (/\s/.test(written)) return quotedPieces(written, tokens)
  return tokens.flatMap((token): WordReading => {
    if (typeof token === 'string') return ['break']
    if (token.parts === undefined && isStopWord(token.word)) return ['stop']
    return piecesOfWord(token, tokens.length === 1 ? written : token.word)
  })
}

/** A phrase that was quoted is one thing, its stop words included. */
function quotedPieces(written: string, tokens: readonly Token[]): readonly Piece[] {
  const words = tokens.flatMap((token) => (typeof token === 'string' ? [] : (token.parts ?? [token.word])))
  const quoted = words.map((word) => (isStopWord(word) ? undefined : stemOf(word)))
  return quoted.every((term) => term === undefined) ? [] : [{ word: '', written, term: '', link: 'apart', quoted }]
}

function piecesOfWord({ word, parts }: Exclude<Token, string>, written: string): readonly Piece[] {
  if (parts === undefined) {
    const [name, number] = nameAndNumber(word)
    if (number === undefined) return [{ word, written, term: stemOf(word), link: 'apart' }]
    return [
      { word: name, written: name, term: stemOf(name), link: 'apart' },
      { word: number, written: number, term: number, link: 'beside' },
    ]
  }
  const whole = {
    ...(hasJoinedForm({ word, parts }) ? { joined: stemOf(word) } : {}),
    parts: parts.length,
    isNumber: /\d/.test(word),
  }
  return parts.map((part, index) => ({
    word: part,
    written: part,
    term: stemOf(part),
    link: index > 0 ? 'beside' : 'apart',
    whole,
  }))
}

/** How the ILO's own lists call its instruments: C182, R204, P029. */
const instruments: Readonly<Record<string, string>> = { c: 'convention', r: 'recommendation', p: 'protocol' }

/** "SDG8" is SDG 8, "C182" Convention 182; a letter and one digit (A4, P5) stay what they are. */
function nameAndNumber(word: string): readonly [name: string, number?: string] {
  const instrument = /^([crp])0*([1-9]\d{1,2})$/.exec(word)
  if (instrument !== null) return [instruments[instrument[1] ?? ''] ?? word, instrument[2] ?? '']
  const numbered = /^([a-z]{2,})(\d{1,5})$/.exec(word)
  return numbered === null ? [word] : [numbered[1] ?? word, numbered[2] ?? '']
}

/** The short name of a numbered instrument as the archive may print it: "c182" and "c029" with its zeros. */
export function shortNamesOf(word: string, number: string): readonly string[] {
  const letter = Object.keys(instruments).find((each) => instruments[each] === stemless(word))
  if (letter === undefined) return [`${word}${number}`]
  return [`${letter}${number}`, `${letter}${number.padStart(3, '0')}`]
}

/** Whether a word is that of a kind of instrument, whose number follows anywhere. */
export function isInstrument(word: string): boolean {
  return Object.values(instruments).includes(stemless(word))
}

function stemless(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word
}
