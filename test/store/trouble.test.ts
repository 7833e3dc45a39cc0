import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer, connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as rest } from 'node:timers/promises'
import Database from 'libsql'
import { describe, expect, it } from 'vitest'
import { openPostgres, patience } from '../../adapters/postgres/open.ts'
import { fileName } from '../../adapters/sqlite/file-name.ts'
import { openSqlite } from '../../adapters/sqlite/open.ts'
import type { Engine } from '../../src/store/engine.ts'
import type { BackupRow } from '../../src/store/backup.ts'
import { NewerStore, newestVersion } from '../../src/store/migrate.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { StoreTrouble } from '../../src/store/trouble.ts'
import { temporaryFolder } from '../adapters/temporary-folder.ts'
import { arrival, delivery, now, origin } from '../contract/arrivals.ts'
import { kinds, meansOf, postgres, storeAt, type Place } from './places.ts'

const run = async (engine: Engine, sql: string): Promise<void> => {
  const session = await engine.connect()
  await session.execute(sql, [])
  session.release(false)
}

/** What is thrown: the trouble's own word, or the fault where it is none. */
const troubleOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'none',
    (cause: unknown) => (cause instanceof StoreTrouble ? cause.trouble : cause),
  )

const secret = { text: 'x'.repeat(3_000), expires: now + 1_000 }

const record = ({ inbox }: Store, key: string): Promise<unknown> => inbox.record(arrival(key, { secret }))

describe('a full disk', () => {
  it('leaves nothing half-done, is told once, and work goes on when there is room', async () => {
    const engine = openSqlite(temporaryFolder())
    const told: string[] = []
    const store = await openStore(engine, meansOf(told))
    await run(engine, 'pragma max_page_count = 40')
    const kept: string[] = []
    let trouble: unknown = 'new'
    for (let number = 0; number < 100 && trouble !== 'full'; number += 1) {
      trouble = await troubleOf(record(store, `${number}`))
      if (trouble === 'none') kept.push(`${number}`)
    }
    expect(trouble).toBe('full')
    expect(await store.outbox.claim('w', now, 1_000)).toBeUndefined()
    expect(await troubleOf(record(store, 'again'))).toBe('full')
    expect(told).toEqual([expect.stringMatching(/^the store cannot be used: its disk is full; make room; /)])
    await run(engine, 'pragma max_page_count = 4000')
    expect(await store.inbox.record(arrival(`${kept.length}`))).toBe('new')
    expect(await store.secrets.of(origin, `${kept.length}`, now)).toBeUndefined()
    for (const key of kept) expect(await store.inbox.record(arrival(key))).toBe('known')
    expect(told.slice(1)).toEqual(['the store can be used again; work goes on'])
    await store.close()
  })
})

describe('a disk that is full while an arrival is finished', () => {
  it('leaves the arrival held, and it is finished with all that follows when there is room', async () => {
    const engine = openSqlite(temporaryFolder())
    const store = await openStore(engine, meansOf())
    await store.inbox.record(arrival('a'))
    const held = await store.inbox.claim('w', now, 1_000)
    if (held === undefined) throw new Error('nothing to claim')
    const deliveries = Array.from({ length: 9 }, (_each, number) => delivery(`${number}`, { body: 'x'.repeat(30_000) }))
    await run(engine, 'pragma max_page_count = 40')
    expect(await troubleOf(store.finish(held, { deliveries }, now))).toBe('full')
    expect(await store.outbox.oldest(now)).toBeUndefined()
    await run(engine, 'pragma max_page_count = 4000')
    expect(await store.finish(held, { deliveries }, now)).toBe('settled')
    expect(await store.outbox.postsOf(origin, '8')).toEqual(['8'])
    await store.close()
  })
})

describe('a file that another program holds', () => {
  it('is told once, read meanwhile, and written when it is given back', async () => {
    const folder = temporaryFolder()
    const told: string[] = []
    const store = await openStore(openSqlite(folder, 30), meansOf(told))
    await record(store, 'before')
    const other = new Database(join(folder, fileName))
    other.exec('begin immediate')
    for (const key of ['a', 'b']) expect(await troubleOf(record(store, key))).toBe('locked')
    expect(await store.outbox.oldest(now)).toBeUndefined()
    expect(await store.secrets.of(origin, 'before', now)).toBe(secret.text)
    other.exec('commit')
    other.close()
    expect(await record(store, 'a')).toBe('new')
    expect(told.map((line) => line.split(';')[0])).toEqual([
      'the store cannot be used: another program holds it',
      'the store can be used again',
    ])
    await store.close()
  })

  it('is waited for', async () => {
    const folder = temporaryFolder()
    const store = await openStore(openSqlite(folder), meansOf())
    const other = new Database(join(folder, fileName))
    other.exec('begin immediate')
    const recorded = record(store, 'a')
    setTimeout(() => other.exec('commit'), 100)
    expect(await recorded).toBe('new')
    other.close()
    await store.close()
  })
})

