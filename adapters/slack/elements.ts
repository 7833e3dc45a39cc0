import type { types } from '@slack/bolt'
import type { Atom } from '../chat/atoms.ts'
import type { Button } from '../chat/buttons.ts'
import type { Room } from '../chat/lines.ts'
import { pressValue } from '../chat/press.ts'
import { actionPrefix, longestPiece, longestRow, longestValue, mostActions } from './limits.ts'
import { escaped } from './text.ts'

/** An atom as an element of rich text, in which words are shown as they are. */
export function elementOf({ shown, url, timestamp, isBold }: Atom): types.RichTextElement {
  const style = isBold === true ? { style: { bold: true } } : {}
  if (timestamp !== undefined) return { type: 'date', timestamp, format: '{date_short_pretty} {time}', ...style }
  if (url !== undefined) return { type: 'link', url, text: shown, ...style }
  return { type: 'text', text: shown, ...style }
}

/** What one block has room for: in `text`, and as JSON. */
export const room: Room = {
  sizeOf: (atom) => [
    Math.max(escaped(atom.said).length, atom.shown.length),
    JSON.stringify(elementOf(atom)).length + 1,
  ],
  lineEnd: [1, 30],
  longest: [longestPiece.said, longestPiece.json],
}

/** A button; undefined where none can carry what it does. */
export function elementOfButton({ label, press }: Button): types.Button | undefined {
  const value = pressValue(press, longestValue)
  if (value === undefined) return undefined
  return { type: 'button', text: { type: 'plain_text', text: label, emoji: false }, action_id: actionPrefix, value }
}

/** Buttons in rows that Slack takes, each with an id that is its own in its message's row. */
export function rowsOf(buttons: readonly types.Button[]): readonly (readonly types.Button[])[] {
  const rows: types.Button[][] = []
  let size = 0
  for (const each of buttons) {
    const own = JSON.stringify(each).length + escaped(each.text.text).length + '- \n,'.length
    const row = rows.at(-1)
    if (row === undefined || row.length === mostActions || size + own > longestRow) {
      rows.push([each])
      size = own
    } else {
      row.push(each)
      size += own
    }
  }
  return rows.map((row) => row.map((each, index) => ({ ...each, action_id: `${actionPrefix}${index}` })))
}
