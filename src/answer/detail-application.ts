import { feeCurrencyIn } from '../archive/application.ts'
import type { Listing } from '../listing/listing.ts'
import { words, type Text } from './answer.ts'
import { deadlineTold } from './detail-dates.ts'
import { applicationQuotes, holding, quoteOf, sentencesOfSummary, told, type Told } from './detail-told.ts'
import type { Moment } from './facts.ts'

/** How to apply: whom to write to, with which subject line, by when. */
export function applyTold(listing: Listing, moment: Moment): Told {
  const to = writeTo(listing)
  const quotes = applicationQuotes(listing)
  if (listing.deadlines.length === 0) return told(`${to}; the page states no deadline`, quotes)
  const subject = listing.subjectLine === undefined ? '' : ` with “${listing.subjectLine}” as the subject line`
  return { fact: [...words(`${to}${subject}. `), ...deadlineTold(listing, moment).fact], quotes }
}

/** Whom to write to. */
export function contactTold(listing: Listing): Told {
  return told(
    writeTo(listing),
    holding(
      listing,
      listing.contacts.map(({ email }) => email),
    ),
  )
}

function writeTo(listing: Listing): string {
  return listing.contacts.length === 0 ? 'The page names nobody to write to' : `Write to ${emailsOf(listing)}`
}

/** The addresses a listing gives, in one line. */
export function emailsOf({ contacts }: Listing): string {
  return contacts.map(({ email }) => email).join(', ')
}

/** The currency of the fee; where one is asked about, yes or no. */
export function feeTold(listing: Listing, wanted: string | undefined): Told {
  const { feeCurrency } = listing
  if (feeCurrency === undefined) return told('The page states no currency for the fee')
  const quotes = quoteOf(listing, 'feeCurrency')
  if (wanted === undefined) return told(`The fee is expressed in ${feeCurrency}`, quotes)
  return told(`${wanted === feeCurrency ? 'Yes' : 'No'}, the fee is expressed in ${feeCurrency}`, quotes)
}

const amount = /\b\d[\d,.]*\d\b|\b\d+\b/
const money =
  /\b(?:fees?|rates?|salary|honorari\w+|remunerat\w+|budget|paid|pay(?:s|ment)?|prices?|costs?|free of charge)\b/i

/** How much it pays or costs: the sentence that holds an amount, else that the page holds none. */
export function payTold(listing: Listing): Told {
  const sentence = sentencesOfSummary(listing).find(
    (each) =>
      money.test(each) && (/free of charge/i.test(each) || (amount.test(each) && feeCurrencyIn(each) !== undefined)),
  )
  if (sentence !== undefined) return told(`The page says: “${sentence}”`, holding(listing, [sentence]))
  if (listing.feeCurrency === undefined) return told('The page states no fee')
  return told(
    `The page states no amount; the fee is expressed in ${listing.feeCurrency}`,
    quoteOf(listing, 'feeCurrency'),
  )
}

/** The subject line that applicants are told to use. */
export function subjectTold(listing: Listing): Told {
  const { subjectLine } = listing
  if (subjectLine === undefined) return told('The page asks for no subject line')
  return told(`Subject line: “${subjectLine}”`, holding(listing, [subjectLine]))
}

/** The publisher's own number. */
export function referenceTold(listing: Listing): Told {
  const { reference } = listing
  if (reference === undefined) return told('The page gives no reference number')
  return told(`Reference: ${reference}`, quoteOf(listing, 'reference'))
}

/** The papers a listing points to. */
export function documentsTold(listing: Listing): Told {
  const links = listing.documents.flatMap(({ url }) => (url === undefined ? [] : [url]))
  const quotes = holding(
    listing,
    listing.documents.map(({ description }) => description),
  )
  const [mention] = listing.documents
  if (mention === undefined) return told('The page points to no document')
  if (links.length === 0) return told(`The page says: “${mention.description}” It prints no link to it`, quotes)
  const fact = links.flatMap((url, index): Text => [
    ...words(index === 0 ? 'Document: ' : ', '),
    { kind: 'link', text: url, address: url },
  ])
  return { fact, quotes }
}

/** Whether it was advertised before, and as what. */
export function readvertisementTold(listing: Listing): Told {
  const { readvertisement, readvertisementOf, provenance } = listing
  if (readvertisement !== true) return told('The page does not call it a re-advertisement')
  const written = provenance['readvertisement']?.written ?? 're-advertisement'
  const before =
    readvertisementOf === undefined
      ? 'the archive does not hold the earlier call'
      : `it was advertised before as ${readvertisementOf}`
  return told(`“${written}”: ${before}`, quoteOf(listing, 'readvertisement'))
}
