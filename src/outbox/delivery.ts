import type { Origin } from '../inbox/inbox.ts'

/** Where a delivery goes: a channel or thread; with a person, what that person alone sees, there or directly. */
export type Address = Origin & { readonly channel: string; readonly thread?: string; readonly person?: string }

/** What a delivery does: `respond` answers at an address that came with the arrival and is secret. */
export type Act = 'post' | 'edit' | 'delete' | 'private' | 'direct' | 'respond'

/** One thing to be said to a platform, decided and rendered. */
export type Delivery = {
  /** Unique within its origin; the platform is asked for it before anything is sent a second time. */
  readonly key: string
  readonly address: Address
  readonly act: Act
  /** JSON as it will be sent: frozen when it is planned, so that every attempt says the same. */
  readonly body: string
  /** What it is a part of: the parts of one answer go out in their order, one when the one before is settled. */
  readonly answer: string
  /** The key of the delivery that an edit or a deletion is about, or in whose thread a post goes on. */
  readonly of?: string
  /** When it is to be sent, in ms. */
  readonly due: number
  /** It may have been sent by whoever had the store before a backup took its place: it is looked for before it is sent. */
  readonly isDoubtful?: boolean
  /** From when on, in ms, it is of no use to anybody. */
  readonly expires?: number
}

/** What a platform limits as one: a channel, a person's direct messages; responses stand each for itself. */
export function laneOf({ act, address, key }: Delivery): string {
  if (act === 'respond') return `respond ${key}`
  return act === 'direct' ? laneTo('person', address.person ?? address.channel) : laneTo('channel', address.channel)
}

/** The lane of a person's direct messages, or of a channel. */
export function laneTo(scope: 'person' | 'channel', about: string): string {
  return `${scope === 'person' ? 'direct' : 'channel'} ${about}`
}