describe('a store that cannot be opened', () => {
  it.each<[string, (folder: string) => string, string]>([
    ['a file where the folder should be', (folder) => join(folder, 'file'), 'gone'],
    ['another file under its name', (folder) => folder, 'damaged'],
  ])('%s', async (_what, at, expected) => {
    const text = 'this is no database, though it is long enough to be one. '.repeat(100)
    const folder = temporaryFolder({ file: '', [fileName]: text })
    const told: string[] = []
    expect(await troubleOf(openStore(openSqlite(at(folder)), meansOf(told)))).toBe(expected)
    expect(told).toEqual([])
  })

  it('a server that is not there', async () => {
    expect(await troubleOf(openStore(openPostgres('postgres://x@127.0.0.1:1/x'), meansOf()))).toBe('gone')
  })
})

describe('the files of a store', () => {
  it('are for their owner alone', async () => {
    const folder = join(temporaryFolder(), 'new', 'state')
    const store = await openStore(openSqlite(folder), meansOf())
    await record(store, 'a')
    const modes = ['', fileName, `${fileName}-wal`, `${fileName}-shm`].map((name) => statSync(join(folder, name)).mode)
    expect(modes.map((mode) => (mode & 0o777).toString(8))).toEqual(['700', '600', '600', '600'])
    await store.close()
  })

  it('hold nothing more of a forgotten person', async () => {
    const folder = temporaryFolder()
    const store = await openStore(openSqlite(folder), meansOf())
    const words = 'words of the one who goes'
    for (let number = 0; number < 50; number += 1)
      await store.inbox.record(
        arrival(`${number}`, { person: number % 2 === 0 ? 'UGONE' : 'U1', body: words.repeat(9) }),
      )
    const names = (): readonly string[] =>
      readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes('UGONE'))
    expect(names()).not.toEqual([])
    await store.forget({ ...origin, person: 'UGONE' }, now)
    expect(names()).toEqual([])
    await store.close()
  })

  it('are made so where they were not', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, fileName), '', { mode: 0o644 })
    const store = await openStore(openSqlite(folder), meansOf())
    expect((statSync(join(folder, fileName)).mode & 0o777).toString(8)).toBe('600')
    await store.close()
  })
})

describe.each(kinds)('on $name', ({ place }) => {
  it('a store of a newer version is refused in one line and not touched', async () => {
    const where = await place()
    await storeAt(where)
    const engine = where.open()
    await run(engine, 'update store_version set version = 7')
    await engine.close()
    const opening = openStore(where.open(), meansOf())
    await expect(opening).rejects.toBeInstanceOf(NewerStore)
    await expect(opening).rejects.toThrow(/^the store is of version 7 and this Callboard knows versions up to \d+; use/)
  })

  it('replicas that migrate at once make one store', async () => {
    const where = await place()
    const stores = await Promise.all(['a', 'b', 'c', 'd'].map(() => storeAt(where)))
    for (const [index, store] of stores.entries()) {
      expect(await store.inbox.record(arrival('a'))).toBe(index === 0 ? 'new' : 'known')
    }
  })

  it('workers that claim at once get each arrival once, and one of a conversation at a time', async () => {
    const where = await place()
    const stores = await Promise.all(['a', 'b', 'c'].map(() => storeAt(where)))
    const [first] = stores
    for (let number = 0; number < 60; number += 1)
      await first?.inbox.record(arrival(`${number}`, { conversation: `${number % 4}`, at: now + number }))
    const running = new Set<string>()
    const finished: string[] = []
    await Promise.all(
      stores.map(async (store, worker) => {
        // Nothing may be free for a moment, while the others hold one of each conversation.
        for (let idle = 0; idle < 200 && finished.length < 60;) {
          const held = await store.inbox.claim(`${worker}`, now, 1_000)
          if (held === undefined) {
            idle += 1
            continue
          }
          expect(running.has(held.conversation)).toBe(false)
          running.add(held.conversation)
          await store.outbox.plan([delivery(`beside ${held.key}`)], now)
          running.delete(held.conversation)
          if ((await store.finish(held, { deliveries: [] }, now)) === 'settled') finished.push(held.key)
        }
      }),
    )
    expect(finished.length).toBe(60)
    for (const conversation of [0, 1, 2, 3]) {
      const numbers = finished.map(Number).filter((number) => number % 4 === conversation)
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    }
  })
})

