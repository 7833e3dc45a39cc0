import { plainText, type Answer, type Block, type Text } from '../../src/answer/answer.ts'
import { withoutControls } from '../../src/text/plain-text.ts'
import { alignedRow, columnWidths, gap } from '../columns.ts'
import { narrowestText, pipedWidth, widestText } from './limits.ts'
import { widthOf, wrap } from '../width.ts'

/** How a text is laid out: columns to a line (Infinity: no wrapping), and whether there may be colour. */
export type Layout = { readonly width: number; readonly colour: boolean }

/** The layout of text that is kept, not shown: no wrapping, no colour. */
export const plainLayout: Layout = { width: Infinity, colour: false }

/** The layout for a stream: a terminal's columns within limits, colour only on a terminal without NO_COLOR. */
export function layoutFor(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): Layout {
  const isTerminal = stream.isTTY === true
  const columns = isTerminal ? (stream.columns ?? 0) || pipedWidth : pipedWidth
  return {
    width: Math.max(narrowestText, Math.min(columns, widestText)),
    // https://no-color.org: any value that is not empty.
    colour: isTerminal && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb',
  }
}

/** An answer as lines of text, without a line end after the last. */
export function renderAnswer({ blocks }: Answer, layout: Layout): string {
  const parts: string[] = []
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1]
    // Notes stand together; everything else stands apart.
    if (before !== undefined) parts.push(before.kind === 'note' && block.kind === 'note' ? '\n' : '\n\n')
    parts.push(renderBlock(block, layout).join('\n'))
  }
  return parts.join('')
}

function renderBlock(block: Block, layout: Layout): readonly string[] {
  switch (block.kind) {
    case 'say':
      return wrapped(shown(block.text), layout)
    case 'note':
      return wrapped(shown(block.text), layout, { style: 'dim' })
    case 'listing': {
      const mark = `${block.number}. `
      const indent = ' '.repeat(mark.length)
      return [
        ...wrapped(shown(block.title), layout, { mark, indent, style: 'bold' }),
        ...block.facts.flatMap((fact) => wrapped(shown(fact), layout, { indent })),
        ...wrapped(shown(block.source), layout, { indent, style: 'dim' }),
      ]
    }
    case 'table':
      return renderRows(
        block.head.map(shown),
        block.rows.map((row) => row.map(shown)),
        layout,
      )
    case 'heading':
      return wrapped(shown(block.text), layout, { style: 'bold' })
    case 'quote':
      return [
        ...wrapped(shown(block.text), layout, { indent: '> ' }),
        ...wrapped(shown(block.source), layout, { indent: '  ', style: 'dim' }),
      ]
    case 'choices':
      return block.choices.flatMap(({ label, question }) => [
        ...wrapped(clean(label), layout, { mark: '- ', indent: '  ' }),
        ...(label === question ? [] : wrapped(`“${clean(question)}”`, layout, { indent: '  ', style: 'dim' })),
      ])
  }
}

/** The fewest columns that the last cell of a row may be wrapped in. */
const narrowestCell = 24

/** Rows in columns, the last cells wrapped; where that is too narrow each row by itself, its cells under their names. */
function renderRows(head: readonly string[], rows: readonly (readonly string[])[], layout: Layout): readonly string[] {
  const widths = columnWidths([head, ...rows])
  const indent = widths.slice(0, -1).reduce((sum, width) => sum + width + gap.length, 0)
  if (layout.width - indent >= Math.min(narrowestCell, widths.at(-1) ?? 0)) {
    return [head, ...rows].flatMap((row) => {
      const [first = '', ...more] = wrap(row.at(-1) ?? '', layout.width - indent)
      return [alignedRow([...row.slice(0, -1), first], widths), ...more.map((line) => ' '.repeat(indent) + line)]
    })
  }
  return rows.flatMap(([first = '', ...cells]) => [
    ...wrapped(first, layout, { style: 'bold' }),
    ...cells.flatMap((cell, column) =>
      wrapped(`${head[column + 1] ?? ''}: ${cell}`, layout, { mark: '  - ', indent: '    ' }),
    ),
  ])
}

/** The words of a text, a link's address after its words. */
function shown(text: Text): string {
  const spans = text.map((span) => {
    if (span.kind !== 'link' || span.text.includes(span.address)) return span
    return { ...span, text: `${span.text} (${span.address})` }
  })
  return clean(plainText(spans))
}

/** The text without anything that could steer the terminal, whatever the archive held. */
export function clean(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => withoutControls(line))
    .join('\n')
}

type Style = 'bold' | 'dim'
const codes: Readonly<Record<Style, readonly [number, number]>> = { bold: [1, 22], dim: [2, 22] }

type Setting = { readonly mark?: string; readonly indent?: string; readonly style?: Style }

/** Lines within the width; the first begins with the mark, the others with the indent. */
export function wrapped(
  text: string,
  { width, colour }: Layout,
  { indent = '', mark = indent, style }: Setting = {},
): readonly string[] {
  return wrap(text, width - widthOf(indent)).map((line, index) => {
    const start = index === 0 ? mark : indent
    return colour && style !== undefined ? start + styled(line, style) : start + line
  })
}

function styled(line: string, style: Style): string {
  const [on, off] = codes[style]
  return `\u001B[${on}m${line}\u001B[${off}m`
}
