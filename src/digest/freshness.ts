import { dayInWords } from '../answer/day-words.ts'
import { freshness } from '../answer/freshness.ts'
import { dayAt, type Zone } from '../calendar/zone.ts'
import type { Register } from './register.ts'

/**
 * Up to when a digest's archive knows: the last capture or the newest item's day, and when its pages last said something
 * new, which may be of no day.
 */
export function freshnessOf(
  { archive, changed }: Pick<Register, 'archive' | 'changed'>,
  now: number,
  zone: Zone,
): string {
  const said = freshness(archive, dayAt(now, zone))
  if (changed === undefined) return said ?? 'How fresh this is cannot be said: no page and no listing has a date.'
  const last = `the pages last changed on ${dayInWords(dayAt(changed, zone))}`
  return said?.replace(';', `, and ${last};`) ?? `How fresh this is: ${last}; what was posted later is not in them.`
}
