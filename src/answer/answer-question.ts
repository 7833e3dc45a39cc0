import type { Listing } from '../listing/listing.ts'
import type { Place } from '../place/place.ts'
import { unmistakableName } from '../question/words/asked-places.ts'
import type { Choice, View } from '../question/talk/conversation.ts'
import type { Intent, TableBy } from '../question/intent.ts'
import { screenful } from '../question/talk/view.ts'
import { withTies, type Found } from '../search/find.ts'
import type { SearchIndex } from '../search/search-index.ts'
import { details, oneApart, oneMeant } from './answer-detail.ts'
import { words, type Block } from './answer.ts'
import { sentenceOn } from './bearing.ts'
import { comparison, mostSides } from './comparison.ts'
import { countsOfEach, countsTable, describedBy, sidesTable } from './counts.ts'
import { orderFor } from './criteria-of.ts'
import { factsOf, sourceOf, type Moment } from './facts.ts'
import { findFor } from './find-for.ts'
import { listingTable } from './listing-table.ts'
import { nothingFound, type Findings, type Shelf } from './findings.ts'
import { freshnessNote } from './freshness.ts'
import { headline, understood } from './headline.ts'
import { apartNotes, assumptions, notesOf, restNotes } from './notes.ts'
import { explainNothing } from './nothing.ts'

/** Searches by what was understood and writes the answer; `view` is the part of the list that is wanted. */
export function answerQuestion(
  intent: Intent,
  shelf: Shelf,
  moment: Moment,
  unknownWords: readonly string[],
  { from, size }: View,
): Findings {
  const one = oneMeant(intent, shelf, moment)
  if (one !== undefined) return one
  const found = findFor(shelf.index, intent, moment)
  const wanted = intent.limit ?? found.total
  const listings = found.listings.slice(0, withTies(shelf.index, found.listings, orderFor(intent), wanted))
  const { apart } = found
  if (listings.length === 0)
    return oneApart(intent, shelf, moment) ?? nothing(intent, shelf, moment, unknownWords, apart)
  if (intent.act === 'detail') return details(intent, listings, apart, moment)
  if (intent.act === 'table') return { ...inTable(intent, listings, shelf, moment), apart }
  if (from >= listings.length) return { ...endOf(intent, listings, found, moment), apart }
  const page = listings.slice(from, from + size)
  const shown = listings.slice(0, from + size)
  const left = listings.length - shown.length
  const notes = [
    ...assumptions(intent),
    ...apartNotes(apart),
    ...restNotes(left, found, listings),
    freshnessNote(intent, shelf.archive, moment),
  ]
  const each = intent.limit === undefined && from === 0 ? countsOfEach(listings, intent, shelf.index, moment) : ''
  const blocks: Block[] = [
    { kind: 'say', text: words(`${firstLine(intent, listings, found, moment, from)}${each}`) },
    ...page.map((listing, index) => listingBlock(listing, from + index + 1, moment)),
    ...quotesOf(listings, intent),
    ...notesOf(notes),
  ]
  return { ...nothingFound, answer: { blocks }, total: listings.length, listings, apart, shown }
}

/** Of one listing alone the sentence that says most of what was asked. */
function quotesOf([only, ...others]: readonly Listing[], { topic }: Intent): readonly Block[] {
  if (only === undefined || others.length > 0 || topic === undefined) return []
  return sentenceOn(only, topic).map(({ text, source }): Block => ({ kind: 'quote', text: words(text), source }))
}

/** What was found as a small table; the listings themselves are one word away. */
function inTable(intent: Intent, listings: readonly Listing[], shelf: Shelf, moment: Moment): Findings {
  const { by } = intent.table ?? { by: 'kind' }
  const described = by === 'sides' ? describedBy(intent, shelf.index, moment) : undefined
  if (described !== undefined && described.length <= mostSides) {
    const compared = [...comparison(described, moment), ...notesOf(assumptions(intent))]
    return {
      ...nothingFound,
      answer: { blocks: compared },
      total: described.length,
      listings: described,
      shown: described,
    }
  }
  const blocks = [
    ...rowsOf(by, intent, listings, shelf, moment),
    ...notesOf([...assumptions(intent), freshnessNote(intent, shelf.archive, moment)]),
  ]
  return { ...nothingFound, answer: { blocks }, total: listings.length, listings, shown: listings.slice(0, screenful) }
}

