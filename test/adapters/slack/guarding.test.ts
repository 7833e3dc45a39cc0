import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { notices } from '../../../src/answer/notices.ts'
import { load } from '../../../src/bot.ts'
import { publishedPages } from '../../archive-on-disk.ts'
import { command, directChannel, edit, openHome, press, remove, tell } from '../../peers/slack-asking.ts'
import { inventedPage } from '../../invented-page.ts'
import { buttonOf, Room } from './room.ts'

const question = 'open calls in Mongolia on 10 March 2024'
const asking = { as: 'oyun', channel: 'news', text: question, mention: true } as const

let room: Room

beforeAll(async () => {
  room = await Room.open(() => ({}), load([...publishedPages(), inventedPage], [], 'UTC'))
})
beforeEach(() => room.forgetCalls())
afterEach(() => room.inspect())
afterAll(() => room.close())

/** What answers say first. */
const headlines = (found: readonly Readonly<Record<string, unknown>>[]): readonly string[] =>
  found.map(({ text }) => String(text).replace(/\n[^]*/, ''))
const texts = (found: readonly { readonly text: string }[]): readonly string[] => found.map(({ text }) => text)

describe('what is asked in private', () => {
  const privately = async (text: string, as = 'oyun'): Promise<string | undefined> => {
    await command(room.peer, { as, channel: 'news', text })
    await room.idle()
    return headlines(room.responses).at(-1)
  }

  it('never feeds a thread of the channel, nor the other way', async () => {
    const { said } = await room.answersTo({ ...asking, text: 'news from Georgia' })
    expect(await privately(question)).toMatch(/^4 calls open in Mongolia/)
    await room.say({ ...asking, text: 'how many?', thread: said.ts })
    await room.idle()
    expect((await room.posts(said.channel, said.ts)).at(-1)?.text).toMatch(/^2 news items in Georgia/)
    expect(await privately('how many?')).toMatch(/^4 calls/)
    const next = await room.answersTo({ ...asking, text: 'how many?' })
    expect(headlines(next.posts)).toEqual([expect.not.stringMatching(/Mongolia|Georgia/)])
  })

  it('is its asker’s alone, and its channel’s', async () => {
    await privately(question, 'oyun')
    expect(await privately('how many?', 'ada')).not.toMatch(/Mongolia/)
    await command(room.peer, { as: 'oyun', channel: 'other', text: 'how many?' })
    await room.idle()
    expect(headlines(room.responses).at(-1)).not.toMatch(/Mongolia/)
    expect(room.callsOf('chat.postMessage')).toEqual([])
  })

  it('and what is asked directly are apart', async () => {
    await privately(question, 'ada')
    await room.say({ as: 'ada', text: 'how many?' })
    await room.idle()
    expect(headlines(room.callsOf('chat.postMessage'))).toEqual([expect.not.stringMatching(/Mongolia/)])
  })
})

