import type { Answer } from '../../src/answer/answer.ts'
import type { Moment } from '../../src/answer/facts.ts'
import type { Known } from '../../src/archive/known.ts'
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
  const known = knownOf(reminder.listing, reminding)
  if (known === undefined)
    return store.reminders.finish(
      reminder,
      { reminder: { ...reminder, state: 'done' }, deliveries: [] },
      reminding.now(),
    )
  const moment = await momentFor(reminder, now, reminding)
  if ((await movedNow(reminder, known.listing, moment, reminding)) !== undefined) {
    const own = (await store.reminders.about(reminder.listing)).filter((each) => isOfSame(each, reminder))
    return moveThose(own, known, moment, reminding)
  }
  const document = reminderDocument(known.listing, moment)
  const deliveries = toldDirectly(reminder, document, `due ${reminder.due ?? 0}`, reminding)
  return store.reminders.finish(reminder, { reminder: { ...reminder, state: 'told' }, deliveries }, reminding.now())
}

/** Holds the reminders of listings against them as they are now, and tells their people what moved; safe to do twice. */
export async function moveReminders(changed: readonly Known[], reminding: Reminding): Promise<void> {
  const now = reminding.clock()
  for (const known of changed) {
    const about = await reminding.store.reminders.about(known.listing.id)
    let served = about.filter((reminder) => reminding.renderFor(reminder) !== undefined)
    for (let [first] = served; first !== undefined; [first] = served) {
      const of = first
      const own = served.filter((each) => isOfSame(each, of))
      served = served.filter((each) => !isOfSame(each, of))
      await moveThose(own, known, await momentFor(of, now, reminding), reminding)
    }
  }
}

function isOfSame(one: Reminder, { platform, workspace, person }: Reminder): boolean {
  return one.platform === platform && one.workspace === workspace && one.person === person
}

/** Moves the reminders that a person has of one listing, and says so in one message: with the last, so that it is never left out. */
async function moveThose(
  own: readonly Reminder[],
  known: Known,
  moment: Moment,
  reminding: Reminding,
): Promise<'kept' | 'lost'> {
  const steps = await Promise.all(
    own.map(async (reminder) => ({ reminder, moved: await movedNow(reminder, known.listing, moment, reminding) })),
  )
  const moved = steps.flatMap((step) =>
    step.moved === undefined ? [] : [{ reminder: step.reminder, moved: step.moved }],
  )
  const times = steps
    .map((step) => step.moved?.reminder ?? step.reminder)
    .flatMap(({ state, due }) => (state === 'set' && due !== undefined ? [due] : []))
    .toSorted((a, b) => a - b)
  const said = moved.flatMap(({ moved: to }) => (to.as === 'moved' && to.isQuiet ? [] : [to.as]))
  const as = said.find((each) => each === 'moved') ?? said[0]
  let became: 'kept' | 'lost' = 'lost'
  for (const [index, { reminder, moved: to }] of moved.entries()) {
    const isLast = index === moved.length - 1
    const document = isLast && as !== undefined ? movedDocument(as, known, times, moment) : undefined
    const deliveries =
      document === undefined ? [] : toldDirectly(reminder, document, `${to.as} ${moment.now}`, reminding)
    became = await reminding.store.reminders.finish(reminder, { reminder: to.reminder, deliveries }, reminding.now())
  }
  return became
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

async function momentFor(reminder: Reminder, now: number, { holdings, store }: Reminding): Promise<Moment> {
  const { fallbackZone } = holdings.register()
  return { now, zone: await personZone(reminder, store.preferences, fallbackZone), fallbackZone }
}

function knownOf(id: string, { holdings }: Reminding): Known | undefined {
  return holdings.register().known.find(({ listing }) => listing.id === id)
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
