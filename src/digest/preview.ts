import type { Listing } from '../listing/listing.ts'
import { statusAt } from '../listing/status.ts'
import { nextTime } from '../calendar/schedule.ts'
import type { Interest } from '../subscription/interest.ts'
import { findAmong } from '../answer/find-for.ts'
import type { Subscription } from '../subscription/subscription.ts'
import { knownAmong } from './digest.ts'
import type { Register } from './register.ts'
import { tellingOf } from './telling.ts'
import type { Told } from './told.ts'

/** What a subscription would have sent lately, and when (ms) its next digests go out. */
export type Preview = {
  readonly digests: number
  /** Each listing once, the newest digest's last. */
  readonly listings: readonly Listing[]
  readonly next: readonly [number, number, number]
}

/** How far back, in days, a preview looks. */
export const previewDays = 30

/** What a subscription would have sent in the last 30 days, had it been there, and its next three times. */
export function previewOf(subscription: Subscription, interest: Interest, register: Register, now: number): Preview {
  const { schedule, zone } = subscription
  const since = now - previewDays * 86_400_000
  const { fallbackZone } = register
  const pool = [...register.known.keys()].filter((at) => mayBeTold(register, at, since))
  const moment = { now, zone, fallbackZone }
  const wanted = knownAmong(register, new Set(findAmong(register.index, pool, interest.wanted, moment)))
  const listings = new Map<string, Listing>()
  const told: Told[] = []
  let digests = 0
  let state: Subscription = { ...subscription, covered: since, due: nextTime(schedule, zone, since) }
  while (state.due !== undefined && state.due <= now) {
    const telling = tellingOf({ subscription: state, interest, wanted, saysNothing: false }, register, told, state.due)
    if (telling === undefined) break
    told.push(...telling.told)
    if (telling.document !== undefined) digests += 1
    for (const { known } of telling.news.items) listings.set(known.listing.id, known.listing)
    state = telling.subscription
  }
  const first = nextTime(schedule, zone, now)
  const second = nextTime(schedule, zone, first)
  return { digests, listings: [...listings.values()], next: [first, second, nextTime(schedule, zone, second)] }
}

/** Whether a listing was not over when the time looked back over began, or has changed since. */
function mayBeTold({ known, fallbackZone }: Register, at: number, since: number): boolean {
  const each = known[at]
  if (each === undefined) return false
  const status = statusAt(each.listing, since, fallbackZone)
  return (status !== 'closed' && status !== 'over') || each.changes.some((change) => change.at > since)
}
