import { lastTime, nextTime } from '../calendar/schedule.ts'
import type { Subscription } from './subscription.ts'

/** The time of a subscription that a digest is made for, in ms, how many before it could not be, and the next. */
export type Slot = { readonly at: number; readonly missed: number; readonly next: number }

/** More digests than these are not counted one by one. */
const mostMissed = 400

/**
 * The slot of a subscription that is due at `now` (ms). What could not go out is made up for by one digest, that of the
 * last slot; what may have gone out before a backup was put back is taken up slot by slot, so that each can be looked for.
 */
export function slotOf({ schedule, zone, due, doubted }: Subscription, now: number): Slot | undefined {
  if (due === undefined || due > now) return undefined
  const next = (at: number): number => nextTime(schedule, zone, at)
  if (doubted !== undefined && due <= doubted) return { at: due, missed: 0, next: next(due) }
  const at = Math.max(due, lastTime(schedule, zone, now))
  let missed = 0
  for (let slot = due; slot < at && missed < mostMissed; slot = next(slot)) missed += 1
  return { at, missed, next: next(at) }
}
