import {
  Events,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
  type Client,
  type Interaction,
  type Message,
} from 'discord.js'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { edit, lastOf, remove, say } from './discord-asking.ts'
import { clientOf, joined } from './discord-client.ts'
import { answered, command, complete, messageCommand, press, select, submit } from './discord-deeds.ts'
import { DiscordPeer } from './discord-peer.ts'

// What the tests of the adapter rest on. When the twin or discord.js changes beneath them it shows here, and says what.
// What is refused stands in discord-limits.test.ts and discord-refusals.test.ts, the gateway's
// own in discord-sockets.test.ts, what goes wrong in discord-faults.test.ts, setting up in discord-setup.test.ts.

const post = 'POST /channels/:channel/messages'
const ask = {
  name: 'ask',
  description: 'Asks a question',
  options: [{ name: 'question', description: 'What you want to know', type: 3, required: true, autocomplete: true }],
}
const menu = { name: 'Ask Callboard', type: 3 }

let peer: DiscordPeer
let client: Client
const written: Message[] = []
const done: Interaction[] = []

beforeAll(async () => {
  peer = await DiscordPeer.start({
    people: [{ name: 'Oyun', locale: 'de', role: 'owner' }, { name: 'Ada' }],
    servers: [
      { name: 'lab', channels: ['news', 'talk'], locale: 'fr' },
      { name: 'outside', channels: ['far'], hasBot: false },
    ],
  })
  client = clientOf(peer)
  client.on(Events.MessageCreate, (message) => {
    if (!message.author.bot) written.push(message)
  })
  client.on(Events.InteractionCreate, (interaction) => {
    done.push(interaction)
  })
  await joined(client)
  await client.application?.commands.set([ask, menu])
})
beforeEach(() => {
  written.length = 0
  done.length = 0
  peer.calls.length = 0
})
afterAll(async () => {
  await client.destroy()
  await peer.stop()
})

const news = (): string => peer.channel('news')
const heard = async (): Promise<Message> => {
  await peer.until('a message', () => written.length > 0)
  const [first] = written
  if (first === undefined) throw new Error('nothing was heard')
  return first
}
const asked = async <Kind extends Interaction>(
  is: (interaction: Interaction) => interaction is Kind,
): Promise<Kind> => {
  await peer.until('an interaction', () => done.some(is))
  const first = done.find(is)
  if (first === undefined) throw new Error('nothing was asked')
  return first
}

describe('what people write', () => {
  it('is told with its words where the bot is mentioned, and without where it is not', async () => {
    await say(peer, { as: 'Ada', channel: news(), text: 'among ourselves' })
    await say(peer, { as: 'Oyun', channel: news(), text: 'which calls?', mention: true })
    await peer.until('both', () => written.length === 2)
    expect(written.map(({ content }) => content)).toEqual(['', `<@${peer.bot.user}> which calls?`])
    expect(written.map(({ mentions }) => mentions.users.has(peer.bot.user))).toEqual([false, true])
    expect(written[1]).toMatchObject({ guildId: peer.server('lab'), author: { id: peer.person('Oyun') } })
  })

  it('is told with its words in a reply that pings the bot, and without where it does not', async () => {
    const replyTo = await peer.messages.post(peer.places.channel(news()), { content: 'an answer' })
    await say(peer, { as: 'Ada', channel: news(), text: 'and in June?', replyTo })
    await say(peer, { as: 'Ada', channel: news(), text: 'never mind', replyTo, pings: false })
    await peer.until('both', () => written.length === 2)
    expect(written.map(({ content }) => content)).toEqual(['and in June?', ''])
    expect(written[0]?.reference?.messageId).toBe(replyTo.id)
  })

  it('is told with its words in direct messages, with its edit and its removal', async () => {
    const changes: unknown[] = []
    client.once(Events.MessageUpdate, (_before, { content }) => changes.push(content))
    client.once(Events.MessageDelete, ({ id }) => changes.push(id))
    const said = await say(peer, { as: 'Ada', text: 'news' })
    expect(await heard()).toMatchObject({ content: 'news', guildId: null, channelId: await peer.directChannel('Ada') })
    await edit(peer, said, 'events')
    await remove(peer, said)
    await peer.until('both changes', () => changes.length === 2)
    expect(changes).toEqual(['events', said.id])
  })

  it('is told in a thread', async () => {
    const start = await say(peer, { as: 'Ada', channel: news(), text: 'a thread?', mention: true })
    const thread = await (await heard()).startThread({ name: 'calls' })
    expect(thread.id).toBe(start.id)
    written.length = 0
    await say(peer, { as: 'Ada', channel: thread.id, text: 'here', mention: true })
    expect((await heard()).channel.isThread()).toBe(true)
  })
})

