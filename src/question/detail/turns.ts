import { once } from '../../search/once.ts'
import { wordCharacters } from '../../text/plain-text.ts'
import { wordsIn } from '../../text/words-in.ts'
import type { Claim, Span } from '../span.ts'

/**
 * A turn of phrase: what follows its first word, what it means and, where what is asked about stands in between, the
 * words it ends with ("when does … end").
 */
type Turn<Meaning> = readonly [head: string, meaning: Meaning, tail?: string]

/** Turns by their first word, or words parted by a bar; those of one word are tried in their order. */
export type Turns<Meaning> = Readonly<Record<string, readonly Turn<Meaning>[]>>

type Row<Meaning> = { readonly meaning: Meaning; readonly head: () => RegExp; readonly tail?: () => RegExp }

/** What may stand before a question proper: "and is it", "so when". */
const leads = /^[^a-z0-9]*(?:(?:and|but|so|ok|okay|well|please|then|now|hi|hello|also)\W+)*/
/** What is asked about has no more characters than this: longer texts stay linear. */
const longestBetween = 160

/**
 * A reader made of turns: it claims the head and the tail of each and leaves what stands between them. `opening` holds
 * those that only begin a question; a turn before words that `several` matches finds listings and asks nothing of one.
 */
export function turnReader<Meaning>(
  anywhere: readonly Turns<Meaning>[],
  opening: readonly Turns<Meaning>[],
  several: RegExp,
): (text: string) => readonly Claim<Meaning>[] {
  const rows = byFirstWord(anywhere)
  const openingRows = byFirstWord(opening)
  return (text) => {
    const { lower, words } = wordsIn(text)
    const lead = openingRows.size > 0 ? leadOf(lower) : -1
    const claims: Claim<Meaning>[] = []
    let from = 0
    for (const { word, start } of words) {
      if (start < from) continue
      for (const tried of [start === lead ? openingRows.get(word) : undefined, rows.get(word)]) {
        const found = tried && firstFound(tried, lower, start, start + word.length, several)
        if (found === undefined) continue
        const { spans, meaning } = found
        for (const span of spans) claims.push({ ...span, written: text.slice(span.start, span.end), meaning })
        from = spans.at(-1)?.end ?? from
        break
      }
    }
    return claims
  }
}

/** The first row that stands in a text from a word on, and where. */
function firstFound<Meaning>(
  rows: readonly Row<Meaning>[],
  ...at: readonly [lower: string, start: number, from: number, several: RegExp]
): { readonly spans: readonly Span[]; readonly meaning: Meaning } | undefined {
  for (const row of rows) {
    const spans = spansOf(row, ...at)
    if (spans.length > 0) return { spans, meaning: row.meaning }
  }
  return undefined
}

/** How many characters stand before the question proper. */
export function leadOf(lower: string): number {
  return leads.exec(lower)?.[0].length ?? 0
}

function byFirstWord<Meaning>(tables: readonly Turns<Meaning>[]): ReadonlyMap<string, readonly Row<Meaning>[]> {
  const rows = new Map<string, Row<Meaning>[]>()
  for (const [words, turns] of tables.flatMap((table) => Object.entries(table))) {
    const own = turns.map(rowOf)
    for (const first of words.split('|')) rows.set(first, [...(rows.get(first) ?? []), ...own])
  }
  return rows
}

/** A pattern is compiled when a question first needs it: most never do in a process that answers one. */
function rowOf<Meaning>([head, meaning, tail]: Turn<Meaning>): Row<Meaning> {
  const wordEnd = `(?![${wordCharacters}])`
  const first = once(() => new RegExp(`(?:${head})${wordEnd}`, 'y'))
  if (tail === undefined) return { meaning, head: first }
  return { meaning, head: first, tail: once(() => new RegExp(`(?<![${wordCharacters}])(?:${tail})${wordEnd}`)) }
}

/** The head and the tail of a turn whose first word ends at `from`; none where it does not stand there. */
function spansOf<Meaning>(
  { head, tail }: Row<Meaning>,
  text: string,
  start: number,
  from: number,
  several: RegExp,
): readonly Span[] {
  const pattern = head()
  pattern.lastIndex = from
  if (!pattern.test(text)) return []
  const end = pattern.lastIndex
  const after = sentenceAfter(text, end)
  if (several.test(after)) return []
  if (tail === undefined) return [{ start, end }]
  const match = tail().exec(after)
  if (match === null) return []
  const tailStart = end + match.index
  return match[0] === ''
    ? [{ start, end }]
    : [
        { start, end },
        { start: tailStart, end: tailStart + match[0].length },
      ]
}

/** What is left of the sentence; of one that is too long its beginning, and a letter lest that look like its end. */
export function sentenceAfter(text: string, from: number): string {
  const near = text.slice(from, from + longestBetween)
  const stop = near.search(/[?!;]/)
  if (stop !== -1) return near.slice(0, stop)
  return from + longestBetween < text.length ? `${near}x` : near
}
