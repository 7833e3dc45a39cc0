import type { Listing } from '../listing/listing.ts'
import { without, type Intent } from '../question/intent.ts'
import { screenful } from '../question/talk/view.ts'
import { nearestByTopic } from '../search/find.ts'
import { words, type Block } from './answer.ts'
import { comparison, mostSides } from './comparison.ts'
import { detailBlocks, detailFact, detailLine } from './detail.ts'
import { criteriaOf } from './criteria-of.ts'
import { sourceOf, type Moment } from './facts.ts'
import { findFor } from './find-for.ts'
import { nothingFound, type Findings, type Shelf } from './findings.ts'
import { headline, timeAlone } from './headline.ts'
import { restNotes } from './notes.ts'
import { statusInstant } from './status-instant.ts'

/** The answer about listings that were named: by their numbers in the answer before, or by an id. */
export function answerNamed(
  named: readonly { listing: Listing; number: number }[],
  intent: Intent,
  moment: Moment,
): Findings {
  const [first, ...others] = named
  const listings = named.map(({ listing }) => listing)
  if (first !== undefined && others.length === 0) return answerDetail(first.listing, first.number, intent, moment)
  if (intent.act === 'table') {
    const blocks = comparison(listings.slice(0, mostSides), moment)
    return { ...nothingFound, answer: { blocks }, total: listings.length, listings, shown: listings }
  }
  const blocks: Block[] = named.flatMap(({ listing, number }) => [
    { kind: 'say', text: detailLine(listing, intent.detail ?? 'about', moment, intent) },
    ...detailBlocks(listing, number, intent.detail ?? 'about', moment, intent),
  ])
  return { ...nothingFound, answer: { blocks }, total: listings.length, listings, shown: listings }
}

/** A question for yes or no is about the one listing that its words mean, whatever the answer. */
export function oneMeant(intent: Intent, shelf: Shelf, moment: Moment): Findings | undefined {
  const asksYesOrNo = intent.act === 'detail' && (intent.detail === 'status' || intent.detail === 'fee')
  if (!asksYesOrNo) return undefined
  const [only, ...others] = findFor(
    shelf.index,
    without(intent, 'status', 'statusTime', 'feeCurrency'),
    moment,
  ).listings
  return only === undefined || others.length > 0 ? undefined : answerDetail(only, 1, intent, moment)
}

/** Where one listing alone has all the words of a question about one thing, though apart, that one is meant; it is said. */
export function oneApart(intent: Intent, shelf: Shelf, moment: Moment): Findings | undefined {
  if (intent.act !== 'detail' || intent.topic === undefined) return undefined
  const { listings, whole } = nearestByTopic(shelf.index, criteriaOf(intent, moment), 1)
  const [only] = listings
  if (only === undefined || whole !== 1) return undefined
  const found = answerDetail(only, 1, intent, moment)
  const note: Block = { kind: 'note', text: words('Its words stand apart in this one, and together in none.') }
  return { ...found, answer: { blocks: [...found.answer.blocks, note] } }
}

/** A question about one thing of one listing; where several fit, each is answered. */
export function details(
  intent: Intent,
  listings: readonly Listing[],
  apart: Findings['apart'],
  moment: Moment,
): Findings {
  const asked = intent.detail ?? 'about'
  const [only, ...others] = listings
  if (only !== undefined && others.length === 0) return { ...answerDetail(only, 1, intent, moment), apart }
  const page = listings.slice(0, screenful)
  const blocks: Block[] = [
    { kind: 'say', text: words(`${headline(listings.length, intent, moment)}; say a number for one of them`) },
    ...page.map((listing, index): Block => ({
      kind: 'listing',
      number: index + 1,
      listing,
      title: words(listing.title),
      facts: [detailFact(listing, asked, moment, intent)],
      source: sourceOf(listing),
    })),
    ...restNotes(listings.length - page.length).map((note): Block => ({ kind: 'note', text: words(note) })),
  ]
  return { ...nothingFound, answer: { blocks }, total: listings.length, listings, apart, shown: page }
}

/** The answer about one listing; "was it open on 1 March?" is answered as of then, and says so. */
function answerDetail(listing: Listing, number: number, intent: Intent, moment: Moment): Findings {
  const asked = intent.detail ?? 'about'
  const { statusTime } = intent
  const isThen = asked === 'status' && statusTime !== undefined
  const then = isThen ? { ...moment, now: statusInstant(listing, without(intent, 'topic'), moment) } : moment
  const lead = isThen ? words(`As of ${timeAlone(statusTime, moment)}: `) : []
  const blocks: Block[] = [
    { kind: 'say', text: [...lead, ...detailLine(listing, asked, then, intent)] },
    ...detailBlocks(listing, number, asked, then, intent),
  ]
  return { ...nothingFound, answer: { blocks }, total: 1, listings: [listing], shown: [listing], focus: listing }
}
