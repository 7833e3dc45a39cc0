import type { Listing } from '../listing/listing.ts'
import type { Choice } from '../question/talk/conversation.ts'

/** Words ready to be read; a platform may show a moment in the reader's own time and a link as a link. */
export type Text = readonly Span[]

type Span =
  | { readonly kind: 'words'; readonly text: string }
  /** An instant in ms, with the words that say it in its own zone. */
  | { readonly kind: 'moment'; readonly text: string; readonly instant: number }
  | { readonly kind: 'link'; readonly text: string; readonly address: string }

/**
 * An answer as meaning, not as markup: it says that a line is a listing or a question back, and each adapter
 * decides how that looks. Every word is already written; adapters add none.
 */
export type Answer = { readonly blocks: readonly Block[] }

export type Block =
  | { readonly kind: 'say'; readonly text: Text }
  /** What the blocks below it have in common. */
  | { readonly kind: 'heading'; readonly text: Text }
  | {
      readonly kind: 'listing'
      /** Its number in this answer, by which "number 2" means it. */
      readonly number: number
      readonly listing: Listing
      readonly title: Text
      readonly facts: readonly Text[]
      readonly source: Text
    }
  /** Words of the page, as printed. */
  | { readonly kind: 'quote'; readonly text: Text; readonly source: Text }
  /** A small table: the names of its columns, and its rows, each as long as the head. */
  | { readonly kind: 'table'; readonly head: readonly Text[]; readonly rows: readonly (readonly Text[])[] }
  | { readonly kind: 'note'; readonly text: Text }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }

export function words(text: string): Text {
  return [{ kind: 'words', text }]
}

/** The text without its meaning: what a screen reader says. */
export function plainText(text: Text): string {
  return text.map((span) => span.text).join('')
}
