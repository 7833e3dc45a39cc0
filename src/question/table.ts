import { lowered, wordCharacters } from '../text/plain-text.ts'
import type { Claim } from './span.ts'

/** Ways of saying things, each a pattern over lower case without flags, in the order they are tried. */
export type Table<Meaning> = readonly (readonly [pattern: string, meaning: Meaning])[]

/** A reader made of a table: every place where a pattern stands as whole words, the earlier rows first. */
export function tableReader<Meaning>(table: Table<Meaning>): (text: string) => readonly Claim<Meaning>[] {
  const rows = table.map(([pattern, meaning]) => ({
    pattern: new RegExp(`(?<![${wordCharacters}])(?:${pattern})(?![${wordCharacters}])`, 'g'),
    meaning,
  }))
  return (text) => {
    const lower = lowered(text)
    const claims: Claim<Meaning>[] = []
    for (const { pattern, meaning } of rows) {
      for (const match of lower.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length }
        if (claims.some((claim) => claim.start < span.end && span.start < claim.end)) continue
        claims.push({ ...span, written: text.slice(span.start, span.end), meaning })
      }
    }
    return claims.toSorted((a, b) => a.start - b.start)
  }
}
