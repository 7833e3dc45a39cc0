import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { notices } from '../../../src/answer/notices.ts'
import { command, edit, press, remove, say, type Said } from '../../peers/slack-asking.ts'
import type { Fault } from '../../peers/slack-faults.ts'
import type { SlackPeer } from '../../peers/slack-peer.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { settingsOf, workspace } from './serving.ts'
import { shipped, started, type Running } from '../shipped.ts'

const question = 'open calls in Mongolia on 10 March 2024'
/** It arrives, and nothing is done. */
const before: Fault = { does: 'stall' }
/** It is done, and the reply does not come before the end. */
const behind: Fault = { does: 'delay', by: 60_000 }

const post = z.looseObject({
  ts: z.string(),
  text: z.string(),
  blocks: z.optional(z.unknown()),
  user: z.optional(z.string()),
})

let folder: string

beforeAll(() => {
  folder = shipped()
})

/** A workspace, with the process that serves it until it is killed. */
type Scene = { readonly peer: SlackPeer; readonly running: Running; readonly again: () => Promise<Running> }

/** Plays a scene in which the process is killed, starts it again, and gives what is there once that is what is wanted. */
async function scene<Seen>(
  killed: (scene: Scene) => Promise<Seen>,
  look: (peer: SlackPeer, seen: Seen) => Promise<unknown>,
  wanted: unknown,
): Promise<unknown> {
  const peer = await workspace()
  const state = temporaryFolder()
  peer.sockets.resendAfter = 500
  peer.sockets.resends = 60
  const again = (): Promise<Running> => started(folder, peer, settingsOf(peer, state))
  let running = await again()
  try {
    const seen = await killed({ peer, running, again })
    await running.kill()
    running = await again()
    const matches = async (): Promise<boolean> => JSON.stringify(await look(peer, seen)) === JSON.stringify(wanted)
    for (let waited = 0; waited < 40_000 && !(await matches()); waited += 250) await wait(250)
    // A second one would come when the first is there.
    await wait(1500)
    return await look(peer, seen)
  } finally {
    await running.kill()
    await peer.stop()
  }
}

const mention = (peer: SlackPeer, text = question): Promise<Said> =>
  say(peer, { as: 'oyun', channel: 'news', text, mention: true })

/** Resolves when a call arrived: done and not answered, or not done, as its fault has it. */
async function arrived(peer: SlackPeer, method: string, fault: Fault): Promise<void> {
  const isThere = (): boolean =>
    fault === before ? peer.stalled.includes(method) : peer.calls.some((call) => call.method === method)
  await peer.until(method, isThere, 20_000)
  if (fault === behind) await wait(300)
}

/** The first lines of what the bot said in a thread. */
async function answersTo(peer: SlackPeer, { channel, ts }: Said): Promise<readonly string[]> {
  const posts = await peer.posted(channel, ts)
  return posts.flatMap((each) => {
    const { user, text } = post.parse(each)
    return user === peer.bot.user ? [text.split('\n')[0] ?? ''] : []
  })
}

const once = ['4 calls open in Mongolia on 10 March 2024']

