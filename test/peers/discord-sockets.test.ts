import { Events, GatewayIntentBits, type Client, type ClientOptions, type Message } from 'discord.js'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { say } from './discord-asking.ts'
import { clientOf, joined, modestIntents } from './discord-client.ts'
import { command } from './discord-deeds.ts'
import { DiscordPeer } from './discord-peer.ts'

// The gateway as real discord.js meets it.

let peer: DiscordPeer
const clients: Client[] = []

beforeAll(async () => {
  peer = await DiscordPeer.start({
    people: [{ name: 'Ada' }, { name: 'Robot', isBot: true }],
    servers: [
      { name: 'first', channels: ['one'] },
      { name: 'second', channels: ['two'] },
      { name: 'third', channels: ['three'], hasBot: false },
    ],
    shards: 2,
  })
})
afterEach(async () => {
  for (const client of clients.splice(0)) await client.destroy()
  await peer.until('the sockets to go', () => peer.sockets.count === 0)
})
afterAll(() => peer.stop())

/** A client that has joined, and every message it hears. */
async function listening(options: Partial<ClientOptions> = {}): Promise<{ client: Client; written: Message[] }> {
  const client = clientOf(peer, options)
  clients.push(client)
  const written: Message[] = []
  client.on(Events.MessageCreate, (message) => {
    written.push(message)
  })
  client.on(Events.Error, () => undefined)
  await joined(client)
  return { client, written }
}

const ask = (text: string, channel = 'one'): Promise<unknown> =>
  say(peer, { as: 'Ada', channel: peer.channel(channel), text, mention: true })
const texts = (written: readonly Message[]): readonly string[] =>
  written.map(({ cleanContent }) => cleanContent.replace('@Callboard ', ''))

describe('intents', () => {
  it('only what was asked for is told', async () => {
    const { client, written } = await listening({ intents: [GatewayIntentBits.DirectMessages] })
    await ask('in a server')
    await say(peer, { as: 'Ada', text: 'directly' })
    await peer.until('the message', () => written.length > 0)
    expect(texts(written)).toEqual(['directly'])
    expect(client.guilds.cache.every((guild) => !guild.available)).toBe(true)
  })

  it('a privileged intent that is off ends the connection with 4014', async () => {
    const asked = listening({ intents: [...modestIntents, GatewayIntentBits.MessageContent] })
    await expect(asked).rejects.toThrow('Used disallowed intents')
  })

  it('with the privileged intent on, everything is told with its words', async () => {
    const open = await DiscordPeer.start({
      people: [{ name: 'Ada' }],
      servers: [{ name: 'first', channels: ['one'] }],
      readsContent: true,
    })
    const all = [...modestIntents, GatewayIntentBits.MessageContent]
    const { client, written } = await listening({ intents: all, rest: { api: open.apiUrl, version: '10' } })
    await say(open, { as: 'Ada', channel: open.channel('one'), text: 'among ourselves' })
    await open.until('the message', () => written.length > 0)
    expect(texts(written)).toEqual(['among ourselves'])
    await client.destroy()
    await open.stop()
  })

  it('a token that is refused', async () => {
    peer.refuseToken()
    await expect(listening()).rejects.toMatchObject({ code: 'TokenInvalid' })
    peer.refuseToken(false)
  })
})

describe('a connection that goes', () => {
  it.each([
    ['cut without a word', () => peer.sockets.drop()],
    ['closed with 4000', () => peer.sockets.close(4000)],
    ['asked to go', () => peer.sockets.reconnect()],
  ])('%s: it is resumed, and what was missed is told once', async (_how, go) => {
    const { client, written } = await listening({ shards: [0], shardCount: 1 })
    const before = { ...peer.sockets.counts }
    const begunAnew: number[] = []
    client.on(Events.ShardReady, (shard) => begunAnew.push(shard))
    go()
    await ask('meanwhile')
    await peer.until('the resume', () => peer.sockets.counts.resumed === before.resumed + 1)
    await peer.until('the message', () => written.length > 0)
    await ask('afterwards')
    await peer.until('the other', () => written.length > 1)
    expect(texts(written)).toEqual(['meanwhile', 'afterwards'])
    expect(peer.sockets.counts).toEqual({ ...before, resumed: before.resumed + 1 })
    expect(begunAnew).toEqual([])
  })

  it('a resume that is refused: the session begins anew, and what was missed is lost', async () => {
    const { written } = await listening({ shards: [0], shardCount: 1 })
    const before = { ...peer.sockets.counts }
    peer.sockets.refusedResumes = 1
    peer.sockets.drop()
    await ask('meanwhile')
    await peer.until('the new session', () => peer.sockets.counts.identified === before.identified + 1, 15_000)
    await peer.until('the socket', () => peer.sockets.count === 1)
    await ask('afterwards')
    await peer.until('the message', () => written.length > 0)
    expect(texts(written)).toEqual(['afterwards'])
    expect(peer.sockets.counts.refused).toBe(before.refused + 1)
  })

  it('what cannot be mended ends it', async () => {
    const { client } = await listening({ shards: [0], shardCount: 1 })
    const gone = new Promise((resolve) => client.once(Events.ShardDisconnect, ({ code }) => resolve(code)))
    peer.sockets.close(4004)
    expect(await gone).toBe(4004)
  })
})

