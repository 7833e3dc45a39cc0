import type { Schedule } from '../calendar/schedule.ts'
import type { Zone } from '../calendar/zone.ts'
import type { Address } from '../outbox/delivery.ts'

/** A saved question that a place is told about: a channel, a thread in it, or a person directly. */
export type Subscription = {
  /** Unique within its origin, and short enough to be said. */
  readonly key: string
  readonly place: Address
  /** Who made it. It is the place's and stays when they leave. */
  readonly owner: string
  readonly question: string
  readonly schedule: Schedule
  readonly zone: Zone
  /** When it was made, in ms. */
  readonly made: number
  /** Up to when (ms) its place has been told; undefined before its first digest. */
  readonly covered?: number
  /** When its next digest is due, in ms; undefined where none is, for it is paused for good. */
  readonly due?: number
  /** Until when, in ms, it is paused; Infinity where nothing ends that by itself. */
  readonly paused?: number
  /** Why it was paused, where nobody asked for that. */
  readonly why?: string
  /** Up to when, in ms, what was due may have been sent without our knowing: it comes out of a backup. */
  readonly doubted?: number
}

/** What is told only once: a channel, a thread of it, or what a person is told directly. */
export function placeKey({ channel, thread, person }: Address): string {
  if (person !== undefined) return `person ${person}`
  return thread === undefined ? `channel ${channel}` : `channel ${channel} thread ${thread}`
}
