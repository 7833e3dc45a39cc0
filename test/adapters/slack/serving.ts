import { PassThrough } from 'node:stream'
import { serve } from '../../../adapters/chat/serve.ts'
import { readSettings } from '../../../adapters/settings.ts'
import { slackFor } from '../../../adapters/slack/start.ts'
import { scopes } from '../../../adapters/slack/scopes.ts'
import { storeFor } from '../../../adapters/store-for.ts'
import { load, type Library } from '../../../src/bot.ts'
import { publishedPages } from '../../archive-on-disk.ts'
import { appToken, botToken, SlackPeer } from '../../peers/slack-peer.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { programWith } from '../terminal/program-sample.ts'
import { shelvesOf, type Setting } from '../shelves.ts'

const published = load(publishedPages(), [], 'UTC')

/** A workspace with two people, two channels and every scope of the manifest. */
export function workspace(): Promise<SlackPeer> {
  return SlackPeer.start({
    people: [{ name: 'oyun', tz: 'Asia/Ulaanbaatar', role: 'admin' }, { name: 'ada' }],
    channels: [{ name: 'news' }, { name: 'other' }],
    scopes,
  })
}

/** The settings of a process that serves a workspace. */
export function settingsOf(peer: SlackPeer, state: string): Readonly<Record<string, string>> {
  const tokens = { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_API_URL: peer.apiUrl }
  return { ...tokens, CALLBOARD_STATE: state }
}

/** Callboard at work in a workspace, in this process. */
export type Serving = { readonly lines: string[]; readonly stop: () => Promise<void> }

export async function serving(
  peer: SlackPeer,
  environment: Readonly<Record<string, string>> = {},
  state = temporaryFolder(),
  library: Library = published,
  lines: string[] = [],
  { clock, holdings: holdingsIn }: Setting = {
    clock: Date.now,
    holdings: () => Promise.resolve(shelvesOf(library)),
  },
): Promise<Serving> {
  const settings = readSettings({ ...settingsOf(peer, state), LOG_LEVEL: 'debug', ...environment })
  const warn = (line: string, fault?: unknown): void => {
    lines.push(fault instanceof Error ? `${line} ${fault.stack}` : line)
  }
  const errors = new PassThrough()
  errors.on('data', (chunk: Buffer) => lines.push(chunk.toString()))
  const program = programWith({
    input: new PassThrough(),
    output: new PassThrough(),
    errors,
    settings,
    clock,
    warn,
  })
  const store = await storeFor(settings, warn)
  try {
    const holdings = await holdingsIn(store, warn)
    const { botToken: bot = '', appToken: app = '', signingSecret, port } = settings.slack
    const isWeb = signingSecret !== undefined && port !== undefined
    const slack = await slackFor(program, store, holdings, isWeb ? { bot, signingSecret, port } : { bot, app })
    const served = { store, retention: settings.retention, holdings, clock, alarm: slack.alarm }
    const service = await serve(served, [slack.platform], (fault) => warn('fault', fault))
    const receiver = await slack.receive(service.wake).catch(async (cause: unknown) => {
      await service.stop()
      throw cause
    })
    return {
      lines,
      stop: async () => {
        await receiver.stop()
        await service.stop()
        await store.close()
      },
    }
  } catch (cause) {
    await store.close()
    throw cause
  }
}
