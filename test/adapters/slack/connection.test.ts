import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { command, say, tell } from '../../peers/slack-asking.ts'
import { rateLimited, type Fault } from '../../peers/slack-faults.ts'
import { appToken, botToken } from '../../peers/slack-peer.ts'
import { Room } from './room.ts'

const question = 'open calls in Mongolia on 10 March 2024'
const asking = { as: 'oyun', channel: 'news', text: question, mention: true } as const

let room: Room

beforeAll(async () => {
  room = await Room.open(() => ({}))
})
beforeEach(() => room.forgetCalls())
afterEach(() => room.inspect())
afterAll(() => room.close())

describe('tokens', () => {
  it('of the bot revoked at work are a line that says what to do, and work goes on with them', async () => {
    room.peer.refuseToken(botToken, 'token_revoked')
    await room.say(asking)
    expect(await room.line(/post in .*token_revoked/)).toMatch(/Reinstall to Workspace/)
    await room.idle()
    room.peer.refuseToken(botToken)
    expect((await room.answersTo(asking)).posts).toHaveLength(1)
  })

  it.each<[string, string | Fault, RegExp]>([
    ['revoked', 'token_revoked', /token_revoked; it is tried on\. What to do: .*App-Level Tokens/],
    ['unknown', 'invalid_auth', /invalid_auth; it is tried on\. What to do: .*App-Level Tokens/],
    ['limited', rateLimited(1), /limited by the platform; it is tried on$/],
    ['met by an error of Slack’s', { does: 'refuse', status: 500 }, /HTTP 500; it is tried on$/],
    ['met by nobody', { does: 'cut' }, /no word came back; it is tried on$/],
  ])(
    'of the app %s when the socket goes are a line, and it opens when they are taken',
    async (_situation, fault, line) => {
      if (typeof fault === 'string') room.peer.refuseToken(appToken, fault)
      else room.peer.faults.plan('apps.connections.open', fault)
      room.peer.sockets.drop()
      await room.line(line)
      room.peer.refuseToken(appToken)
      await room.line(/the socket is open again/)
      expect((await room.answersTo(asking)).posts).toHaveLength(1)
      expect(room.lines.filter((each) => each.includes('cannot be opened'))).toHaveLength(1)
    },
  )

  it('of somebody’s own are no concern of the bot’s', async () => {
    const { said } = await room.answersTo(asking)
    await tell(room.peer, { type: 'tokens_revoked', tokens: { oauth: [room.peer.person('ada')], bot: [] } })
    await room.say({ as: 'ada', channel: 'news', text: 'also closed ones', thread: said.ts })
    await room.idle()
    expect(await room.posts(said.channel, said.ts)).toHaveLength(2)
  })

  it.each([{ type: 'tokens_revoked', tokens: { bot: ['U0CALLBOARD'] } }, { type: 'app_uninstalled' }])(
    'gone with the app take along all that was kept ($type)',
    async (event) => {
      await room.answersTo(asking)
      await tell(room.peer, event)
      await room.line(/the app was removed .* deleted/)
      await room.idle()
      expect(room.rows().filter((kept) => kept.includes('Mongolia'))).toEqual([])
      expect(room.rows().filter((kept) => kept.includes(room.peer.person('oyun')))).toEqual([])
    },
  )
})

describe('events', () => {
  it('told again, under other ids and as two types, are done once', async () => {
    const said = await room.say(asking)
    for (const event of said.events) {
      await tell(room.peer, event)
      await tell(room.peer, event, 'Ev0SAME')
      await tell(room.peer, event, 'Ev0SAME')
    }
    await room.idle()
    expect(await room.posts(said.channel, said.ts)).toHaveLength(1)
  })

  it('are told again where their acknowledgement was lost, and done once', async () => {
    room.peer.sockets.resendAfter = 200
    room.peer.sockets.lostAcknowledgements = 3
    const { said, posts } = await room.answersTo(asking)
    room.peer.sockets.resendAfter = 3000
    expect(posts).toHaveLength(1)
    expect((await said.told).some(({ attempts }) => attempts > 1)).toBe(true)
  })

  it('that cannot be recorded are not acknowledged, and are done once when the store is back', async () => {
    const { sockets } = room.peer
    Object.assign(sockets, { resendAfter: 100, resends: 300 })
    const acknowledged: unknown[] = []
    const { said, used } = await room.withoutStore(async () => {
      const asked = await say(room.peer, asking)
      const typed = command(room.peer, { as: 'ada', channel: 'news', text: question })
      for (const each of [asked.told, typed]) void each.then((how) => acknowledged.push(how))
      await wait(400)
      expect(acknowledged).toEqual([])
      return { said: asked, used: typed }
    })
    const told = [...(await said.told), await used]
    Object.assign(sockets, { resendAfter: 3000, resends: 3 })
    await room.idle()
    expect(told.every(({ attempts }) => attempts > 1)).toBe(true)
    expect(await room.posts(said.channel, said.ts)).toHaveLength(1)
    expect(room.responses).toHaveLength(1)
  })

  it('that nobody knows are acknowledged and left alone', async () => {
    for (const event of [{ type: 'reaction_added', user: 'U1' }, { type: 'message' }, {}])
      expect((await tell(room.peer, event)).attempts).toBe(1)
    await room.peer.sockets.deliver('interactive', { type: 'view_submission', view: {} })
    await room.peer.sockets.deliver('slash_commands', { command: '/callboard' })
    await room.idle()
    expect(room.peer.calls).toEqual([])
  })

  it('are taken by the socket that comes after one that is refreshed', async () => {
    room.peer.sockets.refresh()
    await room.peer.until('another socket', () => room.callsOf('apps.connections.open').length === 1)
    expect((await room.answersTo(asking)).posts).toHaveLength(1)
    expect(room.lines).toEqual([])
  })
})
