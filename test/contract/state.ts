import { expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { arrival, delivery, now } from './arrivals.ts'
import { capture, keep } from './known-listings.ts'
import { day, planned, reminder, subscription, told } from './subscribed.ts'

const minute = 60_000

/** What every store must say of how it stands; `make` gives an empty one. */
export function stateContract(make: () => Promise<Store>): void {
  it('says of nothing that there is nothing', async () => {
    expect(await (await make()).state(now, now)).toEqual({
      arrivals: 0,
      deliveries: 0,
      subscriptions: 0,
      digestsDue: 0,
      digestsUnsent: 0,
      digestsSent: 0,
      digestsLate: 0,
      remindersDue: 0,
      listings: 0,
      pages: [],
    })
  })

  it('counts what waits, what is late and what was sent', async () => {
    const { inbox, outbox, subscriptions, reminders, state } = await make()
    await inbox.record(arrival('a'))
    for (const [key, due] of [
      ['sent', now - 30 * minute],
      ['unsent', now - 20 * minute],
      ['punctual', now - 5 * minute],
    ] as const) {
      const one = subscription(key, { due })
      await subscriptions.keep(one)
      const made = planned(one, [told(key)])
      const parts = [0, 1].map((part) => delivery(`${made.digest.key} ${part}`, { answer: made.digest.key, due }))
      await subscriptions.plan(one, [key], () => ({ ...made, deliveries: parts }), now)
    }
    for (let part = 0; part < 2; part += 1) {
      const held = await outbox.claim('w', now, 1_000)
      if (held !== undefined) await outbox.sent(held, `m${part}`, now)
    }
    await subscriptions.keep(subscription('due', { due: now - minute }))
    await subscriptions.keep(subscription('late', { due: now - day }))
    await subscriptions.keep(subscription('later', { due: now + day }))
    await reminders.keep([reminder('due'), reminder('later', { due: now + day }), reminder('done', { state: 'done' })])
    expect(await state(now, now)).toMatchObject({
      arrivals: 1,
      deliveries: 4,
      oldestDelivery: now - 20 * minute,
      subscriptions: 6,
      digestsDue: 2,
      oldestDigest: now - day,
      digestsUnsent: 2,
      digestsSent: 1,
      digestsLate: 2,
      remindersDue: 1,
    })
  })

  it('says of each page what it gave last, and what is usual for it', async () => {
    const { listings, state } = await make()
    await keep(listings, [capture('p', 'A', { items: 12 }), capture('q', 'A', { items: 3 })], [])
    await keep(listings, [capture('p', 'B', { items: 2, state: 'doubted', read: now + minute })], [])
    expect((await state(now, now)).pages).toMatchObject([
      { page: 'p', items: 2, normal: 12, read: now + minute, isDoubted: true },
      { page: 'q', items: 3, normal: 3, isDoubted: false },
    ])
  })
}