/** A way to a server that can be cut and mended; `address` leads over it. */
async function wireTo(address: string): Promise<{ address: string; cut: () => void; mend: () => Promise<void> }> {
  const [from, to] = [new URL(address), new URL(address)]
  const ends = new Set<Socket>()
  const server = createServer((end) => {
    const other = connect(Number(to.port), to.hostname)
    for (const [one, another] of [
      [end, other],
      [other, end],
    ] as const) {
      ends.add(one)
      one.on('error', () => {})
      one.on('close', () => another.destroy())
      one.pipe(another)
    }
  })
  const listen = (port: number): Promise<number> =>
    new Promise((resolve) =>
      server.listen(port, '127.0.0.1', () => {
        const bound = server.address()
        resolve(bound !== null && typeof bound === 'object' ? bound.port : 0)
      }),
    )
  const port = await listen(0)
  from.host = `127.0.0.1:${port}`
  return {
    address: from.href,
    cut: () => {
      server.close()
      for (const end of ends) end.destroy()
      ends.clear()
    },
    mend: async () => {
      await listen(port)
    },
  }
}

describe.each(postgres === undefined ? [] : [postgres])('a server that is lost', ({ place }) => {
  it('is told once, leaves nothing half-done, and work goes on when it is back', async () => {
    const { setting } = await place()
    const wire = await wireTo(setting['DATABASE_URL'] ?? '')
    const told: string[] = []
    const store = await openStore(openPostgres(wire.address), meansOf(told))
    await record(store, 'before')
    const held = await store.inbox.claim('w', now, 1_000)
    wire.cut()
    for (const key of ['a', 'b']) expect(await troubleOf(record(store, key))).toBe('gone')
    const finishing = held && store.finish(held, { deliveries: [delivery('answer')] }, now)
    expect(await troubleOf(Promise.resolve(finishing))).toBe('gone')
    await wire.mend()
    expect(held && (await store.finish(held, { deliveries: [delivery('answer')] }, now))).toBe('settled')
    expect(await record(store, 'a')).toBe('new')
    expect(told.map((line) => line.split(';')[0])).toEqual([
      'the store cannot be used: it cannot be reached',
      'the store can be used again',
    ])
    await store.close()
    wire.cut()
  })

  it('a process that stands still while it claims keeps no other from claiming', async () => {
    const where = await place()
    const store = await storeAt(where)
    await store.outbox.plan([delivery('a')], now)
    const still = openPostgres(where.setting['DATABASE_URL'] ?? '', { ...patience, idle: 100 })
    const session = await still.connect()
    await session.execute('begin', [])
    await session.execute('lock table outbox', [])
    expect(await store.outbox.claim('w', now, 1_000)).toMatchObject({ key: 'a' })
    const lost = await session.execute('commit', []).catch((cause: unknown) => still.troubleOf(cause))
    expect(lost).toBe('gone')
    session.release(true)
    await still.close()
  })

  it('who reads or puts back a backup may take their time', async () => {
    const [from, to] = [await place(), await place()]
    const open = ({ setting }: Place): Promise<Store> =>
      openStore(openPostgres(setting['DATABASE_URL'] ?? '', { ...patience, idle: 50 }), meansOf())
    const [store, other] = [await open(from), await open(to)]
    for (const key of ['a', 'b']) await record(store, key)
    const rows: BackupRow[] = []
    const slowly = <Value>(value: Value): Promise<Value> => rest(200, value)
    await store.backUp(async (row) => void rows.push(await slowly(row)))
    await other.restore(newestVersion, Readable.from(rows).map(slowly), now)
    expect(await record(other, 'b')).toBe('known')
    await Promise.all([store.close(), other.close()])
  })

  it('a session that the server ends does not end the process', async () => {
    const address = new URL((await place()).setting['DATABASE_URL'] ?? '')
    const other = openPostgres(address.href)
    address.searchParams.set('application_name', 'lost')
    const store = await openStore(openPostgres(address.href), meansOf())
    await record(store, 'before')
    await run(other, "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'lost'")
    await other.close()
    expect(['new', 'gone']).toContain(
      await record(store, 'a').catch((cause: unknown) => (cause instanceof StoreTrouble ? cause.trouble : cause)),
    )
    expect(await record(store, 'b')).toBe('new')
    await store.close()
  })
})
