import type { Day } from '../calendar/day.ts'
import type { Kind } from '../listing/listing.ts'
import type { Place } from '../listing/place.ts'
import type { Status } from '../listing/status.ts'
import { askedPlaces, isAmbiguous, type PlaceKnowledge } from './asked-places.ts'
import { askedTimes, leanOf, type TimeSettings } from './asked-times.ts'
import { readFeeCurrency, readReadvertised } from './conditions.ts'
import { readDetails } from './detail-words.ts'
import { excludedOf, excludedTopic, isExcluded } from './exclusions.ts'
import type { AskedTime, Intent } from './intent.ts'
import { impliedKinds, statusOf } from './implied.ts'
import { kindsOf, readKinds } from './kind-words.ts'
import { readLimit, readOrders, readPosition, type AskedOrder } from './order-words.ts'
import { readRelations } from './relation-words.ts'
import { smallTalk } from './small-talk.ts'
import { Claimed, type Claim } from './span.ts'
import { readStatuses, type AskedStatus } from './status-words.ts'
import { readTimes, type DayReader, type TimeReading } from './time/read-times.ts'
import { topicOf } from './topic.ts'

/** What helps to understand a question: its day, the question before, and what the archive holds. */
export type Surroundings = PlaceKnowledge & {
  readonly today: Day
  readonly time: TimeSettings
  /** The year of the question before, for a follow-up that names a month alone. */
  readonly year?: number
  /** How many listings the answer before numbered. */
  readonly shown: number
  readonly hasKind: (kind: Kind) => boolean
  /** Reads day names that the own grammar leaves, where it has been loaded. */
  readonly days: DayReader | undefined
}

/** A sentence as it is meant by itself, before the question before it is thought of. */
export type Understanding = {
  readonly intent: Intent
  /** Names with several bearers: the readings to tell apart. */
  readonly ambiguous?: { readonly written: string; readonly places: readonly Place[] }
  /** Words of the topic that stand nowhere in the archive. */
  readonly unknownWords: readonly string[]
  /** A kind was named, not only implied. */
  readonly namesKind: boolean
}

