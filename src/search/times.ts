import type { DayInterval } from '../calendar/interval.ts'
import { startOfDay, zonesApart, type Zone } from '../calendar/zone.ts'
import { instantOfDeadline } from '../listing/deadline.ts'
import type { Listing } from '../listing/listing.ts'
import { kindCode } from './attributes.ts'
import type { Condition } from './condition.ts'
import type { Days } from './days.ts'
import type { TimeCriterion } from './criteria.ts'
import type { SearchIndex } from './search-index.ts'
import { hasSpan, meets } from './span.ts'
import { deadlineUnknown, either, matches, out, undated, type Verdict } from './verdict.ts'

const call = kindCode('call')
const eventKinds = new Set([kindCode('event'), kindCode('activity')])

/** A time that must hold: days of its own for what takes place, its window for a call, its posting for all else. */
export function timing(index: SearchIndex, criterion: TimeCriterion): Condition {
  switch (criterion.relation) {
    case 'on':
      return on(index, criterion.within)
    case 'posted':
      return posting(index, criterion.within)
    case 'due':
      return { verdictOf: dueVerdicts(index, criterion) }
    case 'opening':
      return opening(index, criterion.within)
    case 'ending':
      return ending(index, criterion)
  }
}

function on({ days }: SearchIndex, within: readonly DayInterval[]): Condition {
  const { spans, near, lacking } = days.own()
  const withoutDays = withoutDaysVerdicts(days, within)
  return {
    verdictOf: (id) => (hasSpan(spans, id) ? meets(spans, id, within) : withoutDays(id)),
    among: [...near(within), lacking],
  }
}

function posting({ days }: SearchIndex, within: readonly DayInterval[]): Condition {
  const { spans, near } = days.posted()
  const own = days.own()
  return {
    // What has days of its own is not undated only because nobody printed when it was posted.
    verdictOf: (id) => (hasSpan(spans, id) ? meets(spans, id, within) : hasSpan(own.spans, id) ? out : undated),
    among: [...near(within), own.lacking],
  }
}

function opening({ days, attributes }: SearchIndex, within: readonly DayInterval[]): Condition {
  const { spans, near } = days.first()
  const withoutDays = withoutDaysVerdicts(days, within)
  return {
    verdictOf: (id) => {
      if (hasSpan(spans, id)) return meets(spans, id, within)
      return eventKinds.has(attributes.kindCodes[id] ?? -1) ? withoutDays(id) : out
    },
    // An event without a first day has none of its own.
    among: [...near(within), days.own().lacking],
  }
}

function ending(index: SearchIndex, criterion: TimeCriterion): Condition {
  const { spans } = index.days.last()
  const due = dueVerdicts(index, criterion)
  const withoutDays = withoutDaysVerdicts(index.days, criterion.within)
  return {
    verdictOf: (id) => {
      const kind = index.attributes.kindCodes[id] ?? -1
      if (kind === call) return either(due(id), meets(spans, id, criterion.within))
      if (hasSpan(spans, id)) return meets(spans, id, criterion.within)
      return eventKinds.has(kind) ? withoutDays(id) : out
    },
  }
}

/** Something without days may lie in the time unless it was posted at another. */
function withoutDaysVerdicts(days: Days, within: readonly DayInterval[]): (id: number) => Verdict {
  const { spans } = days.posted()
  return (id) => (!hasSpan(spans, id) || meets(spans, id, within) !== out ? undated : out)
}

/**
 * A call is due in a time when a deadline's printed day is in it, or its instant by the asker's clock. Without a
 * deadline its last printed day counts; without that it stands apart, unless it was posted later.
 */
function dueVerdicts(index: SearchIndex, { within, zone }: TimeCriterion): (id: number) => Verdict {
  const { listings, fallbackZone, attributes } = index
  const deadlines = index.days.deadlines().spans
  const last = index.days.last().spans
  const posted = index.days.posted().spans
  const wide = within.map(({ start, end }) => ({ start: start - zonesApart, end: end + zonesApart }))
  const instants = within.map((interval) => instantsOf(interval, zone))
  return (id) => {
    if (attributes.kindCodes[id] !== call) return out
    if (hasSpan(deadlines, id)) {
      if (meets(deadlines, id, wide) === out) return out
      return isDue(listings[id], within, instants, fallbackZone) ? matches : out
    }
    if (hasSpan(last, id)) return meets(last, id, within)
    const begin = posted.firstFrom[id] ?? Number.NaN
    return within.some(({ end }) => !(begin >= end)) ? deadlineUnknown : out
  }
}

type Instants = { readonly start: () => number; readonly end: () => number }

function isDue(
  listing: Listing | undefined,
  within: readonly DayInterval[],
  instants: readonly Instants[],
  fallbackZone: Zone,
): boolean {
  return (listing?.deadlines ?? []).some((deadline) => {
    const { day } = deadline
    if (within.some(({ start, end }) => start <= day && day < end)) return true
    return within.some(({ start, end }, at) => {
      if (day < start - zonesApart || day >= end + zonesApart) return false
      const lastMoment = instantOfDeadline(deadline, listing?.zone ?? fallbackZone) - 1
      const asked = instants[at]
      return asked !== undefined && asked.start() <= lastMoment && lastMoment < asked.end()
    })
  })
}

/** The instants of an interval's ends in a zone, read only when a deadline lies near one of them. */
function instantsOf({ start, end }: DayInterval, zone: Zone): Instants {
  return {
    start: () => (Number.isFinite(start) ? startOfDay(start, zone) : start),
    end: () => (Number.isFinite(end) ? startOfDay(end, zone) : end),
  }
}
