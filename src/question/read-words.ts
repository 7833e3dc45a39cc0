import type { Day } from '../calendar/day.ts'
import type { Kind } from '../listing/listing.ts'
import { askedPlaces, type PlaceKnowledge } from './asked-places.ts'
import { leanOf, type TimeSettings } from './asked-times.ts'
import { readFeeCurrency, readReadvertised } from './conditions.ts'
import { readDetails } from './detail-words.ts'
import { excludedTopic, isExcluded } from './exclusions.ts'
import { readKinds } from './kind-words.ts'
import { readLimit, readOrders, readPosition } from './order-words.ts'
import { readRelations } from './relation-words.ts'
import { Claimed, type Claim } from './span.ts'
import { readStatuses } from './status-words.ts'
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

/** What each reader takes of a question, seeing only the words that none before it has taken; the topic is what is left. */
export function readWords(text: string, around: Surroundings) {
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
  const statuses = take(readStatuses(claimed.left()))
  const kinds = take(readKinds(claimed.left()).filter(({ meaning }) => meaning.kinds.some(around.hasKind)))
  const asksNews = kinds.some((kind) => kind.meaning.kinds.includes('news') && !isExcluded(text, kind))
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
  const missingDays = readings.flatMap((reading) => missingDay(reading, claimed))
  const relations = take(readRelations(claimed.left()))
  const mentions = askedPlaces(text, around).filter((mention) => claimed.take(mention))
  const noTopic = excludedTopic(claimed.left())
  if (noTopic !== undefined) claimed.take(noTopic)
  const { topic, leftOut } = topicOf(claimed.left())
  return {
    position,
    fee,
    readvertised,
    details,
    orders,
    limit,
    statuses,
    kinds,
    readings,
    missingDays,
    relations,
    mentions,
    noTopic,
    topic,
    leftOut,
  }
}

/** A day that its month lacks ("31 April 2015"): the month was taken, which must be said. */
function missingDay(reading: TimeReading, claimed: Claimed): readonly string[] {
  if (reading.granularity !== 'month') return []
  const before = /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)?\s*$/.exec(claimed.left().slice(0, reading.start))
  if (before === null) return []
  claimed.take({ start: before.index, end: before.index + before[0].length })
  return [`no day ${before[1]} in ${reading.written}, so the month is taken`]
}
