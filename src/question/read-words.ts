import type { Day } from '../calendar/day.ts'
import type { Zone } from '../calendar/zone.ts'
import type { Kind } from '../listing/listing.ts'
import type { PlaceMention } from '../place/place.ts'
import type { TimeRelation, Topic } from '../search/criteria.ts'
import { askedPlaces, type PlaceKnowledge } from './words/asked-places.ts'
import { asksForHours, hourAlone } from './words/asked-hours.ts'
import { leanOf, type TimeSettings } from './words/asked-times.ts'
import { readShifts, readWidenings, type Change } from './talk/change-words.ts'
import { isFeeInCurrency, readFeeCurrencies, readReadvertised } from './words/conditions.ts'
import { readContact, type AddressOf } from './words/contacts.ts'
import { readClock } from './detail/clock.ts'
import { readStates } from './detail/states.ts'
import { readDetails } from './detail/details.ts'
import { excludedTopics, isExcluded, unwantedOf } from './words/exclusions.ts'
import type { DetailAsked, TableAsked } from './intent.ts'
import { readExactDate, type ExactDate } from './words/exact-dates.ts'
import { readKinds, type AskedKind } from './words/kind-words.ts'
import { readDefinite, readLimit } from './words/limit.ts'
import { readOrders, type AskedOrder } from './words/order-words.ts'
import { readPage } from './talk/pages.ts'
import { readPositions } from './talk/positions.ts'
import { readRelations } from './words/relation-words.ts'
import { saying } from './saying.ts'
import { Claimed, type Claim, type Heard, type Span } from './span.ts'
import { readStatuses, type AskedStatus } from './words/status-words.ts'
import { leadOf } from './talk/lead.ts'
import { behindTaken, keptApart } from './words/times-among.ts'
import { readTables } from './words/table-words.ts'
import { readTimes, type DayReader, type TimeReading } from './time/read-times.ts'
import type { StandTogether } from './topic/belonging.ts'
import { withoutMarkup } from './topic/markup.ts'
import { readQuoted, withQuoted } from './topic/quoted.ts'
import { readLongNames, type LongForms } from './words/long-names.ts'
import { topicOf, type AskedTopic } from './topic/topic.ts'

/** What helps to understand a question: its day, the question before, and what the archive holds. */
export type Surroundings = PlaceKnowledge & {
  readonly today: Day
  /** The asker's. */
  readonly zone: Zone
  readonly time: TimeSettings
  /** The year of the question before, for a follow-up that names a month alone. */
  readonly year?: number | undefined
  /** How many listings the answer before numbered, and the number of the one that was spoken of. */
  readonly shown: number
  readonly focused?: number | undefined
  /** The numbers of those that were pointed at last. */
  readonly picked?: readonly number[] | undefined
  /** The question before had a time, which this one may move. */
  readonly hasTimeBefore: boolean
  /** Addresses by the names before their @, and whether the question before asked about one. */
  readonly addressOf?: AddressOf
  readonly hasContactBefore?: boolean
  readonly hasKind: (kind: Kind) => boolean
  /** Whether a word stands in the archive as it is, in no other spelling. */
  readonly hasWord: (word: string) => boolean
  /** Whether words stand side by side in the archive, or are a name for one thing. */
  readonly standTogether: StandTogether
  /** Whether words are a name that the archive or the field shortens. */
  readonly longForms: LongForms
  /** Reads day names that the own grammar leaves, where it has been loaded. */
  readonly days: DayReader | undefined
}

