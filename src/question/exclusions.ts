import type { Place } from '../listing/place.ts'
import type { Topic } from '../search/criteria.ts'
import type { Span } from './span.ts'
import { topicOf } from './topic.ts'

/** What a question says its answer must not be about. */
export type Excluded = { readonly topic?: Topic; readonly places?: readonly Place[] }

const leaving =
  /(?:\b(?:but |and )?not (?:those |the ones |ones )?(?:about|on|regarding|concerning|for|from|in|related to)|\bexcluding|\bother than|\bapart from|\boutside(?: of)?|\bwithout|\bexcept(?:ing)? (?:for |those |the ones )*(?:about |on |in |from )?|\bnot (?=[A-Z])|,\s*(?:but )?not)(?=\s|$)/i

/** Where the words begin that say what is not wanted, up to the question's end; undefined where none do. */
export function exclusionIn(text: string): Span | undefined {
  const match = leaving.exec(text)
  return match === null ? undefined : { start: match.index, end: text.length }
}

/** What is not wanted: the places named after the words that exclude, and the topic left there. */
export function excludedAfter(
  exclusion: Span,
  left: string,
  places: readonly { readonly start: number; readonly places: readonly Place[] }[],
): Excluded | undefined {
  const named = places.filter(({ start }) => start >= exclusion.start).flatMap((mention) => mention.places)
  const words = left.slice(exclusion.start).replace(leaving, ' ')
  const { topic } = topicOf(words)
  if (named.length === 0 && topic.length === 0) return undefined
  return { ...(topic.length === 0 ? {} : { topic }), ...(named.length === 0 ? {} : { places: named }) }
}
