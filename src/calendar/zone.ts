import * as Instants from 'temporal-polyfill/fns/Instant'
import * as LocalTimes from 'temporal-polyfill/fns/PlainDateTime'
import * as ZonedTimes from 'temporal-polyfill/fns/ZonedDateTime'
import { firstOfYear, partsOf, type Day } from './day.ts'

/** An IANA zone (`Asia/Ulaanbaatar`) or a fixed offset (`+02:00`). */
export type Zone = string

/** Asking the zones' rules is dear, and questions come close together. A full memory starts afresh: none grows without bound. */
const mostKept = 10_000

function kept<T>(known: Map<string, T>, key: string, value: T): T {
  if (known.size >= mostKept) known.clear()
  known.set(key, value)
  return value
}

const zones = new Map<string, boolean>()
/** Twice as long as the longest there is. */
const longestName = 64

/** Whether the runtime's zone data knows the name. */
export function isZone(name: string): boolean {
  if (name.length > longestName || !/^(?:[A-Za-z][\w+-]*(?:\/[\w+-]+)*|[+-]\d\d:\d\d)$/.test(name)) return false
  return zones.get(name) ?? kept(zones, name, isKnownToRules(name))
}

function isKnownToRules(name: string): boolean {
  try {
    zoneOffset(0, name)
    return true
  } catch (cause) {
    if (cause instanceof RangeError) return false
    throw cause
  }
}

const instants = new Map<string, number>()

/**
 * The instant, in ms, of a local time: seconds from the day's midnight by the clock on the wall (86 400 = its end).
 * An hour that a clock change skips is moved past the gap; one that comes twice means the first (RFC 5545).
 */
export function instantOf(day: Day, seconds: number, zone: Zone): number {
  const key = `${day} ${seconds} ${zone}`
  return instants.get(key) ?? kept(instants, key, instantByRules(day, seconds, zone))
}

function instantByRules(day: Day, seconds: number, zone: Zone): number {
  const date = partsOf(day + Math.floor(seconds / 86_400))
  const rest = seconds % 86_400
  const local = LocalTimes.create(
    date.year,
    date.month,
    date.dayOfMonth,
    Math.floor(rest / 3600),
    Math.floor(rest / 60) % 60,
    rest % 60,
  )
  return LocalTimes.toZonedDateTime(local, zone, { disambiguation: 'compatible' }).epochMilliseconds
}

/** The local days of one instant lie at most this far apart, in days, over all zones (UTC-12 to UTC+14). */
export const zonesApart = 2

/** The instant a day begins in a zone, in ms. */
export function startOfDay(day: Day, zone: Zone): number {
  return instantOf(day, 0, zone)
}

/** The calendar day it is in a zone at an instant. */
export function dayAt(instant: number, zone: Zone): Day {
  return localTimeAt(instant, zone).day
}

/** The day and the seconds since midnight that clocks in the zone show at an instant. */
export function localTimeAt(instant: number, zone: Zone): { readonly day: Day; readonly seconds: number } {
  const local = instant + millisecondsAhead(instant, zone)
  const day = Math.floor(local / millisecondsOfDay)
  if (day < firstDay || day > lastDay) throw new RangeError(`instant ${instant} lies outside the years 1 to 9999`)
  return { day, seconds: Math.floor((local - day * millisecondsOfDay) / 1000) }
}

const millisecondsOfDay = 86_400_000
const millisecondsOfHour = 3_600_000
const firstDay = firstOfYear(1)
const lastDay = firstOfYear(10_000) - 1

/** By zone and hour from 1970 on: what its clocks are ahead of UTC all through that hour. */
const aheadByHour = new Map<string, number>()

/**
 * What clocks in a zone are ahead of UTC at an instant, in ms. An hour with one offset at both ends has it throughout,
 * for no zone's clocks ever changed twice in an hour.
 */
function millisecondsAhead(instant: number, zone: Zone): number {
  const hour = Math.floor(instant / millisecondsOfHour)
  const key = `${hour} ${zone}`
  const known = aheadByHour.get(key)
  if (known !== undefined) return known
  const ahead = aheadByRules(instant, zone)
  const ends = [hour * millisecondsOfHour, (hour + 1) * millisecondsOfHour - 1]
  return ends.every((end) => aheadByRules(end, zone) === ahead) ? kept(aheadByHour, key, ahead) : ahead
}

function aheadByRules(instant: number, zone: Zone): number {
  return ZonedTimes.offsetNanoseconds(Instants.toZonedDateTimeISO(Instants.fromEpochMilliseconds(instant), zone)) / 1e6
}

/** What a zone's clocks are ahead of UTC at an instant, as ISO 8601 writes it: `+08:00`. Throws RangeError for no zone. */
export function zoneOffset(instant: number, zone: Zone): string {
  return ZonedTimes.offset(Instants.toZonedDateTimeISO(Instants.fromEpochMilliseconds(instant), zone))
}

/** ISO 8601 with the zone's offset and seconds: `2024-03-15T13:00:00+08:00`. */
export function isoInstant(instant: number, zone: Zone): string {
  const { day, seconds } = localTimeAt(instant, zone)
  return `${isoLocal(day, seconds)}${zoneOffset(instant, zone)}`
}

/** ISO 8601 without an offset, for a time whose zone is not known: `2024-03-15T13:00:00`. */
export function isoLocal(day: Day, seconds: number): string {
  const { year, month, dayOfMonth } = partsOf(day)
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}T${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}
