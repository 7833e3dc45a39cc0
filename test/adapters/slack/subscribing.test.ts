import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Holdings } from '../../../adapters/holdings.ts'
import { changesTold } from '../../../adapters/chat/changed.ts'
import { renderAnswer } from '../../../adapters/slack/render.ts'
import type { Store } from '../../../src/store/store.ts'
import { refused } from '../../peers/slack-faults.ts'
import { command, tell } from '../../peers/slack-asking.ts'
import { Captured } from '../captured.ts'
import { Room } from './room.ts'

const page = 'ilo-mongolia-resources.txt'

let room: Room
let keeping: Store
let archive: Captured
let holdings: Holdings
let changes: ReturnType<typeof changesTold>

beforeAll(async () => {
  archive = new Captured('2024-03-05T10:00:00+08:00')
  room = await Room.open(() => ({}), undefined, {
    clock: archive.clock,
    holdings: async (store, alarm) => {
      holdings = await archive.hold(store.listings, alarm)
      keeping = store
      return holdings
    },
  })
  const serves = (): boolean => true
  changes = changesTold({
    store: keeping,
    holdings,
    clock: archive.clock,
    platforms: [{ serves, render: renderAnswer }],
  })
})
afterEach(() => room.inspect())
afterAll(() => room.close())

/** Captures the page anew, with another last day of the call for an e-formalization platform. */
async function closes(day: string): Promise<void> {
  archive.capture(page, (text) =>
    text
      .replace(/4(?: March)? - \d+ \w+ 2024/, `4 March - ${day} 2024`)
      .replace(/(by 6 pm \(Ulaanbaatar time\), )\d+ \w+ 2024/, `$1${day} 2024`),
  )
  const changed = await holdings.reread(archive.read())
  await changes.tell(changed)
}

/** What the bot posted in the channel itself, the newest last. */
function digests(): readonly string[] {
  const posted = room.callsOf('chat.postMessage').filter((call) => call['thread_ts'] === undefined)
  return posted.map(({ text }) => String(text))
}

