import { App, webApi } from '@slack/bolt'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { command, directChannel, edit, openHome, press, remove, say, shortcut, tell } from './slack-asking.ts'
import { rateLimited, refused } from './slack-faults.ts'
import { silent } from './slack-logger.ts'
import type { Acknowledged } from './slack-sockets.ts'
import { appToken, botToken, SlackPeer } from './slack-peer.ts'

// What the tests of the adapter rest on. When emulate or Bolt changes beneath them it shows here, and says what.
// What is refused stands in slack-refusals.test.ts.

const scopes = [
  'chat:write',
  'users:read',
  'im:write',
  'im:history',
  'channels:read',
  'channels:history',
  'groups:history',
]
const blocks = [
  { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'x' }] }] },
]

let peer: SlackPeer
const client = (token: string): webApi.WebClient =>
  new webApi.WebClient(token, {
    slackApiUrl: peer.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logLevel: webApi.LogLevel.ERROR,
  })
const bot = (): webApi.WebClient => client(botToken)

beforeAll(async () => {
  peer = await SlackPeer.start({
    people: [{ name: 'oyun', tz: 'Asia/Ulaanbaatar', locale: 'mn-MN' }, { name: 'ada' }],
    channels: [{ name: 'news' }, { name: 'private', isPrivate: true }],
    scopes,
  })
})
beforeEach(() => {
  peer.calls.length = 0
})
afterAll(() => peer.stop())

describe('the Web API of the peer', () => {
  it('knows the bot by its token, and tells its scopes in a header', async () => {
    const answer = await bot().auth.test()
    expect(answer).toMatchObject({ ok: true, user_id: peer.bot.user, bot_id: peer.bot.id, team_id: peer.bot.team })
    expect(answer.response_metadata?.scopes).toEqual(scopes)
  })

  it.each([
    ['nobody’s', 'xoxb-wrong', 'invalid_auth'],
    ['the app’s', appToken, 'not_allowed_token_type'],
  ])('refuses a token that is %s', async (_whose, token, error) => {
    await expect(client(token).auth.test()).rejects.toMatchObject({ data: { error } })
  })

  it('keeps what is posted, edited and deleted, and its metadata for those who ask', async () => {
    const channel = peer.channel('news')
    const metadata = { event_type: 'callboard', event_payload: { key: 'k1' } }
    const { ts = '' } = await bot().chat.postMessage({ channel, text: 'first', metadata })
    const { messages = [] } = await bot().conversations.history({ channel, include_all_metadata: true })
    expect(messages[0]).toMatchObject({ ts, text: 'first', metadata, user: peer.bot.user })
    const plain = await bot().conversations.history({ channel })
    expect(plain.messages?.[0]).not.toHaveProperty('metadata')
    const later = await bot().conversations.history({ channel, oldest: ts })
    expect(later.messages).toEqual([])
    await bot().chat.update({ channel, ts, text: 'second' })
    const reply = await bot().chat.postMessage({ channel, text: 'below', thread_ts: ts })
    const thread = await bot().conversations.replies({ channel, ts })
    expect(thread.messages?.map(({ text }) => text)).toEqual(['second', 'below'])
    await bot().chat.delete({ channel, ts: reply.ts ?? '' })
    expect((await peer.posted(channel, ts)).map(({ text }) => text)).toEqual(['second'])
  })

  it('posts where only one person sees it', async () => {
    const posted = { channel: peer.channel('news'), user: peer.person('oyun'), text: 'only you' }
    expect(await bot().chat.postEphemeral(posted)).toMatchObject({ ok: true })
    expect((await peer.posted(posted.channel)).map(({ text }) => text)).not.toContain('only you')
  })

  it('logs each call with what it was given', async () => {
    await bot().chat.postMessage({ channel: peer.channel('news'), text: 'logged', blocks })
    expect(peer.calls).toMatchObject([
      { method: 'chat.postMessage', args: { text: 'logged', blocks }, token: botToken, status: 200 },
    ])
  })
})

describe('the faults of the peer', () => {
  const post = (): Promise<unknown> => bot().chat.postMessage({ channel: peer.channel('news'), text: 'faulty' })
  const count = async (): Promise<number> =>
    (await peer.posted(peer.channel('news'))).filter(({ text }) => text === 'faulty').length

  it.each([
    ['a limit', rateLimited(7), { code: 'slack_webapi_rate_limited_error', retryAfter: 7 }],
    ['a fault of its own', { does: 'refuse', status: 500 }, { code: 'slack_webapi_http_error', statusCode: 500 }],
    ['an error in words', refused('is_archived'), { data: { error: 'is_archived' } }],
    ['no connection', { does: 'cut' }, { code: 'slack_webapi_request_error' }],
  ] as const)('%s: nothing is done, once', async (_situation, fault, error) => {
    const before = await count()
    peer.faults.plan('chat.postMessage', fault)
    await expect(post()).rejects.toMatchObject(error)
    expect(await count()).toBe(before)
    await post()
    expect(await count()).toBe(before + 1)
  })

  it('a lost reply: it is done', async () => {
    const before = await count()
    peer.faults.plan('chat.postMessage', { does: 'lose' })
    await expect(post()).rejects.toMatchObject({ code: 'slack_webapi_request_error' })
    expect(await count()).toBe(before + 1)
  })

  it('a late reply', async () => {
    peer.faults.plan('chat.postMessage', { does: 'delay', by: 30 })
    const begun = performance.now()
    await post()
    expect(performance.now() - begun).toBeGreaterThan(25)
  })
})

