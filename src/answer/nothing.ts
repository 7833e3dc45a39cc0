import type { DayInterval } from '../calendar/interval.ts'
import { daysOfPrinted } from '../calendar/printed.ts'
import type { Listing } from '../listing/listing.ts'
import { without, type Intent } from '../question/intent.ts'
import type { Order } from '../search/criteria.ts'
import { find, nearestByTopic } from '../search/find.ts'
import type { SearchIndex } from '../search/search-index.ts'
import type { Choice } from './answer.ts'
import { criteriaOf } from './criteria-of.ts'
import { dayInWords, printedInWords } from './day-words.ts'
import { lastDeadline, type Moment } from './facts.ts'
import { understood } from './headline.ts'

/** Why nothing was found, what comes nearest, and the questions that lead there. */
export type Nothing = {
  readonly reasons: readonly string[]
  readonly nearest: readonly Listing[]
  readonly choices: readonly Choice[]
}

/** How many near things are offered. */
const offered = 3

type Relaxation = { readonly part: string; readonly intent: Intent; readonly order: Order }

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
  for (const relaxation of relaxations(intent)) {
    const found = find(index, criteriaOf(relaxation.intent, moment), relaxation.order)
    if (found.total === 0) continue
    const sorted = relaxation.part === 'time' ? byDistance(found.listings, intent) : found.listings
    reasons.push(
      `Without the ${relaxation.part}: ${found.total} ${understood(relaxation.intent, moment, found.total)}${closest(relaxation, sorted, moment)}.`,
    )
    return {
      reasons,
      nearest: sorted.slice(0, offered),
      choices: [choiceFor(relaxation, sorted)].flatMap((choice) => choice ?? []),
    }
  }
  const nearest = intent.topic === undefined ? [] : nearestByTopic(index, criteriaOf(intent, moment), offered)
  if (nearest.length > 0) reasons.push('None has all the words; the nearest have some of them.')
  return { reasons, nearest, choices: [] }
}

/** The question without one of its parts, the part most likely to be the cause first. */
function relaxations(intent: Intent): readonly Relaxation[] {
  const { status, times, places, topic, form, feeCurrency, readvertised } = intent
  const list: Relaxation[] = []
  if (status !== undefined && times === undefined)
    list.push({ part: 'status', intent: without(intent, 'status', 'statusTime'), order: 'deadline' })
  if (times !== undefined) list.push({ part: 'time', intent: without(intent, 'times'), order: 'newest' })
  if (status !== undefined && times !== undefined)
    list.push({ part: 'status', intent: without(intent, 'status', 'statusTime'), order: 'newest' })
  if (feeCurrency !== undefined)
    list.push({ part: 'currency', intent: without(intent, 'feeCurrency'), order: 'newest' })
  if (readvertised !== undefined)
    list.push({ part: 're-advertisement', intent: without(intent, 'readvertised'), order: 'newest' })
  const narrowsMore = topic !== undefined || times !== undefined || status !== undefined
  if (places !== undefined && narrowsMore)
    list.push({ part: 'place', intent: without(intent, 'places'), order: 'newest' })
  if (form !== undefined) list.push({ part: 'form', intent: without(intent, 'form'), order: 'newest' })
  return list
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
function closest({ part }: Relaxation, sorted: readonly Listing[], moment: Moment): string {
  const [first] = sorted
  if (first === undefined) return ''
  if (part === 'status' && first.kind === 'call') {
    const last = sorted
      .map((listing) => lastDeadline(listing, moment.fallbackZone))
      .flatMap((deadline) => deadline ?? [])
      .toSorted((a, b) => b.day - a.day)[0]
    return last === undefined ? '' : `; the last deadline was ${dayInWords(last.day)}`
  }
  const printed = first.startDate ?? first.opens ?? first.posted
  if (printed === undefined) return ''
  return part === 'time'
    ? `; the nearest is of ${printedInWords(printed)}`
    : `; the newest is of ${printedInWords(printed)}`
}

function choiceFor({ intent }: Relaxation, sorted: readonly Listing[]): Choice | undefined {
  const printed = sorted[0]?.opens ?? sorted[0]?.startDate ?? sorted[0]?.posted
  if (printed === undefined) return undefined
  const kind =
    intent.kinds?.[0] === 'call'
      ? 'calls'
      : intent.kinds?.[0] === 'news'
        ? 'news'
        : intent.kinds?.includes('event') === true
          ? 'events'
          : 'listings'
  const where = intent.places?.[0] === undefined ? '' : ` in ${intent.places[0].name}`
  const question = `${kind}${where} in ${printedInWords(printed.slice(0, 7))}`
  return { label: question, question }
}
