import { REST, type RequestData } from 'discord.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { say } from './discord-asking.ts'
import { command, complete, press } from './discord-deeds.ts'
import type { Interaction } from './discord-interactions.ts'
import { botToken, DiscordPeer } from './discord-peer.ts'

// What Discord refuses, code by code: what the adapter is tried against must refuse it as loudly.

const button = (custom_id: string): object => ({ type: 2, style: 1, custom_id, label: 'x' })
const row = (...components: readonly object[]): object => ({ type: 1, components })
const embed = (length: number): object => ({ description: 'd'.repeat(length) })

let peer: DiscordPeer
let rest: REST

beforeAll(async () => {
  peer = await DiscordPeer.start({
    people: [{ name: 'Ada' }, { name: 'Bob' }, { name: 'Robot', isBot: true }],
    servers: [
      { name: 'lab', channels: ['news', 'quiet', 'hidden'] },
      { name: 'outside', channels: ['far'], hasBot: false },
    ],
  })
  rest = restWith(botToken)
  await rest.put(`/applications/${peer.bot.user}/commands`, {
    body: [
      { name: 'help', description: 'd', options: [{ name: 'about', description: 'd', type: 3, autocomplete: true }] },
      { name: 'Ask', type: 3 },
    ],
  })
})
afterAll(() => peer.stop())

const restWith = (token: string): REST => new REST({ api: peer.apiUrl, version: '10', retries: 0 }).setToken(token)
const messagesOf = (name: string): `/${string}` => `/channels/${peer.channel(name)}/messages`
const post = (body: object, channel = 'news'): Promise<unknown> => rest.post(messagesOf(channel), { body })
const refusedWith = (code: number, message?: string) => ({
  code,
  ...(message === undefined ? {} : { rawError: { message } }),
})

describe('a channel', () => {
  const body = { content: 'x' }

  it('that is gone, that is of a server without the bot, that it may not see', async () => {
    await expect(rest.post('/channels/1/messages', { body })).rejects.toMatchObject(
      refusedWith(10003, 'Unknown Channel'),
    )
    await expect(post(body, 'far')).rejects.toMatchObject(refusedWith(50001, 'Missing Access'))
    await peer.deny('hidden', 'view')
    await expect(rest.get(messagesOf('hidden'))).rejects.toMatchObject(refusedWith(50001))
  })

  it('where it may not write, embed, read what was written, or start threads', async () => {
    const { id } = await say(peer, { as: 'Ada', channel: peer.channel('quiet'), text: 'x' })
    const reply = { ...body, message_reference: { message_id: id } }
    await peer.deny('quiet', 'send')
    await expect(post(body, 'quiet')).rejects.toMatchObject(refusedWith(50013, 'Missing Permissions'))
    await peer.deny('quiet', 'embed')
    await expect(post({ embeds: [embed(1)] }, 'quiet')).rejects.toMatchObject(refusedWith(50013))
    await peer.deny('quiet', 'history')
    await expect(post(reply, 'quiet')).rejects.toMatchObject(refusedWith(160_002))
    expect(await rest.get(messagesOf('quiet'))).toEqual([])
    await peer.deny('quiet', 'startThreads')
    const thread = `${messagesOf('quiet')}/${id}/threads` as const
    await expect(rest.post(thread, { body: { name: 'x' } })).rejects.toMatchObject(refusedWith(50013))
    await peer.deny('quiet')
    expect(await rest.post(thread, { body: { name: 'x' } })).toMatchObject({ id, name: 'x' })
    await expect(rest.post(thread, { body: { name: 'x' } })).rejects.toMatchObject(refusedWith(160_004))
    await expect(rest.post(`/channels/${id}/threads`, { body: { name: 'x' } })).rejects.toMatchObject(
      refusedWith(50_024),
    )
    expect(await post(reply, 'quiet')).toMatchObject({ type: 19 })
  })

  it('that is an archived thread, before it is opened again or written in', async () => {
    const { id } = await say(peer, { as: 'Ada', channel: peer.channel('quiet'), text: 'x' })
    await rest.post(`${messagesOf('quiet')}/${id}/threads`, { body: { name: 'x' } })
    const { id: inside } = z.object({ id: z.string() }).parse(await rest.post(`/channels/${id}/messages`, { body }))
    const change = (): Promise<unknown> => rest.patch(`/channels/${id}/messages/${inside}`, { body })
    peer.places.archived.add(id)
    await expect(change()).rejects.toMatchObject(refusedWith(50_083, 'Thread is archived'))
    await rest.patch(`/channels/${id}`, { body: { archived: false } })
    expect(await change()).toMatchObject({ id: inside })
    peer.places.archived.add(id)
    await rest.post(`/channels/${id}/messages`, { body })
    expect(await change()).toMatchObject({ id: inside })
  })

  it('with somebody who takes no messages, with a bot, with nobody', async () => {
    const open = (recipient_id: string): Promise<unknown> =>
      rest.post('/users/@me/channels', { body: { recipient_id } })
    peer.places.closed.add(peer.person('Bob'))
    expect(await open(peer.person('Bob'))).toMatchObject({ type: 1 })
    const channel = await peer.directChannel('Bob')
    await expect(rest.post(`/channels/${channel}/messages`, { body })).rejects.toMatchObject(refusedWith(50007))
    await expect(open(peer.person('Robot'))).rejects.toMatchObject(refusedWith(50007))
    await expect(open('1')).rejects.toMatchObject(refusedWith(50033))
  })
})

