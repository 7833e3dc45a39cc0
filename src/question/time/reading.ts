import { always, overlap, type DayInterval } from '../../calendar/interval.ts'
import type { Granularity } from './period.ts'

/** One time a text names, with its relation worked in: "since 2015" is open on its right. */
export type TimeReading = {
  /** Offsets in the text of all words that belong to it, prepositions included. */
  readonly start: number
  readonly end: number
  /** Those words as they stand in the text. */
  readonly written: string
  readonly interval: DayInterval
  readonly granularity: Granularity
  /** To be taken away: "except August". */
  readonly except?: true
  /** An alternative to the reading before: "2015 or 2017". */
  readonly joined?: 'or'
  /** What was filled in: "March taken as March 2024". */
  readonly assumed?: string
  /** The other reading, where the words leave it open. */
  readonly other?: DayInterval
  /** False where the words left out the year, month or week, so that a follow-up can give it. */
  readonly complete: boolean
  /**
   * What read it, for explanations: the pattern as it stands in `phrases/` ("{length} ago"), what a date in digits looks
   * like ("22/10/2018"), both ends of a range with "…" between them, or "chrono-node".
   */
  readonly reader: string
}

/**
 * The interval of all readings together: alternatives span from the first to the last, constraints hold together, an
 * exception shortens an end it touches. Undefined without a reading; where constraints exclude each other, the first.
 */
export function wholeTime(readings: readonly TimeReading[]): DayInterval | undefined {
  const asked = readings.filter(({ except }) => !except)
  const groups: DayInterval[] = []
  for (const { interval, joined } of asked) {
    const last = joined ? groups.pop() : undefined
    groups.push(last ? hull(last, interval) : interval)
  }
  const [first] = groups
  if (!first) return undefined
  const together = groups.reduce<DayInterval | undefined>((all, one) => all && overlap(all, one), always) ?? first
  return readings.filter(({ except }) => except).reduce((rest, { interval }) => without(rest, interval), together)
}

function hull(a: DayInterval, b: DayInterval): DayInterval {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

function without(all: DayInterval, taken: DayInterval): DayInterval {
  if (taken.start <= all.start && taken.end > all.start && taken.end < all.end)
    return { start: taken.end, end: all.end }
  if (taken.end >= all.end && taken.start < all.end && taken.start > all.start)
    return { start: all.start, end: taken.start }
  return all
}
