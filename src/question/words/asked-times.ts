import { always, overlap, type DayInterval } from '../../calendar/interval.ts'
import type { TimeRelation } from '../../search/criteria.ts'
import type { AskedTime } from '../intent.ts'
import type { Claim, Span } from '../span.ts'
import { hoursOf } from './asked-hours.ts'
import { isExcluded } from './exclusions.ts'
import type { TimeContext, TimeReading } from '../time/read-times.ts'

/** How dates in digits are read, and the months (1–12) in which fiscal and academic years begin. */
export type TimeSettings = Pick<TimeContext, 'order' | 'fiscalYearStart' | 'academicYearStart'>

const pastWords =
  /\b(?:was|were|did|had|held|happened|took place|posted|published|released|announced|came out|closed|ended|opened|has been|have been|last)\b/i
const comingWords =
  /\b(?:will|clos(?:e|es|ing)|due|dead-?lines?|expir(?:e|es|ing)|open|still|upcoming|coming|forthcoming|opens|opening|starts|starting|next|going to|planned|scheduled|is on|[’']s on|apply)\b/i

/** Which way a time without a year leans: back for what was, ahead for deadlines and what is on. */
export function leanOf(text: string, asksNews: boolean): 'past' | 'coming' | undefined {
  if (pastWords.test(text)) return 'past'
  if (comingWords.test(text)) return 'coming'
  return asksNews ? 'past' : undefined
}

/**
 * The times of a question, each with what it is held against; alternatives joined, exceptions taken away. `lasting` is
 * where a status is asked for that holds for a time.
 */
export function askedTimes(
  readings: readonly TimeReading[],
  relations: readonly Claim<TimeRelation>[],
  text: string,
  lasting: readonly Span[] = [],
): readonly AskedTime[] {
  const times: AskedTime[] = []
  for (const [index, reading] of readings.entries()) {
    const before = times.at(-1)
    const related = relationOf(reading, readings[index - 1], relations, readings.length === 1, lasting)
    const isOut =
      reading.except === true ||
      /\bnot (?:in |on )?$/i.test(text.slice(0, reading.start)) ||
      (related.claim !== undefined && isExcluded(text, related.claim))
    if (isOut && before !== undefined) {
      times[times.length - 1] = {
        ...before,
        within: without(before.within, reading.interval),
        written: `${before.written} ${reading.written}`,
      }
      continue
    }
    const said = reading.other === undefined ? [reading.interval] : [reading.interval, reading.other]
    // "not in 2015" alone leaves every other time.
    const within = isOut ? without([always], reading.interval) : said
    if (reading.joined === 'or' && before !== undefined) {
      times[times.length - 1] = {
        ...before,
        within: [...before.within, ...within.filter((days) => !before.within.some((each) => isSame(days, each)))],
        written: text.slice(text.indexOf(before.written), reading.end),
      }
      continue
    }
    times.push({
      relation: related.relation,
      within,
      written: reading.written,
      isWhole: reading.complete,
      ...hoursOf(reading),
    })
  }
  return times
}

function isSame(one: DayInterval, other: DayInterval): boolean {
  return one.start === other.start && one.end === other.end
}

/** The relation said nearest before the time, after the time before it; after the only time also one that follows. */
function relationOf(
  reading: TimeReading,
  before: TimeReading | undefined,
  relations: readonly Claim<TimeRelation>[],
  isOnly: boolean,
  lasting: readonly Span[],
): { readonly relation: TimeRelation; readonly claim?: Span } {
  const from = before?.end ?? 0
  const said = relations.findLast(({ start, end }) => start >= from && end <= reading.start)
  // "the deadlines of the open calls on 10 March": the day is when they were open.
  if (said !== undefined && lasting.some(({ start, end }) => start >= said.end && end <= reading.start)) {
    return { relation: 'on' }
  }
  if (said !== undefined) return { relation: said.meaning, claim: said }
  // "with more than a week left": time is left until a deadline.
  if (/\b(?:left|remaining|to go|to apply)$/i.test(reading.written)) return { relation: 'due' }
  const follows = isOnly ? relations.find(({ start }) => start >= reading.end) : undefined
  return follows === undefined ? { relation: 'on' } : { relation: follows.meaning, claim: follows }
}

function without(within: readonly DayInterval[], taken: DayInterval): readonly DayInterval[] {
  return within.flatMap((interval) => {
    if (overlap(interval, taken) === undefined) return [interval]
    return [
      { start: interval.start, end: Math.min(interval.end, taken.start) },
      { start: Math.max(interval.start, taken.end), end: interval.end },
    ].filter(({ start, end }) => start < end)
  })
}
