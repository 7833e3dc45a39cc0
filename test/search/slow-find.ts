import type { DayInterval } from '../../src/calendar/interval.ts'
import { daysOfPrinted, precisionOf, type PrintedDate } from '../../src/calendar/printed.ts'
import { startOfDay, type Zone } from '../../src/calendar/zone.ts'
import { instantOfDeadline } from '../../src/listing/deadline.ts'
import type { Listing } from '../../src/listing/listing.ts'
import {
  closingSoonMilliseconds,
  deadlineInstants,
  isRough,
  statusAt,
  windowOf,
  type Status,
} from '../../src/listing/status.ts'
import type { Criteria, Order, StatusCriterion, TimeCriterion, Topic } from '../../src/search/criteria.ts'
import { stemOf } from '../../src/search/stem.ts'
import { isStopWord } from '../../src/search/stop-words.ts'

/** Whether a listing is in or out, or why it stands apart. */
type Verdict = boolean | 'known to the year' | 'known to the month' | 'undated' | 'deadline not known'

type Run = { readonly first: number; readonly last: number }

/** What `find` promises, the slow and obvious way: each listing is held against each criterion by itself. */
export function slowFind(listings: readonly Listing[], fallback: Zone, criteria: Criteria, order?: Order) {
  const judged = listings.map((listing) => ({ listing, verdict: verdictOf(listing, listings, fallback, criteria) }))
  const sorted = order === undefined ? judged : judged.toSorted((a, b) => before(a.listing, b.listing, order, fallback))
  return {
    ids: sorted.filter(({ verdict }) => verdict === true).map(({ listing }) => listing.id),
    apart: sorted
      .filter(({ verdict }) => typeof verdict === 'string')
      .map(({ listing, verdict }) => `${listing.id}: ${String(verdict)}`),
  }
}

function verdictOf(listing: Listing, all: readonly Listing[], fallback: Zone, criteria: Criteria): Verdict {
  const verdicts: Verdict[] = [
    criteria.places?.some((place) => {
      const codes = listing.countries.map(({ code }) => code)
      if (place.kind === 'country') return codes.includes(place.id)
      const isNamed = listing.places.includes(place.id)
      return place.kind === 'group' ? isNamed || codes.some((code) => place.members?.includes(code)) : isNamed
    }) ?? true,
    criteria.kinds?.includes(listing.kind) ?? true,
    criteria.form === undefined || listing.form === criteria.form,
    criteria.feeCurrency === undefined || listing.feeCurrency === criteria.feeCurrency,
    criteria.readvertised === undefined || listing.readvertisement === true,
    ...(criteria.times ?? []).map((time) => timeVerdict(listing, fallback, time)),
    criteria.status === undefined || statusVerdict(listing, fallback, criteria.status),
    criteria.topic === undefined || hasTopic(listing, all, criteria.topic),
  ]
  return verdicts.every((verdict) => verdict !== false) ? (verdicts.find((verdict) => verdict !== true) ?? true) : false
}

/** Every run of days the printed dates may mean. */
function runsOf(first: PrintedDate, last: PrintedDate = first): readonly Run[] {
  const days = (printed: PrintedDate): number[] => {
    const { start, end } = daysOfPrinted(printed)
    return Array.from({ length: end - start }, (_, index) => start + index)
  }
  if (first === last) return days(first).map((day) => ({ first: day, last: day }))
  return days(first).flatMap((from) => days(last).map((to) => ({ first: from, last: to })))
}

function meets({ first, last }: Run, within: readonly DayInterval[]): boolean {
  return within.some(({ start, end }) => first < end && start <= last)
}

function dated(within: readonly DayInterval[], first: PrintedDate, last: PrintedDate = first): Verdict {
  const runs = runsOf(first, last)
  // One interval must hold every reading.
  if (within.some((interval) => runs.every((run) => meets(run, [interval])))) return true
  if (!runs.some((run) => meets(run, within))) return false
  return precisionOf(first) === 'year' || precisionOf(last) === 'year' ? 'known to the year' : 'known to the month'
}

