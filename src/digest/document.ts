import { words, type Answer, type Block, type Text } from '../answer/answer.ts'
import { sourceOf, type Moment } from '../answer/facts.ts'
import { dayInWords, printedInWords, printedRangeInWords } from '../answer/day-words.ts'
import type { Archive } from '../archive/archive.ts'
import type { Known } from '../archive/known.ts'
import { isoDay } from '../calendar/day.ts'
import { dayAt, type Zone } from '../calendar/zone.ts'
import { instantOfDeadline } from '../listing/deadline.ts'
import type { Listing } from '../listing/listing.ts'
import { statusAt, type Status } from '../listing/status.ts'
import type { Intent } from '../question/intent.ts'
import type { Reason } from '../subscription/interest.ts'
import { changeInWords } from './change-words.ts'
import { datesAndPlace } from './dates.ts'
import { freshnessOf } from './freshness.ts'
import { digestHeadline } from './headline.ts'
import type { News, NewsItem } from './news.ts'
import { saidAt, type Period } from './period.ts'
import type { Register } from './register.ts'
import { periodInWords, type Lateness } from './period-words.ts'

const headings: Readonly<Record<Reason, string>> = {
  changed: 'Changed',
  closing: 'Closing within 7 days',
  new: 'Newly posted',
  upcoming: 'Coming up',
}

/** What a first digest shows of what is on, and why. */
function firstHeading({ known: { listing } }: NewsItem, { now, fallbackZone }: Period): string {
  if (listing.kind !== 'call') return 'On or still to come'
  const status = statusAt(listing, now, fallbackZone)
  if (status === 'forthcoming') return 'Opening later'
  return status === 'unknown' ? 'Posted lately, without a deadline' : 'Open now'
}

const whyFirst: Partial<Readonly<Record<Status, string>>> = {
  open: 'open now',
  'closing soon': 'open now',
  forthcoming: 'opens later',
  running: 'on now',
  upcoming: 'still to come',
  unknown: 'may be on or open',
}

/** What is said of a digest besides its listings. */
export type Framing = Lateness & {
  readonly wanted: Intent
  readonly register: Pick<Register, 'archive' | 'changed'>
  /** Whose digest it is, when the next goes out and how to change or stop it; in words. */
  readonly about: readonly string[]
}

/** A digest as a document: by section, with the period it covers, how fresh the archive is and how to stop it. */
export function digestDocument(news: News, framing: Framing): Answer {
  const { period, items, missed } = news
  const { register, about, wanted } = framing
  const moment: Moment = { ...period, now: saidAt(period) }
  const notes = [
    periodInWords(period, framing),
    ...(items.length === 0 ? [checkedInWords(register.archive, news)] : []),
    freshnessOf(register, period.now, period.zone),
    ...about,
  ]
  return {
    blocks: [
      { kind: 'say', text: words(digestHeadline(news, wanted, moment)) },
      ...sectionsOf(items, { ...period, now: moment.now }),
      ...(missed.length === 0 ? [] : [missedBlock(missed, period)]),
      ...notes.map((note): Block => ({ kind: 'note', text: words(note) })),
    ],
  }
}

/** What was checked where there was nothing to tell: "Looked through the 167 listings of 5 pages." */
function checkedInWords({ listings, pages }: Archive, { toldBefore }: Pick<News, 'toldBefore'>): string {
  const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`
  const before =
    toldBefore === 0
      ? ''
      : `; ${count(toldBefore, 'listing')} to tell of ${toldBefore === 1 ? 'was' : 'were'} told here before`
  return `Looked through the ${count(listings.length, 'listing')} of ${count(pages.length, 'page')}${before}.`
}

function sectionsOf(items: readonly NewsItem[], period: Period): readonly Block[] {
  const headingOf = (item: NewsItem): string => {
    const [section] = item.reasons
    return section === 'new' && period.since === undefined ? firstHeading(item, period) : headings[section]
  }
  return items.flatMap((item, index): Block[] => {
    const before = items[index - 1]
    const begins = before === undefined || headingOf(before) !== headingOf(item)
    const heading: Block = { kind: 'heading', text: words(headingOf(item)) }
    return [...(begins ? [heading] : []), itemBlock(item, index + 1, period)]
  })
}

/** Three lines below the title, whatever the listing: what it is, why it is here, and where it stands. */
function itemBlock(item: NewsItem, number: number, period: Period): Block {
  const { listing } = item.known
  const { dates, place } = datesAndPlace(listing, period)
  return {
    kind: 'listing',
    number,
    listing,
    title: words(listing.title),
    facts: [dates, [...place, ...words(' · '), ...whyInWords(item, period)]],
    source: sourceOf(listing),
  }
}

/** Why a listing is told, all its reasons. */
function whyInWords({ known, reasons, change }: NewsItem, period: Period): Text {
  const isFirst = period.since === undefined
  // At first all that is on is new: what closes or comes soon says so by that alone.
  const said = isFirst && reasons.length > 1 ? reasons.filter((reason) => reason !== 'new') : reasons
  const parts = said.map((reason): Text => {
    switch (reason) {
      case 'changed':
        return change === undefined ? words('changed') : changeInWords(change, period.fallbackZone)
      case 'closing':
        return words('closes within 7 days')
      case 'new':
        return words(isFirst ? firstInWords(known, period) : newInWords(known, period))
      case 'upcoming':
        return words('takes place within 7 days')
    }
  })
  const gone: readonly Text[] = known.gone === undefined ? [] : [words('no longer on its page')]
  return [...parts, ...gone].flatMap((part, index) => (index === 0 ? part : [...words('; '), ...part]))
}

function firstInWords({ listing }: Known, { now, fallbackZone }: Period): string {
  const status = statusAt(listing, now, fallbackZone)
  return (status === undefined ? undefined : whyFirst[status]) ?? 'on now'
}

function newInWords({ listing, seen, isOfFirstLoad }: Known, { zone }: Period): string {
  if (isOfFirstLoad) return `posted ${printedInWords(listing.posted ?? '')}`
  return `first seen ${printedInWords(isoDay(dayAt(seen, zone)))}`
}

function missedBlock(missed: readonly Known[], { fallbackZone }: Period): Block {
  const shown = missed.slice(0, 10).map(({ listing }) => missedInWords(listing, fallbackZone))
  const more = missed.length > shown.length ? ` and ${missed.length - shown.length} more` : ''
  return { kind: 'say', text: words(`Posted meanwhile and over already: ${shown.join('; ')}${more}.`) }
}

/** "Call for proposals: Wells (vuvad-ruzuk), closed on 8 March 2024, mongolia.txt, line 12". */
function missedInWords(listing: Listing, fallback: Zone): string {
  const { title, id, deadlines, startDate, endDate = startDate, zone = fallback, sources } = listing
  const [last] = deadlines.toSorted((a, b) => instantOfDeadline(b, zone) - instantOfDeadline(a, zone))
  const held = startDate === undefined || endDate === undefined ? [] : [printedRangeInWords(startDate, endDate)]
  const over = last === undefined ? held : [`closed on ${dayInWords(last.day)}`]
  const from = sources.slice(0, 1).map(({ page, line }) => `${page}, line ${line}`)
  return [`${title} (${id})`, ...over, ...from].join(', ')
}
