import { dayOf, mondayOfWeek } from '../../../calendar/day.ts'
import { daysThrough, monthDays, oneDay } from '../../../calendar/interval.ts'
import type { Phrase } from '../pattern.ts'
import { whole, yearly, type Period } from '../period.ts'
import type { TimeContext } from '../sentence.ts'

/** Dates written in digits, each by its look. Here every sign and space of the text counts. */
export const numeric: readonly Phrase[] = [
  notation('2015-W38-2', /(\d{4})-?W([0-5]\d)-([1-7])/iy, ([year, week, weekday]) => weekDay(year, week, weekday)),
  notation('2015-W38', /(\d{4})[- ]?W([0-5]?\d)/iy, ([year, week]) => isoWeek(year, week)),
  notation('2024-03-05', /(\d{4})([-/.])(\d\d?)\2(\d\d?)/y, ([year, month, day]) => theDay(year, month, day)),
  notation('20240305', /((?:19|20)\d\d)([01]\d)([0-3]\d)/y, ([year, month, day]) => theDay(year, month, day)),
  notation('22/10/2018', /(\d\d?)([-/.])(\d\d?)\2(\d{4})/y, ([a, b, year], context) => inOrder(year, a, b, context)),
  notation('22/10/18', /(\d\d?)\/(\d\d?)\/(\d\d)/y, ([a, b, year], context) => inOrder(2000 + year, a, b, context)),
  notation('22-10-18', /(\d\d)([-.])(\d\d)\2(\d\d)/y, ([a, b, year], context) => inOrder(2000 + year, a, b, context)),
  notation('13-14/10/2015', /(\d\d?) ?- ?(\d\d?)([/.])(\d\d?)\3(\d{4})/y, ([first, last, month, year]) => {
    const start = dayOf(year, month, first)
    const end = dayOf(year, month, last)
    return start === undefined || end === undefined ? undefined : whole('range', daysThrough(start, end))
  }),
  notation('2015-10', /(\d{4})-(\d\d?)/y, ([year, month]) => theMonth(year, month)),
  // 2018/19 is two years running; any other such pair a year and its month.
  notation('2015/10', /(\d{4})\/(\d\d?)/y, ([year, month]) =>
    month === (year + 1) % 100 ? undefined : theMonth(year, month),
  ),
  notation('10/2015', /(\d\d?)[-/](\d{4})/y, ([month, year]) => theMonth(year, month)),
]

/** "22/10" without a year: a date only after a word that dates, for it may be a share, or "24/7". */
export const numericAlone: readonly Phrase[] = [
  notation('22/10', /(\d\d?)\/(\d\d?)/y, ([a, b], context) => {
    const [day, month] = ordered(a, b, context)
    if (dayOf(2024, month, day) === undefined) return undefined
    return yearly(undefined, 'day', (year) => {
      const found = dayOf(year, month, day)
      return found === undefined ? undefined : oneDay(found)
    })
  }),
]

/** The second end of "2015-10-15/2015-10-20". */
const secondDate = /^[-/](?:\d{4}([-/.])\d\d\1\d\d|\d\d?([-/.])\d\d?\2\d{4})/

type Parts = readonly [number, number, number, number]

function notation(
  example: string,
  look: RegExp,
  meaning: (parts: Parts, context: TimeContext) => Period | undefined,
): Phrase {
  return {
    pattern: example,
    begins: { words: [], slot: 'figure' },
    read: (sentence, at) => {
      const start = sentence.tokens[at]
      if (start?.value === undefined) return undefined
      look.lastIndex = start.start
      const found = look.exec(sentence.text)
      if (!found) return undefined
      const end = start.start + found[0].length
      // Nothing of the same kind may go on behind it: 2015-10 is no month in 2015-103 or 2015-10-27-9.
      const behind = sentence.text.slice(end, end + 12)
      if (/^(?:[\p{L}\d]|[-/.,:]\d)/u.test(behind) && !secondDate.test(behind)) return undefined
      const [a = 0, b = 0, c = 0, d = 0] = found.slice(1).flatMap((part) => (/\d/.test(part) ? [Number(part)] : []))
      const value = meaning([a, b, c, d], sentence.context)
      let next = at + 1
      while ((sentence.tokens[next]?.start ?? Infinity) < end) next++
      return value && { value, next }
    },
  }
}

function theDay(year: number, month: number, day: number): Period | undefined {
  const found = dayOf(year, month, day)
  return found === undefined ? undefined : whole('day', oneDay(found))
}

function theMonth(year: number, month: number): Period | undefined {
  return isYear(year) && month >= 1 && month <= 12 ? whole('month', monthDays(year, month)) : undefined
}

function isoWeek(year: number, week: number): Period | undefined {
  const monday = mondayOfWeek(year, week)
  const exists = isYear(year) && week >= 1 && monday < mondayOfWeek(year + 1, 1)
  return exists ? whole('week', { start: monday, end: monday + 7 }) : undefined
}

function weekDay(year: number, week: number, weekday: number): Period | undefined {
  return isoWeek(year, week) && whole('day', oneDay(mondayOfWeek(year, week) + weekday - 1))
}

function isYear(year: number): boolean {
  return year >= 1800 && year <= 2199
}

/** Day and month in the asked order, or in the other where only that one makes a date (03/20/2024). */
function ordered(a: number, b: number, { order }: TimeContext): readonly [day: number, month: number] {
  const dayFirst = order === 'dmy' ? b <= 12 : a > 12
  return dayFirst ? [a, b] : [b, a]
}

function inOrder(year: number, a: number, b: number, context: TimeContext): Period | undefined {
  const [day, month] = ordered(a, b, context)
  return theDay(year, month, day)
}
