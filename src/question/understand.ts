import type { TimeRelation } from '../search/criteria.ts'
import type { Place } from '../place/place.ts'
import type { Status } from '../listing/status.ts'
import { isAmbiguous } from './asked-places.ts'
import { askedTimes } from './asked-times.ts'
import { excludedOf, isExcluded } from './exclusions.ts'
import { impliedKinds, statusOf } from './implied.ts'
import type { AskedTime, Intent } from './intent.ts'
import { kindsOf } from './kind-words.ts'
import type { AskedOrder } from './order-words.ts'
import { readWords, type Surroundings } from './read-words.ts'
import { smallTalk } from './small-talk.ts'
import type { Claim, Span } from './span.ts'
import type { AskedStatus } from './status-words.ts'

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
  const read = readWords(text, around)
  const { position, fee, readvertised, details, orders, limit, readings, relations, topic } = read
  const isWanted = (span: Span): boolean => !isExcluded(text, span)
  const isUnwanted = (span: Span): boolean => isExcluded(text, span)
  const statuses = read.statuses.filter(isWanted)
  const kinds = read.kinds.filter(isWanted)
  const mentions = read.mentions.filter(isWanted)
  const excluded = excludedOf({
    topic: read.noTopic?.topic,
    places: read.mentions.filter(isUnwanted).flatMap(({ places }) => places),
    kinds: read.kinds.filter(isUnwanted),
    fee: fee !== undefined && isUnwanted(fee) ? fee.code : undefined,
    readvertised: readvertised !== undefined && isUnwanted(readvertised),
    status: statusOf(read.statuses.filter(isUnwanted), kindsOf(kinds).kinds, undefined),
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
      ...read.missingDays,
      ...(read.leftOut === 0 ? [] : [`of the topic’s words the last ${read.leftOut} were not searched for`]),
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

/** "more", "next page", "show the rest". */
function isMore(text: string): boolean {
  return /^\W*(?:(?:show|give|list)(?: me)? )?(?:more|next(?: page| ones)?|the rest|the others|all of them|go on|continue|and more)(?: please| results| listings)?\W*$/i.test(
    text,
  )
}

function orderOf(
  orders: readonly Claim<AskedOrder>[],
  relations: readonly Claim<TimeRelation>[],
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
