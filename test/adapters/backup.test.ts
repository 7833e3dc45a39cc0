import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Outcome, Store } from '../../src/store/store.ts'
import { arrival, channel, delivery, now, origin } from '../contract/arrivals.ts'
import { conversation } from '../contract/memory.ts'
import { postgres, sqlite, storeAt, type Kind } from '../store/places.ts'
import { builtCommand } from './built-command.ts'
import { matching } from './matching.ts'
import { temporaryFolder } from './temporary-folder.ts'

const awkward = '\0 \u2028 \uD800 😀 \u001B'
const talk = { ...origin, channel: 'C1', person: 'U1' }

/** Fills a store with something of everything, and more than is read at once. */
async function fill(store: Store): Promise<void> {
  await store.inbox.record(arrival('done'))
  const held = await store.inbox.claim('w', now, 1_000)
  if (held === undefined) throw new Error('nothing to claim')
  const deliveries = ['sent', 'waits'].map((key) =>
    delivery(key, { body: awkward, address: { ...channel, channel: key } }),
  )
  const unanswered = { why: 'nothing found', question: 'calls in Peru', day: '2026-11-22' } as const
  const outcome: Outcome = { deliveries, remember: conversation, unanswered }
  await store.finish(held, outcome, now)
  const sending = await store.outbox.claim('w', now, 1_000)
  if (sending !== undefined) await store.outbox.sent(sending, '1.1', now)
  await store.preferences.set({ ...origin, person: 'U1' }, 'zone', awkward, now)
  for (let number = 0; number < 600; number += 1)
    await store.inbox.record(arrival(`waits ${number}`, { body: awkward, at: now + number }))
}

/** Every row, without who holds it, and whether it may have been sent: that is another after a restore. */
async function rowsOf(store: Store): Promise<readonly unknown[]> {
  const rows: unknown[] = []
  await store.backUp(async ({ table, row: { worker: _worker, lease: _lease, doubt: _doubt, ...row } }) => {
    rows.push({ table, ...row })
  })
  return rows
}

/** What a store that was filled and restored must have; what waits is claimed on the way. */
async function check(store: Store): Promise<void> {
  expect(await store.inbox.record(arrival('done'))).toBe('known')
  expect(await store.outbox.messageOf(origin, 'sent')).toBe('1.1')
  expect(await store.outbox.claim('w', now, 1_000)).toMatchObject({ key: 'waits', body: awkward, isDoubtful: true })
  expect(await store.outbox.claim('w', now, 1_000)).toBeUndefined()
  expect(await store.memory(talk).recall('C1', now)).toEqual(conversation)
  expect(await store.unanswered(origin).counts()).toMatchObject([{ question: 'calls in Peru', times: 1 }])
  expect((await store.preferences.of({ ...origin, person: 'U1' })).get('zone')?.value).toBe(awkward)
  expect(await store.inbox.claim('w', now, 1_000)).toMatchObject({ key: 'waits 0', body: awkward })
  expect(await store.inbox.record(arrival('waits 599'))).toBe('known')
  expect(await store.inbox.record(arrival('new'))).toBe('new')
}

const real: readonly Kind[] = postgres === undefined ? [sqlite] : [sqlite, postgres]

