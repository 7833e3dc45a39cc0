import { expect, it } from 'vitest'
import type { Arrival, Held } from '../../src/inbox/inbox.ts'
import type { Delivery } from '../../src/outbox/delivery.ts'
import type { Store } from '../../src/store/store.ts'
import { arrival, delivery, now, origin } from './arrivals.ts'
import { conversation } from './memory.ts'
import { rowsOf } from './rows.ts'

const day = 24 * 3_600_000

/** What nobody else is called and nobody else says. */
const [person, words] = ['UGONE', 'words of the one who goes']

const said = JSON.stringify({ text: words })

/** Something of the person in every table and in every state. */
async function fill(store: Store): Promise<void> {
  const asked = (key: string, more: Partial<Arrival> = {}): Arrival =>
    arrival(key, { person, body: said, conversation: key, secret: { text: words, expires: now + day }, ...more })
  const answers = (key: string): readonly Delivery[] => [
    delivery(`${key} post`, { body: said, answer: key, address: { ...origin, channel: key } }),
    delivery(`${key} direct`, {
      act: 'direct',
      body: said,
      answer: key,
      address: { ...origin, channel: person, person },
    }),
    delivery(`${key} private`, { act: 'private', body: said, address: { ...origin, channel: key, person } }),
  ]
  for (const key of ['done', 'given up', 'held', 'waits']) await store.inbox.record(asked(key))
  const done = await claimed(store)
  const after = { ...conversation, shown: [words] }
  const missed = { why: 'nothing found', question: 'calls in Peru', day: '2026-11-22' } as const
  const keep = [['q', { asking: { text: words, moment: now, zone: 'UTC' }, after }]] as const
  await store.finish(done, { deliveries: answers('done'), remember: after, keep, unanswered: missed }, now)
  await store.inbox.giveUp(await claimed(store), 'no use', now)
  await claimed(store)
  for (const settling of ['sent', 'later', 'never', 'held']) {
    await store.outbox.plan(
      [delivery(settling, { body: said, address: { ...origin, channel: settling, person } })],
      now,
    )
    const held = await store.outbox.claim('w', now, 1_000)
    if (held === undefined) throw new Error('nothing to send')
    if (settling === 'sent') await store.outbox.sent(held, '1.1', now)
    if (settling === 'later') await store.outbox.later(held, now, 'busy', true)
    if (settling === 'never') await store.outbox.never(held, 'gone', now)
  }
  await store.outbox.pause({ ...origin, lane: `direct ${person}` }, now + day)
  await store.preferences.set({ ...origin, person }, 'zone', words, now)
}

async function claimed({ inbox }: Store): Promise<Held<Arrival>> {
  const held = await inbox.claim('w', now, 1_000)
  if (held === undefined) throw new Error('nothing to claim')
  return held
}

/** Every row, as text. */
const textsOf = async (store: Store): Promise<readonly string[]> =>
  (await rowsOf(store)).map((row) => JSON.stringify(row))

const ofPerson = (row: string): boolean => row.includes(person) || row.includes(words)

/** What every store must forget; `make` gives an empty one. */
export function forgettingContract(make: () => Promise<Store>): void {
  it('has no row left that names a forgotten person or holds their words', async () => {
    const store = await make()
    await fill(store)
    const before = (await textsOf(store)).filter(ofPerson)
    const tables = ['inbox', 'outbox', 'conversations', 'speakers', 'preferences', 'secrets', 'pauses']
    for (const table of tables) expect(before.join('\n')).toContain(`{"table":"${table}"`)
    await store.forget({ ...origin, person }, now)
    expect((await textsOf(store)).filter(ofPerson)).toEqual([])
  })

  it('nor when they were told so', async () => {
    const store = await make()
    await store.inbox.record(arrival('forget me', { person, body: said }))
    const told = delivery('told', { act: 'direct', address: { ...origin, channel: 'D1', person } })
    await store.finish(await claimed(store), { deliveries: [told], forget: [{ ...origin, person }] }, now)
    const held = await store.outbox.claim('w', now, 1_000)
    expect(held?.address).toEqual({ ...origin, channel: 'D1', person })
    if (held !== undefined) await store.outbox.sent(held, '1.1', now)
    expect((await textsOf(store)).filter(ofPerson)).toEqual([])
  })

  it('has no row left of a workspace that is forgotten, also in the name of what was held there', async () => {
    const store = await make()
    await fill(store)
    await store.inbox.record(arrival('removed', { conversation: 'removed' }))
    const removed = await claimed(store)
    expect(await store.finish(removed, { deliveries: [], forget: [origin] }, now)).toBe('settled')
    expect(await textsOf(store)).toEqual([])
  })
}
