import { plainText, type Answer, type Block, type Text } from '../../src/answer/answer.ts'
import { alignedRow, columnWidths } from '../columns.ts'
import { atomsOf, wordAtom, type Atom } from './atoms.ts'
import { buttonOf, choosing, type Button } from './buttons.ts'
import { grouped, type Line } from './lines.ts'
import { literal } from './literal.ts'
import { pressValue } from './press.ts'
import type { Writing } from './writing.ts'

/** Pieces that stay together in one message, and what is said in their stead where there are words alone. */
export type Part<Piece> = {
  readonly pieces: readonly Piece[]
  readonly said: string
  /** The number of the listing that it shows, or the end of. */
  readonly listing?: number
  /** The buttons that it is a row of. */
  readonly buttons?: readonly Button[]
}

/** An answer in parts, each of which fits any message; `answer` is the id under which it is stored, where it is. */
export function partsOf<Piece>(
  { blocks }: Answer,
  answer: string | undefined,
  writing: Writing<Piece>,
): readonly Part<Piece>[] {
  return blocks.flatMap((block) => partsOfBlock(block, answer, writing))
}

function partsOfBlock<Piece>(
  block: Block,
  answer: string | undefined,
  writing: Writing<Piece>,
): readonly Part<Piece>[] {
  const { paragraph, quote } = writing
  switch (block.kind) {
    case 'say':
      return written([atomsOf(block.text)], paragraph, writing)
    case 'note':
      return noteParts(block.text, writing)
    case 'listing': {
      const title = [wordAtom(`${block.number}. `), ...atomsOf(block.title)].map(bold)
      const parts = written([title, ...block.facts.map(atomsOf), atomsOf(block.source)], paragraph, writing)
      return parts.map((part, index) => (index === parts.length - 1 ? { ...part, listing: block.number } : part))
    }
    case 'heading':
      return written([atomsOf(block.text).map(bold)], paragraph, writing)
    case 'quote':
      return [
        ...written([atomsOf(block.text)], quote, writing),
        ...written([atomsOf(block.source)], paragraph, writing),
      ]
    case 'table':
      return tableParts(block.head, block.rows, writing)
    case 'choices':
      return choiceParts(block.choices, answer, writing)
  }
}

function bold(atom: Atom): Atom {
  return { ...atom, isBold: true }
}

/** Lines in as many pieces as they need. */
function written<Piece>(
  lines: readonly Line[],
  write: (lines: readonly Line[]) => Piece,
  { room, said }: Writing<Piece>,
): readonly Part<Piece>[] {
  const filled = lines.filter((line) => line.some((atom) => `${atom.shown}${atom.said}`.trim() !== ''))
  return grouped(filled, room).map((group) => ({
    pieces: [write(group.map(visible))],
    said: said(group.map(wordsOf).join('\n')),
  }))
}

function visible(line: Line): Line {
  return line
    .filter(({ shown, timestamp }) => shown !== '' || timestamp !== undefined)
    .map((atom) => ({ ...atom, said: atom.shown }))
}

function wordsOf(line: Line): string {
  return line.map(({ said }) => said).join('')
}

/** A note in small print; one with links or moments, or too long for it, as a paragraph. */
function noteParts<Piece>(text: Text, writing: Writing<Piece>): readonly Part<Piece>[] {
  const note = literal(plainText(text))
  const isPlain = text.every(({ kind }) => kind === 'words')
  if (isPlain && note.trim() === '') return []
  const piece = isPlain ? writing.smallPrint(note) : undefined
  if (piece === undefined) return written([atomsOf(text)], writing.paragraph, writing)
  return [{ pieces: [piece], said: writing.said(note) }]
}

/** A narrow table of plain words in columns; any other row by row, its cells under the names of their columns. */
function tableParts<Piece>(
  head: readonly Text[],
  rows: readonly (readonly Text[])[],
  writing: Writing<Piece>,
): readonly Part<Piece>[] {
  const { paragraph, columns, widest } = writing
  if (rows.length === 0) return head.flatMap((cell) => written([atomsOf(cell)], paragraph, writing))
  const cells = [head, ...rows].map((row) => row.map((cell) => literal(plainText(cell)).replaceAll('\n', ' ')))
  const widths = columnWidths(cells)
  const isNarrow =
    widths.reduce((sum, width) => sum + width + 2, 0) <= widest && cells.every((row) => row.join('').length <= 200)
  const isPlain =
    [head, ...rows].flat(2).every(({ kind }) => kind === 'words') && columns(cells.flat().join('\n')) !== undefined
  if (!isNarrow || !isPlain) return rows.flatMap((row) => rowByRow(head, row, writing))
  const lines = cells.map((row): Line => [{ shown: alignedRow(row, widths), said: row.join(' | ') }])
  const side = (group: readonly Line[]): Piece =>
    columns(group.map((line) => line.map(({ shown }) => shown).join('')).join('\n')) ?? paragraph(group)
  return written(
    lines.filter(([row]) => row?.shown.trim() !== ''),
    side,
    writing,
  )
}

function rowByRow<Piece>(head: readonly Text[], row: readonly Text[], writing: Writing<Piece>): readonly Part<Piece>[] {
  const lines = row.map((cell, column) => {
    const name = head[column] ?? []
    return plainText(name).trim() === '' ? atomsOf(cell) : [...atomsOf(name), wordAtom(': '), ...atomsOf(cell)]
  })
  return written(
    lines.map((line, column) => (column === 0 ? line.map(bold) : line)),
    writing.paragraph,
    writing,
  )
}

type Choices = Extract<Block, { kind: 'choices' }>['choices']

/** Choices as buttons; where one has no room for its words, as a numbered list with the numbers to press. */
function choiceParts<Piece>(
  choices: Choices,
  answer: string | undefined,
  writing: Writing<Piece>,
): readonly Part<Piece>[] {
  const labels = choices.map(({ label }) => literal(label).replaceAll('\n', ' '))
  const named = choiceButtons(choices, labels, answer, writing)
  const isRoomy = labels.every((label) => label.trim() !== '' && label.length <= writing.longestLabel)
  if (isRoomy && named.length === choices.length) {
    return rowParts(named, writing).map((part) => ({
      ...part,
      said: writing.said((part.buttons ?? []).map(({ label }) => `- ${label}`).join('\n')),
    }))
  }
  const numbers = labels.map((_label, index) => String(index + 1))
  return [
    ...labels.flatMap((label, index) => written([[wordAtom(`${index + 1}. ${label}`)]], writing.paragraph, writing)),
    ...rowParts(choiceButtons(choices, numbers, answer, writing), writing),
  ]
}

function choiceButtons(
  choices: Choices,
  names: readonly string[],
  answer: string | undefined,
  { longestLabel, longestValue }: Pick<Writing<unknown>, 'longestLabel' | 'longestValue'>,
): readonly Button[] {
  return choices.flatMap((choice, place) => {
    const press = choosing(choice, place, answer).find((way) => pressValue(way, longestValue) !== undefined)
    return press === undefined ? [] : (buttonOf(names[place] ?? '', press, longestLabel) ?? [])
  })
}

/** Buttons as parts, a row each; words are said in their stead where they belong to the answer. */
export function rowParts<Piece>(
  buttons: readonly Button[],
  { rows }: Pick<Writing<Piece>, 'rows'>,
): readonly Part<Piece>[] {
  return rows(buttons).map((row) => ({ pieces: [row.piece], said: '', buttons: row.buttons }))
}
