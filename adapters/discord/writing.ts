import { ButtonStyle, ComponentType, type APIMessageTopLevelComponent } from 'discord.js'
import type { Atom } from '../chat/atoms.ts'
import type { Button } from '../chat/buttons.ts'
import { joined, type Line } from '../chat/lines.ts'
import { pressValue } from '../chat/press.ts'
import type { Row, Writing } from '../chat/writing.ts'
import { longestButton, longestPiece, longestSmallPrint, longestValue, mostButtons, widestTable } from './limits.ts'
import { escaped } from './text.ts'

/** What a message is made of. */
export type Piece = APIMessageTopLevelComponent

/** How Discord writes: in text displays, whose markdown is escaped wherever it is not ours. */
export const writing: Writing<Piece> = {
  room: { sizeOf: (atom) => [markdownOf(atom).length + marks], lineEnd: [3], longest: [longestPiece] },
  paragraph: (lines) => textDisplay(lines.map(lineOf).join('\n')),
  quote: (lines) => textDisplay(eachLine(lines.map(lineOf).join('\n'), '> ')),
  smallPrint: (words) => (words.length > longestSmallPrint ? undefined : textDisplay(eachLine(escaped(words), '-# '))),
  // No sign of ours can stand for a fence's own.
  columns: (text) => (text.includes('`') ? undefined : textDisplay(`\`\`\`\n${text}\n\`\`\``)),
  widest: widestTable,
  rows: rowsOf,
  longestLabel: longestButton,
  longestValue,
  said: (words) => words,
}

function textDisplay(content: string): Piece {
  return { type: ComponentType.TextDisplay, content }
}

function eachLine(text: string, mark: string): string {
  return text
    .split('\n')
    .map((line) => `${mark}${line}`)
    .join('\n')
}

/** What stands together in bold is emphasized as one: marks of two that meet would mean something else. */
function lineOf(line: Line): string {
  const runs: Atom[][] = []
  for (const atom of joined(line)) {
    const last = runs.at(-1)
    if (last?.[0] !== undefined && last[0].isBold === atom.isBold) last.push(atom)
    else runs.push([atom])
  }
  return runs
    .map((run) => {
      const written = run.map(markdownOf).join('')
      return run[0]?.isBold === true ? bold(written) : written
    })
    .join('')
}

function markdownOf({ shown, url, timestamp }: Atom): string {
  if (timestamp !== undefined) return `<t:${timestamp}:F> (<t:${timestamp}:R>)`
  if (url === undefined) return escaped(shown)
  const address = `(<${quiet(url)}>)`
  // A bracket in a link's words would end them, escaped or not: they stand before a link of their own.
  if (/[[\]]/.test(shown)) return `${escaped(shown)} [${escaped(new URL(url).host)}]${address}`
  return `[${escaped(shown)}]${address}`
}

/** An address without the signs that could end it, or an emphasis round it: it leads where it led. */
function quiet(url: string): string {
  return url.replaceAll(/[()*~`]|_(?=_)/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** The marks of one emphasis. */
const marks = '****'.length

/** Emphasis takes no blanks at its ends. */
function bold(words: string): string {
  const [, before = '', inside = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(words) ?? []
  return inside === '' ? words : `${before}**${inside}**${after}`
}

/** Buttons in rows, in each of which no two have one id; rows with one id in common stand in different messages. */
function rowsOf(buttons: readonly Button[]): readonly Row<Piece>[] {
  const rows: Map<string, Button>[] = []
  for (const button of buttons) {
    const id = pressValue(button.press, longestValue)
    if (id === undefined) continue
    const last = rows.at(-1)
    if (last === undefined || last.size === mostButtons || last.has(id)) rows.push(new Map([[id, button]]))
    else last.set(id, button)
  }
  return rows.map((row) => ({
    piece: {
      type: ComponentType.ActionRow,
      components: Array.from(row, ([custom_id, { label }]) => ({
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label,
        custom_id,
      })),
    },
    buttons: [...row.values()],
  }))
}
