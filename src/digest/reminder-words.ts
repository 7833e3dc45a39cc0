import { words, type Answer, type Block, type Text } from '../answer/answer.ts'
import { momentInWords } from '../answer/deadline-words.ts'
import { factsOf, sourceOf, type Moment } from '../answer/facts.ts'
import type { Listing } from '../listing/listing.ts'
import { isPast } from '../listing/status.ts'
import type { Offer } from '../answer/offers.ts'
import type { Zone } from '../calendar/zone.ts'
import type { Known } from '../archive/known.ts'
import { dayInWords } from '../answer/day-words.ts'
import { lengthInWords } from '../subscription/length-words.ts'
import type { Order } from '../subscription/order.ts'
import { hourInWords } from '../subscription/schedule-words.ts'
import { changeInWords } from './change-words.ts'
import type { Reminder } from './reminder.ts'
import type { Moved } from './reminding.ts'

/** What is said about reminders where one sentence does. */
export const reminderNotices = {
  toldDirectly: 'I have written to you directly about the reminder.',
  notDirectly:
    'I cannot write to you directly, so I cannot remind you: allow direct messages from me (in Discord: the server’s Privacy Settings), and set the reminder again.',
  whichCall: 'Which call? Press one, or say its number: “remind me of 2”.',
  noCall: 'Ask for calls first, or say which one: “remind me of the mapping survey”.',
  none: 'You have no reminders. Set one like this: “remind me of 2”, or “remind me 3 days before”.',
  gone: 'That reminder is no longer there; say “reminders” for those that are.',
} as const

/** That nothing can be set for a listing, and why. */
export function noReminderWords(listing: Listing, now: number, latest: number | undefined): string {
  if (listing.condition === 'cancelled') return `“${listing.title}” is cancelled; there is nothing to remind you of.`
  if (latest === undefined) return `“${listing.title}” states no deadline; say when: “remind me on Friday at 10”.`
  return latest <= now
    ? `“${listing.title}” has closed; there is nothing left to remind you of.`
    : `“${listing.title}” closes too soon for that; say it like “remind me 2 hours before”.`
}

/** An order to be reminded of one listing as another was given, in words that read back as the same. */
export function remindWords(
  id: string,
  { before, on }: Pick<Extract<Order, { does: 'remind' }>, 'before' | 'on'>,
): string {
  if (before !== undefined) return `remind me of ${id} ${before.map(lengthInWords).join(' and ')} before`
  if (on === undefined) return `remind me of ${id}`
  const hour = on.seconds === undefined ? '' : ` at ${hourInWords(on.seconds)}`
  return `remind me of ${id} on ${dayInWords(on.day)}${hour}`
}

/** What confirms reminders that were set, to the person alone. */
export function setDocument(listing: Listing, reminders: readonly Reminder[], moment: Moment): Answer {
  const times = reminders.flatMap(({ due }) => (due === undefined ? [] : [momentInWords(due, moment.zone)]))
  return {
    blocks: [
      { kind: 'say', text: words(`I will remind you of this on ${times.join(' and ')}.`) },
      listingBlock(listing, moment),
      { kind: 'note', text: words('It moves with the deadline. “reminders” shows all, “done” ends one.') },
    ],
  }
}

/** Opens the reminders of a listing, to be set anew. */
export function changeOffer({ id }: Pick<Listing, 'id'>, label = 'Other times…'): Offer {
  return { does: 'form', label, form: 'reminder', of: id }
}

const mostOffers = 5

/** Opens the reminders of each listing in a numbered list, by the first number that it has there. */
export function changeOffers(reminders: readonly Reminder[]): readonly Offer[] {
  const first = new Map(reminders.map(({ listing }, index) => [listing, index + 1] as const).toReversed())
  return [...first]
    .toSorted(([, one], [, other]) => one - other)
    .slice(0, mostOffers)
    .map(([listing, number]) => changeOffer({ id: listing }, `Change ${number}…`))
}

