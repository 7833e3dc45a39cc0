import type { Kind } from '../listing/listing.ts'

/** What an item is, and which words said so. */
export type KindReading = {
  readonly kind: Kind
  readonly form?: string
  readonly from: 'title' | 'kicker' | 'summary' | 'heading' | 'date line' | 'assumed'
  readonly written: string
}

/** What can tell an item's kind. */
export type KindSigns = {
  readonly title: string
  readonly kicker?: string
  readonly summary?: string
  /** The name of its section, then that of its page. */
  readonly names: readonly string[]
  /** The days of its own that its date line or title gives: one, several, months, or none. */
  readonly days: 'none' | 'one' | 'several' | 'months'
}
