import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Store } from '../../../src/store/store.ts'
import type { Fault } from '../../peers/discord-faults.ts'
import { Captured } from '../captured.ts'
import { Room, textOf } from './room.ts'

const due = Date.parse('2024-03-06T09:00:00Z')

let room: Room
let keeping: Store

beforeAll(async () => {
  const archive = new Captured('2024-03-06T09:00:05Z')
  const servers = [{ name: 'lab', channels: ['news', 'talk'] }]
  const holdings = (store: Store, alarm: (line: string) => void): ReturnType<Captured['hold']> => {
    keeping = store
    return archive.hold(store.listings, alarm)
  }
  room = await Room.open(() => ({}), { servers, setting: { clock: archive.clock, holdings } })
})
afterAll(() => room.close())

it.each<[string, string, Fault]>([
  ['was cut', 'news', { does: 'cut' }],
  ['had its reply lost', 'talk', { does: 'lose' }],
])('in a channel that nobody wrote in a digest is there once after its request %s', async (_what, name, fault) => {
  const channel = room.peer.channel(name)
  const place = { platform: 'discord', workspace: room.peer.server('lab'), channel }
  const schedule = { days: [1, 2, 3, 4, 5, 6, 7], at: 9 * 3600 }
  const asked = { owner: '', question: 'calls in Mongolia', schedule, zone: 'UTC', made: due - 1000, due }
  room.peer.faults.plan('POST /channels/:channel/messages', fault)
  await keeping.subscriptions.keep({ key: name, place, ...asked })
  await room.peer.until('the digest', async () => (await room.posts(channel)).length > 0)
  await room.idle()
  expect((await room.posts(channel)).map(textOf)).toEqual([expect.stringMatching(/^4 open calls in Mongolia\n/)])
})
