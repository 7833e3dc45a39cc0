import { widthOf } from './width.ts'

/** Columns between two cells. */
export const gap = '  '

/** The columns each cell of a column needs at most. */
export function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const [head = []] = rows
  return head.map((_name, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))))
}

/** One row with its cells below those of the others; words to the left, numbers to the right. */
export function alignedRow(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) => {
      const blank = ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell)))
      return /^\d+$/.test(cell) ? blank + cell : cell + blank
    })
    .join(gap)
    .trimEnd()
}
