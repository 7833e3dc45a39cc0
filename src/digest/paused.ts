import type { Subscription } from '../subscription/subscription.ts'

/** A subscription that is paused for good, and why, where nobody asked for it. */
export function pausedFor(subscription: Subscription, why?: string): Subscription {
  const { due: _due, why: _before, ...rest } = subscription
  return { ...rest, paused: Infinity, ...(why === undefined ? {} : { why }) }
}
