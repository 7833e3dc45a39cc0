import { monthName } from '../calendar/months.ts'
import { precisionOf } from '../calendar/printed.ts'
import type { Listing } from '../listing/listing.ts'
import { countryName } from '../place/gazetteer.ts'
import { lowered, withoutAccents } from '../text/plain-text.ts'
import { kindsInWords } from './headline.ts'

/**
 * Questions about what an archive holds, by kind, country, month and year, those about the newest first. Those about a
 * status may have no answer at the moment that they are asked.
 */
export function questionsAbout(listings: readonly Listing[]): readonly string[] {
  const questions = new Set(['open calls', 'what closes this week?'])
  const newestFirst = listings.toSorted((one, other) => (dateOf(one) < dateOf(other) ? 1 : -1))
  for (const listing of newestFirst) {
    const what = kindsInWords({ kinds: [listing.kind] }, 2)
    const date = dateOf(listing)
    const [year = '', month = ''] = date.split('-')
    for (const { code } of listing.countries) {
      const where = countryName(code)
      if (listing.kind === 'call') questions.add(`open calls in ${where}`)
      questions.add(`${what} in ${where}`)
      if (year !== '') questions.add(`${what} in ${where} in ${year}`)
    }
    if (date === '') continue
    if (precisionOf(date) !== 'year') questions.add(`${what} in ${monthName(Number(month))} ${year}`)
    questions.add(`${what} in ${year}`)
  }
  return [...questions]
}

/** The day or month that a listing is of: that of an event its first, of anything else when it was posted. */
function dateOf({ startDate, posted, opens, closes, listed }: Listing): string {
  return startDate ?? posted ?? opens ?? listed ?? closes ?? ''
}

/** The countries that calls are about, those of the newest first. */
export function countriesOfCalls(listings: readonly Listing[]): readonly string[] {
  const calls = listings.filter(({ kind }) => kind === 'call')
  const newestFirst = calls.toSorted((one, other) => (dateOf(one) < dateOf(other) ? 1 : -1))
  return [...new Set(newestFirst.flatMap(({ countries }) => countries.map(({ code }) => countryName(code))))]
}

/**
 * Those of some texts that go with what somebody has typed: each word of it begins one of theirs, in any order. Where no
 * text has them all, words of small meaning are left out, and then all but the last.
 */
export function completing(texts: readonly string[], typed: string): readonly string[] {
  const words = wordsIn(typed)
  const ways = [words, words.filter((word) => !small.has(word)), words.slice(-1)]
  for (const wanted of ways) {
    const found = texts.filter((text) => {
      const own = wordsIn(text)
      return wanted.every((word) => own.some((each) => each.startsWith(word)))
    })
    if (found.length > 0) return found
  }
  return []
}

const small = new Set(
  'a about all any are can do for from i in is me of on please see show tell the there want'.split(' '),
)

function wordsIn(text: string): readonly string[] {
  return lowered(withoutAccents(text)).match(/[\p{L}\p{N}]+/gu) ?? []
}
