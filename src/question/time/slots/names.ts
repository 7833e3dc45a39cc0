import { firstOfMonth, partsOf } from '../../../calendar/day.ts'
import { monthDays, type DayInterval } from '../../../calendar/interval.ts'
import type { Granularity, Recurring } from '../period.ts'
import { wordAt, type Match, type Sentence } from '../sentence.ts'
import { doubtful, months, seasons, weekdays } from '../words.ts'
import { mayBeNoun } from './days.ts'
import type { SlotReader } from './values.ts'
import { isListed } from '../../words/noun-words.ts'

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

/** "Fridays", by the whole name. */
export function readWeekdays(sentence: Sentence, at: number): Match<number> | undefined {
  const word = wordAt(sentence, at)
  const value = word.endsWith('days') ? weekdays.get(word.slice(0, -1)) : undefined
  return value === undefined ? undefined : { value, next: at + 1 }
}

export function readTheWeekend(sentence: Sentence, at: number): Match<true> | undefined {
  if (wordAt(sentence, at) !== 'weekend' || wordAt(sentence, at - 1) !== 'the') return undefined
  return mayBeNoun(sentence, at + 1) ? undefined : { value: true, next: at + 1 }
}

export function readSureMonth(sentence: Sentence, at: number): Match<number> | undefined {
  const month = readMonth(sentence, at)
  const isDoubtful = month && doubtful.has(wordAt(sentence, at)) && sentence.tokens[at]?.capital === false
  const goesOn = isDoubtful && sentence.tokens[month.next]?.isWord === true
  return goesOn && !isListed(wordAt(sentence, month.next)) ? undefined : month
}

/** Names that "last", "next" and "this" can stand before. */
export function readRecurring(sentence: Sentence, at: number): Match<Recurring> | undefined {
  const weekday = readWeekday(sentence, at)
  const month = readMonth(sentence, at)
  const season = seasons.get(wordAt(sentence, at))
  if (month) return { value: everyYear('month', (year) => monthDays(year, month.value)), next: month.next }
  if (weekday) return { value: everyWeek(weekday.value), next: weekday.next }
  if (season !== undefined) return { value: everyYear('season', (year) => monthsFrom(year, season, 3)), next: at + 1 }
  return readPartOfYear(sentence, at)
}

/** "Q3", "H1", "Christmas" of every year. */
function readPartOfYear(sentence: Sentence, at: number): Match<Recurring> | undefined {
  const word = wordAt(sentence, at)
  if (word === 'christmas') return { value: everyYear('day', christmas), next: at + 1 }
  const length = word === 'q' ? 3 : word === 'h' ? 6 : undefined
  const number = sentence.tokens[at + 1]?.value ?? 0
  if (length === undefined || number < 1 || number > 12 / length) return undefined
  const granularity = length === 3 ? 'quarter' : 'half'
  return { value: everyYear(granularity, (year) => monthsFrom(year, length * (number - 1) + 1, length)), next: at + 2 }
}

/** A weekday of every week. */
export function everyWeek(weekday: number): Recurring {
  return { granularity: 'day', cycle: 'week', at: (monday) => ({ start: monday + weekday - 1, end: monday + weekday }) }
}

function christmas(year: number): DayInterval {
  const start = firstOfMonth(year, 12) + 24
  return { start, end: start + 1 }
}

function everyYear(granularity: Granularity, days: (year: number) => DayInterval): Recurring {
  return { granularity, cycle: 'year', at: (start) => days(partsOf(start).year) }
}

/** So many whole months of a year from one on. */
export function monthsFrom(year: number, month: number, count: number): DayInterval {
  return { start: firstOfMonth(year, month), end: firstOfMonth(year, month + count) }
}