describe('what the bot posts', () => {
  it('is a reply, pings whom it may alone, and can be read, edited and deleted', async () => {
    await say(peer, { as: 'Ada', channel: news(), text: 'which calls?', mention: true })
    const content = `<@${peer.person('Oyun')}> @everyone`
    const reply = await (await heard()).reply({ content, allowedMentions: { parse: [], repliedUser: false } })
    const standing = async () => (await peer.posted(news())).find(({ id }) => id === reply.id)
    expect(await standing()).toMatchObject({ type: 19, mentions: [], mention_everyone: false })
    await reply.edit({ content })
    expect(await standing()).toMatchObject({ mentions: [{ id: peer.person('Oyun') }], mention_everyone: true })
    expect((await reply.channel.messages.fetch({ message: reply.id, force: true })).content).toBe(content)
    await reply.delete()
    expect(await standing()).toBeUndefined()
  })

  it('is posted once with one enforced nonce', async () => {
    const channel = await client.channels.fetch(news())
    if (channel?.isSendable() !== true) throw new Error('no channel')
    const posting = { content: 'once', nonce: 'key-1', enforceNonce: true }
    const [first, second] = [await channel.send(posting), await channel.send(posting)]
    expect(second.id).toBe(first.id)
    peer.passes(10 * 60_000)
    expect((await channel.send(posting)).id).not.toBe(first.id)
  })

  it('goes to somebody directly', async () => {
    const ada = await client.users.fetch(peer.person('Ada'))
    await ada.send('for you alone')
    const posted = await lastOf(peer, await peer.directChannel('Ada'))
    expect(posted).toMatchObject({ content: 'for you alone', author: { id: peer.bot.user } })
  })

  it('is told of once it stands there', async () => {
    const heardOf: string[] = []
    peer.messages.heard = ({ content }) => heardOf.push(content)
    const sent = await (await client.users.fetch(peer.person('Ada'))).send('one')
    await sent.edit('two')
    peer.messages.heard = undefined
    expect(heardOf).toEqual(['one', 'two'])
  })

  it('is logged as it was sent', async () => {
    const ada = await client.users.fetch(peer.person('Ada'))
    await ada.send({ content: 'logged', flags: MessageFlags.SuppressEmbeds })
    expect(peer.calls.at(-1)).toMatchObject({ route: post, status: 200, body: { content: 'logged', flags: 4 } })
  })
})

