import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { notices } from '../../../src/answer/notices.ts'
import { load } from '../../../src/bot.ts'
import { publishedPages } from '../../archive-on-disk.ts'
import { inventedPage } from '../../invented-page.ts'
import { complete } from '../../peers/discord-deeds.ts'
import { edit, remove, say } from '../../peers/discord-asking.ts'
import { buttonsOf, optionsOf, Room, textOf } from './room.ts'

const question = 'open calls in Mongolia on 10 March 2024'

let room: Room

beforeAll(async () => {
  room = await Room.open(() => ({}), { library: load([...publishedPages(), inventedPage], [], 'UTC') })
})
beforeEach(() => room.forgetCalls())
afterEach(() => room.inspect())
afterAll(() => room.close())

const news = (): string => room.peer.channel('news')
const asking = (text = question, as = 'Oyun') => ({ as, channel: news(), text, mention: true })

describe('a mention', () => {
  it('is answered as a reply that pings nobody', async () => {
    const { said, posts } = await room.asks(asking())
    expect(posts).toHaveLength(1)
    expect(textOf(posts[0])).toMatch(/^4 calls open in Mongolia on 10 March 2024/)
    expect(posts[0]).toMatchObject({ mentions: [], message_reference: { message_id: said.id } })
    expect(optionsOf(posts[0] ?? said)).toHaveLength(4)
    expect(buttonsOf(posts[0])).toContain('Mongolia ✕')
  })

  it('in a reply to an answer goes on from there, in the words of anybody', async () => {
    const first = await room.asks(asking('news from Georgia'))
    await room.asks(asking())
    const { posts } = await room.asks({
      as: 'Ada',
      channel: news(),
      text: 'how many?',
      replyTo: first.posts[0] ?? first.said,
    })
    expect(textOf(posts[0])).toMatch(/^2 news items in Georgia/)
  })

  it('of others, and what is not put to the bot, is none of its business', async () => {
    await say(room.peer, { as: 'Ada', channel: news(), text: `<@${room.peer.person('Oyun')}> ${question}` })
    await say(room.peer, { ...asking(), isWebhook: true })
    await room.asks(asking('help'))
    expect(room.callsOf('POST /channels/:channel/messages')).toHaveLength(1)
  })

  it('alone asks for help', async () => {
    const { posts } = await room.asks(asking(''))
    expect(textOf(posts[0])).toBe(textOf((await room.asks(asking('help'))).posts[0]))
  })

  it('that changes within a minute changes its answer, and takes it along', async () => {
    const { said, posts } = await room.asks(asking())
    await edit(room.peer, said, `<@${room.peer.bot.user}> news from Georgia`)
    await room.peer.until('the change', async () => textOf((await room.posts(news())).at(-1)).startsWith('2 news'))
    await room.idle()
    expect((await room.posts(news())).at(-1)?.id).toBe(posts[0]?.id)
    await remove(room.peer, said)
    await room.recorded(`deletion ${said.id}`)
    await room.idle()
    expect((await room.posts(news())).map(({ id }) => id)).not.toContain(posts[0]?.id)
  })
})

describe('a thread', () => {
  it('is a conversation of all who mention the bot in it', async () => {
    const { posts } = await room.asks(asking('news from Georgia'))
    const thread = await room.opensThread(posts[0])
    await room.asks({ as: 'Oyun', channel: thread, text: question, mention: true })
    const next = await room.asks({ as: 'Ada', channel: thread, text: 'how many?', mention: true })
    expect(textOf(next.posts[0])).toMatch(/^4 calls/)
  })
})

describe('direct messages', () => {
  it('are a conversation, without a mention', async () => {
    const { posts } = await room.asks({ as: 'Ada', text: question })
    expect(textOf(posts[0])).toMatch(/^4 calls open in Mongolia/)
    const next = await room.asks({ as: 'Ada', text: 'news from Georgia' })
    expect(textOf(next.posts[0])).toMatch(/^2 news items in Georgia/)
    expect(textOf((await room.asks({ as: 'Ada', text: 'how many?' })).posts[0])).toMatch(/^2 news items/)
  })

  it('go on with commands that are used there', async () => {
    await room.uses({ as: 'Ada', name: 'ask', options: { question } })
    expect(textOf((await room.asks({ as: 'Ada', text: 'how many?' })).posts[0])).toMatch(/^4 calls/)
  })
})

