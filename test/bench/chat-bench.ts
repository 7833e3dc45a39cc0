import { ask, type Met, type Stage } from './askers.ts'
import { startCommand, watched, type Peer, type Running } from './chat-process.ts'
import { quantile, type Row } from './row.ts'

/** A platform as it is measured: what stands in for it runs in this process. */
export type Measured = Stage & {
  readonly peer: Peer
  /** The settings with which the command finds it. */
  readonly settings: Readonly<Record<string, string>>
  /** Posts a word in an asker's channel without any bot: the peer's own part. */
  readonly post: (poster: number) => Promise<unknown>
  readonly stop: () => Promise<void>
}

/** Opens a platform for so many askers. */
export type Opens = (askers: number) => Promise<Measured>

const second = 1000
const patient = { patience: 60 * second, aftermath: 2 * second }

/** How long an answer takes the shipped command on a platform, and what memory it needs. */
export async function chatBench(program: string, name: string, opens: Opens): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const askers of [1, 10, 100]) rows.push(...(await waiting(program, opens, askers, 30 * second)))
  return [...rows, ...(await memory(program, opens))].map((row) => ({ ...row, measured: `${name}: ${row.measured}` }))
}

async function waiting(program: string, opens: Opens, askers: number, milliseconds: number): Promise<readonly Row[]> {
  return withCommand(program, opens, { askers, flags: [] }, async (stage) => {
    // What is done first loads and looks up what is there later: it is not counted.
    await posting(stage, askers, second)
    const bare = await posting(stage, askers, milliseconds / 10)
    const goesOn = (_asked: number, past: number): boolean => past < milliseconds
    await ask(stage, { askers, goesOn: (asked) => asked < askers * 2, ...patient })
    const met = await ask(stage, { askers, goesOn, ...patient })
    const of = `mention to answer, ${askers} at once`
    const row = (name: string, measured: readonly number[], share: number): Row => ({
      measured: `${of}: ${name}`,
      value: quantile(measured, share),
      unit: 'ms',
      beside: `a bare post to the peer, ${quantile(bare, share).toFixed(1)} ms`,
      ratio: quantile(measured, share) / quantile(bare, share),
    })
    return [
      row('median', met.waits, 0.5),
      row('99th percentile', met.waits, 0.99),
      ...(met.acknowledgements.length === 0 ? [] : [row('acknowledged, 99th percentile', met.acknowledgements, 0.99)]),
      { measured: `${of}: answers`, value: met.waits.length / met.seconds, unit: '/s' },
      ...counts(of, met),
    ]
  })
}

/** How a bare post does by itself, so many at once: the peer's own part. Times in ms. */
async function posting(stage: Measured, posters: number, milliseconds: number): Promise<readonly number[]> {
  const times: number[] = []
  const begun = performance.now()
  const post = async (poster: number): Promise<void> => {
    while (performance.now() - begun < milliseconds) {
      const start = performance.now()
      await stage.post(poster)
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: posters }, (_each, poster) => post(poster)))
  return times
}

async function memory(program: string, opens: Opens): Promise<readonly Row[]> {
  return withCommand(program, opens, { askers: 10, flags: [watched] }, async (stage, command) => {
    const first = await ask(stage, { askers: 10, goesOn: (asked) => asked < 1000, ...patient })
    const early = await command.memory()
    const rest = await ask(stage, { askers: 10, goesOn: (asked) => asked < 9000, ...patient })
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
  opens: Opens,
  { askers, flags }: { readonly askers: number; readonly flags: readonly string[] },
  measure: (stage: Measured, command: Running) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const stage = await opens(askers)
  try {
    const command = await startCommand(program, stage.peer, stage.settings, flags)
    try {
      return await measure(stage, command)
    } finally {
      await command.stop()
    }
  } finally {
    await stage.stop()
  }
}