describe('dispatches', () => {
  it('can come twice', async () => {
    const { client } = await listening({ shards: [0], shardCount: 1 })
    await client.application?.commands.set([{ name: 'help', description: 'Helps' }])
    const used: string[] = []
    client.on(Events.InteractionCreate, ({ id }) => used.push(id))
    const { id } = await command(peer, { as: 'Ada', channel: peer.channel('one'), name: 'help' })
    peer.sockets.repeat('INTERACTION_CREATE')
    await peer.until('both', () => used.length === 2)
    expect(used).toEqual([id, id])
  })

  it('of bots and of webhooks are told as such', async () => {
    const { written } = await listening({ shards: [0], shardCount: 1 })
    await say(peer, { as: 'Robot', channel: peer.channel('one'), text: 'beep', mention: true })
    await say(peer, { as: 'Ada', channel: peer.channel('one'), text: 'hook', mention: true, isWebhook: true })
    await peer.until('both', () => written.length === 2)
    expect(written.map(({ author, webhookId }) => [author.bot, webhookId !== null])).toEqual([
      [true, false],
      [true, true],
    ])
  })

  it('come to the shard of their server, and direct messages to the first', async () => {
    const { client, written } = await listening({ shards: 'auto' })
    expect(client.ws.shards.size).toBe(2)
    await ask('of the first', 'one')
    await ask('of the second', 'two')
    await say(peer, { as: 'Ada', text: 'directly' })
    await peer.until('all', () => written.length === 3)
    const shards = written.map(({ content, guild }) => [content.replace(/^<@\d+> /, ''), guild?.shardId])
    expect(Object.fromEntries(shards)).toEqual({ directly: undefined, 'of the first': 0, 'of the second': 1 })
    const alone = await listening({ shards: [1], shardCount: 2 })
    await ask('of the first', 'one')
    await say(peer, { as: 'Ada', text: 'directly' })
    await ask('of the second', 'two')
    await peer.until('its own', () => alone.written.length > 0)
    expect(texts(alone.written)).toEqual(['of the second'])
  })

  it('of what only one person sees come as direct messages do', async () => {
    const channel = peer.places.channel(peer.channel('one'))
    const ofServers = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages]
    const without = await listening({ shards: [0], shardCount: 1, intents: ofServers })
    const { written } = await listening({ shards: [0], shardCount: 1 })
    await peer.messages.post(channel, { content: 'for Ada', flags: 64 }, { seenBy: peer.person('Ada') })
    await ask('for all')
    await peer.until('all', () => written.length === 2 && without.written.length > 0)
    expect(texts(written)).toEqual(['for Ada', 'for all'])
    expect(texts(without.written)).toEqual(['for all'])
  })

  it('tell of servers that are joined and left, and of channels that change and go', async () => {
    const { client } = await listening({ shards: [0], shardCount: 1 })
    const told: unknown[] = []
    client.on(Events.GuildCreate, ({ name }) => told.push(['joined', name]))
    client.on(Events.GuildDelete, ({ name }) => told.push(['left', name]))
    client.on(Events.ChannelUpdate, (_before, channel) => {
      if (!channel.isDMBased()) told.push(['may send', channel.permissionsFor(peer.bot.user)?.has('SendMessages')])
    })
    client.on(Events.ChannelDelete, ({ id }) => told.push(['gone', id]))
    await peer.join('third')
    const channel = peer.channel('three')
    await peer.deny('three', 'send')
    await peer.deny('three')
    await peer.deleteChannel(channel)
    peer.kick('third')
    await peer.until('all', () => told.length === 5)
    expect(told).toEqual([
      ['joined', 'third'],
      ['may send', false],
      ['may send', true],
      ['gone', channel],
      ['left', 'third'],
    ])
  })
})
