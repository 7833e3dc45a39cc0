import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { notices } from '../../../src/answer/notices.ts'
import { load } from '../../../src/bot.ts'
import { publishedPages } from '../../archive-on-disk.ts'
import { command, press } from '../../peers/slack-asking.ts'
import { refused } from '../../peers/slack-faults.ts'
import { faultsOfView } from './limits-checker.ts'
import { inventedPage } from '../../invented-page.ts'
import { buttonOf, buttonsOf, Room, type Message } from './room.ts'

const question = 'open calls in Mongolia on 10 March 2024'

let room: Room

beforeAll(async () => {
  room = await Room.open(() => ({}), load([...publishedPages(), inventedPage], [], 'UTC'))
})
beforeEach(() => room.forgetCalls())
afterAll(() => room.close())

/** Asks by the command, and gives the last answer to the asker. */
async function privately(text: string, as = 'oyun'): Promise<Message> {
  await command(room.peer, { as, channel: 'news', text })
  await room.idle()
  return lastResponse()
}

function lastResponse(): Message {
  const last = room.responses.at(-1)
  if (last === undefined) throw new Error('nothing was answered in private')
  return last
}

/** A button's value sent by somebody who did not get it from a message, in a channel's thread or as the presser's own. */
async function forge(value: string, as: string, isPrivate: boolean, place = 'news'): Promise<void> {
  const message = { ts: '1700000000.000100', thread_ts: '1700000000.000100' }
  const channel = room.peer.channel(place)
  await press(room.peer, { as, channel, actionId: 'press:0', value, ...(isPrivate ? { isPrivate } : { message }) })
  await room.idle()
}

const labels = (message: unknown): readonly string[] => buttonsOf(message).map(({ text }) => text.text)

describe('the buttons of a private answer', () => {
  const here = (message: Message, as = 'oyun'): { as: string; channel: string; message: Message } => ({
    as,
    channel: room.peer.channel('news'),
    message,
  })

  it('turn the pages there and back, in the place of what was there', async () => {
    const first = await privately('news')
    await room.pressPrivately(/^Next/, here(first))
    const second = lastResponse()
    expect(second).toMatchObject({ replace_original: true, response_type: 'ephemeral' })
    await room.pressPrivately(/^Next/, here(second))
    await room.pressPrivately(/^Previous/, here(lastResponse()))
    expect(lastResponse().text).toBe(second.text)
    await room.pressPrivately(/^Previous/, here(lastResponse()))
    expect(lastResponse().text).toBe(first.text)
    expect(room.callsOf('chat.postMessage')).toEqual([])
  })

  it('change the question by a part, and put closed ones beside the open', async () => {
    const first = await privately(question)
    await room.pressPrivately('Mongolia ✕', here(first))
    expect(lastResponse().text).toMatch(/calls? open on 10 March 2024/)
    await room.pressPrivately('Also closed ones', here(first))
    expect(lastResponse().text).toMatch(/^6 calls in Mongolia/)
  })

  it('share what was asked, once however often they are pressed, and to its asker alone', async () => {
    const first = await privately('news from Georgia')
    for (let times = 0; times < 3; times += 1) await room.pressPrivately('Share to channel', here(first))
    await room.pressPrivately('Share to channel', here(first, 'ada'))
    expect(room.callsOf('chat.postMessage')).toEqual([
      expect.objectContaining({ channel: room.peer.channel('news'), text: first.text }),
    ])
    expect(lastResponse().text).toBe(notices.outdated)
    const [shared] = (await room.posts(room.peer.channel('news'))).slice(-1)
    expect(labels(shared)).not.toContain('Share to channel')
    await room.press('Georgia ✕', { as: 'ada', channel: room.peer.channel('news'), ...(shared && { message: shared }) })
    expect((await room.posts(room.peer.channel('news'), shared?.ts)).at(-1)?.text).toMatch(/^20 news items/)
  })

  it('ask for the place that is meant', async () => {
    const back = await privately('calls in Amazonas')
    expect(back.text).toMatch(/“Amazonas” can be .* which one do you mean/)
    await room.pressPrivately('Amazonas, Peru', here(back))
    expect(lastResponse().text).toMatch(/^1 call in Amazonas[^]*bakers/)
  })
})

