import { forms } from '../../listing/forms.ts'
import type { Kind } from '../../listing/listing.ts'
import { wordCharacters } from '../../text/plain-text.ts'
import { kindNouns } from './kind-words.ts'
import { count } from './number-words.ts'
import { timeName } from './time-names.ts'

/**
 * Nouns for listings, as patterns over lower case to stand behind other words: "last 3 …", "past …", "not only …". The
 * nouns of kinds and forms come from their tables (`kind-words.ts`, `listing/forms.ts`); here stand those of no kind.
 * They are long, and belong into lookaheads, behind a word by which a table finds the row.
 */

/** For what takes place, though no kind: the word stays the topic. */
export const taught = 'trainings?|courses?'
const ofAnyKind = 'listings?|items?|posts?'

function nounsOf(...kinds: readonly Kind[]): readonly string[] {
  return kindNouns.filter(([, noun]) => noun.kinds.some((kind) => kinds.includes(kind))).map(([pattern]) => pattern)
}

function oneOf(...patterns: readonly string[]): string {
  return `(?:${patterns.join('|')})(?![${wordCharacters}])`
}

const weak = forms.filter(({ isWeak }) => isWeak === true).map(({ pattern }) => pattern)
const all = [...kindNouns.map(([pattern]) => pattern), taught, ofAnyKind, ...weak]

/** A call, or several. */
export const callNoun = oneOf(...nounsOf('call'))

/** What has its time, to come or past: a call or an event, or several. */
export const happeningNoun = oneOf(...nounsOf('call', 'event'), taught)

/** Any listing, or several. */
export const listingNoun = oneOf(...all)

/** Listings in the plural, "news" among them; "guidelines" may be one. */
export const listingNouns = String.raw`${oneOf(...all)}(?<=[sa])(?<!guidelines)`

/** What may stand between a count and its listings: "3 youth workshops", and not "3 months". */
export const which = `(?:(?!${timeName})[a-z-]+ )?`

/** What may stand between "last", "next" or "first" and the listings. */
export const counted = `(?:${count} ${which})?`