describe('interactions', () => {
  it('a command is answered for its asker alone, with languages and rights told', async () => {
    const begun = await command(peer, { as: 'Oyun', channel: news(), name: 'ask', options: { question: 'calls?' } })
    const used = await asked((each) => each.isChatInputCommand())
    expect(used).toMatchObject({ locale: 'de', guildLocale: 'fr', guildId: peer.server('lab') })
    expect(used.memberPermissions?.has('ManageGuild')).toBe(true)
    await used.deferReply({ flags: MessageFlags.Ephemeral })
    await used.editReply(`about ${used.options.getString('question', true)}`)
    await used.followUp({ content: 'for all' })
    expect(await answered(peer, begun)).toMatchObject({ content: 'about calls?', type: 20, flags: 64 })
    expect((await used.fetchReply()).content).toBe('about calls?')
    const texts = async (as?: string): Promise<readonly string[]> =>
      (await peer.posted(news(), as)).slice(-2).map(({ content }) => content)
    expect(await texts('Oyun')).toEqual(['about calls?', 'for all'])
    expect(await texts('Ada')).not.toContain('about calls?')
    await used.deleteReply()
    expect(await texts('Oyun')).not.toContain('about calls?')
  })

  it('an option completes', async () => {
    const choices = complete(peer, { as: 'Ada', channel: news(), name: 'ask', option: 'question', typed: 'op' })
    const typed = await asked((each) => each.isAutocomplete())
    expect(typed.options.getFocused(true)).toMatchObject({ name: 'question', value: 'op' })
    await typed.respond([{ name: 'open calls', value: 'open' }])
    expect(await choices).toEqual([{ name: 'open calls', value: 'open' }])
  })

  it('the menu of a message brings its words', async () => {
    const message = await say(peer, { as: 'Ada', channel: news(), text: 'not for the bot' })
    await messageCommand(peer, { as: 'Oyun', name: 'Ask Callboard', message })
    expect((await asked((each) => each.isMessageContextMenuCommand())).targetMessage.content).toBe('not for the bot')
  })

  const rows = [
    { type: 1, components: [{ type: 2, style: 1, custom_id: 'more', label: 'More' }] },
    {
      type: 1,
      components: [
        {
          type: 3,
          custom_id: 'which',
          options: [
            { label: 'A', value: 'a' },
            { label: 'B', value: 'b' },
          ],
        },
      ],
    },
  ]

  it('a button changes its message, and a select answers beside it', async () => {
    const message = await peer.messages.post(peer.places.channel(news()), { content: 'page 1', components: rows })
    await press(peer, { as: 'Ada', message, button: 'More' })
    const pressed = await asked((each) => each.isButton())
    expect(pressed).toMatchObject({ customId: 'more', message: { content: 'page 1' } })
    await pressed.update('page 2')
    const chosen = await select(peer, { as: 'Ada', message, select: 'which', values: ['b'] })
    const used = await asked((each) => each.isStringSelectMenu())
    expect(used).toMatchObject({ values: ['b'], message: { content: 'page 2' } })
    await used.reply({ content: 'of B', flags: MessageFlags.Ephemeral })
    expect(await answered(peer, chosen)).toMatchObject({ content: 'of B', flags: 64 })
  })

  it('a modal is opened and sent', async () => {
    const message = await peer.messages.post(peer.places.channel(news()), { content: 'page 1', components: rows })
    const begun = await press(peer, { as: 'Ada', message, button: 'more' })
    const input = new TextInputBuilder().setCustomId('words').setStyle(TextInputStyle.Short)
    const modal = new ModalBuilder().setCustomId('refine').setTitle('Refine')
    modal.addLabelComponents(new LabelBuilder().setLabel('Words').setTextInputComponent(input))
    await (await asked((each) => each.isButton())).showModal(modal)
    const sent = await submit(peer, begun, { words: 'in June' })
    const read = await asked((each) => each.isModalSubmit())
    expect(read.fields.getTextInputValue('words')).toBe('in June')
    if (read.isFromMessage()) await read.update('page 9')
    expect(await answered(peer, sent)).toMatchObject({ id: message.id, content: 'page 9' })
  })

  it('work in direct messages, where the bot is not a member, and among others', async () => {
    await command(peer, { as: 'Ada', name: 'ask', options: { question: 'here?' } })
    expect(await asked((each) => each.isChatInputCommand())).toMatchObject({ guildId: null, context: 1 })
    done.length = 0
    const begun = await command(peer, {
      as: 'Ada',
      channel: peer.channel('far'),
      name: 'ask',
      options: { question: 'x' },
    })
    const used = await asked((each) => each.isChatInputCommand())
    expect(used.inGuild() && !used.inCachedGuild()).toBe(true)
    const { resource } = await used.reply({ content: 'shared', withResponse: true })
    expect(resource?.message).toMatchObject({ content: 'shared' })
    expect(await answered(peer, begun)).toMatchObject({ content: 'shared', channel_id: peer.channel('far') })
    done.length = 0
    const among = await peer.places.amongOthers(peer.person('Ada'))
    await command(peer, { as: 'Ada', channel: among.id, name: 'ask', options: { question: 'x' } })
    expect(await asked((each) => each.isChatInputCommand())).toMatchObject({ guildId: null, context: 2 })
  })
})
