import { REST } from 'discord.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { say } from './discord-asking.ts'
import { botToken, DiscordPeer } from './discord-peer.ts'

// What Discord refuses to be sent, by its own OpenAPI and by the rules that this does not hold.

const v2 = 32_768
const text = (content: string): object => ({ type: 10, content })
const button = (custom_id: string): object => ({ type: 2, style: 1, custom_id, label: 'x' })
const row = (...components: readonly object[]): object => ({ type: 1, components })
const select = (...values: readonly string[]): object => ({
  type: 3,
  custom_id: 'which',
  options: values.map((value) => ({ label: 'x', value })),
})
const embed = (length: number): object => ({ description: 'd'.repeat(length) })
const typed = (name: string, description = 'd'): object => ({ name, description })

let peer: DiscordPeer
let rest: REST

beforeAll(async () => {
  peer = await DiscordPeer.start({
    people: [{ name: 'Ada' }],
    servers: [
      { name: 'lab', channels: ['news', 'quiet'] },
      { name: 'outside', channels: ['far'], hasBot: false },
    ],
  })
  rest = new REST({ api: peer.apiUrl, version: '10', retries: 0 }).setToken(botToken)
  await rest.put(`/applications/${peer.bot.user}/commands`, {
    body: [
      { ...typed('help'), options: [{ name: 'about', description: 'd', type: 3, autocomplete: true }] },
      { name: 'Ask', type: 3 },
    ],
  })
})
afterAll(() => peer.stop())

const messagesOf = (name: string): `/${string}` => `/channels/${peer.channel(name)}/messages`
const post = (body: object, channel = 'news'): Promise<unknown> => rest.post(messagesOf(channel), { body })
const refusedWith = (code: number, message?: string) => ({
  code,
  ...(message === undefined ? {} : { rawError: { message } }),
})

