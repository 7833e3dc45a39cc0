import { nextTime } from '../../src/calendar/schedule.ts'
import { dayAt, startOfDay } from '../../src/calendar/zone.ts'
import { newsFor } from '../../src/digest/digest.ts'
import { aboutSubscription } from '../../src/digest/about-subscription.ts'
import { digestDocument } from '../../src/digest/document.ts'
import { pausedFor } from '../../src/digest/paused.ts'
import { previewOf } from '../../src/digest/preview.ts'
import {
  doneWords,
  editOffers,
  previewOfMade,
  subscriptionNotices,
  subscriptionsDocument,
  testMark,
} from '../../src/digest/subscription-words.ts'
import type { Outcome } from '../../src/store/store.ts'
import type { Order, Which } from '../../src/subscription/order.ts'
import type { Subscription } from '../../src/subscription/subscription.ts'
import { digestDeliveries } from './digests.ts'
import { aloud, privately, shownWith, type Given } from './given.ts'
import { subscriptionsThere, whyNotManaged } from './managing.ts'
import { readQuestion, timingFor } from './subscribing.ts'

type Managing = Extract<Order, { does: 'stop' | 'pause' | 'resume' | 'change' | 'preview' | 'test' }>

/** The subscriptions of the place, each with what can be pressed. */
export async function listed(given: Given): Promise<Outcome> {
  const subscriptions = await subscriptionsThere(given)
  const named = await Promise.all(
    subscriptions.map(async (each) => ({ ...each, owner: await nameOf(each.owner, given) })),
  )
  const offers = (await whyNotManaged(given)) === undefined ? editOffers(subscriptions) : []
  return shownWith(subscriptionsDocument(named, given.now), given, offers)
}

/** What people call each other; nothing where the platform does not say. */
async function nameOf(person: string, { working: { surface } }: Given): Promise<string> {
  return person === '' ? '' : ((await surface.nameOf?.(person).catch(() => undefined)) ?? '')
}

/** What is done with several at once where all are meant. */
const takesAll: ReadonlySet<Order['does']> = new Set(['stop', 'pause', 'resume'])

/** Does what is ordered with the subscriptions that are meant; where it is not clear which, they are shown. */
export async function managed(order: Managing, given: Given): Promise<Outcome> {
  const all = await subscriptionsThere(given)
  const meant = whichOf(all, order.which)
  if (all.length === 0) return privately(subscriptionNotices.none, given)
  const [one, ...others] = meant
  if (one === undefined) return privately(subscriptionNotices.gone, given)
  if (others.length > 0 && !(order.which?.all === true && takesAll.has(order.does))) return listed(given)
  if (order.does === 'preview') return previewed(one, given)
  const refused = await whyNotManaged(given)
  if (refused !== undefined) return privately(refused, given)
  switch (order.does) {
    case 'stop':
      return {
        ...aloud(meant.map((each) => doneWords('stopped', pausedFor(each))).join('\n'), given),
        subscriptions: { remove: meant.map(({ key }) => key) },
      }
    case 'pause': {
      const paused = meant.map((each) => pausedUntil(each, order.until))
      return {
        ...aloud(paused.map((each) => doneWords('paused', each)).join('\n'), given),
        subscriptions: { keep: paused },
      }
    }
    case 'resume': {
      const resumed = meant.map((each) => resumedAt(each, given.now))
      return {
        ...aloud(resumed.map((each) => doneWords('resumed', each)).join('\n'), given),
        subscriptions: { keep: resumed },
      }
    }
    case 'change':
      return changed(order, one, given)
    case 'test':
      return tested(one, given)
  }
}

/** Which of a place's subscriptions are meant: by number, by key or words of the question; all where nothing is said. */
function whichOf(all: readonly Subscription[], { number, words }: Which = {}): readonly Subscription[] {
  if (number !== undefined) return all.slice(number - 1, number)
  if (words === undefined) return all
  const wanted = words.toLowerCase().split(/\s+/)
  return all.filter(
    ({ key, question }) => key === words || wanted.every((word) => question.toLowerCase().includes(word)),
  )
}

function pausedUntil(subscription: Subscription, until: number | undefined): Subscription {
  if (until === undefined) return pausedFor(subscription)
  const { schedule, zone } = subscription
  const paused = startOfDay(until, zone)
  const { why: _why, ...rest } = subscription
  return { ...rest, paused, due: nextTime(schedule, zone, paused - 1) }
}

function resumedAt(subscription: Subscription, now: number): Subscription {
  const { paused: _paused, why: _why, ...rest } = subscription
  return { ...rest, due: nextTime(subscription.schedule, subscription.zone, now) }
}

async function changed(
  { days, at, zone, question }: Extract<Order, { does: 'change' }>,
  one: Subscription,
  given: Given,
): Promise<Outcome> {
  const timing = {
    days: days ?? one.schedule.days,
    at: at ?? one.schedule.at,
    zone: zone ?? one.zone,
  }
  const { schedule, zone: inZone } = await timingFor(timing, one.place, given)
  if (question !== undefined) {
    const saved = await readQuestion(question, inZone, given)
    if ('refused' in saved) return privately(saved.refused, given)
  }
  return changedTo({ question: question ?? one.question, schedule, zone: inZone }, one, given)
}

/** Changes a subscription to what was filled in, where whoever asks may. */
export async function subscriptionChanged(
  one: Subscription,
  filled: Pick<Subscription, 'question' | 'schedule' | 'zone'>,
  given: Given,
): Promise<Outcome> {
  const refused = await whyNotManaged(given)
  return refused === undefined ? changedTo(filled, one, given) : privately(refused, given)
}

/** Changes a subscription: one that is paused stays so, until the same day in another zone. */
function changedTo(
  filled: Pick<Subscription, 'question' | 'schedule' | 'zone'>,
  one: Subscription,
  given: Given,
): Outcome {
  const next = { ...one, ...filled }
  const { paused = -Infinity, why } = one
  const kept =
    paused <= given.now
      ? resumedAt(next, given.now)
      : Number.isFinite(paused)
        ? pausedUntil(next, dayAt(paused, one.zone))
        : pausedFor(next, why)
  return { ...aloud(doneWords('changed', kept), given), subscriptions: { keep: [kept] } }
}

async function previewed(one: Subscription, given: Given): Promise<Outcome> {
  const saved = await readQuestion(one.question, one.zone, given)
  if ('refused' in saved) return privately(saved.refused, given)
  const preview = previewOf(one, saved.interest, given.working.register, given.now)
  return shownWith(previewOfMade(one, preview, saved.unknownWords), given)
}

/** Sends at once what the next digest would be were it due now, marked as a test; the ledger is not touched. */
async function tested(one: Subscription, given: Given): Promise<Outcome> {
  const { arrival, now, working } = given
  const saved = await readQuestion(one.question, one.zone, given)
  if ('refused' in saved) return privately(saved.refused, given)
  const { covered, zone } = one
  const { register } = working
  const period = {
    ...(covered === undefined ? { made: one.made } : { since: covered }),
    until: now,
    now,
    zone,
    fallbackZone: register.fallbackZone,
  }
  const news = newsFor(register, saved.interest, period)
  const framing = { wanted: saved.interest.wanted, register, about: aboutSubscription(one) }
  const document = testMark(digestDocument(news, framing))
  const { render } = working.surface
  const sent = digestDeliveries(`test ${arrival.key}`, document, one, undefined, period, { render, now: working.now })
  const told = aloud(subscriptionNotices.testing, given)
  return { ...told, deliveries: [...told.deliveries, ...sent] }
}
