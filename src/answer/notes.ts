import type { Listing } from '../listing/listing.ts'
import type { Intent } from '../question/intent.ts'
import type { Found } from '../search/find.ts'
import { words, type Block } from './answer.ts'
import { printedInWords } from './day-words.ts'
import type { Findings } from './findings.ts'

/** Notes below an answer, those there are. */
export function notesOf(notes: readonly (string | undefined)[]): readonly Block[] {
  return notes.flatMap((note): Block[] => (note === undefined ? [] : [{ kind: 'note', text: words(note) }]))
}

/** What was assumed, in one line. */
export function assumptions({ assumed }: Intent): readonly string[] {
  return assumed.length === 0 ? [] : [`Assumed: ${assumed.join('; ')}.`]
}

/** What was left out of the count for being known too roughly, by reason. */
export function apartNotes(apart: Findings['apart']): readonly string[] {
  const reasons = [...new Set(apart.map(({ reason }) => reason))]
  return reasons.map((reason) => {
    const titles = apart
      .filter((each) => each.reason === reason)
      .map(({ listing }) => `${listing.title}${dateOf(listing)}`)
    const more = titles.length > 3 ? ` and ${titles.length - 3} more` : ''
    return `Left apart, ${reason}: ${titles.slice(0, 3).join('; ')}${more}.`
  })
}

function dateOf({ startDate, posted }: Listing): string {
  const printed = startDate ?? posted
  return printed === undefined ? '' : ` (${printedInWords(printed)})`
}

/** What is left of a list, and how to get it. */
export function restNotes(left: number, found?: Found, listings: readonly Listing[] = []): readonly string[] {
  const beyond = found === undefined ? 0 : found.total - listings.length
  if (left > 0) return [`And ${left} more: say “more”.`]
  return beyond > 0 ? [`${beyond} more match: ask without the superlative to see them.`] : []
}
