import { withoutAccents } from '../../text/plain-text.ts'
import { repaired } from './repair.ts'

/** One word, run of digits or sign of a text. Offsets count UTF-16 units, as `String.slice` does. */
export type Token = {
  /** Lower case, without accents, one kind of dash and quote, misspelt time words put right. */
  readonly word: string
  readonly start: number
  readonly end: number
  /** The number a run of digits writes; undefined for anything else. */
  readonly value: number | undefined
  /** Whether it is letters or digits, not a sign. */
  readonly isWord: boolean
  /** Whether nothing, not even a space, stands between it and the token before. */
  readonly glued: boolean
  readonly capital: boolean
}

/** The text with accents dropped and every dash and quote of one kind, one character for one: offsets stay. */
export function plain(text: string): string {
  if (!/[^\u0000-\u005F\u0061-\u007F]/.test(text)) return text
  return withoutAccents(text.replaceAll(/[\u2010-\u2015\u2212]/g, '-').replaceAll(/[\u2018\u2019\u02BC\u00B4`]/g, "'"))
}

type Sort = 'space' | 'digit' | 'letter' | 'sign'

/** The tokens of a text that went through `plain`. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let before: Token | undefined
  for (let start = 0; start < text.length;) {
    const sort = sortAt(text, start)
    const end = sort === 'digit' || sort === 'letter' ? endOfRun(text, start, sort) : start + widthAt(text, start)
    if (sort !== 'space') {
      before = tokenOf(text, start, end, sort, before)
      tokens.push(before)
    }
    start = end
  }
  return tokens
}

function tokenOf(text: string, start: number, end: number, sort: Sort, before: Token | undefined): Token {
  const written = text.slice(start, end)
  const glued = before?.end === start
  if (sort !== 'letter') {
    const value = sort === 'digit' && written.length <= 8 ? Number(written) : undefined
    return { word: written, start, end, value, isWord: sort === 'digit', glued, capital: false }
  }
  const lower = written.toLowerCase()
  const word = repaired(lower, before?.word)
  return { word, start, end, value: undefined, isWord: true, glued, capital: written[0] !== lower[0] }
}

function endOfRun(text: string, start: number, sort: Sort): number {
  let end = start + widthAt(text, start)
  while (end < text.length && sortAt(text, end) === sort) end += widthAt(text, end)
  return end
}

/** A pattern for every character would cost more than all other reading: those of English are told by their code. */
function sortAt(text: string, at: number): Sort {
  const code = text.charCodeAt(at)
  if (code > 127) return sortOfCharacter(String.fromCodePoint(text.codePointAt(at) ?? code))
  if (code === 32 || (code >= 9 && code <= 13)) return 'space'
  if (code >= 48 && code <= 57) return 'digit'
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) ? 'letter' : 'sign'
}

function sortOfCharacter(character: string): Sort {
  if (/\s/.test(character)) return 'space'
  return /\p{L}/u.test(character) ? 'letter' : 'sign'
}

/** Two for a character outside the basic plane. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const next = code >= 0xd800 && code < 0xdc00 ? text.charCodeAt(at + 1) : 0
  return next >= 0xdc00 && next < 0xe000 ? 2 : 1
}