describe('a question that is changed', () => {
  it('within a minute is answered anew in the same posts, in more of them or in fewer', async () => {
    const { said, posts } = await room.answersTo({ ...asking, text: 'calls in Bhutan' })
    expect(posts).toHaveLength(1)
    const [, listing] = z.tuple([z.string(), z.string()]).parse(JSON.parse(buttonOf(posts[0], 'Details of 1').value))
    await edit(room.peer, said, `show ${listing}`, true, 2)
    await room.idle()
    const longer = await room.posts(said.channel, said.ts)
    expect(longer.length).toBeGreaterThan(2)
    expect(longer[0]?.ts).toBe(posts[0]?.ts)
    expect(longer.map(({ text }) => text).join()).toMatch(/Term 0:[^]*Term 59:/)
    await edit(room.peer, said, 'how many calls?', true, 3)
    await room.idle()
    const [shorter, ...others] = await room.posts(said.channel, said.ts)
    expect(others).toEqual([])
    expect(shorter?.ts).toBe(posts[0]?.ts)
    expect(shorter?.text).toMatch(/^\d+ calls/)
    await edit(room.peer, said, `show ${listing}`, true, 4)
    await room.idle()
    expect(texts(await room.posts(said.channel, said.ts))).toEqual(texts(longer))
    await remove(room.peer, said)
    await room.idle()
    expect(await room.posts(said.channel, said.ts)).toEqual([])
  })

  it('carries its conversation on: what follows goes on from the new words', async () => {
    const { said } = await room.answersTo(asking)
    await edit(room.peer, said, 'news from Georgia', true)
    await room.say({ ...asking, text: 'how many?', thread: said.ts })
    await room.idle()
    expect((await room.posts(said.channel, said.ts)).at(-1)?.text).toMatch(/^2 news items in Georgia/)
  })

  it('also where the mention is left out, in direct messages and in what follows in a thread', async () => {
    const { said } = await room.answersTo(asking)
    await edit(room.peer, said, 'news from Georgia')
    await room.idle()
    expect(texts(await room.posts(said.channel, said.ts))).toEqual([expect.stringMatching(/^2 news items in Georgia/)])
    const follow = await room.say({ as: 'ada', channel: 'news', text: 'also from Kyrgyzstan', thread: said.ts })
    await room.idle()
    const before = await room.posts(said.channel, said.ts)
    await edit(room.peer, follow, 'how many?')
    await room.idle()
    const after = await room.posts(said.channel, said.ts)
    expect(after.map(({ ts }) => ts)).toEqual(before.map(({ ts }) => ts))
    const direct = await room.say({ as: 'ada', text: question })
    await room.idle()
    await edit(room.peer, direct, 'news from Georgia')
    await room.idle()
    const channel = await directChannel(room.peer, 'ada')
    expect((await room.posts(channel, undefined, 'ada')).at(-1)?.text).toMatch(/^2 news items in Georgia/)
  })

  it('after a minute, or only by what Slack shows under it, stays answered as it was', async () => {
    const { said, posts } = await room.answersTo(asking)
    const message = said.events.at(-1) ?? {}
    const change = { type: 'message', subtype: 'message_changed', channel: said.channel, channel_type: 'channel' }
    const late = (Number(said.ts) + 61).toFixed(6)
    const changed = { ...message, text: `<@${room.peer.bot.user}> news from Georgia` }
    await tell(room.peer, { ...change, ts: late, event_ts: late, message: changed, previous_message: message })
    const soon = (Number(said.ts) + 2).toFixed(6)
    await tell(room.peer, { ...change, ts: soon, event_ts: soon, message, previous_message: message })
    await room.idle()
    expect(room.callsOf('chat.update')).toEqual([])
    expect(texts(await room.posts(said.channel, said.ts))).toEqual(texts(posts))
  })

  it('that was never answered stays so, and the bot’s own changes are no question', async () => {
    const said = await room.say({ as: 'ada', channel: 'news', text: 'see you at lunch' })
    await edit(room.peer, said, 'see you at dinner')
    const own = { user: room.peer.bot.user, bot_id: 'B0CALLBOARD', text: question, ts: said.ts, channel: said.channel }
    await tell(room.peer, {
      type: 'message',
      subtype: 'message_changed',
      channel: said.channel,
      ts: said.ts,
      message: own,
      previous_message: { ...own, text: 'before' },
    })
    await room.idle()
    expect(room.callsOf('chat.postMessage')).toEqual([])
    expect(room.rows().filter((row) => row.includes('dinner'))).toEqual([])
  })
})

describe('a question that is deleted', () => {
  it('takes all of its answer along, and no other', async () => {
    const { said } = await room.answersTo(asking)
    const follow = await room.say({ ...asking, text: 'also closed ones', thread: said.ts })
    await room.idle()
    expect(await room.posts(said.channel, said.ts)).toHaveLength(2)
    await remove(room.peer, follow)
    await room.idle()
    expect(texts(await room.posts(said.channel, said.ts))).toEqual([expect.stringMatching(/^4 calls open/)])
  })

  it('before it is answered leaves no answer behind', async () => {
    room.peer.faults.plan('chat.postMessage', { does: 'delay', by: 300 })
    const said = await room.say(asking)
    await remove(room.peer, said)
    await room.idle()
    expect(await room.posts(said.channel, said.ts)).toEqual([])
  })
})

