import { REST } from 'discord.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { failed, rateLimited, refused } from './discord-faults.ts'
import { botToken, DiscordPeer } from './discord-peer.ts'

// What goes wrong with a call, and what discord.js does about it by itself.

const route = 'POST /channels/:channel/messages'

let peer: DiscordPeer
let rest: REST

beforeAll(async () => {
  peer = await DiscordPeer.start({ people: [{ name: 'Ada' }], servers: [{ name: 'lab', channels: ['news'] }] })
  rest = new REST({ api: peer.apiUrl, version: '10', retries: 1 }).setToken(botToken)
})
afterAll(() => peer.stop())

const post = (body: object = { content: 'x' }): Promise<unknown> =>
  rest.post(`/channels/${peer.channel('news')}/messages`, { body })
const count = async (): Promise<number> => (await peer.posted(peer.channel('news'))).length

describe('a fault', () => {
  it.each([
    ['a limit', rateLimited(0.05)],
    ['a limit on everything', rateLimited(0.05, 'global')],
    ['a fault of its own', failed(502)],
    ['a late reply', { does: 'delay', by: 30 }],
  ] as const)('%s: it is done in the end, once', async (_situation, fault) => {
    const before = await count()
    peer.faults.plan(route, fault)
    await post()
    expect(await count()).toBe(before + 1)
  })

  it('a limit holds back what else goes there', async () => {
    peer.calls.length = 0
    peer.faults.plan(route, rateLimited(0.05))
    await Promise.all([post({ content: 'first' }), post({ content: 'second' })])
    expect(peer.calls.map(({ body, status }) => [body, status])).toEqual([
      [{ content: 'first' }, 429],
      [{ content: 'first' }, 200],
      [{ content: 'second' }, 200],
    ])
  })

  it('a fault that lasts, and a refusal: they are given on with their codes', async () => {
    peer.faults.plan(route, failed(500), 2)
    await expect(post()).rejects.toMatchObject({ status: 500 })
    peer.faults.plan(route, refused(403, 50007, 'Cannot send messages to this user'))
    await expect(post()).rejects.toMatchObject({ code: 50007, status: 403 })
  })

  it.each([
    ['no connection', { does: 'cut' }, 0],
    ['a lost reply', { does: 'lose' }, 1],
  ] as const)('%s: it is given up', async (_situation, fault, times) => {
    const before = await count()
    peer.faults.plan(route, fault)
    await expect(post()).rejects.toThrow('other side closed')
    expect(await count()).toBe(before + times)
  })

  it('a lost reply to an enforced nonce: the next try finds what was posted', async () => {
    const before = await count()
    peer.faults.plan(route, { does: 'lose' })
    const posting = { content: 'once', nonce: 'n1', enforce_nonce: true }
    await expect(post(posting)).rejects.toThrow('other side closed')
    expect(await post(posting)).toMatchObject({ content: 'once', nonce: 'n1' })
    expect(await count()).toBe(before + 1)
  })
})
