import type { Day } from '../../calendar/day.ts'
import type { Period } from './period.ts'
import type { Token } from './tokens.ts'

/** What a reader needs beside the words: nothing here comes from a clock or the host. */
export type TimeContext = {
  /** The reference moment as a local day in the asker's zone. */
  readonly today: Day
  /** How 03/04/2024 is read; the other way where this one cannot be. */
  readonly order: 'dmy' | 'mdy'
  /** Whether the question asks for what was, or for deadlines and what is on: picks the year of "March". */
  readonly lean?: 'past' | 'coming' | undefined
  /** The year of the question before, for a follow-up. */
  readonly year?: number | undefined
  /** The month (1–12) a fiscal year begins with; January unless set. FY2015 ends in 2015. */
  readonly fiscalYearStart?: number
  /** The month (1–12) an academic year begins with; September unless set. */
  readonly academicYearStart?: number
}

/** Something read from the tokens up to, not including, `next`. */
export type Match<T> = { readonly value: T; readonly next: number }

/** A text being read. */
export type Sentence = {
  /** The text after `plain`; the tokens' offsets point into it. */
  readonly text: string
  readonly tokens: readonly Token[]
  readonly context: TimeContext
  /** The time named from a token on, for a reader that builds on another ("early …", "the day after …"). */
  readonly inner: (at: number) => Match<Period> | undefined
}

/** The word at a token, or the empty string past the end. */
export function wordAt(sentence: Sentence, at: number): string {
  return sentence.tokens[at]?.word ?? ''
}

/** The token after the ones that an optional word fills. */
export function past(sentence: Sentence, at: number, ...words: readonly string[]): number {
  return words.includes(wordAt(sentence, at)) ? at + 1 : at
}
