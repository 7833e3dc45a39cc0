import { lowered, wordCharacters } from '../../text/plain-text.ts'
import type { Claim } from '../span.ts'
import { beginningsOf, lettersTold } from './beginnings.ts'

/** Ways of saying things, each a pattern over lower case without flags, in the order they are tried. */
export type Table<Meaning> = readonly (readonly [pattern: string, meaning: Meaning])[]

/** A reader made of a table: every place where a pattern stands as whole words, the earlier rows first. */
export function tableReader<Meaning>(table: Table<Meaning>): (text: string) => readonly Claim<Meaning>[] {
  let rows: Rows | undefined
  return (text) => {
    rows ??= new Rows(table.map(([pattern]) => pattern))
    const lower = lowered(text)
    const tries = rows.triesIn(lower)
    const claims: Claim<Meaning>[] = []
    for (const { row, start } of tries) {
      const end = rows.endOf(row, lower, start)
      const meaning = table[row]?.[1]
      if (end === undefined || meaning === undefined) continue
      if (claims.some((claim) => claim.start < end && start < claim.end)) continue
      claims.push({ start, end, written: text.slice(start, end), meaning })
    }
    return claims.toSorted((a, b) => a.start - b.start)
  }
}

/** A row that may begin at an offset of a text. */
type Try = { readonly row: number; readonly start: number }

const word = new RegExp(`[${wordCharacters}]+`, 'g')

/**
 * The patterns of a table by the letters they begin with. Most words begin nothing that a table knows, and making a
 * pattern costs more than reading a question: each is made when a text first has a word that it may begin with.
 */
class Rows {
  readonly #patterns: readonly string[]
  readonly #made: (RegExp | undefined)[] = []
  readonly #byBeginning = new Map<string, number[]>()

  constructor(patterns: readonly string[]) {
    this.#patterns = patterns
    for (const [row, pattern] of patterns.entries()) {
      for (const beginning of beginningsOf(pattern)) {
        const rows = this.#byBeginning.get(beginning)
        if (rows === undefined) this.#byBeginning.set(beginning, [row])
        else rows.push(row)
      }
    }
  }

  /** Where which row may begin, in the order of the rows. */
  triesIn(lower: string): readonly Try[] {
    const tries: Try[] = []
    for (const start of wordStarts(lower)) {
      for (let letters = 0; letters <= lettersTold; letters += 1) {
        const rows = this.#byBeginning.get(lower.slice(start, start + letters))
        if (rows !== undefined) for (const row of rows) tries.push({ row, start })
      }
    }
    return tries.toSorted((a, b) => a.row - b.row || a.start - b.start)
  }

  /** Where a row's match ends that begins just here; undefined where none does, or an empty one. */
  endOf(row: number, lower: string, start: number): number | undefined {
    const pattern = (this.#made[row] ??= new RegExp(`(?:${this.#patterns[row]})(?![${wordCharacters}])`, 'y'))
    pattern.lastIndex = start
    return pattern.test(lower) && pattern.lastIndex > start ? pattern.lastIndex : undefined
  }
}

/** The offsets at which words begin, and the text's own beginning. */
function wordStarts(text: string): readonly number[] {
  const starts = Array.from(text.matchAll(word), ({ index }) => index)
  return starts[0] === 0 ? starts : [0, ...starts]
}
