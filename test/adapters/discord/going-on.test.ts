import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { changesTold } from '../../../adapters/chat/changed.ts'
import { renderAnswer } from '../../../adapters/discord/render.ts'
import type { Holdings } from '../../../adapters/holdings.ts'
import { failed, type Fault } from '../../peers/discord-faults.ts'
import type { Message } from '../../peers/discord-messages.ts'
import { Captured } from '../captured.ts'
import { buttonsOf, Room, textOf } from './room.ts'

const page = 'ilo-mongolia-resources.txt'
const posting = 'POST /channels/:channel/messages'
const beginning = 'POST /channels/:channel/messages/:message/threads'
/** A fault that is none: for calls before the one that goes wrong. */
const nothing: Fault = { does: 'delay', by: 0 }

let room: Room
let archive: Captured
let holdings: Holdings
let changes: ReturnType<typeof changesTold>

/** More calls than one message has room for, the last of which closes last. */
function withCalls(text: string): string {
  const calls = Array.from({ length: 20 }, (_each, place) => {
    const title = `Call for expression of interest: Consultant to survey herds of province ${place + 1} of Mongolia`
    return `  ${place + 1}. ${title}\n\n    1 - ${place === 19 ? 22 : 21} March 2024\n\n    The consultant will count.\n\n`
  })
  return text.replace('  1. Call', `${calls.join('')}  21. Call`)
}

beforeAll(async () => {
  archive = new Captured('2024-03-05T10:00:00Z')
  archive.capture(page, withCalls)
  room = await Room.open(() => ({}), {
    setting: {
      clock: archive.clock,
      holdings: async (store, alarm) => {
        holdings = await archive.hold(store.listings, alarm)
        const platforms = [{ serves: () => true, render: renderAnswer }]
        changes = changesTold({ store, holdings, clock: archive.clock, platforms })
        return holdings
      },
    },
  })
  await subscribes(room.peer.channel('news'))
  archive.set('2024-03-06T09:00:05Z')
  await room.peer.until('the digest', async () => (await room.posts(news())).length > 0)
  await room.idle()
})
afterEach(() => room.inspect())
afterAll(() => room.close())

const news = (): string => room.peer.channel('news')
const talk = (): string => room.peer.channel('talk')

async function subscribes(channel: string): Promise<void> {
  const options = { question: 'calls in Mongolia, daily at 9' }
  const preview = await room.uses({ as: 'Oyun', channel, name: 'subscribe', options })
  await room.presses('Oyun', preview, 'Subscribe')
}

/** What stands in the thread below a message. */
async function below(message: Message | undefined): Promise<readonly Message[]> {
  const thread = message?.id ?? ''
  return room.peer.places.has(thread) ? room.posts(thread) : []
}

/** The provinces of the calls that are told; those that can only be chosen are left out. */
const provincesIn = (messages: readonly Message[]): readonly number[] =>
  messages
    .flatMap((message) => [...textOf(message).matchAll(/^\d+\. .* province (\d+) of Mongolia\nOpen;/gm)])
    .map(([, province]) => Number(province))
const sorted = (numbers: readonly number[]): readonly number[] => numbers.toSorted((one, other) => one - other)
const all = Array.from({ length: 20 }, (_each, place) => place + 1)