describe('a message', () => {
  it.each([
    ['as long as it may be', { content: 'x'.repeat(2000) }],
    ['with embeds as long as they may be', { embeds: [embed(4096), embed(1904)] }],
    ['with five rows', { components: Array.from({ length: 5 }, (_each, place) => row(button(`b${place}`))) }],
    ['of components, as long as it may be', { flags: v2, components: [text('x'.repeat(3999)), text('y')] }],
    ['of as many components as may be', { flags: v2, components: Array.from({ length: 40 }, () => text('x')) }],
    ['that pings as listed', { content: '<@1>', allowed_mentions: { parse: ['roles'], users: ['1'] } }],
  ])('%s is taken', async (_what, body) => {
    expect(await post(body)).toMatchObject({ author: { id: peer.bot.user } })
  })

  it.each([
    ['of 2001 characters', { content: 'x'.repeat(2001) }, 'content', 'BASE_TYPE_MAX_LENGTH'],
    ['with embeds of 6001 in all', { embeds: [embed(4000), embed(2001)] }, 'embeds', 'MAX_EMBED_SIZE_EXCEEDED'],
    ['with an embed of 4097', { embeds: [embed(4097)] }, 'embeds', 'BASE_TYPE_MAX_LENGTH'],
    ['with 11 embeds', { embeds: Array.from({ length: 11 }, () => embed(1)) }, 'embeds', 'BASE_TYPE_MAX_LENGTH'],
    [
      'with six rows',
      { components: Array.from({ length: 6 }, (_each, place) => row(button(`b${place}`))) },
      'components',
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'with six buttons in a row',
      { components: [row(...Array.from({ length: 6 }, (_each, place) => button(`b${place}`)))] },
      'components',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with one id twice',
      { components: [row(button('a'), button('a'))] },
      'components',
      'COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    ['with an id of 101', { components: [row(button('a'.repeat(101)))] }, 'components', 'BASE_TYPE_MAX_LENGTH'],
    ['with an empty id', { components: [row(button(''))] }, 'components', 'BASE_TYPE_MIN_LENGTH'],
    [
      'with a button without an id',
      { components: [row({ type: 2, style: 1, label: 'x' })] },
      'components',
      'BASE_TYPE_REQUIRED',
    ],
    [
      'with a link that has an id',
      { components: [row({ type: 2, style: 5, label: 'x', url: 'https://a.example', custom_id: 'a' })] },
      'components',
      'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
    ],
    [
      'with a button without a label',
      { components: [row({ type: 2, style: 1, custom_id: 'a' })] },
      'components',
      'BUTTON_COMPONENT_INVALID_LABEL',
    ],
    [
      'with a select beside a button',
      { components: [row(select('a'), button('b'))] },
      'components',
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'with an option twice',
      { components: [row(select('a', 'a'))] },
      'components',
      'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'with 26 options',
      { components: [row(select(...Array.from({ length: 26 }, (_each, place) => `o${place}`)))] },
      'components',
      'BASE_TYPE_MAX_LENGTH',
    ],
    ['with a text and no flag', { components: [text('x')] }, 'components', 'UNION_TYPE_CHOICES'],
    [
      'of components with 4001 characters',
      { flags: v2, components: [text('x'.repeat(3000)), text('y'.repeat(1001))] },
      'components',
      'COMPONENT_MAX_TEXT_EXCEEDED',
    ],
    [
      'of 41 components, some inside others',
      { flags: v2, components: [{ type: 17, components: Array.from({ length: 40 }, () => text('x')) }] },
      'components',
      'COMPONENT_MAX_TOTAL_EXCEEDED',
    ],
    [
      'of components with content',
      { flags: v2, content: 'x', components: [text('x')] },
      'content',
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'of components with embeds',
      { flags: v2, embeds: [embed(1)], components: [text('x')] },
      'embeds',
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'that pings as parsed and as listed',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'allowed_mentions',
      'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
    [
      'in reply to nothing',
      { content: 'x', message_reference: { message_id: '1' } },
      'message_reference',
      'MESSAGE_REFERENCE_UNKNOWN_MESSAGE',
    ],
    ['with a nonce of 26', { content: 'x', nonce: 'n'.repeat(26) }, 'nonce', 'BASE_TYPE_MAX_LENGTH'],
  ])('%s is refused', async (_what, body, at, code) => {
    const before = (await peer.posted(peer.channel('news'))).length
    const refused = await post(body).catch((cause: unknown) => cause)
    expect(refused).toMatchObject(refusedWith(50035, 'Invalid Form Body'))
    expect(JSON.stringify(refused)).toMatch(new RegExp(`"errors":\\{"${at}":.*"code":"${code}"`))
    expect(await peer.posted(peer.channel('news'))).toHaveLength(before)
  })

  it('that says nothing is refused', async () => {
    await expect(post({ content: ' ' })).rejects.toMatchObject(refusedWith(50006, 'Cannot send an empty message'))
    await expect(post({ flags: v2, components: [] })).rejects.toMatchObject(refusedWith(50006))
  })

  it('in reply to nothing is posted plainly where it says that it may', async () => {
    const reply = { content: 'x', message_reference: { message_id: '1', fail_if_not_exists: false } }
    expect(await post(reply)).not.toHaveProperty('message_reference')
  })
})

describe('an edit', () => {
  const posted = async (body: object): Promise<`/${string}`> => {
    const { id } = await peer.messages.post(peer.places.channel(peer.channel('news')), { ...body })
    return `${messagesOf('news')}/${id}`
  }

  it('cannot take the components’ flag away, and need not repeat it', async () => {
    const message = await posted({ flags: v2, components: [text('one')] })
    await expect(rest.patch(message, { body: { flags: 0 } })).rejects.toMatchObject(refusedWith(50035))
    await expect(rest.patch(message, { body: { content: 'x' } })).rejects.toMatchObject(refusedWith(50035))
    expect(await rest.patch(message, { body: { components: [text('two')] } })).toMatchObject({ flags: v2 })
  })

  it('to components must empty what it had', async () => {
    const message = await posted({ content: 'x', embeds: [embed(1)] })
    const body = { flags: v2, components: [text('x')] }
    await expect(rest.patch(message, { body })).rejects.toMatchObject(refusedWith(50035))
    const emptied = await rest.patch(message, { body: { ...body, content: null, embeds: [] } })
    expect(emptied).toMatchObject({ flags: v2, content: '', embeds: [] })
  })

  it('of what somebody else wrote, or of what is not there, is refused', async () => {
    const { id } = await say(peer, { as: 'Ada', channel: peer.channel('news'), text: 'mine' })
    const body = { content: 'x' }
    await expect(rest.patch(`${messagesOf('news')}/${id}`, { body })).rejects.toMatchObject(refusedWith(50005))
    await expect(rest.delete(`${messagesOf('news')}/${id}`)).rejects.toMatchObject(refusedWith(50013))
    await expect(rest.patch(`${messagesOf('quiet')}/${id}`, { body })).rejects.toMatchObject(refusedWith(10008))
  })
})

describe('commands', () => {
  const put = (body: readonly object[], of = ''): Promise<unknown> =>
    rest.put(`/applications/${peer.bot.user}${of}/commands`, { body })

  it.each([
    ['a name with capitals', [typed('Ask')]],
    ['a name with a space', [typed('ask me')]],
    ['no description', [{ name: 'ask' }]],
    ['a description of 101', [typed('ask', 'd'.repeat(101))]],
    ['one name twice', [typed('ask'), typed('ask')]],
    ['16 commands of messages', Array.from({ length: 16 }, (_each, place) => ({ name: `m${place}`, type: 3 }))],
    [
      'a required option behind another',
      [
        {
          ...typed('ask'),
          options: [
            { name: 'a', description: 'd', type: 3 },
            { name: 'b', description: 'd', type: 3, required: true },
          ],
        },
      ],
    ],
    [
      'more than 8000 characters',
      [
        {
          ...typed('ask'),
          options: Array.from({ length: 4 }, (_option, place) => ({
            name: `o${place}`,
            description: 'd'.repeat(100),
            type: 3,
            choices: Array.from({ length: 25 }, (_each, nth) => ({
              name: `${nth}`.padEnd(45),
              value: `${nth}`.padEnd(45),
            })),
          })),
        },
      ],
    ],
  ])('with %s are refused, and those before stay', async (_what, body) => {
    await expect(put(body)).rejects.toMatchObject(refusedWith(50035))
    expect(await rest.get(`/applications/${peer.bot.user}/commands`)).toHaveLength(2)
  })

  it('of a server without the bot are refused', async () => {
    await expect(put([], `/guilds/${peer.server('outside')}`)).rejects.toMatchObject(refusedWith(50001))
  })
})
