import { webApi } from '@slack/bolt'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { rateLimited } from './slack-faults.ts'
import { appToken, botToken, SlackPeer } from './slack-peer.ts'

// What Slack refuses, word by word: what the adapter is tried against must refuse it as loudly.

const scopes = [
  'chat:write',
  'users:read',
  'im:write',
  'im:history',
  'channels:read',
  'channels:history',
  'groups:read',
  'groups:history',
]
const people = [
  { name: 'oyun', tz: 'Asia/Ulaanbaatar', locale: 'mn-MN', role: 'primary owner' },
  { name: 'ada', tz: 'America/Caracas', role: 'owner' },
  { name: 'ravi', tz: 'Asia/Kolkata', role: 'admin' },
  { name: 'bob' },
] as const

let peer: SlackPeer
let posted: string
const inPeer = (held: readonly string[]): Promise<SlackPeer> =>
  SlackPeer.start({ people, channels: [{ name: 'news' }, { name: 'secret', isPrivate: true }], scopes: held })

beforeAll(async () => {
  peer = await inPeer(scopes)
})
beforeEach(async () => {
  const { ts = '' } = await bot().chat.postMessage({ channel: news(), text: 'first' })
  posted = ts
})
afterAll(() => peer.stop())

const bot = (of = peer, token = botToken): webApi.WebClient =>
  new webApi.WebClient(token, {
    slackApiUrl: of.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logLevel: webApi.LogLevel.ERROR,
  })
const news = (): string => peer.channel('news')
const secret = (): string => peer.channel('secret')
const view = { type: 'modal', title: { type: 'plain_text', text: 'Details' }, blocks: [{ type: 'divider' }] }
const home = { type: 'home', blocks: [{ type: 'divider' }] }

/** Every method that the bot may want, with arguments that are taken. */
const calls = (of = peer): readonly (readonly [string, Record<string, unknown>])[] => {
  const [channel, user] = [of.channel('news'), of.person('oyun')]
  const trigger_id = of.begin({ person: user, channel }).trigger_id
  return [
    ['auth.test', {}],
    ['users.info', { user }],
    ['views.open', { trigger_id, view }],
    ['views.publish', { user_id: user, view: home }],
    ['conversations.open', { users: user }],
    ['conversations.info', { channel }],
    ['conversations.history', { channel }],
    ['conversations.replies', { channel, ts: posted }],
    ['chat.postMessage', { channel, text: 'x' }],
    ['chat.postEphemeral', { channel, user, text: 'x' }],
    ['chat.update', { channel, ts: posted, text: 'x' }],
    ['chat.delete', { channel, ts: posted }],
  ]
}

/** The word a call is refused with; "taken" where it is not. */
async function wordFor(method: string, args: Record<string, unknown>, of = bot()): Promise<string> {
  try {
    await of.apiCall(method, args)
    return 'taken'
  } catch (cause) {
    return z.object({ data: z.object({ error: z.string() }) }).parse(cause).data.error
  }
}

describe('users.info', () => {
  it.each([
    ['oyun', 'Asia/Ulaanbaatar', 28_800, [true, true, true]],
    ['ada', 'America/Caracas', -14_400, [true, true, false]],
    ['ravi', 'Asia/Kolkata', 19_800, [true, false, false]],
    ['bob', 'UTC', 0, [false, false, false]],
  ] as const)('tells of %s the zone, %s, and the role', async (name, tz, tz_offset, [isAdmin, isOwner, isPrimary]) => {
    const { user } = await bot().users.info({ user: peer.person(name) })
    const roles = { is_admin: isAdmin, is_owner: isOwner, is_primary_owner: isPrimary }
    expect(user).toMatchObject({ name, tz, tz_offset, ...roles })
    expect(user?.tz_label).toMatch(/Time$/)
  })

  it('tells the language only where it is asked for', async () => {
    const user = peer.person('oyun')
    expect((await bot().users.info({ user, include_locale: true })).user?.locale).toBe('mn-MN')
    expect((await bot().users.info({ user })).user).not.toHaveProperty('locale')
  })
})