describe('a digest that one message has no room for', () => {
  it('stands in its channel as one message, and goes on in a thread that is called as it is', async () => {
    const [first, ...others] = await room.posts(news())
    expect(others).toEqual([])
    expect(textOf(first)).toMatch(/^24 open calls in Mongolia\nThe first digest: .*\. The rest follows below\.\n/)
    const inside = await below(first)
    expect(inside.length).toBeGreaterThan(0)
    expect(sorted(provincesIn([...(first === undefined ? [] : [first]), ...inside]))).toEqual(all)
    expect(room.peer.places.channel(first?.id ?? '')).toMatchObject({
      parent: news(),
      name: '24 open calls in Mongolia',
    })
  })

  it('is spoken of in that thread, by its numbers and by what stands below it', async () => {
    const [first] = await room.posts(news())
    const inside = await below(first)
    const asks = (text: string, replyTo?: Message) =>
      room.asks({
        as: 'Ada',
        channel: first?.id ?? '',
        text,
        mention: true,
        ...(replyTo === undefined ? {} : { replyTo }),
      })
    await asks('why 24?')
    expect(textOf((await room.posts(await room.direct('Ada'))).at(-1))).toMatch(
      /^You were told of “.*” because of subscription/,
    )
    const { posts } = await asks('number 24', inside.at(-1))
    expect(textOf(posts[0])).toMatch(/Call for expression of interest/)
    const last = inside.find((message) => buttonsOf(message).includes('Subscriptions'))
    expect(textOf(await room.presses('Ada', last, 'Subscriptions'))).toMatch(/1\. “calls in Mongolia”, daily at 09:00/)
    const preview = await room.asks({ as: 'Oyun', channel: first?.id ?? '', text: 'stop 1', mention: true })
    expect(textOf(preview.posts.at(-1))).toMatch(/is stopped/)
  })

  it('is corrected where it stands, also after nothing was said there for long', async () => {
    const [first] = await room.posts(news())
    const told = async (): Promise<string> => (await below(first)).map(textOf).join('\n')
    expect(await told()).not.toContain('Changed on')
    room.peer.places.archived.add(first?.id ?? '')
    archive.set('2024-03-08T10:00:00Z')
    archive.capture(page, (text) => text.replace('1 - 22 March 2024', '1 - 29 March 2024'))
    await changes.tell(await holdings.reread(archive.read()))
    await room.peer.until('the correction', async () => (await told()).includes('Changed on'))
    await room.idle()
    expect(await told()).toMatch(
      /province 20 of Mongolia[^]*Changed on 8 March 2024: Deadline extended; it was 22 March/,
    )
    expect(room.callsOf('PATCH /channels/:channel')).toEqual([{ archived: false }])
    // The change that Discord refused before is one that it must.
    room.forgetCalls()
  })
})

describe('a digest that is tried', () => {
  beforeAll(() => subscribes(talk()))

  /** What a test of the digest posts: in the channel, and below the first of it. */
  async function tried(): Promise<readonly [channel: readonly Message[], thread: readonly Message[]]> {
    const list = await room.uses({ as: 'Oyun', channel: talk(), name: 'subscriptions' })
    const before = (await room.posts(talk())).length
    await room.presses('Oyun', list, 'Test 1')
    await room.idle()
    const here = (await room.posts(talk())).slice(before).filter((message) => provincesIn([message]).length > 0)
    return [here, await below(here[0])]
  }

  it.each<[string, string, readonly Fault[]]>([
    ['a thread that Discord failed to begin', beginning, [failed(500)]],
    ['a thread whose beginning had no reply', beginning, [{ does: 'lose' }]],
    ['a thread whose beginning was cut', beginning, [{ does: 'cut' }]],
    ['a post in the thread that had no reply', posting, [nothing, nothing, { does: 'lose' }]],
    ['a post in the thread that was cut', posting, [nothing, nothing, { does: 'cut' }]],
  ])('is told once after %s', async (_situation, route, faults) => {
    for (const fault of faults) room.peer.faults.plan(route, fault)
    const [here, inside] = await tried()
    expect(here).toHaveLength(1)
    expect(sorted(provincesIn([...here, ...inside]))).toEqual(all)
  })

  it.each(['startThreads', 'sendInThreads'] as const)('goes on in replies where the bot may not %s', async (denied) => {
    await room.peer.deny('talk', denied)
    const [here, inside] = await tried()
    await room.peer.deny('talk')
    expect(sorted(provincesIn(here))).toEqual(all)
    expect(inside).toEqual([])
    const [first, ...replies] = here
    expect(replies).toMatchObject(replies.map(() => ({ message_reference: { message_id: first?.id } })))
  })
})

it('in a thread a digest goes on there', async () => {
  const { said } = await room.asks({ as: 'Oyun', channel: talk(), text: 'calls in Georgia', mention: true })
  const thread = await room.opensThread(said)
  await room.asks({ as: 'Oyun', channel: thread, text: 'confirm: subscribe to calls in Mongolia', mention: true })
  await room.asks({ as: 'Oyun', channel: thread, text: 'test 1', mention: true })
  expect(sorted(provincesIn(await room.posts(thread)))).toEqual(all)
})
