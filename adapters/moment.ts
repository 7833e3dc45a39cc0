import { dayOf, type Day } from '../src/calendar/day.ts'
import { dayAt, instantOf, type Zone } from '../src/calendar/zone.ts'

/** A local time by the clock on the wall, with its offset from UTC in minutes where one is written. */
type Written = { readonly day: Day; readonly milliseconds: number; readonly offset?: number }

/**
 * The instant, in ms, of an ISO 8601 date or date-time of the years 1900 to 2999; without an offset it is local in the
 * zone, and a bare date is its start. Undefined for anything else.
 */
export function readMoment(text: string, zone: Zone): number | undefined {
  const written = readWritten(text)
  if (written === undefined) return undefined
  const { day, milliseconds, offset } = written
  if (offset !== undefined) return day * 86_400_000 + milliseconds - offset * 60_000
  return instantOf(day, Math.floor(milliseconds / 1000), zone) + (milliseconds % 1000)
}

/** The day that a moment, written as `readMoment` reads it, falls on in a zone. */
export function readDayOfMoment(text: string, zone: Zone): Day | undefined {
  const written = readWritten(text)
  if (written?.offset === undefined) return written?.day
  return dayAt(written.day * 86_400_000 + written.milliseconds - written.offset * 60_000, zone)
}

const pattern =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d{1,9}))?)?(Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?)?$/i

function readWritten(text: string): Written | undefined {
  const match = pattern.exec(text)
  if (match === null) return undefined
  const [year, month, dayOfMonth, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map((part) => Number(part ?? 0))
  const day = dayOf(year ?? 0, month ?? 0, dayOfMonth ?? 0)
  if (day === undefined || (year ?? 0) < 1900 || (year ?? 0) > 2999) return undefined
  const thousandths = Number((match[7] ?? '').padEnd(3, '0').slice(0, 3))
  const milliseconds = ((hour * 60 + minute) * 60 + second) * 1000 + thousandths
  const offset = match[8]
  return { day, milliseconds, ...(offset === undefined ? {} : { offset: minutesOf(offset) }) }
}

function minutesOf(offset: string): number {
  if (/z/i.test(offset)) return 0
  const sign = offset.startsWith('-') ? -1 : 1
  return sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3).replace(':', '') || 0))
}
