import type { Archive } from '../archive/archive.ts'
import type { Listing } from '../listing/listing.ts'
import type { Place } from '../place/place.ts'
import { unmistakableName } from '../question/words/asked-places.ts'
import type { Choice, View } from '../question/talk/conversation.ts'
import { without, type Intent } from '../question/intent.ts'
import { screenful } from '../question/talk/view.ts'
import { withTies, type Found } from '../search/find.ts'
import type { SearchIndex } from '../search/search-index.ts'
import { words, type Answer, type Block } from './answer.ts'
import { comparison } from './comparison.ts'
import { countsTable, sidesTable } from './counts.ts'
import { orderFor } from './criteria-of.ts'
import { printedInWords } from './day-words.ts'
import { detailBlocks, detailFact, detailLine } from './detail.ts'
import { factsOf, sourceOf, type Moment } from './facts.ts'
import { findFor } from './find-for.ts'
import { statusInstant } from './status-instant.ts'
import { freshnessNote } from './freshness.ts'
import { headline, timeAlone, understood } from './headline.ts'
import { explainNothing } from './nothing.ts'

/** What a question is answered from. */
export type Shelf = { readonly archive: Archive; readonly index: SearchIndex }

/** What was found, and the document that says it. */
export type Findings = {
  readonly answer: Answer
  readonly total: number
  readonly listings: readonly Listing[]
  readonly apart: readonly { readonly listing: Listing; readonly reason: string }[]
  readonly nearest: readonly Listing[]
  readonly choices: readonly Choice[]
  /** The listings that are numbered now, number 1 first. */
  readonly shown: readonly Listing[]
  /** The one listing the answer is about. */
  readonly focus?: Listing
}

const nothingFound = { total: 0, listings: [], apart: [], nearest: [], choices: [], shown: [] }

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
  if (listings.length === 0) return nothing(intent, shelf, moment, unknownWords, apart)
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
  const blocks: Block[] = [
    { kind: 'say', text: words(firstLine(intent, listings, found, moment, from)) },
    ...page.map((listing, index) => listingBlock(listing, from + index + 1, moment)),
    ...notesOf(notes),
  ]
  return { ...nothingFound, answer: { blocks }, total: listings.length, listings, apart, shown }
}

function notesOf(notes: readonly (string | undefined)[]): readonly Block[] {
  return notes.flatMap((note): Block[] => (note === undefined ? [] : [{ kind: 'note', text: words(note) }]))
}

/** What was found as a small table; the listings themselves are one word away. */
function inTable(intent: Intent, listings: readonly Listing[], shelf: Shelf, moment: Moment): Findings {
  const { by } = intent.table ?? { by: 'kind' }
  const sides = by === 'sides' ? sidesTable(intent, shelf.index, moment) : undefined
  const blocks = [
    ...(sides ??
      (by === 'sides'
        ? sideBySide(listings, intent, shelf.index, moment)
        : countsTable(listings, by, intent, shelf.index, moment))),
    ...notesOf([...assumptions(intent), freshnessNote(intent, shelf.archive, moment)]),
  ]
  return { ...nothingFound, answer: { blocks }, total: listings.length, listings, shown: listings.slice(0, screenful) }
}

/** How many listings fit side by side. */
const mostSides = 4

function sideBySide(
  listings: readonly Listing[],
  intent: Intent,
  index: SearchIndex,
  moment: Moment,
): readonly Block[] {
  const fits = listings.length > 1 && listings.length <= mostSides
  return fits ? comparison(listings, moment) : countsTable(listings, 'kind', intent, index, moment)
}

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
function oneMeant(intent: Intent, shelf: Shelf, moment: Moment): Findings | undefined {
  const asksYesOrNo = intent.act === 'detail' && (intent.detail === 'status' || intent.detail === 'fee')
  if (!asksYesOrNo) return undefined
  const [only, ...others] = findFor(
    shelf.index,
    without(intent, 'status', 'statusTime', 'feeCurrency'),
    moment,
  ).listings
  return only === undefined || others.length > 0 ? undefined : answerDetail(only, 1, intent, moment)
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

/** The answer about one listing; "was it open on 1 March?" is answered as of then, and says so. */
function answerDetail(listing: Listing, number: number, intent: Intent, moment: Moment): Findings {
  const asked = intent.detail ?? 'about'
  const { statusTime } = intent
  const isThen = asked === 'status' && statusTime !== undefined
  const then = isThen ? { ...moment, now: statusInstant(listing, without(intent, 'topic'), moment) } : moment
  const lead = isThen ? words(`As of ${timeAlone(statusTime)}: `) : []
  const blocks: Block[] = [
    { kind: 'say', text: [...lead, ...detailLine(listing, asked, then, intent)] },
    ...detailBlocks(listing, number, asked, then, intent),
  ]
  return { ...nothingFound, answer: { blocks }, total: 1, listings: [listing], shown: [listing], focus: listing }
}

/** An answer that holds no listing. */
export function sayAnswer(answer: Answer): Findings {
  return { ...nothingFound, answer }
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
    relevance: `nearest${count}`,
  }[orderFor(intent)]
  const tie = listings.length > intent.limit ? `: ${listings.length}, for a tie is never cut` : ''
  return `The ${which} of ${found.total} ${understood(intent, moment, found.total)}${tie}`
}

/** A question about one thing of one listing; where several fit, each is answered. */
function details(intent: Intent, listings: readonly Listing[], apart: Findings['apart'], moment: Moment): Findings {
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

function assumptions({ assumed }: Intent): readonly string[] {
  return assumed.length === 0 ? [] : [`Assumed: ${assumed.join('; ')}.`]
}

/** What was left out of the count for being known too roughly, by reason. */
function apartNotes(apart: Findings['apart']): readonly string[] {
  const reasons = [...new Set(apart.map(({ reason }) => reason))]
  return reasons.map((reason) => {
    const titles = apart
      .filter((each) => each.reason === reason)
      .map(({ listing }) => `${listing.title}${dateOf(listing)}`)
    const more = titles.length > 3 ? ` and ${titles.length - 3} more` : ''
    return `Left apart, ${reason}: ${titles.slice(0, 3).join('; ')}${more}.`
  })
}

function dateOf({ startDate, posted }: Listing): string {
  const printed = startDate ?? posted
  return printed === undefined ? '' : ` (${printedInWords(printed)})`
}

function restNotes(left: number, found?: Found, listings: readonly Listing[] = []): readonly string[] {
  const beyond = found === undefined ? 0 : found.total - listings.length
  if (left > 0) return [`And ${left} more: say “more”.`]
  return beyond > 0 ? [`${beyond} more match: ask without the superlative to see them.`] : []
}
