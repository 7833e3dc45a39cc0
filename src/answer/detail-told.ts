import { sentencesOf } from '../archive/sentence.ts'
import type { Listing, Source } from '../listing/listing.ts'
import { words, type Text } from './answer.ts'
import { citation } from './facts.ts'

/** Words of a page as printed, and where they stand. */
export type Quote = { readonly text: string; readonly source: Text }

/** A fact that was asked for, and the words of the page it rests on: none where the page does not state it. */
export type Told = { readonly fact: Text; readonly quotes: readonly Quote[] }

/** A fact in plain words. */
export function told(fact: string, quotes: readonly Quote[] = []): Told {
  return { fact: words(fact), quotes }
}

/** The words a field was read from, as they stand on the page; none where it was not printed. */
export function quoteOf(listing: Listing, field: string): readonly Quote[] {
  const read = listing.provenance[field]
  if (read === undefined || read.from === 'catalogue' || read.from === 'assumed') return []
  if (read.from === 'summary') return holding(listing, [read.written])
  return [{ text: read.written, source: citation(sourceAt(listing, read.line, read.page)) }]
}

/** The words each deadline was read from. */
export function deadlineQuotes(listing: Listing): readonly Quote[] {
  const printed = listing.deadlines
    .filter(({ from }) => from !== 'summary')
    .map(({ written, line }) => ({ text: written, source: citation(sourceAt(listing, line)) }))
  return [...printed, ...holding(listing, inSummary(listing))]
}

function inSummary({ deadlines }: Listing): readonly string[] {
  return deadlines.filter(({ from }) => from === 'summary').map(({ written }) => written)
}

/** The sentences of the summary that hold any of the words, in one quote; none where no sentence does. */
export function holding(listing: Listing, marks: readonly (string | RegExp)[]): readonly Quote[] {
  const kept = sentencesOfSummary(listing).filter((sentence) =>
    marks.some((mark) => (typeof mark === 'string' ? sentence.includes(mark) : mark.test(sentence))),
  )
  return kept.length === 0 ? [] : [{ text: kept.join(' '), source: summarySource(listing) }]
}

/** The words that hold what someone who applies needs: deadlines, addresses and fee, in one quote where they can be. */
export function applicationQuotes(listing: Listing): readonly Quote[] {
  const fee = listing.provenance['feeCurrency']
  const marks = [
    ...inSummary(listing),
    ...listing.contacts.map(({ email }) => email),
    ...(listing.subjectLine === undefined ? [] : [listing.subjectLine]),
    ...(fee?.from === 'summary' ? [fee.written] : []),
  ]
  const printed = deadlineQuotes(listing).filter((quote) => !(listing.summary ?? '').includes(quote.text))
  return [...holding(listing, marks), ...(inSummary(listing).length > 0 ? [] : printed)]
}

/** The whole summary, where there is one. */
export function summaryQuote(listing: Listing): readonly Quote[] {
  const { summary } = listing
  return summary === undefined ? [] : [{ text: summary, source: summarySource(listing) }]
}

/** The sentences of the summary, in order. */
export function sentencesOfSummary({ summary = '' }: Listing): readonly string[] {
  return sentencesOf(summary).map(({ text }) => text)
}

function summarySource(listing: Listing): Text {
  const read = listing.provenance['summary']
  return citation(read === undefined ? listing.sources[0] : sourceAt(listing, read.line, read.page))
}

function sourceAt({ sources }: Listing, line: number, page?: string): Source {
  const [first] = sources
  const source = sources.find((each) => each.page === page) ?? first
  return { ...source, line }
}