describe('an address for responses', () => {
  const begin = (name = 'oyun'): string => peer.begin({ person: peer.person(name), channel: news() }).response_url
  const send = async (address: string, body: unknown = { text: 'x' }): Promise<readonly [number, unknown]> => {
    const answer = await fetch(address, { method: 'POST', body: JSON.stringify(body) })
    return [answer.status, z.looseObject({ error: z.optional(z.string()) }).parse(await answer.json()).error]
  }

  it('is good five times, and each deed has its own', async () => {
    const [address, other] = [begin(), begin('ada')]
    for (let use = 0; use < 5; use += 1) expect(await send(address, { text: `use ${use}` })).toEqual([200, undefined])
    expect(await send(address)).toEqual([404, 'used_url'])
    expect(await send(other)).toEqual([200, undefined])
    expect(peer.responses.map(({ of }) => of.person)).toEqual([
      ...Array.from({ length: 5 }, () => peer.person('oyun')),
      peer.person('ada'),
    ])
  })

  it('is good for 30 minutes', async () => {
    const address = begin()
    peer.passes(29 * 60_000)
    expect(await send(address)).toEqual([200, undefined])
    peer.passes(2 * 60_000)
    expect(await send(address)).toEqual([404, 'expired_url'])
  })

  it('that nobody was given is none', async () => {
    expect(await send(begin().replace(/[^/]+$/, 'made-up'))).toEqual([404, 'no_service'])
  })

  it('refuses what breaks a limit, and fails as planned, without a use', async () => {
    const address = begin()
    expect(await send(address, { text: 'x'.repeat(4001) })).toEqual([400, 'msg_too_long'])
    peer.faults.plan('response_url', rateLimited(3))
    expect(await send(address)).toEqual([429, 'ratelimited'])
    peer.faults.plan('response_url', { does: 'cut' })
    await expect(send(address)).rejects.toThrow('fetch failed')
    for (let use = 0; use < 5; use += 1) expect(await send(address)).toEqual([200, undefined])
  })
})

describe('a trigger', () => {
  const open = (trigger_id: string): Promise<string> => wordFor('views.open', { trigger_id, view })
  const begin = (): string => peer.begin({ person: peer.person('oyun'), channel: news() }).trigger_id

  it('is good once', async () => {
    const trigger = begin()
    expect([await open(trigger), await open(trigger)]).toEqual(['taken', 'exchanged_trigger_id'])
  })

  it('is good for three seconds', async () => {
    const trigger = begin()
    peer.passes(3001)
    expect(await open(trigger)).toBe('expired_trigger_id')
  })

  it('that nobody was given is none', async () => {
    expect(await open('1.2.made-up')).toBe('invalid_trigger_id')
  })

  it('is left where the view is refused', async () => {
    const trigger_id = begin()
    const long = { ...view, title: { type: 'plain_text', text: 'x'.repeat(25) } }
    expect(await wordFor('views.open', { trigger_id, view: long })).toBe('invalid_arguments')
    expect(await open(trigger_id)).toBe('taken')
  })
})

describe('a message', () => {
  it('of somebody else is not the bot’s to change or delete', async () => {
    const asked = await peer.ask('chat.postMessage', { channel: news(), text: 'mine' }, 'ada')
    const message = { channel: news(), ts: z.string().parse(asked['ts']) }
    expect(await wordFor('chat.update', { ...message, text: 'yours' })).toBe('cant_update_message')
    expect(await wordFor('chat.delete', message)).toBe('cant_delete_message')
    expect((await peer.posted(news())).at(-1)).toMatchObject({ text: 'mine' })
  })

  it('that is gone cannot be changed or deleted', async () => {
    const message = { channel: news(), ts: posted }
    expect(await wordFor('chat.delete', message)).toBe('taken')
    expect(await wordFor('chat.delete', message)).toBe('message_not_found')
    expect(await wordFor('chat.update', { ...message, text: 'x' })).toBe('message_not_found')
  })

  const section = (length: number): unknown => ({
    type: 'section',
    text: { type: 'plain_text', text: 'x'.repeat(length) },
  })
  it.each<readonly [string, string, Record<string, unknown>]>([
    ['a text that cannot be changed any more', 'msg_too_long', { text: 'x'.repeat(4001) }],
    [
      'blocks that are too long together',
      'msg_blocks_too_long',
      { blocks: Array.from({ length: 5 }, () => section(2900)) },
    ],
    ['a block that is too long', 'invalid_blocks', { blocks: [section(3001)] }],
    ['too many blocks', 'invalid_blocks', { blocks: Array.from({ length: 51 }, () => ({ type: 'divider' })) }],
    ['a block that there is not', 'invalid_blocks', { blocks: [{ type: 'carrousel' }] }],
  ])('with %s is refused: %s', async (_situation, error, broken) => {
    const before = await peer.posted(news())
    const message = { channel: news(), text: 'x', ...broken }
    expect(await wordFor('chat.postMessage', message)).toBe(error)
    expect(await wordFor('chat.postEphemeral', { ...message, user: peer.person('oyun') })).toBe(error)
    expect(await wordFor('chat.update', { ...message, ts: posted })).toBe(error)
    expect(await peer.posted(news())).toEqual(before)
  })

  it('that is a view too long is refused as an argument', async () => {
    const blocks = Array.from({ length: 101 }, () => ({ type: 'divider' }))
    const published = { user_id: peer.person('oyun'), view: { ...home, blocks } }
    expect(await wordFor('views.publish', published)).toBe('invalid_arguments')
  })
})

