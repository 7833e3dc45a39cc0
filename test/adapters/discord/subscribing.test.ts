import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { Captured } from '../captured.ts'
import { buttonsOf, Room, textOf } from './room.ts'

const post = 'POST /channels/:channel/messages'

let room: Room
let archive: Captured

beforeAll(async () => {
  archive = new Captured('2024-03-05T10:00:00Z')
  room = await Room.open(() => ({}), {
    setting: { clock: archive.clock, holdings: (store, alarm) => archive.hold(store.listings, alarm) },
  })
})
afterEach(() => room.inspect())
afterAll(() => room.close())

const news = (): string => room.peer.channel('news')
const flagsOf = (body: unknown): number => z.looseObject({ flags: z.number() }).parse(body).flags

describe('a subscription of a channel', () => {
  it('is shown to who orders it, and made by a press of theirs', async () => {
    const options = { question: 'calls in Mongolia, daily at 9' }
    const preview = await room.uses({ as: 'Oyun', channel: news(), name: 'subscribe', options })
    expect(textOf(preview)).toMatch(/^Send this channel “calls in Mongolia”, daily at 09:00/)
    expect(buttonsOf(preview)).toEqual(['Subscribe', 'Weekdays instead', 'Mondays instead'])
    expect(textOf(await room.presses('Oyun', preview, 'Subscribe'))).toMatch(/^Subscribed: “calls in Mongolia”/)
  })

  it.each([
    [
      'by a command',
      () => room.uses({ as: 'Ada', channel: news(), name: 'subscribe', options: { question: 'news' } }).then(textOf),
    ],
    [
      'by a mention, in a direct message',
      async () => {
        await room.asks({ as: 'Ada', channel: news(), text: 'subscribe to news, daily', mention: true })
        return textOf((await room.posts(await room.direct('Ada'))).at(-1))
      },
    ],
  ])('is refused %s to who manages nothing', async (_how, order) => {
    expect(await order()).toMatch(/^Only who manages this channel/)
  })

  it('is made by a mention of who may manage the server', async () => {
    const text = 'subscribe to events in China, every Monday at 8'
    const { posts } = await room.asks({ as: 'Oyun', channel: news(), text, mention: true })
    expect(textOf(posts[0])).toMatch(/^Send this channel “events in China”/)
  })

  it('tells its digest without a sound, with what can be pressed below', async () => {
    room.forgetCalls()
    archive.set('2024-03-06T09:00:05Z')
    await room.peer.until('the digest', () => room.callsOf(post).length > 0)
    await room.idle()
    const [body] = room.callsOf(post)
    expect(flagsOf(body) & 4096).toBe(4096)
    const [digest] = (await room.posts(news())).slice(-1)
    expect(textOf(digest)).toMatch(/^4 open calls in Mongolia\n/)
    expect(buttonsOf(digest)).toEqual(expect.arrayContaining(['Remind me…', 'Subscriptions', 'Wrong?']))
    expect(textOf(await room.presses('Ada', digest, 'Subscriptions'))).toMatch(
      /1\. “calls in Mongolia”, daily at 09:00 .*made by Oyun/,
    )
    expect(textOf(await room.presses('Ada', digest, 'Remind me…'))).toMatch(/^Which call\?/)
  })

  it('is stopped by who may, and by nobody else', async () => {
    const list = await room.uses({ as: 'Ada', channel: news(), name: 'subscriptions' })
    expect(textOf(await room.presses('Ada', list, 'Stop 1'))).toMatch(/^Only who manages this channel/)
    const own = await room.uses({ as: 'Oyun', channel: news(), name: 'subscriptions' })
    expect(textOf(await room.presses('Oyun', own, 'Stop 1'))).toMatch(/is stopped/)
    expect(textOf(await room.uses({ as: 'Oyun', channel: news(), name: 'subscriptions' }))).toMatch(
      /^There is no subscription here/,
    )
  })
})

describe('a reminder', () => {
  it('is set in private and told directly', async () => {
    const answer = await room.uses({
      as: 'Ada',
      channel: news(),
      name: 'ask',
      options: { question: 'calls about e-formalization' },
    })
    expect(textOf(await room.presses('Ada', answer, 'Remind me…'))).toMatch(/^I have written to you directly/)
    const direct = await room.direct('Ada')
    expect(textOf((await room.posts(direct)).at(-1))).toMatch(/^I will remind you of this on 12 March 2024, 10:00/)
    archive.set('2024-03-12T10:00:05Z')
    await room.peer.until('the reminder', () => room.rows().some((row) => row.includes('"state":"told"')))
    await room.idle()
    const [told] = (await room.posts(direct)).slice(-1)
    expect(textOf(told)).toMatch(/^Reminder: closing soon: /)
    await room.presses('Ada', told, 'Done')
    expect(textOf((await room.posts(direct)).at(-1))).toMatch(/^Done: I will not remind you/)
  })
})

it('settings are seen with where each comes from, and set by who may', async () => {
  const settings = await room.uses({ as: 'Oyun', channel: news(), name: 'settings' })
  expect(textOf(settings)).toMatch(/On empty days: nothing is sent \(as usual: nobody has set it\)/)
  expect(textOf(await room.presses('Oyun', settings, 'Everyone may manage subscriptions'))).toMatch(/everyone here/)
  const preview = await room.uses({
    as: 'Ada',
    channel: news(),
    name: 'subscribe',
    options: { question: 'news, daily' },
  })
  expect(textOf(preview)).toMatch(/^Send this channel “news”/)
})
