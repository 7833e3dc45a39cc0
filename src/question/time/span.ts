import { isDoubtfulAlone, isSure } from './doubt.ts'
import { isDating, type Lead } from './leads.ts'
import type { Period } from './period.ts'
import { namedAt, type Named } from './phrases.ts'
import { rangeEnds } from './phrases/calendar-units.ts'
import { fromTo } from './range.ts'
import { past, wordAt, type Match, type Sentence } from './sentence.ts'
import { mayBeNoun, readDay } from './slots/days.ts'
import type { Token } from './tokens.ts'
import { fittingAt, mayBegin, slotsOf, treeOf } from './tree.ts'
import { nthUnit, unitHolding } from './units.ts'

/** A named time, or a range between two (`isRange`), without the words before and behind it. */
export type Span = Match<Period> & { readonly reader: string; readonly isRange: boolean }

/**
 * The time or range of times that begins at a token; `lead` is what stands before it, `joined` says that it goes on a
 * list begun before.
 */
export function spanAt(sentence: Sentence, at: number, lead: Lead | undefined, joined = false): Span | undefined {
  const where = lead ? 'after lead' : 'alone'
  const named = namedAt(sentence, at, where, lead && isDating(lead))
  const first = named ?? (lead && rangeEndAt(sentence, at))
  if (!first) return undefined
  const range = rangeFrom(sentence, at, first, lead)
  if (range) return range
  return named && isSure(sentence, at, named, lead, joined) ? { ...named, isRange: false } : undefined
}

/** What joins the two ends of a range. */
const joins = new Set(['-', 'to', 'until', 'till', 'til', 'through', 'thru', 'up to', 'up until', ', to', ', until'])

/** The token behind the join of two ends; after "since" or "before" a second bound is a time of its own. */
function pastJoin(sentence: Sentence, at: number, lead: Lead | undefined): number | undefined {
  const word = wordAt(sentence, at)
  const opens = lead !== undefined && lead.relation !== 'in' && lead.relation !== 'except'
  if (opens && word !== '-' && word !== 'to') return undefined
  if ((word === 'and' || word === '&') && lead?.words.endsWith('between') === true) return at + 1
  if (joins.has(`${word} ${wordAt(sentence, at + 1)}`)) return at + 2
  return joins.has(word) || isIsoJoin(sentence, at) ? at + 1 : undefined
}

/** The stroke of "2015-10-15/2015-10-20". */
function isIsoJoin({ tokens }: Sentence, at: number): boolean {
  const [before, stroke, year] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const digits = before?.value !== undefined && year?.value !== undefined && year.word.length === 4
  return digits && stroke?.word === '/' && stroke.glued && year.glued
}

function rangeFrom(sentence: Sentence, at: number, first: Named, lead: Lead | undefined): Span | undefined {
  const joined = pastJoin(sentence, first.next, lead)
  if (joined === undefined) return undefined
  const from = past(sentence, joined, 'the')
  const last = namedAt(sentence, from, 'after lead') ?? rangeEndAt(sentence, from) ?? dayAloneAt(sentence, from, first)
  if (!last || last.value.granularity === 'open') return undefined
  const bothDoubtful = isDoubtfulAlone(sentence, at, first) && isDoubtfulAlone(sentence, from, last)
  if (bothDoubtful && !lead && !sentence.tokens[from]?.capital) return undefined
  const value = fromTo(first.value, last.value)
  const reader = `${first.reader} … ${last.reader}`
  return value && { value, next: last.next, reader, isRange: true }
}

const endTree = treeOf(rangeEnds)

/** Whether the end of a range can begin at the token that is no time by itself. */
export function mayBeginRangeEnd(token: Token): boolean {
  return mayBegin(endTree, token)
}

function rangeEndAt(sentence: Sentence, at: number): Named | undefined {
  for (const each of fittingAt(endTree, sentence, past(sentence, at, 'the'))) {
    const value = each.item.meaning(slotsOf(each), sentence.context)
    if (value) return { value, next: each.next, reader: each.item.pattern }
  }
  return undefined
}

/** "from 15 March to 20": the second day in the first one's month, where the number has nothing to count. */
function dayAloneAt(sentence: Sentence, at: number, first: Named): Named | undefined {
  const day = first.value.granularity === 'day' ? readDay(sentence, at) : undefined
  if (!day || mayBeNoun(sentence, day.next)) return undefined
  const value: Period = {
    granularity: 'day',
    cycle: 'month',
    at: (month) => nthUnit(unitHolding(month, 'month'), day.value, 'day'),
  }
  return { value, next: day.next, reader: '{day}' }
}
