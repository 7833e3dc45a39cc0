import type { Zone } from '../calendar/zone.ts'
import type { Listing } from '../listing/listing.ts'
import type { DetailAsked, Intent } from '../question/intent.ts'
import { words, type Block, type Text } from './answer.ts'
import * as application from './detail-application.ts'
import * as dates from './detail-dates.ts'
import { positionsTold, proseTold } from './detail-prose.ts'
import { statusTold } from './detail-status.ts'
import { holding, quoteOf, summaryQuote, told, type Told } from './detail-told.ts'
import { factsOf, sourceOf, type Moment } from './facts.ts'

/** What the question says of the fact: the status or currency that "yes" would mean, and a clock to tell hours by. */
export type Wanted = Pick<Intent, 'status' | 'feeCurrency'> & { readonly clock?: Zone }

/** The first line that answers a question about one listing: the fact asked for, and the listing's title. */
export function detailLine(listing: Listing, asked: DetailAsked, moment: Moment, wanted: Wanted = {}): Text {
  if (asked === 'about') return words(listing.title)
  return [...detailFact(listing, asked, moment, wanted), ...words(` – ${listing.title}`)]
}

/** The fact that was asked for, alone. */
export function detailFact(listing: Listing, asked: DetailAsked, moment: Moment, wanted: Wanted = {}): Text {
  if (asked === 'about') return factsOf(listing, moment)[0] ?? words('')
  return toldOf(listing, asked, moment, wanted).fact
}

/** Everything a listing holds, below the first line: its facts, how to apply, and the words that they rest on. */
export function detailBlocks(
  listing: Listing,
  number: number,
  asked: DetailAsked,
  moment: Moment,
  wanted: Wanted = {},
): readonly Block[] {
  const block: Block = {
    kind: 'listing',
    number,
    listing,
    title: words(listing.title),
    facts: allFacts(listing, moment),
    source: sourceOf(listing),
  }
  const { quotes } = toldOf(listing, asked, moment, wanted)
  return [block, ...quotes.map(({ text, source }): Block => ({ kind: 'quote', text: words(text), source }))]
}

function allFacts(listing: Listing, moment: Moment): readonly Text[] {
  const facts: Text[] = [...factsOf(listing, moment)]
  if (listing.contacts.length > 0) facts.push(words(`Write to: ${application.emailsOf(listing)}`))
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
  return facts
}

/** The fact that was asked for, with the words it rests on. */
function toldOf(listing: Listing, asked: DetailAsked, moment: Moment, wanted: Wanted): Told {
  switch (asked) {
    case 'about':
      return { fact: words(listing.title), quotes: summaryQuote(listing) }
    case 'deadline':
      return dates.deadlineTold(listing, moment, wanted.clock)
    case 'time left':
      return dates.timeLeftTold(listing, moment)
    case 'when':
      return listing.kind === 'call' ? dates.deadlineTold(listing, moment, wanted.clock) : dates.whenTold(listing)
    case 'dates':
      return dates.disagreementTold(listing, moment)
    case 'opening':
      return dates.openingTold(listing, moment)
    case 'end':
      return dates.endTold(listing, moment, wanted.clock)
    case 'posted':
      return dates.postedTold(listing)
    case 'length':
      return dates.lengthTold(listing, moment)
    case 'where':
      return whereTold(listing)
    case 'when and where':
      return both(toldOf(listing, 'when', moment, wanted), whereTold(listing))
    case 'status':
      return statusTold(listing, wanted.status, moment)
    case 'source':
      return { fact: sourceOf(listing), quotes: [] }
    case 'requirements':
    case 'papers':
    case 'organiser':
    case 'funder':
    case 'participants':
    case 'reapplying':
    case 'language':
    case 'author':
      return proseTold(listing, asked)
    case 'positions':
      return positionsTold(listing)
    case 'apply':
    case 'contact':
    case 'fee':
    case 'pay':
    case 'subject':
    case 'reference':
    case 'documents':
    case 'readvertisement':
      return applicationToldOf(listing, asked, moment, wanted)
  }
}

type ApplicationAsked = 'apply' | 'contact' | 'fee' | 'pay' | 'subject' | 'reference' | 'documents' | 'readvertisement'

function applicationToldOf(listing: Listing, asked: ApplicationAsked, moment: Moment, wanted: Wanted): Told {
  switch (asked) {
    case 'apply':
      return application.applyTold(listing, moment)
    case 'contact':
      return application.contactTold(listing)
    case 'fee':
      return application.feeTold(listing, wanted.feeCurrency)
    case 'pay':
      return application.payTold(listing)
    case 'subject':
      return application.subjectTold(listing)
    case 'reference':
      return application.referenceTold(listing)
    case 'documents':
      return application.documentsTold(listing)
    case 'readvertisement':
      return application.readvertisementTold(listing)
  }
}

/** The dateline's place; where there is none, the countries that the words name. */
function whereTold(listing: Listing): Told {
  if (listing.place !== undefined) return told(listing.place, quoteOf(listing, 'place'))
  const named = listing.countries.map(({ written }) => written)
  if (named.length === 0) return told('The page names no place')
  const about = listing.provenance['countries']?.from === 'catalogue' ? 'is about' : 'names'
  return told(`The page gives no dateline place; it ${about} ${named.join(', ')}`, holding(listing, named))
}

function both(one: Told, other: Told): Told {
  const known = new Set(one.quotes.map(({ text }) => text))
  return {
    fact: [...one.fact, ...words('; '), ...other.fact],
    quotes: [...one.quotes, ...other.quotes.filter(({ text }) => !known.has(text))],
  }
}
