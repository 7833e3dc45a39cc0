import { addMonths } from '../calendar/day.ts'
import type { DayInterval } from '../calendar/interval.ts'
import { daysOfPrinted } from '../calendar/printed.ts'
import { placeById } from '../listing/gazetteer.ts'
import { kinds, type Listing } from '../listing/listing.ts'
import type { Place } from '../listing/place.ts'
import { statusAt, windowOf } from '../listing/status.ts'
import { without, type Intent } from '../question/intent.ts'
import type { Order } from '../search/criteria.ts'
import { nearestByTopic } from '../search/find.ts'
import type { SearchIndex } from '../search/search-index.ts'
import type { Choice } from './answer.ts'
import { criteriaOf } from './criteria-of.ts'
import { dayInWords, printedInWords } from './day-words.ts'
import { lastDeadline, type Moment } from './facts.ts'
import { findFor } from './find-for.ts'
import { kindsInWords, placesInWords, understood } from './headline.ts'

/** Why nothing was found, what comes nearest, and the questions that lead there. */
export type Nothing = {
  readonly reasons: readonly string[]
  readonly nearest: readonly Listing[]
  readonly choices: readonly Choice[]
}

/** How many near things are offered. */
const offered = 3

type Relaxation = {
  /** How the relaxed question differs: "Without the status", "In all of Russia". */
  readonly lead: string
  readonly part: 'status' | 'time' | 'other'
  readonly intent: Intent
  readonly order: Order
  /** What is left has nothing to do with what was asked for: it is counted, not listed. */
  readonly isUnrelated?: true
}

/** Finds the part of a question that emptied it, by leaving out one part at a time, and the nearest that exists. */
export function explainNothing(
  intent: Intent,
  index: SearchIndex,
  moment: Moment,
  unknownWords: readonly string[],
): Nothing {
  const reasons: string[] = []
  const [unknown] = unknownWords
  if (unknown !== undefined)
    reasons.push(
      `No listing in this archive has the ${unknownWords.length === 1 ? 'word' : 'words'} ${unknownWords.map((word) => `“${word}”`).join(', ')}.`,
    )
  const [related, unrelated] = relaxations(intent)
  const offer =
    inAnotherYear(intent, index, moment) ??
    firstThatFinds(related, intent, index, moment) ??
    nearestInTopic(intent, index, moment) ??
    firstThatFinds(unrelated, intent, index, moment)
  if (offer === undefined) return { reasons: [...reasons, holdings(index)], nearest: [], choices: [] }
  return { ...offer, reasons: [...reasons, ...offer.reasons] }
}

/** What the archive holds at all, where nothing of the question leads anywhere. */
function holdings({ listings }: SearchIndex): string {
  if (listings.length === 0) return 'The archive is empty.'
  const counts = kinds.flatMap((kind) => {
    const count = listings.filter((listing) => listing.kind === kind).length
    return count === 0 ? [] : [`${count} ${kindsInWords({ act: 'find', kinds: [kind], assumed: [] }, count)}`]
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
      reasons: [`${relaxation.lead}: ${what}${closest(relaxation, sorted, moment)}.`],
      nearest: relaxation.isUnrelated === true ? [] : sorted.slice(0, offered),
      choices: choice === undefined ? [] : [choice],
    }
  }
  return undefined
}

/** The listings that have the most of a topic's words, all else holding. */
function nearestInTopic(intent: Intent, index: SearchIndex, moment: Moment): Nothing | undefined {
  const nearest = intent.topic === undefined ? [] : nearestByTopic(index, criteriaOf(intent, moment), offered)
  if (nearest.length === 0) return undefined
  return { reasons: ['None has all the words; the nearest have some of them.'], nearest, choices: [] }
}

/**
 * The question without one of its parts, the part most likely to be the cause first; then those whose findings have
 * little to do with what was asked for.
 */
