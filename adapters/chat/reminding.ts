import { words as textOf, type Answer } from '../../src/answer/answer.ts'
import type { Offer } from '../../src/answer/offers.ts'
import { instantOf } from '../../src/calendar/zone.ts'
import type { Reminder } from '../../src/digest/reminder.ts'
import {
  changeOffer,
  changeOffers,
  endedWords,
  remindWords,
  noReminderWords,
  reminderNotices,
  remindersDocument,
  setDocument,
  snoozedWords,
} from '../../src/digest/reminder-words.ts'
import { reminderAt, reminderBefore, type Asker } from '../../src/digest/reminding.ts'
import { whileAwake } from '../../src/digest/waking.ts'
import type { Reminding } from '../../src/digest/reminder-form.ts'
import { deadlineInstants, isPast } from '../../src/listing/status.ts'
import type { Listing } from '../../src/listing/listing.ts'
import type { Delivery } from '../../src/outbox/delivery.ts'
import type { Outcome } from '../../src/store/store.ts'
import type { Order, Which } from '../../src/subscription/order.ts'
import { documentTo } from './deliveries.ts'
import { listingsMeant } from './listing-meant.ts'
import { privately, type Given } from './given.ts'
import { parcelText } from './parcel.ts'
import { own } from './people.ts'
import { leadsOf, wakingOf } from './personal-settings.ts'

/** Sets reminders of one call, and says so to the person directly. */
export async function reminded(order: Reminding, given: Given): Promise<Outcome> {
  const { arrival, working } = given
  const meant = await listingsMeant(order.about, given)
  const calls = meant.length > 1 ? meant.filter(({ kind }) => kind === 'call') : meant
  const [listing, ...others] = calls
  if (listing === undefined) return privately(reminderNotices.noCall, given)
  if (others.length > 0) return { deliveries: documentTo(arrival, given.where, whichOf(calls, order), working) }
  const set = await remindersFor(order, listing, given)
  return set.length === 0 ? noneFor(listing, given) : setFor(listing, set, given)
}

/** Sets the reminders of a listing anew: those that were set for it and are not ordered again end. */
export async function remindersSet(listing: Listing, orders: readonly Reminding[], given: Given): Promise<Outcome> {
  const set = (await Promise.all(orders.map((order) => remindersFor(order, listing, given)))).flat()
  if (orders.length > 0 && set.length === 0) return noneFor(listing, given)
  const ended = (await remindersOf(listing, given)).filter(({ key }) => !set.some((each) => each.key === key))
  const done = ended.map((reminder): Reminder => ({ ...reminder, state: 'done' }))
  if (set.length === 0) return { ...privately(endedWords([listing.title]), given), reminders: done }
  return { ...setFor(listing, set, given), reminders: [...done, ...set] }
}

/** The reminders that are set of a listing for whoever asks. */
export async function remindersOf({ id }: Listing, given: Given): Promise<readonly Reminder[]> {
  const all = await given.working.store.reminders.of(askerOf(given))
  return all.filter(({ listing, state }) => listing === id && state === 'set')
}

/** Those of whoever asks, numbered as they are listed: what was told of a call that has closed since is over. */
async function listedReminders(given: Given): Promise<readonly Reminder[]> {
  const { working, now } = given
  const all = await working.store.reminders.of(askerOf(given))
  const byId = new Map(working.register.known.map(({ listing }) => [listing.id, listing] as const))
  return all.filter(({ state, listing: id }) => {
    const listing = byId.get(id)
    return state === 'set' || listing === undefined || !isPast(listing, now, working.library.fallbackZone)
  })
}

/** The last deadline of a listing, in ms; Infinity where it states none. */
function latestDeadline(listing: Listing, { working }: Given): number {
  const instants = deadlineInstants(listing, working.library.fallbackZone)
  return instants.length === 0 ? Infinity : Math.max(...instants)
}

function noneFor(listing: Listing, given: Given): Outcome {
  const latest = latestDeadline(listing, given)
  return privately(noReminderWords(listing, given.now, Number.isFinite(latest) ? latest : undefined), given)
}

function setFor(listing: Listing, set: readonly Reminder[], given: Given): Outcome {
  const { now, asking, working, where } = given
  const document = setDocument(listing, set, { now, zone: asking.zone, fallbackZone: working.library.fallbackZone })
  const told = where.alone ? [] : privately(reminderNotices.toldDirectly, given).deliveries
  return { reminders: set, deliveries: [...directTo(document, [changeOffer(listing)], given), ...told] }
}

/** Whose reminders they are: of one person, wherever they ask, where the platform has no walls between its workspaces. */
function askerOf({ arrival, working }: Given): Asker {
  const { platform, workspace, person, channel } = arrival
  return { ...(working.surface.direct ?? { platform, workspace }), person, channel }
}

