import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bot, channelIdAt, personIdAt, serverIdAt } from './discord-seed.ts'
import { DiscordTwin } from './discord-twin.ts'

// Everything that the peer uses of discord-digital-twin. When another release keeps things otherwise, it shows here first.

const [server, channel, ada] = [serverIdAt(0), channelIdAt(0), personIdAt(0)]

let twin: DiscordTwin

beforeAll(async () => {
  twin = await DiscordTwin.start({
    people: [{ name: 'Ada', role: 'owner' }],
    servers: [{ name: 'lab', channels: ['news'] }],
  })
})
afterAll(() => twin.stop())

describe('the twin', () => {
  it('keeps servers, their channels and members', async () => {
    expect(await twin.call('GET', `/guilds/${server}`)).toMatchObject({ id: server, name: 'lab', owner_id: ada })
    expect(await twin.call('GET', `/guilds/${server}/channels`)).toMatchObject([{ id: channel, name: 'news', type: 0 }])
    expect(await twin.call('GET', `/guilds/${server}/members/${ada}`)).toMatchObject({ user: { username: 'Ada' } })
    expect(await twin.call('GET', `/guilds/${server}/threads/active`)).toEqual({ threads: [], members: [] })
    expect(await twin.call('GET', `/guilds/1`)).toBeUndefined()
  })

  it('keeps what is written, changed and taken back', async () => {
    const said = await twin.say(channel, ada, 'calls?')
    const components = [{ type: 1, components: [{ type: 2, style: 1, custom_id: 'a', label: 'A' }] }]
    const posted = await twin.post(channel, {
      content: 'two',
      flags: 4,
      components,
      message_reference: { message_id: said.id },
    })
    expect(posted).toMatchObject({ author: { id: bot.user }, flags: 4, message_reference: { message_id: said.id } })
    const edited = await twin.edit(channel, posted.id, {
      content: '',
      embeds: [{ title: 'e' }],
      components: [],
      flags: 64,
    })
    expect(edited).toMatchObject({ content: '', embeds: [{ title: 'e' }], flags: 64 })
    expect(edited.components ?? []).toEqual([])
    expect((await twin.read(channel)).map(({ id }) => id)).toEqual([said.id, posted.id])
    await twin.delete(channel, said.id)
    expect(await twin.find(channel, said.id)).toBeUndefined()
    expect(await twin.find(channel, posted.id)).toEqual(edited)
  })

  it('keeps direct channels and threads under the ids they are given, and forgets channels', async () => {
    const [direct, thread] = [twin.newId(), twin.newId()]
    await twin.keepDirect(direct)
    expect(await twin.say(direct, ada, 'hello')).toMatchObject({ channel_id: direct, content: 'hello' })
    await twin.keepThread(thread, server, channel, 'calls')
    expect(await twin.call('GET', `/channels/${thread}`)).toMatchObject({ id: thread, type: 11, parent_id: channel })
    await twin.post(thread, { content: 'inside' })
    await twin.forgetChannel(thread)
    expect(await twin.call('GET', `/channels/${thread}`)).toBeUndefined()
  })

  it('gives ids that grow', () => {
    const [first, second] = [twin.newId(), twin.newId()]
    expect(BigInt(second) > BigInt(first)).toBe(true)
  })
})
