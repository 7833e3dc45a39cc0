import { addMonths } from '../calendar/day.ts'
import { oneDay, type DayInterval } from '../calendar/interval.ts'
import { daysOfPrinted } from '../calendar/printed.ts'
import { instantOfDeadline } from '../listing/deadline.ts'
import { kinds, type Listing } from '../listing/listing.ts'
import { statusAt, windowOf } from '../listing/status.ts'
import { without, type Intent } from '../question/intent.ts'
import type { TimeRelation } from '../search/criteria.ts'
import { nearestByTopic } from '../search/find.ts'
import type { SearchIndex } from '../search/search-index.ts'
import type { Choice } from '../question/talk/conversation.ts'
import { questionWithout } from '../question/talk/unknown-words.ts'
import { criteriaOf } from './criteria-of.ts'
import { dayInWords, printedInWords } from './day-words.ts'
import { relaxations, type Relaxation } from './relaxations.ts'
import { lastDeadline, type Moment } from './facts.ts'
import { findFor } from './find-for.ts'
import { clipped, kindsInWords, placesInWords, understood } from './headline.ts'
import { examples } from './talk.ts'

/** Why nothing was found, what comes nearest, and the questions that lead there. */
export type Nothing = {
  readonly reasons: readonly string[]
  readonly nearest: readonly Listing[]
  readonly choices: readonly Choice[]
}

/** How many near things are offered. */
const offered = 3

/** Finds the part of a question that emptied it, by leaving out one part at a time, and the nearest that exists. */
export function explainNothing(
  intent: Intent,
  index: SearchIndex,
  moment: Moment,
  unknownWords: readonly string[],
): Nothing {
  if (intent.or !== undefined) return ofEachClause([without(intent, 'or'), ...intent.or], index, moment, unknownWords)
  const reasons: string[] = []
  const [unknown] = unknownWords
  if (unknown !== undefined)
    reasons.push(
      `No listing in this archive has the ${unknownWords.length === 1 ? 'word' : 'words'} ${unknownWords.map((word) => `“${clipped(word)}”`).join(', ')}${leavesOut(intent, unknownWords)}.`,
    )
  const [related, unrelated] = relaxations(intent, unknownWords)
  const offer =
    inAnotherYear(intent, index, moment) ??
    firstThatFinds(related, intent, index, moment) ??
    nearestInTopic(intent, index, moment) ??
    firstThatFinds(unrelated, intent, index, moment)
  if (offer === undefined)
    return { reasons: [...reasons, holdings(index)], nearest: [], choices: examples(index.listings) }
  // Where the archive has none of the words, and no kind was named, it may be no question about listings at all.
  const isForeign = intent.kinds === undefined && unknownWords.length > 0 && isAllUnknown(intent, unknownWords)
  const choices = isForeign ? [...offer.choices, ...examples(index.listings)] : offer.choices
  return { ...offer, reasons: [...reasons, ...offer.reasons], choices }
}

/** What a follow-up does with such words, where the question says more than they do. */
function leavesOut(intent: Intent, unknownWords: readonly string[]): string {
  const rest = questionWithout(intent, unknownWords)
  const saysMore = [rest.topic, rest.kinds, rest.places, rest.status, rest.times].some((slot) => slot !== undefined)
  return saysMore ? `; a follow-up leaves ${unknownWords.length === 1 ? 'it' : 'them'} out` : ''
}

function isAllUnknown({ topic = [] }: Intent, unknownWords: readonly string[]): boolean {
  return topic.flat().every((word) => unknownWords.includes(word))
}

/** What emptied each clause, and the nearest to any of them. */
function ofEachClause(
  clauses: readonly Intent[],
  index: SearchIndex,
  moment: Moment,
  unknownWords: readonly string[],
): Nothing {
  const each = clauses.map((clause, place) => explainNothing(clause, index, moment, place === 0 ? unknownWords : []))
  return {
    reasons: [...new Set(each.flatMap(({ reasons }) => reasons))],
    nearest: [...new Set(each.flatMap(({ nearest }) => nearest))].slice(0, offered),
    choices: each.flatMap(({ choices }) => choices),
  }
}

