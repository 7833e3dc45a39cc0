import type { types } from '@slack/bolt'
import { plainText, type Answer, type Block, type Text } from '../../src/answer/answer.ts'
import { alignedRow, columnWidths } from '../columns.ts'
import { atomsOf, wordAtom, type Atom } from '../chat/atoms.ts'
import { buttonOf, choosing } from '../chat/buttons.ts'
import { grouped, joined, type Line } from '../chat/lines.ts'
import { literal } from '../chat/literal.ts'
import { elementOf, elementOfButton, room, rowsOf } from './elements.ts'
import { longestButton, longestText, widestTable } from './limits.ts'
import { escaped } from './text.ts'

/** Blocks that stay together in one message, and what `text` says in their stead. */
export type Part = {
  readonly blocks: readonly types.KnownBlock[]
  readonly said: string
  /** The number of the listing that it shows, or the end of. */
  readonly listing?: number
}

/** An answer in parts, each of which fits any message; `answer` is the id under which it is stored, where it is. */
export function partsOf({ blocks }: Answer, answer: string | undefined): readonly Part[] {
  return blocks.flatMap((block) => partsOfBlock(block, answer))
}

function partsOfBlock(block: Block, answer: string | undefined): readonly Part[] {
  switch (block.kind) {
    case 'say':
      return richParts('rich_text_section', [atomsOf(block.text)])
    case 'note':
      return noteParts(block.text)
    case 'listing': {
      const title = [wordAtom(`${block.number}. `), ...atomsOf(block.title)].map(bold)
      const lines = [title, ...block.facts.map(atomsOf), atomsOf(block.source)]
      const parts = richParts('rich_text_section', lines)
      return parts.map((part, index) => (index === parts.length - 1 ? { ...part, listing: block.number } : part))
    }
    case 'quote': {
      const quoted = richParts('rich_text_quote', [atomsOf(block.text)])
      return [...quoted, ...richParts('rich_text_section', [atomsOf(block.source)])]
    }
    case 'table':
      return tableParts(block.head, block.rows)
    case 'choices':
      return choiceParts(block.choices, answer)
  }
}

function bold(atom: Atom): Atom {
  return { ...atom, isBold: true }
}

type RichForm = 'rich_text_section' | 'rich_text_quote'

/** Lines as rich text, in which words are literal; as many blocks as they need. */
function richParts(type: RichForm, lines: readonly Line[]): readonly Part[] {
  const written = lines.filter((line) => line.some(({ shown, said }) => `${shown}${said}`.trim() !== ''))
  return grouped(written, room).map((group) => {
    const atoms = group.flatMap((line, index) => (index === 0 ? line : [wordAtom('\n'), ...line]))
    const visible = atoms.filter(({ shown, timestamp }) => shown !== '' || timestamp !== undefined)
    const elements = joined(visible.map((atom) => ({ ...atom, said: atom.shown }))).map(elementOf)
    return { blocks: [{ type: 'rich_text', elements: [{ type, elements }] }], said: saidIn(group) }
  })
}

function saidIn(lines: readonly Line[]): string {
  return escaped(lines.map((line) => line.map(({ said }) => said).join('')).join('\n'))
}

/** A note in small print, which holds words alone; one with links or moments, or too long for it, as rich text. */
function noteParts(text: Text): readonly Part[] {
  const note = literal(plainText(text))
  const isPlain = text.every(({ kind }) => kind === 'words') && escaped(note).length <= longestText - 500
  if (!isPlain) return richParts('rich_text_section', [atomsOf(text)])
  if (note.trim() === '') return []
  const element: types.PlainTextElement = { type: 'plain_text', text: note, emoji: false }
  return [{ blocks: [{ type: 'context', elements: [element] }], said: escaped(note) }]
}

/** A narrow table of plain words in columns; any other row by row, its cells under the names of their columns. */
function tableParts(head: readonly Text[], rows: readonly (readonly Text[])[]): readonly Part[] {
  const cells = [head, ...rows].map((row) => row.map((cell) => literal(plainText(cell)).replaceAll('\n', ' ')))
  const widths = columnWidths(cells)
  const isNarrow =
    widths.reduce((sum, width) => sum + width + 2, 0) <= widestTable && cells.every((row) => row.join('').length <= 200)
  const isPlain = [head, ...rows].flat(2).every(({ kind }) => kind === 'words')
  if (rows.length === 0) return head.flatMap((cell) => richParts('rich_text_section', [atomsOf(cell)]))
  if (!isNarrow || !isPlain) return rows.flatMap((row) => rowParts(head, row))
  const lines = cells.map((row): Line => [{ shown: alignedRow(row, widths), said: row.join(' | ') }])
  return grouped(
    lines.filter(([row]) => row?.shown.trim() !== ''),
    room,
  ).map((group) => {
    const text = group.map((line) => line.map(({ shown }) => shown).join('')).join('\n')
    const elements: types.RichTextText[] = [{ type: 'text', text }]
    const block: types.RichTextBlock = { type: 'rich_text', elements: [{ type: 'rich_text_preformatted', elements }] }
    return { blocks: [block], said: saidIn(group) }
  })
}

function rowParts(head: readonly Text[], row: readonly Text[]): readonly Part[] {
  const lines = row.map((cell, column) => [...atomsOf(head[column] ?? []), wordAtom(': '), ...atomsOf(cell)])
  return richParts(
    'rich_text_section',
    lines.map((line, column) => (column === 0 ? line.map(bold) : line)),
  )
}

type Choices = Extract<Block, { kind: 'choices' }>['choices']

/** Choices as buttons; where one has no room for its words, as a numbered list with the numbers to press. */
function choiceParts(choices: Choices, answer: string | undefined): readonly Part[] {
  const labels = choices.map(({ label }) => literal(label).replaceAll('\n', ' '))
  const named = choiceButtons(choices, labels, answer)
  const isRoomy = labels.every((label) => label.trim() !== '' && label.length <= longestButton)
  if (isRoomy && named.length === choices.length) {
    return rowsOf(named).map((row) => rowPart(row, row.map(({ text }) => `- ${text.text}`).join('\n')))
  }
  const numbers = labels.map((_label, index) => String(index + 1))
  return [
    ...labels.flatMap((label, index) => richParts('rich_text_section', [[wordAtom(`${index + 1}. ${label}`)]])),
    ...rowsOf(choiceButtons(choices, numbers, answer)).map((row) => rowPart(row)),
  ]
}

function choiceButtons(
  choices: Choices,
  names: readonly string[],
  answer: string | undefined,
): readonly types.Button[] {
  return choices.flatMap((choice, place) => {
    const ways = choosing(choice, place, answer).flatMap(
      (press) => buttonOf(names[place] ?? '', press, longestButton) ?? [],
    )
    return ways.flatMap((way) => elementOfButton(way) ?? []).slice(0, 1)
  })
}

/** A row of buttons, and their words where they belong to the answer. */
export function rowPart(row: readonly types.Button[], words = ''): Part {
  return { blocks: [{ type: 'actions', elements: [...row] }], said: escaped(words) }
}