describe('the buttons of an answer in a thread', () => {
  it('turn, change and ask back in new posts, pressed by anybody there', async () => {
    const { said, posts } = await room.answersTo({ as: 'oyun', channel: 'news', text: 'news', mention: true })
    const here = { as: 'ada', channel: said.channel }
    const last = async (): Promise<Message> => {
      const found = (await room.posts(said.channel, said.ts)).at(-1)
      if (found === undefined) throw new Error('no post')
      return found
    }
    expect(labels(posts[0])).not.toContain('Share to channel')
    await room.press(/^Next/, { ...here, message: await last() })
    const second = await last()
    await room.press(/^Next/, { ...here, message: second })
    await room.press(/^Previous/, { ...here, message: await last() })
    expect((await last()).text).toBe(second.text)
    const asked = await room.answersTo({ as: 'ada', channel: 'news', text: 'calls in Amazonas', mention: true })
    const [back] = asked.posts
    await room.press('Amazonas, Brazil', { ...here, as: 'oyun', ...(back && { message: back }) })
    expect((await room.posts(said.channel, asked.said.ts)).at(-1)?.text).toMatch(/^1 call in Amazonas[^]*fishers/)
  })

  it('go on working after the service was started anew, and the thread with them', async () => {
    const { said, posts } = await room.answersTo({ as: 'oyun', channel: 'news', text: question, mention: true })
    const own = await privately(question)
    await room.restart()
    const [message] = posts
    await room.press('Also closed ones', { as: 'oyun', channel: said.channel, ...(message && { message }) })
    expect((await room.posts(said.channel, said.ts)).at(-1)?.text).toMatch(/^6 calls in Mongolia/)
    await room.pressPrivately('Mongolia ✕', { as: 'oyun', channel: said.channel, message: own })
    expect(lastResponse().text).toMatch(/calls? open on 10 March 2024/)
    await room.say({ as: 'ada', channel: 'news', text: 'how many?', thread: said.ts })
    await room.idle()
    expect((await room.posts(said.channel, said.ts)).at(-1)?.text).toMatch(/^6 calls/)
  })

  it('press twice, and Slack tells once or twice, is done as often as it was pressed', async () => {
    const { said, posts } = await room.answersTo({ as: 'oyun', channel: 'news', text: question, mention: true })
    room.peer.sockets.lostAcknowledgements = 1
    room.peer.sockets.resendAfter = 100
    const [message] = posts
    await room.press('Also closed ones', { as: 'oyun', channel: said.channel, ...(message && { message }) })
    room.peer.sockets.resendAfter = 3000
    expect(await room.posts(said.channel, said.ts)).toHaveLength(2)
  })
})

