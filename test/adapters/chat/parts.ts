import { setTimeout as rest } from 'node:timers/promises'
import * as z from 'zod/mini'
import type { Surface } from '../../../adapters/chat/surface.ts'
import { Rates } from '../../../adapters/chat/rate.ts'
import type { Working } from '../../../adapters/chat/working.ts'
import { parcelFrom } from '../../../adapters/chat/parcel.ts'
import { firstRegister } from '../../../src/digest/register.ts'
import type { Arrival, Held } from '../../../src/inbox/inbox.ts'
import type { Delivery } from '../../../src/outbox/delivery.ts'
import { outboxLease, type HeldDelivery } from '../../../src/outbox/outbox.ts'
import type { Store } from '../../../src/store/store.ts'
import { library, textOf } from '../../cases/case.ts'
import { arrival, now } from '../../contract/arrivals.ts'
import { sqlite, storeAt } from '../../store/places.ts'

/** A clock that stands until it is set. */
export type Clock = { at: number }

/** A store of its own, empty. */
export const emptyStore = async (): Promise<Store> => storeAt(await sqlite.place())

/** Resolves when something is so; how long that takes is the machine's affair. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries += 1) {
    if (tries > 5000) throw new Error(`never came: ${what}`)
    await rest(5)
  }
}

/** A step that stands still until it is let on. */
export function gate(): { readonly open: () => void; readonly opened: Promise<void> } {
  let open = (): void => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { open, opened }
}

/** A platform where a message is one block of an answer in plain words. */
export const plainSurface: Surface = {
  render: ({ blocks }) => blocks.map((block) => ({ text: textOf({ blocks: [block] }) })),
  show: () => Promise.resolve(),
  acquaint: () => Promise.resolve({}),
  refusalIn: (cause) => (cause instanceof Error ? cause.message : undefined),
  remedyFor: (why) => (why === 'missing_scope' ? 'add the scope' : undefined),
}

/** What arrivals are worked with, over the published archive; alarms go to `alarms`. */
export function workingWith(store: Store, clock: Clock, alarms: string[] = [], surface = plainSurface): Working {
  return {
    store,
    library,
    register: firstRegister(library),
    surface,
    rates: new Rates(),
    limits: { person: 2, place: 3, workspace: 4 },
    now: () => clock.at,
    ahead: 0,
    alarm: (line) => alarms.push(line),
  }
}

/** An arrival as a worker holds it. */
export const held = (others: Partial<Held<Arrival>> = {}): Held<Arrival> => ({
  ...arrival('a'),
  attempt: 1,
  until: now + 1000,
  ...others,
})

const plainMessage = z.object({ text: z.string() })

/** What a delivery says on the plain platform. */
export function saidIn({ body }: Pick<Delivery, 'body'>): string {
  const message = parcelFrom(body)?.message
  return message === undefined ? '' : plainMessage.parse(message).text
}

/** Sends all that is due, each as `at KEY`, and gives it in its order. */
export async function sendAll({ outbox }: Store, at: number): Promise<readonly HeldDelivery[]> {
  const sent: HeldDelivery[] = []
  for (;;) {
    const next = await outbox.claim('w', at, outboxLease)
    if (next === undefined) return sent
    await outbox.sent(next, `at ${next.key}`, at)
    sent.push(next)
  }
}
