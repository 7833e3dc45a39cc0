import { instantOf, localTimeAt, type Zone } from '../calendar/zone.ts'

/** When a person wants to hear of reminders: their zone, and the hours of the day, in seconds from midnight. */
export type Waking = { readonly zone: Zone; readonly from: number; readonly to: number }

/** The hours that nobody minds. */
export const usualHours = { from: 8 * 3600, to: 21 * 3600 } as const

/**
 * The moment (ms) within somebody's waking hours that comes nearest to one: the next morning for one before dawn, unless
 * `last` comes first; the evening before for all else.
 */
export function whileAwake(instant: number, { zone, from, to }: Waking, last: number): number {
  const { day, seconds } = localTimeAt(instant, zone)
  if (seconds >= from && seconds <= to) return instant
  const morning = instantOf(day, from, zone)
  if (seconds < from && morning < last) return morning
  return instantOf(seconds < from ? day - 1 : day, to, zone)
}
