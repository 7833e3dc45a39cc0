import { firstOfMonth, partsOf } from '../../../calendar/day.ts'
import { monthDays, type DayInterval } from '../../../calendar/interval.ts'
import { isRecurring, type Recurring } from '../period.ts'
import { wordAt, type Match, type Sentence } from '../sentence.ts'
import { doubtful, months, seasons, weekdays } from '../words.ts'
import type { SlotReader } from './values.ts'

export function named<T>(names: ReadonlyMap<string, T>): SlotReader<T> {
  return (sentence, at) => {
    const value = names.get(wordAt(sentence, at))
    return value === undefined ? undefined : { value, next: at + 1 }
  }
}

/** A name that may be an abbreviation with its dot: "Oct." */
function abbreviable<T>(names: ReadonlyMap<string, T>): SlotReader<T> {
  return (sentence, at) => {
    const value = names.get(wordAt(sentence, at))
    if (value === undefined) return undefined
    const dot = sentence.tokens[at + 1]
    const isShort = wordAt(sentence, at).length <= 5 && !shortNames.has(wordAt(sentence, at))
    const dotted = isShort && dot?.word === '.' && dot.glued && at + 2 < sentence.tokens.length
    return { value, next: dotted ? at + 2 : at + 1 }
  }
}

/** Whole names as short as abbreviations: a dot behind them ends the sentence. */
const shortNames = new Set(['march', 'april', 'may', 'june', 'july'])

export const readMonth = abbreviable(months)

export const readWeekday = abbreviable(weekdays)

export function readSureMonth(sentence: Sentence, at: number): Match<number> | undefined {
  return doubtful.has(wordAt(sentence, at)) && !sentence.tokens[at]?.capital ? undefined : readMonth(sentence, at)
}

/** Names that "last", "next" and "this" can stand before. */
export function readRecurring(sentence: Sentence, at: number): Match<Recurring> | undefined {
  const weekday = readWeekday(sentence, at)
  const month = readMonth(sentence, at)
  const season = seasons.get(wordAt(sentence, at))
  if (month) return { value: everyYear('month', (year) => monthDays(year, month.value)), next: month.next }
  if (weekday) return { value: everyWeek(weekday.value), next: weekday.next }
  if (season !== undefined) return { value: everyYear('season', (year) => monthsFrom(year, season, 3)), next: at + 1 }
  const inner = /^(?:q|h|christmas)$/.test(wordAt(sentence, at)) ? sentence.inner(at) : undefined
  return inner && isRecurring(inner.value) ? { value: inner.value, next: inner.next } : undefined
}

/** A weekday of every week. */
export function everyWeek(weekday: number): Recurring {
  return { granularity: 'day', cycle: 'week', at: (monday) => ({ start: monday + weekday - 1, end: monday + weekday }) }
}

function everyYear(granularity: 'month' | 'season', days: (year: number) => DayInterval): Recurring {
  return { granularity, cycle: 'year', at: (start) => days(partsOf(start).year) }
}

/** So many whole months of a year from one on. */
export function monthsFrom(year: number, month: number, count: number): DayInterval {
  return { start: firstOfMonth(year, month), end: firstOfMonth(year, month + count) }
}
