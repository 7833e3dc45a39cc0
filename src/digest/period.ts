import type { Zone } from '../calendar/zone.ts'

/** What a digest covers: `(since, until]` in ms; without `since` it is the first, and shows what is on. */
export type Period = {
  readonly since?: number
  /** Of a first digest, since when (ms) it was to come: what came and went meanwhile is said. */
  readonly made?: number
  readonly until: number
  /** The moment of statuses: a little later than `until`, or much where a digest out of a backup is made up for. */
  readonly now: number
  /** The zone of its place. */
  readonly zone: Zone
  /** The zone of days whose own is not known. */
  readonly fallbackZone: Zone
}

/** A digest that is made within so many ms of its time is on time. */
const onTime = 60_000

/** Up to when (ms) a digest covers that is due at `due` and made at `now`: one that is late holds back nothing of what came since. */
export function coveredUntil(due: number, now: number): number {
  return now - due <= onTime ? due : now
}

/** The moment that a digest's words are said at, in ms: its very hour where it is on time, so that noon is three hours from nine. */
export function saidAt({ until, now }: Period): number {
  return now - until <= onTime ? until : now
}
