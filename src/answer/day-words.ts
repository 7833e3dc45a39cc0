import { firstOfMonth, partsOf, type Day } from '../calendar/day.ts'
import type { DayInterval } from '../calendar/interval.ts'
import { monthName } from '../calendar/months.ts'
import { precisionOf, type PrintedDate } from '../calendar/printed.ts'

/** "10 March 2024". */
export function dayInWords(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day)
  return `${dayOfMonth} ${monthName(month)} ${year}`
}

/** A printed date in words, as exactly as it was printed: "27 October 2015", "January 2024", "2017". */
export function printedInWords(printed: PrintedDate): string {
  const [year, month, day] = printed.split('-').map(Number)
  switch (precisionOf(printed)) {
    case 'day':
      return `${day} ${monthName(month ?? 0)} ${year}`
    case 'month':
      return `${monthName(month ?? 0)} ${year}`
    case 'year':
      return String(year)
  }
}

/** Two printed dates as one: "13–14 October 2015", "20 February – 4 March 2024", "27 October 2015". */
export function printedRangeInWords(start: PrintedDate, end: PrintedDate): string {
  if (start === end) return printedInWords(start)
  const [startYear, startMonth] = start.split('-')
  const [endYear, endMonth] = end.split('-')
  if (precisionOf(start) !== 'day' || precisionOf(end) !== 'day' || startYear !== endYear) {
    return `${printedInWords(start)} – ${printedInWords(end)}`
  }
  const first = Number(start.slice(8))
  if (startMonth === endMonth) return `${first}–${printedInWords(end)}`
  return `${first} ${monthName(Number(startMonth))} – ${printedInWords(end)}`
}

/** An interval as a question would name it: "on 10 March 2024", "in 2015", "from 27 August 2020 on". */
export function intervalInWords({ start, end }: DayInterval): string {
  if (!Number.isFinite(start)) return Number.isFinite(end) ? `before ${dayInWords(end)}` : 'at any time'
  if (!Number.isFinite(end)) return `from ${dayInWords(start)} on`
  if (end - start === 1) return `on ${dayInWords(start)}`
  const first = partsOf(start)
  const last = partsOf(end - 1)
  const isWholeMonths = first.dayOfMonth === 1 && firstOfMonth(last.year, last.month + 1) === end
  if (!isWholeMonths) {
    const from =
      first.year !== last.year
        ? dayInWords(start)
        : first.month === last.month
          ? String(first.dayOfMonth)
          : `${first.dayOfMonth} ${monthName(first.month)}`
    return `from ${from} to ${dayInWords(end - 1)}`
  }
  if (first.year !== last.year) {
    return first.month === 1 && last.month === 12
      ? `from ${first.year} to ${last.year}`
      : `from ${monthName(first.month)} ${first.year} to ${monthName(last.month)} ${last.year}`
  }
  if (first.month === last.month) return `in ${monthName(first.month)} ${first.year}`
  if (first.month === 1 && last.month === 12) return `in ${first.year}`
  return `from ${monthName(first.month)} to ${monthName(last.month)} ${first.year}`
}
