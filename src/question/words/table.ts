import { lowered, wordCharacters } from '../../text/plain-text.ts'
import type { Claim } from '../span.ts'

/** Ways of saying things, each a pattern over lower case without flags, in the order they are tried. */
export type Table<Meaning> = readonly (readonly [pattern: string, meaning: Meaning])[]

/** A reader made of a table: every place where a pattern stands as whole words, the earlier rows first. */
export function tableReader<Meaning>(table: Table<Meaning>): (text: string) => readonly Claim<Meaning>[] {
  const wordEnd = `(?![${wordCharacters}])`
  const rows = table.map(([pattern, meaning]) => ({ pattern: new RegExp(`(?:${pattern})${wordEnd}`, 'y'), meaning }))
  // Most words begin nothing that a table knows: one look at all rows together finds those that do.
  const any = new RegExp(`(?:${table.map(([pattern]) => pattern).join('|')})${wordEnd}`, 'y')
  return (text) => {
    const lower = lowered(text)
    const starts = wordStarts(lower).filter((start) => endAt(any, lower, start) !== undefined)
    if (starts.length === 0) return []
    const claims: Claim<Meaning>[] = []
    for (const { pattern, meaning } of rows) {
      for (const start of starts) {
        const end = endAt(pattern, lower, start)
        if (end === undefined || claims.some((claim) => claim.start < end && start < claim.end)) continue
        claims.push({ start, end, written: text.slice(start, end), meaning })
      }
    }
    return claims.toSorted((a, b) => a.start - b.start)
  }
}

const word = new RegExp(`[${wordCharacters}]+`, 'g')

/** The offsets at which words begin, and the text's own beginning. */
function wordStarts(text: string): readonly number[] {
  const starts = Array.from(text.matchAll(word), ({ index }) => index)
  return starts[0] === 0 ? starts : [0, ...starts]
}

/** Where a sticky pattern's match ends that begins just here; undefined where none does, or an empty one. */
function endAt(pattern: RegExp, text: string, start: number): number | undefined {
  pattern.lastIndex = start
  return pattern.test(text) && pattern.lastIndex > start ? pattern.lastIndex : undefined
}
