import { randomUUID } from 'node:crypto'
import { notice } from '../../src/answer/notices.ts'
import type { Conversation } from '../../src/question/talk/conversation.ts'
import type { Zone } from '../../src/calendar/zone.ts'
import type { Arrival, Held, Origin } from '../../src/inbox/inbox.ts'
import type { Reminder } from '../../src/digest/reminder.ts'
import { reminderDocument } from '../../src/digest/reminder-words.ts'
import { orderIn } from '../../src/subscription/read-order.ts'
import { keptOf } from '../chat/digests.ts'
import { chosenIn, orderedBy } from '../chat/orders.ts'
import { parcelFrom } from '../chat/parcel.ts'
import { planDue } from '../chat/planning.ts'
import { Rates } from '../chat/rate.ts'
import { moveReminders } from '../chat/reminders-due.ts'
import type { Working } from '../chat/working.ts'
import type { Clock } from '../clock.ts'
import { hasStore } from '../has-store.ts'
import { holdingsOf } from '../holdings.ts'
import type { Program } from '../program.ts'
import { storeFor } from '../store-for.ts'
import { renderAnswer, type Layout } from './render.ts'

/** Who sits at the terminal, as the store knows them. */
const me = { platform: 'terminal', workspace: 'terminal', channel: 'me', person: 'me' } as const

/** What can be ordered at the terminal; the store is opened when something is. */
export type Desk = {
  /** What is said to an order; undefined where the words are none, and so a question. */
  readonly order: (words: string, before: Conversation | undefined) => Promise<string | undefined>
  /** The digests and reminders that are due, as they are told, and what is spoken of then. */
  readonly digests: () => Promise<{ readonly told: readonly string[]; readonly after?: Conversation }>
  /** Deletes what is kept of whoever sits there, and says so. */
  readonly forget: () => Promise<string>
  readonly close: () => Promise<void>
}

type Sitting = { readonly program: Program; readonly clock: Clock; readonly zone: Zone; readonly layout: Layout }

/** The desk of a conversation on the terminal. */
export function deskFor(sitting: Sitting): Desk {
  let opened: Promise<Working> | undefined
  let choices: Conversation['choices'] = []
  const open = (): Promise<Working> => (opened ??= workingAt(sitting))
  return {
    order: async (words, before) => {
      const { clock, zone } = sitting
      const chosen = chosenIn(words, choices)
      const text = chosen ?? words
      // Only what was shown last can be chosen from.
      choices = []
      if (chosen === undefined && (await orderIn(text, { now: clock(), zone })) === undefined) return undefined
      const working = await open()
      const arrival = arrivalNow(text, working.now())
      const outcome = await orderedBy(text, before, { arrival, where: { private: false, alone: true }, working })
      if (outcome === undefined) return undefined
      await working.store.decide(arrival, outcome, working.now())
      choices = outcome.remember?.choices ?? []
      return outcome.deliveries.map(({ body }) => textOf(body)).join('\n\n')
    },
    digests: async () => {
      const working = await open()
      const told: string[] = []
      let after: Conversation | undefined
      const holdings = { library: () => working.library, register: () => working.register }
      await planDue({
        store: working.store,
        holdings,
        composeFor: ({ platform }) =>
          platform !== me.platform
            ? undefined
            : (telling) => {
                const { subscription, told: lines, document } = telling
                if (document !== undefined) {
                  told.push(renderAnswer(document, sitting.layout))
                  after = keptOf(telling).after
                }
                return { subscription, told: lines, deliveries: [] }
              },
        clock: sitting.clock,
        now: working.now,
        alarm: working.alarm,
      })
      const changed = working.register.known.filter(({ changes }) => changes.length > 0)
      // What moved is said when it is due: nobody is written to here.
      const renderFor = ({ platform }: Origin): (() => []) | undefined =>
        platform === me.platform ? () => [] : undefined
      await moveReminders(changed, {
        store: working.store,
        holdings,
        renderFor,
        clock: sitting.clock,
        now: working.now,
      })
      for (const reminder of await working.store.reminders.due(sitting.clock(), mostReminders)) {
        const text = reminder.platform === me.platform ? await remindedOf(reminder, working, sitting) : undefined
        if (text !== undefined) told.push(text)
      }
      return { told, ...(after === undefined ? {} : { after }) }
    },
    forget: async () => {
      choices = []
      if (opened !== undefined || hasStore(sitting.program.settings)) {
        const { store, now } = await open()
        await store.decide(arrivalNow('', now()), { deliveries: [], forget: [me] }, now())
      }
      return renderAnswer(notice('forgotten'), sitting.layout)
    },
    close: async () => {
      await (await opened)?.store.close()
    },
  }
}

/** How many reminders are told at once. */
const mostReminders = 100

/** What reminds of a listing, once it is kept that it was told. */
async function remindedOf(
  reminder: Reminder,
  { store, register }: Working,
  { clock, zone, layout }: Sitting,
): Promise<string | undefined> {
  const listing = register.known.find((known) => known.listing.id === reminder.listing)?.listing
  const outcome = { reminder: { ...reminder, state: 'told' as const }, deliveries: [] }
  const became = await store.reminders.finish(reminder, outcome, Date.now())
  if (listing === undefined || became === 'lost') return undefined
  const moment = { now: clock(), zone, fallbackZone: register.fallbackZone }
  return renderAnswer(reminderDocument(listing, moment), layout)
}

async function workingAt({ program, clock, layout, zone }: Sitting): Promise<Working> {
  const { settings, warn } = program
  const store = await storeFor(settings, warn)
  const holdings = await holdingsOf({ ...program, clock }, store.listings, warn)
  return {
    store,
    library: holdings.library(),
    register: holdings.register(),
    surface: {
      render: (document) => [{ text: renderAnswer(document, layout) }],
      acquaint: () => Promise.resolve({ zone }),
      zoneSource: 'of this program',
      refusalIn: () => undefined,
      remedyFor: () => undefined,
    },
    rates: new Rates(),
    limits: settings.limits,
    now: Date.now,
    get ahead() {
      return clock() - Date.now()
    },
    alarm: warn,
  }
}

function arrivalNow(text: string, now: number): Held<Arrival> {
  const key = `typed ${randomUUID()}`
  const rest = { kind: 'question', body: text, at: now, attempt: 1, until: now }
  return { ...me, key, conversation: 'terminal', ...rest }
}

function textOf(body: string): string {
  const text = parcelFrom(body)?.message?.['text']
  return typeof text === 'string' ? text : ''
}