describe('who asks too much', () => {
  let small: Room

  beforeAll(async () => {
    small = await Room.open(() => ({ CALLBOARD_RATE: '3', CALLBOARD_RATE_PLACE: '7' }))
  })
  afterAll(() => small.close())

  it('is told so once and privately, presses counted; others are answered until the place has had enough', async () => {
    const { posts } = await small.answersTo(asking)
    const [message] = posts
    const pressing = { as: 'oyun', channel: small.peer.channel('news'), ...(message && { message }) }
    for (let times = 0; times < 4; times += 1) await small.press('Also closed ones', pressing)
    await small.say(asking)
    await command(small.peer, { as: 'oyun', channel: 'news', text: question })
    await small.idle()
    const toldTo = (name: string): readonly unknown[] =>
      small.callsOf('chat.postEphemeral').flatMap(({ user, text }) => (user === small.peer.person(name) ? [text] : []))
    expect(toldTo('oyun')).toEqual([notices.tooMany])
    expect(small.responses).toEqual([])
    expect(small.callsOf('chat.postMessage')).toHaveLength(3)
    for (let times = 0; times < 3; times += 1) await small.answersTo({ ...asking, as: 'ada' })
    expect(small.callsOf('chat.postMessage')).toHaveLength(6)
    expect(toldTo('ada')).toEqual([])
    await small.answersTo({ ...asking, as: 'ada' })
    expect(toldTo('ada')).toEqual([notices.tooMany])
  })

  it('what people say to each other in a thread, and what they open, counts for nothing', async () => {
    small.forgetCalls()
    await small.restart()
    const { said } = await small.answersTo(asking)
    for (let times = 0; times < 5; times += 1)
      await small.say({ as: 'ada', channel: 'news', text: 'see you at lunch', thread: said.ts })
    await openHome(small.peer, 'ada')
    await small.idle()
    expect((await small.answersTo({ ...asking, as: 'ada' })).posts).toHaveLength(1)
    expect(small.callsOf('chat.postEphemeral')).toEqual([])
  })

  it('is told so in a thread too, where what is asked without a mention is answered', async () => {
    small.forgetCalls()
    await small.restart()
    const { said } = await small.answersTo(asking)
    for (let times = 0; times < 5; times += 1)
      await small.say({ as: 'ada', channel: 'news', text: 'also closed ones', thread: said.ts })
    await small.idle()
    expect(await small.posts(said.channel, said.ts)).toHaveLength(1 + 3)
    expect(small.callsOf('chat.postEphemeral').map(({ text }) => text)).toEqual([notices.tooMany])
  })
})

it('“forget me” in a thread that goes on without a mention is heard, and elsewhere not', async () => {
  const { said } = await room.answersTo(asking)
  const saying = { as: 'ada', channel: 'news', text: 'forget me' }
  await room.say(saying)
  await room.idle()
  expect(room.callsOf('chat.postEphemeral')).toEqual([])
  await room.say({ ...saying, thread: said.ts })
  await room.idle()
  expect(room.callsOf('chat.postEphemeral').map(({ text }) => text)).toEqual([notices.forgotten])
  expect(await room.posts(said.channel, said.ts)).toHaveLength(1)
})

it('what another app’s message carries in its buttons is not pressed for the bot', async () => {
  const channel = room.peer.channel('news')
  await press(room.peer, {
    as: 'ada',
    channel,
    actionId: 'vote',
    value: `["ask","${question}"]`,
    message: { ts: '1.0' },
  })
  await room.idle()
  expect(room.peer.calls).toEqual([])
})
