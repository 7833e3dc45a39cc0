import { wordCharacters } from '../../text/plain-text.ts'
import { wordsIn, type WordIn } from '../../text/words-in.ts'
import type { Claim } from '../span.ts'
import { firstWordsOf } from './beginnings.ts'

/** Ways of saying things, each a pattern over lower case without flags, in the order they are tried. */
export type Table<Meaning> = readonly (readonly [pattern: string, meaning: Meaning])[]

/** A reader made of a table: every place where a pattern stands as whole words, the earlier rows first. */
export function tableReader<Meaning>(table: Table<Meaning>): (text: string) => readonly Claim<Meaning>[] {
  let rows: Rows<Meaning> | undefined
  return (text) => {
    rows ??= new Rows(table)
    const { lower, words } = wordsIn(text)
    const tries = rows.triesAt(words)
    if (tries.length === 0) return []
    const claims: Claim<Meaning>[] = []
    for (const { row, start } of tries) {
      const end = row.endAt(lower, start)
      if (end === undefined || claims.some((claim) => claim.start < end && start < claim.end)) continue
      claims.push({ start, end, written: text.slice(start, end), meaning: row.meaning })
    }
    return claims.length < 2 ? claims : claims.toSorted((a, b) => a.start - b.start)
  }
}

/** A row that may begin at an offset of a text. */
type Try<Meaning> = { readonly row: Row<Meaning>; readonly start: number }

/** The rows of a table by the words they begin with: most words of a question begin nothing that a table knows. */
class Rows<Meaning> {
  readonly #byFirstWord = new Map<string, Row<Meaning>[]>()
  readonly #anywhere: Row<Meaning>[] = []

  constructor(table: Table<Meaning>) {
    for (const [rank, [pattern, meaning]] of table.entries()) {
      const row = new Row(pattern, meaning, rank)
      const words = firstWordsOf(pattern)
      if (words === undefined) this.#anywhere.push(row)
      for (const word of words ?? []) {
        const rows = this.#byFirstWord.get(word)
        if (rows === undefined) this.#byFirstWord.set(word, [row])
        else rows.push(row)
      }
    }
  }

  /** Which row may begin where, in the order of the rows. */
  triesAt(words: readonly WordIn[]): readonly Try<Meaning>[] {
    const tries: Try<Meaning>[] = []
    for (const { word, start } of words) {
      const rows = this.#byFirstWord.get(word)
      if (rows !== undefined) for (const row of rows) tries.push({ row, start })
      for (const row of this.#anywhere) tries.push({ row, start })
    }
    if (tries.length > 1) tries.sort((a, b) => a.row.rank - b.row.rank || a.start - b.start)
    return tries
  }
}

/** One way of saying a thing. Making a pattern costs more than reading a question, so it is made when it is first tried. */
class Row<Meaning> {
  readonly meaning: Meaning
  readonly rank: number
  readonly #source: string
  #made: RegExp | undefined

  constructor(source: string, meaning: Meaning, rank: number) {
    this.#source = source
    this.meaning = meaning
    this.rank = rank
  }

  /** Where a match ends that begins just here; undefined where none does, or an empty one. */
  endAt(lower: string, start: number): number | undefined {
    const pattern = (this.#made ??= new RegExp(`(?:${this.#source})(?![${wordCharacters}])`, 'y'))
    pattern.lastIndex = start
    return pattern.test(lower) && pattern.lastIndex > start ? pattern.lastIndex : undefined
  }
}