describe('a subscription of a channel', () => {
  it('is shown before it is made, and made by a press', async () => {
    const text = 'subscribe to calls in Mongolia, daily at 9'
    const { posts, said } = await room.answersTo({ as: 'oyun', channel: 'news', text, mention: true })
    expect(posts.map((post) => post.text).join('\n')).toMatch(
      /^Send this channel “calls in Mongolia”, daily at 09:00 \(Ulaanbaatar time\)\?\nIn the last 30 days it would have sent/,
    )
    const [preview] = posts
    await room.press('Subscribe', {
      as: 'oyun',
      channel: said.channel,
      ...(preview === undefined ? {} : { message: preview }),
    })
    const after = await room.posts(said.channel, said.ts)
    expect(after.at(-1)?.text).toMatch(/^Subscribed: “calls in Mongolia”, daily at 09:00/)
  })

  it('is refused, in private, to who manages nothing', async () => {
    room.forgetCalls()
    await room.answersTo({ as: 'ada', channel: 'news', text: 'subscribe to news, daily', mention: true })
    expect(room.callsOf('chat.postEphemeral').map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Only who manages/),
    ])
    expect(room.callsOf('chat.postMessage')).toEqual([])
  })

  it('tells first what is open, then only what is new, changed or closing, each once', async () => {
    room.forgetCalls()
    archive.set('2024-03-06T09:00:05+08:00')
    await room.peer.until('the first digest', () => digests().length === 1)
    expect(digests()[0]).toMatch(/^4 open calls in Mongolia\n/)
    archive.set('2024-03-07T09:00:05+08:00')
    archive.set('2024-03-09T09:00:05+08:00')
    await room.peer.until('calls that close soon', () => digests().length === 2)
    expect(digests()[1]).toMatch(/^3 close within 7 days: calls in Mongolia|^\d close/)
    await closes('29 March')
    archive.set('2024-03-10T09:00:05+08:00')
    await room.peer.until('a changed deadline', () => digests().length === 3)
    expect(digests()[2]).toMatch(/^1 deadline extended/)
  })

  it('changes what it posted where a listing is not as it was told', async () => {
    const edits = (): readonly string[] => room.callsOf('chat.update').map(({ text }) => String(text))
    room.forgetCalls()
    await closes('30 March')
    await room.peer.until('posts that are changed', () => edits().length > 0)
    expect(edits()[0]).toMatch(/Changed on 10 March 2024: Deadline extended; it was 29 March 2024, 18:00/)
  })

  it('says why it told a listing, and by which run', async () => {
    room.forgetCalls()
    await room.answersTo({ as: 'ada', channel: 'news', text: 'why jogom-hiviv?', mention: true })
    const [told] = room.callsOf('chat.postEphemeral').map(({ text }) => String(text))
    expect(told).toMatch(/^You were told of “.*e-formalization platform” because of subscription/)
    expect(told).toMatch(
      /It matches what is in Mongolia: it is about “Mongolia” \(the catalogue says “Mongolia” of its page\)/,
    )
    expect(told).toMatch(/The run: due 10 March 2024, 09:00 \(Ulaanbaatar time, UTC\+08:00\)/)
    await room.answersTo({ as: 'ada', channel: 'news', text: 'why not the news about Georgia?', mention: true })
    expect(room.callsOf('chat.postEphemeral').map(({ text }) => text)[1]).toMatch(
      /It is out: the question asks for calls, and it is news\./,
    )
  })

  it('says below a digest why it told a listing, by its number there', async () => {
    const digest = (await room.posts(room.peer.channel('news'))).findLast(({ text }) => /From subscription/.test(text))
    const said: string[] = []
    for (const text of ['why 1?', 'why 9?', 'details of 1']) {
      room.forgetCalls()
      const { posts } = await room.answersTo({
        as: 'ada',
        channel: 'news',
        text,
        mention: true,
        ...(digest === undefined ? {} : { thread: digest.ts }),
      })
      const alone = room.callsOf('chat.postEphemeral').map((call) => String(call['text']))
      said.push([...alone, posts.at(-1)?.text ?? ''][0] ?? '')
    }
    expect(said).toEqual([
      expect.stringMatching(/^You were told of “.*e-formalization platform” because of subscription/),
      expect.stringMatching(/^Say which listing/),
      expect.stringContaining('e-formalization platform'),
    ])
  })

  it('is listed, paused, taken up and stopped in words', async () => {
    const last = async (text: string): Promise<string | undefined> => {
      const { posts } = await room.answersTo({ as: 'oyun', channel: 'news', text, mention: true })
      return posts.at(-1)?.text
    }
    expect(await last('subscriptions')).toMatch(
      /1\. “calls in Mongolia”, daily at 09:00 .* made by oyun on 5 March 2024/,
    )
    expect(await last('pause until 1 April')).toMatch(
      /is paused until 1 April 2024: .* next Monday 1 April 2024, 09:00/,
    )
    expect(await last('resume')).toMatch(
      /is on again: .* next Monday 11 March 2024|is on again: .* next .* 11 March 2024/,
    )
    expect(await last('move 1 to Mondays at 8')).toMatch(/is changed: every Monday at 08:00/)
    expect(await last('stop')).toMatch(/is stopped: nothing more is sent for it\.$/)
  })
})

describe('a reminder', () => {
  const direct = (): readonly string[] =>
    room
      .callsOf('chat.postMessage')
      .filter(({ channel }) => String(channel).startsWith('D'))
      .map(({ text }) => String(text))

  it('is set for who asks, who is told of it directly, and at its time', async () => {
    archive.set('2024-03-12T10:00:00+08:00')
    room.forgetCalls()
    await room.answersTo({ as: 'oyun', channel: 'news', text: 'remind me of fosoh-sivig', mention: true })
    expect(direct()).toEqual([expect.stringMatching(/^I will remind you of this on 14 March 2024, 13:00/)])
    archive.set('2024-03-14T13:00:05+08:00')
    await room.peer.until('the reminder', () => direct().length === 2)
    expect(direct()[1]).toMatch(
      /^Reminder: closing soon: 15 March 2024, 13:00 \(Ulaanbaatar time, UTC\+08:00\), in 23 hours/,
    )
  })

  it('moves with the deadline, and its person is told of all of them at once', async () => {
    room.forgetCalls()
    await room.answersTo({ as: 'ada', channel: 'news', text: 'remind me of jogom-hiviv', mention: true })
    await closes('12 April')
    await room.peer.until('word of it', () => direct().length === 2)
    expect(direct()[1]).toMatch(
      /^The deadline of a call that you asked to be reminded of has changed; I will remind you on 5 April 2024, 10:00 \(UTC\) and 11 April 2024, 10:00 \(UTC\)\./,
    )
    expect(direct()[1]).toContain('Deadline extended; it was 30 March 2024, 18:00 (Ulaanbaatar time, UTC+08:00)')
    await room.idle()
    expect(direct()).toHaveLength(2)
  })

  it('ends with its call', async () => {
    room.forgetCalls()
    archive.capture(page, (text) =>
      text.replace(/(Call for expression of interest: Two national consultants)/, 'CANCELLED: $1'),
    )
    await changes.tell(await holdings.reread(archive.read()))
    await room.peer.until('word of it', () => direct().length === 1)
    await room.idle()
    expect(direct()).toEqual([expect.stringMatching(/^A call that you asked to be reminded of is cancelled/)])
    await room.answersTo({ as: 'ada', channel: 'news', text: 'reminders', mention: true })
    expect(room.callsOf('chat.postEphemeral').map(({ text }) => text)).toEqual([
      expect.stringMatching(/^You have no reminders/),
    ])
  })

  it('that cannot be told directly is said at once where it was asked', async () => {
    room.forgetCalls()
    room.peer.faults.plan('conversations.open', refused('user_disabled'))
    await room.answersTo({
      as: 'ada',
      channel: 'news',
      text: 'remind me of dimol-bidun on Friday at 10',
      mention: true,
    })
    await room.idle()
    const told = room.callsOf('chat.postEphemeral').map(({ text }) => String(text))
    expect(told.at(-1)).toMatch(/^I cannot write to you directly, so I cannot remind you/)
  })
})

