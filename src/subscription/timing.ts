import { isZone, type Zone } from '../calendar/zone.ts'
import { zoneOfPlaceName } from '../place/gazetteer.ts'
import type { Timing } from './order.ts'

/** What a text says of when to send, and the text without it; `unclear` where it cannot be done, with the way out. */
export type ReadTiming = { readonly timing: Timing; readonly rest: string; readonly unclear?: string }

const names = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const
const dayName = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?`
const dayList = String.raw`${dayName}(?:(?:\s*(?:,|&|\/|-|–|and|to|through)\s*)+${dayName})*`
const wholeDays = String.raw`(?:every|each)\s+(?:single\s+)?(?:day|weekday|week\s?day|working\s?day|work\s?day|morning|evening|week|weekend)s?|daily|weekdays?|work(?:ing)?\s?days?|weekends?|weekly`
const hour = String.raw`(?:(?:at|@)\s*)?(?:noon|midnight|half past \d{1,2}|\d{1,2}\s?(?:[:.h]\s?\d\d)?\s?(?:[ap]\.?m\b\.?)|\d{1,2}[:.h]\d\d(?:\s?(?:hrs?|h|o’clock|o'clock))?|\d{4}(?:\s?hrs?)?(?=$|\s|[,;)(])|(?<=(?:at|@)\s*)\d{1,2}(?:\s?(?:hrs?|h|o’clock|o'clock))?)`
const zone = String.raw`(?:in\s+)?\(?(?:UTC|GMT)?[+-]\d\d?:\d\d\)?|\(?(?:UTC|GMT)\)?|\(?[A-Z]\w+\/[A-Z][\w/+-]+\)?|\(?(?:[A-Z][\wÀ-ɏ.’']*\s){1,3}time\)?`
const days = String.raw`(?:(?:on\s+)?(?:every|each)\s+${dayList}|(?:on\s+)?${dayList}|${wholeDays})`

const pattern = (source: string): RegExp => new RegExp(source, 'iu')
const exactZone = new RegExp(`^\\s*,?\\s*(${zone})`, 'u')
const dayFirst = pattern(String.raw`^(${days})(?:\s*,?\s*(${hour}))?`)
const hourFirst = pattern(String.raw`^(${hour})(?:\s*,?\s*(?:on\s+)?(${days}))?`)

/** Rhythms that a digest has not. */
const otherRhythm =
  /(?:^|[\s,;])(?:hourly|every (?:\d+ |few )?(?:hours?|minutes?)|every (?:other|second|two|\d+) (?:days?|weeks?)|fortnightly|bi-?weekly|(?:twice|two times|three times) a (?:day|week)|monthly|every month|once a month|immediately|instantly|at once|in real ?time)\s*[.!]?$/iu

/** Takes what a text says of when to send off its end, or off its beginning before a colon or comma. */
export function readTiming(text: string): ReadTiming {
  const other = otherRhythm.exec(text)
  if (other !== null) {
    const written = other[0].replace(/^[\s,;]+/, '').trim()
    const way =
      'I can send on days of the week at one hour, such as “daily at 9” or “every Monday and Thursday at 08:30”'
    return { timing: {}, rest: text.slice(0, other.index), unclear: `“${written}” is no rhythm that I have; ${way}.` }
  }
  for (const start of startsIn(text)) {
    const read = readWhole(text.slice(start.at))
    if (read === undefined || (read.isWeak && !start.isApart)) continue
    return { ...read, rest: text.slice(0, start.at).replace(/[\s,;:–-]+$/, '') }
  }
  const colon = /^([^:]{3,60}?(?:\d[:.]\d\d)?[^:]{0,30}?)\s*[:,]\s+(.+)$/su.exec(text)
  const led = colon === null ? undefined : readWhole(colon[1] ?? '')
  return led === undefined ? { timing: {}, rest: text } : { ...led, rest: colon?.[2] ?? '' }
}

type Start = { readonly at: number; readonly isApart: boolean }

/** Where the last phrase may begin, the longest first; `isApart` behind a comma or at the very beginning. */
function startsIn(text: string): readonly Start[] {
  return [...text.matchAll(/(?:^|[,;]\s*|\s)(?=\S)/gu)].slice(-14).map((match) => ({
    at: match.index + match[0].length,
    isApart: match.index === 0 || /[,;]/.test(match[0]),
  }))
}

type Whole = { readonly timing: Timing; readonly unclear?: string; readonly isWeak: boolean }

/** A text that says when and nothing else. A bare day name is weak: “closing on Monday” is part of a question. */
function readWhole(text: string): Whole | undefined {
  const first = dayFirst.exec(text)
  const match = first ?? hourFirst.exec(text)
  if (match === null || match[0] === '') return undefined
  const [dayWords, hourWords] = first === null ? [match[2], match[1]] : [match[1], match[2]]
  const zoned = exactZone.exec(text.slice(match[0].length))
  const end = match[0].length + (zoned?.[0].length ?? 0)
  if (!/^[\s.!,]*(?:please)?[\s.!]*$/i.test(text.slice(end))) return undefined
  const at = hourWords === undefined ? undefined : secondsOf(hourWords)
  const found = zoned === null ? undefined : zoneOf(zoned[1] ?? '')
  const isWeak = hourWords === undefined && dayWords !== undefined && !isRhythm(dayWords)
  if (hourWords !== undefined && at === undefined)
    return { timing: {}, isWeak, unclear: `“${hourWords.trim()}” is no time of day; say it like 9, 08:30 or 6 pm.` }
  if (zoned !== null && found === undefined)
    return {
      timing: {},
      isWeak,
      unclear: `“${(zoned[1] ?? '').trim()}” is no time zone that I know; say it like Asia/Ulaanbaatar, UTC or +08:00.`,
    }
  return {
    isWeak,
    timing: {
      ...(dayWords === undefined ? {} : { days: daysOf(dayWords) }),
      ...(at === undefined ? {} : { at }),
      ...(found === undefined ? {} : { zone: found }),
    },
  }
}

function isRhythm(words: string): boolean {
  return /every|each|daily|weekly|week|work|days\b/i.test(words)
}

function daysOf(words: string): readonly number[] {
  if (/weekend/i.test(words)) return [6, 7]
  if (/week\s?day|work/i.test(words)) return [1, 2, 3, 4, 5]
  if (/week/i.test(words)) return [1]
  const found = [...words.matchAll(new RegExp(dayName, 'giu'))].map((match) => ({
    day: dayOf(match[0]),
    at: match.index,
  }))
  if (found.length === 0) return [1, 2, 3, 4, 5, 6, 7]
  const all = new Set<number>()
  for (const [index, { day, at }] of found.entries()) {
    const before = found[index - 1]
    const between = before === undefined ? '' : words.slice(before.at, at)
    all.add(day)
    if (before !== undefined && /(?:-|–|\bto\b|\bthrough\b)/i.test(between))
      for (let next = before.day; next !== day; next = (next % 7) + 1) all.add(next)
  }
  return [...all].toSorted((a, b) => a - b)
}

function dayOf(word: string): number {
  return names.findIndex((name) => word.toLowerCase().startsWith(name)) + 1
}

/** Seconds from midnight; undefined for what no clock shows. */
function secondsOf(words: string): number | undefined {
  if (/noon/i.test(words)) return 12 * 3600
  if (/midnight/i.test(words)) return 0
  const half = /half past (\d{1,2})/i.exec(words)
  const digits = /(\d{1,2})\s?(?:[:.h]\s?(\d\d)|(?<=\d\d)(\d\d))?/i.exec(words)
  const hours = Number(half?.[1] ?? digits?.[1] ?? 99)
  const minutes = half === null ? Number(digits?.[2] ?? digits?.[3] ?? 0) : 30
  const isAfternoon = /p\.?m/i.test(words)
  const isTwelve = isAfternoon || /a\.?m/i.test(words)
  if (minutes > 59 || hours > (isTwelve ? 12 : 23) || (isTwelve && hours === 0)) return undefined
  return ((isTwelve ? (hours % 12) + (isAfternoon ? 12 : 0) : hours) * 60 + minutes) * 60
}

function zoneOf(words: string): Zone | undefined {
  const written = words
    .replaceAll(/[()]/g, '')
    .replace(/^in\s+/i, '')
    .trim()
  const offset = /^(?:UTC|GMT)?([+-])(\d\d?):(\d\d)$/i.exec(written)
  if (offset !== null) {
    const found = `${offset[1] ?? ''}${(offset[2] ?? '').padStart(2, '0')}:${offset[3] ?? ''}`
    return isZone(found) ? found : undefined
  }
  if (/^(?:UTC|GMT)$/i.test(written)) return 'UTC'
  if (written.includes('/')) return isZone(written) ? written : undefined
  return zoneOfPlaceName(written.replace(/\s+time$/i, ''))
}
