import { spawn, type ChildProcess } from 'node:child_process'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readSettings } from '../../adapters/settings.ts'
import { scopes } from '../../adapters/slack/scopes.ts'
import { storeFor } from '../../adapters/store-for.ts'
import type { Store } from '../../src/store/store.ts'
import type { Subscription } from '../../src/subscription/subscription.ts'
import type { Fault } from '../peers/slack-faults.ts'
import { botToken as discordToken, DiscordPeer } from '../peers/discord-peer.ts'
import { appToken, botToken as slackToken, SlackPeer } from '../peers/slack-peer.ts'

/** How much is sent, by how many processes, and how often (ms, at least and at most) one of them is killed. */
export type Chaos = {
  /** The shipped command. */
  readonly program: string
  /** Where the store is: CALLBOARD_STATE or DATABASE_URL. */
  readonly store: Readonly<Record<string, string>>
  readonly digests: number
  readonly processes: number
  readonly kills: number
  readonly pause: readonly [least: number, most: number]
  readonly random: () => number
}

/** What the peers counted, of digests. */
export type Counted = { readonly sent: number; readonly lost: number; readonly doubled: number; readonly kills: number }

/** The first has more to tell than one message has room for, and goes on in a thread. */
const questions = ['calls or events', 'news about social protection', 'news about youth']
/** All are due at nine; each process begins at ten. */
const [due, moment] = ['2015-09-06T09:00:00Z', '2015-09-06T10:00:00Z']

