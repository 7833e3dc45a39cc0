import type { Arrival, Origin } from '../../src/inbox/inbox.ts'
import type { Address, Delivery } from '../../src/outbox/delivery.ts'

export const origin: Origin = { platform: 'slack', workspace: 'T1' }

/** Another workspace of the same platform, and the same workspace of another platform. */
export const otherOrigins: readonly Origin[] = [
  { platform: 'slack', workspace: 'T2' },
  { platform: 'discord', workspace: 'T1' },
]

/** A channel of the first workspace. */
export const channel: Address = { ...origin, channel: 'C1' }

export const now = Date.UTC(2026, 10, 22)

/** An arrival with everything that a test does not care about. */
export function arrival(key: string, others: Partial<Arrival> = {}): Arrival {
  return {
    ...origin,
    key,
    conversation: 'C1',
    person: 'U1',
    channel: 'C1',
    kind: 'mention',
    body: '{"text":"calls"}',
    at: now,
    ...others,
  }
}

/** A delivery with everything that a test does not care about. */
export function delivery(key: string, others: Partial<Delivery> = {}): Delivery {
  return {
    key,
    address: channel,
    act: 'post',
    body: '{"text":"4 calls"}',
    answer: key,
    due: now,
    ...others,
  }
}
