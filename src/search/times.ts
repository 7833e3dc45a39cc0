import type { DayInterval } from '../calendar/interval.ts'
import { startOfDay, type Zone } from '../calendar/zone.ts'
import { instantOfDeadline } from '../listing/deadline.ts'
import type { Listing } from '../listing/listing.ts'
import { kindCode } from './attributes.ts'
import type { TimeCriterion } from './criteria.ts'
import { deadlineUnknown, either, matches, out, undated, type Verdict } from './mask.ts'
import type { SearchIndex } from './search-index.ts'
import { hasSpan, meets } from './span.ts'

const call = kindCode('call')
const eventKinds = new Set([kindCode('event'), kindCode('activity')])

/** How each listing stands to a time that must hold (rules, section 4). */
export function timeVerdicts(index: SearchIndex, criterion: TimeCriterion): (id: number) => Verdict {
  switch (criterion.relation) {
    case 'on':
      return onVerdicts(index, criterion.within)
    case 'posted':
      return postedVerdicts(index, criterion.within)
    case 'due':
      return dueVerdicts(index, criterion)
    case 'opening':
      return openingVerdicts(index, criterion.within)
    case 'ending':
      return endingVerdicts(index, criterion)
  }
}

function onVerdicts(index: SearchIndex, within: readonly DayInterval[]): (id: number) => Verdict {
  const own = index.days.own()
  const withoutDays = withoutDaysVerdicts(index, within)
  return (id) => (hasSpan(own, id) ? meets(own, id, within) : withoutDays(id))
}

function postedVerdicts(index: SearchIndex, within: readonly DayInterval[]): (id: number) => Verdict {
  const posted = index.days.posted()
  const own = index.days.own()
  // What has days of its own is not undated only because nobody printed when it was posted.
  return (id) => (hasSpan(posted, id) ? meets(posted, id, within) : hasSpan(own, id) ? out : undated)
}

function openingVerdicts(index: SearchIndex, within: readonly DayInterval[]): (id: number) => Verdict {
  const first = index.days.first()
  const withoutDays = withoutDaysVerdicts(index, within)
  return (id) => {
    if (hasSpan(first, id)) return meets(first, id, within)
    return eventKinds.has(index.attributes.kindCodes[id] ?? -1) ? withoutDays(id) : out
  }
}

function endingVerdicts(index: SearchIndex, criterion: TimeCriterion): (id: number) => Verdict {
  const last = index.days.last()
  const due = dueVerdicts(index, criterion)
  const withoutDays = withoutDaysVerdicts(index, criterion.within)
  return (id) => {
    const kind = index.attributes.kindCodes[id] ?? -1
    if (kind === call) return either(due(id), meets(last, id, criterion.within))
    if (hasSpan(last, id)) return meets(last, id, criterion.within)
    return eventKinds.has(kind) ? withoutDays(id) : out
  }
}

/** Something without days may lie in the time unless it was posted at another. */
function withoutDaysVerdicts(index: SearchIndex, within: readonly DayInterval[]): (id: number) => Verdict {
  const posted = index.days.posted()
  return (id) => (!hasSpan(posted, id) || meets(posted, id, within) !== out ? undated : out)
}

/** Local days of one instant lie at most this far apart over all zones. */
const zonesApart = 2

/**
 * A call is due in a time when a deadline's printed day is in it, or its instant by the asker's clock. Without a
 * deadline its last printed day counts; without that it stands apart, unless it was posted later.
 */
function dueVerdicts(index: SearchIndex, { within, zone }: TimeCriterion): (id: number) => Verdict {
  const { listings, fallbackZone, attributes } = index
  const deadlines = index.days.deadlines()
  const last = index.days.last()
  const posted = index.days.posted()
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
