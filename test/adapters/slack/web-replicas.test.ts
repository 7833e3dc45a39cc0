import { afterEach, beforeAll, expect, it } from 'vitest'
import { say, type Said } from '../../peers/slack-asking.ts'
import type { SlackPeer } from '../../peers/slack-peer.ts'
import { BalancedWeb } from '../../peers/slack-web.ts'
import { kinds } from '../../store/places.ts'
import { shipped, started, type Running } from '../shipped.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { settingsOf, workspace } from './serving.ts'

const secret = 'b'.repeat(32)
const ports = [21_961, 21_962] as const

let folder: string
let peer: SlackPeer
let storeIs: Readonly<Record<string, string>>
const replicas = new Map<number, Running>()

const addressOf = (port: number): string => `http://127.0.0.1:${port}/slack/events`

async function begin(port: number): Promise<void> {
  const settings = {
    ...settingsOf(peer, temporaryFolder()),
    ...storeIs,
    SLACK_SIGNING_SECRET: secret,
    SLACK_PORT: `${port}`,
  }
  const isReady = async (): Promise<boolean> =>
    fetch(addressOf(port)).then(
      ({ status }) => status === 405,
      () => false,
    )
  replicas.set(port, await started(folder, peer, settings, isReady))
}

beforeAll(() => {
  folder = shipped()
})
afterEach(async () => {
  for (const running of replicas.values()) await running.kill()
  await peer.stop()
})

async function beginBoth(kind: (typeof kinds)[number]): Promise<void> {
  // One key for all, for the folder is not shared.
  storeIs = { CALLBOARD_KEY: '07'.repeat(32), ...(await kind.place()).setting }
  peer = await workspace()
  const web = new BalancedWeb(ports.map(addressOf), secret)
  web.resendAfter = 300
  web.resends = 60
  peer.web = web
  await Promise.all(ports.map(begin))
}

/** The first lines of what the bot posted in the thread of a question. */
async function answersTo({ channel, ts }: Said): Promise<readonly string[]> {
  const posts = await peer.posted(channel, ts)
  return posts.flatMap(({ user, text }) => (user === peer.bot.user ? [String(text).split('\n')[0] ?? ''] : []))
}

const real = kinds.filter(({ name }) => !name.startsWith('PGlite'))

it.each(real)(
  'two replicas on $name answer each question once and in order, whichever is killed',
  async (kind) => {
    await beginBoth(kind)
    const asked: Said[] = []
    for (let round = 0; round < 6; round += 1) {
      const first = await say(peer, {
        as: 'oyun',
        channel: 'news',
        text: `news in ${2015 + (round % 3)}`,
        mention: true,
      })
      asked.push(first)
      await first.told
      const next = { as: 'oyun', channel: 'news', text: 'how many?', thread: first.ts, mention: true } as const
      await (
        await say(peer, next)
      ).told
      const port = ports[round % 2] ?? ports[0]
      await replicas.get(port)?.kill()
      await begin(port)
    }
    const isWaiting = async (): Promise<boolean> =>
      (await Promise.all(asked.map(answersTo))).some((answers) => answers.length < 2)
    for (let waited = 0; waited < 100_000 && (await isWaiting()); waited += 500)
      await new Promise((resolve) => setTimeout(resolve, 500))
    for (const [round, each] of asked.entries()) {
      const [first, second, ...others] = await answersTo(each)
      expect([first, others]).toEqual([expect.stringMatching(new RegExp(`news.* ${2015 + (round % 3)}`)), []])
      expect(second).toMatch(/news items? posted in/)
    }
  },
  240_000,
)
