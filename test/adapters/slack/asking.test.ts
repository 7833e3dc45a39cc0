import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { notices } from '../../../src/answer/notices.ts'
import { command, directChannel, edit, openHome, press, remove, say, shortcut, tell } from '../../peers/slack-asking.ts'
import { rateLimited, refused } from '../../peers/slack-faults.ts'
import type { SlackPeer } from '../../peers/slack-peer.ts'
import { serving, workspace, type Serving } from './serving.ts'

const question = 'open calls in Mongolia on 10 March 2024'
const button = z.object({
  type: z.literal('button'),
  text: z.object({ text: z.string() }),
  action_id: z.string(),
  value: z.string(),
})
const row = z.looseObject({ type: z.literal('actions'), elements: z.array(button) })
const post = z.looseObject({ ts: z.string(), text: z.string(), user: z.optional(z.string()) })

type Post = z.infer<typeof post>

let peer: SlackPeer
let bot: Serving

beforeAll(async () => {
  peer = await workspace()
})
beforeEach(async () => {
  peer.calls.length = 0
  peer.responses.length = 0
  bot = await serving(peer)
})
afterEach(() => bot.stop())
afterAll(() => peer.stop())

const callsOf = (method: string): readonly Readonly<Record<string, unknown>>[] =>
  peer.calls.filter((call) => call.method === method).map(({ args }) => args)

/** What the bot posted in a channel or thread, once there are so many. */
async function posts(
  channel: string,
  thread: string | undefined,
  count: number,
  as?: string,
): Promise<readonly Post[]> {
  for (let waited = 0; ; waited += 20) {
    const found = (await peer.posted(channel, thread, as)).map((each) => post.parse(each))
    const own = found.filter(({ user }) => user === peer.bot.user)
    if (own.length >= count) return own
    if (waited > 8000) throw new Error(`waited for ${count} posts, got ${JSON.stringify(own)} ${bot.lines.join('\n')}`)
    await wait(20)
  }
}

async function responses(count: number): Promise<readonly Readonly<Record<string, unknown>>[]> {
  await peer.until(`${count} responses; ${bot.lines.join('\n')}`, () => peer.responses.length >= count)
  return peer.responses.map(({ body }) => z.looseObject({}).parse(body))
}

/** The button of a message with these words on it; throws where there is none. */
function buttonOf(
  message: Readonly<Record<string, unknown>> | undefined,
  label: string | RegExp,
): z.infer<typeof button> {
  const rows = z
    .array(z.unknown())
    .parse(message?.['blocks'])
    .flatMap((block) => row.safeParse(block).data?.elements ?? [])
  const found = rows.find(({ text }) => (typeof label === 'string' ? text.text === label : label.test(text.text)))
  if (found === undefined) throw new Error(`no button ${label} among ${rows.map(({ text }) => text.text).join(', ')}`)
  return found
}

