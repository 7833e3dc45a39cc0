import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { notices } from '../../../src/answer/notices.ts'
import { command, directChannel, edit, press, remove } from '../../peers/slack-asking.ts'
import { rateLimited, refused, type Fault } from '../../peers/slack-faults.ts'
import { buttonOf, Room } from './room.ts'

const question = 'open calls in Mongolia on 10 March 2024'
const asking = { as: 'oyun', channel: 'news', text: question, mention: true } as const

let room: Room

beforeAll(async () => {
  room = await Room.open((peer) => ({ CALLBOARD_OPERATOR_CHANNEL: peer.channel('other') }))
})
beforeEach(() => room.forgetCalls())
afterEach(() => room.inspect())
afterAll(() => room.close())

const direct = (as: string): Promise<string> => directChannel(room.peer, as)
/** What the bot said to somebody directly, of what was said since. */
async function saidDirectly(as: string): Promise<readonly unknown[]> {
  const channel = await direct(as)
  return room.callsOf('chat.postMessage').flatMap((call) => (call['channel'] === channel ? [call['text']] : []))
}

describe('a channel that takes no post', () => {
  it.each([
    ['is_archived', 'unarchive'],
    ['not_in_channel', '/invite'],
    ['channel_not_found', '/invite'],
    ['restricted_action', 'owners'],
    ['restricted_action_read_only_channel', 'owners'],
    ['restricted_action_thread_only_channel', 'owners'],
    ['no_permission', 'owners'],
    ['message_limit_exceeded', 'plan'],
    ['token_revoked', 'Reinstall'],
    ['account_inactive', 'Reinstall'],
    ['invalid_auth', 'copy the token'],
    ['a_word_of_tomorrow', ''],
  ])('for %s is a line for the operator and a word to the asker, and not tried again', async (why, remedy) => {
    room.peer.faults.plan('chat.postMessage', refused(why))
    const { said, posts } = await room.answersTo(asking)
    expect(posts).toEqual([])
    expect(await saidDirectly('oyun')).toEqual([notices.notPosted])
    const line = await room.line(new RegExp(`post in ${said.channel} did not go out: ${why}; it is not tried again`))
    expect(line).toContain(remedy)
    expect(line).toMatch(remedy === '' ? /again$/ : /What to do: /)
    const alarms = room.callsOf('chat.postMessage').filter((call) => call['channel'] === room.peer.channel('other'))
    expect(alarms.map(({ text }) => text)).toEqual([expect.stringContaining(why)])
  })

  it('archived or closed in earnest is told of too', async () => {
    await room.peer.ask('conversations.kick', { channel: room.peer.channel('news'), user: room.peer.bot.user })
    const { posts } = await room.answersTo(asking)
    expect(posts).toEqual([])
    expect(await saidDirectly('oyun')).toEqual([notices.notPosted])
    expect(await room.line(/not_in_channel/)).toContain('/invite')
    await room.peer.ask('conversations.invite', { channel: room.peer.channel('news'), users: room.peer.bot.user })
  })

  it('for want of a scope is tried again when the scope is there', async () => {
    room.peer.faults.plan('chat.postMessage', refused('missing_scope'))
    const { posts } = await room.answersTo(asking)
    expect(posts).toHaveLength(1)
    expect(await room.line(/missing_scope; it is tried again/)).toMatch(/manifest/)
  })

  it('for want of a scope to learn zones answers in the archive’s', async () => {
    await room.say({ as: 'oyun', text: 'forget me' })
    await room.idle()
    room.peer.faults.plan('users.info', refused('missing_scope'))
    expect((await room.answersTo(asking)).posts).toHaveLength(1)
    expect(await room.line(/zones and languages of people cannot be learnt: missing_scope/)).toMatch(/manifest/)
  })

  it('where the asker cannot be written to either ends in lines', async () => {
    room.peer.faults.plan('chat.postMessage', refused('is_archived'))
    room.peer.faults.plan('conversations.open', refused('user_disabled'))
    await room.answersTo(asking)
    await room.line(/direct in .* did not go out: user_disabled; it is not tried again/)
    expect(await saidDirectly('oyun')).toEqual([])
  })
})

