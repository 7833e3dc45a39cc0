import type { types } from '@slack/bolt'
import { wordAtom, type Atom } from '../chat/atoms.ts'
import type { Button } from '../chat/buttons.ts'
import { joined, type Line } from '../chat/lines.ts'
import { pressValue } from '../chat/press.ts'
import type { Row, Writing } from '../chat/writing.ts'
import {
  actionPrefix,
  longestButton,
  longestPiece,
  longestRow,
  longestText,
  longestValue,
  mostActions,
  widestTable,
} from './limits.ts'
import { escaped } from './text.ts'

/** How Slack writes: as rich text and plain text, in which words are shown as they are. */
export const writing: Writing<types.KnownBlock> = {
  room: {
    sizeOf: (atom) => [
      Math.max(escaped(atom.said).length, atom.shown.length),
      JSON.stringify(elementOf(atom)).length + 1,
    ],
    lineEnd: [1, 30],
    longest: [longestPiece.said, longestPiece.json],
  },
  paragraph: (lines) => richText({ type: 'rich_text_section', elements: elementsOf(lines) }),
  quote: (lines) => richText({ type: 'rich_text_quote', elements: elementsOf(lines) }),
  smallPrint: (text) =>
    // A margin, so that a note never stands alone in a message.
    escaped(text).length > longestText - 500
      ? undefined
      : { type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] },
  columns: (text) => richText({ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }),
  widest: widestTable,
  rows: rowsOf,
  longestLabel: longestButton,
  longestValue,
  said: escaped,
}

function richText(element: types.RichTextBlockElement): types.RichTextBlock {
  return { type: 'rich_text', elements: [element] }
}

function elementsOf(lines: readonly Line[]): types.RichTextElement[] {
  return joined(lines.flatMap((line, index) => (index === 0 ? line : [wordAtom('\n'), ...line]))).map(elementOf)
}

function elementOf({ shown, url, timestamp, isBold }: Atom): types.RichTextElement {
  const style = isBold === true ? { style: { bold: true } } : {}
  if (timestamp !== undefined) return { type: 'date', timestamp, format: '{date_short_pretty} {time}', ...style }
  if (url !== undefined) return { type: 'link', url, text: shown, ...style }
  return { type: 'text', text: shown, ...style }
}

/** Buttons in rows that Slack takes, each with an id that is its own in its row. */
function rowsOf(buttons: readonly Button[]): readonly Row<types.KnownBlock>[] {
  const rows: { button: Button; element: types.Button }[][] = []
  let size = 0
  for (const button of buttons) {
    const value = pressValue(button.press, longestValue)
    if (value === undefined) continue
    const text: types.PlainTextElement = { type: 'plain_text', text: button.label, emoji: false }
    const element: types.Button = { type: 'button', text, action_id: actionPrefix, value }
    const own = JSON.stringify(element).length + escaped(button.label).length + '- \n,'.length
    const row = rows.at(-1)
    if (row === undefined || row.length === mostActions || size + own > longestRow) {
      rows.push([{ button, element }])
      size = own
    } else {
      row.push({ button, element })
      size += own
    }
  }
  return rows.map((row) => ({
    piece: {
      type: 'actions',
      elements: row.map(({ element }, index) => ({ ...element, action_id: `${actionPrefix}${index}` })),
    },
    buttons: row.map(({ button }) => button),
  }))
}
