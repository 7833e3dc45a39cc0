import { dayOf } from '../calendar/day.ts'
import { monthNamed } from '../calendar/months.ts'
import { lowered, withoutAccents } from '../text/plain-text.ts'
import { daysOfPrinted, printedDay, printedMonth, printedYear, type PrintedDate } from '../calendar/printed.ts'

/** A first and a last date, both included, at the precision they were printed with; equal for a single date. */
export type PrintedRange = { readonly start: PrintedDate; readonly end: PrintedDate }

/** A date or range found at a place of a text; `range` is undefined where the words name no day of the calendar. */
export type FoundDate = {
  readonly start: number
  readonly end: number
  readonly range: PrintedRange | undefined
  /** What its words give of its last day: all there is where no year stands in them, for then the range is undefined. */
  readonly partial: PartialDate
}

/** The parts of a date that its words give. */
type PartialDate = { readonly year?: number; readonly month?: number; readonly day?: number }

type PartialAt = PartialDate & { readonly end: number }

const dayWords = String.raw`(\d{1,2})(?:\s?(?:st|nd|rd|th|er|º|ª))?(?!\d)`
const yearWords = String.raw`((?:19|20)\d\d)(?![\d/])`
const link = String.raw`(?:\s+(?:of|de|del)\s+|[\s,]+|-)`
const weekday = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo)\.?,?\s+`
// Any word: `monthNamed` knows which are months, and asking it is cheaper than a pattern of seventy names.
const month = String.raw`([a-z]{3,10})\.?(?![a-z])`

type Shape = { readonly pattern: RegExp; readonly parts: readonly ('year' | 'month' | 'day')[] }

/** Every way of writing one date, the fuller before the one it holds. All read text without accents, in lower case. */
const shapes: readonly Shape[] = [
  shape(String.raw`(\d{4})-(\d{2})-(\d{2})(?!\d)`, 'year', 'month', 'day'),
  shape(String.raw`(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)`, 'day', 'month', 'year'),
  shape(String.raw`(\d{1,2})-${month}-(\d{4}|\d{2})(?!\d)`, 'day', 'month', 'year'),
  shape(`(?:${weekday})?${dayWords}${link}${month}${link}${yearWords}`, 'day', 'month', 'year'),
  shape(String.raw`(?:${weekday})?${dayWords}${link}${month}\s*['’](\d{2})(?!\d)`, 'day', 'month', 'year'),
  shape(`${month}${link}${yearWords}`, 'month', 'year'),
  shape(String.raw`(?:${weekday})?${month}\s+${dayWords}(?:,\s*|\s+)${yearWords}`, 'month', 'day', 'year'),
  shape(`(?:${weekday})?${dayWords}${link}${month}`, 'day', 'month'),
  shape(String.raw`(?:${weekday})?${month}\s+${dayWords}(?!\s*(?:[-–—]\s*)?\d)`, 'month', 'day'),
  shape(String.raw`${month}`, 'month'),
  shape(yearWords, 'year'),
]
const dayAlone = shape(`(?:${weekday})?${dayWords}`, 'day')
const monthDay = shape(String.raw`(?:${weekday})?${month}\s+${dayWords}`, 'month', 'day')
const dayYear = shape(String.raw`${dayWords},?\s+${yearWords}`, 'day', 'year')

/** "3, 4 and 5 June": all but the last day of a list. */
const dayList = /(\d{1,2})(?:,\s*\d{1,2}){1,6},?\s*(?:and|&|et|y)\s*(?=\d{1,2}\D)/y
const separator = /\s*(?:[-–—‑−]|to|until|till|through|and|&|au|et|al|a|y)\s*(?:the\s+|le\s+|el\s+)?/y

function shape(pattern: string, ...parts: Shape['parts']): Shape {
  return { pattern: new RegExp(pattern, 'y'), parts }
}

/** Text as the date shapes read it, one character for one, so that offsets hold. */
export function dateText(text: string): string {
  return lowered(withoutAccents(text))
}

/** The date or range of dates that begins exactly at `position` of a text made by `dateText`, the longest reading. */
export function dateAt(text: string, position: number): FoundDate | undefined {
  return listAt(text, position) ?? rangeAt(text, position) ?? singleAt(text, position)
}

/** Days of one month in a list: from its first to its last. */
function listAt(text: string, position: number): FoundDate | undefined {
  dayList.lastIndex = position
  const days = dayList.exec(text)
  const last = days === null ? undefined : firstOf(shapes, text, position + days[0].length)
  if (days === null || last?.day === undefined || last.year === undefined) return undefined
  return { start: position, end: last.end, range: rangeOf({ ...last, day: Number(days[1]) }, last), partial: last }
}

function singleAt(text: string, position: number): FoundDate | undefined {
  const found = firstOf(shapes, text, position)
  return found && { start: position, end: found.end, range: rangeOf(found, found), partial: found }
}