function timeVerdict(listing: Listing, fallback: Zone, criterion: TimeCriterion): Verdict {
  const { within } = criterion
  const { kind, posted, startDate, endDate, opens } = listing
  const isEvent = kind === 'event' || kind === 'activity'
  const isNews = kind === 'news' || kind === 'publication'
  const undated: Verdict = posted === undefined || dated(within, posted) !== false ? 'undated' : false
  switch (criterion.relation) {
    case 'on':
      if (kind === 'call') return windowVerdict(listing, within)
      if (startDate !== undefined && !isNews) return dated(within, startDate, endDate)
      if (isEvent) return undated
      return posted === undefined ? 'undated' : dated(within, posted)
    case 'posted': {
      if (posted !== undefined) return dated(within, posted)
      const hasDays =
        kind === 'call' ? opens !== undefined || lastDayOf(listing) !== undefined : startDate !== undefined
      return hasDays ? false : 'undated'
    }
    case 'due':
      return dueVerdict(listing, fallback, criterion)
    case 'opening': {
      if (kind === 'call') return (opens ?? posted) === undefined ? false : dated(within, opens ?? posted ?? '')
      if (startDate !== undefined && !isNews) return dated(within, startDate)
      return isEvent ? undated : false
    }
    case 'ending': {
      if (kind === 'call') {
        if (listing.closes !== undefined && dated(within, listing.closes) === true) return true
        return dueVerdict(listing, fallback, criterion)
      }
      if (startDate !== undefined && !isNews) return dated(within, endDate ?? startDate)
      return isEvent ? undated : false
    }
  }
}

function lastDayOf({ closes, deadlines }: Listing): number | undefined {
  const days = [...deadlines.map(({ day }) => day), ...(closes === undefined ? [] : [daysOfPrinted(closes).end - 1])]
  return days.length === 0 ? undefined : Math.max(...days)
}

function windowVerdict(listing: Listing, within: readonly DayInterval[]): Verdict {
  const begin = listing.opens ?? listing.posted
  const last = lastDayOf(listing)
  if (begin === undefined) return last === undefined ? 'undated' : meets({ first: last, last }, within)
  const first = daysOfPrinted(begin).start
  if (last !== undefined) return meets({ first: Math.min(first, last), last }, within)
  if (dated(within, begin) === true) return true
  return meets({ first, last: Infinity }, within) ? 'deadline not known' : false
}

function dueVerdict(listing: Listing, fallback: Zone, { within, zone }: TimeCriterion): Verdict {
  if (listing.kind !== 'call') return false
  if (listing.deadlines.length > 0) {
    return listing.deadlines.some((deadline) => {
      const moment = instantOfDeadline(deadline, listing.zone ?? fallback) - 1
      return within.some(({ start, end }) => {
        const from = Number.isFinite(start) ? startOfDay(start, zone) : start
        const to = Number.isFinite(end) ? startOfDay(end, zone) : end
        return (start <= deadline.day && deadline.day < end) || (from <= moment && moment < to)
      })
    })
  }
  if (listing.closes !== undefined) return dated(within, listing.closes)
  const begin = listing.posted === undefined ? -Infinity : daysOfPrinted(listing.posted).start
  return within.some(({ end }) => begin < end) ? 'deadline not known' : false
}

function statusVerdict(listing: Listing, fallback: Zone, { status, from, to }: StatusCriterion): Verdict {
  const { start = -Infinity, end = Infinity } = windowOf(listing, fallback)
  // A status only changes at these instants, so that they speak for all between them.
  const turns = [
    start,
    end,
    ...deadlineInstants(listing, fallback).flatMap((one) => [one, one - closingSoonMilliseconds]),
  ]
  const instants = [from, to - 1, ...turns.flatMap((turn) => [turn - 1, turn])].filter((at) => from <= at && at < to)
  const at = (instant: number): Status | undefined => statusAt(listing, instant, fallback)
  const ever = (...wanted: readonly Status[]): boolean =>
    instants.some((instant) => wanted.some((each) => each === at(instant)))
  const atEnd = at(to - 1)
  const isUnknownCall = listing.kind === 'call' && atEnd === 'unknown'
  const isUndatedEvent = atEnd === 'unknown' && listing.kind !== 'call' && listing.startDate === undefined
  const undated = (): Verdict => {
    if (listing.posted === undefined) return 'undated'
    const posted = daysOfPrinted(listing.posted)
    const zone = listing.zone ?? fallback
    return startOfDay(posted.start, zone) < to && from < startOfDay(posted.end, zone) ? 'undated' : false
  }
  switch (status) {
    case 'open':
      return isUnknownCall ? 'deadline not known' : ever('open', 'closing soon')
    case 'closing soon':
      return isUnknownCall ? 'deadline not known' : ever('closing soon')
    case 'closed':
      return isUnknownCall ? 'deadline not known' : atEnd === 'closed'
    case 'upcoming':
      return isUndatedEvent ? undated() : ever('upcoming')
    case 'over':
      return isUndatedEvent ? undated() : atEnd === 'over'
    case 'running': {
      if (isUndatedEvent) return undated()
      const isEvent = listing.kind === 'event' || listing.kind === 'activity'
      if (!isEvent || listing.condition !== undefined || !isRough(listing)) return ever('running')
      if (from <= start && end <= to) return true
      if (!ever('unknown')) return false
      return listing.startDate?.length === 4 ? 'known to the year' : 'known to the month'
    }
    case 'forthcoming':
    case 'unknown':
    case 'cancelled':
    case 'postponed':
      return ever(status)
  }
}

