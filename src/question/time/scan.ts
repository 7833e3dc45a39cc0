import { pastClock, pastTrail } from './clock.ts'
import { dayListAt } from './day-list.ts'
import { pastJoins, type Draft } from './draft.ts'
import { leadAt, mayLead, tailAt, type Lead, type Relation } from './leads.ts'
import { mayBeginNonDate, nonDateAt } from './non-dates.ts'
import type { Period } from './period.ts'
import { mayBeginTime, namedAt } from './phrases.ts'
import { past, wordAt, type Match, type Sentence, type TimeContext } from './sentence.ts'
import { mayBeginRangeEnd, spanAt } from './span.ts'
import { plain, tokensOf } from './tokens.ts'

/** What was found in a text, and the stretches that look like times and are none. */
export type Scan = { readonly drafts: readonly Draft[]; readonly nonDates: readonly (readonly [number, number])[] }

/** How deep a time may build on others: "the day after the end of the first week of March" is three deep. */
const deepest = 4

/** A text ready to be read. */
export function sentenceOf(written: string, context: TimeContext): Sentence {
  const text = plain(written)
  let depth = 0
  // What stands inside is asked for by several readers at once; it is read once for each depth.
  let known: Map<number, Match<Period> | undefined> | undefined
  const sentence: Sentence = {
    text,
    tokens: tokensOf(text),
    context,
    inner: (at) => {
      const key = at * (deepest + 1) + depth
      if (depth >= deepest || known?.has(key) === true) return known?.get(key)
      depth++
      const named = namedAt(sentence, at, 'inside')
      depth--
      known ??= new Map()
      known.set(key, named)
      return named
    },
  }
  return sentence
}

/** All times of a sentence from left to right. */
export function scan(sentence: Sentence): Scan {
  const drafts: Draft[] = []
  const nonDates: (readonly [number, number])[] = []
  let at = 0
  while (at < sentence.tokens.length) {
    if (!mayBeginAny(sentence, at, drafts.at(-1))) {
      at++
      continue
    }
    const found = startsClean(sentence, at) ? draftsAt(sentence, at, drafts.at(-1)) : []
    const next = found.at(-1)?.next
    const veto = nonDateAt(sentence, at, false)
    if (next !== undefined && next > (veto?.next ?? 0)) {
      drafts.push(...found)
      at = next
    } else if (veto) {
      nonDates.push([at, veto.next])
      at = veto.next
    } else {
      at++
    }
  }
  return { drafts, nonDates }
}

/** Whether anything can begin at a token: most words of a question are passed over here. */
function mayBeginAny(sentence: Sentence, at: number, before: Draft | undefined): boolean {
  const token = sentence.tokens[at]
  if (!token) return false
  return (
    mayBeginTime(token) ||
    mayBeginNonDate(token) ||
    opening.has(token.word) ||
    before?.next === at ||
    (mayLead(token.word) && leadsToTime(sentence, at))
  )
}

/** Words that no pattern begins with and a time may. */
const opening = new Set(['the', 'noon', 'midnight'])

/** Whether a time may begin behind the words at a token that lead to one: "in March", but not "in Mongolia". */
function leadsToTime(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[leadAt(sentence, at)?.next ?? at]
  return token !== undefined && (mayBeginTime(token) || mayBeginRangeEnd(token) || opening.has(token.word))
}

/** The time at a token, as one draft or, for "3, 5 and 10 March", several. */
function draftsAt(sentence: Sentence, at: number, before: Draft | undefined): readonly Draft[] {
  const list = dayListAt(sentence, at)
  if (list.length > 0) return list
  const draft = draftAt(sentence, at, at, false)
  if (draft) return [draft]
  if (before?.next !== at) return []
  const next = pastJoins(sentence, at)
  const joined = next === at ? undefined : draftAt(sentence, next, at, true)
  if (!joined || !joins(before, joined, wordAt(sentence, at))) return []
  return [before.relation === 'except' ? { ...joined, relation: 'except' } : joined]
}

function draftAt(sentence: Sentence, at: number, start: number, joined: boolean): Draft | undefined {
  const lead = leadAt(sentence, at)
  const led = lead && coreAt(sentence, lead.next, start, lead, joined)
  const bare = coreAt(sentence, at, start, undefined, joined)
  // "in the last month" is a window, though "in" could stand before "the last month".
  return bare && bare.next >= (led?.next ?? 0) ? bare : led
}

function coreAt(
  sentence: Sentence,
  at: number,
  start: number,
  lead: Lead | undefined,
  joined: boolean,
): Draft | undefined {
  const from = past(sentence, pastClock(sentence, at), 'the')
  const prefixed = lead?.words.endsWith('-') === true && from === lead.next
  if (!prefixed && !startsClean(sentence, from)) return undefined
  const span = spanAt(sentence, from, lead, joined)
  if (!span) return undefined
  const open = lead?.words === 'from' || lead?.relation === 'since'
  const tail = coreTail(sentence, span.next, open)
  const relation = relationOf(sentence, from, lead, tail, span.isRange)
  return {
    start,
    next: pastTrail(sentence, tail?.next ?? span.next),
    core: [from, span.next],
    period: span.value,
    relation,
    ...(lead?.words.startsWith('since') === true ? { looksBack: true as const } : {}),
    joined,
    reader: span.reader,
  }
}

/** The tail behind a time; in "before 2015 or after 2018" and "… and earlier than 2018" its words lead on to another. */
function coreTail(sentence: Sentence, at: number, open: boolean): Lead | undefined {
  const tail = tailAt(sentence, at, open)
  if (tail && wordAt(sentence, tail.next) === 'than') return undefined
  const leadsOn = tail && namedAt(sentence, past(sentence, tail.next, 'the'), 'after lead')
  return leadsOn ? undefined : tail
}

function relationOf(
  sentence: Sentence,
  from: number,
  lead: Lead | undefined,
  tail: Lead | undefined,
  isRange: boolean,
): Relation {
  if (tail) return tail.relation
  const relation = lead?.relation ?? 'in'
  const word = wordAt(sentence, from)
  // Before the end of March ("before year-end", "before EOY") is all of March; after its beginning likewise.
  if (relation === 'before' && [0, 1, 2].some((index) => endings.has(wordAt(sentence, from + index)))) return 'until'
  if (relation === 'after' && (word === 'beginning' || word === 'start')) return 'since'
  // "since March to May" has both its ends.
  return relation === 'since' && isRange ? 'in' : relation
}

const endings = new Set(['end', 'close', 'eoy', 'eoq', 'eom', 'eow', 'eod', 'cob'])

/** "2015 and 2017", "before 2015 or after 2018" are alternatives; "after 2015 and before 2018" are two bounds of one. */
function joins(before: Draft, after: Draft, word: string): boolean {
  if (after.relation === 'except') return before.relation === 'except'
  if (word === 'or') return true
  if (after.relation !== 'in') return false
  if (before.relation !== 'in') return before.relation === 'except'
  return word !== ',' || before.period.granularity === after.period.granularity
}

/** A time begins at a word's start: not inside "C2015", "COVID-19" or "ILO/MNG/2015". */
function startsClean({ tokens }: Sentence, at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token?.glued || !before) return true
  if (before.isWord) return !token.isWord
  if (token.value === undefined) return true
  if (before.word === '#' || before.word === '+') return false
  return !(before.glued && binding.has(before.word))
}

const binding = new Set(['-', '.', '/', ':', '_'])
