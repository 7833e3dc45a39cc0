import type { Intent } from '../question/intent.ts'
import type { Meant } from '../question/meant.ts'
import { interestOf, type Interest } from '../subscription/interest.ts'

/** A question as it can be saved: what it wants told, and its words that no listing has yet; or why it cannot be. */
export type SavedQuestion =
  | { readonly interest: Interest; readonly unknownWords: readonly string[] }
  | { readonly refused: string }

/** Every listing, where nothing in particular is asked for. */
export const everything: Intent = { act: 'find', assumed: [] }

/** What a question, once understood, wants told where it is saved. */
export function savedQuestion({ intent, unknownWords }: Meant): SavedQuestion {
  const interest = interestOf(intent)
  if (interest !== undefined) return { interest, unknownWords }
  const example = '“open calls in Mongolia” or “events in China, not about mining”'
  return {
    refused: `That is no question about listings that can be told day by day; ask for some, such as ${example}.`,
  }
}
