import { setTimeout as wait } from 'node:timers/promises'
import type { ChatAdapter } from './chat/adapter.ts'
import { Complaint } from './complaint.ts'
import type { Store } from '../src/store/store.ts'
import type { Holdings } from './holdings.ts'
import type { Settings } from './settings.ts'
import type { HostedWay, SlackWay } from './slack/way.ts'
import { send } from './terminal/send.ts'
import { saying, type Program } from './program.ts'
import { layoutFor, wrapped } from './terminal/render.ts'

/** Starts every adapter that the settings turn on, and says which are off and what would turn each on. */
export async function start(program: Program): Promise<number> {
  const layout = layoutFor(program.output, program.environment)
  const lines = adapterReport(program.settings).flatMap((line) => wrapped(line, layout))
  if (lines.length > 0) await send(program.output, `${lines.join('\n')}\n\n`)
  if (adaptersOn(program).length > 0) return serveChats(program)
  process.once('SIGINT', () => process.exit(0))
  const { startTerminal } = await import('./terminal/start.ts')
  return startTerminal({}, program)
}

/** One line for each adapter that is off, and what would turn it on; and of the terminal, where it is on. */
export function adapterReport({ slack, discord }: Pick<Settings, 'slack' | 'discord'>): readonly string[] {
  const isSlackOff = wayOf(slack) === undefined
  const isDiscordOff = discord.token === undefined
  return [
    ...(isSlackOff ? [`Slack is off: ${slackMisses(slack)}; README.md tells where they are.`] : []),
    ...(isDiscordOff ? ['Discord is off: DISCORD_TOKEN turns it on; README.md tells where it is.'] : []),
    ...(isSlackOff && isDiscordOff ? ['The terminal is on.'] : []),
  ]
}

type SlackSettings = Settings['slack']

/** How Slack is received: over HTTP where its requests can be verified and have a port, else over a socket. */
function wayOf(slack: SlackSettings): SlackWay | HostedWay | undefined {
  const { botToken: bot, appToken: app, signingSecret, port } = slack
  const hosted = hostedBy(slack)
  if (hosted !== undefined) return hosted
  if (bot === undefined) return undefined
  if (signingSecret !== undefined && port !== undefined) return { bot, signingSecret, port }
  return app === undefined ? undefined : { bot, app }
}

function hostedBy(slack: SlackSettings): HostedWay | undefined {
  const { signingSecret, port, clientId, clientSecret, stateSecret, workspaces } = slack
  if (signingSecret === undefined || port === undefined || clientId === undefined) return undefined
  if (clientSecret === undefined || stateSecret === undefined) return undefined
  return { signingSecret, port, clientId, clientSecret, stateSecret, workspaces }
}

/** What is missing for Slack, and how it is told that is there. */
function slackMisses(slack: SlackSettings): string {
  const { botToken, appToken, signingSecret, port, clientId, clientSecret, stateSecret } = slack
  const isHosted = [clientId, clientSecret, stateSecret].some((each) => each !== undefined)
  const isWeb = isHosted || signingSecret !== undefined || port !== undefined
  const needed = {
    ...(isHosted
      ? { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret }
      : { SLACK_BOT_TOKEN: botToken }),
    ...(isWeb ? { SLACK_SIGNING_SECRET: signingSecret, SLACK_PORT: port } : { SLACK_APP_TOKEN: appToken }),
  }
  const missing = Object.entries(needed).flatMap(([name, value]) => (value === undefined ? [name] : []))
  const isAll = missing.length === Object.keys(needed).length
  const verb = isAll ? 'turn it on' : `${missing.length === 1 ? 'is' : 'are'} missing beside what is set`
  return `${missing.join(' and ')} ${verb}`
}

type MakesAdapter = (store: Store, holdings: Holdings) => Promise<ChatAdapter>

/** What makes the adapter of each chat platform that is turned on; each loads its library only then. */
function adaptersOn(program: Program): readonly MakesAdapter[] {
  const { slack, discord } = program.settings
  const way = wayOf(slack)
  const { token } = discord
  return [
    ...(way === undefined
      ? []
      : [
          async (store: Store, holdings: Holdings) =>
            'bot' in way
              ? (await import('./slack/start.ts')).slackFor(program, store, holdings, way)
              : (await import('./slack/hosted.ts')).hostedFor(program, store, holdings, way),
        ]),
    ...(token === undefined
      ? []
      : [
          async (store: Store, holdings: Holdings) =>
            (await import('./discord/start.ts')).discordFor(program, store, holdings, token),
        ]),
  ]
}

/** How long, in ms, what is in hand may take when the process is asked to end: then it is left to others. */
const mostToEnd = 9_000

/** Serves chat platforms until the process is asked to end; what was begun is done first, as far as that is soon. */
async function serveChats(terminal: Program): Promise<number> {
  const [{ logFor }, { serveBot }] = await Promise.all([import('./log.ts'), import('./serve-bot.ts')])
  const { warn, log } = logFor(terminal)
  const program = saying(terminal, warn)
  const makes = adaptersOn(program)
  const asked = askedToEnd()
  const bot = await serveBot(
    program,
    (store, holdings) => thoseThatCan(makes, (make) => make(store, holdings), warn),
    log,
  )
  try {
    const receivers = await thoseThatCan(bot.adapters, bot.begin, warn)
    await asked
    const stopped = Promise.all(receivers.map(({ stop }) => stop())).then(() => bot.stop())
    const isStopped = await Promise.race([stopped.then(() => true), wait(mostToEnd, false, { ref: false })])
    if (isStopped) return 0
    warn('what is in hand takes too long; it is left to the next start or another replica')
    process.exit(0)
  } catch (cause) {
    await bot.stop()
    throw cause
  }
}

/** Does something with each; a complaint about one is said and keeps no other back. Throws where there is no other. */
async function thoseThatCan<From, To>(
  all: readonly From[],
  work: (each: From) => Promise<To>,
  warn: Program['warn'],
): Promise<readonly To[]> {
  const done: To[] = []
  const complaints: Complaint[] = []
  for (const each of all) {
    try {
      done.push(await work(each))
    } catch (cause) {
      if (!(cause instanceof Complaint)) throw cause
      complaints.push(cause)
    }
  }
  const [first] = complaints
  if (done.length === 0 && first !== undefined) throw first
  for (const { message } of complaints) warn(message)
  return done
}

/** Who asks twice does not want to wait. */
function askedToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve()
        process.once(signal, () => process.exit(1))
      })
  })
}
