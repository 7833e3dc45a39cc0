import type { Atom } from './atoms.ts'

/** One paragraph. */
export type Line = readonly Atom[]

/** How much room something takes, by each of a platform's measures. */
type Size = readonly number[]

/** What a platform has room for in one piece of an answer. */
export type Room = {
  readonly sizeOf: (atom: Atom) => Size
  /** What the end of a line takes. */
  readonly lineEnd: Size
  readonly longest: Size
}

/**
 * Lines in as many groups as pieces are needed for them: broken between lines, a line too long between words, and only a
 * word that is too long to be read inside. Nothing is dropped.
 */
export function grouped(lines: readonly Line[], room: Room): readonly (readonly Line[])[] {
  const sizeOfLine = (line: Line): Size => sum([room.lineEnd, ...line.map(room.sizeOf)])
  return packed(
    lines.flatMap((line) => brokenLine(line, room)),
    sizeOfLine,
    room.longest,
  )
}

/** Things in their order, in as few groups as there is room for. */
function packed<Each>(
  things: readonly Each[],
  sizeOf: (thing: Each) => Size,
  longest: Size,
  empty: Size = longest.map(() => 0),
): readonly (readonly Each[])[] {
  const groups: Each[][] = []
  let taken = empty
  for (const thing of things) {
    const size = sizeOf(thing)
    const last = groups.at(-1)
    const whole = sum([taken, size])
    if (last !== undefined && isWithin(whole, longest)) {
      last.push(thing)
      taken = whole
    } else {
      groups.push([thing])
      taken = sum([empty, size])
    }
  }
  return groups
}

function sum(sizes: readonly Size[]): Size {
  const [first = [], ...others] = sizes
  return first.map((size, measure) => others.reduce((all, other) => all + (other[measure] ?? 0), size))
}

function isWithin(size: Size, longest: Size): boolean {
  return size.every((each, measure) => each <= (longest[measure] ?? 0))
}

/** A line as the lines that a piece has room for. */
function brokenLine(line: Line, { sizeOf, lineEnd, longest }: Room): readonly Line[] {
  if (isWithin(sum([lineEnd, ...line.map(sizeOf)]), longest)) return [line]
  return packed(line.flatMap(piecesOf), sizeOf, longest, lineEnd).map(joined)
}

/** The longest word that is not parted: nobody reads a longer one as a word. */
const longestWord = 400

/** An atom's words, each with the blanks round it; a word too long to be one in runs. */
function piecesOf(atom: Atom): readonly Atom[] {
  if (!isWords(atom) || atom.url !== undefined || atom.shown === '') return [atom]
  const words = atom.shown.match(/\s*\S+\s*|\s+/g) ?? []
  return words
    .flatMap((word) => (word.length > longestWord ? runsOf(word) : [word]))
    .map((text) => ({ ...atom, shown: text, said: text }))
}

function runsOf(word: string): readonly string[] {
  if (/^[ -~]*$/.test(word)) return word.match(new RegExp(`[^]{1,${longestWord}}`, 'g')) ?? []
  const runs: string[] = []
  for (const { segment } of graphemes.segment(word)) {
    // A letter with hundreds of marks on it is nothing that anybody could read: it is parted as well.
    for (const sign of segment.length <= longestWord ? [segment] : segment) {
      const last = runs.at(-1)
      if (last === undefined || last.length + sign.length > longestWord) runs.push(sign)
      else runs[runs.length - 1] = last + sign
    }
  }
  return runs
}

/** What a reader takes for one letter; the language makes no difference to it. */
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Neighbours that look alike and lead to the same as one. */
export function joined(atoms: Line): Line {
  const kept: Atom[] = []
  for (const atom of atoms) {
    const last = kept.at(-1)
    if (last !== undefined && isWords(last) && isWords(atom) && last.url === atom.url && last.isBold === atom.isBold)
      kept[kept.length - 1] = { ...last, shown: last.shown + atom.shown, said: last.said + atom.said }
    else kept.push(atom)
  }
  return kept
}

function isWords({ shown, said, timestamp }: Atom): boolean {
  return shown === said && timestamp === undefined
}
