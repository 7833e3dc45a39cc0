import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { now } from '../contract/arrivals.ts'
import { temporaryFolder } from '../adapters/temporary-folder.ts'
import { postgres, sqlite, storeAt, type Place } from './places.ts'
import { finishedIn, send, work } from './worker.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = temporaryFolder()

beforeAll(() => {
  const names = ['-d', folder, '--platform', 'node', '--external', 'libsql', '--external', 'pg-native']
  execFileSync(join(root, 'node_modules/.bin/rolldown'), ['test/store/worker.ts', ...names], {
    cwd: root,
    stdio: 'pipe',
  })
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(join(root, 'node_modules/libsql'), join(folder, 'node_modules/libsql'))
})

type Worker = { readonly name: string; readonly now: number; readonly most: number; readonly killedAfter?: number }

/** Runs a worker as a process, killed so many ms after it is ready; returns the keys that it acknowledged. */
function run({ setting }: Place, platform: string, { name, now: at, most, killedAfter }: Worker): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const { PATH = '' } = process.env
    const args = [name, `${at}`, `${most}`, platform]
    const key = Buffer.alloc(32, 7).toString('base64')
    const child = spawn(process.execPath, [join(folder, 'worker.js'), ...args], {
      env: { PATH, CALLBOARD_KEY: key, ...setting },
    })
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

describe.each(postgres === undefined ? [sqlite] : [sqlite, postgres])('processes on $name', ({ place }) => {
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
    // Each round is later by more than a lease, so that it may take up what the one before held.
    const momentOf = (round: number): number => now + round * 120_000
    const rounds = 10
    for (let round = 0; round < rounds; round += 1) {
      const killedAfter = Math.floor(Math.random() * 250)
      const worker = { name: `round ${round}`, now: momentOf(round), most: 100_000, killedAfter }
      acknowledged.push(...(await run(where, platform, worker)))
    }
    const store = await storeAt(where)
    const end = momentOf(rounds)
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
})