/** What reminds of a listing. */
export function reminderDocument(listing: Listing, moment: Moment): Answer {
  const [status = words('')] = factsOf(listing, moment)
  return {
    blocks: [
      { kind: 'say', text: [...words('Reminder: '), ...lowered(status), ...words(` – ${listing.title}`)] },
      listingBlock(listing, moment),
      ...contactsOf(listing),
      {
        kind: 'choices',
        choices: [
          { label: 'Done', question: `done ${listing.id}` },
          ...(isPast(listing, moment.now, moment.fallbackZone)
            ? []
            : [{ label: 'Snooze 1 day', question: `snooze ${listing.id} 1 day` }]),
        ],
      },
    ],
  }
}

/** What tells that reminders of a listing moved to these times (ms), are off, or are too late for what changed; and what did. */
export function movedDocument(
  as: Moved['as'],
  { listing, changes }: Pick<Known, 'listing' | 'changes'>,
  times: readonly number[],
  moment: Moment,
): Answer {
  const when = times.map((time) => momentInWords(time, moment.zone)).join(' and ')
  const line = {
    cancelled: 'A call that you asked to be reminded of is cancelled; I will not remind you of it.',
    moved: `The deadline of a call that you asked to be reminded of has changed; I will remind you on ${when}.`,
    'too late': 'The deadline of a call that you asked to be reminded of has changed, and is near:',
  }[as]
  const change = changes.findLast(({ isOfDays }) => isOfDays)
  const block = listingBlock(listing, moment)
  const was = change === undefined || as === 'cancelled' ? [] : [changeInWords(change, moment.fallbackZone)]
  return {
    blocks: [
      { kind: 'say', text: words(line) },
      { ...block, facts: [...block.facts, ...was] },
    ],
  }
}

/** The reminders of a person, numbered. */
export function remindersDocument(
  reminders: readonly { readonly reminder: Reminder; readonly listing: Listing | undefined }[],
  zone: Zone,
): Answer {
  if (reminders.length === 0) return { blocks: [{ kind: 'say', text: words(reminderNotices.none) }] }
  const lines = reminders.flatMap(({ reminder, listing }, index): Block[] => {
    const when = reminder.due === undefined ? 'not dated' : momentInWords(reminder.due, zone)
    const state = reminder.state === 'told' ? `told ${when}` : when
    const title = listing?.title ?? `${reminder.listing}, which no page lists any more`
    return [{ kind: 'say', text: words(`${index + 1}. ${state}: ${title}`) }]
  })
  const count = `${reminders.length} ${reminders.length === 1 ? 'reminder' : 'reminders'}`
  return {
    blocks: [
      { kind: 'say', text: words(count) },
      ...lines,
      { kind: 'note', text: words('“done 1” ends one, “snooze 1 two days” puts one off, “done all” ends all.') },
    ],
  }
}

/** What became of a reminder, in a sentence; `more` of the same listing are set still. */
export function endedWords(titles: readonly string[], more = 0): string {
  if (titles.length === 1 && more > 0)
    return `Done. Of “${titles[0] ?? ''}” I will remind you ${more === 1 ? 'once' : `${more} times`} more; “reminders” shows when.`
  return titles.length === 1
    ? `Done: I will not remind you of “${titles[0] ?? ''}” again.`
    : `Done: ${titles.length} reminders ended.`
}

export function snoozedWords(title: string, due: number, zone: Zone): string {
  return `I will remind you of “${title}” again on ${momentInWords(due, zone)}.`
}

function listingBlock(listing: Listing, moment: Moment): Extract<Block, { kind: 'listing' }> {
  return {
    kind: 'listing',
    number: 1,
    listing,
    title: words(listing.title),
    facts: factsOf(listing, moment),
    source: sourceOf(listing),
  }
}

function contactsOf({ contacts }: Listing): readonly Block[] {
  if (contacts.length === 0) return []
  return [{ kind: 'note', text: words(`Write to: ${contacts.map(({ email }) => email).join('; ')}`) }]
}

function lowered(text: Text): Text {
  const [first, ...others] = text
  if (first === undefined) return text
  return [{ ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...others]
}
