import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { command } from '../../peers/slack-asking.ts'
import { SlackWeb, type SignedRequest } from '../../peers/slack-web.ts'
import { buttonOf, Room } from './room.ts'
import { press, submit } from '../../peers/slack-asking.ts'

const secret = '8f742231b10e8888abcd99yyyzzz85a5'
const port = 21_951
const address = `http://127.0.0.1:${port}/slack/events`
const asking = { as: 'oyun', channel: 'news', text: 'open calls in Mongolia on 10 March 2024', mention: true } as const

let room: Room
let web: SlackWeb

beforeAll(async () => {
  room = await Room.open(() => ({ SLACK_SIGNING_SECRET: secret, SLACK_PORT: `${port}` }))
  web = new SlackWeb(address, secret)
  web.resendAfter = 200
  room.peer.web = web
})
beforeEach(() => room.forgetCalls())
afterEach(() => room.inspect())
afterAll(() => room.close())

/** An event that asks, as Slack would send it. */
function event(id: string, text = 'news in 2015'): unknown {
  const { bot } = room.peer
  const ts = `${Date.now() / 1000}`
  const message = {
    user: room.peer.person('ada'),
    text: `<@${bot.user}> ${text}`,
    ts,
    channel: room.peer.channel('news'),
  }
  return {
    type: 'event_callback',
    team_id: bot.team,
    api_app_id: bot.app,
    event_id: id,
    event: { type: 'app_mention', event_ts: ts, ...message },
  }
}

/** How many arrivals are kept. */
const arrivals = (): number => room.rows().filter((row) => row.includes('"kind":"question"')).length

const now = (): number => Math.floor(Date.now() / 1000)