describe('what is wrong', () => {
  it('is kept for the operator without who said it', async () => {
    const { said, posts } = await room.answersTo({
      as: 'ada',
      channel: 'news',
      text: 'calls in Mongolia',
      mention: true,
    })
    const [message] = posts
    await room.press('Wrong?', { as: 'ada', channel: said.channel, ...(message === undefined ? {} : { message }) })
    const kept = room.rows().filter((row) => row.includes('"asked":'))
    expect(kept).toEqual([expect.stringContaining('"asked":"calls in Mongolia"')])
    expect(kept.join()).not.toContain(room.peer.person('ada'))
  })
})

describe('a place that takes nothing any more', () => {
  it('has its subscription paused, and its owner is told once', async () => {
    const confirm = 'confirm: subscribe to news about Georgia, daily at 09:00 UTC'
    await room.answersTo({ as: 'oyun', channel: 'other', text: confirm, mention: true })
    room.forgetCalls()
    room.peer.faults.plan('chat.postMessage', refused('is_archived'))
    archive.set('2024-03-16T09:00:05Z')
    const words = (): readonly string[] =>
      room.callsOf('chat.postMessage').flatMap(({ text }) => (/is paused/.test(String(text)) ? String(text) : []))
    await room.peer.until('word to its owner', () => words().length > 0)
    await room.idle()
    expect(words()).toHaveLength(1)
    expect(words()[0]).toMatch(/is paused: its channel took no message \(is_archived\)/)
    const { posts } = await room.answersTo({ as: 'oyun', channel: 'other', text: 'subscriptions', mention: true })
    expect(posts.at(-1)?.text).toMatch(
      /paused until somebody says “resume” \(its channel took no message \(is_archived\)\)/,
    )
  })
})