describe('a channel', () => {
  it('that is archived takes nothing', async () => {
    const [channel, user] = [news(), peer.person('oyun')]
    await peer.ask('conversations.archive', { channel })
    expect(await wordFor('chat.postMessage', { channel, text: 'x' })).toBe('is_archived')
    expect(await wordFor('chat.postEphemeral', { channel, user, text: 'x' })).toBe('is_archived')
    expect(await wordFor('chat.update', { channel, ts: posted, text: 'x' })).toBe('is_inactive')
    expect(await wordFor('conversations.history', { channel })).toBe('taken')
    await peer.ask('conversations.unarchive', { channel })
    expect(await wordFor('chat.postMessage', { channel, text: 'x' })).toBe('taken')
  })

  it('that somebody is not in shows them nothing', async () => {
    const [channel, user] = [news(), peer.person('bob')]
    const seen = { channel, user, text: 'only you' }
    await peer.ask('conversations.kick', { channel, user })
    expect(await wordFor('chat.postEphemeral', seen)).toBe('user_not_in_channel')
    await peer.ask('conversations.invite', { channel, users: user })
    expect(await wordFor('chat.postEphemeral', seen)).toBe('taken')
  })

  it.each([
    ['open to all', news, 'not_in_channel', 'taken'],
    ['private', secret, 'channel_not_found', 'channel_not_found'],
  ] as const)('%s that the bot was put out of is closed to it', async (_which, channelOf, error, toLookAt) => {
    const [channel, user] = [channelOf(), peer.bot.user]
    await peer.ask('conversations.kick', { channel, user })
    const message = { channel, text: 'x' }
    expect(await wordFor('chat.postMessage', message)).toBe(error)
    expect(await wordFor('chat.postEphemeral', { ...message, user: peer.person('oyun') })).toBe(error)
    expect(await wordFor('conversations.history', { channel })).toBe(error)
    expect(await wordFor('conversations.replies', { channel, ts: posted })).toBe(error)
    expect(await wordFor('conversations.info', { channel })).toBe(toLookAt)
    await peer.ask('conversations.invite', { channel, users: user })
    expect(await wordFor('chat.postMessage', message)).toBe('taken')
  })

  it('that there is not is none', async () => {
    expect(await wordFor('chat.postMessage', { channel: 'C0NOWHERE', text: 'x' })).toBe('channel_not_found')
  })
})

describe('a token', () => {
  it.each(['token_revoked', 'account_inactive'])('that is refused as %s is so for every method', async (error) => {
    const app = bot(peer, appToken)
    for (const token of [botToken, appToken]) peer.refuseToken(token, error)
    for (const [method, args] of calls()) expect([method, await wordFor(method, args)]).toEqual([method, error])
    expect(await wordFor('apps.connections.open', {}, app)).toBe(error)
    for (const token of [botToken, appToken]) peer.refuseToken(token)
    for (const [method, args] of calls()) expect([method, await wordFor(method, args)]).toEqual([method, 'taken'])
    expect(await wordFor('apps.connections.open', {}, app)).toBe('taken')
  })

  it('without scopes is refused by each method that needs one, which it says', async () => {
    const other = await inPeer([])
    const needed = new Map<string, string>()
    for (const [method, args] of calls(other)) {
      const answer = await fetch(`${other.apiUrl}${method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${botToken}` },
        body: JSON.stringify(args),
      })
      const said = z
        .object({ error: z.optional(z.string()), needed: z.optional(z.string()) })
        .parse(await answer.json())
      needed.set(method, said.error === 'missing_scope' ? (said.needed ?? '') : '')
    }
    await other.stop()
    expect(Object.fromEntries(needed)).toEqual({
      'auth.test': '',
      'users.info': 'users:read',
      'views.open': '',
      'views.publish': '',
      'conversations.open': 'im:write',
      'conversations.info': 'channels:read',
      'conversations.history': 'channels:history',
      'conversations.replies': 'channels:history',
      'chat.postMessage': 'chat:write',
      'chat.postEphemeral': 'chat:write',
      'chat.update': 'chat:write',
      'chat.delete': 'chat:write',
    })
  })
})