/** What the readers made of a question's words, or of one clause of it: claims with where they stand. */
export type Words = {
  readonly text: string
  readonly span: Span
  /** Which page of a list is wanted, from 1. */
  readonly page: Claim<number> | undefined
  readonly positions: Claim<readonly number[]> | undefined
  readonly fees: readonly Claim<string>[]
  readonly readvertised: Span | undefined
  /** An e-mail address that was asked about. */
  readonly contact: Claim<string> | undefined
  /** Whether only what has a day is wanted, or what has none. */
  readonly exactDate: Claim<ExactDate> | undefined
  readonly changes: readonly Claim<Change>[]
  readonly tables: readonly Claim<TableAsked>[]
  readonly details: readonly Claim<DetailAsked>[]
  /** The zone that hours are to be told in. */
  readonly clock: Claim<Zone> | undefined
  readonly orders: readonly Claim<AskedOrder>[]
  readonly limit: Claim<number> | undefined
  readonly statuses: readonly Claim<AskedStatus>[]
  readonly kinds: readonly Claim<AskedKind>[]
  readonly times: readonly TimeReading[]
  readonly relations: readonly Claim<TimeRelation>[]
  /** Names of bodies, which belong to the topic whole. */
  readonly names: readonly Claim<readonly string[]>[]
  readonly places: readonly PlaceMention[]
  readonly excludedTopics: readonly Claim<readonly Topic[]>[]
  /** What no reader took, all else blank: the topic and the frame. */
  readonly left: string
  readonly standTogether: StandTogether
  /** The claims that the question leaves out: "not in China or Japan". */
  readonly unwanted: ReadonlySet<Span>
  /** The topics of clauses by their spans, each read once. */
  readonly topics: Map<string, AskedTopic>
  /** The topic that a clause without its own shares with another. */
  readonly borrowedTopic: Topic | undefined
  readonly heard: readonly Heard[]
}

const noAddress: AddressOf = () => undefined

