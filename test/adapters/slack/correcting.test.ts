import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { changesTold } from '../../../adapters/chat/changed.ts'
import type { Holdings } from '../../../adapters/holdings.ts'
import { renderAnswer } from '../../../adapters/slack/render.ts'
import type { Store } from '../../../src/store/store.ts'
import { command, edit, remove, type Said } from '../../peers/slack-asking.ts'
import { Captured } from '../captured.ts'
import { Room } from './room.ts'

const page = 'ilo-mongolia-resources.txt'

let room: Room
let archive: Captured
let holdings: Holdings
let changes: ReturnType<typeof changesTold>
const asked: Record<string, Said> = {}

/** Captures the page anew, with another last day of the call for an e-formalization platform. */
async function closes(day: string): Promise<void> {
  archive.capture(page, (text) =>
    text
      .replace(/4(?: March)? - \d+ \w+ 2024/, `4 March - ${day} 2024`)
      .replace(/(by 6 pm \(Ulaanbaatar time\), )\d+ \w+ 2024/, `$1${day} 2024`),
  )
  await changes.tell(await holdings.reread(archive.read()))
}

async function says(name: string, text: string, channel = 'news'): Promise<void> {
  asked[name] = (await room.answersTo({ as: 'ada', channel, text, mention: true })).said
}

/** What stands in the thread of a question. */
async function standing(name: string): Promise<string> {
  const { channel = '', ts } = asked[name] ?? {}
  return (await room.posts(channel, ts)).map(({ text }) => text).join('\n')
}

beforeAll(async () => {
  archive = new Captured('2024-03-05T10:00:00+08:00')
  room = await Room.open(() => ({}), undefined, {
    clock: archive.clock,
    holdings: async (store, alarm) => {
      holdings = await archive.hold(store.listings, alarm)
      const keeping: Store = store
      const platforms = [{ serves: () => true, render: renderAnswer }]
      changes = changesTold({ store: keeping, holdings, clock: archive.clock, platforms })
      return holdings
    },
  })
  await says('list', 'open calls in Mongolia')
  await says('one', 'when does the call for an e-formalization platform close?', 'other')
  await says('table', 'deadlines of calls in Mongolia as a table')
  await says('other', 'calls in Georgia')
  await says('later', 'news from Laos')
  await says('gone', 'calls about e-formalization')
  await command(room.peer, { as: 'ada', channel: 'news', text: 'open calls in Mongolia' })
  await room.idle()
  const { later, gone } = asked
  if (later !== undefined) await edit(room.peer, later, 'open calls in Mongolia', true)
  if (gone !== undefined) await remove(room.peer, gone)
  await room.idle()
  room.forgetCalls()
  archive.set('2024-03-08T10:00:00+08:00')
  await closes('29 March')
  await room.peer.until('corrections', () => room.callsOf('chat.update').length >= 4)
  await room.idle()
})
afterEach(() => room.inspect())
afterAll(() => room.close())

describe('an answer that all may read', () => {
  it('has its listing as it is now, and what changed', async () => {
    expect(await standing('list')).toMatch(
      /Open; closes 29 March 2024, 18:00 .*, in 24 days\n[^]*Changed on 8 March 2024: Deadline extended; it was 19 March 2024, 18:00/,
    )
  })

  it('is said anew where it is about one listing alone', async () => {
    const said = await standing('one')
    expect(said).toMatch(/^Deadline: 29 March 2024, 18:00/)
    expect(said).toMatch(/Changed on 8 March 2024: Deadline extended; it was 19 March 2024, 18:00/)
    expect(said).toMatch(/by 6 pm \(Ulaanbaatar time\), 29 March 2024/)
  })

  it('says below a table what changed', async () => {
    expect(await standing('table')).toMatch(
      /Changed on 8 March 2024, “.*e-formalization.*”: Deadline extended; it was 19 March 2024, 18:00 \(.*\)\.$/,
    )
  })

  it('is corrected as it stands after its question was changed', async () => {
    expect(await standing('later')).toMatch(/Changed on 8 March 2024: Deadline extended/)
  })

  it('is left alone where it shows nothing of the listing, was taken back, or only its asker sees it', async () => {
    expect(await standing('other')).not.toContain('Changed on')
    expect(await standing('gone')).toBe('')
    expect(room.callsOf('chat.update')).toHaveLength(4)
    expect(room.callsOf('chat.postMessage')).toEqual([])
  })

  it('is not touched again by what was told already, and has the last change alone', async () => {
    room.forgetCalls()
    await changes.tell(changes.lately())
    await room.idle()
    expect(room.callsOf('chat.update')).toEqual([])
    archive.set('2024-03-10T10:00:00+08:00')
    await closes('2 April')
    await room.peer.until('corrections', () => room.callsOf('chat.update').length >= 4)
    await room.idle()
    for (const name of ['list', 'one', 'table', 'later']) {
      expect((await standing(name)).match(/Changed on/g)).toHaveLength(1)
      expect(await standing(name)).toMatch(/Changed on 10 March 2024.*: Deadline extended; it was 29 March 2024/)
    }
  })

  it('given since is as it is', async () => {
    archive.set('2024-03-10T11:00:00+08:00')
    await says('since', 'open calls in Mongolia')
    room.forgetCalls()
    await changes.tell(changes.lately())
    await room.idle()
    expect(room.callsOf('chat.update')).toEqual([])
    expect(await standing('since')).not.toContain('Changed on')
  })
})