describe('an interaction', () => {
  const begin = (channel = 'news'): Promise<Interaction> =>
    command(peer, { as: 'Ada', channel: peer.channel(channel), name: 'help' })
  const open = { auth: false } satisfies RequestData
  const respond = ({ id, token }: Interaction, body: object): Promise<unknown> =>
    rest.post(`/interactions/${id}/${token}/callback`, { ...open, body })
  const follow = ({ token }: Interaction, content = 'more'): Promise<unknown> =>
    rest.post(`/webhooks/${peer.bot.user}/${token}`, { ...open, body: { content } })
  const original = ({ token }: Interaction): `/${string}` => `/webhooks/${peer.bot.user}/${token}/messages/@original`
  const answer = { type: 4, data: { content: 'x' } }

  it('is answered once, within 3 s, by its own token', async () => {
    const begun = await begin()
    await expect(respond({ ...begun, token: 'other' }, answer)).rejects.toMatchObject(
      refusedWith(10062, 'Unknown interaction'),
    )
    await respond(begun, answer)
    await expect(respond(begun, answer)).rejects.toMatchObject(refusedWith(40060))
    const late = await begin()
    peer.passes(3001)
    await expect(respond(late, answer)).rejects.toMatchObject(refusedWith(10062))
  })

  it('has a token that is good once it is answered, and for 15 minutes', async () => {
    const begun = await begin()
    await expect(follow(begun)).rejects.toMatchObject(refusedWith(10015, 'Unknown Webhook'))
    await respond(begun, answer)
    await follow(begun)
    peer.passes(15 * 60_000)
    await expect(follow(begun)).rejects.toMatchObject(refusedWith(50027, 'Invalid Webhook Token'))
    await expect(rest.get(original(begun), open)).rejects.toMatchObject(refusedWith(50027))
  })

  it('that is put off is filled by an edit or by what follows, as private as it was', async () => {
    const begun = await begin()
    await respond(begun, { type: 5, data: { flags: 64 } })
    expect(await rest.get(original(begun), open)).toMatchObject({ flags: 64 | 128 })
    expect(await follow(begun, 'filled')).toMatchObject({ flags: 64, content: 'filled' })
    expect(await rest.get(original(begun), open)).toMatchObject({ flags: 64, content: 'filled' })
    await rest.delete(original(begun), open)
    await expect(rest.get(original(begun), open)).rejects.toMatchObject(refusedWith(10008))
  })

  it('follows five times at most where the bot is not a member', async () => {
    const begun = await begin('far')
    await respond(begun, answer)
    for (let times = 0; times < 5; times += 1) await follow(begun)
    await expect(follow(begun)).rejects.toMatchObject(refusedWith(40094))
  })

  it.each([
    ['a command, changing a message', { type: 7, data: { content: 'x' } }],
    ['a command, with choices', { type: 8, data: { choices: [] } }],
    ['in no known way', { type: 99 }],
    ['with too much', { type: 4, data: { content: 'x'.repeat(2001) } }],
    ['with one id twice', { type: 4, data: { components: [row(button('a'), button('a'))] } }],
    ['with a modal without a title', { type: 9, data: { custom_id: 'm', components: [row({ type: 4 })] } }],
  ])('is not answered: %s', async (_what, body) => {
    const begun = await begin()
    await expect(respond(begun, body)).rejects.toMatchObject(refusedWith(50035))
    await respond(begun, answer)
  })

  it('that completes is offered 25 choices', async () => {
    const doing = { as: 'Ada', channel: peer.channel('news'), name: 'help', option: 'about', typed: 'x' }
    const choices = complete(peer, doing)
    await peer.until('the interaction', () => peer.interactions.latest?.kind === 4)
    const begun = peer.interactions.latest
    if (begun === undefined) throw new Error('nothing was begun')
    const many = Array.from({ length: 26 }, (_each, place) => ({ name: 'n', value: `v${place}` }))
    await expect(respond(begun, { type: 8, data: { choices: many } })).rejects.toMatchObject(refusedWith(50035))
    await respond(begun, { type: 8, data: { choices: many.slice(1) } })
    expect(await choices).toHaveLength(25)
  })

  it('is nobody’s who does not see its message', async () => {
    const begun = await begin()
    await respond(begun, { type: 4, data: { flags: 64, components: [row(button('share'))] } })
    const message = await peer.messages.find(begun.channel, begun.original ?? '')
    await expect(press(peer, { as: 'Bob', message, button: 'share' })).rejects.toThrow('Bob does not see this message')
    await expect(press(peer, { as: 'Ada', message, button: 'other' })).rejects.toThrow('no other to use here')
    await expect(rest.get(`${messagesOf('news')}/${message.id}`)).rejects.toMatchObject(refusedWith(10008))
    expect(await rest.get(messagesOf('news'))).not.toContainEqual(expect.objectContaining({ id: message.id }))
  })
})

describe('a call', () => {
  it('with another token, or of no known address', async () => {
    await expect(restWith('wrong').get('/users/@me')).rejects.toMatchObject({ status: 401 })
    await expect(rest.get('/nothing')).rejects.toMatchObject({ status: 404 })
  })
})