describe.concurrent('a process that is killed', () => {
  it.each([
    ['before the acknowledgement', async ({ peer }: Scene) => mention(peer)],
    [
      'at the acknowledgement',
      async ({ peer }: Scene) => {
        const said = await mention(peer)
        await said.told
        return said
      },
    ],
    ['while the asker’s zone is looked up', asking('users.info', before)],
    ['when a post has arrived', asking('chat.postMessage', before)],
    ['when a post is done and not answered', asking('chat.postMessage', behind)],
    [
      'when a post was answered',
      async ({ peer }: Scene) => {
        const said = await mention(peer)
        while ((await answersTo(peer, said)).length === 0) await wait(5)
        return said
      },
    ],
    [
      'and again while it looks whether the post is there',
      async (given: Scene) => {
        const said = await asking('chat.postMessage', behind)(given)
        await given.running.kill()
        given.peer.faults.plan('conversations.replies', before)
        const second = await given.again()
        await arrived(given.peer, 'conversations.replies', before)
        await second.kill()
        return said
      },
    ],
  ])(
    '%s answers a question once',
    async (_step, killed) => {
      expect(await scene(killed, answersTo, once)).toEqual(once)
    },
    90_000,
  )

  it.each([
    ['when it has arrived', before],
    ['when it is done and not answered', behind],
  ])(
    'at an edit, %s, edits in the end',
    async (_step, fault) => {
      const wanted = ['2 news items in Georgia']
      expect(await scene(editing(fault), answersTo, wanted)).toEqual(wanted)
    },
    90_000,
  )

  it.each([
    ['when it has arrived', before],
    ['when it is done and not answered', behind],
  ])(
    'at a deletion, %s, deletes in the end',
    async (_step, fault) => {
      expect(await scene(deleting(fault), answersTo, [])).toEqual([])
    },
    90_000,
  )

  it.each([
    ['when its answer has arrived', before],
    ['when its answer is done and not answered', behind],
  ])(
    'at a press, %s, answers it once',
    async (_step, fault) => {
      const wanted = [...once, '6 calls in Mongolia']
      expect(await scene(pressing(fault), answersTo, wanted)).toEqual(wanted)
    },
    90_000,
  )

  it.each([
    ['has arrived', before, [notices.mayBeThere]],
    ['is done and not answered', behind, ['4 calls open in Mongolia on 10 March 2024', notices.mayBeThere]],
  ])(
    'when a private answer %s, says that it may not have come',
    async (_step, fault, wanted) => {
      const heard = async (peer: SlackPeer): Promise<unknown> =>
        peer.responses.map(({ body }) => z.object({ text: z.string() }).parse(body).text.split('\n')[0])
      expect(await scene(commanding(fault), heard, wanted)).toEqual(wanted)
    },
    90_000,
  )
})

/** Asks, and waits for a call that the answer makes. */
function asking(method: string, fault: Fault): (scene: Scene) => Promise<Said> {
  return async ({ peer }) => {
    peer.faults.plan(method, fault)
    const said = await mention(peer)
    await arrived(peer, method, fault)
    return said
  }
}

/** Asks in private, and waits for the answer. */
function commanding(fault: Fault): (scene: Scene) => Promise<void> {
  return async ({ peer }) => {
    peer.faults.plan('response_url', fault)
    await command(peer, { as: 'ada', channel: 'news', text: question })
    const isThere = (): boolean => (fault === before ? peer.stalled.length : peer.responses.length) > 0
    await peer.until('the response', isThere, 20_000)
  }
}

/** Asks, waits for the answer, and goes on from there. */
async function answered(peer: SlackPeer): Promise<Said> {
  const said = await mention(peer)
  await said.told
  while ((await answersTo(peer, said)).length === 0) await wait(20)
  return said
}

function editing(fault: Fault): (scene: Scene) => Promise<Said> {
  return async ({ peer }) => {
    const said = await answered(peer)
    peer.faults.plan('chat.update', fault)
    await edit(peer, said, `<@${peer.bot.user}> news from Georgia`)
    await arrived(peer, 'chat.update', fault)
    return said
  }
}

function deleting(fault: Fault): (scene: Scene) => Promise<Said> {
  return async ({ peer }) => {
    const said = await answered(peer)
    peer.faults.plan('chat.delete', fault)
    await remove(peer, said)
    await arrived(peer, 'chat.delete', fault)
    return said
  }
}

function pressing(fault: Fault): (scene: Scene) => Promise<Said> {
  return async ({ peer }) => {
    const said = await answered(peer)
    const posts = (await peer.posted(said.channel, said.ts)).map((each) => post.parse(each))
    const answer = posts.find(({ user }) => user === peer.bot.user)
    const value = buttonsIn(answer?.blocks).find((each) => each.includes('closed')) ?? ''
    peer.calls.length = 0
    peer.faults.plan('chat.postMessage', fault)
    const message = { ...answer, thread_ts: said.ts }
    await press(peer, { as: 'ada', channel: said.channel, actionId: 'press:0', value, message })
    await arrived(peer, 'chat.postMessage', fault)
    return said
  }
}

const row = z.looseObject({ elements: z.optional(z.array(z.looseObject({ value: z.optional(z.string()) }))) })

function buttonsIn(blocks: unknown): readonly string[] {
  const rows = z.array(row).parse(typeof blocks === 'string' ? JSON.parse(blocks) : blocks)
  return rows.flatMap(({ elements = [] }) => elements.flatMap(({ value }) => value ?? []))
}
