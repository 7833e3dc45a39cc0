import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { say } from '../../peers/discord-asking.ts'
import { answered, command, press } from '../../peers/discord-deeds.ts'
import type { Fault } from '../../peers/discord-faults.ts'
import type { Interaction } from '../../peers/discord-interactions.ts'
import { botToken, DiscordPeer } from '../../peers/discord-peer.ts'
import { shipped, started, type Running } from '../shipped.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { textOf } from './room.ts'

const question = 'open calls in Mongolia on 10 March 2024'
/** It arrives, and nothing is done. */
const before: Fault = { does: 'stall' }
/** It is done, and the reply does not come before the end. */
const behind: Fault = { does: 'delay', by: 60_000 }

const post = 'POST /channels/:channel/messages'
const callback = 'POST /interactions/:interaction/:token/callback'
const original = 'PATCH /webhooks/:application/:token/messages/:message'
const followUp = 'POST /webhooks/:application/:token'

let folder: string

beforeAll(() => {
  folder = shipped()
})

/** Kills the process while a call of a route is under way, starts it again, and gives what is seen once it is so much. */
async function killedAt(
  route: string,
  fault: Fault,
  ask: (peer: DiscordPeer, meets: () => void) => Promise<unknown>,
  look: (peer: DiscordPeer) => Promise<readonly string[]>,
  wanted: number,
): Promise<readonly string[]> {
  const peer = await DiscordPeer.start({
    people: [{ name: 'Oyun' }, { name: 'Ada' }],
    servers: [{ name: 'lab', channels: ['news'] }],
  })
  const settings = { DISCORD_TOKEN: botToken, DISCORD_API_URL: peer.apiUrl, CALLBOARD_STATE: temporaryFolder() }
  let running: Running = await started(folder, peer, settings)
  try {
    let met = Number.POSITIVE_INFINITY
    const calls = (): number => peer.calls.filter((call) => call.route === route).length
    await ask(peer, () => {
      peer.faults.plan(route, fault)
      met = calls()
    })
    await peer.until('the call', () => calls() > met, 20_000)
    // What is done while the reply is held back is done by now.
    await wait(200)
    await running.kill()
    running = await started(folder, peer, settings)
    for (let waited = 0; waited < 40_000 && (await look(peer)).length < wanted; waited += 250) await wait(250)
    // A second one would come when the first is there.
    await wait(1500)
    return await look(peer)
  } finally {
    await running.kill()
    await peer.stop()
  }
}

const own = async (peer: DiscordPeer, channel: string, as?: string): Promise<readonly string[]> => {
  const all = await peer.posted(channel, as)
  return all
    .filter(({ author, flags }) => author.id === peer.bot.user && (Number(flags) & 128) === 0)
    .map((message) => textOf(message).replace(/\n[^]*/, ''))
}
const inNews = (peer: DiscordPeer): Promise<readonly string[]> => own(peer, peer.channel('news'))
const byAda = async (peer: DiscordPeer): Promise<readonly string[]> => [
  ...(await own(peer, peer.channel('news'), 'Ada')),
  ...(await own(peer, await peer.directChannel('Ada'))),
]
const answer = '4 calls open in Mongolia on 10 March 2024'

const mention = (peer: DiscordPeer, meets: () => void): Promise<unknown> => {
  meets()
  return say(peer, { as: 'Oyun', channel: peer.channel('news'), text: question, mention: true })
}
const use = (peer: DiscordPeer): Promise<Interaction> =>
  command(peer, { as: 'Ada', channel: peer.channel('news'), name: 'ask', options: { question } })

describe.concurrent('a process that is killed', () => {
  it.each<[string, Fault]>([
    ['is posted', before],
    ['is there', behind],
  ])('while an answer %s answers once', async (_step, fault) => {
    expect(await killedAt(post, fault, mention, inNews, 1)).toEqual([answer])
  })

  it.each<[string, Fault]>([
    ['is deferred', before],
    ['was deferred', behind],
  ])('while a command %s answers once, to its asker alone', async (_step, fault) => {
    const ask = (peer: DiscordPeer, meets: () => void): Promise<unknown> => {
      meets()
      return use(peer)
    }
    expect(await killedAt(callback, fault, ask, byAda, 1)).toEqual([answer])
  })

  it.each<[string, Fault]>([
    ['is answered', before],
    ['was answered', behind],
  ])('while a command %s answers it in its place, once', async (_step, fault) => {
    const ask = (peer: DiscordPeer, meets: () => void): Promise<unknown> => {
      meets()
      return use(peer)
    }
    expect(await killedAt(original, fault, ask, byAda, 1)).toEqual([answer])
  })

  it('while an answer is shared shares it at most once', async () => {
    const ask = async (peer: DiscordPeer, meets: () => void): Promise<unknown> => {
      const message = await answered(peer, await use(peer))
      meets()
      if (message === undefined) throw new Error('no answer')
      return press(peer, { as: 'Ada', message, button: 'Share to channel' })
    }
    expect(await killedAt(followUp, behind, ask, inNews, 1)).toEqual([answer])
  })
})
