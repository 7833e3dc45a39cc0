import type { Listing } from '../listing/listing.ts'
import { without, type Intent } from '../question/intent.ts'
import type { Criteria, Order, Topic } from '../search/criteria.ts'
import { find as findIn, type Found } from '../search/find.ts'
import type { SearchIndex } from '../search/search-index.ts'
import { titled } from '../search/titled.ts'
import { criteriaOf, exclusionsOf, orderFor } from './criteria-of.ts'
import { isDueInHours } from './due-hours.ts'
import type { Moment } from './facts.ts'

/**
 * Which listings are looked at where not all are, by their places in the archive: what is wanted is then known in no
 * order and without a look at the others.
 */
export type Pool = ArrayLike<number>

/** The ids of those in a pool that a question finds. */
export function findAmong(index: SearchIndex, pool: Pool, intent: Intent, moment: Moment): readonly string[] {
  return findFor({ ...index, pool }, intent, moment, 'relevance').listings.map(({ id }) => id)
}

type Searched = SearchIndex & { readonly pool?: Pool }

/** What a question finds, all its clauses together, in its order and without what it asks to leave out. */
export function findFor(index: Searched, intent: Intent, moment: Moment, order = orderFor(intent)): Found {
  const first = foundByClause(index, intent, moment, order)
  const others = (intent.or ?? []).map((clause) => findFor(index, clause, moment, order))
  const all = others.length === 0 ? first : united(index, [first, ...others], order)
  const { besides = [] } = intent
  const found = besides.length === 0 ? all : filtered(all, ({ id }) => !besides.includes(id))
  if (intent.among === undefined) return found
  const held = new Set(findFor(index, intent.among, moment).listings.map(({ id }) => id))
  return filtered(found, ({ id }) => held.has(id))
}

function find(index: Searched, criteria: Criteria, order?: Order): Found {
  return findIn(index, index.pool === undefined ? criteria : { ...criteria, among: index.pool }, order)
}

/** The findings of several clauses as one list; what one knows only roughly and another for certain is in. */
function united(index: Searched, all: readonly Found[], order: Order): Found {
  const listings = new Map(all.flatMap((found) => found.listings.map((listing) => [listing.id, listing] as const)))
  const apart = new Map(all.flatMap((found) => found.apart.map((each) => [each.listing.id, each] as const)))
  const sorted =
    order === 'relevance'
      ? [...listings.values()]
      : find(index, {}, order).listings.filter(({ id }) => listings.has(id))
  return {
    total: sorted.length,
    listings: sorted,
    apart: [...apart.values()].filter(({ listing }) => !listings.has(listing.id)),
  }
}

function foundByClause(index: Searched, intent: Intent, moment: Moment, order: Order): Found {
  const { lacks, exact } = intent
  const days = foundAtAnyTime(index, intent, moment, order)
  const hours = (intent.times ?? []).filter(({ seconds, ahead }) => (seconds ?? ahead) !== undefined)
  const all =
    hours.length === 0 ? days : filtered(days, (listing) => hours.every((time) => isDueInHours(listing, time, moment)))
  const dated = exact === undefined ? all : filtered(all, (listing) => has(listing, 'exact date'))
  const known = lacks === undefined ? dated : filtered(dated, (listing) => !has(listing, lacks))
  const written = intent.contact === undefined ? known : filtered(known, (listing) => writesTo(listing, intent.contact))
  const found = (intent.alsoIn ?? []).reduce((rest, places) => {
    const there = new Set(find(index, { places }).listings.map(({ id }) => id))
    return filtered(rest, ({ id }) => there.has(id))
  }, written)
  const named = intent.titled === true && intent.topic !== undefined ? namedSo(index, found, intent.topic) : found
  const unwritten = (intent.excluded?.contacts ?? []).reduce(
    (rest, address) => filtered(rest, (listing) => !writesTo(listing, address)),
    named,
  )
  const exclusions = exclusionsOf(intent, moment)
  const { titles = [] } = intent.excluded ?? {}
  if (exclusions.length === 0 && titles.length === 0) return unwritten
  const left = new Set([
    ...exclusions.flatMap((criteria) => find(index, criteria).listings.map(({ id }) => id)),
    ...titles.flatMap((topic) => titled(index, unwritten.listings, topic).map(({ id }) => id)),
  ])
  return filtered(unwritten, ({ id }) => !left.has(id))
}

function namedSo(index: SearchIndex, found: Found, topic: Topic): Found {
  const named = new Set(titled(index, found.listings, topic).map(({ id }) => id))
  return filtered(found, ({ id }) => named.has(id))
}

/** Whether the page gives a listing a deadline, any date at all, or one to the day. */
function has({ deadlines, startDate, posted, opens, listed }: Listing, what: NonNullable<Intent['lacks']>): boolean {
  if (what === 'deadline') return deadlines.length > 0
  const date = startDate ?? posted ?? opens ?? listed
  return what === 'date' ? date !== undefined : date?.length === 10
}

function writesTo({ contacts }: Listing, address: string | undefined): boolean {
  return contacts.some(({ email }) => email.toLowerCase() === address)
}

/** A status asked for at one time or another holds where it holds at either. */
function foundAtAnyTime(index: Searched, intent: Intent, moment: Moment, order: Order): Found {
  const { statusTime } = intent
  if (statusTime === undefined || statusTime.within.length < 2) return find(index, criteriaOf(intent, moment), order)
  const atAny = new Set(
    statusTime.within.flatMap((interval) => {
      const atOne: Intent = { ...intent, statusTime: { ...statusTime, within: [interval] } }
      return find(index, criteriaOf(atOne, moment), order).listings.map(({ id }) => id)
    }),
  )
  return filtered(find(index, criteriaOf(without(intent, 'status', 'statusTime'), moment), order), ({ id }) =>
    atAny.has(id),
  )
}

function filtered(found: Found, isKept: (listing: Listing) => boolean): Found {
  const listings = found.listings.filter(isKept)
  return { total: listings.length, listings, apart: found.apart.filter(({ listing }) => isKept(listing)) }
}