const sentencesRead = new WeakMap<Listing, readonly (readonly string[])[]>()

function sentencesOf(listing: Listing): readonly (readonly string[])[] {
  const known = sentencesRead.get(listing)
  if (known !== undefined) return known
  const { title, kicker = '', summary = '', place = '' } = listing
  const sentences = [title, kicker, summary, place].flatMap((text) =>
    text.split(/[.;:!?()",]/).map((sentence) => {
      const words = sentence.toLowerCase().split(/[^a-z0-9]+/)
      return words.filter((word) => word !== '').map((word) => (isStopWord(word) ? '·' : stemOf(word)))
    }),
  )
  sentencesRead.set(listing, sentences)
  return sentences
}

function hasTopic(listing: Listing, all: readonly Listing[], topic: Topic): boolean {
  const sentences = sentencesOf(listing)
  return topic.every((run) => {
    const stems = run.map(stemOf)
    const hasPair = (each: Listing, index: number): boolean =>
      sentencesOf(each).some((words) =>
        words.some((word, at) => word === stems[index] && words[at + 1] === stems[index + 1]),
      )
    const isPair = (index: number): boolean =>
      index >= 0 && index + 1 < stems.length && all.some((each) => hasPair(each, index))
    const isNear = (index: number): boolean =>
      sentences.some((words) =>
        words.some(
          (word, at) =>
            word === stems[index] && words.slice(Math.max(0, at - 4), at + 5).includes(stems[index + 1] ?? ''),
        ),
      )
    const areKeywords = stems.length > 2 && !stems.some((_stem, index) => isPair(index))
    return stems.every((stem, index) => {
      if (!sentences.some((words) => words.includes(stem))) return false
      if (index + 1 >= stems.length) return true
      if (isPair(index)) return hasPair(listing, index)
      return areKeywords || isPair(index - 1) || isPair(index + 1) || isNear(index)
    })
  })
}

/** What a listing is ordered by, the smaller first. */
export function slowKey(listing: Listing, order: Order, fallback: Zone): number {
  const { kind, posted, startDate, opens } = listing
  const isEvent = kind === 'event' || kind === 'activity'
  const day = (printed: PrintedDate | undefined, unknown: number): number =>
    printed === undefined ? unknown : daysOfPrinted(printed).start
  switch (order) {
    case 'deadline':
      return kind === 'call' ? (windowOf(listing, fallback).end ?? Infinity) : Infinity
    case 'last deadline': {
      const { end } = windowOf(listing, fallback)
      return kind === 'call' && end !== undefined ? -end : Infinity
    }
    case 'newest':
      return -day(isEvent ? (startDate ?? posted) : (posted ?? startDate ?? opens), -Infinity)
    case 'oldest':
      return day(isEvent ? (startDate ?? posted) : (posted ?? startDate ?? opens), Infinity)
    case 'start':
      return day(startDate ?? opens ?? posted, Infinity)
    case 'longest':
      return -slowLength(listing, -Infinity)
    case 'shortest':
      return slowLength(listing, Infinity)
    case 'relevance':
      return 0
  }
}

/** The days of its window or its own days, counted one by one. */
function slowLength({ kind, opens, deadlines, startDate, endDate = startDate }: Listing, unknown: number): number {
  const days = (printed: PrintedDate): { start: number; end: number } => daysOfPrinted(printed)
  if (kind === 'call') {
    if (opens === undefined || deadlines.length === 0) return unknown
    return deadlines.reduce((last, { day }) => Math.max(last, day), -Infinity) - days(opens).start + 1
  }
  if (startDate === undefined || endDate === undefined) return unknown
  if (days(startDate).end - days(startDate).start > 1 || days(endDate).end - days(endDate).start > 1) return unknown
  return days(endDate).end - days(startDate).start
}

function before(a: Listing, b: Listing, order: Order, fallback: Zone): number {
  const [one, other] = [slowKey(a, order, fallback), slowKey(b, order, fallback)]
  return one === other ? 0 : one < other ? -1 : 1
}
