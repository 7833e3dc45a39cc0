import type { HeldDelivery } from './outbox.ts'

/** What became of an attempt, as an adapter's send tells it. */
export type Result =
  | { readonly was: 'sent'; readonly message: string }
  /** The platform took nothing and said how long (ms) this lane must rest. */
  | { readonly was: 'limited'; readonly rest: number }
  /** It cannot ever be sent: the channel is gone, the token is revoked. */
  | { readonly was: 'refused'; readonly why: string }
  /** Nothing was taken, and it may go better later. */
  | { readonly was: 'not taken'; readonly why: string }
  /** No word came back: it may be there. */
  | { readonly was: 'unknown'; readonly why: string }
  /** Whether it is there from an attempt before could not be learnt, and so nothing was sent. */
  | { readonly was: 'not reconciled'; readonly why: string }

/** What became of an attempt that was not begun, for it could have landed beside the next one. */
export function tooLate({ isDoubtful }: Pick<HeldDelivery, 'isDoubtful'>): Result {
  return { was: isDoubtful ? 'not reconciled' : 'not taken', why: 'too little of the lease was left' }
}

/** How an attempt is settled; instants in ms. */
export type Settlement =
  | { readonly as: 'sent'; readonly message: string }
  | {
      readonly as: 'later'
      readonly when: number
      readonly why: string
      readonly isDoubtful: boolean
      readonly pausesLane: boolean
    }
  | { readonly as: 'never'; readonly why: string }

/** How long, in ms, a delivery is tried: a platform that was away for a day is met again. */
export const triedFor = 24 * 3_600_000

const [firstRest, longestRest] = [1_000, 5 * 60_000]

/** How an attempt that ended at `now` (ms) is settled. */
export function settle(delivery: HeldDelivery, result: Result, now: number): Settlement {
  if (result.was === 'sent') return { as: 'sent', message: result.message }
  if (result.was === 'refused') return { as: 'never', why: result.why }
  const rest = restAfter(delivery.attempt)
  const isLimited = result.was === 'limited'
  const when = now + (isLimited ? Math.max(result.rest, firstRest) : rest)
  const why = isLimited ? 'limited by the platform' : result.why
  const isPast = when >= (delivery.expires ?? Infinity) || now - delivery.planned >= triedFor
  if (isPast) return { as: 'never', why: `given up: ${why}` }
  const isDoubtful = result.was === 'unknown' || result.was === 'not reconciled'
  return { as: 'later', when, why, isDoubtful, pausesLane: isLimited }
}

/** The rest before the next attempt, in ms: doubled each time up to five minutes. */
function restAfter(attempt: number): number {
  return Math.min(firstRest * 2 ** Math.min(attempt - 1, 20), longestRest)
}
