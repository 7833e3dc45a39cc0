import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { notices } from '../../../src/answer/notices.ts'
import { edit, remove, say } from '../../peers/discord-asking.ts'
import { command } from '../../peers/discord-deeds.ts'
import { failed, rateLimited, refused, type Fault } from '../../peers/discord-faults.ts'
import { Room, textOf } from './room.ts'

const question = 'open calls in Mongolia on 10 March 2024'
const post = 'POST /channels/:channel/messages'
const original = 'PATCH /webhooks/:application/:token/messages/:message'
const callback = 'POST /interactions/:interaction/:token/callback'

let room: Room

beforeAll(async () => {
  room = await Room.open((peer) => ({ CALLBOARD_OPERATOR_CHANNEL: peer.channel('talk') }))
})
beforeEach(() => room.forgetCalls())
afterEach(() => room.inspect())
afterAll(() => room.close())

const news = (): string => room.peer.channel('news')
const asking = { as: 'Oyun', text: question, mention: true } as const
const asked = () => room.asks({ ...asking, channel: news() })
const toldDirectly = async (as: string, since: string): Promise<readonly string[]> =>
  (await room.posts(await room.direct(as))).filter(({ id }) => BigInt(id) > BigInt(since)).map(textOf)

describe('a channel that takes no post', () => {
  it.each<[string, Fault, RegExp]>([
    [
      'no permission',
      refused(403, 50_013, 'Missing Permissions'),
      /Missing Permissions \(50013\).*What to do: give the bot/,
    ],
    ['no access', refused(403, 50_001, 'Missing Access'), /Missing Access \(50001\).*View Channel/],
    ['a deleted channel', refused(404, 10_003, 'Unknown Channel'), /Unknown Channel \(10003\).*deleted/],
    ['a word of tomorrow', refused(403, 99_999, 'Something New'), /Something New \(99999\); it is not tried again$/],
  ])('for %s is a line for the operator and a word to the asker', async (_why, fault, line) => {
    room.peer.faults.plan(post, fault)
    const { said, posts } = await asked()
    expect(posts).toEqual([])
    expect(await toldDirectly('Oyun', said.id)).toEqual([notices.notPosted])
    expect(await room.line(/did not go out/)).toMatch(line)
    await room.peer.until('the alarm', async () => (await room.posts(room.peer.channel('talk'))).length > 0)
  })

  it('in earnest is told of too', async () => {
    await room.peer.deny('news', 'send')
    const { said, posts } = await asked()
    expect(posts).toEqual([])
    expect(await toldDirectly('Oyun', said.id)).toEqual([notices.notPosted])
    await room.peer.deny('news')
  })
})

describe('one post is there', () => {
  it.each<[string, Fault]>([
    ['a limit', rateLimited(1)],
    ['a fault of Discord’s', failed(502)],
    ['a reply that was lost', { does: 'lose' }],
    ['a request that was cut', { does: 'cut' }],
  ])('after %s', async (_situation, fault) => {
    room.peer.faults.plan(post, fault)
    const { posts } = await asked()
    expect(posts.map(textOf)).toEqual([expect.stringMatching(/^4 calls open in Mongolia/)])
  })

  it('after a lost reply and many other messages, by its mark and not by its nonce alone', async () => {
    room.peer.faults.plan(post, { does: 'lose' })
    const said = await say(room.peer, { ...asking, channel: news() })
    await room.peer.until('the post', async () =>
      (await room.posts(news())).some(({ id }) => BigInt(id) > BigInt(said.id)),
    )
    room.peer.passes(10 * 60_000)
    await room.idle()
    const after = (await room.posts(news())).filter(({ id }) => BigInt(id) > BigInt(said.id))
    expect(after).toHaveLength(1)
    room.peer.passes(-10 * 60_000)
  })

  it('where the history shows nothing it is not posted again, and the operator is told', async () => {
    room.peer.faults.plan(post, { does: 'cut' })
    room.peer.faults.plan('GET /channels/:channel/messages', { does: 'refuse', status: 200, body: [] })
    const { posts } = await asked()
    expect(await room.line(/whether it is there could not be learnt/)).toMatch(/history/)
    expect(posts).toHaveLength(1)
  })
})

