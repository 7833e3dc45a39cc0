import { PassThrough } from 'node:stream'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { commands } from '../../../adapters/discord/commands.ts'
import { discord } from '../../../adapters/discord/command.ts'
import { doctor } from '../../../adapters/discord/doctor.ts'
import { readSettings } from '../../../adapters/settings.ts'
import { refused } from '../../peers/discord-faults.ts'
import { botToken, DiscordPeer } from '../../peers/discord-peer.ts'
import { Room } from './room.ts'

let peer: DiscordPeer

beforeAll(async () => {
  peer = await DiscordPeer.start({ people: [{ name: 'Ada' }], servers: [{ name: 'lab', channels: ['news', 'talk'] }] })
})
afterAll(() => peer.stop())
afterEach(() => {
  peer.calls.length = 0
})

/** What a command says with these settings beside the token, and its exit code. */
async function said(
  run: (program: { output: PassThrough; settings: ReturnType<typeof readSettings> }) => Promise<number>,
  environment: Readonly<Record<string, string>> = {},
): Promise<readonly [number, string]> {
  const output = new PassThrough()
  const settings = readSettings({ DISCORD_TOKEN: botToken, DISCORD_API_URL: peer.apiUrl, ...environment })
  return [await run({ output, settings }), String(output.read() ?? '')]
}

describe('the invitation', () => {
  it('asks for the scopes and permissions that are used, and for no other', async () => {
    const [code, printed] = await said((program) => discord(['invite'], program))
    expect(code).toBe(0)
    const address = new URL(printed)
    expect(address.origin + address.pathname).toBe('https://discord.com/oauth2/authorize')
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: peer.bot.user,
      scope: 'bot applications.commands',
      // View Channel, Send Messages, Read Message History, Send Messages in Threads.
      permissions: String(2 ** 10 + 2 ** 11 + 2 ** 16 + 2 ** 35 + 2 ** 38),
    })
  })

  it.each<[string, readonly string[], Record<string, string>, RegExp]>([
    ['without a token', ['invite'], { DISCORD_TOKEN: '' }, /DISCORD_TOKEN is not set: .*copy the token/],
    [
      'with a wrong token',
      ['invite'],
      { DISCORD_TOKEN: 'wrong' },
      /Discord does not take DISCORD_TOKEN: .*copy the token anew/,
    ],
    ['where nobody answers', ['invite'], { DISCORD_API_URL: 'http://127.0.0.1:9/api' }, /Discord cannot be reached/],
    ['of another step', ['manifest'], {}, /discord has no step "manifest"; callboard discord invite/],
  ])('%s is a complaint that says the way out', async (_situation, words, environment, complaint) => {
    await expect(said((program) => discord(words, program), environment)).rejects.toThrow(complaint)
  })
})

describe('the commands', () => {
  let room: Room

  beforeAll(async () => {
    room = await Room.open()
  })
  beforeEach(() => room.forgetCalls())
  afterAll(() => room.close())

  const puts = (): readonly string[] =>
    room.peer.calls.filter(({ route }) => route.startsWith('PUT /applications')).map(({ path }) => path)

  it('are registered at the start where they differ, and left alone where they do not', async () => {
    expect(
      room.peer.commands
        .usable(undefined)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(
      commands()
        .map(({ name }) => name)
        .toSorted(),
    )
    await room.restart()
    expect(puts()).toEqual([])
  })

  it('that cannot be registered are a line that says what to do, and the process goes on', async () => {
    room.peer.faults.plan('GET /applications/:application/commands', refused(403, 50_001, 'Missing Access'))
    await room.restart()
    expect(await room.line(/commands could not be registered/)).toMatch(/Missing Access \(50001\). What to do/)
    const { posts } = await room.asks({ as: 'Ada', channel: room.peer.channel('news'), text: 'help', mention: true })
    expect(posts).toHaveLength(1)
  })
})

it('the commands of one server are registered there', async () => {
  const room = await Room.open((there) => ({ DISCORD_GUILD_ID: there.server('lab') }))
  const found = room.peer.calls.filter(({ route }) => route.startsWith('PUT /applications')).map(({ path }) => path)
  expect(found).toEqual([expect.stringContaining(`/guilds/${room.peer.server('lab')}/commands`)])
  await room.close()
})

describe('the doctor', () => {
  it('says what is right', async () => {
    const room = await Room.open()
    await room.close()
    const [code, lines] = await said(doctor)
    expect(lines).toMatch(/right: DISCORD_TOKEN is that of Callboard/)
    expect(lines).toMatch(/wrong: the commands are not registered as this version has them/)
    expect(lines).toMatch(/right: the gateway takes the bot/)
    expect(lines).toMatch(/right: the bot may read and post in every channel of lab/)
    expect(code).toBe(1)
  })

  it.each<[string, Record<string, string>, RegExp]>([
    ['no token', { DISCORD_TOKEN: '' }, /wrong: DISCORD_TOKEN is not set/],
    ['a wrong token', { DISCORD_TOKEN: 'wrong' }, /wrong: Discord does not take DISCORD_TOKEN/],
    ['nobody there', { DISCORD_API_URL: 'http://127.0.0.1:9/api' }, /wrong: Discord cannot be reached/],
    [
      'a channel for alarms that is none',
      { CALLBOARD_OPERATOR_CHANNEL: '999999999999999999' },
      /wrong: the bot cannot post in CALLBOARD_OPERATOR_CHANNEL/,
    ],
  ])('%s: what to press', async (_situation, environment, line) => {
    const [code, lines] = await said(doctor, environment)
    expect(lines).toMatch(line)
    expect(code).toBe(1)
  })

  it('names the permission that a channel lacks', async () => {
    await peer.deny('talk', 'history')
    const [, lines] = await said(doctor, { CALLBOARD_OPERATOR_CHANNEL: peer.channel('news') })
    expect(lines).toMatch(/wrong: in #talk of lab the bot lacks ReadMessageHistory/)
    expect(lines).toMatch(/right: the bot may post in CALLBOARD_OPERATOR_CHANNEL/)
    await peer.deny('talk')
  })
})
