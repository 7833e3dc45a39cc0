import type { Settings } from './settings.ts'
import { send } from './terminal/send.ts'
import type { Program } from './program.ts'
import { layoutFor, wrapped } from './terminal/render.ts'

/** Starts every adapter that the settings turn on, and says which are off and what would turn each on. */
export async function start(program: Program): Promise<number> {
  const layout = layoutFor(program.output, program.environment)
  const lines = adapterReport(program.settings).flatMap((line) => wrapped(line, layout))
  await send(program.output, `${lines.join('\n')}\n\n`)
  const { botToken: bot, appToken: app } = program.settings.slack
  if (bot !== undefined && app !== undefined) return serveSlack(program, { bot, app })
  process.once('SIGINT', () => process.exit(0))
  const { startTerminal } = await import('./terminal/start.ts')
  return startTerminal({}, program)
}

/** One line for each adapter that is off, and what would turn it on; and of the terminal, where it is on. */
export function adapterReport({ slack, secrets }: Pick<Settings, 'slack' | 'secrets'>): readonly string[] {
  const missing = [
    ...(slack.botToken === undefined ? ['SLACK_BOT_TOKEN'] : []),
    ...(slack.appToken === undefined ? ['SLACK_APP_TOKEN'] : []),
  ]
  const discord = secrets.has('DISCORD_TOKEN')
    ? 'Discord is off: DISCORD_TOKEN is set, but this version has no Discord adapter yet.'
    : 'Discord is off: this version has no Discord adapter yet.'
  if (missing.length === 0) return [discord]
  const verb = missing.length === 2 ? 'turn it on' : 'is missing beside the other token'
  return [
    `Slack is off: ${missing.join(' and ')} ${verb}; README.md tells where they are.`,
    discord,
    'The terminal is on.',
  ]
}

/** Serves Slack until the process is asked to end; what was begun is done first. */
async function serveSlack(program: Program, tokens: { readonly bot: string; readonly app: string }): Promise<number> {
  const [{ storeFor }, { serve }, { slackFor }] = await Promise.all([
    import('./store-for.ts'),
    import('./chat/serve.ts'),
    import('./slack/start.ts'),
  ])
  const { settings, warn } = program
  const library = await program.openLibrary(undefined)
  const store = await storeFor(settings, warn)
  try {
    const slack = await slackFor(program, store, library, tokens)
    const tell = (fault: unknown): void => warn('a fault in Callboard; LOG_LEVEL=debug shows it', fault)
    const service = await serve({ store, retention: settings.retention }, [slack.platform], tell)
    try {
      const asked = askedToEnd()
      const receiver = await slack.receive(service.wake)
      await send(program.output, `${slack.words}\n`)
      await asked
      await receiver.stop()
    } finally {
      await service.stop()
    }
    return 0
  } finally {
    await store.close()
  }
}

function askedToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
