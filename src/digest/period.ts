import type { Zone } from '../calendar/zone.ts'

/** What a digest covers: `(since, until]` in ms; without `since` it is the first, and shows what is on. */
export type Period = {
  readonly since?: number
  /** Of a first digest, since when (ms) it was to come: what came and went meanwhile is said. */
  readonly made?: number
  readonly until: number
  /** The moment of statuses: later than `until` where the digest is late. */
  readonly now: number
  /** The zone of its place. */
  readonly zone: Zone
  /** The zone of days whose own is not known. */
  readonly fallbackZone: Zone
}
