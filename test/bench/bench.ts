import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readFolder } from '../../adapters/files/folder.ts'
import { readPage } from '../../src/archive/archive.ts'
import { load, reply, type Library } from '../../src/bot.ts'
import { caseSets } from '../cases/sets.ts'
import { ordinaryQuestions } from './questions.ts'
import { median, quantile, type Row } from './row.ts'
import { searchBench } from './search-bench.ts'
import { accuracy, adversarialCost, understandingCost } from './understanding-bench.ts'

const program = fileURLToPath(new URL('callboard.js', import.meta.url))
const archive = fileURLToPath(new URL('../data/archive', import.meta.url))
const sources = fileURLToPath(new URL('../adapters', import.meta.url))
const cases = fileURLToPath(new URL('../test/cases', import.meta.url))
const now = Date.UTC(2024, 2, 11)

/** Whole processes in turn, A B A B …, so that a noisy machine is noisy for both; medians in ms. */
function processes(rounds: number): readonly Row[] {
  const time = (args: readonly string[]): number => {
    const start = performance.now()
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
    return performance.now() - start
  }
  const empty: number[] = []
  const ask: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const [nothing, answer] = [time(['-e', '0']), time([program, 'ask', 'open calls in Mongolia on 10 March 2024'])]
    if (round === 0) continue
    empty.push(nothing)
    ask.push(answer)
  }
  return [
    {
      measured: 'ask, a whole process',
      value: median(ask),
      unit: 'ms',
      beside: 'an empty node process',
      ratio: median(ask) / median(empty),
    },
  ]
}

/** One question in a warm process, median and 99th percentile in µs. */
async function warm(library: Library): Promise<readonly Row[]> {
  const times: number[] = []
  for (let round = 0; round < 60; round += 1) {
    for (const text of ordinaryQuestions) {
      const start = performance.now()
      await reply(library, { text, now, zone: 'Asia/Ulaanbaatar' })
      if (round >= 10) times.push((performance.now() - start) * 1000)
    }
  }
  return [
    { measured: 'one question, warm, 45 listings: median', value: median(times), unit: 'µs' },
    {
      measured: 'one question, warm, 45 listings: 99th percentile',
      value: quantile(times, 0.99),
      unit: 'µs',
    },
  ]
}

/** Reading pages, warm, in MB/s of page text. */
function reading(): readonly Row[] {
  const { pages } = readFolder(archive)
  const bytes = pages.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  const rounds = Array.from({ length: 60 }, () => {
    const start = performance.now()
    for (const page of pages) readPage(page)
    return performance.now() - start
  })
  return [{ measured: 'reading pages', value: bytes / 1000 / median(rounds.slice(10)), unit: 'MB/s' }]
}

function searching(): readonly Row[] {
  return searchBench().map(({ measured, listings, milliseconds, besides, ratio }) => ({
    measured: `${measured}, ${listings.toLocaleString('en')} listings`,
    value: milliseconds,
    unit: 'ms',
    beside: besides,
    ratio,
  }))
}

function shown({ measured, value, unit, beside, ratio }: Row): string {
  const figure = `${value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toPrecision(3)} ${unit}`
  const compared = beside === undefined || ratio === undefined ? '' : `${ratio.toPrecision(2)} × ${beside}`
  return `${measured.padEnd(72)} ${figure.padStart(12)}  ${compared}`
}

function libraryOf(): Library {
  const { pages, unreadPages } = readFolder(archive)
  return load(pages, unreadPages, 'UTC')
}

/** Everything that can be measured, by the name that measures it alone: `npm run bench -- slack`. */
const benches: Readonly<Record<string, () => Promise<readonly Row[]> | readonly Row[]>> = {
  understanding: async () => {
    const sets = caseSets(cases)
    return [...(await accuracy(sets)), ...(await understandingCost(sets)), ...(await adversarialCost(libraryOf()))]
  },
  process: () => processes(20),
  warm: () => warm(libraryOf()),
  reading,
  searching,
  // Loaded only where it is measured: what stands in for a platform is large.
  slack: async () =>
    (await import('./chat-bench.ts')).chatBench(program, 'Slack', (await import('./slack-stage.ts')).slackFor),
  http: async () => (await import('./web-bench.ts')).webBench(program),
  discord: async () =>
    (await import('./chat-bench.ts')).chatBench(program, 'Discord', (await import('./discord-stage.ts')).discordFor),
  matching: async () => (await import('./matching-bench.ts')).matchingBench(),
  digests: async () => (await import('./digest-bench.ts')).digestBench(program),
  adapters: async () => (await import('./adapter-lines.ts')).adapterLines(sources),
}

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(benches)
const rows: Row[] = []
for (const name of names) {
  const bench = benches[name]
  if (bench === undefined) throw new Error(`nothing is measured as ${name}, but ${Object.keys(benches).join(', ')}`)
  const measured = await bench()
  process.stdout.write(`${measured.map(shown).join('\n')}\n`)
  rows.push(...measured)
}
writeFileSync('bench.json', `${JSON.stringify(rows, null, 2)}\n`)
process.stdout.write('written to bench.json\n')