describe('a limit on one channel', () => {
  it('lets another go on', async () => {
    room.peer.faults.plan(post, rateLimited(2))
    const first = await say(room.peer, { ...asking, channel: news() })
    await room.line(/limited by the platform/)
    const second = await room.asks({ as: 'Ada', text: question })
    expect(second.posts).toHaveLength(1)
    const answer = (await room.posts(news())).find(({ id }) => BigInt(id) > BigInt(first.id))
    expect(BigInt(answer?.id ?? 0)).toBeGreaterThan(BigInt(second.posts[0]?.id ?? 0))
  })
})

describe('an edit and a deletion', () => {
  it.each<[string, Fault]>([
    ['a fault of Discord’s', failed(500)],
    ['a reply that was lost', { does: 'lose' }],
  ])('go through %s', async (_situation, fault) => {
    const { said, posts } = await asked()
    room.peer.faults.plan('PATCH /channels/:channel/messages/:message', fault)
    await edit(room.peer, said, `<@${room.peer.bot.user}> news from Georgia`)
    const now = async () => (await room.posts(news())).find(({ id }) => id === posts[0]?.id)
    await room.peer.until('the change', async () => textOf(await now()).startsWith('2 news'))
    await room.idle()
    room.peer.faults.plan('DELETE /channels/:channel/messages/:message', fault)
    await remove(room.peer, said)
    await room.recorded(`deletion ${said.id}`)
    await room.idle()
    expect(await now()).toBeUndefined()
  })
})

describe('an interaction', () => {
  const use = () => command(room.peer, { as: 'Ada', channel: news(), name: 'ask', options: { question } })

  it.each<[string, Fault]>([
    ['a limit', rateLimited(1)],
    ['a fault of Discord’s', failed(500)],
    ['a reply that was lost', { does: 'lose' }],
    ['a request that was cut', { does: 'cut' }],
  ])('is answered in its place after %s', async (_situation, fault) => {
    room.peer.faults.plan(original, fault)
    const answer = await room.uses({ as: 'Ada', channel: news(), name: 'ask', options: { question } })
    expect(textOf(answer)).toMatch(/^4 calls open in Mongolia/)
  })

  it.each<[string, Fault]>([
    ['too late', refused(404, 10_062, 'Unknown interaction')],
    ['cut', { does: 'cut' }],
  ])('whose deferral was %s is answered directly, once', async (_situation, fault) => {
    room.peer.faults.plan(callback, fault)
    const { id } = await use()
    await room.recorded(`i ${id}`)
    await room.peer.until('the answer', async () => (await toldDirectly('Ada', id)).length > 0, 20_000)
    await room.idle()
    expect(await toldDirectly('Ada', id)).toEqual([expect.stringMatching(/^4 calls open in Mongolia/)])
  })

  it('that is acknowledged already is answered in its place', async () => {
    room.peer.faults.plan(callback, { does: 'lose' })
    const interaction = await use()
    await room.recorded(`i ${interaction.id}`)
    await room.peer.until('the answer', () => interaction.isDone && !interaction.isLoading, 20_000)
    await room.idle()
    expect(await toldDirectly('Ada', interaction.id)).toEqual([])
  })

  it('whose token is over is answered directly, never publicly', async () => {
    room.peer.faults.plan(original, failed(502))
    const { id } = await use()
    await room.line(/respond in .* did not go out: HTTP 502/)
    const before = (await room.posts(news())).length
    room.peer.passes(16 * 60_000)
    await room.idle()
    expect(await toldDirectly('Ada', id)).toHaveLength(1)
    expect(await room.posts(news())).toHaveLength(before)
    room.peer.passes(-16 * 60_000)
  })

  it('shared where its token is over is posted in the channel', async () => {
    const answer = await room.uses({ as: 'Ada', channel: news(), name: 'ask', options: { question } })
    const before = (await room.posts(news())).length
    room.peer.faults.plan('POST /webhooks/:application/:token', refused(401, 50_027, 'Invalid Webhook Token'))
    await room.presses('Ada', answer, 'Share to channel')
    expect(await room.posts(news())).toHaveLength(before + 1)
  })
})

it('a word to somebody who takes no direct messages is said shortly in a reply', async () => {
  room.peer.faults.plan(post, refused(403, 50_007, 'Cannot send messages to this user'))
  const { posts } = await room.asks({ as: 'Oyun', channel: news(), text: 'forget me', mention: true })
  expect(posts.map(textOf)).toEqual([notices.forgotten])
})