function relaxations(intent: Intent): readonly [related: readonly Relaxation[], unrelated: readonly Relaxation[]] {
  const { status, times, places, topic, form, feeCurrency, readvertised } = intent
  const list: Relaxation[] = []
  const wider = placesAround(places)
  if (wider !== undefined)
    list.push({
      lead: `In all of ${wider.map(({ name }) => name).join(' and ')}`,
      part: 'other',
      intent: { ...intent, places: wider },
      order: 'newest',
    })
  if (status !== undefined && times === undefined) list.push(left(intent, 'status', 'deadline'))
  if (times !== undefined) list.push(left(intent, 'times', 'newest'))
  if (status !== undefined && times !== undefined) list.push(left(intent, 'status', 'newest'))
  if (feeCurrency !== undefined) list.push(left(intent, 'feeCurrency', 'newest'))
  if (readvertised !== undefined) list.push(left(intent, 'readvertised', 'newest'))
  if (form !== undefined) {
    const asWord = without({ ...intent, topic: [...(topic ?? []), form.split(' ')] }, 'form', 'kinds')
    list.push({ lead: `As a word in any listing`, part: 'other', intent: asWord, order: 'relevance' })
  }
  if (places !== undefined && (topic !== undefined || times !== undefined || status !== undefined))
    list.push(left(intent, 'places', 'newest'))
  if (
    intent.kinds !== undefined &&
    form === undefined &&
    (places !== undefined || times !== undefined || topic !== undefined)
  ) {
    list.push({ lead: 'Of any kind', part: 'other', intent: without(intent, 'kinds'), order: 'newest' })
  }
  if (places !== undefined && times !== undefined)
    list.push({
      ...left(without(intent, 'times'), 'places', 'newest'),
      lead: 'Without place and time',
      isUnrelated: true,
    })
  if (topic !== undefined) list.push({ ...left(intent, 'topic', 'newest'), isUnrelated: true })
  if (places !== undefined) list.push({ ...left(intent, 'places', 'newest'), isUnrelated: true })
  const kept = list.filter((relaxation) => hasSlots(relaxation.intent))
  return [
    kept.filter(({ isUnrelated }) => isUnrelated !== true),
    kept.filter(({ isUnrelated }) => isUnrelated === true),
  ]
}

const partNames = {
  status: 'status',
  times: 'time',
  feeCurrency: 'currency',
  readvertised: 're-advertisement',
  places: 'place',
  topic: 'topic',
} as const

/** The question without one slot. */
function left(intent: Intent, slot: keyof typeof partNames, order: Order): Relaxation {
  const part = slot === 'status' ? 'status' : slot === 'times' ? 'time' : 'other'
  const rest = slot === 'status' ? without(intent, 'status', 'statusTime') : without(intent, slot)
  return { lead: `Without the ${partNames[slot]}`, part, intent: rest, order }
}

/** A question that still asks for something. */
function hasSlots({ kinds, places, times, status, topic, form, feeCurrency, readvertised }: Intent): boolean {
  return [kinds, places, times, status, topic, form, feeCurrency, readvertised].some((slot) => slot !== undefined)
}

/** The countries of the cities and regions asked for; undefined where a country or group was asked for. */
function placesAround(places: Intent['places']): readonly Place[] | undefined {
  const countries = (places ?? []).flatMap(({ country }) => (country === undefined ? [] : (placeById(country) ?? [])))
  return countries.length === 0 ? undefined : countries
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
  const asked = (times?.[0] ?? statusTime)?.within[0]
  if (asked === undefined) return listings
  return listings.toSorted((a, b) => distance(a, asked) - distance(b, asked))
}

function distance(listing: Listing, asked: DayInterval): number {
  const printed = listing.startDate ?? listing.opens ?? listing.posted
  if (printed === undefined) return Infinity
  const own = daysOfPrinted(printed)
  return Math.max(0, own.start - asked.end, asked.start - own.end)
}

/** What is nearest of what a relaxed question finds, in words. */
function closest({ part }: Relaxation, [first]: readonly Listing[], moment: Moment): string {
  if (first === undefined) return ''
  if (part === 'status' && first.kind === 'call') {
    if (first.opens !== undefined && statusAt(first, moment.now, moment.fallbackZone) === 'forthcoming') {
      return `; the next opens on ${printedInWords(first.opens)}`
    }
    const last = lastDeadline(first, moment.fallbackZone)
    return last === undefined ? '' : `; the last closed on ${dayInWords(last.day)}`
  }
  const printed = first.startDate ?? first.opens ?? first.posted
  if (printed === undefined) return ''
  return part === 'time'
    ? `; the nearest is of ${printedInWords(printed)}`
    : `; the newest is of ${printedInWords(printed)}`
}

/** A question that has an answer, one step from the one that had none. */
function choiceFor({ part, intent }: Relaxation, [first]: readonly Listing[], asked: Intent): Choice | undefined {
  const printed = first?.opens ?? first?.startDate ?? first?.posted
  if (printed === undefined) return undefined
  const kind = kindsInWords(intent, 2)
  const where = placesInWords(intent) === '' ? '' : ` ${placesInWords(intent)}`
  const question =
    part === 'status' && asked.status === 'open' && printed.length === 10
      ? `open ${kind}${where} on ${printedInWords(printed)}`
      : `${kind}${where} in ${printedInWords(printed.slice(0, 7))}`
  return { label: question, question }
}
