import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Holdings } from '../../../adapters/holdings.ts'
import type { BackupRow } from '../../../src/store/backup.ts'
import { newestVersion } from '../../../src/store/migrate.ts'
import type { Store } from '../../../src/store/store.ts'
import { Captured } from '../captured.ts'
import { Room } from './room.ts'

let room: Room
let archive: Captured
let keeping: Store
let holdings: Holdings

beforeAll(async () => {
  archive = new Captured('2024-03-05T10:00:00+08:00')
  room = await Room.open(() => ({}), undefined, {
    clock: archive.clock,
    holdings: async (store, alarm) => {
      keeping = store
      holdings = await archive.hold(store.listings, alarm)
      return holdings
    },
  })
})
afterAll(() => room.close())

const posted = async (): Promise<readonly string[]> => {
  const posts = await room.posts(room.peer.channel('news'))
  return posts.flatMap(({ text }) => (text.includes('From subscription') ? [text.split('\n')[0] ?? ''] : []))
}

it('an old backup sends nothing again: what was due is looked for, slot by slot', async () => {
  const text = 'confirm: subscribe to calls in Mongolia, daily at 09:00 Asia/Ulaanbaatar'
  await room.answersTo({ as: 'oyun', channel: 'news', text, mention: true })
  await room.say({ as: 'ada', text: 'remind me of jogom-hiviv on 8 March at 10:00' })
  await room.idle()
  const rows: BackupRow[] = []
  await keeping.backUp((row) => {
    rows.push(row)
    return Promise.resolve()
  })
  const sendsOn = async (day: string, count: number): Promise<void> => {
    archive.set(`2024-03-${day}T12:00:00+08:00`)
    await room.peer.until(`the posts of ${day}`, () => room.callsOf('chat.postMessage').length >= count)
    await room.idle()
  }
  room.forgetCalls()
  await sendsOn('06', 1)
  const call = '\n\n  20. Call for proposals: Wells in Mongolia\n\n    7 - 30 March 2024\n\n    Send it.\n'
  archive.capture('ilo-mongolia-resources.txt', (page) => page + call)
  await holdings.reread(archive.read())
  await sendsOn('08', 2)
  await sendsOn('09', 4)
  const before = await posted()
  const direct = room.callsOf('chat.postMessage').filter(({ channel }) => String(channel).startsWith('D')).length
  expect(before).toEqual(['4 open calls in Mongolia', '1 new call in Mongolia', expect.stringMatching(/^\d close/)])
  room.forgetCalls()
  await keeping.restore(newestVersion, Readable.from(rows), archive.now)
  await holdings.reread(archive.read())
  await room.peer.until('everything looked for', () =>
    room.rows().some((row) => row.includes('"covered":1709946000000')),
  )
  await room.idle()
  expect(await posted()).toEqual(before)
  // Each is looked for as far back as it was due: it was posted then, and the newest of them three hours ago.
  const lookedFrom = room.callsOf('conversations.history').map(({ oldest }) => Date.now() / 1000 - Number(oldest))
  expect(Math.min(...lookedFrom)).toBeGreaterThan(3 * 3600)
  expect(direct).toBe(1)
  expect(room.callsOf('chat.postMessage')).toEqual([])
  // What is new from then on is told as ever.
  archive.capture(
    'ilo-mongolia-resources.txt',
    (page) => page + call.replace('20.', '21.').replace('Wells', 'Roads').replace('7 - 30', '9 - 30'),
  )
  await holdings.reread(archive.read())
  archive.set('2024-03-10T09:00:05+08:00')
  await room.peer.until('the next digest', () => room.callsOf('chat.postMessage').length > 0)
  expect((await posted()).slice(before.length)).toEqual([expect.stringMatching(/^1 new call in Mongolia/)])
})
