import { firstOfMonth, firstOfYear, mondayOf, partsOf, type Day } from '../../calendar/day.ts'
import type { DayInterval } from '../../calendar/interval.ts'

export type Granularity =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'range'
  | 'open'

/** A time that stands whole in the text, or is counted from today. */
export type Whole = {
  readonly granularity: Granularity
  readonly interval: DayInterval
  /** The other reading, where the words leave it open. */
  readonly other?: DayInterval
  /** A rough wording ("recent weeks"), so that what it was taken for is said. */
  readonly isRough?: true
  /** What else is said of it: "no day 31 in April 2015, so the month is taken". */
  readonly note?: string
}

/** The stretch in which a recurring time comes once. */
export type Cycle = 'week' | 'month' | 'year'

/** A time that comes again: a month without its year, a weekday, "the 15th". */
export type Recurring = {
  readonly granularity: Granularity
  readonly cycle: Cycle
  /** Its days in the cycle that begins on that day, or undefined where that one lacks it (29 February). */
  readonly at: (cycleStart: Day) => DayInterval | undefined
  readonly note?: string
}

export type Period = Whole | Recurring

/** A time that stands whole; undefined without an interval or for one without days. */
export function whole(granularity: Granularity, interval: DayInterval | undefined): Whole | undefined {
  return interval && interval.start < interval.end ? { granularity, interval } : undefined
}

export function isRecurring(period: Period): period is Recurring {
  return 'cycle' in period
}

/** The same, marked as a rough wording; one that comes again is said as what it was taken for in any case. */
export function roughly(period: Period | undefined): Period | undefined {
  return period && !isRecurring(period) ? { ...period, isRough: true } : period
}

/** A period made from another day by day: "early March" from "March", with a year or without. */
export function derived(
  period: Period,
  granularity: Granularity,
  part: (days: DayInterval) => DayInterval | undefined,
): Period | undefined {
  if (!isRecurring(period)) {
    const { start, end } = period.interval
    return Number.isFinite(start) && Number.isFinite(end) ? whole(granularity, part(period.interval)) : undefined
  }
  return {
    granularity,
    cycle: period.cycle,
    at: (start) => {
      const days = period.at(start)
      return days && part(days)
    },
  }
}

/** The period of a year where one is given, else the one that comes every year. */
export function yearly(
  year: number | undefined,
  granularity: Granularity,
  inYear: (year: number) => DayInterval | undefined,
): Period | undefined {
  if (year !== undefined) return whole(granularity, inYear(year))
  return { granularity, cycle: 'year', at: (start) => inYear(partsOf(start).year) }
}

/** How many cycles away a recurring time is looked for: 29 February can be eight years away, a Friday 13th 14 months. */
const reach: Readonly<Record<Cycle, number>> = { week: 2, month: 15, year: 9 }

/** The latest coming of a recurring time that satisfies the condition, looking back from the cycle after the day's. */
export function latest(period: Recurring, day: Day, suits: (days: DayInterval) => boolean): DayInterval | undefined {
  for (let turn = 1; turn >= -reach[period.cycle]; turn--) {
    const days = period.at(turnOf(period.cycle, day, turn))
    if (days && suits(days)) return days
  }
  return undefined
}

/** The earliest coming that satisfies the condition, looking on from the cycle before the day's. */
export function earliest(period: Recurring, day: Day, suits: (days: DayInterval) => boolean): DayInterval | undefined {
  for (let turn = -1; turn <= reach[period.cycle]; turn++) {
    const days = period.at(turnOf(period.cycle, day, turn))
    if (days && suits(days)) return days
  }
  return undefined
}

/** The first day of the cycle that lies so many cycles after the one holding the day. */
function turnOf(cycle: Cycle, day: Day, turns: number): Day {
  const { year, month } = partsOf(day)
  if (cycle === 'week') return mondayOf(day) + 7 * turns
  return cycle === 'month' ? firstOfMonth(year, month + turns) : firstOfYear(year + turns)
}