describe('a mention', () => {
  it('is answered once in its thread, with follow-ups by mention and without', async () => {
    const asked = await say(peer, { as: 'oyun', channel: 'news', text: question, mention: true })
    await asked.told
    const [first] = await posts(asked.channel, asked.ts, 1)
    expect(first?.text).toMatch(/^4 calls open in Mongolia on 10 March 2024/)
    await say(peer, { as: 'oyun', channel: 'news', text: 'how many?', mention: true, thread: asked.ts })
    expect((await posts(asked.channel, asked.ts, 2))[1]?.text).toMatch(/^4 calls/)
    await (
      await say(peer, { as: 'ada', channel: 'news', text: 'thanks, see you at lunch', thread: asked.ts })
    ).told
    await say(peer, { as: 'ada', channel: 'news', text: 'also closed ones', thread: asked.ts })
    expect((await posts(asked.channel, asked.ts, 3))[2]?.text).toMatch(/calls/)
    expect(callsOf('chat.postMessage')).toHaveLength(3)
    expect(callsOf('chat.postMessage')[0]).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' })
  })

  it('goes on without a mention where what follows has no answer, and is silent where people talk', async () => {
    const asked = await say(peer, { as: 'oyun', channel: 'news', text: question, mention: true })
    await posts(asked.channel, asked.ts, 1)
    const thread = asked.ts
    await say(peer, { as: 'ada', channel: 'news', thread, text: 'great, see you in March' })
    await say(peer, { as: 'ada', channel: 'news', thread, text: 'what about Peru?' })
    expect((await posts(asked.channel, thread, 2))[1]?.text).toMatch(/^No calls open in Peru/)
    expect(callsOf('chat.postMessage')).toHaveLength(2)
  })

  it('alone helps, and what no mention is about is left alone', async () => {
    await (
      await say(peer, { as: 'ada', channel: 'other', text: question })
    ).told
    const asked = await say(peer, { as: 'ada', channel: 'other', text: '', mention: true })
    expect((await posts(asked.channel, asked.ts, 1))[0]?.text).toMatch(/^I answer questions/)
    expect(callsOf('chat.postMessage')).toHaveLength(1)
  })

  it('that changes within a minute changes its answer, and takes it along', async () => {
    const asked = await say(peer, { as: 'oyun', channel: 'news', text: question, mention: true })
    const [first] = await posts(asked.channel, asked.ts, 1)
    await edit(peer, asked, 'news from Georgia', true)
    await peer.until('the edit', () => callsOf('chat.update').length === 1)
    expect(callsOf('chat.update')[0]).toMatchObject({ ts: first?.ts })
    await remove(peer, asked)
    await peer.until('the deletion', () => callsOf('chat.delete').length === 1)
    expect(callsOf('chat.delete')[0]).toMatchObject({ ts: first?.ts, channel: asked.channel })
  })

  it('deleted above its thread takes its answer along', async () => {
    const asked = await say(peer, { as: 'oyun', channel: 'news', text: question, mention: true })
    const [answer] = await posts(asked.channel, asked.ts, 1)
    const [channel, ts] = [asked.channel, asked.ts]
    const message = { subtype: 'tombstone', user: 'USLACKBOT', text: 'This message was deleted.', ts, thread_ts: ts }
    const gone = {
      type: 'message',
      subtype: 'message_changed',
      hidden: true,
      channel,
      channel_type: 'channel',
      message,
    }
    await tell(peer, { ...gone, ts: `${Number(ts) + 1}`, previous_message: asked.events.at(-1) })
    await peer.until('the deletion', () => callsOf('chat.delete').length === 1)
    expect(callsOf('chat.delete')[0]).toMatchObject({ ts: answer?.ts })
  })

  it('of bots, and own messages, are ignored', async () => {
    const channel = peer.channel('news')
    const text = `<@${peer.bot.user}> ${question}`
    await tell(peer, { type: 'app_mention', channel, text, ts: '1700000001.000100', user: 'U0OTHER', bot_id: 'B1' })
    await tell(peer, { type: 'message', channel, text, ts: '1700000002.000100', user: peer.bot.user })
    await wait(300)
    expect(callsOf('chat.postMessage')).toEqual([])
  })
})

describe('a direct message', () => {
  it('is answered there, with choices to press', async () => {
    const asked = await say(peer, { as: 'ada', text: 'help' })
    const [help] = (await posts(asked.channel, undefined, 1, 'ada')).slice(-1)
    const choice = buttonOf(help, /open calls/)
    await press(peer, {
      as: 'ada',
      channel: asked.channel,
      actionId: choice.action_id,
      value: choice.value,
      message: help ?? {},
    })
    expect((await posts(asked.channel, undefined, 2, 'ada')).at(-1)?.text).toMatch(/calls? open in/)
  })

  it('to forget deletes what was kept, and says so', async () => {
    const channel = await directChannel(peer, 'ada')
    const before = (await posts(channel, undefined, 0, 'ada')).length
    await say(peer, { as: 'ada', text: 'forget me' })
    expect((await posts(channel, undefined, before + 1, 'ada')).at(-1)?.text).toBe(notices.forgotten)
  })
})

