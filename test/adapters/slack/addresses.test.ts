import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { notices } from '../../../src/answer/notices.ts'
import { command, directChannel } from '../../peers/slack-asking.ts'
import { rateLimited, refused, type Fault } from '../../peers/slack-faults.ts'
import { Room } from './room.ts'

const question = 'open calls in Mongolia on 10 March 2024'
/** What reached a host that is not Slack's. */
const astray: string[] = []
const elsewhere = createServer((request, response) => {
  astray.push(request.url ?? '')
  response.end('{}')
})

let room: Room

beforeAll(async () => {
  room = await Room.open(() => ({}))
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
})
beforeEach(() => room.forgetCalls())
afterEach(() => room.inspect())
afterAll(async () => {
  await room.close()
  await new Promise((resolve) => elsewhere.close(resolve))
})

/** The host that is not Slack's. */
function other(): string {
  const address = elsewhere.address()
  if (address === null || typeof address === 'string') throw new Error('nothing listens')
  return `127.0.0.1:${address.port}`
}

describe('the address for a response', () => {
  const ask = async (): Promise<void> => {
    await command(room.peer, { as: 'oyun', channel: 'news', text: question })
    await room.idle()
  }
  const toldPrivately = (): readonly unknown[] => room.callsOf('chat.postEphemeral').map(({ text }) => text)

  it.each([404, 410])('that is spent (%s) leaves the channel, to the asker alone', async (status) => {
    room.peer.faults.plan('response_url', { does: 'refuse', status })
    await ask()
    const place = { channel: room.peer.channel('news'), user: room.peer.person('oyun') }
    expect(room.callsOf('chat.postEphemeral')).toEqual([expect.objectContaining(place)])
    expect(toldPrivately()).toEqual([expect.stringMatching(/^4 calls open in Mongolia/)])
  })

  it('that is spent where the bot is not in the channel leads to direct messages', async () => {
    room.peer.faults.plan('response_url', { does: 'refuse', status: 404 })
    room.peer.faults.plan('chat.postEphemeral', refused('not_in_channel'))
    await ask()
    const told = room.callsOf('chat.postMessage')
    expect(told).toEqual([expect.objectContaining({ channel: await directChannel(room.peer, 'oyun') })])
    expect(told[0]?.['text']).toMatch(/^4 calls open in Mongolia/)
  })

  it('whose time is over by Slack’s clock does so too', async () => {
    const asked = command(room.peer, { as: 'ada', channel: 'news', text: question })
    room.peer.passes(31 * 60_000)
    await asked
    await room.idle()
    expect([...toldPrivately(), ...room.responses.map(({ text }) => text)]).toEqual([
      expect.stringMatching(/^4 calls open in Mongolia/),
    ])
  })

  it.each<[string, Fault]>([
    ['fails', { does: 'refuse', status: 500 }],
    ['is cut', { does: 'cut' }],
    ['loses its reply', { does: 'lose' }],
  ])('that %s is told afterwards that the answer may be there', async (_situation, fault) => {
    room.peer.faults.plan('response_url', fault)
    await ask()
    expect(room.responses.map(({ text }) => text).at(-1)).toBe(notices.mayBeThere)
    expect(toldPrivately()).toEqual([])
  })

  it('that is limited is answered when it rests no more', async () => {
    room.peer.faults.plan('response_url', rateLimited(1))
    await ask()
    expect(room.responses.map(({ text }) => text)).toEqual([expect.stringMatching(/^4 calls open in Mongolia/)])
  })

  it('that sends elsewhere is not followed', async () => {
    const headers = { location: `http://${other()}/moved` }
    room.peer.faults.plan('response_url', { does: 'refuse', status: 307, headers })
    await ask()
    await room.line(/respond in .* did not go out: HTTP 307; it is not tried again/)
    expect(astray).toEqual([])
  })

  it.each([
    ['another host', () => `http://${other()}/response/x`],
    ['a name like Slack’s', () => 'https://hooks.slack.com.evil.example/commands/x'],
    ['Slack’s name before another host', () => 'https://hooks.slack.com@evil.example/commands/x'],
    ['no encryption', () => 'http://hooks.slack.com/commands/x'],
    ['no address', () => 'hooks.slack.com'],
  ])('of %s is never posted to', async (_situation, address) => {
    await room.peer.sockets.deliver('slash_commands', {
      command: '/callboard',
      text: question,
      user_id: room.peer.person('oyun'),
      channel_id: room.peer.channel('news'),
      trigger_id: randomUUID(),
      response_url: address(),
    })
    await room.idle()
    await room.line(/the address for the response is not Slack’s/)
    expect(astray).toEqual([])
    expect(room.callsOf('chat.postMessage').filter((call) => call['channel'] === room.peer.channel('news'))).toEqual([])
  })
})
