import { words, type Answer, type Block } from '../answer/answer.ts'
import { momentInWords } from '../answer/deadline-words.ts'
import { dayInWords } from '../answer/day-words.ts'
import type { Offer } from '../answer/offers.ts'
import { weekdayName } from '../calendar/months.ts'
import { weekdayOf } from '../calendar/day.ts'
import { dayAt, type Zone } from '../calendar/zone.ts'
import { daysInWords, hourInWords, scheduleInWords } from '../subscription/schedule-words.ts'
import type { Subscription } from '../subscription/subscription.ts'
import { closingWords } from './paused.ts'
import { previewDays, type Preview } from './preview.ts'

/** What is said about subscribing and its kin, where one sentence does. */
export const subscriptionNotices = {
  whichThread: 'Say that in the thread itself: mention me there.',
  nothingToSubscribe:
    'Say what to subscribe to, such as “subscribe to open calls in Mongolia, weekdays at 9”, or press Subscribe under an answer.',
  notYours:
    'Only who manages this channel can change its subscriptions: in Slack its creator and the workspace’s admins, in Discord who may manage the server; “settings” says who. You can subscribe yourself in a direct message to me.',
  cannotTell: 'I could not learn whether you may manage this channel; please try again in a moment.',
  none: 'There is no subscription here. Make one like this: “subscribe to open calls in Mongolia, weekdays at 9”.',
  testing: 'A test digest is on its way; nothing in it counts as told.',
  gone: 'That subscription is no longer there; say “subscriptions” for those that are.',
} as const

const deeds = {
  stopped: 'stopped: nothing more is sent for it',
  paused: 'paused',
  resumed: 'on again',
  changed: 'changed',
} as const

/** What its owner is told of subscriptions whose place takes nothing any more, each with why it was paused. */
export function brokenWords(subscriptions: readonly Subscription[]): string {
  const lines = subscriptions.map(
    ({ key, question, why = 'it took no message' }) => `Subscription ${key} to “${question}” is paused: ${why}.`,
  )
  const mayReturn = subscriptions.some(({ why }) => why !== closingWords.deleted)
  return [...lines, ...(mayReturn ? ['When I can write there again, say “resume” there.'] : [])].join(' ')
}

/** What became of a subscription, in a sentence. */
export function doneWords(done: keyof typeof deeds, subscription: Subscription): string {
  const isPaused = done === 'paused' || (done === 'changed' && subscription.paused !== undefined)
  const deed = `${done === 'changed' && isPaused ? 'changed, and stays ' : ''}${isPaused ? `${deeds.paused} ${untilWords(subscription)}` : deeds[done]}`
  return `Subscription ${subscription.key} to “${subscription.question}” is ${deed}${nextWords(subscription)}`
}

/** "until 1 December 2026", "until somebody says “resume”". */
function untilWords({ paused = Infinity, zone }: Subscription): string {
  return Number.isFinite(paused) ? `until ${dayInWords(dayAt(paused, zone))}` : 'until somebody says “resume”'
}

function nextWords({ due, zone, schedule }: Subscription): string {
  return due === undefined ? '.' : `: ${scheduleInWords(schedule, zone)}, next ${whenInWords(due, zone)}.`
}

/** What is said of a subscription that has just been made. */
export function madeWords(subscription: Subscription, isKnown: boolean): string {
  const { key, question, schedule, zone, due } = subscription
  const first = due === undefined ? '' : ` The first digest comes ${whenInWords(due, zone)}.`
  if (isKnown) return `This is subscription ${key} already: “${question}”, ${scheduleInWords(schedule, zone)}.`
  return `Subscribed: “${question}”, ${scheduleInWords(schedule, zone)} (subscription ${key}).${first}`
}

/** "Monday 25 November 2026, 09:00 (Ulaanbaatar time, UTC+08:00)". */
function whenInWords(instant: number, zone: Zone): string {
  return `${weekdayName(weekdayOf(dayAt(instant, zone)))} ${momentInWords(instant, zone)}`
}

/** What confirms a subscription begins with; what follows is the order as anybody could give it. */
export const confirmation = 'confirm: '

/** The order that makes a subscription, in words that read back as the same. */
export function orderWords(
  { question, schedule, zone }: Pick<Subscription, 'question' | 'schedule' | 'zone'>,
  place: PlaceKind,
): string {
  const when = `${daysInWords(schedule.days)} at ${hourInWords(schedule.at)} ${zone}`
  return `subscribe to ${question}, ${when}${place === 'thread' ? ' in this thread' : ''}`
}

/** What a place is to those who are told there. */
type PlaceKind = 'channel' | 'thread' | 'person'

function kindOf({ place: { thread, person } }: Pick<Subscription, 'place'>): PlaceKind {
  if (person !== undefined) return 'person'
  return thread === undefined ? 'channel' : 'thread'
}

const whom: Readonly<Record<PlaceKind, string>> = { channel: 'this channel', thread: 'this thread', person: 'you' }

/** What a subscription that is made would have sent lately, and when it sends next. */
export function previewOfMade(subscription: Subscription, preview: Preview, unknownWords: readonly string[]): Answer {
  const { key, question, schedule, zone } = subscription
  const place = whom[kindOf(subscription)]
  const head = `Subscription ${key} sends ${place} “${question}”, ${scheduleInWords(schedule, zone)}.`
  return {
    blocks: [{ kind: 'say', text: words(head) }, ...notesOn(subscription, preview, unknownWords)],
  }
}