describe('Bolt against the peer', () => {
  const heard: { readonly what: string; readonly body: unknown }[] = []
  let app: App

  beforeAll(async () => {
    app = new App({
      token: botToken,
      appToken,
      socketMode: true,
      logger: silent,
      clientOptions: { slackApiUrl: peer.apiUrl, retryConfig: { retries: 0 } },
    })
    app.event('app_mention', async ({ event, say: answer }) => {
      heard.push({ what: 'mention', body: event })
      await answer({ text: `You asked: ${event.text}`, thread_ts: event.ts })
    })
    app.message(({ message }) => {
      heard.push({ what: 'message', body: message })
      return Promise.resolve()
    })
    app.event('app_home_opened', async ({ event, client: web }) => {
      await web.views.publish({ user_id: event.user, view: { type: 'home', blocks: [{ type: 'divider' }] } })
    })
    app.command('/callboard', async ({ ack, command: body, respond }) => {
      await ack()
      heard.push({ what: 'command', body })
      await respond({ text: 'answered', response_type: 'ephemeral' })
    })
    app.action(/^press:/, async ({ ack, body, action, client: web }) => {
      await ack()
      heard.push({ what: 'action', body: action })
      if (body.type === 'block_actions')
        await web.views.open({
          trigger_id: body.trigger_id,
          view: { type: 'modal', title: { type: 'plain_text', text: 'Details' }, blocks: [{ type: 'divider' }] },
        })
    })
    app.shortcut('ask_about', async ({ ack, shortcut: body }) => {
      await ack()
      heard.push({ what: 'shortcut', body })
    })
    await app.start()
    await peer.until('a socket', () => peer.sockets.count === 1)
  })
  beforeEach(() => {
    heard.length = 0
  })
  afterAll(() => app.stop())

  it('answers a mention in its thread, told as a mention and as a message', async () => {
    const said = await say(peer, { as: 'oyun', channel: 'news', text: 'calls & <b> news?', mention: true })
    expect((await said.told).map(({ attempts }) => attempts)).toEqual([1, 1])
    await peer.until('the answer', () => peer.calls.some(({ method }) => method === 'chat.postMessage'))
    await peer.until('both events', () => heard.length === 2)
    const thread = await peer.posted(said.channel, said.ts)
    expect(thread.at(-1)).toMatchObject({
      text: 'You asked: <@U0CALLBOARD> calls &amp; &lt;b&gt; news?',
      thread_ts: said.ts,
    })
  })

  it('hears a direct message, its edit and its removal', async () => {
    const said = await say(peer, { as: 'ada', text: 'news' })
    await said.told
    expect(said.channel).toBe(await directChannel(peer, 'ada'))
    await edit(peer, said, 'events')
    await remove(peer, said)
    await peer.until('all three', () => heard.length === 3)
    expect(heard.map(({ body }) => body)).toMatchObject([
      { channel_type: 'im', text: 'news' },
      { subtype: 'message_changed', message: { text: 'events' } },
      { subtype: 'message_deleted', deleted_ts: said.ts },
    ])
  })

  it('hears the command, and answers at its address', async () => {
    await command(peer, { as: 'oyun', channel: 'news', text: 'open calls' })
    await peer.until('the response', () => peer.responses.length > 0)
    expect(peer.responses.at(-1)?.body).toEqual({ text: 'answered', response_type: 'ephemeral' })
    expect(heard).toMatchObject([{ what: 'command', body: { text: 'open calls', user_name: 'oyun' } }])
  })

  it('hears a button, and opens a view by its trigger', async () => {
    await press(peer, {
      as: 'oyun',
      channel: peer.channel('news'),
      actionId: 'press:0',
      value: '{}',
      message: { ts: '1.0' },
    })
    await peer.until('the view', () =>
      peer.calls.some(({ method, status }) => method === 'views.open' && status === 200),
    )
    expect(heard).toMatchObject([{ what: 'action', body: { action_id: 'press:0', value: '{}' } }])
  })

  it('hears the shortcut and Home', async () => {
    const channel = peer.channel('news')
    await shortcut(peer, {
      as: 'ada',
      channel,
      callbackId: 'ask_about',
      message: { type: 'message', ts: '1.0', text: 'calls?' },
    })
    await openHome(peer, 'ada')
    await peer.until('the home', () => peer.calls.some(({ method }) => method === 'views.publish'))
    expect(heard).toMatchObject([{ what: 'shortcut', body: { callback_id: 'ask_about', message: { text: 'calls?' } } }])
  })

  const mention = (text: string): Promise<Acknowledged> =>
    tell(peer, { type: 'app_mention', user: 'U0', text, ts: '5.0', channel: peer.channel('news'), event_ts: '5.0' })

  it('is sent again what was not seen to be acknowledged', async () => {
    peer.sockets.resendAfter = 50
    peer.sockets.lostAcknowledgements = 2
    expect(await mention('thrice')).toMatchObject({ attempts: 3 })
    expect(heard.map(({ body }) => body)).toMatchObject([{ text: 'thrice' }, { text: 'thrice' }, { text: 'thrice' }])
  })

  it('comes back after its socket was lost or asked to go, and is sent what happened meanwhile', async () => {
    peer.sockets.resends = 1000
    peer.sockets.drop()
    expect(await mention('meanwhile')).toMatchObject({ attempts: 1 })
    expect(heard).toMatchObject([{ what: 'mention', body: { text: 'meanwhile' } }])
    peer.sockets.refresh()
    await peer.until('the socket to go', () => peer.sockets.count === 0)
  })
})
