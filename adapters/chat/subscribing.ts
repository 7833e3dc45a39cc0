import { understood } from '../../src/answer/headline.ts'
import { BadQuestion, meantBy } from '../../src/bot.ts'
import { nextTime, type Schedule } from '../../src/calendar/schedule.ts'
import { isZone, type Zone } from '../../src/calendar/zone.ts'
import { spokenId } from '../../src/archive/identity.ts'
import { previewOf } from '../../src/digest/preview.ts'
import { savedQuestion, type SavedQuestion } from '../../src/digest/saved-question.ts'
import { madeWords, previewDocument, subscriptionNotices } from '../../src/digest/subscription-words.ts'
import type { Address } from '../../src/outbox/delivery.ts'
import type { Outcome } from '../../src/store/store.ts'
import type { Moment } from '../../src/answer/facts.ts'
import { interestOf, type Interest } from '../../src/subscription/interest.ts'
import type { Order, Timing } from '../../src/subscription/order.ts'
import { placeKey, type Subscription } from '../../src/subscription/subscription.ts'
import { usualSchedule } from '../../src/subscription/usual-schedule.ts'
import { aloud, privately, shownWith, type Given } from './given.ts'
import { placeOf, threadOf, whyNotManaged } from './managing.ts'
import { placeSettings, settingsOf } from './place-settings.ts'

type Subscribing = Extract<Order, { does: 'subscribe' }>

/** Shows what a subscription would be; what is pressed there makes it. */
export async function subscribed(order: Subscribing, given: Given): Promise<Outcome> {
  const planned = await plannedBy(order, given)
  if ('refused' in planned) return privately(planned.refused, given)
  const { subscription, saved } = planned
  const preview = previewOf(subscription, saved.interest, given.working.register, given.now)
  return shownWith(previewDocument(subscription, preview, saved.unknownWords), given)
}

/** Makes a subscription; the same a second time is the first. */
export async function confirmed(order: Subscribing, given: Given): Promise<Outcome> {
  const planned = await plannedBy(order, given)
  if ('refused' in planned) return privately(planned.refused, given)
  const { subscription } = planned
  const others = await given.working.store.subscriptions.at(subscription.place)
  const same = others.find((other) => isSame(other, subscription))
  if (same !== undefined) return aloud(madeWords(same, true), given)
  return { ...aloud(madeWords(subscription, false), given), subscriptions: { keep: [subscription] } }
}

function isSame(one: Subscription, other: Subscription): boolean {
  const tellingOf = ({ place, question, schedule, zone, paused }: Subscription): string =>
    JSON.stringify([placeKey(place), question.toLowerCase(), schedule.days, schedule.at, zone, paused])
  return tellingOf(one) === tellingOf(other)
}

type Planned =
  | { readonly refused: string }
  | { readonly subscription: Subscription; readonly saved: Extract<SavedQuestion, { readonly interest: unknown }> }

async function plannedBy(order: Subscribing, given: Given): Promise<Planned> {
  const refused = await whyNotManaged(given)
  if (refused !== undefined) return { refused }
  const place = order.inThread === true ? threadOf(given) : placeOf(given)
  if (place === undefined) return { refused: subscriptionNotices.whichThread }
  const { schedule, zone } = await timingFor(order, place, given)
  const question = order.question ?? (await questionBefore(given, zone))
  if (question === undefined) return { refused: subscriptionNotices.nothingToSubscribe }
  const saved = await readQuestion(question, zone, given)
  if ('refused' in saved) return saved
  const { arrival, now } = given
  const key = spokenId(JSON.stringify([arrival.platform, arrival.workspace, arrival.key]))
  const due = nextTime(schedule, zone, now)
  return { saved, subscription: { key, place, owner: arrival.person, question, schedule, zone, made: now, due } }
}

/** A question as it can be saved, or why it cannot be. */
export async function readQuestion(question: string, zone: Zone, { working, now }: Given): Promise<SavedQuestion> {
  try {
    return savedQuestion(await meantBy(working.library, { text: question, now, zone }))
  } catch (cause) {
    if (cause instanceof BadQuestion) return { refused: cause.message }
    throw cause
  }
}

/** When to send: as it was said, else as the place has it, else weekdays at nine by the clock of who asks. */
export async function timingFor(
  { days, at, zone }: Timing,
  place: Address,
  { asking, working }: Given,
): Promise<{ readonly schedule: Schedule; readonly zone: Zone }> {
  const set = await settingsOf(working.store.preferences, place)
  const setDays = set.get(placeSettings.days)?.value.split(',').map(Number)
  const setHour = set.get(placeSettings.hour)?.value
  const setZone = set.get(placeSettings.zone)?.value
  return {
    schedule: {
      days: days ?? setDays ?? usualSchedule.days,
      at: at ?? (setHour === undefined ? usualSchedule.at : Number(setHour)),
    },
    zone: zone ?? (setZone !== undefined && isZone(setZone) ? setZone : asking.zone),
  }
}

/** The question before, in words that mean the same by themselves; undefined where there is none, or no words do. */
async function questionBefore(given: Given, zone: Zone): Promise<string | undefined> {
  const { asking, working, now } = given
  const before = asking.before?.intent
  const wanted = before === undefined ? undefined : interestOf(before)
  if (wanted === undefined) return undefined
  const moment = { now, zone, fallbackZone: working.library.fallbackZone }
  const plain = understood(wanted.wanted, moment).replaceAll(/[“”]/g, '"')
  for (const question of [plain, `new ${plain}`, `${plain} closing soon`]) {
    const read = await readQuestion(question, zone, given)
    if ('interest' in read && isSameInterest(read.interest, wanted, moment)) return question
  }
  return undefined
}

function isSameInterest(one: Interest, other: Interest, moment: Moment): boolean {
  const tellingOf = ({ wanted, reasons }: Interest): string =>
    JSON.stringify([understood(wanted, moment), [...reasons].toSorted()])
  return tellingOf(one) === tellingOf(other)
}