/** Reads a question slot by slot: each reader sees only the words that none before it has taken. */
export function understand(text: string, around: Surroundings): Understanding {
  const talk = smallTalk(text)
  if (talk !== undefined) return { intent: { act: talk, assumed: [] }, unknownWords: [], namesKind: false }
  const claimed = new Claimed(text)
  const take = <Meaning>(claims: readonly Claim<Meaning>[]): readonly Claim<Meaning>[] =>
    claims.filter((claim) => claimed.take(claim))
  const isPositionAlone = /^\W*(?:(?:tell me |show |show me |more )?(?:about )?)?(?:number|no\.?|#) ?\d{1,2}\W*$/i.test(
    text,
  )
  const position = around.shown > 0 || isPositionAlone ? readPosition(text) : undefined
  if (position !== undefined) claimed.take(position)
  const fee = readFeeCurrency(text)
  if (fee !== undefined) claimed.take(fee)
  const readvertised = readReadvertised(text)
  if (readvertised !== undefined) claimed.take(readvertised)
  const details = take(readDetails(claimed.left()))
  const orders = take(readOrders(claimed.left()))
  const limit = readLimit(text)
  if (limit !== undefined) claimed.take(limit)
  const allStatuses = take(readStatuses(claimed.left()))
  const statuses = allStatuses.filter((status) => !isExcluded(text, status))
  const allKinds = take(readKinds(claimed.left()).filter(({ meaning }) => meaning.kinds.some(around.hasKind)))
  const kinds = allKinds.filter((kind) => !isExcluded(text, kind))
  const asksNews = kinds.some(({ meaning }) => meaning.kinds.includes('news'))
  const lean = leanOf(text, asksNews)
  const readings = readTimes(
    claimed.left(),
    {
      today: around.today,
      order: around.time.order,
      ...(lean === undefined ? {} : { lean }),
      ...(around.year === undefined ? {} : { year: around.year }),
    },
    around.days,
  ).filter((reading) => claimed.take(reading))
  const missing = readings.flatMap((reading) => missingDay(reading, claimed))
  const relations = take(readRelations(claimed.left()))
  const named = askedPlaces(text, around).filter((mention) => claimed.take(mention))
  const mentions = named.filter((mention) => !isExcluded(text, mention))
  const noTopic = excludedTopic(claimed.left())
  if (noTopic !== undefined) claimed.take(noTopic)
  const { topic, leftOut } = topicOf(claimed.left())
  const excluded = excludedOf({
    topic: noTopic?.topic,
    places: named.filter((mention) => isExcluded(text, mention)).flatMap(({ places }) => places),
    kinds: allKinds.filter((kind) => isExcluded(text, kind)),
    fee: fee !== undefined && isExcluded(text, fee) ? fee.code : undefined,
    readvertised: readvertised !== undefined && isExcluded(text, readvertised),
    status: statusOf(
      allStatuses.filter((status) => isExcluded(text, status)),
      kindsOf(kinds).kinds,
      undefined,
    ),
  })
  const unknownWords = topic.flat().filter((word) => !around.knowsWord(word))
  const lasting = statuses.filter(({ meaning }) => meaning === 'open' || meaning === 'running')
  const times = askedTimes(readings, relations, text, lasting)
  const order = orderOf(orders, relations, times.length > 0)
  const askedKinds = kindsOf(kinds)
  const kindsMeant = askedKinds.kinds ?? impliedKinds(statuses, order, times, details)
  const status = statusOf(statuses, kindsMeant, order)
  const ambiguous = mentions.find(isAmbiguous)
  const howMany = /\b(?:how many|number of|count(?: of)?|how much)\b/i.test(text)
  const intent: Intent = {
    act: details.length > 0 || position !== undefined ? 'detail' : howMany ? 'count' : isMore(text) ? 'more' : 'find',
    ...(details[0] === undefined
      ? position === undefined
        ? {}
        : { detail: 'about' }
      : { detail: details[0].meaning }),
    ...(kindsMeant === undefined ? {} : { kinds: kindsMeant }),
    ...(askedKinds.form === undefined ? {} : { form: askedKinds.form }),
    ...(mentions.length === 0 ? {} : { places: mentions.flatMap(({ places }) => places) }),
    ...timesOf(times, status, statuses),
    ...(status === undefined ? {} : { status }),
    ...(topic.length === 0 ? {} : { topic }),
    ...(fee === undefined || excluded?.feeCurrency !== undefined ? {} : { feeCurrency: fee.code }),
    ...(readvertised === undefined || excluded?.readvertised === true ? {} : { readvertised: true }),
    ...(excluded === undefined ? {} : { excluded }),
    ...(order === undefined ? {} : { order: order.order }),
    ...limitOf(limit?.limit, orders, text),
    ...(position === undefined ? {} : { position: position.position }),
    assumed: [
      ...readings.flatMap(({ assumed }) => (assumed === undefined ? [] : [assumed])),
      ...missing,
      ...(leftOut === 0 ? [] : [`of the topic’s words the last ${leftOut} were not searched for`]),
    ],
  }
  return {
    intent: isAboutListings(intent, unknownWords, text, askedKinds.kinds !== undefined)
      ? intent
      : { act: 'unclear', assumed: [], ...(topic.length === 0 ? {} : { topic }) },
    unknownWords,
    namesKind: askedKinds.kinds !== undefined,
    ...(ambiguous === undefined ? {} : { ambiguous: { written: ambiguous.written, places: ambiguous.places } }),
  }
}

