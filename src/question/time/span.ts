import type { Lead } from './leads.ts'
import type { Period } from './period.ts'
import { namedAt, type Named } from './phrases.ts'
import { rangeEnds } from './phrases/calendar-units.ts'
import { fromTo } from './range.ts'
import { past, wordAt, type Match, type Sentence } from './sentence.ts'
import { readDay } from './slots/days.ts'
import { nthUnit, unitHolding } from './units.ts'
import { doubtful, listed, months, weekdays } from './words.ts'

/** A named time, or a range between two (`isRange`), without the words before and behind it. */
export type Span = Match<Period> & { readonly reader: string; readonly isRange: boolean }

/**
 * The time or range of times that begins at a token; `lead` is what stands before it, `joined` says that it goes on a
 * list begun before.
 */
export function spanAt(sentence: Sentence, at: number, lead: Lead | undefined, joined = false): Span | undefined {
  const where = lead ? 'after lead' : 'alone'
  const first = namedAt(sentence, at, where, isDating(lead)) ?? (lead && rangeEndAt(sentence, at))
  if (!first) return undefined
  const range = rangeFrom(sentence, at, first, lead)
  if (range) return range
  if (rangeEnds.includes(first.phrase)) return undefined
  return isSure(sentence, at, first, lead, joined)
    ? { value: first.value, next: first.next, reader: first.phrase.pattern, isRange: false }
    : undefined
}

/** Words after which a doubtful name is a time, and a number before a noun too. */
const dating = new Set([
  'in',
  'on',
  'since',
  'until',
  'till',
  'during',
  'throughout',
  'between',
  'back in',
  'except in',
])

function isDating(lead: Lead | undefined): boolean {
  return lead !== undefined && (dating.has(lead.words) || lead.relation === 'except')
}

/** What may join the two ends of a range; after "since" or "before" a second bound is a time of its own. */
function joinEnd(sentence: Sentence, at: number, lead: Lead | undefined): number | undefined {
  const word = wordAt(sentence, at)
  const words = `${word} ${wordAt(sentence, at + 1)}`
  const open = lead !== undefined && lead.relation !== 'in' && lead.relation !== 'except'
  const isoRange = word === '/' && sentence.tokens[at]?.glued === true && sentence.tokens[at - 1]?.value !== undefined
  if (isoRange && sentence.tokens[at + 1]?.glued && /^\d{4}$/.test(wordAt(sentence, at + 1))) return at + 1
  if (word === '-' || word === 'to') return words === 'to and' ? undefined : at + 1
  const between = lead?.words.endsWith('between') === true
  if (between && (word === 'and' || word === '&')) return at + 1
  if (open) return undefined
  if (word === ',' && (words === ', to' || words === ', until')) return at + 2
  if (word === 'up' && (words === 'up to' || words === 'up until')) return at + 2
  return word === 'until' || word === 'till' || word === 'til' || word === 'through' || word === 'thru'
    ? at + 1
    : undefined
}

function rangeFrom(sentence: Sentence, at: number, first: Named, lead: Lead | undefined): Span | undefined {
  const joined = joinEnd(sentence, first.next, lead)
  if (joined === undefined) return undefined
  const from = past(sentence, joined, 'the')
  const last = namedAt(sentence, from, 'after lead') ?? rangeEndAt(sentence, from) ?? dayAloneAt(sentence, from, first)
  if (!last || last.value.granularity === 'open') return undefined
  const bothDoubtful = isDoubtfulAlone(sentence, at, first) && isDoubtfulAlone(sentence, from, last)
  if (bothDoubtful && !lead && !sentence.tokens[from]?.capital) return undefined
  const value = fromTo(first.value, last.value)
  const reader = `${first.phrase.pattern} … ${last.phrase.pattern}`
  return value && { value, next: last.next, reader, isRange: true }
}

function rangeEndAt(sentence: Sentence, at: number): Named | undefined {
  const before = past(sentence, at, 'the')
  for (const phrase of rangeEnds) {
    const match = phrase.read(sentence, at) ?? phrase.read(sentence, before)
    if (match) return { ...match, phrase }
  }
  return undefined
}

/** "from 15 March to 20": the second day in the first one's month, where the number has nothing to count. */
function dayAloneAt(sentence: Sentence, at: number, first: Named): Named | undefined {
  const day = first.value.granularity === 'day' ? readDay(sentence, at) : undefined
  if (!day || /^[\p{L}\d]/u.test(wordAt(sentence, day.next))) return undefined
  const value: Period = {
    granularity: 'day',
    cycle: 'month',
    at: (month) => nthUnit(unitHolding(month, 'month'), day.value, 'day'),
  }
  return { value, next: day.next, phrase: first.phrase }
}

function isDoubtfulAlone(sentence: Sentence, at: number, { next }: Named): boolean {
  return next === at + 1 && doubtful.has(wordAt(sentence, at))
}

/** Whether a name that is an ordinary word too, or a bare year, stands where it can only be a time. */
function isSure(sentence: Sentence, at: number, named: Named, lead: Lead | undefined, joined: boolean): boolean {
  const { tokens } = sentence
  const token = tokens[at]
  if (named.next !== at + 1 || !token) return true
  if (token.value !== undefined && token.word.length === 4) {
    const glued = tokens[at + 1]?.glued === true && tokens[at + 1]?.word === '-' && tokens[at + 2]?.glued === true
    const usual = token.value >= 1900 && token.value < 2100
    return (usual || lead !== undefined) && !(glued && tokens[at + 2]?.value !== undefined)
  }
  if (!doubtful.has(token.word)) return true
  if (weekdays.has(token.word)) return lead !== undefined && !notForWeekdays.has(lead.words)
  const beforeListed = listed.has(wordAt(sentence, named.next))
  if (lead || joined) {
    const article = wordAt(sentence, at - 1) === 'the' && months.has(token.word)
    return !article || beforeListed || token.capital
  }
  if (beforeListed || beginsList(sentence, named.next)) return true
  if (token.capital && at > 0 && months.has(token.word)) return true
  const rest = tokens.slice(named.next, named.next + 2)
  if (token.capital && months.has(token.word))
    return rest[0] === undefined || !/^\p{L}/u.test(rest[0].word) || rest[0].word === 'in'
  const nothingBehind = rest.every(({ word }) => /^[?!.…]$/.test(word))
  return nothingBehind && tokens.slice(0, at).every(({ word }) => followUp.has(word))
}

/** "march and april 2024" */
function beginsList(sentence: Sentence, at: number): boolean {
  return /^(?:and|or|,|&|\/)$/.test(wordAt(sentence, at)) && months.has(wordAt(sentence, at + 1))
}

const notForWeekdays = new Set(['in', 'of', 'for', 'during', 'over', 'around', 'throughout', 'at'])

/** What a follow-up may hold before its month: "and march?", "what about may". */
const followUp = new Set('and or what how about only just then also ok now , news events calls'.split(' '))