describe('a command', () => {
  it('answers the asker alone, and is a conversation of its own', async () => {
    const answer = await room.uses({ as: 'Oyun', channel: news(), name: 'ask', options: { question } })
    expect(textOf(answer)).toMatch(/^4 calls open in Mongolia/)
    expect(await room.posts(news(), 'Ada')).not.toContainEqual(expect.objectContaining({ id: answer?.id }))
    const next = await room.uses({ as: 'Oyun', channel: news(), name: 'ask', options: { question: 'how many?' } })
    expect(textOf(next)).toMatch(/^4 calls/)
  })

  it.each<[string, Record<string, string>, RegExp]>([
    ['open', { country: 'Mongolia' }, /^No calls open now in Mongolia/],
    ['listing', { id: 'no-such-listing' }, /no-such-listing/],
    ['help', {}, /open calls/],
  ])('/%s %o', async (name, options, expected) => {
    expect(textOf(await room.uses({ as: 'Ada', channel: news(), name, options }))).toMatch(expected)
  })

  it('works among others without the bot, to the asker alone until it is shared', async () => {
    const { id } = await room.peer.places.amongOthers(room.peer.person('Ada'))
    const answer = await room.uses({ as: 'Ada', channel: id, name: 'ask', options: { question } })
    expect(await room.posts(id)).toEqual([])
    await room.presses('Ada', answer, 'Share to channel')
    expect((await room.posts(id)).map(textOf)).toEqual([expect.stringMatching(/^4 calls open in Mongolia/)])
  })

  it('tells who reads another language that questions are read in English', async () => {
    const use = (as: string) => room.uses({ as, channel: news(), name: 'help' }).then(textOf)
    expect(await use('Bat')).toMatch(/English only/)
    expect(await use('Ada')).not.toMatch(/English only/)
  })

  it('in the menu of a message asks with its words', async () => {
    const said = await say(room.peer, {
      as: 'Oyun',
      channel: news(),
      text: `<@${room.peer.person('Ada')}> ${question}`,
    })
    expect(textOf(await room.usesMenu('Ada', said))).toMatch(/calls? open in Mongolia/)
    const put = await say(room.peer, { as: 'Oyun', channel: news(), text: `<@!${room.peer.bot.user}> ${question}` })
    expect(textOf(await room.usesMenu('Ada', put))).toMatch(/^4 calls open in Mongolia/)
  })

  it('works where the bot is not a member, and shares there', async () => {
    const far = room.peer.channel('far')
    const answer = await room.uses({ as: 'Ada', channel: far, name: 'ask', options: { question } })
    expect(textOf(answer)).toMatch(/^4 calls open in Mongolia/)
    await room.presses('Ada', answer, 'Share to channel')
    const shared = (await room.posts(far, 'Oyun')).at(-1)
    expect(textOf(shared)).toMatch(/^4 calls open in Mongolia/)
  })
})

describe('what somebody types', () => {
  it.each([
    ['ask', 'question', 'georgia', 'news items in Georgia'],
    ['open', 'country', 'mon', 'Mongolia'],
    ['listing', 'id', 'mapping survey', /mapping survey/],
    ['zone', 'zone', 'ulaan', 'Asia/Ulaanbaatar'],
  ])('in /%s %s: “%s” is completed', async (name, option, typed, first) => {
    const [choice] = await complete(room.peer, { as: 'Ada', channel: news(), name, option, typed })
    expect(choice?.['name']).toMatch(first)
  })
})

