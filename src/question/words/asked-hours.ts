import { timesIn } from '../../archive/clock-time.ts'
import type { Day } from '../../calendar/day.ts'
import { oneDay } from '../../calendar/interval.ts'
import type { AskedTime } from '../intent.ts'
import type { TimeReading } from '../time/read-times.ts'
import { count, countOf } from './number-words.ts'

/** The part of its day that a time means. */
type Hours = Pick<AskedTime, 'seconds' | 'until' | 'ahead'>

const hour = 3600
const noon = 12 * hour
const evening = 18 * hour
const midnight = 24 * hour

/** Parts of a day by their names, on the asker's clock; a night is the evening it begins with. */
const partsOfDay: readonly (readonly [RegExp, Hours])[] = [
  [/\b(?:tonight|tonite|evening|night)$/i, { seconds: evening, until: midnight }],
  [/\bafternoon$/i, { seconds: noon, until: evening }],
  [/\bmorning$/i, { seconds: 0, until: noon }],
]

const unitsOfDay = '(?<unit>hours?|hrs?|h|minutes?|mins?)'
const fromNow = new RegExp(
  String.raw`\b(?<lead>(?:in|within|over)(?: the)?(?: next(?! (?:hour|minute)(?!s)))? (?:about |around )?)?(?:(?<half>half an hour)|(?<many>${count}|an?|next|a couple of|a few) ?${unitsOfDay}(?<and> and a half)?)(?:[’']s? time)?(?<behind> from now)?(?![\w-])`,
  'i',
)
const mayBeFromNow = /\b(?:h|hours?|hrs?|minutes?|mins?)\b|\dh/i

/** How long from now in seconds, "in 2 hours", "in half an hour", "30 minutes from now", and where it stands. */
function fromNowIn(text: string): { readonly start: number; readonly end: number; readonly ahead: number } | undefined {
  const match = mayBeFromNow.test(text) ? fromNow.exec(text) : null
  const { lead, half, many = '', unit = '', and, behind } = match?.groups ?? {}
  if (match === null || (lead ?? behind) === undefined) return undefined
  const span = { start: match.index, end: match.index + match[0].length }
  if (half !== undefined) return { ...span, ahead: hour / 2 }
  const each = /^h/i.test(unit) ? hour : 60
  const number = /^(?:an?|next)$/i.test(many) ? 1 : /couple/i.test(many) ? 2 : /few/i.test(many) ? 3 : countOf(many)
  return { ...span, ahead: Math.round((number + (and === undefined ? 0 : 0.5)) * each) }
}

const mayHaveHour = /\d\s?(?:[ap]\.?m|[:.h]\d)|noon|midnight|midday/i

/** The hours of a time: beside a single day ("on 4 March 2024 at 3 pm"), a part of it, or so long from now. */
export function hoursOf({ interval, written }: TimeReading): Hours {
  const ahead = fromNowIn(written)?.ahead
  if (ahead !== undefined) return { ahead }
  if (interval.end - interval.start !== 1) return {}
  if (mayHaveHour.test(written)) {
    const [clock, ...others] = timesIn(written)
    if (clock !== undefined && others.length === 0) return { seconds: clock.seconds }
  }
  return partsOfDay.find(([name]) => name.test(written))?.[1] ?? {}
}

const leadToClock = /\b(?:at|by|until|till?|before|after|around) (?:about |around )?$/i

/** Whether a question speaks of what an hour can be the end of. */
export const asksForHours = /\b(?:open|clos(?:e|es|ed|ing)|due|dead-?lines?|expir(?:e|es|ing)|apply|submit|send)\b/i

/**
 * An hour without a day is one of today: "at 2 pm", "by noon", "in half an hour". Only where no day is named, for beside
 * one it belongs to that.
 */
export function hourAlone(text: string, today: Day): TimeReading | undefined {
  const ahead = fromNowIn(text)
  if (ahead !== undefined) return readingOf(text, ahead, today)
  if (!mayHaveHour.test(text)) return undefined
  const [clock, ...others] = timesIn(text)
  if (clock === undefined || others.length > 0) return undefined
  const lead = leadToClock.exec(text.slice(0, clock.start))
  return lead === null ? undefined : readingOf(text, { start: lead.index, end: clock.end }, today)
}

function readingOf(text: string, { start, end }: { start: number; end: number }, today: Day): TimeReading {
  return {
    start,
    end,
    written: text.slice(start, end),
    interval: oneDay(today),
    granularity: 'day',
    complete: false,
    reader: 'hour alone',
  }
}

/** Whether a time was said as an hour alone, so that in talk it is one of the day spoken of. */
export function isHourAlone({ written, seconds, until }: AskedTime): boolean {
  if (seconds === undefined || until !== undefined) return false
  const [clock, ...others] = timesIn(written)
  const around = clock === undefined ? written : written.slice(0, clock.start) + written.slice(clock.end)
  return others.length === 0 && /^(?:at|by|until|till?|before|after|around|about|\W)*$/i.test(around)
}