describe('over HTTP', () => {
  it('questions, commands, buttons and forms are answered as over a socket', async () => {
    const { posts } = await room.answersTo(asking)
    expect(posts[0]?.text).toMatch(/^4 calls open in Mongolia on 10 March 2024/)
    await command(room.peer, { as: 'ada', channel: 'news', text: 'settings' })
    await room.idle()
    const shown = room.responses.at(-1)
    const { action_id: actionId, value } = buttonOf(shown, 'Change yours…')
    const channel = room.peer.channel('news')
    await press(room.peer, { as: 'ada', channel, actionId, value, isPrivate: true })
    await room.idle()
    const view = room.callsOf('views.open').at(-1)?.['view']
    const values = { 'Your waking hours': 'never' }
    expect((await submit(room.peer, { as: 'ada', view, id: 'V1', values })).payload).toMatchObject({
      response_action: 'errors',
    })
    await submit(room.peer, { as: 'ada', view, id: 'V1', values: { 'Your waking hours': '10 to 18' } })
    await room.idle()
    expect(room.callsOf('chat.postEphemeral').at(-1)?.['text']).toBe('Your waking hours: 10:00 to 18:00.')
  })

  it('a request that is sent again, or replayed, is done once', async () => {
    const request = web.signed('events_api', event('Ev-replayed'))
    const before = arrivals()
    const answers = await Promise.all([web.send(request), web.send(request), web.send(request)])
    expect(answers.map((answer) => answer?.status)).toEqual([200, 200, 200])
    expect((await web.send(request))?.status).toBe(200)
    await room.idle()
    expect(arrivals()).toBe(before + 1)
    expect(room.callsOf('chat.postMessage')).toHaveLength(1)
  })

  it('the operator is told, once, of requests that say that they are signed', async () => {
    const payload = event('Ev-told')
    for (const at of [now() - 301, now()])
      expect((await web.send(web.signed('events_api', payload, at, 'another')))?.status).toBe(401)
    await room.line(/not signed with SLACK_SIGNING_SECRET, or not within .* copy the secret anew/)
    expect(room.lines.filter((line) => line.includes('SLACK_SIGNING_SECRET'))).toHaveLength(1)
  })

  const changed = ({ headers, body }: SignedRequest, others: Partial<SignedRequest>): SignedRequest => ({
    headers: { ...headers, ...others.headers },
    body: others.body ?? body,
  })
  it.each<[string, (of: SignedRequest, payload: unknown) => SignedRequest]>([
    ['another secret', (_of, payload) => web.signed('events_api', payload, now(), 'another')],
    ['a stale time', (_of, payload) => web.signed('events_api', payload, now() - 301)],
    ['a time to come', (_of, payload) => web.signed('events_api', payload, now() + 302)],
    ['a time that is none', (of) => changed(of, { headers: { 'x-slack-request-timestamp': 'soon' } })],
    ['another time', (of) => changed(of, { headers: { 'x-slack-request-timestamp': `${now() - 1}` } })],
    ['a cut signature', (of) => changed(of, { headers: { 'x-slack-signature': 'v0=abc' } })],
    ['no signature', ({ body, headers: { 'x-slack-signature': _without, ...headers } }) => ({ headers, body })],
    ['no time', ({ body, headers: { 'x-slack-request-timestamp': _without, ...headers } }) => ({ headers, body })],
    ['another version', (of) => changed(of, { headers: { 'x-slack-signature': 'v1=abc' } })],
    ['another body', (of) => changed(of, { body: of.body.replace('news', 'calls') })],
    ['a body with a blank more', (of) => changed(of, { body: `${of.body} ` })],
    ['a cut body', (of) => changed(of, { body: of.body.slice(0, -1) })],
    [
      'the sign of a check',
      () => ({
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: `ssl_check=1&payload=${encodeURIComponent(JSON.stringify(event('Ev-smuggled')))}`,
      }),
    ],
  ])('nothing is done for a request with %s', async (what, tampered) => {
    const before = arrivals()
    const payload = event(`Ev-${what}`)
    const answer = await web.send(tampered(web.signed('events_api', payload), payload))
    // A check of the certificate is answered, and nothing beside it is read.
    expect(answer?.status).toBe(what === 'the sign of a check' ? 200 : 401)
    await room.idle()
    expect(arrivals()).toBe(before)
  })

  it.each<[string, string, RequestInit, number]>([
    ['another path', `http://127.0.0.1:${port}/`, { method: 'POST' }, 404],
    ['a path below', `${address}/more`, { method: 'POST' }, 404],
    ['the page to install, of an app with a token', `http://127.0.0.1:${port}/slack/install`, {}, 404],
    ['the path of the health', `http://127.0.0.1:${port}/health`, {}, 404],
    ['a look', address, {}, 405],
    ['another method', address, { method: 'PUT', body: '{}' }, 405],
    ['a large body', address, { method: 'POST', body: 'x'.repeat(1_000_001) }, 413],
  ])('%s is refused', async (_what, url, init, status) => {
    expect((await fetch(url, init)).status).toBe(status)
  })

  it('a large body of unsaid length is refused', async () => {
    const { headers } = web.signed('events_api', event('Ev-large'))
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode('x'.repeat(100_000)))
      },
    })
    const sent = fetch(address, { method: 'POST', headers, body, duplex: 'half' })
    expect(await sent.then(({ status }) => status).catch(() => 'cut')).toSatisfy(
      (became) => became === 413 || became === 'cut',
    )
  })

  it('a slow body is not waited for', async () => {
    const socket = connect(port, '127.0.0.1')
    socket.write('POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{')
    const answer = await new Promise<string>((resolve) => {
      let read = ''
      socket.on('data', (chunk: Buffer) => (read += chunk.toString()))
      socket.on('close', () => resolve(read))
    })
    expect(answer).toMatch(/^HTTP\/1\.1 408 /)
  }, 30_000)

  it('what cannot be recorded is not taken, and is done once when it comes again', async () => {
    const request = web.signed('events_api', event('Ev-again', 'calls in Laos'))
    await room.withoutStore(async () => expect((await web.send(request))?.status).toBe(503))
    expect((await web.send(request))?.status).toBe(200)
    await room.idle()
    expect(room.callsOf('chat.postMessage')).toHaveLength(1)
  }, 60_000)

  it('Slack’s question whether it is here is answered', async () => {
    const answer = await web.send(web.signed('events_api', { type: 'url_verification', challenge: 'abc' }))
    expect(answer).toEqual({ status: 200, text: '{"challenge":"abc"}' })
  })

  it('what is not JSON, or nothing that is known, is done nothing about', async () => {
    const unread = { ...web.signed('events_api', {}), body: '' }
    expect((await web.send(unread))?.status).toBe(401)
    expect((await web.send(web.signed('events_api', { type: 'unheard_of' })))?.status).toBe(200)
    const proxied = { 'x-forwarded-for': '10.0.0.1', 'x-forwarded-host': 'evil', 'x-forwarded-proto': 'https' }
    expect((await web.send(web.signed('events_api', event('Ev-proxied')), proxied))?.status).toBe(200)
    await room.idle()
  })
})
