import { instantOf, startOfDay } from '../calendar/zone.ts'
import type { AskedTime, Intent } from '../question/intent.ts'
import type { Criteria, Order, StatusCriterion } from '../search/criteria.ts'
import type { Moment } from './facts.ts'

/** The furthest instants a Date can hold, in ms: an open side in time. */
export const endOfTime = 8.64e15

/** What must hold of a listing for a question, at its moment. */
export function criteriaOf(intent: Intent, moment: Moment): Criteria {
  const { kinds, form, places, times, topic, feeCurrency, readvertised } = intent
  const status = statusCriterion(intent, moment)
  return {
    ...(kinds === undefined ? {} : { kinds }),
    ...(form === undefined ? {} : { form }),
    ...(places === undefined ? {} : { places }),
    ...(times === undefined
      ? {}
      : { times: times.map(({ relation, within }) => ({ relation, within, zone: moment.zone })) }),
    ...(status === undefined ? {} : { status }),
    ...(topic === undefined ? {} : { topic }),
    ...(feeCurrency === undefined ? {} : { feeCurrency }),
    ...(readvertised === undefined ? {} : { readvertised }),
  }
}

/** When a status must hold: at the time asked for, else at the question's moment. */
export function statusCriterion({ status, statusTime }: Intent, { now, zone }: Moment): StatusCriterion | undefined {
  if (status === undefined) return undefined
  const asked = statusTime?.within[0]
  if (asked === undefined) return { status, from: now, to: now + 1 }
  const hours = statusTime === undefined ? undefined : hoursAsked(statusTime, { now, zone })
  // Of an evening that has begun only the rest is meant.
  if (hours !== undefined) {
    const { from, to } = hours
    return { status, from: from <= now && now < to ? now : from, to }
  }
  return {
    status,
    from: Number.isFinite(asked.start) ? startOfDay(asked.start, zone) : -endOfTime,
    to: Number.isFinite(asked.end) ? startOfDay(asked.end, zone) : endOfTime,
  }
}

/** The instants `[from, to)`, in ms, of a time that names hours; undefined where it does not. */
export function hoursAsked(
  { within: [day], seconds, until, ahead }: AskedTime,
  { now, zone }: Pick<Moment, 'now' | 'zone'>,
): { readonly from: number; readonly to: number } | undefined {
  if (ahead !== undefined) return { from: now + ahead * 1000, to: now + ahead * 1000 + 1 }
  if (day === undefined || seconds === undefined) return undefined
  const from = instantOf(day.start, seconds, zone)
  return { from, to: until === undefined ? from + 1 : instantOf(day.start, until, zone) }
}

/** What a question asks to leave out, each by itself. */
export function exclusionsOf({ excluded }: Intent, moment: Moment): readonly Criteria[] {
  const { topics = [], places, kinds, forms = [], feeCurrencies = [], readvertised, status } = excluded ?? {}
  const standing = statusCriterion({ act: 'find', assumed: [], ...(status === undefined ? {} : { status }) }, moment)
  return [
    ...topics.map((topic) => ({ topic })),
    ...(places === undefined ? [] : [{ places }]),
    ...(kinds === undefined ? [] : [{ kinds }]),
    ...forms.map((form) => ({ form })),
    ...feeCurrencies.map((feeCurrency) => ({ feeCurrency })),
    ...(readvertised === undefined ? [] : [{ readvertised }]),
    ...(standing === undefined ? [] : [{ status: standing }]),
  ]
}

/**
 * The order: what was asked for; else the soonest deadline for open calls, the start for events, the
 * newest for the rest, and relevance where a topic was asked and neither status nor time gives an order.
 */
export function orderFor(intent: Intent): Order {
  if (intent.order !== undefined) return intent.order
  const ofEvents = intent.kinds?.some((kind) => kind === 'event' || kind === 'activity') === true
  const ofCalls = intent.kinds?.includes('call') === true
  const relation = intent.times?.[0]?.relation
  if (relation === 'due' || relation === 'ending') return 'deadline'
  if (relation === 'posted') return 'newest'
  if (intent.status === 'open' || intent.status === 'closing soon') return 'deadline'
  if (intent.topic !== undefined && intent.times === undefined && intent.status === undefined) return 'relevance'
  if (ofEvents && !ofCalls) return 'start'
  return 'newest'
}
