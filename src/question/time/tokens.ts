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
  /** Whether nothing, not even a space, stands between it and the token before. */
  readonly glued: boolean
  readonly capital: boolean
}

/** The text with accents dropped and every dash and quote of one kind, one character for one: offsets stay. */
export function plain(text: string): string {
  return withoutAccents(text.replaceAll(/[\u2010-\u2015\u2212]/g, '-').replaceAll(/[\u2018\u2019\u02BC\u00B4`]/g, "'"))
}

/** The tokens of a text that went through `plain`. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(/\d+|\p{L}+|[^\s\d\p{L}]/gu)) {
    const [written] = match
    const before = tokens.at(-1)
    const digits = written >= '0' && written < ':'
    const lower = written.toLowerCase()
    tokens.push({
      word: digits ? written : repaired(lower, before?.word),
      start: match.index,
      end: match.index + written.length,
      value: digits && written.length <= 8 ? Number(written) : undefined,
      glued: before !== undefined && before.end === match.index,
      capital: written[0] !== lower[0],
    })
  }
  return tokens
}