/** Lets processes send digests to both platforms while they are killed and replies are lost, late, refused or limited. */
export async function chaos(run: Chaos): Promise<Counted> {
  const channels = Array.from({ length: Math.ceil(run.digests / questions.length / 2) }, (_, place) => `room-${place}`)
  const slack = await SlackPeer.start({
    people: [{ name: 'oyun' }],
    channels: channels.map((name) => ({ name })),
    scopes,
  })
  const discord = await DiscordPeer.start({ people: [{ name: 'Oyun' }], servers: [{ name: 'lab', channels }] })
  const environment = {
    ...run.store,
    SLACK_BOT_TOKEN: slackToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: discordToken,
    DISCORD_API_URL: discord.apiUrl,
    CALLBOARD_NOW: moment,
    LOG_LEVEL: 'error',
  }
  const store = await storeFor(readSettings(environment), () => {})
  const keys = await seeded(store, run.digests, channels, slack, discord)
  const running: ChildProcess[] = []
  const begin = async (): Promise<void> => {
    const child = spawn(process.execPath, [run.program, 'start'], {
      // No `.env` of the checkout is read there.
      cwd: dirname(run.program),
      env: { PATH: process.env['PATH'] ?? '', ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    running.push(child)
    await new Promise((resolve) => child.stdout.once('data', resolve))
  }
  try {
    await Promise.all(Array.from({ length: run.processes }, begin))
    for (let kill = 0; kill < run.kills; kill += 1) {
      faultsOf(run.random, slack, discord)
      const [least, most] = run.pause
      await wait(least + run.random() * (most - least))
      const at = Math.floor(run.random() * running.length)
      await ended(running.splice(at, 1), 'SIGKILL')
      await begin()
    }
    slack.faults.clear()
    discord.faults.clear()
    await settled(store)
    return { ...(await countedBy(slack, discord, channels, keys)), kills: run.kills }
  } finally {
    await ended(running, 'SIGKILL')
    await store.close()
    await slack.stop()
    await discord.stop()
  }
}

/** Subscriptions of every channel, all due; their keys. */
async function seeded(
  store: Store,
  count: number,
  channels: readonly string[],
  slack: SlackPeer,
  discord: DiscordPeer,
): Promise<readonly string[]> {
  const keys: string[] = []
  for (const channel of channels) {
    const places = [
      { platform: 'slack', workspace: slack.bot.team, channel: slack.channel(channel) },
      { platform: 'discord', workspace: discord.server('lab'), channel: discord.channel(channel) },
    ]
    for (const place of places) {
      for (const question of questions) {
        if (keys.length === count) break
        const key = `chaos-${keys.length}`
        keys.push(key)
        const schedule = { days: [1, 2, 3, 4, 5, 6, 7], at: 9 * 3600 }
        const subscription: Subscription = {
          key,
          place,
          owner: '',
          question,
          schedule,
          zone: 'UTC',
          made: Date.parse(due) - 1000,
          due: Date.parse(due),
        }
        await store.subscriptions.keep(subscription)
      }
    }
  }
  return keys
}

const limited: Fault = {
  does: 'refuse',
  status: 429,
  headers: { 'retry-after': '1' },
  body: { ok: false, error: 'ratelimited' },
}
const faults: readonly Fault[] = [
  { does: 'lose' },
  { does: 'lose' },
  { does: 'cut' },
  { does: 'delay', by: 2000 },
  limited,
]

/** Plans some faults for what is posted next, in the place of those that nothing met: the last delivery would meet them all. */
function faultsOf(random: () => number, slack: SlackPeer, discord: DiscordPeer): void {
  slack.faults.clear()
  discord.faults.clear()
  for (let planned = 0; planned < 3; planned += 1) {
    const fault = faults[Math.floor(random() * faults.length)]
    if (fault === undefined) continue
    slack.faults.plan('chat.postMessage', fault)
    if (fault !== limited) discord.faults.plan('POST /channels/:channel/messages', fault)
  }
  if (random() < 0.5) discord.faults.plan('POST /channels/:channel/messages/:message/threads', { does: 'lose' })
}

/** Waits until nothing is due and nothing waits to be sent. */
async function settled(store: Store): Promise<void> {
  const now = Date.parse(moment)
  for (let waited = 0; ; waited += 250) {
    const isWaiting = (await store.outbox.oldest(Number.MAX_SAFE_INTEGER)) !== undefined
    if (!isWaiting && (await store.subscriptions.due(now, 1)).length === 0) return
    // One of a process that was killed is free after 17 s at most, and seven faults in a row rest for a minute.
    if (waited > 120_000) throw new Error('digests still wait to be sent')
    await wait(250)
  }
}

/** How often each digest stands at the peers, by their own messages; what stands twice in one channel is doubled. */
async function countedBy(
  slack: SlackPeer,
  discord: DiscordPeer,
  channels: readonly string[],
  keys: readonly string[],
): Promise<Omit<Counted, 'kills'>> {
  const told: string[] = []
  let doubled = 0
  for (const channel of channels) {
    for (const texts of [
      await inSlack(slack, slack.channel(channel)),
      await inDiscord(discord, discord.channel(channel)),
    ]) {
      told.push(...texts.flatMap((text) => /From subscription (chaos-\d+) /.exec(text)?.[1] ?? []))
      doubled += texts.length - new Set(texts).size
    }
  }
  return { sent: told.length, lost: keys.filter((key) => !told.includes(key)).length, doubled }
}

/** What stands in a channel and its threads. */
async function inSlack(slack: SlackPeer, channel: string): Promise<readonly string[]> {
  const posts = await slack.posted(channel)
  const below = await Promise.all(posts.map(({ ts }) => slack.posted(channel, ts)))
  return [...posts, ...below.flat().filter(({ ts }) => !posts.some((post) => post.ts === ts))].map(({ text }) =>
    String(text),
  )
}

async function inDiscord(discord: DiscordPeer, channel: string): Promise<readonly string[]> {
  const posts = await discord.posted(channel)
  const below = await Promise.all(posts.flatMap(({ id }) => (discord.places.has(id) ? [discord.posted(id)] : [])))
  return [...posts, ...below.flat()].map(({ components }) => JSON.stringify(components))
}

async function ended(children: readonly ChildProcess[], signal: NodeJS.Signals): Promise<void> {
  await Promise.all(
    children.map(
      (child) =>
        new Promise((resolve) => {
          child.once('exit', resolve)
          child.kill(signal)
        }),
    ),
  )
}
