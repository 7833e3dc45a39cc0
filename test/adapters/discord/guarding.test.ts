import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { notices } from '../../../src/answer/notices.ts'
import { load } from '../../../src/bot.ts'
import { publishedPages } from '../../archive-on-disk.ts'
import { hostilePage } from '../../hostile-page.ts'
import { hostileTexts } from '../../hostile-texts.ts'
import { complete } from '../../peers/discord-deeds.ts'
import { Room, textOf } from './room.ts'

const question = 'open calls in Mongolia on 10 March 2024'

let room: Room
const news = (): string => room.peer.channel('news')

describe('hostile words', () => {
  beforeAll(async () => {
    room = await Room.open(() => ({}), { library: load([...publishedPages(), hostilePage], [], 'UTC') })
  })
  beforeEach(() => room.forgetCalls())
  // Looks at everything that stands there, as an independent reader of markdown sees it.
  afterEach(() => room.inspect())
  afterAll(() => room.close())

  it.each(hostileTexts)('%s as a question is answered harmlessly', async (_trick, text) => {
    const { posts } = await room.asks({ as: 'Ada', channel: news(), text: text.slice(0, 1900), mention: true })
    expect(posts.length).toBeGreaterThan(0)
    expect(
      posts.every(({ mentions, mention_everyone: all }) => all === false && JSON.stringify(mentions) === '[]'),
    ).toBe(true)
  })

  it('of the archive are shown as they are, in lists and in details', async () => {
    const answer = await room.uses({
      as: 'Ada',
      channel: news(),
      name: 'ask',
      options: { question: 'calls about yak' },
    })
    expect(textOf(answer)).toMatch(/^\d+ calls/)
    const next = await room.presses('Ada', answer, 'Next 6')
    const details = await room.chooses('Ada', next, 0)
    expect(textOf(details)).toMatch(/yak/)
    await room.presses('Ada', next, 'Share to channel')
    const shared = (await room.posts(news(), 'Oyun')).at(-1)
    expect(shared).toMatchObject({ mentions: [], mention_everyone: false })
  })
})

describe('who asks too much', () => {
  beforeAll(async () => {
    room = await Room.open(() => ({ CALLBOARD_RATE: '2', CALLBOARD_RATE_PLACE: '4' }))
  })
  afterAll(() => room.close())

  it('is told so once and privately, commands and presses counted; others are answered', async () => {
    const use = () => room.uses({ as: 'Oyun', channel: news(), name: 'ask', options: { question } })
    const first = await use()
    expect(textOf(await room.presses('Oyun', first, 'Mongolia ✕'))).toMatch(/^\d+ calls open/)
    expect(textOf(await use())).toBe(notices.tooMany)
    const { posts } = await room.asks({ as: 'Oyun', channel: news(), text: question, mention: true })
    expect(posts).toEqual([])
    expect((await room.asks({ as: 'Ada', channel: news(), text: question, mention: true })).posts).toHaveLength(1)
  })

  it('typing too much is offered nothing more', async () => {
    const typed = () => complete(room.peer, { as: 'Ada', channel: news(), name: 'open', option: 'country', typed: 'm' })
    expect(await typed()).not.toEqual([])
    for (let times = 1; times < 40; times += 1) await typed()
    expect(await typed()).toEqual([])
  })

  it('to a message is told directly', async () => {
    await room.restart()
    for (let times = 0; times < 2; times += 1)
      await room.asks({ as: 'Ada', channel: news(), text: question, mention: true })
    const { said, posts } = await room.asks({ as: 'Ada', channel: news(), text: question, mention: true })
    expect(posts).toEqual([])
    const told = (await room.posts(await room.direct('Ada'))).filter(({ id }) => BigInt(id) > BigInt(said.id))
    expect(told.map(textOf)).toEqual([notices.tooMany])
  })
})
