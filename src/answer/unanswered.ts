import { isoDay } from '../calendar/day.ts'
import { dayAt } from '../calendar/zone.ts'
import type { Meant } from '../question/meant.ts'

/** Why a question had no answer: nothing in it asked for listings, or nothing was found, for what it asked of. */
export type Unanswered = {
  readonly why: 'not understood' | 'nothing found'
  /** The question's words, with what could tell who asked struck out. */
  readonly question: string
  /** The day it was first asked, ISO 8601, in UTC. */
  readonly day: string
}

/** Where questions without an answer are counted, for the people who run the bot. It never learns who asked. */
export type UnansweredCount = {
  readonly note: (unanswered: Unanswered) => Promise<void>
  /** The questions noted, the most frequent first, with how often each was. */
  readonly counts: () => Promise<readonly (Unanswered & { readonly times: number })[]>
}

/** What is to be counted of a question and its answer; undefined where it was answered, asked back, or was only talk. */
export function unansweredOf({ text, intent, ambiguous }: Meant, total: number, now: number): Unanswered | undefined {
  const asks = intent.act === 'find' || intent.act === 'count' || intent.act === 'table' || intent.act === 'detail'
  const isEmpty = asks && total === 0 && ambiguous === undefined
  const why = intent.act === 'unclear' ? 'not understood' : isEmpty ? 'nothing found' : undefined
  return why === undefined ? undefined : { why, question: anonymous(text), day: isoDay(dayAt(now, 'UTC')) }
}

/** The words without addresses, mentions, links, and numbers as long as a telephone's. */
function anonymous(text: string): string {
  return text
    .replaceAll(/<[@#!][^>]*>/g, '[someone]')
    .replaceAll(/[^\s@<>]+@[^\s@<>]+/g, '[address]')
    .replaceAll(/@[\w.-]+/g, '[someone]')
    .replaceAll(/https?:\/\/\S+/gi, '[link]')
    .replaceAll(/\+?\d[\d ()-]{7,}\d/g, '[number]')
}
