import type { DayReader, FoundDay } from './chrono-days.ts'
import { leadAt } from './leads.ts'
import type { Draft } from './draft.ts'
import { scan, sentenceOf, type Scan } from './scan.ts'
import type { Sentence } from './sentence.ts'
import type { Token } from './tokens.ts'
import { doubtful, months, weekdays } from './words.ts'

const words: ReadonlySet<string> = new Set([
  ...[...months.keys(), ...weekdays.keys()].filter((name) => !doubtful.has(name)),
  ...'ago hence yesterday tomorrow tonight fortnight midnight'.split(' '),
])

/** Whether what the own readers leave of a text may name a day, so that loading chrono (40 ms) is worth it. */
export function mayNameDay(text: string): boolean {
  const sentence = sentenceOf(text, { today: 0, order: 'dmy' })
  return (
    sentence.tokens.some(({ word }) => words.has(word)) && leavesDay(sentence, takenTokens(sentence, scan(sentence)))
  )
}

function leavesDay({ tokens }: Sentence, taken: readonly boolean[]): boolean {
  return tokens.some(({ word }, at) => taken[at] === false && words.has(word))
}

/** For each token whether a time or a thing that is none has it. */
function takenTokens({ tokens }: Sentence, { drafts, nonDates }: Scan): readonly boolean[] {
  const taken = tokens.map(() => false)
  for (const { start, next } of drafts) taken.fill(true, start, next)
  for (const [start, next] of nonDates) taken.fill(true, start, next)
  return taken
}

/** The scan's times together with the days another reader finds in what is unclaimed. */
export function withDays(sentence: Sentence, found: Scan, days: DayReader): readonly Draft[] {
  const taken = takenTokens(sentence, found)
  if (!leavesDay(sentence, taken)) return found.drafts
  const others = days(masked(sentence, taken), sentence.context)
  const drafts = others.flatMap((day) => draftOf(sentence, day, taken))
  return [...found.drafts, ...drafts].toSorted((a, b) => a.start - b.start)
}

/** The text with a sign no reader knows over every claimed token, so that nothing is joined across it. */
function masked({ text, tokens }: Sentence, taken: readonly boolean[]): string {
  const pieces: string[] = []
  let end = 0
  for (const [at, token] of tokens.entries()) {
    pieces.push(text.slice(end, token.start))
    pieces.push(taken[at] === true ? '\u00A6'.repeat(token.end - token.start) : text.slice(token.start, token.end))
    end = token.end
  }
  return pieces.join('') + text.slice(end)
}

function draftOf(sentence: Sentence, day: FoundDay, taken: readonly boolean[]): readonly Draft[] {
  const { tokens } = sentence
  const first = firstToken(tokens, ({ end }) => end > day.start)
  const next = firstToken(tokens, ({ start }) => start >= day.end)
  if (first >= next || !tokens.slice(first, next).some(({ word }) => words.has(word))) return []
  const start = startOfLead(sentence, first)
  if (taken.slice(start, next).includes(true)) return []
  const relation = (start < first && leadAt(sentence, start)?.relation) || 'in'
  return [{ start, next, core: [first, next], period: day.period, relation, joined: false, reader: 'chrono-node' }]
}

/** The token at which the words begin that lead to the one given, or that one. */
function startOfLead(sentence: Sentence, first: number): number {
  for (let at = Math.max(0, first - 4); at < first; at++) if (leadAt(sentence, at)?.next === first) return at
  return first
}

/** The first token from which on all satisfy a condition, found by halving. */
function firstToken(tokens: readonly Token[], suits: (token: Token) => boolean): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const token = tokens[middle]
    if (token && suits(token)) high = middle
    else low = middle + 1
  }
  return low
}
