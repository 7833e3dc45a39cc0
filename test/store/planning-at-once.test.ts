import { randomUUID } from 'node:crypto'
import { setTimeout as rest } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openPostgres } from '../../adapters/postgres/open.ts'
import { firstKnown } from '../../src/archive/known.ts'
import type { Told } from '../../src/digest/told.ts'
import type { Connection } from '../../src/store/engine.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { channel, now, origin } from '../contract/arrivals.ts'
import { knownCall } from '../contract/known-listings.ts'
import { rowsOf } from '../contract/rows.ts'
import { planned, reminder, subscription, told } from '../contract/subscribed.ts'
import { meansOf, postgres, sqlite, storeAt, type Kind } from './places.ts'

const real: readonly Kind[] = postgres === undefined ? [sqlite] : [sqlite, postgres]

const two = async ({ place }: Kind): Promise<readonly [Store, Store]> => {
  const where = await place()
  return [await storeAt(where), await storeAt(where)]
}

describe.each(real)('two workers on $name', (kind) => {
  it('plan a subscription that is due once', async () => {
    const [one, other] = await two(kind)
    const dues = Array.from({ length: 20 }, (_each, at) =>
      subscription(`${at}`, { place: { ...channel, channel: `C${at}` } }),
    )
    for (const due of dues) await one.subscriptions.keep(due)
    const plan = ({ subscriptions }: Store): Promise<readonly string[]> =>
      Promise.all(dues.map((due) => subscriptions.plan(due, ['a'], () => planned(due, [told('a')]), now)))
    const [mine, others] = await Promise.all([plan(one), plan(other)])
    for (const at of dues.keys()) expect([mine[at], others[at]].toSorted()).toEqual(['lost', 'planned'])
    expect(await other.subscriptions.due(now, 99)).toEqual([])
    expect(await one.subscriptions.digestsWith('a')).toHaveLength(20)
    expect((await rowsOf(one)).filter(({ table }) => table === 'outbox')).toHaveLength(20)
  })

  it('tell a listing once where two subscriptions of a place want it', async () => {
    const [one, other] = await two(kind)
    const dues = Array.from({ length: 10 }, (_each, at) => subscription(`${at}`))
    for (const due of dues) await one.subscriptions.keep(due)
    const tells: Told[] = []
    const plans = dues.map((due, at) =>
      (at % 2 === 0 ? one : other).subscriptions.plan(
        due,
        ['a'],
        (before) => {
          const lines = before.length > 0 ? [] : [told('a')]
          tells.push(...lines)
          return planned(due, lines)
        },
        now,
      ),
    )
    expect(new Set(await Promise.all(plans))).toEqual(new Set(['planned']))
    expect(tells).toEqual([told('a')])
    expect(await one.subscriptions.toldOf(subscription('any'), 'a')).toHaveLength(1)
  })

  it('finish a reminder once', async () => {
    const [one, other] = await two(kind)
    const read = reminder('r')
    await one.reminders.keep([read])
    const outcome = { reminder: { ...read, state: 'told' as const }, deliveries: [] }
    const said = await Promise.all([one, other].map(({ reminders }) => reminders.finish(read, outcome, now)))
    expect(said.toSorted()).toEqual(['kept', 'lost'])
  })

  it('keep one of two readings that were made from the same', async () => {
    const [one, other] = await two(kind)
    const { asOf } = await one.listings.all()
    const keep = async ({ listings }: Store, id: string): Promise<string> => {
      const became = await listings.keep(asOf, [], [firstKnown(knownCall(id), now, true)])
      return became === 'lost' ? became : 'kept'
    }
    const said = await Promise.all([keep(one, 'a'), keep(other, 'b')])
    expect(said.toSorted()).toEqual(['kept', 'lost'])
    const { known } = await other.listings.all()
    expect(known.map(({ listing }) => listing.id)).toEqual([said[0] === 'kept' ? 'a' : 'b'])
  })
})

