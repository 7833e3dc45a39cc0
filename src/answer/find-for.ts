import type { Listing } from '../listing/listing.ts'
import type { Intent } from '../question/intent.ts'
import { find, type Found } from '../search/find.ts'
import type { SearchIndex } from '../search/search-index.ts'
import { criteriaOf, exclusionsOf, orderFor } from './criteria-of.ts'
import type { Moment } from './facts.ts'

/** What a question finds, in its order, without what it asks to leave out. */
export function findFor(index: SearchIndex, intent: Intent, moment: Moment, order = orderFor(intent)): Found {
  const found = find(index, criteriaOf(intent, moment), order)
  const exclusions = exclusionsOf(intent)
  if (exclusions.length === 0) return found
  const left = new Set(exclusions.flatMap((criteria) => find(index, criteria).listings.map(({ id }) => id)))
  const isKept = ({ id }: Listing): boolean => !left.has(id)
  const listings = found.listings.filter(isKept)
  return { total: listings.length, listings, apart: found.apart.filter(({ listing }) => isKept(listing)) }
}
