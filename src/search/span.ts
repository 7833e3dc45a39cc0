import { daysOfPrinted, precisionOf, type PrintedDate } from '../calendar/printed.ts'
import { oneDay, type DayInterval } from '../calendar/interval.ts'
import type { Day } from '../calendar/day.ts'
import { deadlineUnknown, knownToMonth, knownToYear, matches, out, type Verdict } from './verdict.ts'

/**
 * Days from a first to a last one, each known to a day, a month or a year: the first is one of `first`, the last one of
 * `last`. `rough` is the verdict where they may or may not meet an interval.
 */
export type Span = { readonly first: DayInterval; readonly last: DayInterval; readonly rough: Verdict }

/** The days from one printed date to another, or of one alone. */
export function spanOf(first: PrintedDate, last: PrintedDate = first): Span {
  const isToYear = precisionOf(first) === 'year' || precisionOf(last) === 'year'
  return { first: daysOfPrinted(first), last: daysOfPrinted(last), rough: isToYear ? knownToYear : knownToMonth }
}

/** The days from one known day to another, both included. */
export function spanOfDays(first: Day, last: Day): Span {
  return { first: oneDay(first), last: oneDay(last), rough: matches }
}

/** The days from a printed date to one that is not known. */
export function spanFrom(first: PrintedDate): Span {
  const begin = daysOfPrinted(first)
  return { first: begin, last: { start: begin.start, end: Infinity }, rough: deadlineUnknown }
}

/** Spans of many listings side by side; a listing without one has `NaN`. */
export type Spans = {
  readonly firstFrom: Float64Array
  readonly firstTo: Float64Array
  readonly lastFrom: Float64Array
  readonly lastTo: Float64Array
  readonly rough: Uint8Array
}

/** The spans that `read` gives, side by side in the items' order. */
export function spansOf<T>(items: readonly T[], read: (item: T) => Span | undefined): Spans {
  const column = (): Float64Array => new Float64Array(items.length).fill(Number.NaN)
  const spans = {
    firstFrom: column(),
    firstTo: column(),
    lastFrom: column(),
    lastTo: column(),
    rough: new Uint8Array(items.length),
  }
  for (const [id, item] of items.entries()) {
    const span = read(item)
    if (span === undefined) continue
    spans.firstFrom[id] = span.first.start
    spans.firstTo[id] = span.first.end
    spans.lastFrom[id] = span.last.start
    spans.lastTo[id] = span.last.end
    spans.rough[id] = span.rough
  }
  return spans
}

/** Whether the listing has a span. */
export function hasSpan({ firstFrom }: Spans, id: number): boolean {
  return !Number.isNaN(firstFrom[id] ?? Number.NaN)
}

/**
 * Whether the span's days meet any of the intervals. They surely do where one begins by the earliest last day and ends
 * after the latest first one; of a single month or year that is only an interval that holds it whole.
 */
export function meets(spans: Spans, id: number, within: readonly DayInterval[]): Verdict {
  const firstFrom = spans.firstFrom[id] ?? Number.NaN
  const firstTo = spans.firstTo[id] ?? Number.NaN
  const lastFrom = spans.lastFrom[id] ?? Number.NaN
  const lastTo = spans.lastTo[id] ?? Number.NaN
  let verdict = out
  for (const { start, end } of within) {
    if (start <= lastFrom && firstTo <= end) return matches
    if (firstFrom < end && start < lastTo) verdict = spans.rough[id] ?? out
  }
  return verdict
}
