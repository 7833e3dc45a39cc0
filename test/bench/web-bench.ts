import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { scopes } from '../../adapters/slack/scopes.ts'
import { appToken, botToken, SlackPeer } from '../peers/slack-peer.ts'
import { BalancedWeb } from '../peers/slack-web.ts'
import { ask } from './askers.ts'
import { quantile, type Row } from './row.ts'
import { placesFor, slackStage } from './slack-stage.ts'

const second = 1000
const askers = 10
const secret = 'bench-signing-secret'
const plenty = '999999'
const patient = { patience: 60 * second, aftermath: 2 * second }

type Way = { readonly name: string; readonly ports: readonly number[] }

/** How long an answer takes in Slack over a socket, over HTTP, and over HTTP by two replicas; one after the other. */
export async function webBench(program: string): Promise<readonly Row[]> {
  const ways: readonly Way[] = [
    { name: 'over a socket', ports: [] },
    { name: 'over HTTP, one replica', ports: [21_981] },
    { name: 'over HTTP, two replicas', ports: [21_982, 21_983] },
  ]
  const rows: Row[] = []
  let first: number | undefined
  for (const way of ways) {
    const { median, late, rate, acknowledged, lost, doubled } = await measured(program, way)
    first ??= median
    const of = `Slack ${way.name}, ${askers} at once`
    rows.push(
      {
        measured: `${of}: median`,
        value: median,
        unit: 'ms',
        beside: `over a socket, ${first.toFixed(0)} ms`,
        ratio: median / first,
      },
      { measured: `${of}: 99th percentile`, value: late, unit: 'ms' },
      { measured: `${of}: acknowledged, 99th percentile`, value: acknowledged, unit: 'ms' },
      { measured: `${of}: answers`, value: rate, unit: '/s' },
      { measured: `${of}: lost and answered twice`, value: lost + doubled, unit: '' },
    )
  }
  return rows
}

type Figures = Readonly<Record<'median' | 'late' | 'rate' | 'acknowledged' | 'lost' | 'doubled', number>>

async function measured(program: string, { ports }: Way): Promise<Figures> {
  const peer = await SlackPeer.start({ ...placesFor(askers), scopes })
  const folder = mkdtempSync(join(tmpdir(), 'callboard-bench-'))
  const addresses = ports.map((port) => `http://127.0.0.1:${port}/slack/events`)
  if (addresses.length > 0) peer.web = new BalancedWeb(addresses, secret)
  const running: ChildProcess[] = []
  try {
    const settings = {
      ...storeIn(folder),
      SLACK_BOT_TOKEN: botToken,
      SLACK_API_URL: peer.apiUrl,
      CALLBOARD_RATE: plenty,
      CALLBOARD_RATE_PLACE: plenty,
      CALLBOARD_RATE_WORKSPACE: plenty,
      LOG_LEVEL: 'error',
    }
    if (ports.length === 0) running.push(begun(program, folder, { ...settings, SLACK_APP_TOKEN: appToken }))
    for (const port of ports)
      running.push(begun(program, folder, { ...settings, SLACK_SIGNING_SECRET: secret, SLACK_PORT: `${port}` }))
    await serving(peer, addresses)
    const stage = slackStage(peer)
    await ask(stage, { askers, goesOn: (asked) => asked < askers * 2, ...patient })
    const met = await ask(stage, { askers, goesOn: (_asked, past) => past < 20 * second, ...patient })
    return {
      median: quantile(met.waits, 0.5),
      late: quantile(met.waits, 0.99),
      rate: met.waits.length / met.seconds,
      acknowledged: quantile(met.acknowledgements, 0.99),
      lost: met.lost,
      doubled: met.doubled,
    }
  } finally {
    await Promise.all(running.map(ended))
    await peer.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** PostgreSQL where there is one for tests, else SQLite in a folder. */
function storeIn(folder: string): Readonly<Record<string, string>> {
  const address = process.env['CALLBOARD_TEST_POSTGRES']
  const state = { CALLBOARD_STATE: join(folder, 'state') }
  return address === undefined ? state : { ...state, DATABASE_URL: address }
}

function begun(program: string, folder: string, settings: Readonly<Record<string, string>>): ChildProcess {
  const { PATH = '' } = process.env
  // No `.env` of the checkout is read there.
  return spawn(process.execPath, [program, 'start'], {
    cwd: folder,
    env: { PATH, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

async function serving(peer: SlackPeer, addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return peer.until('the socket of the command', () => peer.sockets.count > 0, 20_000)
  for (const address of addresses)
    while (
      !(await fetch(address).then(
        ({ status }) => status === 405,
        () => false,
      ))
    )
      await wait(100)
}

async function ended(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await gone
}
