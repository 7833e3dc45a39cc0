import { daysOfPrinted } from '../calendar/printed.ts'
import { instantOfDeadline } from '../listing/deadline.ts'
import type { Listing } from '../listing/listing.ts'
import type { Intent } from '../question/intent.ts'
import type { Order } from '../search/criteria.ts'
import { lastDeadline, type Moment } from './facts.ts'

/** The first listings of an order, as many as were asked for and all that tie with the last of them. */
export function withTies(
  listings: readonly Listing[],
  { limit }: Intent,
  order: Order,
  moment: Moment,
): readonly Listing[] {
  if (limit === undefined || listings.length <= limit) return listings
  const last = listings[limit - 1]
  if (last === undefined || order === 'relevance') return listings.slice(0, limit)
  const key = rank(last, order, moment)
  return listings.filter((listing, index) => index < limit || rank(listing, order, moment) === key)
}

/** What a listing is ordered by: an instant or a day. */
function rank(listing: Listing, order: Order, { fallbackZone }: Moment): number | undefined {
  if (order === 'deadline') {
    const deadline = lastDeadline(listing, fallbackZone)
    return deadline && instantOfDeadline(deadline, listing.zone ?? fallbackZone)
  }
  const own = listing.startDate ?? listing.opens
  const printed =
    order === 'start' || listing.kind === 'event' || listing.kind === 'activity'
      ? (own ?? listing.posted)
      : (listing.posted ?? own)
  return printed === undefined ? undefined : daysOfPrinted(printed).start
}
