import type { Answer } from '../../src/answer/answer.ts'
import type { Moment } from '../../src/answer/facts.ts'
import type { Origin } from '../../src/inbox/inbox.ts'
import type { Reminder } from '../../src/digest/reminder.ts'
import { movedDocument, reminderDocument } from '../../src/digest/reminder-words.ts'
import { movedWith, type Moved } from '../../src/digest/reminding.ts'
import type { Delivery } from '../../src/outbox/delivery.ts'
import type { Store } from '../../src/store/store.ts'
import type { Listing } from '../../src/listing/listing.ts'
import type { Shelves } from '../holdings.ts'
import { parcelText } from './parcel.ts'
import { personZone } from './person-zone.ts'
import { wakingOf } from './personal-settings.ts'
import type { Surface } from './surface.ts'

/** What reminders are told with. */
export type Reminding = {
  readonly store: Pick<Store, 'reminders' | 'preferences'>
  readonly holdings: Shelves
  /** How a platform renders; undefined where it is off. */
  readonly renderFor: (origin: Origin) => Surface['render'] | undefined
  /** The program's clock, and the real time, in ms. */
  readonly clock: () => number
  readonly now: () => number
}

const atOnce = 200

/** Tells the reminders that are due; false where none was. */
export async function remindDue(reminding: Reminding): Promise<boolean> {
  const now = reminding.clock()
  const due = await reminding.store.reminders.due(now, atOnce)
  const served = due.filter((reminder) => reminding.renderFor(reminder) !== undefined)
  const became = await Promise.all(served.map((reminder) => tellOne(reminder, now, reminding)))
  return became.includes('kept')
}

async function tellOne(reminder: Reminder, now: number, reminding: Reminding): Promise<'kept' | 'lost'> {
  const { store } = reminding
  const listing = listingOf(reminder, reminding)
  if (listing === undefined)
    return store.reminders.finish(
      reminder,
      { reminder: { ...reminder, state: 'done' }, deliveries: [] },
      reminding.now(),
    )
  const moment = await momentFor(reminder, now, reminding)
  const moved = await movedNow(reminder, listing, moment, reminding)
  if (moved !== undefined) return finishMoved(reminder, moved, listing, moment, reminding)
  const deliveries = toldDirectly(reminder, reminderDocument(listing, moment), `due ${reminder.due ?? 0}`, reminding)
  return store.reminders.finish(reminder, { reminder: { ...reminder, state: 'told' }, deliveries }, reminding.now())
}

/** Holds the reminders of listings against them as they are now, and tells their people what moved; safe to do twice. */
export async function moveReminders(listings: readonly Listing[], reminding: Reminding): Promise<void> {
  const now = reminding.clock()
  for (const listing of listings) {
    for (const reminder of await reminding.store.reminders.about(listing.id)) {
      if (reminding.renderFor(reminder) === undefined) continue
      const moment = await momentFor(reminder, now, reminding)
      const moved = await movedNow(reminder, listing, moment, reminding)
      if (moved !== undefined) await finishMoved(reminder, moved, listing, moment, reminding)
    }
  }
}

async function movedNow(
  reminder: Reminder,
  listing: Listing,
  moment: Moment,
  { store }: Reminding,
): Promise<Moved | undefined> {
  const waking = await wakingOf(reminder, moment.zone, { store })
  return movedWith(reminder, listing, waking, { now: moment.now, fallback: moment.fallbackZone })
}

function finishMoved(
  reminder: Reminder,
  moved: Moved,
  listing: Listing,
  moment: Moment,
  reminding: Reminding,
): Promise<'kept' | 'lost'> {
  const document = movedDocument(moved.as, listing, moved.reminder, moment)
  const deliveries = toldDirectly(reminder, document, `${moved.as} ${moment.now}`, reminding)
  return reminding.store.reminders.finish(reminder, { reminder: moved.reminder, deliveries }, reminding.now())
}

async function momentFor(reminder: Reminder, now: number, { holdings, store }: Reminding): Promise<Moment> {
  const { fallbackZone } = holdings.register()
  return { now, zone: await personZone(reminder, store.preferences, fallbackZone), fallbackZone }
}

function listingOf({ listing }: Reminder, { holdings }: Reminding): Listing | undefined {
  return holdings.register().known.find((known) => known.listing.id === listing)?.listing
}

function toldDirectly(
  { platform, workspace, person, key, channel, due = 0, doubted = -Infinity }: Reminder,
  document: Answer,
  what: string,
  { renderFor, clock, now }: Reminding,
): readonly Delivery[] {
  const render = renderFor({ platform, workspace })
  const answer = `remind ${key} ${what}`
  const doubt = due <= doubted ? { since: now() - (clock() - due) } : undefined
  return (render?.(document) ?? []).map((message, part) => ({
    key: `${answer} ${part}`,
    answer,
    address: { platform, workspace, channel: person, person },
    act: 'direct',
    body: parcelText({ message, ...(channel === person ? {} : { refusedIn: { channel } }), ...doubt }),
    due: now(),
    ...(doubt === undefined ? {} : { isDoubtful: true }),
  }))
}
