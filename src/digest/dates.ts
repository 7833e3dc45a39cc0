import { words, type Text } from '../answer/answer.ts'
import { factsOf, type Moment } from '../answer/facts.ts'
import type { Listing } from '../listing/listing.ts'

/** When a listing is, with what its page says against itself, in one line; and what and where it is. */
export function datesAndPlace(listing: Listing, moment: Moment): { readonly dates: Text; readonly place: Text } {
  const [dates = words(''), ...others] = factsOf(listing, moment)
  const disagreement = others.slice(0, -1).flatMap((fact): Text => [...words('. '), ...fact])
  return { dates: [...dates, ...disagreement], place: others.at(-1) ?? words('') }
}
