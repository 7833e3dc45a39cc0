import { mondayOfWeek } from '../../../calendar/day.ts'
import { monthDays, oneDay } from '../../../calendar/interval.ts'
import { dayInMonth, daysInMonth, isDay } from '../month-days.ts'
import { whole, type Period } from '../period.ts'
import { fromTo } from '../range.ts'
import type { Match, Sentence, TimeContext } from '../sentence.ts'

/** A date written in digits, told by its look; here every sign and space of the text counts. */
type Notation = {
  /** What it looks like, which is also its name in explanations. */
  readonly example: string
  readonly look: RegExp
  readonly meaning: (parts: Parts, context: TimeContext) => Period | undefined
}

type Parts = readonly [number, number, number, number, number]

const notations: readonly Notation[] = [
  notation('2015-W38-2', /(\d{4})-?W([0-5]\d)-([1-7])/iy, ([year, week, weekday]) => weekDay(year, week, weekday)),
  notation('2015-W38', /(\d{4})[- ]?W([0-5]?\d)/iy, ([year, week]) => isoWeek(year, week)),
  notation(
    '2024-03-05',
    /(\d{4})([-/.])(\d\d?)\2(\d\d?)(?:T[\d:]{2,8}(?:\.\d{1,9})?(?:Z|[-+]\d\d:?\d\d)?)?/iy,
    ([year, month, day]) => dayInMonth(year, month, day),
  ),
  notation('20240305', /((?:19|20)\d\d)([01]\d)([0-3]\d)/y, ([year, month, day]) => dayInMonth(year, month, day)),
  notation('22/10/2018', /(\d\d?)([-/.])(\d\d?)\2 ?(\d{4})/y, ([a, b, year], context) => inOrder(year, a, b, context)),
  notation('22/10/18', /(\d\d?)\/(\d\d?)\/(\d\d)/y, ([a, b, year], context) => inOrder(2000 + year, a, b, context)),
  notation('22-10-18', /(\d\d)([-.])(\d\d)\2(\d\d)/y, ([a, b, year], context) => inOrder(2000 + year, a, b, context)),
  notation('22 10 2018', /(?<![\d+] ?)(\d\d?) (\d\d?) (\d{4})(?! ?\d)/y, ([a, b, year], context) =>
    inOrder(year, a, b, context),
  ),
  notation('2018 10 22', /(?<![\d+] ?)(\d{4}) (\d\d) (\d\d)(?! ?\d)/y, ([year, month, day]) =>
    isYear(year) && isDay(year, month, day) ? dayInMonth(year, month, day) : undefined,
  ),
  notation(
    '14/9 - 20/9/2015',
    /(\d\d?)([/.])(\d\d?)\2? ?(?:-|to|until|till) ?(\d\d?)\2(\d\d?)\2? ?(\d{4}|\d\d)(?!\d)/iy,
    ([a, b, c, d, year], context) => {
      const [last, lastMonth] = ordered(c, d, context)
      const [first, firstMonth] = ordered(a, b, context)
      const end = dayInMonth(year < 100 ? 2000 + year : year, lastMonth, last)
      const start = dayInMonth(undefined, firstMonth, first)
      return start && end && fromTo(start, end)
    },
  ),
  notation('13-14/10/2015', /(\d\d?)\.? ?- ?(\d\d?)([/.])(\d\d?)\3 ?(\d{4})/y, ([first, last, month, year]) =>
    month >= 1 && month <= 12 && first < last && last <= 31 ? daysInMonth(year, month, [first, last]) : undefined,
  ),
  notation('2015-10', /(\d{4})-(\d\d?)/y, ([year, month]) => theMonth(year, month)),
  // 2018/19 is two years running; any other such pair a year and its month.
  notation('2015/10', /(\d{4})\/(\d\d?)/y, ([year, month]) =>
    month === (year + 1) % 100 ? undefined : theMonth(year, month),
  ),
  notation('10/2015', /(\d\d?)[-/](\d{4})/y, ([month, year]) => theMonth(year, month)),
  notation('10.2015', /(\d\d)\.(\d{4})/y, ([month, year]) => theMonth(year, month)),
]

