import type { DayInterval } from '../calendar/interval.ts'
import type { Candidates } from './condition.ts'
import { hasSpan, spansOf, type Span, type Spans } from './span.ts'

/** The spans of all listings, and a way to those near a time that does not look at all of them. */
export type DayTable = {
  readonly spans: Spans
  /** Lists with every listing whose span may meet one of the intervals. */
  readonly near: (within: readonly DayInterval[]) => Candidates
  /** The listings without a span. */
  readonly lacking: Int32Array
}

/** Spans up to this many days are found by their first day; the longer ones are always looked at. */
const longest = 31

/** The table of the spans that `read` gives, undefined for an item without one. */
export function dayTable<T>(items: readonly T[], read: (item: T) => Span | undefined): DayTable {
  const spans = spansOf(items, read)
  const { firstFrom, lastTo } = spans
  const first = (id: number): number => firstFrom[id] ?? Number.NaN
  const ids = Int32Array.from(items.keys())
  const isLong = (id: number): boolean => (lastTo[id] ?? Number.NaN) - first(id) > longest
  const long = ids.filter((id) => hasSpan(spans, id) && isLong(id))
  const byFirst = ids.filter((id) => hasSpan(spans, id) && !isLong(id)).toSorted((a, b) => first(a) - first(b) || a - b)
  const firsts = Float64Array.from(byFirst, first)
  return {
    spans,
    near: (within) => [
      ...within.map(({ start, end }) => byFirst.subarray(placeOf(firsts, start - longest), placeOf(firsts, end))),
      long,
    ],
    lacking: ids.filter((id) => !hasSpan(spans, id)),
  }
}

/** The place of the first number that is not less than the one looked for. */
function placeOf(sorted: Float64Array, number: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? Infinity) < number) low = middle + 1
    else high = middle
  }
  return low
}
