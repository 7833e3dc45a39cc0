import type { Schedule } from '../calendar/schedule.ts'
import { weekdayName } from '../calendar/months.ts'
import type { Zone } from '../calendar/zone.ts'
import { zoneSaid } from './zone-words.ts'

/**
 * "weekdays at 09:00 (Ulaanbaatar time)", "every Monday and Thursday at 08:30 (UTC)", "daily at 18:00 (UTC+08:00)":
 * what an order could say, and is read back as the same.
 */
export function scheduleInWords({ days, at }: Schedule, zone: Zone): string {
  return `${daysInWords(days)} at ${hourInWords(at)} (${zoneInWords(zone)})`
}

/** "daily", "weekdays", "every Monday and Thursday". */
export function daysInWords(days: readonly number[]): string {
  const written = days.join('')
  if (written === '1234567') return 'daily'
  if (written === '12345') return 'weekdays'
  if (written === '67') return 'weekends'
  const names = days.map(weekdayName)
  const last = names.at(-1) ?? ''
  return `every ${names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`}`
}

/** "09:00", from seconds since midnight. */
export function hourInWords(at: number): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${two(Math.floor(at / 3600))}:${two(Math.floor(at / 60) % 60)}`
}

/** A zone as people say it: "Ulaanbaatar time", "UTC+08:00"; by its own name where that city's name means no other. */
function zoneInWords(zone: Zone): string {
  if (zone === 'UTC') return zone
  if (/^[+-]/.test(zone)) return `UTC${zone}`
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
  return zone.includes('/') && /^[\p{L} .'-]+$/u.test(city) && zoneSaid(city) === zone ? `${city} time` : zone
}