/** A time beside a status that lasts is when that status must hold; beside any other it is a condition of its own. */
function timesOf(
  times: readonly AskedTime[],
  status: Status | undefined,
  claims: readonly Claim<AskedStatus>[],
): Pick<Intent, 'times' | 'statusTime'> {
  const lasts = status === 'open' || status === 'running' || status === 'closing soon'
  const wasClosed = status === 'closed' && claims.some(({ written }) => /^(?:were|was|not)/i.test(written))
  const found = lasts || wasClosed ? times.find(({ relation }) => relation === 'on') : undefined
  // Who can apply today can do so now, not some hours ago.
  const meansNow = claims.some(({ written }) => /appl/i.test(written)) && found?.written.toLowerCase() === 'today'
  const statusTime = meansNow ? undefined : found
  const rest = times
    .filter((time) => time !== found)
    .map((time): AskedTime => (status === 'closed' && time.relation === 'on' ? { ...time, relation: 'due' } : time))
  return { ...(rest.length === 0 ? {} : { times: rest }), ...(statusTime === undefined ? {} : { statusTime }) }
}

/** A day that its month lacks ("31 April 2015"): the month was taken, which must be said. */
function missingDay(reading: TimeReading, claimed: Claimed): readonly string[] {
  if (reading.granularity !== 'month') return []
  const before = /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)?\s*$/.exec(claimed.left().slice(0, reading.start))
  if (before === null) return []
  claimed.take({ start: before.index, end: before.index + before[0].length })
  return [`no day ${before[1]} in ${reading.written}, so the month is taken`]
}

/** "more", "next page", "show the rest". */
function isMore(text: string): boolean {
  return /^\W*(?:(?:show|give|list)(?: me)? )?(?:more|next(?: page| ones)?|the rest|the others|all of them|go on|continue|and more)(?: please| results| listings)?\W*$/i.test(
    text,
  )
}

function orderOf(
  orders: readonly Claim<AskedOrder>[],
  relations: ReturnType<typeof readRelations>,
  hasTimes: boolean,
): AskedOrder | undefined {
  const [order] = orders
  if (order !== undefined) return order.meaning
  // "new calls", "what is due": a relation without a time is an order.
  if (hasTimes) return undefined
  if (relations.some(({ meaning, written }) => meaning === 'posted' && /^new/i.test(written)))
    return { order: 'newest', isOne: false }
  return relations.some(({ meaning }) => meaning === 'due') ? { order: 'deadline', isOne: false } : undefined
}

/** How many are wanted: a number that was said, or one for a superlative of one thing. */
function limitOf(
  limit: number | undefined,
  orders: readonly Claim<AskedOrder>[],
  text: string,
): { readonly limit?: number } {
  if (limit !== undefined) return { limit }
  const [order] = orders
  if (order === undefined || !order.meaning.isOne) return {}
  const isPlural =
    /^\W*(?:[a-z]+ )?(?:calls|events|meetings|activities|articles|stories|publications|workshops|seminars|tenders|vacancies|consultancies|opportunities|toolkits|listings|items|ones)\b/i.test(
      text.slice(order.end),
    )
  return isPlural ? {} : { limit: 1 }
}

/** Whether anything in the words asks for a listing; a time alone does, unless somebody is spoken to. */
function isAboutListings(intent: Intent, unknownWords: readonly string[], text: string, namesKind: boolean): boolean {
  const topicWords = intent.topic?.flat() ?? []
  const isKnown = topicWords.length > unknownWords.length
  const hasSlot =
    namesKind ||
    (intent.act === 'detail' && intent.detail !== 'about' && topicWords.length === 0) ||
    intent.places !== undefined ||
    intent.status !== undefined ||
    intent.order !== undefined ||
    intent.position !== undefined ||
    intent.feeCurrency !== undefined ||
    intent.readvertised === true ||
    intent.excluded !== undefined ||
    intent.act === 'count' ||
    /\b(?:everything|all (?:the )?(?:listings|items|entries)|listings?)\b/i.test(text) ||
    intent.act === 'more'
  if (hasSlot) return true
  const isChat = /\b(?:with|love|like|miss|marry|hate) you\b|\bare you\b|\bdo you\b(?! (?:have|know))|\byour\b/i.test(
    text,
  )
  if (isChat) return false
  if (isKnown) return true
  return (
    topicWords.length === 0 &&
    (intent.times !== undefined || intent.statusTime !== undefined || intent.kinds !== undefined)
  )
}
