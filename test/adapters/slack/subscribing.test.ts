import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Holdings } from '../../../adapters/holdings.ts'
import { Captured } from '../captured.ts'
import { Room } from './room.ts'

const page = 'ilo-mongolia-resources.txt'

let room: Room
let archive: Captured
let holdings: Holdings

beforeAll(async () => {
  archive = new Captured('2024-03-05T10:00:00+08:00')
  room = await Room.open(() => ({}), undefined, {
    clock: archive.clock,
    holdings: async (store, alarm) => {
      holdings = await archive.hold(store.listings, alarm)
      return holdings
    },
  })
})
afterEach(() => room.inspect())
afterAll(() => room.close())

/** What the bot posted in the channel itself, the newest last. */
function digests(): readonly string[] {
  const posted = room.callsOf('chat.postMessage').filter((call) => call['thread_ts'] === undefined)
  return posted.map(({ text }) => String(text))
}

describe('a subscription of a channel', () => {
  it('is shown before it is made, and made by a press', async () => {
    const text = 'subscribe to calls in Mongolia, daily at 9'
    const { posts, said } = await room.answersTo({ as: 'oyun', channel: 'news', text, mention: true })
    expect(posts.map((post) => post.text).join('\n')).toMatch(
      /^Send this channel “calls in Mongolia”, daily at 09:00 \(Ulaanbaatar time\)\?\nIn the last 30 days it would have sent/,
    )
    const [preview] = posts
    await room.press('Subscribe', {
      as: 'oyun',
      channel: said.channel,
      ...(preview === undefined ? {} : { message: preview }),
    })
    const after = await room.posts(said.channel, said.ts)
    expect(after.at(-1)?.text).toMatch(/^Subscribed: “calls in Mongolia”, daily at 09:00/)
  })

  it('is refused, in private, to who manages nothing', async () => {
    room.forgetCalls()
    await room.answersTo({ as: 'ada', channel: 'news', text: 'subscribe to news, daily', mention: true })
    expect(room.callsOf('chat.postEphemeral').map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Only who manages/),
    ])
    expect(room.callsOf('chat.postMessage')).toEqual([])
  })

  it('tells first what is open, then only what is new, changed or closing, each once', async () => {
    room.forgetCalls()
    archive.set('2024-03-06T09:00:05+08:00')
    await room.peer.until('the first digest', () => digests().length === 1)
    expect(digests()[0]).toMatch(/^4 open calls in Mongolia\n/)
    archive.set('2024-03-07T09:00:05+08:00')
    archive.set('2024-03-09T09:00:05+08:00')
    await room.peer.until('calls that close soon', () => digests().length === 2)
    expect(digests()[1]).toMatch(/^3 close within 7 days: calls in Mongolia|^\d close/)
    archive.capture(page, (text) =>
      text.replace('by 6 pm (Ulaanbaatar time), 19 March 2024', 'by 6 pm (Ulaanbaatar time), 29 March 2024'),
    )
    await holdings.reread(archive.read())
    archive.set('2024-03-10T09:00:05+08:00')
    await room.peer.until('a changed deadline', () => digests().length === 3)
    expect(digests()[2]).toMatch(/^1 deadline extended/)
  })
})
