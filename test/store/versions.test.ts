import { Kysely, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { firstKnown } from '../../src/archive/known.ts'
import type { BackupRow } from '../../src/store/backup.ts'
import { dialectOf } from '../../src/store/dialect.ts'
import { migrate, newestVersion } from '../../src/store/migrate.ts'
import type { Store } from '../../src/store/store.ts'
import type { Tables } from '../../src/store/tables.ts'
import { arrival, delivery, now, origin } from '../contract/arrivals.ts'
import { capture, knownCall } from '../contract/known-listings.ts'
import { conversation } from '../contract/memory.ts'
import { rowsOf } from '../contract/rows.ts'
import { day, planned, reminder, subscription, told } from '../contract/subscribed.ts'
import { kinds, storeAt, type Place } from './places.ts'

/** Something in every table that version 2 has. */
async function fillOld(store: Store): Promise<void> {
  const secret = { text: 'x', expires: now + day }
  for (const key of ['done', 'waits']) await store.inbox.record(arrival(key, { conversation: key, secret }))
  const held = await store.inbox.claim('w', now, 1_000)
  if (held === undefined) throw new Error('nothing to claim')
  const unanswered = { why: 'nothing found', question: 'calls in \0Peru', day: '2026-11-22' } as const
  await store.finish(held, { deliveries: [delivery('a')], remember: conversation, unanswered }, now)
  await store.outbox.pause({ ...origin, lane: 'channel C2' }, now + day)
  await store.preferences.set({ ...origin, channel: 'C1' }, 'digest zone', 'UTC', now)
}

/** Something in every table that came with version 3, some of it due and some not. */
async function fillNew({ subscriptions, reminders, reports, listings }: Store): Promise<void> {
  const due = subscription('told', { covered: now - day })
  for (const each of [due, subscription('due'), subscription('later', { due: now + 1 })]) await subscriptions.keep(each)
  await subscriptions.plan(due, ['a'], () => planned(due, [told('a')]), now)
  await reminders.keep([reminder('due'), reminder('later', { due: now + 1 })])
  await reports.keep({ ...origin, key: 'r', asked: 'calls', shown: '4 calls', at: now })
  const { asOf } = await listings.all()
  await listings.keep(asOf, [capture('p', 'A')], [firstKnown(knownCall('a'), now, true)])
}

/** A store of an older version with these rows. */
async function oldStoreAt(place: Place, rows: readonly BackupRow[], version = 2): Promise<void> {
  const engine = place.open()
  const queries = new Kysely<Tables>({ dialect: dialectOf(engine, () => {}) })
  await queries.transaction().execute(async (transaction) => {
    await migrate(transaction, engine.dialect, version)
    for (const { table, row } of rows)
      await sql`insert into ${sql.table(table)} (${sql.join(Object.keys(row).map((column) => sql.ref(column)))})
        values (${sql.join(Object.values(row))})`.execute(transaction)
  })
  await queries.destroy()
}

async function* given(rows: readonly BackupRow[]): AsyncGenerator<BackupRow> {
  yield* rows
}

const tablesOf = (rows: readonly BackupRow[]): readonly string[] => [...new Set(rows.map(({ table }) => table))]

/** Without what nobody knows any more after a restore: who held it, and whether it was sent. */
const known = (rows: readonly BackupRow[]): readonly unknown[] =>
  rows.map(({ table, row: { worker: _worker, lease: _lease, doubt: _doubt, doubted: _doubted, ...row } }) => ({
    table,
    ...row,
  }))

const old = ['inbox', 'outbox', 'pauses', 'conversations', 'speakers', 'unanswered', 'preferences', 'secrets']

describe.each(kinds)('versions on $name', ({ place }) => {
  it('a store of version 2 is brought to the newest, with all that is in it', async () => {
    const first = await storeAt(await place())
    await fillOld(first)
    const rows = await rowsOf(first)
    expect(tablesOf(rows)).toEqual(old)
    const where = await place()
    await oldStoreAt(where, rows)
    const store = await storeAt(where)
    expect(await rowsOf(store)).toEqual(rows)
    await fillNew(store)
    expect(await store.subscriptions.due(now, 9)).toHaveLength(1)
    expect(await rowsOf(await storeAt(where))).toEqual(await rowsOf(store))
  })

  it('in a store of version 3 people keep what they chose, in their workspace', async () => {
    const where = await place()
    const row = (platform: string, workspace: string, about: string, name: string, value: string): BackupRow => ({
      table: 'preferences',
      row: { platform, workspace, scope: 'person', about, name, value, at: now, used: now },
    })
    const rows = [
      row('slack', 'T1', 'U1', 'asked', 'yes'),
      row('slack', 'T1', 'U1', 'zone', 'Asia/Seoul'),
      row('slack', 'T1', 'U1', 'language', 'ko'),
      row('slack', '@me', 'U1', 'zone', 'Asia/Tokyo'),
      row('slack', '@me', 'U1', 'waking hours', '1-2'),
      row('slack', 'T1', 'U2', 'asked', 'yes'),
      row('slack', 'T1', 'U2', 'zone', 'Asia/Seoul'),
      row('discord', '@me', 'U1', 'zone', 'UTC'),
    ]
    await oldStoreAt(where, rows, 3)
    const { preferences } = await storeAt(where)
    const settings = async (platform: string, workspace: string, person: string): Promise<unknown> =>
      Object.fromEntries(
        [...(await preferences.of({ platform, workspace, person }))].map(([name, { value }]) => [name, value]),
      )
    expect(await settings('slack', 'T1', 'U1')).toEqual({ zone: 'Asia/Tokyo', 'waking hours': '1-2' })
    expect(await settings('slack', '@me', 'U1')).toEqual({})
    expect(await settings('slack', 'T1', 'U2')).toEqual({})
    expect(await settings('discord', '@me', 'U1')).toEqual({ zone: 'UTC' })
  })

  it('a backup of version 2 takes the place of all there is', async () => {
    const [first, second] = [await storeAt(await place()), await storeAt(await place())]
    await fillOld(first)
    const rows = await rowsOf(first)
    await fillNew(second)
    await second.restore(2, given(rows), now)
    expect(known(await rowsOf(second))).toEqual(known(rows))
    await fillNew(second)
    expect(tablesOf(await rowsOf(second))).toEqual(expect.arrayContaining(['subscriptions', 'told', 'listings']))
  })

  it('a backup of the newest is restored whole, without the readings of pages', async () => {
    const [first, second] = [await storeAt(await place()), await storeAt(await place())]
    await fillOld(first)
    await fillNew(first)
    const rows = await rowsOf(first)
    await second.restore(newestVersion, given(rows), now)
    expect(known(await rowsOf(second))).toEqual(known(rows.filter(({ table }) => table !== 'captures')))
    expect(await second.listings.captures()).toEqual([])
    expect((await second.listings.all()).known).toEqual((await first.listings.all()).known)
  })

  it('what was due by then may have been told after the backup, and nothing else', async () => {
    const store = await storeAt(await place())
    await fillNew(store)
    await store.restore(newestVersion, given(await rowsOf(store)), now)
    const doubts = async (key: string): Promise<number | undefined> =>
      (await store.subscriptions.of(origin, key))?.doubted
    expect(await doubts('due')).toBe(now)
    expect([await doubts('told'), await doubts('later')]).toEqual([undefined, undefined])
    const [dueThen, later] = await store.reminders.of({ ...origin, person: 'U1' })
    expect(dueThen).toEqual(reminder('due', { doubted: now }))
    expect(later).toEqual(reminder('later', { due: now + 1 }))
  })

  it('what was told before the backup is told no second time', async () => {
    const store = await storeAt(await place())
    await fillNew(store)
    await store.restore(newestVersion, given(await rowsOf(store)), now + 2 * day)
    const again = await store.subscriptions.of(origin, 'told')
    expect(again).toMatchObject({ due: now + day, covered: now, doubted: now + 2 * day })
    let before: unknown
    const said = await store.subscriptions.plan(
      again ?? subscription('never'),
      ['a'],
      (lines) => {
        before = lines
        return planned(subscription('told', again), [])
      },
      now + 2 * day,
    )
    expect([said, before]).toEqual(['planned', [told('a')]])
  })

  it('a reading that was made before a restore is kept no more', async () => {
    const store = await storeAt(await place())
    await fillNew(store)
    const { asOf } = await store.listings.all()
    await store.restore(newestVersion, given(await rowsOf(store)), now)
    expect(await store.listings.keep(asOf, [capture('p', 'B')], [])).toBe('lost')
    const { asOf: after } = await store.listings.all()
    expect(await store.listings.keep(after, [capture('p', 'B')], [])).toEqual({ asOf: await store.listings.asOf() })
  })

  it('a restore that fails changes nothing', async () => {
    const store = await storeAt(await place())
    await fillNew(store)
    const rows = await rowsOf(store)
    const wrong = [...rows, { table: 'told', row: { nothing: 'like it' } }]
    await expect(store.restore(newestVersion, given(wrong), now)).rejects.toThrow(/nothing/)
    await expect(store.restore(newestVersion, given([...rows, ...rows]), now)).rejects.toThrow(/unique/i)
    expect(await rowsOf(store)).toEqual(rows)
  })
})
