import { addMonths, dayOf, partsOf } from '../../calendar/day.ts'
import { oneDay, overlap, yearDays, type DayInterval } from '../../calendar/interval.ts'
import type { Change, ShiftUnit } from './change-words.ts'
import type { AskedTime } from '../intent.ts'
import { moved, unitHolding } from '../time/units.ts'
import { isHourAlone } from '../words/asked-hours.ts'

/** A time moved as a follow-up says; undefined where it has no end to move from. */
export function movedTime(time: AskedTime, change: Change): AskedTime | undefined {
  const whole = hullOf(time.within)
  switch (change.does) {
    case 'later':
      return Number.isFinite(whole.end) ? { ...time, within: [{ start: whole.end, end: Infinity }] } : undefined
    case 'earlier':
      return Number.isFinite(whole.start) ? { ...time, within: [{ start: -Infinity, end: whole.start }] } : undefined
    case 'neighbour':
    case 'shift': {
      if (!Number.isFinite(whole.end - whole.start)) return undefined
      const { unit, by } = change
      const days =
        change.does === 'neighbour'
          ? neighbour(whole, unit, change.by)
          : { start: moved(whole.start, by, unit), end: moved(whole.end, by, unit) }
      return { ...time, within: [days], isWhole: true }
    }
    case 'widen':
    case 'drop':
    case 'elsewhere':
    case 'among':
      return time
  }
}

/** The month after a month, the week after a day's week; a year from less than a year is the same days of that year. */
function neighbour(days: DayInterval, unit: ShiftUnit, by: 1 | -1): DayInterval {
  const edge = by > 0 ? days.end - 1 : days.start
  const own = unitHolding(edge, unit)
  const isPart = own.end - own.start > days.end - days.start
  if (unit === 'year' && isPart) return { start: addMonths(days.start, 12 * by), end: addMonths(days.end, 12 * by) }
  return isPart ? unitHolding(edge, unit, by) : unitHolding(by > 0 ? days.end : days.start - 1, unit)
}

/** "2015" after a month or day whose year was only assumed: that month or day of 2015. */
export function inYearSaid(before: AskedTime, said: AskedTime): AskedTime | undefined {
  const [year, ...others] = said.within
  const [days] = before.within
  if (before.isWhole || year === undefined || days === undefined || others.length > 0) return undefined
  if (!Number.isFinite(days.end - days.start) || days.end - days.start > 100) return undefined
  const asked = partsOf(year.start).year
  if (year.end !== yearDays(asked).end || year.start !== yearDays(asked).start) return undefined
  const months = 12 * (asked - partsOf(days.start).year)
  const within = [{ start: addMonths(days.start, months), end: addMonths(days.end, months) }]
  return overlap(within[0] ?? days, year) === undefined ? undefined : { ...before, within, isWhole: true }
}

/** "The 2nd" after a month or a day: that day of the same month. */
export function inMonthSaid(before: AskedTime, said: AskedTime): AskedTime | undefined {
  const [day] = said.within
  const [days] = before.within
  if (said.isWhole || day === undefined || days === undefined) return undefined
  const isNumber = /^\W*(?:on )?(?:the )?\d{1,2}(?:st|nd|rd|th)\W*$/i.test(said.written)
  if (!isNumber || day.end - day.start !== 1 || !(days.end - days.start <= 31)) return undefined
  const { year, month } = partsOf(days.start)
  const first = dayOf(year, month, partsOf(day.start).dayOfMonth)
  return first === undefined ? undefined : { ...said, within: [oneDay(first)], isWhole: true }
}

/** "At 11 am" after a day: that hour of the same day. */
export function atHourSaid(before: AskedTime, said: AskedTime): AskedTime | undefined {
  const { within, ahead } = before
  const [day, ...others] = within
  const isDay = day !== undefined && others.length === 0 && day.end - day.start === 1 && ahead === undefined
  return isDay && !said.isWhole && isHourAlone(said) ? { ...said, within, isWhole: true } : undefined
}

function hullOf(within: readonly DayInterval[]): DayInterval {
  return {
    start: Math.min(...within.map(({ start }) => start)),
    end: Math.max(...within.map(({ end }) => end)),
  }
}