describe('the command', () => {
  it('answers the asker alone, acknowledged at once; pages, shares and stays apart from the channel', async () => {
    const acknowledged = await command(peer, { as: 'oyun', channel: 'news', text: 'news' })
    expect(acknowledged.attempts).toBe(1)
    const [answer] = await responses(1)
    expect(answer).toMatchObject({ response_type: 'ephemeral', replace_original: false })
    const channel = peer.channel('news')
    const pressIt = async (label: string | RegExp, as = 'oyun'): Promise<void> => {
      const { action_id: actionId, value } = buttonOf(answer, label)
      await pressPrivately(as, channel, actionId, value)
    }
    await pressIt(/^Next/)
    const [, next] = await responses(2)
    expect(next).toMatchObject({ replace_original: true })
    await pressIt('Share to channel')
    await pressIt('Share to channel')
    await peer.until('the share', () => callsOf('chat.postMessage').length === 1)
    expect(callsOf('chat.postMessage')[0]).toMatchObject({ channel, text: z.string().parse(answer?.['text']) })
    await pressIt('Share to channel', 'ada')
    expect((await responses(3))[2]?.['text']).toBe(notices.outdated)
  })

  it('shares where the bot is no member, as the press’s own response', async () => {
    await command(peer, { as: 'oyun', channel: 'other', text: 'news' })
    const [answer] = await responses(1)
    peer.faults.plan('chat.postMessage', refused('not_in_channel'))
    const { action_id: actionId, value } = buttonOf(answer, 'Share to channel')
    await pressPrivately('oyun', peer.channel('other'), actionId, value)
    const [, shared] = await responses(2)
    expect(shared).toMatchObject({ response_type: 'in_channel', replace_original: false, text: answer?.['text'] })
  })

  it('alone helps', async () => {
    await command(peer, { as: 'ada', channel: 'news', text: '' })
    expect((await responses(1))[0]?.['text']).toMatch(/^I answer questions/)
  })

  it('is taken twenty times a minute, and then met with one word', async () => {
    for (let count = 0; count < 23; count += 1) await command(peer, { as: 'ada', channel: 'news', text: 'help' })
    const all = await responses(21)
    await wait(300)
    expect(peer.responses).toHaveLength(21)
    expect(all.filter(({ text }) => text === notices.tooMany)).toHaveLength(1)
  })
})

async function pressPrivately(as: string, channel: string, actionId: string, value: string): Promise<void> {
  await press(peer, { as, channel, actionId, value, isPrivate: true })
}

describe('other ways', () => {
  it('a message shortcut asks with the message’s words, in private', async () => {
    const message = { ts: '1.0', text: `<@${peer.bot.user}> ${question} &amp;` }
    await shortcut(peer, { as: 'ada', channel: peer.channel('other'), callbackId: 'ask_about', message })
    expect((await responses(1))[0]?.['text']).toMatch(/^4 calls/)
  })

  it('Home shows what it can do, with questions to press', async () => {
    await openHome(peer, 'oyun')
    await peer.until('Home', () => callsOf('views.publish').length === 1)
    expect(JSON.stringify(callsOf('views.publish')[0])).toContain('open calls in')
  })

  it('details open in a modal, and say where they came too late', async () => {
    const asked = await say(peer, { as: 'oyun', channel: 'news', text: question, mention: true })
    const [answer] = await posts(asked.channel, asked.ts, 1)
    const { action_id: actionId, value } = buttonOf(answer, 'Details of 1')
    const message = { ...answer, thread_ts: asked.ts }
    await press(peer, { as: 'ada', channel: asked.channel, actionId, value, message })
    await peer.until('the modal', () => callsOf('views.open').length === 1)
    expect(JSON.stringify(callsOf('views.open')[0]).split('National consultant to develop operational')).toHaveLength(2)
    peer.faults.plan('views.open', refused('expired_trigger_id'))
    await press(peer, { as: 'ada', channel: asked.channel, actionId, value, message })
    await peer.until('the word', () => callsOf('chat.postEphemeral').length === 1)
    expect(callsOf('chat.postEphemeral')[0]).toMatchObject({ user: peer.person('ada'), text: notices.tooLate })
  })

  it('joining a channel says once what it can do', async () => {
    const joining = {
      type: 'member_joined_channel',
      user: peer.bot.user,
      channel: peer.channel('other'),
      team: peer.bot.team,
    }
    await tell(peer, joining)
    await tell(peer, joining)
    await peer.until('the greeting', () => callsOf('chat.postMessage').length === 1)
    await wait(200)
    expect(callsOf('chat.postMessage')).toHaveLength(1)
  })
})

