import * as chrono from 'chrono-node/en'
import type { Library } from '../../src/bot.ts'
import { reply, when } from '../../src/bot.ts'
import { findFor } from '../../src/answer/find-for.ts'
import type { Intent } from '../../src/question/intent.ts'
import { meant } from '../../src/question/meant.ts'
import { faultsIn, type CaseSet } from '../cases/sets.ts'
import { adversarialTexts } from './questions.ts'
import { quantile, type Row } from './row.ts'

const now = Date.UTC(2024, 2, 11)

/** How long understanding a question takes, in µs, beside plain chrono-node on the same questions in the same run. */
export async function understandingCost(sets: readonly CaseSet[]): Promise<readonly Row[]> {
  // What follows another question means little without it.
  const asked = sets.flatMap(({ library, cases }) =>
    cases
      .filter(({ question, after }) => after === undefined && question.length <= 200)
      .map((each) => ({ ...each, library })),
  )
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < 30; round += 1) {
    for (const { question, now: moment, zone, library } of asked) {
      const { archive, index, time, fallbackZone } = library
      const at = Date.parse(moment)
      const asking = {
        listings: archive.listings,
        index,
        now: at,
        zone,
        time,
        conversation: undefined,
        finds: (intent: Intent) => findFor(index, intent, { now: at, zone, fallbackZone }).listings,
      }
      const start = performance.now()
      await meant(question, asking)
      const between = performance.now()
      chrono.parse(question, new Date(at))
      const end = performance.now()
      if (round < 10) continue
      ours.push((between - start) * 1000)
      theirs.push((end - between) * 1000)
    }
  }
  return [0.5, 0.99].map((share) => ({
    measured: `understanding one of ${asked.length} questions: ${share === 0.5 ? 'median' : '99th percentile'}`,
    value: quantile(ours, share),
    unit: 'µs',
    beside: 'chrono-node alone',
    ratio: quantile(ours, share) / quantile(theirs, share),
  }))
}

/** The fastest of three runs, in ms. */
async function fastest(run: () => Promise<unknown>): Promise<number> {
  const tries: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const start = performance.now()
    await run()
    tries.push(performance.now() - start)
  }
  return Math.min(...tries)
}

/** The text that takes longest, and how long. */
async function slowest(
  length: number,
  run: (text: string) => Promise<unknown>,
): Promise<{ readonly name: string; readonly milliseconds: number }> {
  let worst = { name: '', milliseconds: 0 }
  for (const [name, text] of adversarialTexts(length)) {
    const milliseconds = await fastest(() => run(text))
    if (milliseconds > worst.milliseconds) worst = { name, milliseconds }
  }
  return worst
}

/** The most that is read of a question; one that goes on is answered by its beginning. */
const mostRead = 2000

/** Texts made to be slow, at 1,000 and 100,000 characters: a hundred times the text may cost a hundred times the time. */
export async function adversarialCost(library: Library): Promise<readonly Row[]> {
  const today = Math.floor(now / 86_400_000)
  const readDays = (text: string): Promise<unknown> => when(text, today, 'dmy')
  const answer = (text: string): Promise<unknown> => reply(library, { text, now, zone: 'UTC' }).catch(() => undefined)
  const [short, long] = [await slowest(1000, readDays), await slowest(100_000, readDays)]
  const [question, whole] = [await slowest(1000, answer), await slowest(mostRead, answer)]
  const refused = await slowest(100_000, answer)
  return [
    row('reading days out of 1,000 hostile characters', short),
    {
      ...row('reading days out of 100,000 hostile characters', long),
      beside: 'a hundred times 1,000 characters',
      ratio: long.milliseconds / (100 * short.milliseconds),
    },
    row('answering 1,000 hostile characters', question),
    row('answering 2,000 hostile characters, the most that is read', whole),
    row('refusing 100,000 hostile characters', refused),
  ]
}

function row(measured: string, { name, milliseconds }: { readonly name: string; readonly milliseconds: number }): Row {
  return { measured: `${measured} (${name})`, value: milliseconds, unit: 'ms' }
}

/** How many of the cases are answered rightly, set by set. */
export async function accuracy(sets: readonly CaseSet[]): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const set of sets) {
    let right = 0
    for (const each of set.cases) if ((await faultsIn(each, set)).faults.length === 0) right += 1
    const share = (100 * right) / set.cases.length
    rows.push({ measured: `answered rightly: ${set.name}, ${right} of ${set.cases.length}`, value: share, unit: '%' })
  }
  return rows
}
