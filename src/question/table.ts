import type { Claim } from './span.ts'

/** Ways of saying things, each a pattern over lower case without flags, in the order they are tried. */
export type Table<Meaning> = readonly (readonly [pattern: string, meaning: Meaning])[]

/** A reader made of a table: every place where a pattern stands as whole words, the earlier rows first. */
export function tableReader<Meaning>(table: Table<Meaning>): (text: string) => readonly Claim<Meaning>[] {
  const rows = table.map(([pattern, meaning]) => ({
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'giu'),
    meaning,
  }))
  return (text) => {
    const claims: Claim<Meaning>[] = []
    for (const { pattern, meaning } of rows) {
      for (const match of text.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length }
        if (claims.some((claim) => claim.start < span.end && span.start < claim.end)) continue
        claims.push({ ...span, written: match[0], meaning })
      }
    }
    return claims.toSorted((a, b) => a.start - b.start)
  }
}