function rangeAt(text: string, position: number): FoundDate | undefined {
  for (const first of [
    firstOf(shapes, text, position),
    read(monthDay, text, position),
    read(dayAlone, text, position),
  ]) {
    if (first === undefined) continue
    separator.lastIndex = first.end
    const between = separator.exec(text)
    // "may" and "2015" part words: a separator in letters needs room on both sides.
    if (between === null || (/[a-z]/.test(between[0]) && !/^\s.*\s$/s.test(between[0]))) continue
    // "3 May and 4 June 2018" are two days; only days of one month make a run: "13 and 14 October 2015".
    if (first.month !== undefined && /and|&|et|y/.test(between[0])) continue
    const at = first.end + between[0].length
    const isMonthFirst = first.month !== undefined && first.day !== undefined && first.year === undefined
    const found = (isMonthFirst ? read(dayYear, text, at) : undefined) ?? firstOf(shapes, text, at)
    if (found === undefined) continue
    // "15 December 2023 - 10 January": the year goes on with the days.
    const goesOn =
      found.year === undefined && first.year !== undefined && first.month !== undefined && found.month !== undefined
    const last = goesOn ? { ...found, year: (first.year ?? 0) + (found.month < first.month ? 1 : 0) } : found
    if (!fits(first, last)) continue
    const filled = last.month === undefined && first.month !== undefined ? { ...last, month: first.month } : last
    return { start: position, end: last.end, range: rangeOf(carried(first, filled), filled), partial: filled }
  }
  return undefined
}

/** A range has ends of one precision, and a year at its end. */
function fits(first: PartialDate, last: PartialDate): boolean {
  if (last.year === undefined) return false
  const lastMonth = last.month ?? first.month
  if ((first.day === undefined) !== (last.day === undefined)) return false
  return first.day !== undefined || (first.month === undefined) === (lastMonth === undefined)
}

/** The first end with the month and year of the last where it has none of its own, backward over New Year. */
function carried(first: PartialDate, last: PartialDate): PartialDate {
  const monthOfFirst = first.month ?? last.month
  if (first.year !== undefined) return first
  const overNewYear = monthOfFirst !== undefined && last.month !== undefined && monthOfFirst > last.month
  return {
    ...first,
    ...(monthOfFirst === undefined ? {} : { month: monthOfFirst }),
    ...(last.year === undefined ? {} : { year: overNewYear ? last.year - 1 : last.year }),
  }
}

function rangeOf(first: PartialDate, last: PartialDate): PrintedRange | undefined {
  const start = printed(first)
  const end = printed(last)
  if (start === undefined || end === undefined) return undefined
  return daysOfPrinted(start).start <= daysOfPrinted(end).start ? { start, end } : undefined
}

/** The date in ISO 8601 at its precision; undefined without a year or where the calendar has no such day. */
function printed({ year, month: monthNumber, day }: PartialDate): PrintedDate | undefined {
  if (year === undefined) return undefined
  if (monthNumber === undefined) return day === undefined ? printedYear(year) : undefined
  if (monthNumber < 1 || monthNumber > 12) return undefined
  if (day === undefined) return printedMonth(year, monthNumber)
  const known = dayOf(year, monthNumber, day)
  return known === undefined ? undefined : printedDay(known)
}

function firstOf(list: readonly Shape[], text: string, position: number): PartialAt | undefined {
  for (const candidate of list) {
    const found = read(candidate, text, position)
    if (found !== undefined) return found
  }
  return undefined
}

function read({ pattern, parts }: Shape, text: string, position: number): PartialAt | undefined {
  pattern.lastIndex = position
  const match = pattern.exec(text)
  if (match === null) return undefined
  const values: { year?: number; month?: number; day?: number } = {}
  for (const [index, part] of parts.entries()) {
    const word = match[index + 1] ?? ''
    const value = part === 'month' && !/^\d/.test(word) ? monthNamed(word) : Number(word)
    if (value === undefined) return undefined
    values[part] = part === 'year' && word.length === 2 ? fullYear(value) : value
  }
  const { day, month: monthNumber } = values
  // Month first only where day first cannot be: 03/20/2024.
  if (day !== undefined && monthNumber !== undefined && monthNumber > 12 && day <= 12) {
    return { ...values, day: monthNumber, month: day, end: position + match[0].length }
  }
  return { ...values, end: position + match[0].length }
}

/** A year of two digits, by POSIX: 69–99 are of the twentieth century. */
function fullYear(twoDigits: number): number {
  return twoDigits >= 69 ? 1900 + twoDigits : 2000 + twoDigits
}

const mayBegin = /(?<![\p{L}\p{N}.,/-])(?:\d|[a-z])/gu

/** Every date and range of dates in running text, in order, none inside another; bare months and years left out. */
export function datesIn(text: string): readonly FoundDate[] {
  const plain = dateText(text)
  const found: FoundDate[] = []
  let from = 0
  for (const { index } of plain.matchAll(mayBegin)) {
    if (index < from) continue
    const date = dateAt(plain, index)
    if (date === undefined) continue
    const { year, month: monthNumber, day } = date.partial
    if (monthNumber === undefined || (year === undefined && day === undefined)) continue
    found.push(date)
    from = date.end
  }
  return found
}
