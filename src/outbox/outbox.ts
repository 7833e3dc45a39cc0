import type { Held, Hold, Origin } from '../inbox/inbox.ts'
import type { Delivery } from './delivery.ts'

/** A delivery held to be sent. */
export type HeldDelivery = Held<Delivery & Origin> & {
  readonly lane: string
  /** When it was planned, in ms. */
  readonly planned: number
  /** It may be there already: an attempt before was cut off, or its end was never learnt. Look before sending. */
  readonly isDoubtful: boolean
}

/** A channel of a workspace, or what else its platform limits as one; `laneOf` names it. */
type Lane = Origin & { readonly lane: string }

/** What has been decided to be said and is not known to be there: everything said to a platform goes through it. */
export type Outbox = {
  /** Plans deliveries; one whose key is there already is not planned again. */
  readonly plan: (deliveries: readonly Delivery[], now: number) => Promise<void>
  /**
   * Takes the oldest that is due, for `lease` ms: of a lane that is not paused and has none held, of an answer that has
   * no earlier part to send. What has expired is settled as never sent.
   */
  readonly claim: (worker: string, now: number, lease: number) => Promise<HeldDelivery | undefined>
  /** It is there, under the platform's id. */
  readonly sent: (hold: Hold, message: string, now: number) => Promise<'settled' | 'lost'>
  /** It is to be tried again; `isDoubtful` where this or an earlier attempt may have sent it all the same. */
  readonly later: (hold: Hold, when: number, why: string, isDoubtful: boolean) => Promise<'settled' | 'lost'>
  /** It will not be sent. */
  readonly never: (hold: Hold, why: string, now: number) => Promise<'settled' | 'lost'>
  /** Nothing is claimed of the lane before `until` (ms). */
  readonly pause: (lane: Lane, until: number) => Promise<void>
  /** The clock went back by so many ms, to `now`: what rests and what is paused waits no longer for that. */
  readonly wentBack: (by: number, now: number) => Promise<void>
  /** The platform's id of what was sent under a key. */
  readonly messageOf: (origin: Origin, key: string) => Promise<string | undefined>
  /** The answer that a message of the platform is a part of, and the channel it went to. */
  readonly answerOf: (
    origin: Origin,
    message: string,
  ) => Promise<{ readonly answer: string; readonly channel: string } | undefined>
  /** The keys of what was planned as the posts of an answer, in their order, without those to be deleted. */
  readonly postsOf: (origin: Origin, answer: string) => Promise<readonly string[]>
  /** How long, in ms, the oldest that is due has waited; undefined where nothing waits. */
  readonly oldest: (now: number) => Promise<number | undefined>
}

/** How long, in ms, a sender holds a delivery. */
export const outboxLease = 60_000

/** How long, in ms, a sender waits for the platform's word on one request. */
export const requestTimeout = 10_000

/** How long, in ms, after a process ended a request of it may still be taken: the clocks of replicas differ a little. */
export const lastRequest = requestTimeout + 2_000

/**
 * Whether there is time to send before the lease ends, in so many requests: one begun later could land beside the next
 * attempt's.
 */
export function mayBegin({ until }: Pick<HeldDelivery, 'until'>, now: number, requests = 1): boolean {
  return until - now > requests * requestTimeout
}