describe('backup and restore', () => {
  const callboard = builtCommand(['libsql'])
  const inFolder = (setting: Readonly<Record<string, string>>): Record<string, string> => ({
    CALLBOARD_STATE: temporaryFolder(),
    ...setting,
  })

  it.each(real.flatMap((from) => real.map((to) => [from.name, to.name, from, to] as const)))(
    'moves everything from %s to %s',
    async (_from, _to, from, to) => {
      const [here, there] = [await from.place(), await to.place()]
      const first = await storeAt(here)
      await fill(first)
      const file = join(temporaryFolder(), 'backup.jsonl')
      expect(await callboard(['backup', file], { environment: inFolder(here.setting) })).toEqual({
        code: 0,
        out: `607 rows of the store are in ${file}\n`,
        err: '',
      })
      expect((statSync(file).mode & 0o777).toString(8)).toBe('600')
      expect(await callboard(['restore', file], { environment: inFolder(there.setting) })).toEqual({
        code: 0,
        out: `607 rows are restored from ${file}\n`,
        err: '',
      })
      const second = await storeAt(there)
      expect(await rowsOf(second)).toEqual(await rowsOf(first))
      await check(second)
    },
  )

  it('keeps what was there before', async () => {
    const [first, second] = [await sqlite.place(), await sqlite.place()]
    await (await storeAt(first)).inbox.record(arrival('first'))
    const running = await storeAt(second)
    await running.inbox.record(arrival('second'))
    const [one, two] = [join(temporaryFolder(), 'one'), second.setting['CALLBOARD_STATE'] ?? '']
    await callboard(['backup', one], { environment: first.setting })
    const { out } = await callboard(['restore', one], { environment: second.setting })
    const kept = readdirSync(two).find((name) => name.startsWith('before-restore')) ?? ''
    expect(out.split('\n')[1]).toBe(`What was there before is in ${join(two, kept)}`)
    expect(readFileSync(join(two, kept), 'utf8')).toContain('"key":"second"')
    // A bot that runs meanwhile goes on with what was restored.
    expect(await running.inbox.record(arrival('first'))).toBe('known')
    expect(await running.inbox.record(arrival('second'))).toBe('new')
  })

  it('is of one moment while the bot writes', async () => {
    const place = await sqlite.place()
    const store = await storeAt(place)
    const file = join(temporaryFolder(), 'backup.jsonl')
    const state = { isDone: false }
    const writing = async (): Promise<void> => {
      for (let number = 0; !state.isDone; number += 1) {
        await store.inbox.record(arrival(`${number}`, { conversation: `${number}`, at: now + number }))
        const held = await store.inbox.claim('w', now, 1_000)
        if (held !== undefined) await store.finish(held, { deliveries: [delivery(held.key)] }, now)
        await new Promise((resolve) => setImmediate(resolve))
      }
    }
    const written = writing()
    const { code } = await callboard(['backup', file], { environment: place.setting })
    state.isDone = true
    await written
    expect(code).toBe(0)
    const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1, -1)
    const of = (table: string): number => lines.filter((line) => line.includes(`"table":"${table}"`)).length
    const settled = lines.filter((line) => /"table":"inbox".*"settled":\d/.test(line)).length
    expect(of('outbox')).toBeGreaterThan(0)
    expect(of('outbox')).toBe(settled)
  })

  it.each<[string, (text: string) => string, RegExp]>([
    ['cut off', (text) => text.slice(0, -30), /is not whole after row \d+; nothing was changed/],
    ['without its end', (text) => text.replace(/\{"rows":\d+\}\n$/, ''), /is not whole after row 1; nothing/],
    ['that lacks a row', (text) => text.replace(/\{"table".*\n/, ''), /is not whole after row 0; nothing/],
    [
      'of a newer version',
      (text) => text.replace(/"version":\d+/, '"version":99'),
      /the backup is of version 99 and this/,
    ],
    ['that is another file', () => 'hello\n', /is no backup of Callboard; nothing was changed/],
    ['with a table that is none', (text) => text.replace('"inbox"', '"sent"'), /row 1 of ".*" fits no table/],
  ])('refuses a backup %s and changes nothing', async (_what, change, complaint) => {
    const place = await sqlite.place()
    const store = await storeAt(place)
    await store.inbox.record(arrival('kept'))
    const file = join(temporaryFolder(), 'backup.jsonl')
    await callboard(['backup', file], { environment: place.setting })
    writeFileSync(file, change(readFileSync(file, 'utf8')))
    const { code, err } = await callboard(['restore', file], { environment: place.setting })
    expect({ code, err }).toEqual({ code: 1, err: matching(complaint) })
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(await store.inbox.record(arrival('kept'))).toBe('known')
  })

  it.each<[string, readonly string[], number, RegExp]>([
    [
      'a backup of no store',
      ['backup', 'x'],
      1,
      /^callboard: there is no store in ".*"; CALLBOARD_STATE names its folder\n$/,
    ],
    [
      'a restore of no file',
      ['restore', 'nowhere'],
      1,
      /^callboard: "nowhere" cannot be read: the system says ENOENT\n$/,
    ],
    ['a restore of a folder', ['restore', '/'], 1, /^callboard: "\/" cannot be read: the system says EISDIR\n$/],
    ['a backup to nowhere said', ['backup'], 2, /^callboard: backup takes one file: callboard backup FILE\n$/],
    ['two files', ['restore', 'a', 'b'], 2, /^callboard: restore takes one file/],
  ])('refuses %s', async (_what, args, code, err) => {
    expect(await callboard(args, { environment: inFolder({}) })).toEqual({ code, out: '', err: matching(err) })
  })

  it('says in one line that the store is of a newer version', async () => {
    const place = await sqlite.place()
    await storeAt(place)
    const engine = place.open()
    const session = await engine.connect()
    await session.execute('update store_version set version = 99', [])
    session.release(false)
    await engine.close()
    const { code, out, err } = await callboard(['backup', 'x'], { environment: place.setting })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^callboard: the store is of version 99 and this Callboard knows versions up to \d+; use .*\n$/)
  })

  it('says where a backup cannot be written', async () => {
    const place = await sqlite.place()
    await storeAt(place)
    const file = join(temporaryFolder({ file: '' }), 'file', 'x')
    const { code, err } = await callboard(['backup', file], { environment: place.setting })
    expect({ code, err }).toEqual({ code: 1, err: matching(/cannot be written: the system says ENOTDIR\n$/) })
  })

  it('says in one line that a server is not there, and not its password', async () => {
    const environment = inFolder({ DATABASE_URL: 'postgres://name:hidden@127.0.0.1:1/x' })
    const { code, err } = await callboard(['backup', 'x'], { environment })
    expect({ code, err }).toEqual({
      code: 1,
      err: 'callboard: the store cannot be used: it cannot be reached (DATABASE_URL)\n',
    })
  })
})
