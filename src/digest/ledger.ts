import type { Origin } from '../inbox/inbox.ts'
import type { Delivery } from '../outbox/delivery.ts'
import type { KeptAnswer } from '../answer/kept-answer.ts'
import type { Conversation } from '../question/talk/conversation.ts'
import type { Subscription } from '../subscription/subscription.ts'
import type { Told } from './told.ts'

/** A digest as it was planned: for which slot of its subscription, since when, and what it said. */
export type DigestRecord = Origin & {
  readonly key: string
  readonly subscription: string
  readonly channel: string
  /** The instant, in ms, that it was due at. */
  readonly slot: number
  readonly since?: number
  readonly planned: number
  /** How many listings it told. */
  readonly count: number
  /** The document, as JSON, for as long as it may be corrected. */
  readonly body: string
}

/** What comes of a subscription that is due: its next times, and a digest where there is one to send. */
export type PlannedDigest = {
  readonly subscription: Subscription
  readonly told: readonly Told[]
  readonly digest?: DigestRecord
  readonly deliveries: readonly Delivery[]
  /** What its buttons need, under the key of each answer. */
  readonly keep?: readonly (readonly [key: string, answer: KeptAnswer])[]
  /** The conversation, by its key, that goes on from it: “why 1?” said next where it stands is about this digest. */
  readonly talk?: readonly [key: string, after: Conversation]
}

/** A line of the ledger with the digest that it was told in. */
export type LedgerLine = Told & { readonly digest: string }

/** Who wants to be told what, when, and what was told: the same listing never twice for one reason in one place. */
export type Subscriptions = {
  /** Keeps a subscription; under a key that is there it is as it is given now. */
  readonly keep: (subscription: Subscription) => Promise<void>
  readonly remove: (which: Origin & { readonly key: string }) => Promise<void>
  readonly of: (origin: Origin, key: string) => Promise<Subscription | undefined>
  /** Those of a channel and its threads, or of what a person is told directly. */
  readonly at: (
    place: Origin & ({ readonly channel: string } | { readonly person: string }),
  ) => Promise<readonly Subscription[]>
  readonly all: () => Promise<readonly Subscription[]>
  /** Those that are due, the longest due first. */
  readonly due: (now: number, most: number) => Promise<readonly Subscription[]>
  /**
   * Plans what comes of a subscription that is due, in one transaction: `compose` is given what its place was told of any
   * of these listings. `lost` where it is no longer due as it was read: nothing is planned then.
   */
  readonly plan: (
    due: Subscription,
    listings: readonly string[],
    compose: (told: readonly Told[]) => PlannedDigest,
    now: number,
  ) => Promise<'planned' | 'lost'>
  /** Keeps what a digest says now. */
  readonly amend: (digest: DigestRecord) => Promise<void>
  /** Takes back what a digest was to tell, where nothing of it went out: the next one covers it. */
  readonly untell: (digest: DigestRecord) => Promise<void>
  /** What a place was told of a listing, the newest first. */
  readonly toldOf: (subscription: Subscription, listing: string) => Promise<readonly LedgerLine[]>
  readonly digest: (origin: Origin, key: string) => Promise<DigestRecord | undefined>
  /** The digests that told of a listing, wherever, the newest first. */
  readonly digestsWith: (listing: string) => Promise<readonly DigestRecord[]>
}
