import type { Period, Recurring } from '../period.ts'
import type { Match, Sentence } from '../sentence.ts'
import type { Unit } from '../words.ts'
import type { Length } from './lengths.ts'

/** What each slot of a pattern stands for. */
export type SlotValues = {
  /** A count: 3, three, a, a couple of, a few. */
  readonly number: number
  /** How long: 3 weeks, a year and a half, 1 year and 2 months. */
  readonly length: Length
  /** A unit that a count can stand before: days, weeks, month. */
  readonly units: Unit
  /** One unit: day, week, month. */
  readonly unit: Unit
  /** The unit of a second time: the second month of "this month or next month". */
  readonly laterUnit: Unit
  /** Several of a unit, not counted: weeks, months. */
  readonly manyUnits: Unit
  /** 1–12. */
  readonly month: number
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number
  /** The same where several are meant: Mondays. */
  readonly weekdays: number
  /** first, 2nd, third; -1 for last. */
  readonly ordinal: number
  /** The second of "first and second". */
  readonly laterOrdinal: number
  /** first of the month to thirty-first, in words. */
  readonly dayWord: number
  /** 27, 27th, 9 th. */
  readonly day: number
  readonly laterDay: number
  /** 13-14, 13 to 14, between 13 and 14. */
  readonly days: readonly [number, number]
  /** 14, 15 and 16: the first and the last. */
  readonly dayList: readonly [number, number]
  /** A whole number of one or two digits. */
  readonly small: number
  readonly laterSmall: number
  /** 15 for 2015, where a sign or a day stands before it. */
  readonly yearInShort: number
  /** The second year of "2015-2016". */
  readonly laterYear: number
  /** 2015, '15, twenty fifteen. */
  readonly year: number
  /** The year a month or quarter belongs to: 2015, of 2015, in '15, of last year, two years ago. */
  readonly ofYear: number
  /** The first month of a season. */
  readonly season: number
  /** The first year of a decade, before its s: 1990, 90. */
  readonly decade: number
  readonly decadeWord: number
  /** 2015, 15, 2015/16, 2015-2016. */
  readonly fiscalYear: Years
  readonly academicYear: Years
  /** last, this, next: -1, 0, 1. */
  readonly turn: number
  /** The same with no time of its own behind it, as in "this week or next". */
  readonly bareTurn: number
  /** last week, this week, the week after next: -1, 0, 2. */
  readonly relativeWeek: number
  /** 13th: digits with their ending. */
  readonly nthDay: number
  /** The same where it can only be a day: behind "on the", "by the". */
  readonly numberedDay: number
  /** "weekend" behind "the" and before no other word: not "weekend work" or "the weekend course". */
  readonly theWeekend: true
  /** A month that is no verb: after a year, "2015 may I" goes on. */
  readonly sureMonth: number
  /** weekly, fortnightly. */
  readonly frequency: string
  /** Any whole number. */
  readonly figure: number
  /** Seven digits or more in groups. */
  readonly phone: number
  /** What is counted rather than dated: dollars, workers. */
  readonly countedThing: string
  /** A month that is a first name as well, with its capital. */
  readonly givenName: string
  /** Any word with its capital. */
  readonly capital: string
  /** A capitalised word that is no country, acronym, time or kind of listing. */
  readonly surname: string
  /** A time named by other readers. */
  readonly period: Period
  /** One that comes again: March, Friday, spring, Q3. */
  readonly recurring: Recurring
}

/** A year that takes two: 2015/16 has both, FY2015 only the last. */
export type Years = { readonly first: number | undefined; readonly last: number }

export type SlotName = keyof SlotValues

/** Reads one slot's words from a token on. */
export type SlotReader<T> = (sentence: Sentence, at: number) => Match<T> | undefined
