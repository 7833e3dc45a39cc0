import type { DigestRecord, PlannedDigest } from '../../src/digest/ledger.ts'
import type { Reminder } from '../../src/digest/reminder.ts'
import type { Told } from '../../src/digest/told.ts'
import type { Subscription } from '../../src/subscription/subscription.ts'
import { channel, delivery, now, origin } from './arrivals.ts'

export const day = 86_400_000

/** A subscription that is due, with everything that a test does not care about. */
export function subscription(key: string, others: Partial<Subscription> = {}): Subscription {
  return {
    key,
    place: channel,
    owner: 'U1',
    question: 'open calls in Mongolia',
    schedule: { days: [1, 2, 3, 4, 5], at: 32_400 },
    zone: 'Asia/Ulaanbaatar',
    made: now - 9 * day,
    due: now,
    ...others,
  }
}

/** A reminder that is due, with everything that a test does not care about. */
export function reminder(key: string, others: Partial<Reminder> = {}): Reminder {
  return {
    ...origin,
    key,
    person: 'U1',
    channel: 'C1',
    listing: 'dimol-bidun',
    before: 7 * day,
    due: now,
    state: 'set',
    made: now - 9 * day,
    ...others,
  }
}

export function told(listing: string, others: Partial<Told> = {}): Told {
  return { listing, version: 1, reason: 'new', at: now, ...others }
}

/** What comes of a subscription that tells these lines: it is due again a day later. */
export function planned(
  due: Subscription,
  lines: readonly Told[],
  others: Partial<PlannedDigest> = {},
): PlannedDigest & { readonly digest: DigestRecord } {
  const { place, key, covered } = due
  const { platform, workspace } = place
  const slot = due.due ?? now
  const digest: DigestRecord = {
    platform,
    workspace,
    key: `digest ${key} ${slot}`,
    subscription: key,
    channel: place.channel,
    slot,
    ...(covered === undefined ? {} : { since: covered }),
    planned: now,
    count: lines.length,
    body: `{"says":"what ${key} tells"}`,
  }
  return {
    subscription: { ...due, covered: slot, due: slot + day },
    told: lines,
    deliveries: [delivery(digest.key, { address: place })],
    ...others,
    digest,
  }
}