describe('what can be pressed', () => {
  it('changes one’s own answer in its place, and shares it once', async () => {
    const answer = await room.uses({ as: 'Oyun', channel: news(), name: 'ask', options: { question } })
    const changed = await room.presses('Oyun', answer, 'Mongolia ✕')
    expect(changed?.id).toBe(answer?.id)
    expect(textOf(changed)).toMatch(/^\d+ calls open on 10 March 2024/)
    const before = (await room.posts(news(), 'Ada')).length
    await room.presses('Oyun', changed, 'Share to channel')
    await room.presses('Oyun', changed, 'Share to channel')
    const seen = await room.posts(news(), 'Ada')
    expect(seen).toHaveLength(before + 1)
    expect(textOf(seen.at(-1))).toMatch(/^\d+ calls open on 10 March 2024/)
  })

  it('under an answer for all answers whoever presses, alone', async () => {
    const { posts } = await room.asks(asking())
    const before = (await room.posts(news(), 'Oyun')).length
    const own = await room.presses('Ada', posts[0], 'Mongolia ✕')
    expect(textOf(own)).toMatch(/^\d+ calls open on 10 March 2024/)
    expect(await room.posts(news(), 'Oyun')).toHaveLength(before)
  })

  it('turns pages there and back', async () => {
    const ask = { as: 'Ada', channel: news(), name: 'ask', options: { question: 'news' } }
    const first = await room.uses(ask)
    const next = await room.presses('Ada', first, 'Next 6')
    expect(next?.id).toBe(first?.id)
    expect(textOf(next)).not.toBe(textOf(first))
    expect(textOf(await room.presses('Ada', next, 'Previous 6'))).toBe(textOf(first))
  })

  it('chooses where a name has several bearers', async () => {
    const { posts } = await room.asks({ as: 'Ada', text: 'calls in Amazonas' })
    expect(buttonsOf(posts[0])).toEqual(expect.arrayContaining(['Amazonas, Brazil', 'Amazonas, Peru']))
    await room.presses('Ada', posts[0], 'Amazonas, Peru')
    expect(textOf((await room.posts(await room.direct('Ada'))).at(-1))).toMatch(/Training of bakers/)
  })

  it('shows all of a listing to whoever asks for it', async () => {
    const { posts } = await room.asks(asking())
    const option = optionsOf(posts[0] ?? (await room.asks(asking())).said)[1]
    const details = await room.chooses('Ada', posts[0], 1)
    expect(option?.label).toMatch(/^2\. /)
    expect(textOf(details)).toContain(option?.label.replace(/^2\. /, '').replace(/…$/, ''))
  })

  it('goes on working after a restart', async () => {
    const answer = await room.uses({ as: 'Ada', channel: news(), name: 'ask', options: { question } })
    await room.restart()
    expect(textOf(await room.presses('Ada', answer, 'Mongolia ✕'))).toMatch(/^\d+ calls open on 10 March 2024/)
  })
})

describe('a zone', () => {
  it('is one’s own wherever one asks, else the server’s, else the archive’s', async () => {
    const zone = (as: string, options = {}): Promise<string> =>
      room.uses({ as, channel: news(), name: 'zone', options }).then(textOf)
    expect(await zone('Ada')).toMatch(/Your times are those of UTC: neither/)
    expect(await zone('Ada', { zone: 'Asia/Seoul', everybody: true })).toMatch(/Only who may manage/)
    expect(await zone('Oyun', { zone: 'Asia/Seoul', everybody: true })).toMatch(
      /From now on Asia\/Seoul holds here for all/,
    )
    expect(await zone('Ada')).toMatch(/Asia\/Seoul, which holds here/)
    expect(await zone('Ada', { zone: 'Mars/Olympus' })).toMatch(/“Mars\/Olympus” is no zone/)
    expect(await zone('Ada', { zone: 'Asia/Ulaanbaatar' })).toMatch(
      /From now on your times are those of Asia\/Ulaanbaatar/,
    )
    expect(await zone('Ada')).toMatch(/Asia\/Ulaanbaatar: you chose it/)
    const counted = async (text: string): Promise<string> => textOf((await room.asks({ as: 'Ada', text })).posts[0])
    expect(await counted('what closes this week?')).toMatch(/Days are counted in Asia\/Ulaanbaatar, as the asker chose/)
    expect(await counted('calls in Mongolia')).not.toMatch(/Days are counted/)
    expect((await room.asks({ as: 'Ada', text: 'forget me' })).posts.map(textOf)).toEqual([notices.forgotten])
    expect(await zone('Ada')).toMatch(/Asia\/Seoul, which holds here/)
    const { posts } = await room.asks(asking('events in September 2015', 'Ada'))
    expect(textOf(posts[0])).toMatch(/Days are counted in Asia\/Seoul, as this place has it/)
    expect(await counted('events today')).toMatch(/Days are counted in UTC; nobody has chosen/)
  })
})
