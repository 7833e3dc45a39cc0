import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { notices } from '../../../src/answer/notices.ts'
import { command, directChannel, openHome, say, shortcut, tell } from '../../peers/slack-asking.ts'
import { refused } from '../../peers/slack-faults.ts'
import { buttonsOf, Room } from './room.ts'

const question = 'open calls in Mongolia on 10 March 2024'

let room: Room

beforeAll(async () => {
  room = await Room.open(() => ({ SLACK_COMMAND: '/jobs' }))
})
beforeEach(() => room.forgetCalls())
afterAll(() => room.close())

const ask = (text: string, name = '/jobs', as = 'oyun'): Promise<unknown> =>
  command(room.peer, { as, channel: 'news', text, name }).then(() => room.idle())

describe('the command', () => {
  it.each(['', '   ', 'help', 'Help!', '?'])('helps where it is given “%s”', async (text) => {
    await ask(text)
    expect(room.responses).toHaveLength(1)
    expect(room.responses[0]).toMatchObject({ response_type: 'ephemeral', replace_original: false })
    expect(room.responses[0]?.text).toMatch(/^I answer questions/)
  })

  it('answers the asker alone under the name that is set, with a button to share', async () => {
    await ask(question)
    expect(room.responses[0]).toMatchObject({ response_type: 'ephemeral' })
    expect(room.responses[0]?.text).toMatch(/^4 calls open in Mongolia on 10 March 2024/)
    expect(buttonsOf(room.responses[0]).map(({ text }) => text.text)).toContain('Share to channel')
    expect(room.callsOf('chat.postMessage')).toEqual([])
  })

  it('of another name is not the bot’s', async () => {
    await ask(question, '/callboard')
    expect(room.responses).toEqual([])
    expect(room.callsOf('chat.postMessage')).toEqual([])
  })

  it('in direct messages has nobody to share with', async () => {
    const channel = await directChannel(room.peer, 'ada')
    room.peer.channels.set('direct with ada', channel)
    await command(room.peer, { as: 'ada', channel: 'direct with ada', text: question, name: '/jobs' })
    await room.idle()
    expect(buttonsOf(room.responses[0]).map(({ text }) => text.text)).not.toContain('Share to channel')
  })

  it('goes on from the command before it', async () => {
    await ask(question)
    await ask('how many?')
    expect(room.responses[1]?.text).toMatch(/^4 calls/)
  })
})

describe('a mention', () => {
  it('in a thread of others is answered there, and the thread then goes on without one', async () => {
    const began = await room.say({ as: 'ada', channel: 'other', text: 'Where do we look for calls?' })
    await room.say({ as: 'oyun', channel: 'other', text: 'no idea', thread: began.ts })
    const { posts } = await room.answersTo({
      as: 'oyun',
      channel: 'other',
      text: question,
      mention: true,
      thread: began.ts,
    })
    expect(posts.map(({ text }) => text)).toEqual([expect.stringMatching(/^4 calls open in Mongolia/)])
    await room.say({ as: 'ada', channel: 'other', text: 'also closed ones', thread: began.ts })
    await room.idle()
    expect(await room.posts(began.channel, began.ts)).toHaveLength(2)
    expect(room.callsOf('chat.postMessage').every((call) => call['thread_ts'] === began.ts)).toBe(true)
  })

  it('that Slack writes with a name behind it is one too, also where its message is told first', async () => {
    const said = await room.say({ as: 'ada', channel: 'news', text: 'about calls' })
    const text = `<@${room.peer.bot.user}|callboard> ${question}`
    const place = {
      channel: said.channel,
      user: room.peer.person('ada'),
      thread_ts: said.ts,
      ts: `${Number(said.ts) + 5}`,
    }
    await tell(room.peer, { type: 'message', channel_type: 'channel', ...place, text })
    await tell(room.peer, { type: 'app_mention', ...place, text })
    await room.idle()
    expect((await room.posts(said.channel, said.ts)).map((each) => each.text)).toEqual([
      expect.stringMatching(/^4 calls open in Mongolia/),
    ])
  })

  it('by another bot, by a workflow and by Slack itself is left alone', async () => {
    const channel = room.peer.channel('news')
    const text = `<@${room.peer.bot.user}> ${question}`
    const place = { type: 'message', channel_type: 'channel', channel, text }
    await tell(room.peer, { ...place, subtype: 'bot_message', bot_id: 'B1', ts: '1700000001.000100' })
    await tell(room.peer, { ...place, type: 'app_mention', user: 'U0OTHER', bot_id: 'B1', ts: '1700000002.000100' })
    await tell(room.peer, { ...place, user: room.peer.bot.user, ts: '1700000003.000100' })
    await tell(room.peer, {
      ...place,
      subtype: 'channel_topic',
      user: room.peer.person('ada'),
      ts: '1700000004.000100',
    })
    await room.idle()
    expect(room.callsOf('chat.postMessage')).toEqual([])
  })
})