type Opened = {
  readonly store: Store
  readonly another: Store
  readonly session: Connection
  /** Until so many statements wait for others. */
  readonly waiting: (count: number) => Promise<void>
  readonly close: () => Promise<void>
}

describe.each(postgres === undefined ? [] : [postgres])('while a digest is planned', ({ place }) => {
  /** Two stores of the same rows, and a session that another program has in them. */
  const open = async (): Promise<Opened> => {
    const address = new URL((await place()).setting['DATABASE_URL'] ?? '')
    const name = randomUUID()
    address.searchParams.set('application_name', name)
    const [store, another] = [
      await openStore(openPostgres(address.href), meansOf()),
      await openStore(openPostgres(address.href), meansOf()),
    ]
    const engine = openPostgres(address.href)
    // Not one session: within a transaction PostgreSQL says again what it said first of who waits.
    const [session, watching] = [await engine.connect(), await engine.connect()]
    const blocked = `select wait_event from pg_stat_activity where application_name = $1 and wait_event_type = 'Lock'`
    return {
      store,
      another,
      session,
      waiting: async (count) => {
        for (let tries = 0; (await watching.execute(blocked, [name])).rows.length < count; tries += 1) {
          if (tries > 2_000) throw new Error(`fewer than ${count} wait`)
          await rest(5)
        }
      },
      close: async () => {
        for (const each of [session, watching]) each.release(false)
        for (const each of [store, another, engine]) await each.close()
      },
    }
  }

  it('those of a process that claim wait in one session, and leave the others to what is settled', async () => {
    const { store, session, waiting, close } = await open()
    await session.execute('begin', [])
    await session.execute('lock table outbox in share row exclusive mode', [])
    const claims = Array.from({ length: 8 }, () => store.outbox.claim('w', now, 1_000))
    await waiting(1)
    await Promise.all([1, 2, 3].map((time) => store.preferences.set({ ...origin, person: 'U1' }, 'zone', 'UTC', time)))
    await session.execute('commit', [])
    expect(await Promise.all(claims)).toEqual(Array.from({ length: 8 }))
    await close()
  })

  it.each([
    ['changed', `update subscriptions set question = 'news'`, [subscription('s', { question: 'news' })]],
    ['removed', 'delete from subscriptions', []],
    ['forgotten', `update subscriptions set owner = ''`, [subscription('s', { owner: '' })]],
  ])('what is being %s is waited for', async (_what, change, left) => {
    const { store, session, waiting, close } = await open()
    const due = subscription('s')
    await store.subscriptions.keep(due)
    await session.execute('begin', [])
    await session.execute(change, [])
    const plan = store.subscriptions.plan(due, [], () => planned(due, [told('a')]), now)
    await waiting(1)
    await session.execute('commit', [])
    expect(await plan).toBe('lost')
    expect(await store.subscriptions.all()).toEqual(left)
    await close()
  })

  it.each([
    ['a person', { person: 'U1' }],
    ['a channel', { channel: 'D1' }],
    ['a workspace', {}],
  ])('who forgets %s waits for it, and forgets that too', async (_what, whom) => {
    const { store, another, session, waiting, close } = await open()
    const due = subscription('s', { place: { ...origin, channel: 'D1', person: 'U1' } })
    await store.subscriptions.keep(due)
    await session.execute('begin', [])
    // Whoever tells the same waits until it is known whether it is told.
    const tells = `insert into told (platform, workspace, place, listing, version, reason, digest, at)
      values ('slack', 'T1', 'person U1', 'a', 1, 'new', '', 0)`
    await session.execute(tells, [])
    const plan = store.subscriptions.plan(due, [], () => planned(due, [told('a')]), now)
    await waiting(1)
    const forgotten = another.forget({ ...origin, ...whom }, now)
    await waiting(2)
    await session.execute('rollback', [])
    expect(await plan).toBe('planned')
    await forgotten
    const rows = (await rowsOf(store)).map((row) => JSON.stringify(row))
    expect(rows.filter((row) => row.includes('channel' in whom ? 'D1' : 'U1'))).toEqual([])
    await close()
  })
})