async function remindersFor({ before, on }: Reminding, listing: Listing, given: Given): Promise<readonly Reminder[]> {
  const { arrival, working, now, asking } = given
  const asker = askerOf(given)
  const waking = await wakingOf(own(arrival, working), asking.zone, working)
  if (on !== undefined) {
    const due = instantOf(on.day, on.seconds ?? waking.from, asking.zone)
    const isTooLate = latestDeadline(listing, given) < due
    return due > now && !isTooLate ? [reminderAt(asker, listing, due, now)] : []
  }
  if (listing.condition === 'cancelled') return []
  const leads = before?.map((seconds) => seconds * 1000) ?? (await leadsOf(own(arrival, working), working))
  const moment = { now, fallback: working.library.fallbackZone }
  return leads.flatMap((lead) => reminderBefore(asker, listing, lead, waking, moment) ?? [])
}

/** What is said directly; where that is refused, it is said at once where it was asked. */
function directTo(document: Answer, offers: readonly Offer[], { arrival, where, working }: Given): readonly Delivery[] {
  const { platform, workspace, channel, person, key } = arrival
  const refusedIn = { channel, ...(where.thread === undefined ? {} : { thread: where.thread }) }
  return working.surface.render(document, { answer: key, offers }).map((message, part) => ({
    key: `${key} reminder ${part}`,
    answer: `${key} reminder`,
    address: { platform, workspace, channel: person, person },
    act: 'direct',
    body: parcelText({ message, ...(where.alone ? {} : { refusedIn }) }),
    due: working.now(),
  }))
}

function whichOf(calls: readonly Listing[], order: Reminding): Answer {
  return {
    blocks: [
      { kind: 'say', text: textOf(reminderNotices.whichCall) },
      { kind: 'choices', choices: calls.map(({ id, title }) => ({ label: title, question: remindWords(id, order) })) },
    ],
  }
}

/** The reminders of whoever asks, for nobody else to see. */
export async function reminders(given: Given): Promise<Outcome> {
  const { arrival, where, working, asking } = given
  const all = await listedReminders(given)
  const byId = new Map(working.register.known.map(({ listing }) => [listing.id, listing] as const))
  const document = remindersDocument(
    all.map((reminder) => ({ reminder, listing: byId.get(reminder.listing) })),
    asking.zone,
  )
  return { deliveries: documentTo(arrival, where, document, working, changeOffers(all)) }
}

/** Ends reminders, or puts them off. */
export async function remindersChanged(
  order: Extract<Order, { does: 'done' | 'snooze' }>,
  given: Given,
): Promise<Outcome> {
  const { arrival, working, now, asking } = given
  const all = await listedReminders(given)
  const meant = meantAmong(all, order.which, given)
  const [first] = meant
  if (first === undefined) return privately(all.length === 0 ? reminderNotices.none : reminderNotices.gone, given)
  if (order.does === 'done') {
    const ended = meant.map((reminder): Reminder => ({ ...reminder, state: 'done' }))
    const titles = [...new Set(meant.map(({ listing }) => titleOf(listing, given)))]
    const left = all.filter((each) => each.state === 'set' && !meant.includes(each))
    const more = left.filter(({ listing }) => meant.some((each) => each.listing === listing)).length
    return { ...privately(endedWords(titles, more), given), reminders: ended }
  }
  const due =
    'for' in order
      ? now + order.for * 1000
      : whileAwake(
          instantOf(order.until, 9 * 3600, asking.zone),
          await wakingOf(own(arrival, working), asking.zone, working),
          Infinity,
        )
  const { before: _before, deadline: _deadline, ...rest } = first
  const snoozed: Reminder = { ...rest, key: `${rest.key} snoozed`, due, state: 'set' }
  const told = snoozedWords(titleOf(first.listing, given), due, asking.zone)
  return { ...privately(told, given), reminders: [{ ...first, state: 'done' }, snoozed] }
}

/** By number in the list, by the listing's id or title; where nothing is said, the one that was told last. */
function meantAmong(all: readonly Reminder[], which: Which | undefined, given: Given): readonly Reminder[] {
  if (which?.all === true) return all
  if (which?.number !== undefined) return all.slice(which.number - 1, which.number)
  const { words } = which ?? {}
  if (words !== undefined) {
    return all.filter(
      ({ listing }) => listing === words || titleOf(listing, given).toLowerCase().includes(words.toLowerCase()),
    )
  }
  const last = all.findLast(({ state }) => state === 'told') ?? (all.length === 1 ? all[0] : undefined)
  return last === undefined ? [] : [last]
}

function titleOf(id: string, { working }: Given): string {
  return working.register.known.find(({ listing }) => listing.id === id)?.listing.title ?? id
}