/** What each reader takes of a question, seeing only the words that none before it has taken; the topic is what is left. */
export function readWords(question: string, around: Surroundings): Words {
  const text = withoutMarkup(question)
  const claimed = new Claimed(text)
  const quoted = claimed.takeAll('quoted', readQuoted(text), saying.plain)
  const one = <Meaning>(
    reader: string,
    found: Span | undefined,
    meaning: Meaning,
    says: string,
  ): Claim<Meaning> | undefined => {
    if (found === undefined || !claimed.take(reader, found, () => says)) return undefined
    const { start, end } = found
    return { start, end, written: text.slice(start, end), meaning }
  }
  const taking = claimed.takeAll('follow-up', leadOf(text), saying.plain)
  const addressed = readContact(
    question.includes('@') ? question : claimed.left,
    around.addressOf ?? noAddress,
    around.hasContactBefore === true,
  )
  const contact = one('contact', addressed, addressed?.meaning ?? '', addressed?.meaning ?? '')
  const paged = readPage(text)
  const page = one('page', paged, paged?.meaning ?? 1, String(paged?.meaning))
  const numbered = readPositions(claimed.left, around)
  const positions = one('position', numbered, numbered?.positions ?? [], numbered?.positions.join(', ') ?? '')
  const dated = readExactDate(claimed.left)
  const exactDate = dated && one('exact date', dated, dated.asked, dated.asked)
  // Before the conditions: "is it paid in dollars", "a re-advertisement of what" ask of one listing.
  const states = claimed.takeAll('state', readStates(claimed.left), saying.plain)
  // "In Geneva time" is a clock and no place; an abbreviation alone ("in CET") only where one thing of a listing is asked.
  const early = /\b(?:time|clock)\b/i.test(text) ? clockIn(claimed, around.zone) : undefined
  const details = claimed.takeAll(
    'detail',
    readDetails(claimed.left).filter((detail) => !isFeeInCurrency(text, detail)),
    saying.plain,
  )
  const clock = early ?? (details.length > 0 ? clockIn(claimed, around.zone) : undefined)
  const currencies = readFeeCurrencies(claimed.left).flatMap((fee) => one('fee', fee, fee.code, fee.code) ?? [])
  const advertisedAgain = one('re-advertised', readReadvertised(claimed.left), true, 're-advertised')
  const asksWhether = advertisedAgain !== undefined && /^\W*(?:is|was)\b(?! (?:there|any)\b)/i.test(text)
  const readvertised = asksWhether ? undefined : advertisedAgain
  const changes = [
    ...claimed.takeAll('change', readWidenings(claimed.left), saying.change),
    ...(around.hasTimeBefore ? claimed.takeAll('change', readShifts(claimed.left), saying.change) : []),
  ]
  const tables = claimed.takeAll('table', readTables(claimed.left), ({ meaning }) => `by ${meaning.by}`)
  const orders = claimed.takeAll('order', readOrders(claimed.left), saying.order)
  const number = readLimit(text)
  const limit = one('number', number, number?.limit ?? 1, String(number?.limit))
  if (limit === undefined) one('number', readDefinite(claimed.left), true, 'as many as there are')
  const statuses = [...states, ...claimed.takeAll('status', readStatuses(claimed.left), saying.plain)]
  const held = readKinds(claimed.left).filter(({ meaning }) => meaning.kinds.some(around.hasKind))
  const kinds = claimed.takeAll('kind', held, saying.kind)
  const asksNews = kinds.some((kind) => kind.meaning.kinds.includes('news') && !isExcluded(text, kind))
  const context = { ...around.time, today: around.today, lean: leanOf(text, asksNews), year: around.year }
  const days = readTimes(keptApart(claimed.left, text, kinds), context, around.days)
  const isOfHours = days.length === 0 && (around.hasTimeBefore || asksForHours.test(text))
  const found = isOfHours ? [hourAlone(claimed.left, around.today)].flatMap((hour) => hour ?? []) : days
  const free = found.map((reading) => behindTaken(reading, text, claimed.left))
  const times = free.filter((reading) => claimed.takeAround('time', reading, () => saying.time(reading)))
  const relations = [
    ...claimed.takeAll('relation', readRelations(claimed.left), saying.plain),
    ...details
      .filter((detail) => isRelation(detail, times, text))
      .map((detail) => ({ ...detail, meaning: 'due' as const })),
  ].toSorted((a, b) => a.start - b.start)
  // What takes up the question before is no neighbour of a name: "sorry i meant georgia".
  const [taken] = taking
  const mentions = askedPlaces(' '.repeat(taken?.end ?? 0) + text.slice(taken?.end ?? 0), around, claimed.left)
  const names = claimed.takeAll(
    'name',
    readLongNames(claimed.left, mentions, around.longForms),
    ({ written }) => written,
  )
  const places = claimed.takeAll('place', mentions, saying.place)
  const leftWhole = withQuoted(claimed.left, quoted)
  // What is quoted is a topic whole, whatever word stands in it.
  const isQuoted = ({ start }: Span): boolean => quoted.some((each) => each.start < start && start < each.end)
  const leftOut = excludedTopics(leftWhole).filter((span) => !isQuoted(span))
  const noTopics = leftOut.map(({ start, end, topics }) => {
    claimed.takeAround('excluded topic', { start, end }, () => 'not wanted')
    return { start, end, written: text.slice(start, end), meaning: topics }
  })
  return {
    text,
    span: { start: 0, end: text.length },
    page,
    positions,
    fees: currencies,
    readvertised,
    contact,
    exactDate,
    changes,
    tables,
    details: [
      ...states.map((state) => ({ ...state, meaning: 'status' as const })),
      ...details.filter((detail) => !isRelation(detail, times, text)),
      // "Is the call on … re-advertised?" asks it of one call, and of no others.
      ...(asksWhether ? [{ ...advertisedAgain, meaning: 'readvertisement' as const }] : []),
    ],
    clock,
    orders,
    limit,
    statuses,
    kinds,
    times,
    relations,
    names,
    places,
    excludedTopics: noTopics,
    left: noTopics.reduce(
      (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
      leftWhole,
    ),
    standTogether: around.standTogether,
    unwanted: unwantedOf(text, kinds, statuses, places, currencies, names, contact === undefined ? [] : [contact]),
    topics: new Map(),
    borrowedTopic: undefined,
    heard: claimed.heard,
  }
}

/** "Deadline before 1 March" asks for deadlines then, not for that of one listing. */
function isRelation({ meaning, end }: Claim<DetailAsked>, times: readonly TimeReading[], text: string): boolean {
  return meaning === 'deadline' && times.some((time) => /^[\s:]*(?:is|on|by)?\s*$/.test(text.slice(end, time.start)))
}

/** The zone in which the hours of an answer are asked for. */
function clockIn(claimed: Claimed, zone: Zone): Claim<Zone> | undefined {
  const clock = readClock(claimed.left, zone)
  return clock !== undefined && claimed.take('clock', clock, () => clock.meaning) ? clock : undefined
}

/** The topic of a clause: what is left of its words, else the one that it shares. */
export function topicIn({ left, span, borrowedTopic, names, unwanted, standTogether, topics }: Words): AskedTopic {
  const key = `${span.start} ${span.end}`
  const rest = topics.get(key) ?? topicOf(left.slice(span.start, span.end), standTogether)
  topics.set(key, rest)
  const wantedNames = names.filter((name) => !unwanted.has(name)).map(({ meaning }) => meaning)
  const own = { ...rest, topic: [...wantedNames, ...rest.topic] }
  return own.topic.length === 0 && borrowedTopic !== undefined ? { topic: borrowedTopic, leftOut: 0 } : own
}
