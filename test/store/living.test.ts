import { randomUUID } from 'node:crypto'
import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openPostgres } from '../../adapters/postgres/open.ts'
import { openSqlite } from '../../adapters/sqlite/open.ts'
import { inboxLease } from '../../src/inbox/inbox.ts'
import { lastRequest, outboxLease } from '../../src/outbox/outbox.ts'
import { openStore } from '../../src/store/store.ts'
import { StoreTrouble } from '../../src/store/trouble.ts'
import { temporaryFolder } from '../adapters/temporary-folder.ts'
import { arrival, delivery, now } from '../contract/arrivals.ts'
import { kinds, meansOf, postgres, storeAt } from './places.ts'

describe.each(kinds)('who serves on $name', ({ place }) => {
  it('keeps what it holds while it lives, and lets it go when it ended', async () => {
    const [where, me, other] = [await place(), randomUUID(), randomUUID()]
    const [mine, others] = [await storeAt(where), await openStore(where.open(), meansOf())]
    await mine.inbox.record(arrival('a'))
    await mine.outbox.plan([delivery('d')], now)
    await others.serveAs(other, now)
    await others.inbox.claim(other, now, inboxLease)
    await others.outbox.claim(other, now, outboxLease)
    await mine.serveAs(me, now)
    await others.serveAs(other, now)
    expect(await mine.inbox.claim(me, now, inboxLease)).toBeUndefined()
    expect(await mine.outbox.claim(me, now + lastRequest, outboxLease)).toBeUndefined()
    await others.close()
    expect(await mine.inbox.claim(me, now, inboxLease)).toBeUndefined()
    await mine.serveAs(me, now + 5)
    await mine.serveAs(me, now + 6)
    expect(await mine.inbox.claim(me, now, inboxLease)).toMatchObject({ key: 'a', attempt: 2 })
    expect(await mine.outbox.claim(me, now + 4 + lastRequest, outboxLease)).toBeUndefined()
    const free = await mine.outbox.claim(me, now + 5 + lastRequest, outboxLease)
    expect(free).toMatchObject({ key: 'd', attempt: 2, isDoubtful: true })
  })

  it('does not hold longer what would soon have been free', async () => {
    const [where, me, other] = [await place(), randomUUID(), randomUUID()]
    const store = await storeAt(where)
    await store.outbox.plan([delivery('d')], now)
    await store.outbox.claim(other, now, 10)
    await store.serveAs(me, now + 5)
    expect(await store.outbox.claim(me, now + 10, outboxLease)).toMatchObject({ key: 'd' })
  })

  it('takes nothing from itself', async () => {
    const [store, me] = [await storeAt(await place()), randomUUID()]
    await store.inbox.record(arrival('a'))
    await store.serveAs(me, now)
    const held = await store.inbox.claim(me, now, inboxLease)
    await store.serveAs(me, now + 1)
    expect(await store.inbox.claim(me, now + 1, inboxLease)).toBeUndefined()
    expect(held && (await store.finish(held, { deliveries: [] }, now + 1))).toBe('settled')
  })
})

describe.each(postgres === undefined ? [] : [postgres])('a server that lost who serves', ({ place }) => {
  it('learns it again', async () => {
    const address = new URL((await place()).setting['DATABASE_URL'] ?? '')
    const [me, other, lost] = [randomUUID(), randomUUID(), randomUUID()]
    const mine = await openStore(openPostgres(address.href), meansOf())
    address.searchParams.set('application_name', lost)
    const engine = openPostgres(address.href)
    const others = await openStore(engine, meansOf())
    await mine.inbox.record(arrival('a'))
    await others.serveAs(other, now)
    await others.inbox.claim(other, now, inboxLease)
    const session = await engine.connect()
    const end =
      'select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()'
    expect((await session.execute(end, [lost])).rows).toHaveLength(1)
    session.release(false)
    for (let isLost = true; isLost;) {
      isLost = await others.serveAs(other, now).then(
        () => false,
        (cause: unknown) => cause instanceof StoreTrouble,
      )
    }
    await mine.serveAs(me, now)
    expect(await mine.inbox.claim(me, now, inboxLease)).toBeUndefined()
    await Promise.all([mine.close(), others.close()])
  })
})

describe('the file of who serves', () => {
  it('is for its owner alone, and gone when the store is closed', async () => {
    const folder = temporaryFolder()
    const [store, me] = [await openStore(openSqlite(folder), meansOf()), randomUUID()]
    await store.serveAs(me, now)
    const names = (): readonly string[] => readdirSync(folder).filter((name) => name.startsWith('serving-'))
    expect(names()).toEqual([`serving-${me}`])
    expect((statSync(join(folder, `serving-${me}`)).mode & 0o777).toString(8)).toBe('600')
    await store.close()
    expect(names()).toEqual([])
  })

  it('of one that was killed is taken away, and no other', async () => {
    const folder = temporaryFolder()
    const [living, next] = [
      await openStore(openSqlite(folder), meansOf()),
      await openStore(openSqlite(folder), meansOf()),
    ]
    await living.serveAs('living', now)
    for (const name of ['serving-killed', 'serving-begins', 'served']) writeFileSync(join(folder, name), '')
    const old = new Date(Date.now() - 3_600_000)
    for (const name of ['serving-killed', 'serving-living', 'served']) utimesSync(join(folder, name), old, old)
    await next.serveAs('next', now)
    const names = readdirSync(folder).filter((name) => name.startsWith('serv'))
    expect(names.toSorted()).toEqual(['served', 'serving-begins', 'serving-living', 'serving-next'])
    await Promise.all([living.close(), next.close()])
  })
})
