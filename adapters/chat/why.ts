import { explained, tellingSubscription } from '../why.ts'
import type { Outcome } from '../../src/store/store.ts'
import type { Order } from '../../src/subscription/order.ts'
import { whyNotices } from '../../src/digest/why-words.ts'
import { documentTo } from './deliveries.ts'
import { listingsMeant } from './listing-meant.ts'
import { subscriptionsThere } from './managing.ts'
import { privately, type Given } from './given.ts'

/** Says why a listing was told here, or what kept it out, to whoever asks. */
export async function whyTold(order: Extract<Order, { does: 'why' | 'why not' }>, given: Given): Promise<Outcome> {
  const { working, arrival, where, now } = given
  const [listing, ...others] = await listingsMeant(order.about, given)
  if (listing === undefined) return privately(whyNotices.whichListing, given)
  if (others.length > 0 && order.about.words === undefined) return privately(whyNotices.whichListing, given)
  const all = await subscriptionsThere(given)
  const farness = (thread: string | undefined): number => (thread === where.thread ? 0 : thread === undefined ? 1 : 2)
  const there = all.toSorted((a, b) => farness(a.place.thread) - farness(b.place.thread))
  const subscription = await tellingSubscription(there, listing.id, working.store.subscriptions)
  if (subscription === undefined) return privately(whyNotices.noSubscription, given)
  const document = await explained(
    subscription,
    listing.id,
    { ...working, subscriptions: working.store.subscriptions },
    now,
  )
  if (document === undefined) return privately(whyNotices.whichListing, given)
  return { deliveries: documentTo(arrival, where, document, working) }
}
