import { dayOf } from '../calendar/day.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = `(?<month>${months.join('|')})[a-z]*\\.?`
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`
const year = String.raw`(?:,? (?<year>\d{4}))?`

/** Ways to write one day; a number of two digits is none of a range's ("1-15 March"). */
const ways = [
  String.raw`(?<![\d/.-])${day}(?: of)?[ -]${month}${year}`,
  String.raw`\b${month} ${day}${year}(?![\d/-])`,
  String.raw`(?<![\d/.-])(?<day>\d{1,2})[/.](?<number>\d{1,2})[/.](?<year>\d{4})\b`,
  String.raw`\b(?<year>\d{4})-(?<number>\d{2})-(?<day>\d{2})\b`,
].map((way) => new RegExp(way, 'i'))

/** A leap year, for days without a year. */
const anyYear = 2024

/** A day that is written and that there is not: "30 February", "31/04/2024"; undefined where none is. */
export function impossibleDay(text: string): string | undefined {
  for (const way of ways) {
    const found = way.exec(text)
    const { day: written, month: name = '', number, year: inYear } = found?.groups ?? {}
    if (found === null || written === undefined) continue
    const at = number === undefined ? months.indexOf(name.toLowerCase().slice(0, 3)) + 1 : Number(number)
    if (at > 12 || dayOf(Number(inYear ?? anyYear), at, Number(written)) === undefined) return found[0].trim()
  }
  return undefined
}
