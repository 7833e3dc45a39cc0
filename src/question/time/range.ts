import type { Day } from '../../calendar/day.ts'
import { earliest, isRecurring, latest, whole, type Cycle, type Period, type Recurring } from './period.ts'

const lengths: Readonly<Record<Cycle, number>> = { week: 7, month: 31, year: 366 }

/**
 * From the first time to the last, both whole. What one end leaves out is carried from the other: "13 - 14 October
 * 2015", "December to February 2016" (from December 2015); where both leave it out, the range comes again as they do.
 */
export function fromTo(first: Period, last: Period): Period | undefined {
  const range = stretch(first, last)
  const note = first.note ?? last.note
  return range && note !== undefined ? { ...range, note } : range
}

function stretch(first: Period, last: Period): Period | undefined {
  if (isRecurring(first)) {
    if (isRecurring(last)) return recurringRange(first, last)
    const { end } = last.interval
    const from = Number.isFinite(end) ? latest(first, end - 1, ({ start }) => start < end) : undefined
    return from && whole('range', { start: from.start, end })
  }
  const { start, end } = first.interval
  if (isRecurring(last)) {
    const to = Number.isFinite(start) ? earliest(last, start, (days) => days.end > start) : undefined
    return to && whole('range', { start, end: to.end })
  }
  // Told backwards ("from 2018 to 2015") it is the same stretch.
  return whole('range', { start: Math.min(start, last.interval.start), end: Math.max(end, last.interval.end) })
}

function recurringRange(first: Recurring, last: Recurring): Recurring {
  const firstLeads = lengths[first.cycle] >= lengths[last.cycle]
  const at = (cycleStart: Day): ReturnType<Recurring['at']> => {
    const anchor = (firstLeads ? first : last).at(cycleStart)
    if (!anchor) return undefined
    const other = firstLeads
      ? earliest(last, anchor.start, ({ end }) => end > anchor.start)
      : latest(first, anchor.end - 1, ({ start }) => start < anchor.end)
    if (!other) return undefined
    return firstLeads ? { start: anchor.start, end: other.end } : { start: other.start, end: anchor.end }
  }
  return { granularity: 'range', cycle: (firstLeads ? first : last).cycle, at }
}
