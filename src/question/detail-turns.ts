import { lowered, wordCharacters } from '../text/plain-text.ts'
import type { Claim } from './span.ts'
import { tableReader } from './table.ts'

/**
 * A turn of phrase: the words it begins with, what it means and, where what is asked about stands in between, the words
 * it ends with ("when does … end").
 */
export type Turn<Meaning> = readonly [head: string, meaning: Meaning, tail?: string]

/** No question has more characters between the two halves of a turn; a bound keeps long texts linear. */
const between = `[^?!;]{0,160}?(?<![${wordCharacters}])`
const wordEnd = `(?![${wordCharacters}])`

/** A reader made of turns, the earlier first: it claims the head and the tail, and leaves what stands between them. */
export function turnReader<Meaning>(turns: readonly Turn<Meaning>[]): (text: string) => readonly Claim<Meaning>[] {
  const readHeads = tableReader(
    turns.map(
      ([head, meaning, tail]) =>
        [
          tail === undefined ? head : `(?:${head})${wordEnd}(?=${between}(?:${tail})${wordEnd})`,
          { meaning, tail: tail === undefined ? undefined : new RegExp(`${between}(${tail})${wordEnd}`, 'y') },
        ] as const,
    ),
  )
  return (text) => {
    const claims: Claim<Meaning>[] = []
    for (const { meaning: turn, ...head } of readHeads(text)) {
      if (claims.some(({ end }) => end > head.start)) continue
      claims.push({ ...head, meaning: turn.meaning })
      const tail = turn.tail === undefined ? undefined : tailAfter(turn.tail, text, head.end)
      if (tail !== undefined) claims.push({ ...tail, written: text.slice(tail.start, tail.end), meaning: turn.meaning })
    }
    return claims
  }
}

function tailAfter(tail: RegExp, text: string, from: number): { start: number; end: number } | undefined {
  tail.lastIndex = from
  const match = tail.exec(lowered(text))
  if (match === null) return undefined
  const end = from + match[0].length
  return { start: end - (match[1] ?? '').length, end }
}
