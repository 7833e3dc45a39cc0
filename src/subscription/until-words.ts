import { weekdayOf, type Day } from '../calendar/day.ts'
import { dayAt, instantOf } from '../calendar/zone.ts'
import { dayReaderFor } from '../question/meant.ts'
import { readTimes, wholeTime } from '../question/time/read-times.ts'
import { lowered } from '../text/plain-text.ts'
import type { Given } from './given.ts'
import { hourAt } from './hour-words.ts'
import { impossibleDay } from './impossible-day.ts'
import { secondsIn } from './length-words.ts'

/** The day that words name as the first one again: "until 1 December", "for two weeks", "over the weekend". */
export async function dayAfter(words: string, { now, zone }: Given): Promise<Day | undefined> {
  if (impossibleDay(words) !== undefined) return undefined
  const [, lead = '', named = words] =
    /^(until|till|til|to|through|thru|for|over|during) (?:the )?(?:next (?=\d|two|three|few|couple))?(.+)$/i.exec(
      words,
    ) ?? []
  const today = dayAt(now, zone)
  const whole = secondsIn(named)
  if (whole !== undefined && whole >= 86_400) return today + Math.floor(whole / 86_400)
  const months = /^((?!next|this|the|last).+?) months?$/i.exec(named)?.[1]
  const text = months === undefined ? named : `in ${months} months`
  const interval = (await daysNamed(text, today)) ?? (await daysNamed(`this ${text}`, today))
  if (interval === undefined) return undefined
  const isThrough = /^(?:through|thru|for|over|during)$/i.test(lead) && months === undefined
  const day = isThrough || /\bend of\b/i.test(named) ? interval.end : interval.start
  return Number.isFinite(day) ? day : undefined
}

/** The first day that words name, and the hour with it: "Friday at 10", "tomorrow", "1 December, noon". */
export async function momentNamed(
  words: string,
  { now, zone }: Given,
): Promise<{ readonly day: Day; readonly seconds?: number } | undefined> {
  const today = dayAt(now, zone)
  const { rest, at } = hourIn(words)
  if (rest === '' && at !== undefined) return { day: instantOf(today, at, zone) > now ? today : today + 1, seconds: at }
  const interval = await daysNamed(rest, today)
  if (interval === undefined || !Number.isFinite(interval.start)) return undefined
  const seconds = hourOfPart(rest, at)
  return { day: interval.start, ...(seconds === undefined ? {} : { seconds }) }
}

/** Afternoon begins at noon and evening at six, as in questions; "Friday evening at 8" is at twenty. */
function hourOfPart(words: string, at: number | undefined): number | undefined {
  const part = /\b(?:afternoon|evening|night|tonight)\b/i.exec(words)?.[0]
  if (part === undefined) return at
  const noon = 12 * 3600
  if (at !== undefined) return at < noon ? at + noon : at
  return /afternoon/i.test(part) ? noon : noon + 6 * 3600
}

/** The days that words name and nothing else; who names today's weekday means the next one. */
async function daysNamed(words: string, today: Day): Promise<{ readonly start: Day; readonly end: Day } | undefined> {
  const text = words.trim()
  const readings = readTimes(text, { today, order: 'dmy', lean: 'coming' }, await dayReaderFor(text))
  const unread = readings.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
  const interval = wholeTime(readings)
  if (interval === undefined || /[\p{L}\d]/u.test(unread.replaceAll(filler, ''))) return undefined
  const isWeekday = /^(?:on |this )?(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$/i.test(text)
  if (!isWeekday || interval.start > today || weekdayOf(interval.start) !== weekdayOf(today)) return interval
  return { start: interval.start + 7, end: interval.end + 7 }
}

const filler = /\b(?:on|the|in|at|morning|afternoon|evening|night|after|early|again)\b/gi

/** The hour that stands at an end of words, and the words without it. */
function hourIn(words: string): { readonly rest: string; readonly at?: number } {
  const lower = lowered(words)
  for (const start of lower.matchAll(/(?:^|[\s,]+)(?=[\w@])/g)) {
    const at = start.index + start[0].length
    const hour = hourAt(lower, at)
    if (hour === undefined || !('value' in hour)) continue
    const behind = words.slice(hour.end).replace(/^[\s,]+/, '')
    const before = words.slice(0, start.index)
    if (before === '' || behind === '') return { rest: `${before}${behind}`, at: hour.value }
  }
  return { rest: words }
}