describe('details', () => {
  it('open in a modal whose parts are turned there and back in place', async () => {
    const { said, posts } = await room.answersTo({
      as: 'oyun',
      channel: 'news',
      text: 'calls in Bhutan',
      mention: true,
    })
    const [message] = posts
    await room.press('Details of 1', { as: 'ada', channel: said.channel, ...(message && { message }) })
    const views: unknown[] = [room.callsOf('views.open')[0]?.['view']]
    const turn = async (label: string): Promise<void> => {
      await room.pressInView(label, { as: 'ada', view: views.at(-1), modal: 'V0OPEN' })
      views.push(room.callsOf('views.update').at(-1)?.['view'])
    }
    room.peer.faults.plan('views.update', { does: 'refuse', status: 200, body: { ok: true } }, 20)
    while (labels(views.at(-1)).includes('Next part')) await turn('Next part')
    expect(views.length).toBeGreaterThan(2)
    const text = JSON.stringify(views)
    for (let term = 0; term < 60; term += 1) expect(text).toContain(`Term ${term}:`)
    expect(views.flatMap(faultsOfView)).toEqual([])
    expect(room.callsOf('views.update').every((call) => call['view_id'] === 'V0OPEN')).toBe(true)
    while (labels(views.at(-1)).includes('Part before')) await turn('Part before')
    expect(views.at(-1)).toEqual(views[0])
  })

  it.each(['expired_trigger_id', 'exchanged_trigger_id', 'internal_error'])(
    'that cannot be opened for %s are a word to whoever pressed',
    async (why) => {
      const { said, posts } = await room.answersTo({ as: 'oyun', channel: 'news', text: question, mention: true })
      room.peer.faults.plan('views.open', refused(why))
      const [message] = posts
      await room.press('Details of 1', { as: 'ada', channel: said.channel, ...(message && { message }) })
      expect(room.callsOf('chat.postEphemeral')).toEqual([
        expect.objectContaining({ user: room.peer.person('ada'), text: notices.tooLate, thread_ts: said.ts }),
      ])
    },
  )
})

describe('a value that no message holds', () => {
  it.each([
    ['another version’s', '{"v":2,"does":"share"}'],
    ['no JSON', 'share it'],
    ['nothing', ' '],
    ['a listing that there is not', '["details","no-such-listing"]'],
    ['an answer that there is not', '["say","message C1 1.2","more"]'],
    ['a choice that there is not', '["choose","message C1 1.2",3]'],
    ['the share of an answer that all see', '["share","message C1 1.2"]'],
  ])('%s is met by one private word', async (_situation, value) => {
    await forge(value, 'ada', false)
    expect(room.callsOf('chat.postEphemeral')).toEqual([
      expect.objectContaining({ user: room.peer.person('ada'), text: notices.outdated }),
    ])
    expect(room.callsOf('chat.postMessage')).toEqual([])
    await forge(value, 'ada', true)
    expect(room.responses.map(({ text }) => text)).toEqual([notices.outdated])
  })

  it('names no answer of another person, in whatever way it is pressed', async () => {
    const own = await privately('news from Georgia')
    const { value } = buttonOf(own, 'Share to channel')
    const id = value.replace(/^\["share","|"\]$/g, '')
    room.forgetCalls()
    const person = room.peer.person('oyun')
    for (const named of [id, `${person} ${id}`, `own ${person} ${id}`]) {
      for (const act of [
        ['share', named],
        ['say', named, 'how many?'],
        ['choose', named, 0],
      ]) {
        await forge(JSON.stringify(act), 'ada', false)
        await forge(JSON.stringify(act), 'ada', true)
      }
    }
    expect(room.callsOf('chat.postMessage')).toEqual([])
    const told = [...room.callsOf('chat.postEphemeral'), ...room.responses].map(({ text }) => text)
    expect(told).toHaveLength(18)
    expect(new Set(told)).toEqual(new Set([notices.outdated]))
  })

  it('names no answer of another channel', async () => {
    const { posts } = await room.answersTo({ as: 'oyun', channel: 'news', text: 'news', mention: true })
    const { value } = buttonOf(posts[0], /^Next/)
    room.forgetCalls()
    await forge(value, 'oyun', false, 'other')
    await forge(value, 'oyun', true, 'other')
    expect(room.callsOf('chat.postMessage')).toEqual([])
    expect(room.callsOf('chat.postEphemeral').map(({ text }) => text)).toEqual([notices.outdated])
    expect(room.responses.map(({ text }) => text)).toEqual([notices.outdated])
  })

  it('of another app’s button is left alone', async () => {
    const place = { as: 'ada', channel: room.peer.channel('news'), message: { ts: '1.0' } }
    await press(room.peer, { ...place, actionId: 'other', value: '["home",0]' })
    await room.idle()
    expect(room.peer.calls).toEqual([])
  })
})