function rowsOf(
  by: TableBy,
  intent: Intent,
  listings: readonly Listing[],
  { index }: Shelf,
  moment: Moment,
): readonly Block[] {
  if (by === 'listing') return listingTable(listings, intent, moment)
  if (by === 'sides') return sidesTable(intent, index, moment) ?? sideBySide(listings, intent, index, moment)
  return countsTable(listings, by, intent, index, moment)
}

function sideBySide(
  listings: readonly Listing[],
  intent: Intent,
  index: SearchIndex,
  moment: Moment,
): readonly Block[] {
  const fits = listings.length > 1 && listings.length <= mostSides
  return fits ? comparison(listings, moment) : countsTable(listings, 'kind', intent, index, moment)
}

/** What "more" gets when all have been shown. */
function endOf(intent: Intent, listings: readonly Listing[], found: Found, moment: Moment): Findings {
  const line = firstLine(intent, listings, found, moment)
  const all = intent.limit === undefined ? line : `${line.charAt(0).toLowerCase()}${line.slice(1)}`
  const blocks: Block[] = [{ kind: 'say', text: words(`That was all: ${all}.`) }]
  return { ...nothingFound, answer: { blocks }, total: listings.length, listings, shown: listings }
}

/** Asks back which of several places is meant. */
export function askWhichPlace(
  text: string,
  ambiguous: { readonly written: string; readonly places: readonly Place[] },
): Findings {
  const choices = ambiguous.places.map(unmistakableName).map((name) => ({
    label: name,
    question: text.replace(ambiguous.written, name),
  }))
  const blocks: Block[] = [
    {
      kind: 'say',
      text: words(
        `“${ambiguous.written}” can be ${choices.map(({ label }) => label).join(' or ')}: which one do you mean?`,
      ),
    },
    { kind: 'choices', choices },
  ]
  return { ...nothingFound, answer: { blocks }, choices }
}

function listingBlock(listing: Listing, number: number, moment: Moment): Block {
  return {
    kind: 'listing',
    number,
    listing,
    title: words(listing.title),
    facts: factsOf(listing, moment),
    source: sourceOf(listing),
  }
}

function firstLine(intent: Intent, listings: readonly Listing[], found: Found, moment: Moment, from = 0): string {
  if (intent.limit === undefined) {
    const line = headline(listings.length, intent, moment)
    return from === 0 ? line : `${line}, from number ${from + 1}`
  }
  const count = intent.limit === 1 ? '' : ` ${intent.limit}`
  const which = {
    newest: `newest${count}`,
    oldest: `oldest${count}`,
    deadline: `${intent.status === undefined ? 'first' : 'next'}${count} to close`,
    'last deadline': `last${count} to close`,
    start: `first${count}`,
    longest: `longest${count}`,
    shortest: `shortest${count}`,
    relevance: `nearest${count}`,
  }[orderFor(intent)]
  const tie = listings.length > intent.limit ? `: ${listings.length}, for a tie is never cut` : ''
  return `The ${which} of ${found.total} ${understood(intent, moment, found.total)}${tie}`
}

function nothing(
  intent: Intent,
  shelf: Shelf,
  moment: Moment,
  unknownWords: readonly string[],
  apart: Findings['apart'],
): Findings {
  const why = explainNothing(intent, shelf.index, moment, unknownWords)
  const notes = [
    ...why.reasons,
    ...assumptions(intent),
    ...apartNotes(apart),
    freshnessNote(intent, shelf.archive, moment),
  ]
  const blocks: Block[] = [
    { kind: 'say', text: words(`${headline(0, intent, moment)}.`) },
    ...notesOf(notes),
    ...(why.nearest.length === 0
      ? []
      : [{ kind: 'note' as const, text: words('The nearest, not what was asked for:') }]),
    ...why.nearest.map((listing, index) => listingBlock(listing, index + 1, moment)),
    ...(why.choices.length === 0 ? [] : choicesBlocks('An answer one step away:', why.choices)),
  ]
  return { ...nothingFound, answer: { blocks }, apart, nearest: why.nearest, choices: why.choices, shown: why.nearest }
}

function choicesBlocks(lead: string, choices: readonly Choice[]): readonly Block[] {
  return [
    { kind: 'note', text: words(lead) },
    { kind: 'choices', choices },
  ]
}