describe('a channel that is closed', () => {
  it.each([
    ['channel_archive', 'the channel was archived', / When I can write there again, say “resume” there\.$/],
    ['group_archive', 'the channel was archived', /say “resume” there\.$/],
    ['channel_left', 'I was taken out of the channel', /say “resume” there\.$/],
    ['group_left', 'I was taken out of the channel', /say “resume” there\.$/],
    ['channel_deleted', 'the channel was deleted', /the channel was deleted\.$/],
    ['group_deleted', 'the channel was deleted', /the channel was deleted\.$/],
  ])('has its subscriptions paused, and each owner is told once: %s', async (type, why, way) => {
    const channel = room.peer.channel('news')
    await room.answersTo({ as: 'oyun', channel: 'news', text: 'stop all', mention: true })
    await room.answersTo({ as: 'oyun', channel: 'news', text: 'everyone may manage subscriptions', mention: true })
    for (const [as, text] of [
      ['oyun', 'calls in Laos, daily at 09:00 UTC'],
      ['oyun', 'events in Laos, daily at 09:00 UTC'],
      ['ada', 'news from Laos, daily at 09:00 UTC'],
    ] as const)
      await room.answersTo({ as, channel: 'news', text: `confirm: subscribe to ${text}`, mention: true })
    room.forgetCalls()
    await tell(room.peer, { type: 'member_left_channel', channel, user: room.peer.person('ada') })
    await tell(room.peer, { type, channel }, `Ev ${type}`)
    await tell(room.peer, { type, channel }, `Ev ${type}`)
    await tell(room.peer, { type: 'member_left_channel', channel, user: room.peer.bot.user })
    await room.idle()
    const words = room.callsOf('chat.postMessage').map(({ text }) => String(text))
    words.sort((one, other) => other.length - one.length)
    expect(words).toHaveLength(2)
    expect(words[0]).toMatch(new RegExp(`“calls in Laos” is paused: ${why}\\. .*“events in Laos” is paused: ${why}\\.`))
    expect(words[1]).toMatch(new RegExp(`“news from Laos” is paused: ${why}\\.`))
    expect(words[0]).toMatch(way)
    const { posts } = await room.answersTo({ as: 'ada', channel: 'news', text: 'subscriptions', mention: true })
    expect(posts.at(-1)?.text.match(/paused until somebody says “resume” \(/g)).toHaveLength(3)
  })
})

it('what was shown is taken by its words, and made by yes', async () => {
  const { said } = await room.answersTo({
    as: 'oyun',
    channel: 'other',
    text: 'subscribe to news from Laos',
    mention: true,
  })
  const says = async (text: string): Promise<string> => {
    const { posts } = await room.answersTo({ as: 'oyun', channel: 'other', text, mention: true, thread: said.ts })
    return posts.at(-1)?.text ?? ''
  }
  expect(await says('Mondays instead')).toMatch(/^Send this channel “news from Laos”, every Monday at 09:00/)
  expect(await says('yes please!')).toMatch(/^Subscribed: “news from Laos”, every Monday at 09:00/)
  expect(await says('yes')).not.toMatch(/^Subscribed/)
  await says('stop all')
})

it('a thread is told apart from its channel', async () => {
  const order = 'subscribe to calls about e-formalization in this thread, daily at 10'
  const { posts, said } = await room.answersTo({ as: 'oyun', channel: 'other', text: order, mention: true })
  const [preview] = posts
  expect(preview?.text).toMatch(/^Send this thread “calls about e-formalization”, daily at 10:00/)
  const message = { ...preview, text: preview?.text ?? '', thread_ts: said.ts }
  await room.press('Subscribe', { as: 'oyun', channel: said.channel, message })
  const { posts: listed } = await room.answersTo({ as: 'ada', channel: 'other', text: 'subscriptions', mention: true })
  expect(listed.at(-1)?.text).toMatch(/daily at 10:00 \(Ulaanbaatar time\), in a thread; next /)
  room.forgetCalls()
  archive.set('2024-03-18T10:00:05+08:00')
  const there = (): readonly unknown[] =>
    room.callsOf('chat.postMessage').filter(({ thread_ts: thread }) => thread === said.ts)
  await room.peer.until('the digest in the thread', () => there().length === 1)
  await room.idle()
  expect(room.callsOf('chat.postMessage').filter(({ channel }) => channel === said.channel)).toHaveLength(1)
  await command(room.peer, { as: 'oyun', channel: 'other', text: order })
  await room.idle()
  expect(room.responses.at(-1)?.text).toBe('Say that in the thread itself: mention me there.')
})

it.each([
  ['directly', undefined],
  ['in a thread', 'other'],
])('what is told %s is what is spoken of there next', async (_where, channel) => {
  const writing = { as: 'oyun', ...(channel === undefined ? {} : { channel, mention: true }) }
  const { ts } = await room.say({ ...writing, text: 'news about Georgia' })
  await room.idle()
  const [thread, here] = channel === undefined ? [{}, ''] : [{ thread: ts }, ' in this thread']
  const order = `confirm: subscribe to calls about a mapping survey${here}, daily at 09:00 UTC`
  await room.say({ ...writing, ...thread, text: order })
  await room.idle()
  room.forgetCalls()
  archive.set(new Date(archive.now + 86_400_000).toISOString())
  const there = (): readonly string[] => room.callsOf('chat.postMessage').map(({ text }) => String(text))
  await room.peer.until('the digest', () => there().some((text) => text.includes('“calls about a mapping survey”')))
  await room.idle()
  await room.say({ ...writing, ...thread, text: 'why 1?' })
  await room.idle()
  const told = [...there(), ...room.callsOf('chat.postEphemeral').map(({ text }) => String(text))]
  expect(told.at(-1)).toMatch(/^You were told of “.*mapping survey .*” because of subscription/)
})
