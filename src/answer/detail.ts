import { sentencesOf } from '../archive/sentence.ts'
import type { Listing, Source } from '../listing/listing.ts'
import type { DetailAsked } from '../question/intent.ts'
import { words, type Block, type Text } from './answer.ts'
import { printedInWords, printedRangeInWords } from './day-words.ts'
import { deadlineInWords } from './deadline-words.ts'
import { citation, disagreement, factsOf, sourceOf, type Moment } from './facts.ts'

/** The first line that answers a question about one listing: the fact asked for, and the listing's title. */
export function detailLine(listing: Listing, asked: DetailAsked, moment: Moment): Text {
  if (asked === 'about' || asked === 'documents') return words(listing.title)
  return [...detailFact(listing, asked, moment), ...words(` – ${listing.title}`)]
}

/** The fact that was asked for, alone. */
export function detailFact(listing: Listing, asked: DetailAsked, moment: Moment): Text {
  switch (asked) {
    case 'deadline':
      return deadlineLine(listing, moment)
    case 'apply':
      return applyLine(listing, moment)
    case 'contact':
      return words(listing.contacts.length === 0 ? 'The page names nobody to write to' : `Write to ${emails(listing)}`)
    case 'fee':
      return words(
        listing.feeCurrency === undefined
          ? 'The page states no currency for the fee'
          : `The fee is expressed in ${listing.feeCurrency}`,
      )
    case 'where':
      return words(whereLine(listing))
    case 'when':
      return listing.kind === 'call' ? deadlineLine(listing, moment) : words(whenLine(listing))
    case 'readvertisement':
      return words(readvertisementLine(listing))
    case 'documents':
    case 'about':
      return factsOf(listing, moment)[0] ?? words('')
  }
}

/** Everything a listing holds, below the first line: its facts, how to apply, and the words that they rest on. */
export function detailBlocks(listing: Listing, number: number, asked: DetailAsked, moment: Moment): readonly Block[] {
  const facts: Text[] = [...factsOf(listing, moment)]
  if (listing.contacts.length > 0) facts.push(words(`Write to: ${emails(listing)}`))
  if (listing.subjectLine !== undefined) facts.push(words(`Subject line: “${listing.subjectLine}”`))
  if (listing.feeCurrency !== undefined) facts.push(words(`Fee expressed in: ${listing.feeCurrency}`))
  if (listing.reference !== undefined) facts.push(words(`Reference: ${listing.reference}`))
  for (const { url, description } of listing.documents) {
    facts.push(
      url === undefined
        ? words(`Documents: “${description}”`)
        : [...words('Document: '), { kind: 'link', text: url, address: url }],
    )
  }
  if (listing.readvertisementOf !== undefined) facts.push(words(`Advertised before as ${listing.readvertisementOf}`))
  if (listing.credit !== undefined) facts.push(words(`Picture: ${listing.credit}`))
  facts.push(words(`Id: ${listing.id}`))
  const block: Block = {
    kind: 'listing',
    number,
    listing,
    title: words(listing.title),
    facts,
    source: sourceOf(listing),
  }
  const quote = quoteFor(listing, asked)
  return quote === undefined
    ? [block]
    : [block, { kind: 'quote', text: words(quote.text), source: citation(quote.source) }]
}

function deadlineLine(listing: Listing, moment: Moment): Text {
  const zone = listing.zone ?? moment.fallbackZone
  if (listing.datesDisagree === true) return disagreement(listing, moment)
  const [deadline] = listing.deadlines
  if (deadline === undefined) return words('The page states no deadline')
  return [...words('Deadline: '), ...deadlineInWords(deadline, zone)]
}

function applyLine(listing: Listing, moment: Moment): Text {
  const to = listing.contacts.length === 0 ? 'The page names nobody to write to' : `Write to ${emails(listing)}`
  if (listing.deadlines.length === 0) return words(`${to}; the page states no deadline`)
  const subject = listing.subjectLine === undefined ? '' : ` with “${listing.subjectLine}” as the subject line`
  return [...words(`${to}${subject}. `), ...deadlineLine(listing, moment)]
}

function emails({ contacts }: Listing): string {
  return contacts.map(({ email }) => email).join(', ')
}

function whereLine(listing: Listing): string {
  if (listing.place !== undefined) return listing.place
  if (listing.countries.length === 0) return 'The page names no place'
  return `The page gives no dateline place; it names ${listing.countries.map(({ written }) => written).join(', ')}`
}

function whenLine({ startDate, endDate = startDate, posted }: Listing): string {
  if (startDate !== undefined && endDate !== undefined) return printedRangeInWords(startDate, endDate)
  return posted === undefined ? 'The page gives no date' : `Posted ${printedInWords(posted)}`
}

function readvertisementLine({ readvertisement, readvertisementOf, provenance }: Listing): string {
  if (readvertisement !== true) return 'The page does not call it a re-advertisement'
  const written = provenance['readvertisement']?.written ?? 're-advertisement'
  return readvertisementOf === undefined
    ? `“${written}”: the archive does not hold the earlier call`
    : `“${written}”: it was advertised before as ${readvertisementOf}`
}

/** The words of the page that an answer rests on: the sentences that hold what was asked, or the whole summary. */
function quoteFor(
  listing: Listing,
  asked: DetailAsked,
): { readonly text: string; readonly source: Source } | undefined {
  if (listing.summary === undefined) return undefined
  const [source] = listing.sources
  if (asked !== 'deadline' && asked !== 'apply' && asked !== 'contact' && asked !== 'fee')
    return { text: listing.summary, source }
  const marks = [
    ...(asked === 'fee' ? [] : listing.deadlines.map(({ written }) => written)),
    ...(asked === 'apply' || asked === 'contact' ? listing.contacts.map(({ email }) => email) : []),
    ...(asked === 'fee' || asked === 'apply' ? [listing.provenance['feeCurrency']?.written ?? ''] : []),
  ].filter((mark) => mark !== '')
  const sentences = sentencesOf(listing.summary).map(({ text }) => text)
  const kept = sentences.filter((sentence) => marks.some((mark) => sentence.includes(mark)))
  return { text: kept.length === 0 ? listing.summary : kept.join(' '), source }
}