/** What the archive holds at all, where nothing of the question leads anywhere. */
function holdings({ listings }: SearchIndex): string {
  if (listings.length === 0) return 'The archive is empty.'
  const counts = kinds.flatMap((kind) => {
    const count = listings.filter((listing) => listing.kind === kind).length
    return count === 0 ? [] : [`${count} ${kindsInWords({ kinds: [kind] }, count)}`]
  })
  return `The archive holds ${counts.join(', ')}.`
}

/** How many years around are looked through for a month or day that was asked for without one. */
const yearsAround = 20

/** Where a month or day without a year is empty: the nearest year in which it is not. */
function inAnotherYear(intent: Intent, index: SearchIndex, moment: Moment): Nothing | undefined {
  const [time, ...others] = intent.times ?? []
  const first = time?.within[0]
  if (
    time === undefined ||
    first === undefined ||
    time.isWhole ||
    others.length > 0 ||
    !Number.isFinite(first.start + first.end)
  )
    return undefined
  for (let years = 1; years <= yearsAround; years += 1) {
    for (const months of [-12 * years, 12 * years]) {
      const within = [{ start: addMonths(first.start, months), end: addMonths(first.end, months) }]
      const moved: Intent = { ...intent, times: [{ ...time, within, isWhole: true }] }
      const found = findFor(index, moved, moment)
      if (found.total === 0) continue
      const question = understood(moved, moment)
      return {
        reasons: [`In another year: ${found.total} ${understood(moved, moment, found.total)}.`],
        nearest: found.listings.slice(0, offered),
        choices: [{ label: question, question }],
      }
    }
  }
  return undefined
}

/** The first of some relaxed questions that finds anything, and what it finds. */
function firstThatFinds(
  list: readonly Relaxation[],
  intent: Intent,
  index: SearchIndex,
  moment: Moment,
): Nothing | undefined {
  for (const relaxation of list) {
    const found = findFor(index, relaxation.intent, moment, relaxation.order)
    if (found.total === 0) continue
    const sorted = nearestFirst(found.listings, relaxation, intent, moment)
    const what = `${found.total} ${understood(relaxation.intent, moment, found.total)}`
    const choice = choiceFor(relaxation, sorted, intent)
    return {
      reasons: [`${relaxation.lead}: ${what}${closest(relaxation, sorted, intent, moment)}.`],
      nearest: relaxation.isUnrelated === true ? [] : sorted.slice(0, offered),
      choices: choice === undefined ? [] : [choice],
    }
  }
  return undefined
}

/** The listings that have the most of a topic's words, all else holding. */
function nearestInTopic(intent: Intent, index: SearchIndex, moment: Moment): Nothing | undefined {
  if (intent.topic === undefined) return undefined
  const { listings, whole } = nearestByTopic(index, criteriaOf(intent, moment), offered)
  if (listings.length === 0) return undefined
  if (whole === 0)
    return { reasons: ['None has all the words; the nearest have some of them.'], nearest: listings, choices: [] }
  const have = whole === 1 ? 'one has them' : `${whole} have them`
  const nearest = listings.slice(0, Math.min(whole, offered))
  return { reasons: [`None has the words together; ${have} apart.`], nearest, choices: [] }
}

/** What a relaxed question finds, the nearest to what was asked first: in time, or by when it was last so. */
function nearestFirst(
  listings: readonly Listing[],
  { part }: Relaxation,
  intent: Intent,
  moment: Moment,
): readonly Listing[] {
  if (part === 'time') return byDistance(listings, intent)
  if (part !== 'status') return listings
  const isOver = (listing: Listing): boolean =>
    (windowOf(listing, moment.fallbackZone).start ?? -Infinity) <= moment.now
  const end = (listing: Listing): number => windowOf(listing, moment.fallbackZone).end ?? -Infinity
  const start = (listing: Listing): number => windowOf(listing, moment.fallbackZone).start ?? Infinity
  const coming = listings.filter((listing) => !isOver(listing)).toSorted((a, b) => start(a) - start(b))
  return [...coming, ...listings.filter(isOver).toSorted((a, b) => end(b) - end(a))]
}

