import type { Button } from './buttons.ts'
import type { Line, Room } from './lines.ts'

/** A row of buttons as a platform takes it, and those that are in it. */
export type Row<Piece> = { readonly piece: Piece; readonly buttons: readonly Button[] }

/** How a platform writes what an answer is made of; words it is given are shown as they are, and mean nothing to it. */
export type Writing<Piece> = {
  /** What one piece has room for. */
  readonly room: Room
  readonly paragraph: (lines: readonly Line[]) => Piece
  readonly quote: (lines: readonly Line[]) => Piece
  /** A note of words alone in small print; undefined where that has no room for it. */
  readonly smallPrint: (words: string) => Piece | undefined
  /** Lines whose signs stand below each other; undefined where these cannot be shown so. */
  readonly columns: (text: string) => Piece | undefined
  /** How wide, in columns, lines may be that stay side by side on a telephone. */
  readonly widest: number
  /** Buttons in as few rows as they need. */
  readonly rows: (buttons: readonly Button[]) => readonly Row<Piece>[]
  /** The longest words on a button, and the longest value of one. */
  readonly longestLabel: number
  readonly longestValue: number
  /** Words where there are words alone. */
  readonly said: (words: string) => string
}
