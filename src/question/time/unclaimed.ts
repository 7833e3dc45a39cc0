import type { DayReader, FoundDay } from './chrono-days.ts'
import { leadAt } from './leads.ts'
import type { Draft } from './draft.ts'
import { scan, sentenceOf, type Scan } from './scan.ts'
import type { Sentence } from './sentence.ts'
import { doubtful, months, weekdays } from './words.ts'

const words: ReadonlySet<string> = new Set([
  ...[...months.keys(), ...weekdays.keys()].filter((name) => !doubtful.has(name)),
  ...'ago hence yesterday tomorrow tonight fortnight midnight'.split(' '),
])

/** Whether what the own readers leave of a text may name a day, so that loading chrono (40 ms) is worth it. */
export function mayNameDay(text: string): boolean {
  const sentence = sentenceOf(text, { today: 0, order: 'dmy' })
  const claimed = claims(scan(sentence))
  return sentence.tokens.some(({ word }, at) => words.has(word) && !claimed.some(([from, to]) => at >= from && at < to))
}

function claims({ drafts, nonDates }: Scan): readonly (readonly [number, number])[] {
  return [...drafts.map(({ start, next }) => [start, next] as const), ...nonDates]
}

/** The scan's times together with the days another reader finds in what is unclaimed. */
export function withDays(sentence: Sentence, found: Scan, days: DayReader): readonly Draft[] {
  const taken = claims(found)
  const others = days(masked(sentence, taken), sentence.context)
  const drafts = others.flatMap((day) => draftOf(sentence, day, taken))
  return [...found.drafts, ...drafts].toSorted((a, b) => a.start - b.start)
}

/** The text with a sign no reader knows over every claimed stretch, so that nothing is joined across it. */
function masked({ text, tokens }: Sentence, taken: readonly (readonly [number, number])[]): string {
  let result = text
  for (const [from, to] of taken) {
    const start = tokens[from]?.start ?? 0
    const end = tokens[to - 1]?.end ?? start
    result = result.slice(0, start) + '\u00A6'.repeat(end - start) + result.slice(end)
  }
  return result
}

function draftOf(sentence: Sentence, day: FoundDay, taken: readonly (readonly [number, number])[]): readonly Draft[] {
  const { tokens } = sentence
  const first = tokens.findIndex(({ end }) => end > day.start)
  const after = tokens.findIndex(({ start }) => start >= day.end)
  const next = after === -1 ? tokens.length : after
  if (first === -1 || first >= next || !tokens.slice(first, next).some(({ word }) => words.has(word))) return []
  let start = first
  for (let at = Math.max(0, first - 4); at < first; at++) {
    if (leadAt(sentence, at)?.next === first) {
      start = at
      break
    }
  }
  if (taken.some(([from, to]) => start < to && next > from)) return []
  const relation = (start < first && leadAt(sentence, start)?.relation) || 'in'
  return [{ start, next, core: [first, next], period: day.period, relation, joined: false, reader: 'chrono' }]
}