/** Listings by how far their days stand from the time asked for, the nearest first. */
function byDistance(listings: readonly Listing[], { times, statusTime }: Intent): readonly Listing[] {
  const time = times?.[0] ?? statusTime
  const [asked] = time?.within ?? []
  if (asked === undefined) return listings
  const far = (listing: Listing): number =>
    Math.min(...daysHeld(listing, time?.relation ?? 'on').map((own) => distance(own, asked)))
  return listings.toSorted((a, b) => compare(far(a), far(b)))
}

/** The days of a listing that a time is held against. */
function daysHeld(listing: Listing, relation: TimeRelation): readonly DayInterval[] {
  if (relation === 'due') return listing.deadlines.map(({ day }) => oneDay(day))
  const printed = relation === 'posted' ? listing.posted : (listing.startDate ?? listing.opens ?? listing.posted)
  return printed === undefined ? [] : [daysOfPrinted(printed)]
}

function distance(own: DayInterval, asked: DayInterval): number {
  return Math.max(0, own.start - asked.end, asked.start - own.end)
}

/** Infinite distances are equal. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b
}

/** What is nearest of what a relaxed question finds, in words. */
function closest({ part }: Relaxation, [first]: readonly Listing[], intent: Intent, moment: Moment): string {
  if (first === undefined) return ''
  const isDue = part === 'time' && intent.times?.[0]?.relation === 'due'
  const due = isDue ? lastDeadline(first, moment.fallbackZone) : undefined
  if (due !== undefined) return `; the nearest deadline is on ${dayInWords(due.day)}`
  if (part === 'status' && first.kind === 'call') {
    if (first.opens !== undefined && statusAt(first, moment.now, moment.fallbackZone) === 'forthcoming') {
      return `; the next opens on ${printedInWords(first.opens)}`
    }
    const last = lastDeadline(first, moment.fallbackZone)
    if (last === undefined) return ''
    const isPast = instantOfDeadline(last, first.zone ?? moment.fallbackZone) <= moment.now
    return `; the last ${isPast ? 'closed' : 'closes'} on ${dayInWords(last.day)}`
  }
  const printed = first.startDate ?? first.opens ?? first.posted
  if (printed === undefined) return ''
  return part === 'time'
    ? `; the nearest is of ${printedInWords(printed)}`
    : `; the newest is of ${printedInWords(printed)}`
}

/** A question that has an answer, one step from the one that had none. */
function choiceFor({ part, intent }: Relaxation, found: readonly Listing[], asked: Intent): Choice | undefined {
  const [first] = found
  // Of calls that were open the day the last of them opened shows the most.
  const opened =
    part === 'status'
      ? found
          .flatMap(({ opens }) => opens ?? [])
          .toSorted()
          .at(-1)
      : undefined
  const printed = opened ?? first?.opens ?? first?.startDate ?? first?.posted
  if (printed === undefined) return undefined
  const kind = kindsInWords(intent, 2)
  const where = placesInWords(intent) === '' ? '' : ` ${placesInWords(intent)}`
  if (part === 'other' && intent.status === 'open' && intent.statusTime === undefined && intent.topic === undefined) {
    return { label: `open ${kind}${where}`, question: `open ${kind}${where}` }
  }
  const question =
    part === 'status' && asked.status === 'open' && printed.length === 10
      ? `open ${kind}${where} on ${printedInWords(printed)}`
      : `${kind}${where} in ${printedInWords(printed.slice(0, 7))}`
  return { label: question, question }
}
