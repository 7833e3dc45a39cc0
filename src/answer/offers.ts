import type { Place } from '../place/place.ts'
import { deadlineInstants, type Status } from '../listing/status.ts'
import { without, type Intent } from '../question/intent.ts'
import type { Conversation, View } from '../question/talk/conversation.ts'
import { screenful } from '../question/talk/view.ts'
import type { Answer } from './answer.ts'
import type { FormName } from './form.ts'
import type { Moment } from './facts.ts'
import { placesInWords, timeAlone, kindsInWords } from './headline.ts'

/** Something that can be pressed beside an answer: the words on it, and what pressing it does. */
export type Offer =
  /** Says this in the conversation as it stood at the answer: another part of the list, or a part of the question less. */
  | { readonly does: 'say'; readonly label: string; readonly says: string }
  /** Shows everything that one of its listings holds. */
  | { readonly does: 'details'; readonly label: string; readonly listing: string; readonly number: number }
  /** Opens a form: of its place, of whoever presses, or of the listing or the subscription of this id. */
  | { readonly does: 'form'; readonly label: string; readonly form: FormName; readonly of?: string }

/** The words on what makes an answer that one reader sees seen by all. */
export const shareLabel = 'Share to channel'
/** The end of the words on what leaves a part of the question out. */
export const dropMark = ' ✕'
/** The title over everything a listing holds, shown apart. */
export const detailsTitle = 'Details'
/** The words that turn to the part behind or before, where a place has no room for all. */
export const turnLabels = { next: 'Next part', previous: 'Part before' } as const

/** The question that asks for everything a listing holds. */
export function detailsQuestion(listing: string): string {
  return `show ${listing}`
}

/** What an answer offers to press: its listings' details, the rest of its list, and the question with a part left out. */
export function offersOf(asked: {
  readonly answer: Answer
  readonly intent: Intent
  readonly view: View
  readonly total: number
  readonly conversation: Conversation
  readonly moment: Moment
}): readonly Offer[] {
  const { intent, answer, moment } = asked
  const isList = intent.act === 'find' || intent.act === 'count'
  const shown = detailsOffers(answer)
  // One listing that was asked about is shown already.
  const whole = isList || shown.length > 1 ? shown : []
  // What the conversation did not take up is no list to turn the pages of, and no question to change.
  if (!isList || asked.conversation.intent !== intent) return [...whole, ...remindOffers(answer, moment)]
  return [
    ...whole,
    ...(asked.total > 0 ? pages(asked) : []),
    ...changes(intent, moment),
    ...remindOffers(answer, moment),
    subscribeOffer,
    wrongOffer,
  ]
}

/** Saves the question, so that its place is told what is new; tells the operator that something is wrong. */
const subscribeOffer: Offer = { does: 'say', label: 'Subscribe', says: 'subscribe' }
export const wrongOffer: Offer = { does: 'say', label: 'Wrong?', says: 'wrong' }

/** A reminder, where a call can still be applied for. */
export function remindOffers({ blocks }: Answer, { now, fallbackZone }: Moment): readonly Offer[] {
  const canClose = blocks.some((block) => {
    if (block.kind !== 'listing' || block.listing.kind !== 'call' || block.listing.condition === 'cancelled')
      return false
    return deadlineInstants(block.listing, fallbackZone).some((instant) => instant > now)
  })
  return canClose ? [{ does: 'say', label: 'Remind me…', says: 'remind me' }] : []
}

/** The details of each listing that an answer shows. */
export function detailsOffers({ blocks }: Answer): readonly Offer[] {
  return blocks.flatMap((block): readonly Offer[] =>
    block.kind === 'listing'
      ? [{ does: 'details', label: `Details of ${block.number}`, listing: block.listing.id, number: block.number }]
      : [],
  )
}

function pages({ view, total, conversation }: Parameters<typeof offersOf>[0]): readonly Offer[] {
  const left = total - conversation.shown.length
  return [
    ...(view.from > 0 ? [{ does: 'say', label: `Previous ${screenful}`, says: 'back' } as const] : []),
    ...(left > 0 ? [{ does: 'say', label: `Next ${Math.min(left, view.size)}`, says: 'more' } as const] : []),
  ]
}

/** Statuses by which a list leaves out what is over. */
const leavesOutClosed: ReadonlySet<Status> = new Set(['open', 'closing soon'])

/**
 * The parts of a question that can be dropped: each must leave a question behind, and of several clauses none is offered,
 * for it would not be clear of which.
 */
function changes(intent: Intent, moment: Moment): readonly Offer[] {
  if (intent.or !== undefined || intent.among !== undefined || intent.alsoIn !== undefined) return []
  const { places = [], times = [], status, statusTime, topic, feeCurrency } = intent
  const offers: readonly (Offer | undefined)[] = [
    status !== undefined && leavesOutClosed.has(status)
      ? { does: 'say', label: 'Also closed ones', says: 'also closed ones' }
      : undefined,
    ...placeOffers(places),
    times.length === 1 && statusTime === undefined && isAskable(without(intent, 'times'))
      ? drop(times.map((time) => timeAlone(time, moment)).join(''), 'drop the time')
      : undefined,
    topic !== undefined && isAskable(without(intent, 'topic'))
      ? drop(`“${topic.map((run) => run.join(' ')).join(' … ')}”`, 'drop the topic')
      : undefined,
    feeCurrency === undefined ? undefined : drop(feeCurrency, 'drop the currency'),
    intent.kinds !== undefined && isAskable(without(intent, 'kinds', 'form', 'status', 'statusTime'))
      ? drop(kindsInWords(intent, 2), 'any kind')
      : undefined,
  ]
  return offers.filter((offer) => offer !== undefined)
}

/** One for each name, a city and the region of its name together; names that hold one another only all at once. */
function placeOffers(places: readonly Place[]): readonly Offer[] {
  if (places.length === 0) return []
  const names = [...new Set(places.map((place) => nameOf([place])))]
  const areApart = names.every((name) => names.every((other) => other === name || !other.includes(name)))
  if (names.length === 1 || !areApart) return [drop(nameOf(places), 'drop the place')]
  return names.map((name) => drop(name, `drop ${name}`))
}

function nameOf(places: readonly Place[]): string {
  return placesInWords({ places, act: 'find', assumed: [] }).replace(/^in (?:the )?/, '')
}

function drop(what: string, says: string): Offer {
  return { does: 'say', label: `${what}${dropMark}`, says }
}

/** Whether a question still asks for something in particular. */
function isAskable({ kinds, form, places, times, status, topic, feeCurrency }: Intent): boolean {
  return [kinds, form, places, times, status, topic, feeCurrency].some((slot) => slot !== undefined)
}
