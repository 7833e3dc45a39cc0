import { execFileSync, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { inboxLease, type Arrival, type Held } from '../../src/inbox/inbox.ts'
import { lastRequest, outboxLease } from '../../src/outbox/outbox.ts'
import type { Store } from '../../src/store/store.ts'
import { arrival, delivery, now } from '../contract/arrivals.ts'
import { temporaryFolder } from '../adapters/temporary-folder.ts'
import { postgres, sqlite, storeAt, type Place } from './places.ts'
import { finishedIn, send, work } from './worker.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = temporaryFolder()

beforeAll(() => {
  const names = ['-d', folder, '--platform', 'node', '--external', 'libsql', '--external', 'pg-native']
  const programs = ['test/store/worker.ts', 'test/store/holder.ts']
  execFileSync(join(root, 'node_modules/.bin/rolldown'), [...programs, ...names], { cwd: root, stdio: 'pipe' })
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(join(root, 'node_modules/libsql'), join(folder, 'node_modules/libsql'))
})

type Worker = { readonly name: string; readonly now: number; readonly most: number; readonly killedAfter?: number }

const start = ({ setting }: Place, program: string, args: readonly string[]): ChildProcessWithoutNullStreams => {
  const { PATH = '' } = process.env
  const key = Buffer.alloc(32, 7).toString('base64')
  return spawn(process.execPath, [join(folder, program), ...args], { env: { PATH, CALLBOARD_KEY: key, ...setting } })
}

/** Runs a worker as a process, killed so many ms after it is ready; returns the keys that it acknowledged. */
function run(place: Place, platform: string, { name, now: at, most, killedAfter }: Worker): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = start(place, 'worker.js', [name, `${at}`, `${most}`, platform])
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => {
      const isReady = out === ''
      out += chunk.toString()
      if (isReady && killedAfter !== undefined) void rest(killedAfter).then(() => child.kill('SIGKILL'))
    })
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code !== 0 && signal !== 'SIGKILL') return reject(new Error(`${name} ended with ${code}: ${err}`))
      // A last line that was cut off acknowledges nothing.
      const lines = out.split('\n').slice(0, -1)
      return resolve(lines.filter((line) => line !== 'ready'))
    })
  })
}

const all = async (store: Store, at: number): Promise<readonly string[]> => {
  const each = await Promise.all([0, 1, 2, 3, 4].map((conversation) => finishedIn(store, conversation, at)))
  return each.flat()
}

const numberOf = (key: string): number => Number(key.split(' ').at(-1))

// At once, for most of their time is that of processes that begin.
describe.concurrent.each(postgres === undefined ? [sqlite] : [sqlite, postgres])('processes on $name', ({ place }) => {
  it('that start on an empty store at once make it once and share the work', async () => {
    const [where, platform] = [await place(), join(temporaryFolder(), 'platform')]
    const workers = ['a', 'b', 'c'].map((name) => ({ name, now, most: 40 }))
    const acknowledged = await Promise.all(workers.map((worker) => run(where, platform, worker)))
    expect(acknowledged.map(({ length }) => length)).toEqual([40, 40, 40])
    const store = await storeAt(where)
    const finished = await all(store, now)
    expect(finished.toSorted()).toEqual(acknowledged.flat().toSorted())
    const sent = readFileSync(platform, 'utf8').split('\n').slice(0, -1)
    expect(sent.toSorted()).toEqual(finished.map((key) => `${key} by 1`).toSorted())
  })

  it('that are killed at any moment lose nothing acknowledged and do nothing twice', async () => {
    const [where, platform] = [await place(), join(temporaryFolder(), 'platform')]
    const acknowledged: string[] = []
    // Each round is later by what the last request of the one before may take, and by less than a lease.
    const momentOf = (round: number): number => now + round * lastRequest
    const rounds = 10
    for (let round = 0; round < rounds; round += 1) {
      const killedAfter = Math.floor(Math.random() * 250)
      const worker = { name: `round ${round}`, now: momentOf(round), most: 100_000, killedAfter }
      acknowledged.push(...(await run(where, platform, worker)))
    }
    const store = await storeAt(where)
    const end = momentOf(rounds)
    await store.serveAs('last', end)
    await work(store, 'last', end)
    await send(store, 'last', end, platform)
    const finished = await all(store, end)
    expect(acknowledged.length).toBeGreaterThan(0)
    expect(acknowledged.filter((key) => !finished.includes(key))).toEqual([])
    expect(finished).toEqual([...new Set(finished)])
    const sent = readFileSync(platform, 'utf8').split('\n').slice(0, -1)
    expect(sent.map((key) => key.replace(/ by \d+$/, '')).toSorted()).toEqual(finished.toSorted())
    for (const conversation of [0, 1, 2, 3, 4]) {
      const keys = await finishedIn(store, conversation, end)
      for (let round = 0; round < rounds; round += 1) {
        const numbers = keys.filter((key) => key.startsWith(`round ${round} `)).map(numberOf)
        expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
      }
    }
  })
  it('that live keep what they hold, and one that is killed loses it at once', async () => {
    const [where, me, other] = [await place(), randomUUID(), randomUUID()]
    const store = await storeAt(where)
    await store.inbox.record(arrival('a'))
    await store.outbox.plan([delivery('d')], now)
    const child = start(where, 'holder.js', [other, `${now}`])
    const ended = once(child, 'exit')
    try {
      expect(String(await once(child.stdout, 'data'))).toBe('holds a and d\n')
      await store.serveAs(me, now + 1)
      expect(await store.inbox.claim(me, now + 1, inboxLease)).toBeUndefined()
    } finally {
      child.kill('SIGKILL')
      await ended
    }
    // A server learns of it in a moment of its own.
    let held: Held<Arrival> | undefined
    for (let tries = 0; held === undefined && tries < 200; tries += 1) {
      await store.serveAs(me, now + 1)
      held = await store.inbox.claim(me, now + 1, inboxLease)
      await rest(10)
    }
    expect(held).toMatchObject({ key: 'a', attempt: 2 })
    expect(await store.outbox.claim(me, now + lastRequest, outboxLease)).toBeUndefined()
    const doubtful = await store.outbox.claim(me, now + 1 + lastRequest, outboxLease)
    expect(doubtful).toMatchObject({ key: 'd', attempt: 2, isDoubtful: true })
  })
})