/** "22/10" without a year: a date only after a word that dates, for it may be a share, or "24/7". */
const aloneNotations: readonly Notation[] = [
  notation('14/9 - 20/9', /(\d\d?)([/.])(\d\d?)\2? ?- ?(\d\d?)\2(\d\d?)\2?/y, ([a, b, c, d], context) => {
    const start = dayInMonth(undefined, ...flipped(ordered(a, b, context)))
    const end = dayInMonth(undefined, ...flipped(ordered(c, d, context)))
    return start && end && fromTo(start, end)
  }),
  notation('22/10', /(\d\d?)\/(\d\d?)(?! of )/y, ([a, b], context) => {
    const [day, month] = ordered(a, b, context)
    return isDay(undefined, month, day) ? dayInMonth(undefined, month, day) : undefined
  }),
  notation('22.10.', /(\d\d?)\.(\d\d?)\.(?=[ ,;?!)]|$)/y, ([a, b], context) => {
    const [day, month] = ordered(a, b, context)
    return isDay(undefined, month, day) ? dayInMonth(undefined, month, day) : undefined
  }),
]

/** The longest date in digits from a token on. */
export function notedAt(sentence: Sentence, at: number): (Match<Period> & { readonly reader: string }) | undefined {
  return mayBeNoted(sentence, at) ? longestNoted(notations, sentence, at) : undefined
}

/** The same for dates without their year. */
export function notedAloneAt(
  sentence: Sentence,
  at: number,
): (Match<Period> & { readonly reader: string }) | undefined {
  return mayBeNoted(sentence, at) ? longestNoted(aloneNotations, sentence, at) : undefined
}

/** Behind the first digits stand a sign, a W or more digits; or they are eight. */
function mayBeNoted({ tokens }: Sentence, at: number): boolean {
  const [digits, next] = [tokens[at], tokens[at + 1]]
  if (!next || digits?.word.length === 8) return digits?.word.length === 8
  return next.value !== undefined || signs.has(next.word)
}

const signs = new Set(['-', '/', '.', 'w'])

function longestNoted(
  list: readonly Notation[],
  { tokens, text, context }: Sentence,
  at: number,
): (Match<Period> & { readonly reader: string }) | undefined {
  const start = tokens[at]?.start ?? 0
  let longest = start
  let found: (Period & object) | undefined
  let reader = ''
  for (const { example, look, meaning } of list) {
    look.lastIndex = start
    const written = look.exec(text)
    if (!written || start + written[0].length <= longest || goesOn(text, look.lastIndex)) continue
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = written
      .slice(1)
      .flatMap((part) => (/\d/.test(part) ? [Number(part)] : []))
    const value = meaning([a, b, c, d, e], context)
    if (!value) continue
    found = value
    reader = example
    longest = start + written[0].length
  }
  if (!found) return undefined
  let next = at + 1
  while ((tokens[next]?.start ?? Infinity) < longest) next++
  return { value: found, next, reader }
}

/** The second end of "2015-10-15/2015-10-20". */
const secondDate = /^[-/](?:\d{4}([-/.])\d\d\1\d\d|\d\d?([-/.])\d\d?\2\d{4})/

/** Whether more of the same kind stands behind: 2015-10 is no month in 2015-103 or 2015-10-27-9. */
function goesOn(text: string, end: number): boolean {
  const behind = text.slice(end, end + 12)
  return /^(?:[\p{L}\d]|[-/.,:]\d)/u.test(behind) && !secondDate.test(behind)
}

function notation(example: string, look: RegExp, meaning: Notation['meaning']): Notation {
  return { example, look, meaning }
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

function flipped([day, month]: readonly [number, number]): readonly [month: number, day: number] {
  return [month, day]
}

function inOrder(year: number, a: number, b: number, context: TimeContext): Period | undefined {
  const [day, month] = ordered(a, b, context)
  return dayInMonth(year, month, day)
}
