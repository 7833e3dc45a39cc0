import { scopes } from '../../adapters/slack/scopes.ts'
import { botToken, SlackPeer } from '../peers/slack-peer.ts'
import { quantile, type Row } from './row.ts'
import { ask, placesFor, type Met } from './slack-askers.ts'
import { startCommand, watched, type Running } from './slack-process.ts'

const second = 1000
const patient = { patience: 60 * second, aftermath: 2 * second }

/** How long an answer in Slack takes the shipped command, and what memory it needs; the peer runs in this process. */
export async function slackBench(program: string): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const askers of [1, 10, 100]) rows.push(...(await waiting(program, askers, 30 * second)))
  return [...rows, ...(await memory(program))]
}

async function waiting(program: string, askers: number, milliseconds: number): Promise<readonly Row[]> {
  return withCommand(program, { askers, flags: [] }, async (peer) => {
    // What is done first loads and looks up what is there later: it is not counted.
    await posting(peer, askers, second)
    const bare = await posting(peer, askers, milliseconds / 10)
    const goesOn = (_asked: number, past: number): boolean => past < milliseconds
    await ask(peer, { askers, goesOn: (asked) => asked < askers * 2, ...patient })
    const met = await ask(peer, { askers, goesOn, ...patient })
    const of = `mention to answer, ${askers} at once`
    const row = (name: string, measured: readonly number[], share: number): Row => ({
      measured: `${of}: ${name}`,
      value: quantile(measured, share),
      unit: 'ms',
      beside: `a bare chat.postMessage to the peer, ${quantile(bare, share).toFixed(1)} ms`,
      ratio: quantile(measured, share) / quantile(bare, share),
    })
    return [
      row('median', met.waits, 0.5),
      row('99th percentile', met.waits, 0.99),
      row('acknowledged, 99th percentile', met.acknowledgements, 0.99),
      { measured: `${of}: answers`, value: met.waits.length / met.seconds, unit: '/s' },
      ...counts(of, met),
    ]
  })
}

/** How a bare chat.postMessage does by itself, so many at once: the peer's own part. Times in ms. */
async function posting(peer: SlackPeer, posters: number, milliseconds: number): Promise<readonly number[]> {
  const times: number[] = []
  const begun = performance.now()
  const post = async (poster: number): Promise<void> => {
    while (performance.now() - begun < milliseconds) {
      const start = performance.now()
      const answer = await fetch(`${peer.apiUrl}chat.postMessage`, {
        method: 'POST',
        headers: { authorization: `Bearer ${botToken}` },
        body: new URLSearchParams({ channel: peer.channel(`room${poster}`), text: 'x' }),
      })
      await answer.text()
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: posters }, (_each, poster) => post(poster)))
  return times
}

async function memory(program: string): Promise<readonly Row[]> {
  return withCommand(program, { askers: 10, flags: [watched] }, async (peer, command) => {
    const first = await ask(peer, { askers: 10, goesOn: (asked) => asked < 1000, ...patient })
    const early = await command.memory()
    const rest = await ask(peer, { askers: 10, goesOn: (asked) => asked < 9000, ...patient })
    const late = await command.memory()
    const row = (name: string, before: number, after: number): Row => ({
      measured: `memory after ${(first.asked + rest.asked).toLocaleString('en')} questions, collected: ${name}`,
      value: after,
      unit: 'MB',
      beside: `after ${first.asked.toLocaleString('en')}, ${before.toFixed(1)} MB`,
      ratio: after / before,
    })
    const [lost, doubled] = [first.lost + rest.lost, first.doubled + rest.doubled]
    return [
      row('VmRSS', early.resident, late.resident),
      row('heap', early.heap, late.heap),
      ...counts('10 at once', { asked: first.asked + rest.asked, lost, doubled }),
    ]
  })
}

function counts(of: string, { asked, lost, doubled }: Pick<Met, 'asked' | 'lost' | 'doubled'>): readonly Row[] {
  const among = `of ${asked.toLocaleString('en')} questions`
  return [
    { measured: `${of}: lost ${among}`, value: lost, unit: '' },
    { measured: `${of}: answered twice ${among}`, value: doubled, unit: '' },
  ]
}

async function withCommand(
  program: string,
  { askers, flags }: { readonly askers: number; readonly flags: readonly string[] },
  measure: (peer: SlackPeer, command: Running) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const peer = await SlackPeer.start({ ...placesFor(askers), scopes })
  try {
    const command = await startCommand(program, peer, flags)
    try {
      return await measure(peer, command)
    } finally {
      await command.stop()
    }
  } finally {
    await peer.stop()
  }
}