describe('a limit', () => {
  it('on one channel lets another go on', async () => {
    room.peer.faults.plan('chat.postMessage', rateLimited(3))
    const said = await room.say(asking)
    await room.line(new RegExp(`post in ${said.channel} did not go out: limited by the platform; it is tried again`))
    const asked = await room.say({ as: 'ada', text: question })
    await room.idle()
    const order = room
      .callsOf('chat.postMessage')
      .flatMap(({ channel }) => (channel === room.peer.channel('other') ? [] : [channel]))
    expect(order).toEqual([said.channel, asked.channel, said.channel])
    expect(await room.posts(said.channel, said.ts)).toHaveLength(1)
  })

  it('on what else is asked of Slack keeps no answer back', async () => {
    room.peer.faults.plan('users.info', rateLimited(30), 5)
    const { posts } = await room.answersTo({ ...asking, as: 'ada' })
    expect(posts).toHaveLength(1)
  })
})

describe('an edit and a deletion', () => {
  it.each<[string, Fault]>([
    ['an error of Slack’s', { does: 'refuse', status: 500 }],
    ['a reply that was lost', { does: 'lose' }],
  ])('go through %s', async (_situation, fault) => {
    const { said, posts } = await room.answersTo(asking)
    room.peer.faults.plan('chat.update', fault)
    await edit(room.peer, said, 'news from Georgia', true)
    await room.idle()
    const [changed, ...others] = await room.posts(said.channel, said.ts)
    expect(others).toEqual([])
    expect(changed?.ts).toBe(posts[0]?.ts)
    expect(changed?.text).toMatch(/^2 news items in Georgia/)
    room.peer.faults.plan('chat.delete', fault)
    await remove(room.peer, said)
    await room.idle()
    expect(await room.posts(said.channel, said.ts)).toEqual([])
  })
})

describe('a direct message', () => {
  it.each<[string, Fault]>([
    ['a reply that was lost', { does: 'lose' }],
    ['a request that was cut', { does: 'cut' }],
  ])('is there once after %s', async (_situation, fault) => {
    room.peer.faults.plan('chat.postMessage', fault)
    const channel = await direct('ada')
    const before = (await room.posts(channel, undefined, 'ada')).length
    await room.say({ as: 'ada', text: question })
    await room.idle()
    expect(await room.posts(channel, undefined, 'ada')).toHaveLength(before + 1)
  })

  it('waits while its history cannot be read, and is posted when it can', async () => {
    room.peer.faults.plan('chat.postMessage', { does: 'cut' })
    room.peer.faults.plan('conversations.history', refused('missing_scope'))
    await room.say({ as: 'ada', text: question })
    await room.line(/could not be learnt: missing_scope; it is tried again/)
    expect(await saidDirectly('ada')).toEqual([])
    await room.idle()
    expect(room.callsOf('conversations.history')).toHaveLength(2)
    expect(await saidDirectly('ada')).toHaveLength(1)
  })
})

it('a share whose address and channel are both closed is a word to whoever pressed', async () => {
  await command(room.peer, { as: 'oyun', channel: 'news', text: question })
  await room.idle()
  const { action_id: actionId, value } = buttonOf(room.responses[0], 'Share to channel')
  room.peer.faults.plan('chat.postMessage', refused('not_in_channel'))
  room.peer.faults.plan('response_url', { does: 'refuse', status: 404 })
  await press(room.peer, { as: 'oyun', channel: room.peer.channel('news'), actionId, value, isPrivate: true })
  await room.idle()
  expect(await saidDirectly('oyun')).toEqual([notices.notPosted])
})