/** What it would have sent, and when. */
function notesOn({ zone, covered }: Subscription, preview: Preview, unknownWords: readonly string[]): readonly Block[] {
  const shown = preview.listings.slice(0, 3).map(({ title }) => title)
  const more = preview.listings.length - shown.length
  const count = preview.listings.length
  const sent =
    count === 0
      ? `In the last ${previewDays} days it would have sent nothing.`
      : `In the last ${previewDays} days it would have sent ${count} ${count === 1 ? 'listing' : 'listings'} in ${preview.digests} ${preview.digests === 1 ? 'digest' : 'digests'}: ${shown.join('; ')}${more > 0 ? ` and ${more} more` : ''}.`
  const notes = [
    sent,
    `The next three: ${preview.next.map((instant) => whenInWords(instant, zone)).join('; ')}.`,
    ...unknownWords.map((word) => `No listing has the word “${word}” yet.`),
    ...(covered === undefined
      ? [
          'The first digest shows what is open or to come; after it only what is new, changed, closing or about to happen.',
        ]
      : []),
  ]
  return notes.map((note): Block => ({ kind: 'note', text: words(note) }))
}

/** What a subscription would be, before it is made: what it would have sent and when, with the ways to make it. */
export function previewDocument(subscription: Subscription, preview: Preview, unknownWords: readonly string[]): Answer {
  const place = kindOf(subscription)
  const { question, schedule, zone } = subscription
  const choice = (
    label: string,
    days: readonly number[],
    isConfirmed: boolean,
  ): { label: string; question: string } => ({
    label,
    question: `${isConfirmed ? confirmation : ''}${orderWords({ question, schedule: { ...schedule, days }, zone }, place)}`,
  })
  const others: readonly (readonly [string, readonly number[]])[] = [
    ['Daily instead', [1, 2, 3, 4, 5, 6, 7]],
    ['Weekdays instead', [1, 2, 3, 4, 5]],
    ['Mondays instead', [1]],
  ]
  return {
    blocks: [
      { kind: 'say', text: words(`Send ${whom[place]} “${question}”, ${scheduleInWords(schedule, zone)}?`) },
      ...notesOn(subscription, preview, unknownWords),
      {
        kind: 'choices',
        choices: [
          choice('Subscribe', schedule.days, true),
          ...others
            .filter(([, days]) => days.join() !== schedule.days.join())
            .map(([label, days]) => choice(label, days, false)),
        ],
      },
    ],
  }
}

/** The subscriptions of a place, numbered, each with what can be done with it. */
export function subscriptionsDocument(subscriptions: readonly Subscription[], now: number): Answer {
  if (subscriptions.length === 0) return { blocks: [{ kind: 'say', text: words(subscriptionNotices.none) }] }
  const head = `${subscriptions.length} ${subscriptions.length === 1 ? 'subscription' : 'subscriptions'} here`
  return {
    blocks: [
      { kind: 'say', text: words(head) },
      ...subscriptions.flatMap((subscription, index): Block[] => [
        { kind: 'say', text: words(`${index + 1}. ${lineOf(subscription, now)}`) },
        { kind: 'choices', choices: choicesFor(subscription, index + 1) },
      ]),
      {
        kind: 'note',
        text: words(
          'Or say it: “move 1 to Mondays at 8”, “change 1 to events in China”, “pause 1 until 1 December”, “stop 1”, “settings”.',
        ),
      },
    ],
  }
}

/** Opens each subscription of a list, to be changed. */
export function editOffers(subscriptions: readonly Subscription[]): readonly Offer[] {
  return subscriptions.map(({ key }, index) => ({
    does: 'form',
    label: `Edit ${index + 1}…`,
    form: 'subscription',
    of: key,
  }))
}

function choicesFor(
  { paused }: Subscription,
  number: number,
): readonly { readonly label: string; readonly question: string }[] {
  const goes = paused === undefined ? 'Pause' : 'Resume'
  return [
    { label: `${goes} ${number}`, question: `${goes.toLowerCase()} ${number}` },
    { label: `Stop ${number}`, question: `stop ${number}` },
    { label: `Preview ${number}`, question: `preview ${number}` },
    { label: `Test ${number}`, question: `test ${number}` },
  ]
}

/** A subscription in a line: what, when, its name, by whom. */
export function lineOf(subscription: Subscription, now: number): string {
  const { key, question, schedule, zone, due, paused, why, owner, made } = subscription
  const state =
    paused === undefined || paused <= now
      ? due === undefined
        ? ''
        : `; next ${whenInWords(due, zone)}`
      : `; paused ${untilWords(subscription)}${why === undefined ? '' : ` (${why})`}`
  const maker = owner === '' ? '' : ` by ${owner}`
  const where = kindOf(subscription) === 'thread' ? ', in a thread' : ''
  return `“${question}”, ${scheduleInWords(schedule, zone)}${where}${state}. Subscription ${key}, made${maker} on ${dayInWords(dayAt(made, zone))}.`
}

/** A digest marked as a test. */
export function testMark({ blocks: [first, ...others] }: Answer): Answer {
  if (first?.kind !== 'say') return { blocks: first === undefined ? others : [first, ...others] }
  return { blocks: [{ kind: 'say', text: [...words('Test: '), ...first.text] }, ...others] }
}
