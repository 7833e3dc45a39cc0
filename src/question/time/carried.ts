import { overlap, type DayInterval } from '../../calendar/interval.ts'
import { earliest, isRecurring, latest, type Period } from './period.ts'
import type { Draft } from './draft.ts'
import { wordAt, type Sentence, type TimeContext } from './sentence.ts'
import { settle, type Settled } from './settle.ts'

/**
 * The days each time of a question stands for. From right to left, so that "March and April 2024" finds its year, then
 * what is left from left to right.
 */
export function settledAll(drafts: readonly Draft[], sentence: Sentence): readonly (Settled | undefined)[] {
  const { context } = sentence
  const chosen: (Settled | undefined)[] = drafts.map(({ period }) =>
    isRecurring(period) ? undefined : settle(period, undefined, context),
  )
  for (let index = drafts.length - 2; index >= 0; index--) {
    chosen[index] ??= fromNext(drafts[index], drafts[index + 1], chosen[index + 1])
  }
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]
    if (!draft) continue
    const before = drafts[index - 1]
    chosen[index] ??=
      fromBefore(draft, before, chosen[index - 1]) ??
      fromBeginning(draft, before, chosen[index - 1], sentence) ??
      settle(draft.period, leanOf(draft, context), context)
  }
  return chosen
}

/** The year that the next member of the list, or a year right behind, gives: "March and April 2024", "before May in 2018". */
function fromNext(draft: Draft | undefined, next: Draft | undefined, chosen: Settled | undefined): Settled | undefined {
  if (!draft || !next || !chosen || !isRecurring(draft.period) || next.start > draft.next + 1) return undefined
  const { interval } = chosen
  if (!isBounded(interval)) return undefined
  if (next.joined || (opensAt(draft) && closesAt(next))) {
    return settledAs(latest(draft.period, interval.end - 1, ({ start }) => start < interval.end))
  }
  return next.relation === 'in' ? inside(draft.period, interval) : undefined
}

/** The year that the member or the year before gives: "March 2024 and April", "in 2015 except August". */
function fromBefore(draft: Draft, before: Draft | undefined, chosen: Settled | undefined): Settled | undefined {
  if (!before || !chosen || !isRecurring(draft.period) || !isBounded(chosen.interval)) return undefined
  const { start } = chosen.interval
  if (draft.joined || (opensAt(before) && closesAt(draft) && draft.start <= before.next + 1)) {
    return settledAs(earliest(draft.period, start, (days) => days.start >= start))
  }
  const near = draft.relation === 'except' || draft.start <= before.next + 1
  return near && before.relation === 'in' ? inside(draft.period, chosen.interval) : undefined
}

const ends = new Set(
  'ending ends end ended closing closes close closed finishing finishes finish finished due'.split(' '),
)
const between = new Set([...ends, ...'and but or , then which that are were is was'.split(' ')])

/** The year that the time of the other end gives: "starting in September 2015 and ending in December". */
function fromBeginning(
  draft: Draft,
  before: Draft | undefined,
  chosen: Settled | undefined,
  sentence: Sentence,
): Settled | undefined {
  if (!before || !chosen || !isRecurring(draft.period) || !isBounded(chosen.interval)) return undefined
  const words = Array.from({ length: draft.start - before.next }, (_, index) => wordAt(sentence, before.next + index))
  const isEnd =
    words.length <= mostBetween && words.some((word) => ends.has(word)) && words.every((word) => between.has(word))
  const { start } = chosen.interval
  return isEnd ? settledAs(earliest(draft.period, start, (days) => days.start >= start)) : undefined
}

const mostBetween = 4

/** "after 14 September but before 20 September 2015" bound one stretch between them. */
function opensAt({ relation }: Draft): boolean {
  return relation === 'since' || relation === 'after'
}

function closesAt({ relation }: Draft): boolean {
  return relation === 'until' || relation === 'before'
}

function inside(period: Period, interval: DayInterval): Settled | undefined {
  if (!isRecurring(period)) return undefined
  return settledAs(earliest(period, interval.start, (days) => overlap(days, interval) !== undefined))
}

function settledAs(interval: DayInterval | undefined): Settled | undefined {
  return interval && { interval }
}

function isBounded({ start, end }: DayInterval): boolean {
  return Number.isFinite(start) && Number.isFinite(end)
}

/** What began is past ("since March"), what has an end is to come, unless the question asks for the other. */
function leanOf({ relation, looksBack }: Draft, { lean }: TimeContext): 'past' | 'coming' | undefined {
  if (relation === 'since') return looksBack === true ? 'past' : (lean ?? 'past')
  return relation === 'until' ? (lean ?? 'coming') : lean
}
