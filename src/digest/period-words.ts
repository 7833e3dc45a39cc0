import { momentInWords } from '../answer/deadline-words.ts'
import { zoneOffset, type Zone } from '../calendar/zone.ts'
import { saidAt, type Period } from './period.ts'

/** When (ms) a digest was due, where it was, and how many before it could not go out. */
export type Lateness = { readonly due?: number; readonly missed?: number }

/** "Covers 9 March 2024, 09:00 to 10 March 2024, 09:00 (Ulaanbaatar time, UTC+08:00)." */
export function periodInWords(period: Period, { due = period.until, missed = 0 }: Lateness): string {
  const { since, until, zone } = period
  if (since === undefined) return `The first digest: what is on at ${momentInWords(saidAt(period), zone)}.`
  const late = [
    ...(until === due ? [] : [`it was due on ${localMoment(due, until, zone)}`]),
    ...(missed === 0 ? [] : [`${missed} ${missed === 1 ? 'digest' : 'digests'} before it could not go out`]),
  ]
  const why = late.length === 0 ? '' : `; ${late.join(', and ')}`
  // It begins behind `since`.
  return `Covers ${localMoment(since + 1, until, zone)} to ${momentInWords(until, zone)}${why}.`
}

/** A moment beside another in a zone that is named there: its offset is said where the clocks have changed between them. */
function localMoment(instant: number, beside: number, zone: Zone): string {
  const bare = momentInWords(instant, zone).replace(/ \(.*$/, '')
  const offset = zoneOffset(instant, zone)
  return offset === zoneOffset(beside, zone) ? bare : `${bare} (UTC${offset})`
}
