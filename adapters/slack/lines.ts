import { longestPiece } from './limits.ts'
import { sizeOf, type Atom } from './atoms.ts'

/** One paragraph. */
export type Line = readonly Atom[]

/**
 * Lines in as many groups as blocks are needed for them: broken between lines, a line too long between words, and only a
 * word that no block holds inside. Nothing is dropped.
 */
export function grouped(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = []
  let said = 0
  let json = 0
  for (const line of lines.flatMap((each) => brokenLine(each))) {
    const size = sizeOfLine(line)
    const last = groups.at(-1)
    if (last !== undefined && said + size.said <= longestPiece.said && json + size.json <= longestPiece.json) {
      last.push(line)
      said += size.said
      json += size.json
    } else {
      groups.push([line])
      ;({ said, json } = size)
    }
  }
  return groups
}

/** What a line end takes, its element included. */
const lineEnd = { said: 1, json: 30 }

function sizeOfLine(line: Line): { readonly said: number; readonly json: number } {
  let { said, json } = lineEnd
  for (const atom of line) {
    const size = sizeOf(atom)
    said += size.said
    json += size.json
  }
  return { said, json }
}

/** A line as the lines that a block can hold. */
function brokenLine(line: Line): readonly Line[] {
  const whole = sizeOfLine(line)
  if (whole.said <= longestPiece.said && whole.json <= longestPiece.json) return [line]
  const lines: Atom[][] = [[]]
  let { said, json } = lineEnd
  for (const piece of line.flatMap(piecesOf)) {
    const size = sizeOf(piece)
    if (said + size.said > longestPiece.said || json + size.json > longestPiece.json) {
      lines.push([])
      ;({ said, json } = lineEnd)
    }
    lines.at(-1)?.push(piece)
    said += size.said
    json += size.json
  }
  return lines.filter((each) => each.length > 0).map(joined)
}

/** An atom's words, each with the blanks round it; a word that may be too long for any block in runs. */
function piecesOf(atom: Atom): readonly Atom[] {
  if (!isWords(atom) || atom.url !== undefined || atom.shown === '') return [atom]
  const words = atom.shown.match(/\s*\S+\s*|\s+/g) ?? []
  return words
    .flatMap((word) => (word.length > longestPiece.said / mostEscaped ? runsOf(word) : [word]))
    .map((text) => ({ ...atom, shown: text, said: text }))
}

/** The characters that one becomes at most when it is escaped. */
const mostEscaped = '&amp;'.length

/** The characters of a run. */
const longestRun = 400

function runsOf(word: string): readonly string[] {
  if (/^[ -~]*$/.test(word)) return word.match(new RegExp(`[^]{1,${longestRun}}`, 'g')) ?? []
  const runs: string[] = []
  for (const { segment } of graphemes.segment(word)) {
    // A letter with hundreds of marks on it is nothing that anybody could read: it is parted as well.
    for (const sign of segment.length <= longestRun ? [segment] : segment) {
      const last = runs.at(-1)
      if (last === undefined || last.length + sign.length > longestRun) runs.push(sign)
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
