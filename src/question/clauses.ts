import { wordCharacters } from '../text/plain-text.ts'
import { wordsIn } from '../text/words-in.ts'
import { contrasted } from './clause-contrast.ts'
import { bondOf, completed, hasOnlyKinds, statusOfItsOwn, trailing, wantedOf, within } from './clause-parts.ts'
import type { Words } from './read-words.ts'
import type { Span } from './span.ts'

/** The most clauses that a question is read as; what stands behind the last belongs to it. */
const mostClauses = 8

const [wordStart, wordEnd] = [`(?<![\\w${wordCharacters}-])`, `(?![\\w${wordCharacters}-])`]
/** Where clauses may meet; "and what closes next week?" begins a question of its own, as "or" does. */
const joints = new RegExp(`${wordStart}(?:and (?=what\\b|which\\b)|and|or|as well as|plus|&)${wordEnd}|[,;]`, 'gi')
/** What stands between the sides of a comparison. */
const sideJoints = new RegExp(`${wordStart}(?:and|with|to|against|or)${wordEnd}|,`, 'gi')

type Joint = Span & { readonly written: string }

/**
 * The clauses of a question that ask for different things, in their order; one where all words belong together.
 * "calls in March or news in July 2020" are two, "calls or events in March" is one.
 */
export function clausesOf(words: Words): readonly Words[] {
  const { tables, positions, details } = words
  // A list that is pointed at, counts or one thing of one listing are asked about as a whole.
  const areSides = tables.length > 0 && tables.every(({ meaning }) => meaning.by === 'sides')
  const isWhole = positions !== undefined || (!areSides && (details.length > 0 || tables.length > 0))
  const clauses = isWhole ? [words] : byKind(words).flatMap((clause) => alternatives(clause))
  return clauses.flatMap(byForm).slice(0, mostClauses)
}

/** "seminars and workshops" asks for either: a listing has one form. */
function byForm(words: Words): readonly Words[] {
  const wanted = wantedOf(words, words.kinds)
  const unwanted = words.kinds.filter((kind) => words.unwanted.has(kind))
  const forms = [...new Set(wanted.flatMap(({ meaning }) => meaning.form ?? []))]
  if (forms.length === 0) return [words]
  const held = new Set(wanted.flatMap(({ meaning }) => (meaning.form === undefined ? [] : meaning.kinds)))
  // "workshop events" are workshops; "toolkits and news" are both.
  const others = wanted.filter(({ meaning }) => !meaning.kinds.some((kind) => held.has(kind)))
  if (forms.length + (others.length > 0 ? 1 : 0) < 2) return [words]
  const clauses = forms.map((form) => wanted.filter(({ meaning }) => meaning.form === form))
  return [...clauses, ...(others.length > 0 ? [others] : [])].map((kinds) => ({
    ...words,
    kinds: [...kinds, ...unwanted],
  }))
}

/**
 * The parts of a question that begin with a kind each and say more of it; kinds that say nothing of their own go with the
 * next that does: "calls, events and news from Georgia" is one part.
 */
function byKind(words: Words): readonly Words[] {
  const segments = segmentsByKind(words)
  if (segments.length < 2) return [words]
  const parts: Words[] = []
  let bare: Words | undefined
  for (const [place, segment] of segments.entries()) {
    const whole = bare === undefined ? segment : within(words, { start: bare.span.start, end: segment.span.end })
    const next = segments[place + 1]
    // "open calls and news in China": only calls are open, so they are asked for by themselves.
    const hasStatus = next === undefined ? place > 0 && segment.statuses.length > 0 : statusOfItsOwn(segment, next)
    const stands = !hasOnlyKinds(segment) || hasStatus
    bare = stands ? undefined : whole
    if (stands) parts.push(whole)
  }
  const last = parts.at(-1)
  if (last === undefined || parts.length + (bare === undefined ? 0 : 1) < 2) return [words]
  if (bare !== undefined) parts.splice(-1, 1, within(words, { start: last.span.start, end: bare.span.end }))
  return parts.map((part, place) => trailing(part, parts.slice(place + 1)))
}

/** The question cut at the last joint before each further kind. */
function segmentsByKind(words: Words): readonly Words[] {
  const wanted = wantedOf(words, words.kinds)
  const found = wanted.length < 2 ? [] : jointsIn(words)
  const cuts = wanted.slice(1).flatMap((kind, index) => {
    const before = wanted[index]?.end ?? 0
    const cut = found.findLast(({ start, end }) => start >= before && end <= kind.start)
    return cut === undefined ? [] : [cut]
  })
  if (cuts.length === 0) return [words]
  const starts = [words.span.start, ...cuts.map(({ end }) => end)].slice(0, mostClauses)
  const ends = [...cuts.map(({ start }) => start), words.span.end]
  return starts.map((start, place) =>
    within(words, { start, end: place === mostClauses - 1 ? words.span.end : (ends[place] ?? words.span.end) }),
  )
}

/** How many joints of one clause are looked at. */
const mostJoints = 12

/** The alternatives of one clause: "in Mongolia or about youth", "posted in February or due in March". */
function alternatives(words: Words, joined = jointsIn(words).slice(0, mostJoints)): readonly Words[] {
  const areSides = words.tables.length > 0
  for (const [place, joint] of joined.entries()) {
    const left = within(words, { start: words.span.start, end: joint.start })
    const right = within(words, { start: joint.end, end: words.span.end })
    const opposed = areSides ? contrasted(words, joint) : undefined
    if (opposed !== undefined) return opposed
    const bond = bondOf(
      left,
      right,
      areSides ? (isVersus(joint) ? 'versus' : 'side') : /^(?:or|and )$/i.test(joint.written) ? 'choice' : 'list',
    )
    if (bond === undefined) continue
    const shares = bond === 'shared' || hasOnlyKinds(left)
    // "workshops or training in 2015" are workshops in 2015 too, but not about training.
    const first = shares ? completed(left, right, bond === 'shared' ? 'all' : 'all but the topic') : left
    const rest = joined.slice(place + 1)
    // Each of the rest is completed, not all at once: what they take stands outside of them.
    const takes = shares ? 'all' : 'leading'
    return [first, ...alternatives(right, rest).map((other) => completed(other, left, takes))]
  }
  return [words]
}

/** Words of a comparison that stand between its sides: "vs", "and how many". */
function isVersus({ written }: { readonly written: string }): boolean {
  return /^(?:v|and how)/i.test(written)
}

/** The words that a joint may begin with. */
const jointWords: ReadonlySet<string> = new Set(['and', 'or', 'as', 'plus', 'with', 'to', 'against'])

function jointsIn({ left, tables, span }: Words): readonly Joint[] {
  const mayJoin =
    tables.length > 0 || /[,;&]/.test(left) || wordsIn(left).words.some(({ word }) => jointWords.has(word))
  if (!mayJoin) return []
  const areSides = tables.length > 0
  const versus = tables.filter(isVersus)
  const found = Array.from(left.matchAll(areSides ? sideJoints : joints), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    written,
  }))
  const inside = [...versus, ...found].filter(({ start, end }) => start > span.start && end < span.end)
  return inside.toSorted((a, b) => a.start - b.start)
}
