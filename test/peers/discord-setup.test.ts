import type { Client } from 'discord.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientOf, joined } from './discord-client.ts'
import { command } from './discord-deeds.ts'
import { DiscordPeer } from './discord-peer.ts'

// What setting up rests on: commands that are registered and read back, and what the bot is told of itself.

const ask = {
  name: 'ask',
  description: 'Asks a question',
  options: [{ name: 'question', description: 'What you want to know', type: 3, required: true, autocomplete: true }],
}
const menu = { name: 'Ask Callboard', type: 3 }

let peer: DiscordPeer
let client: Client

beforeAll(async () => {
  peer = await DiscordPeer.start({
    people: [{ name: 'Ada' }],
    servers: [
      { name: 'lab', channels: ['news', 'talk'] },
      { name: 'outside', channels: ['far'], hasBot: false },
    ],
  })
  client = clientOf(peer)
  await joined(client)
  await client.application?.commands.set([ask, menu])
})
afterAll(async () => {
  await client.destroy()
  await peer.stop()
})

describe('what a doctor asks', () => {
  it('is told: the app, its servers, and what the bot may in each channel', async () => {
    const app = await client.application?.fetch()
    expect(app).toMatchObject({ id: peer.bot.user, approximateGuildCount: 1 })
    expect(app?.flags.has('GatewayMessageContentLimited')).toBe(false)
    expect((await client.guilds.fetch()).map(({ name }) => name)).toEqual(['lab'])
    const guild = await client.guilds.fetch(peer.server('lab'))
    const me = await guild.members.fetchMe({ force: true })
    await peer.deny('talk', 'send', 'embed')
    const channels = await guild.channels.fetch()
    expect(channels.map((channel) => [channel?.name, channel?.permissionsFor(me).has('SendMessages')])).toEqual([
      ['news', true],
      ['talk', false],
    ])
    await peer.deny('talk')
  })
})

describe('commands', () => {
  it('are read back, for everywhere and for a server', async () => {
    const everywhere = await client.application?.commands.fetch()
    expect(everywhere?.map(({ name, type }) => [name, type])).toEqual([
      ['ask', 1],
      ['Ask Callboard', 3],
    ])
    const guildId = peer.server('lab')
    await client.application?.commands.set([{ ...ask, name: 'here' }], guildId)
    const here = await client.application?.commands.fetch({ guildId })
    expect(here?.map(({ name }) => name)).toEqual(['here'])
    await client.application?.commands.set([], guildId)
  })

  it('can be used where they are installed, and in the places they are for', async () => {
    const among = (await peer.places.amongOthers(peer.person('Ada'))).id
    const use = (name: string, channel?: string): Promise<unknown> =>
      command(peer, { as: 'Ada', name, ...(channel === undefined ? {} : { channel }) })
    const help = { name: 'help', description: 'Helps' }
    await client.application?.commands.set([
      { ...help, name: 'anywhere' },
      { ...help, name: 'installed', integrationTypes: [0] },
      { ...help, name: 'here', contexts: [0] },
    ])
    for (const channel of [peer.channel('news'), peer.channel('far'), among, undefined]) await use('anywhere', channel)
    await use('installed', peer.channel('news'))
    await expect(use('installed', peer.channel('far'))).rejects.toThrow('no command installed')
    await use('here', peer.channel('far'))
    await expect(use('here')).rejects.toThrow('no command here')
    await expect(use('here', among)).rejects.toThrow('no command here')
    await client.application?.commands.set([ask, menu])
  })

  it('keep their ids and their languages', async () => {
    const commands = client.application?.commands
    const before = await commands?.fetch()
    await commands?.set([{ ...ask, nameLocalizations: { de: 'frag' } }, menu])
    const after = await commands?.fetch({ withLocalizations: true })
    expect(after?.map(({ id }) => id)).toEqual(before?.map(({ id }) => id))
    expect(after?.map(({ nameLocalizations }) => nameLocalizations)).toEqual([{ de: 'frag' }, null])
    await commands?.set([ask, menu])
  })
})
