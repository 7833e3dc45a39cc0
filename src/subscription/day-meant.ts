import type { Day } from '../calendar/day.ts'
import { dayAt } from '../calendar/zone.ts'
import { dayReaderFor } from '../question/meant.ts'
import { readTimes, wholeTime } from '../question/time/read-times.ts'
import type { Given } from './given.ts'

const weekdays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'

/** The day that words lead up to: "until 1 December", "for two weeks". */
export async function dayMeant(words: string, { now, zone }: Given): Promise<Day | undefined> {
  const length = /^for (?:the )?(?:next )?(?:(\d{1,3}|an?|one|two|three|four|five|six) (day|week|month)s?)$/i.exec(
    words,
  )
  const today = dayAt(now, zone)
  const text =
    length === null ? words.replace(/^(?:until|till|to|over|on|for)\s+(?:the )?/i, '') : `in ${length[1]} ${length[2]}s`
  const days = await dayReaderFor(text)
  const interval = wholeTime(readTimes(text, { today, order: 'dmy', lean: 'coming' }, days))
  if (interval === undefined || !Number.isFinite(interval.start)) return undefined
  // Who names today's weekday means the next one.
  const isWeekday = new RegExp(`^(?:${weekdays})$`, 'i').test(text)
  return isWeekday && interval.start <= today ? interval.start + 7 : interval.start
}
