import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { notices } from '../../../src/answer/notices.ts'
import { say } from '../../peers/discord-asking.ts'
import { answered, command } from '../../peers/discord-deeds.ts'
import type { Interaction } from '../../peers/discord-interactions.ts'
import { Room, textOf } from './room.ts'

const question = 'open calls in Mongolia on 10 March 2024'

let room: Room

beforeAll(async () => {
  room = await Room.open(() => ({}), {
    servers: [
      { name: 'lab', channels: ['news', 'talk'] },
      { name: 'other lab', channels: ['others'] },
      { name: 'later', channels: ['far'], hasBot: false },
    ],
    shards: 2,
  })
})
beforeEach(() => room.forgetCalls())
afterEach(() => room.inspect())
afterAll(() => room.close())

const ask = (channel = 'news') =>
  room.asks({ as: 'Oyun', channel: room.peer.channel(channel), text: question, mention: true })

describe('the gateway', () => {
  it('is open over as many shards as Discord recommends, each told of its servers', async () => {
    expect(room.peer.sockets.count).toBe(2)
    for (const channel of ['news', 'others']) expect((await ask(channel)).posts).toHaveLength(1)
  })

  it('that broke is resumed, and what was said meanwhile is answered', async () => {
    const { resumed } = room.peer.sockets.counts
    room.peer.sockets.drop()
    const said = await say(room.peer, { as: 'Ada', channel: room.peer.channel('news'), text: question, mention: true })
    await room.recorded(`m ${said.id}`)
    await room.idle()
    expect(room.peer.sockets.counts.resumed).toBeGreaterThan(resumed)
    const answers = (await room.posts(room.peer.channel('news'))).filter(({ id }) => BigInt(id) > BigInt(said.id))
    expect(answers).toHaveLength(1)
  })

  it('that is not resumed is begun anew', async () => {
    const { identified } = room.peer.sockets.counts
    room.peer.sockets.refusedResumes = 2
    room.peer.sockets.drop()
    await room.peer.until('new sessions', () => room.peer.sockets.counts.identified >= identified + 2, 30_000)
    await room.peer.until('its shards', () => room.peer.sockets.count === 2, 10_000)
    expect((await ask()).posts).toHaveLength(1)
  })

  it('tells a thing twice, and it is done once', async () => {
    const { said } = await ask()
    room.peer.sockets.repeat('MESSAGE_CREATE')
    const interaction = await command(room.peer, {
      as: 'Ada',
      channel: room.peer.channel('news'),
      name: 'ask',
      options: { question },
    })
    room.peer.sockets.repeat('INTERACTION_CREATE')
    await room.peer.until('the answer', () => interaction.isDone && !interaction.isLoading)
    await room.idle()
    const seen = (await room.posts(room.peer.channel('news'), 'Ada')).filter(({ id }) => BigInt(id) > BigInt(said.id))
    expect(seen.map(textOf)).toEqual([expect.stringMatching(/^4 calls open/), expect.stringMatching(/^4 calls open/)])
    const callbacks = room.callsOf('POST /interactions/:interaction/:token/callback')
    expect(callbacks).toHaveLength(1)
  })

  it.each([
    [4014, /privileged intent/],
    [4011, /too many servers/],
  ])('that closes for good with %s is a line that says what to do, and is tried on', async (code, remedy) => {
    room.peer.sockets.close(code)
    const line = await room.line(/nothing arrives/)
    expect(line).toContain(`(${code}); it is tried on. What to do: `)
    expect(line).toMatch(remedy)
    await room.peer.until('its shards', () => room.peer.sockets.count === 2, 20_000)
    expect((await ask()).posts).toHaveLength(1)
  })

  it('that closes for want of a token is opened when the token is taken again', async () => {
    room.peer.refuseToken()
    room.peer.sockets.close(4004)
    expect(await room.line(/nothing arrives/)).toMatch(/\(4004\).*What to do: copy the token anew/)
    await room.line(/the token is not taken \(401\)/)
    room.peer.refuseToken(false)
    await room.line(/the gateway is open again/)
    expect((await ask()).posts).toHaveLength(1)
  })
})

describe('replicas', () => {
  it('that all hear a thing settle who does it', async () => {
    await room.start()
    await room.peer.until('both', () => room.peer.sockets.count === 4)
    expect((await ask()).posts).toHaveLength(1)
    const options = { question }
    const answer = await room.uses({ as: 'Ada', channel: room.peer.channel('news'), name: 'ask', options })
    expect(textOf(answer)).toMatch(/^4 calls open/)
    expect(room.callsOf('POST /interactions/:interaction/:token/callback')).toHaveLength(1)
    await room.restart()
  })
})

describe('while the store is away', () => {
  it('a command is told so at once, and a message is answered when it is back', async () => {
    const channel = room.peer.channel('news')
    let said: { readonly id: string } | undefined
    let used: Interaction | undefined
    await room.withoutStore(async () => {
      said = await say(room.peer, { as: 'Oyun', channel, text: question, mention: true })
      used = await command(room.peer, { as: 'Ada', channel, name: 'ask', options: { question } })
      expect(textOf(await answered(room.peer, used))).toBe(notices.notKept)
    })
    await room.recorded(`i ${used?.id}`)
    await room.recorded(`m ${said?.id}`)
    await room.idle()
    const replies = (await room.posts(channel)).filter((post) => post.message_reference?.message_id === said?.id)
    expect(replies).toHaveLength(1)
    // The answer takes the place of the word that it may come.
    expect(textOf(used && (await answered(room.peer, used)))).toMatch(/^4 calls open in Mongolia/)
  })
})

describe('a server', () => {
  it('that the bot joins is told once what it can do, and one that it leaves is forgotten', async () => {
    await room.peer.join('later')
    await room.peer.until('help', async () => (await room.posts(room.peer.channel('far'))).length > 0)
    expect(textOf((await room.posts(room.peer.channel('far')))[0])).toMatch(/open calls/)
    const server = room.peer.server('later')
    expect(room.rows().some((row) => row.includes(server))).toBe(true)
    room.peer.kick('later')
    await room.line(/the app was removed/)
    await room.idle()
    expect(room.rows().filter((row) => row.includes(`"workspace":"${server}"`))).toEqual([])
  })

  it('that is only away is not', async () => {
    await ask()
    const server = room.peer.server('lab')
    room.peer.away('lab')
    await room.asks({ as: 'Ada', text: 'help' })
    expect(room.rows().some((row) => row.includes(`"workspace":"${server}"`))).toBe(true)
    await room.peer.join('lab')
    expect((await ask()).posts).toHaveLength(1)
  })
})

it('a token that is refused at the start is a complaint that says what to do', async () => {
  room.peer.refuseToken()
  await expect(room.restart()).rejects.toThrow(/Discord does not take DISCORD_TOKEN: .*\(401\); copy the token anew/)
  room.peer.refuseToken(false)
  await room.start()
})