describe('direct messages', () => {
  it('are a conversation, and a thread in them is one of its own', async () => {
    const first = await room.say({ as: 'ada', text: question })
    await room.say({ as: 'ada', text: 'how many?' })
    await room.idle()
    const answers = await room.posts(first.channel, undefined, 'ada')
    expect(answers.slice(-2).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^4 calls open in Mongolia/),
      expect.stringMatching(/^4 calls/),
    ])
    expect(room.callsOf('chat.postMessage').every((call) => call['thread_ts'] === undefined)).toBe(true)
    await room.say({ as: 'ada', text: 'news from Georgia', thread: first.ts })
    await room.say({ as: 'ada', text: 'how many?', thread: first.ts })
    await room.idle()
    const inThread = room.callsOf('chat.postMessage').filter((call) => call['thread_ts'] === first.ts)
    expect(inThread.map(({ text }) => text)).toEqual([
      expect.stringMatching(/news.*Georgia/),
      expect.stringMatching(/Georgia/),
    ])
    await room.say({ as: 'ada', text: 'only open ones' })
    await room.idle()
    expect(room.callsOf('chat.postMessage').at(-1)?.['text']).toMatch(/Mongolia/)
  })

  it('are answered in the asker’s own time', async () => {
    await room.say({ as: 'oyun', text: 'what time is it for me? calls closing today' })
    await room.idle()
    expect(room.callsOf('users.info').every(({ user }) => user === room.peer.person('oyun'))).toBe(true)
  })
})

describe('the message shortcut', () => {
  it('asks with the message’s words, unescaped once, in private and also where the bot is no member', async () => {
    const message = { ts: '1.0', text: `<@${room.peer.bot.user}> ${question}` }
    await shortcut(room.peer, { as: 'ada', channel: room.peer.channel('other'), callbackId: 'ask_about', message })
    await room.idle()
    expect(room.responses[0]).toMatchObject({ response_type: 'ephemeral' })
    expect(room.responses[0]?.text).toMatch(/^4 calls/)
  })

  it('on a message without words helps, and another app’s shortcut is left alone', async () => {
    const channel = room.peer.channel('news')
    await shortcut(room.peer, { as: 'ada', channel, callbackId: 'other', message: { ts: '1.0', text: question } })
    await shortcut(room.peer, { as: 'ada', channel, callbackId: 'ask_about', message: { ts: '1.0', text: '' } })
    await room.idle()
    expect(room.responses.map(({ text }) => text)).toEqual([expect.stringMatching(/^I answer questions/)])
  })
})

describe('Home', () => {
  it('shows what it can do and three questions; each that is pressed is answered by direct message', async () => {
    await openHome(room.peer, 'oyun')
    await room.idle()
    const view = room.callsOf('views.publish')[0]?.['view']
    expect(JSON.stringify(view)).toMatch(/I answer questions.*“forget me”/)
    const questions = buttonsOf(view).filter(({ value }) => value.startsWith('["ask"'))
    expect(questions).toHaveLength(3)
    const channel = await directChannel(room.peer, 'oyun')
    const before = (await room.posts(channel, undefined, 'oyun')).length
    for (const { text } of questions) await room.pressInView(text.text, { as: 'oyun', view })
    const answers = (await room.posts(channel, undefined, 'oyun')).slice(before)
    expect(answers).toHaveLength(3)
    for (const { text } of answers) expect(text).toMatch(/^\d+ |^One |^The /)
  })

  it('answers by messages whose own buttons work', async () => {
    await openHome(room.peer, 'ada')
    await room.idle()
    const view = room.callsOf('views.publish')[0]?.['view']
    const channel = await directChannel(room.peer, 'ada')
    await room.pressInView(/open calls/, { as: 'ada', view })
    const [answer] = (await room.posts(channel, undefined, 'ada')).slice(-1)
    await room.press('Also closed ones', { as: 'ada', channel, ...(answer === undefined ? {} : { message: answer }) })
    const [next] = (await room.posts(channel, undefined, 'ada')).slice(-1)
    expect(next?.text).not.toBe(notices.outdated)
    expect(next?.text).toMatch(/calls? in Mongolia/)
  })

  it('that cannot be shown is a line for the operator, and shown when it is opened again', async () => {
    room.peer.faults.plan('views.publish', refused('not_enabled'))
    await openHome(room.peer, 'ada')
    expect(await room.line(/could not be shown: not_enabled/)).toMatch(/App Home/)
    await openHome(room.peer, 'ada')
    await room.idle()
    expect(room.callsOf('views.publish')).toHaveLength(2)
  })

  it('that shows its messages is not shown anew', async () => {
    await tell(room.peer, { type: 'app_home_opened', user: room.peer.person('ada'), channel: 'D0', tab: 'messages' })
    await room.idle()
    expect(room.callsOf('views.publish')).toEqual([])
  })
})

describe('joining', () => {
  it('a channel says once what it can do, and others who join are not greeted', async () => {
    const channel = room.peer.channel('other')
    await tell(room.peer, { type: 'member_joined_channel', user: room.peer.person('ada'), channel })
    await room.idle()
    expect(room.callsOf('chat.postMessage')).toEqual([])
    for (let times = 0; times < 2; times += 1)
      await tell(room.peer, { type: 'member_joined_channel', user: room.peer.bot.user, channel })
    await room.idle()
    expect(room.callsOf('chat.postMessage').map(({ text }) => text)).toEqual([
      expect.stringMatching(/^I answer questions[^]*mention me[^]*“forget me”[^]*- events in October 2015/),
    ])
  })
})

it('what is asked twice at the same moment by two people is answered to each', async () => {
  const both = await Promise.all([
    say(room.peer, { as: 'ada', channel: 'news', text: question, mention: true }),
    say(room.peer, { as: 'oyun', channel: 'news', text: question, mention: true }),
  ])
  await Promise.all(both.map(({ told }) => told))
  await room.idle()
  for (const { channel, ts } of both) expect(await room.posts(channel, ts)).toHaveLength(1)
})
