import type { ChatAdapter } from './chat/adapter.ts'
import { Complaint } from './complaint.ts'
import type { Store } from '../src/store/store.ts'
import { holdingsOf, type Holdings } from './holdings.ts'
import type { Settings } from './settings.ts'
import { send } from './terminal/send.ts'
import type { Program } from './program.ts'
import { layoutFor, wrapped } from './terminal/render.ts'

/** Starts every adapter that the settings turn on, and says which are off and what would turn each on. */
export async function start(program: Program): Promise<number> {
  const layout = layoutFor(program.output, program.environment)
  const lines = adapterReport(program.settings).flatMap((line) => wrapped(line, layout))
  if (lines.length > 0) await send(program.output, `${lines.join('\n')}\n\n`)
  const adapters = adaptersOn(program)
  if (adapters.length > 0) return serveChats(program, adapters)
  process.once('SIGINT', () => process.exit(0))
  const { startTerminal } = await import('./terminal/start.ts')
  return startTerminal({}, program)
}

/** One line for each adapter that is off, and what would turn it on; and of the terminal, where it is on. */
export function adapterReport({ slack, discord }: Pick<Settings, 'slack' | 'discord'>): readonly string[] {
  const missing = [
    ...(slack.botToken === undefined ? ['SLACK_BOT_TOKEN'] : []),
    ...(slack.appToken === undefined ? ['SLACK_APP_TOKEN'] : []),
  ]
  const verb = missing.length === 2 ? 'turn it on' : 'is missing beside the other token'
  const isSlackOff = missing.length > 0
  const isDiscordOff = discord.token === undefined
  return [
    ...(isSlackOff ? [`Slack is off: ${missing.join(' and ')} ${verb}; README.md tells where they are.`] : []),
    ...(isDiscordOff ? ['Discord is off: DISCORD_TOKEN turns it on; README.md tells where it is.'] : []),
    ...(isSlackOff && isDiscordOff ? ['The terminal is on.'] : []),
  ]
}

type MakesAdapter = (store: Store, holdings: Holdings) => Promise<ChatAdapter>

/** What makes the adapter of each chat platform that is turned on; each loads its library only then. */
function adaptersOn(program: Program): readonly MakesAdapter[] {
  const { slack, discord } = program.settings
  const { botToken: bot, appToken: app } = slack
  const { token } = discord
  return [
    ...(bot === undefined || app === undefined
      ? []
      : [
          async (store: Store, holdings: Holdings) =>
            (await import('./slack/start.ts')).slackFor(program, store, holdings, { bot, app }),
        ]),
    ...(token === undefined
      ? []
      : [
          async (store: Store, holdings: Holdings) =>
            (await import('./discord/start.ts')).discordFor(program, store, holdings, token),
        ]),
  ]
}

/** Serves chat platforms until the process is asked to end; what was begun is done first. */
async function serveChats(program: Program, makes: readonly MakesAdapter[]): Promise<number> {
  const [{ storeFor }, { serve }, { watchArchive }, { changesTold }] = await Promise.all([
    import('./store-for.ts'),
    import('./chat/serve.ts'),
    import('./archive-watch.ts'),
    import('./chat/changed.ts'),
  ])
  const { settings, warn } = program
  const store = await storeFor(settings, warn)
  try {
    const adapters: ChatAdapter[] = []
    const alarm = (line: string): void => {
      if (adapters.length === 0) warn(line)
      for (const adapter of adapters) adapter.alarm(line)
    }
    const holdings = await holdingsOf(program, store.listings, alarm)
    adapters.push(...(await thoseThatCan(makes, (make) => make(store, holdings), warn)))
    const tell = (fault: unknown): void => warn('a fault in Callboard; LOG_LEVEL=debug shows it', fault)
    const platforms = adapters.map(({ platform }) => platform)
    const serving = { store, retention: settings.retention, holdings, clock: program.clock, alarm }
    const service = await serve(serving, platforms, tell)
    const changes = changesTold({ store, holdings, platforms, clock: program.clock })
    await changes.tell(changes.lately())
    const watching = watchArchive(program, holdings, changes.tell)
    const asked = askedToEnd()
    const begin = async ({ receive, words }: ChatAdapter): Promise<{ readonly stop: () => Promise<void> }> => {
      const receiver = await receive(service.wake)
      await send(program.output, `${words}\n`)
      return receiver
    }
    try {
      const receivers = await thoseThatCan(adapters, begin, warn)
      await asked
      for (const receiver of receivers) await receiver.stop()
    } finally {
      await watching.stop()
      await service.stop()
    }
    return 0
  } finally {
    await store.close()
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

function askedToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