describe('when things go wrong', () => {
  it('an event that comes again, and one that came first, are each done once and in order', async () => {
    const channel = peer.channel('news')
    const asked = await say(peer, { as: 'oyun', channel: 'news', text: question, mention: true })
    await asked.told
    for (const event of asked.events) await tell(peer, event)
    await posts(channel, asked.ts, 1)
    await wait(200)
    expect(callsOf('chat.postMessage')).toHaveLength(1)
  })

  it.each([
    ['a limit', rateLimited(1)],
    ['an error of Slack’s', { does: 'refuse', status: 500 } as const],
    ['a reply that was lost', { does: 'lose' } as const],
    ['a request that was cut', { does: 'cut' } as const],
  ])('%s is met by one post', async (_situation, fault) => {
    peer.faults.plan('chat.postMessage', fault)
    const asked = await say(peer, { as: 'oyun', channel: 'news', text: question, mention: true })
    await posts(asked.channel, asked.ts, 1)
    await peer.until('the second attempt to end', () => callsOf('chat.postMessage').length >= 1)
    await wait(1500)
    expect(await posts(asked.channel, asked.ts, 1)).toHaveLength(1)
  })

  it('where history cannot be read nothing is posted again, and the operator is told', async () => {
    peer.faults.plan('chat.postMessage', { does: 'lose' })
    peer.faults.plan('conversations.replies', refused('missing_scope'))
    const asked = await say(peer, { as: 'oyun', channel: 'news', text: question, mention: true })
    await peer.until('the line', () => bot.lines.some((line) => line.includes('could not be learnt: missing_scope')))
    expect(callsOf('chat.postMessage')).toHaveLength(1)
    await peer.until('the second look', () => callsOf('conversations.replies').length === 2)
    await wait(100)
    expect(await posts(asked.channel, asked.ts, 1)).toHaveLength(1)
  })

  it('an archived channel is told to the operator, and the asker directly', async () => {
    peer.faults.plan('chat.postMessage', refused('is_archived'))
    await say(peer, { as: 'ada', channel: 'news', text: question, mention: true })
    await peer.until('the word', () => callsOf('chat.postMessage').length === 2)
    expect(callsOf('chat.postMessage')[1]).toMatchObject({ text: notices.notPosted })
    expect(bot.lines.join('\n')).toMatch(/is_archived.*unarchive/)
  })

  it('a socket that is dropped or refreshed loses nothing, and no token stands in a log', async () => {
    peer.sockets.drop()
    const asked = await say(peer, { as: 'oyun', channel: 'news', text: question, mention: true })
    await asked.told
    await posts(asked.channel, asked.ts, 1)
    peer.sockets.refresh()
    const next = await say(peer, { as: 'oyun', channel: 'news', text: question, mention: true })
    await next.told
    await posts(next.channel, next.ts, 1)
    expect(bot.lines.join('\n')).not.toMatch(/xoxb-|xapp-/)
  }, 30_000)

  it('a reply that comes too late for its sender is found and not posted again', async () => {
    peer.faults.plan('chat.postMessage', { does: 'delay', by: 11_000 })
    const asked = await say(peer, { as: 'oyun', channel: 'news', text: question, mention: true })
    await peer.until('the look', () => callsOf('conversations.replies').length >= 1, 40_000)
    await wait(500)
    expect(await posts(asked.channel, asked.ts, 1)).toHaveLength(1)
    expect(callsOf('chat.postMessage')).toHaveLength(1)
  })

  it('messages that arrive in the wrong order are each answered', async () => {
    const first = await say(peer, { as: 'oyun', channel: 'news', text: question, mention: true })
    await posts(first.channel, first.ts, 1)
    const [channel, user] = [first.channel, peer.person('oyun')]
    const later = { type: 'app_mention', channel, user, thread_ts: first.ts }
    const stamp = (seconds: number): string => (Number(first.ts) + seconds).toFixed(6)
    const name = `<@${peer.bot.user}>`
    await Promise.all([
      tell(peer, { ...later, ts: stamp(20), text: `${name} how many?` }),
      tell(peer, { ...later, ts: stamp(10), text: `${name} news from Georgia` }),
    ])
    expect(await posts(channel, first.ts, 3)).toHaveLength(3)
  })

  it('removing the app deletes what was kept, so that no thread goes on', async () => {
    const asked = await say(peer, { as: 'oyun', channel: 'news', text: question, mention: true })
    await posts(asked.channel, asked.ts, 1)
    await tell(peer, { type: 'app_uninstalled' })
    await peer.until('the line', () => bot.lines.some((line) => line.includes('the app was removed')))
    await (
      await say(peer, { as: 'oyun', channel: 'news', text: 'also closed ones', thread: asked.ts })
    ).told
    await wait(300)
    expect(callsOf('chat.postMessage')).toHaveLength(1)
  })

  it('a wrong token is a line that says what to do', async () => {
    await expect(serving(peer, { SLACK_BOT_TOKEN: 'xoxb-wrong' })).rejects.toThrow(
      /SLACK_BOT_TOKEN: invalid_auth; copy/,
    )
    await expect(serving(peer, { SLACK_APP_TOKEN: 'xapp-wrong' })).rejects.toThrow(/SLACK_APP_TOKEN: .*; /)
  })
})
