import { dayAt, isoInstant, zoneOffset, type Zone } from '../calendar/zone.ts'
import { instantOfDeadline, type Deadline } from '../listing/deadline.ts'
import { words, type Text } from './answer.ts'
import { dayInWords } from './day-words.ts'

/**
 * A deadline with its hour and zone, as a moment: "19 March 2024, 18:00 (Ulaanbaatar time, UTC+08:00)". What is not
 * stated is said to be so; `fallback` is the zone a deadline without one is counted in, which makes it no known moment.
 */
export function deadlineInWords(deadline: Deadline, fallback: Zone): Text {
  const instant = instantOfDeadline(deadline, fallback)
  const text = `${dayInWords(deadline.day)}${hour(deadline)} (${zoneInWords(deadline, instant)})`
  if (deadline.zone === undefined) return words(text)
  // The end of a day is told as its last second, as in ISO: on a reader's clock it is not yet the next day.
  return [{ kind: 'moment', instant: deadline.seconds === 86_400 ? instant - 1000 : instant, text }]
}

function hour({ seconds, timeStated }: Deadline): string {
  if (!timeStated) return ', time not stated'
  if (seconds === 86_400) return ', midnight at the end of the day'
  const two = (number: number): string => String(number).padStart(2, '0')
  return `, ${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`
}

function zoneInWords({ zone, zoneAssumed, timeStated }: Deadline, instant: number): string {
  if (zone === undefined) return 'zone not known'
  const name = zoneName(zone, instant)
  if (zoneAssumed !== true) return name
  return timeStated ? `zone not stated, taken as ${name}` : `counted to the end of the day, ${name}`
}

/** A zone as people say it, with its offset then: "Ulaanbaatar time, UTC+08:00". */
function zoneName(zone: Zone, instant: number): string {
  if (zone === 'UTC') return 'UTC'
  if (/^[+-]/.test(zone)) return `UTC${zone}`
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
  return `${city} time, UTC${zoneOffset(instant, zone)}`
}

/** How long until an instant, in whole units: "in 8 days", "in 5 hours", "in 40 minutes". */
export function timeLeft(instant: number, now: number): string {
  const minutes = Math.floor((instant - now) / 60_000)
  if (minutes < 1) return 'in less than a minute'
  if (minutes < 120) return `in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`
  const hours = Math.floor(minutes / 60)
  if (hours < 48) return `in ${hours} hours`
  return `in ${Math.floor(hours / 24)} days`
}

/** A moment on the clocks of a zone: "3 March 2024, 23:00 (New York time, UTC-05:00)". */
export function momentInWords(instant: number, zone: Zone): string {
  const iso = isoInstant(instant, zone)
  return `${dayInWords(dayAt(instant, zone))}, ${iso.slice(11, 16)} (${zoneName(zone, instant)})`
}
