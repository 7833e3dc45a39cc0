import { parted } from './words/exclusions.ts'
import { topicIn, type Words } from './read-words.ts'
import type { Span } from './span.ts'

/** What a clause may speak of. */
type Part = 'kinds' | 'statuses' | 'times' | 'places' | 'fees' | 'topic'
const parts: readonly Part[] = ['kinds', 'statuses', 'times', 'places', 'fees', 'topic']

/** How two clauses stand to each other: each with what it says itself, or sharing what only one of them says. */
type Bond = 'own' | 'shared'

/** "And what closes next week?" begins a question of its own, as "or" does. */
const joints = /(?<![\w-])(?:and (?=what\b|which\b)|and|or|as well as|plus|&)(?![\w-])|[,;]/gi

/**
 * The clauses of a question that ask for different things, in their order; one where all words belong together.
 * "calls in March or news in July 2020" are two, "calls or events in March" is one.
 */
export function clausesOf(words: Words): readonly Words[] {
  return clausesByJoint(words).flatMap(byForm)
}

/** "seminars and workshops" asks for either: a listing has one form. */
function byForm(words: Words): readonly Words[] {
  const { wanted, unwanted } = parted(words.text, words.kinds)
  const forms = [...new Set(wanted.flatMap(({ meaning }) => meaning.form ?? []))]
  const held = new Set(wanted.flatMap(({ meaning }) => (meaning.form === undefined ? [] : meaning.kinds)))
  // "workshop events" are workshops; "toolkits and news" are both.
  const others = wanted.filter(({ meaning }) => !meaning.kinds.some((kind) => held.has(kind)))
  if (forms.length + (others.length > 0 ? 1 : 0) < 2 || forms.length === 0) return [words]
  const clauses = forms.map((form) => wanted.filter(({ meaning }) => meaning.form === form))
  return [...clauses, ...(others.length > 0 ? [others] : [])].map((kinds) => ({
    ...words,
    kinds: [...kinds, ...unwanted],
  }))
}

/** What stands between the sides of a comparison. */
const sideJoints = /(?<![\w-])(?:and|with|to|against|or)(?![\w-])|,/gi

function clausesByJoint(words: Words): readonly Words[] {
  const { tables, positions, details, span } = words
  // A list that is pointed at, counts or one thing of one listing are asked about as a whole.
  if (positions !== undefined || details.length > 0 || tables.some(({ meaning }) => meaning.by !== 'sides'))
    return [words]
  const areSides = tables.length > 0
  for (const joint of jointsIn(words, areSides)) {
    if (joint.start <= span.start || joint.start >= span.end) continue
    const left = within(words, { start: span.start, end: joint.start })
    const right = within(words, { start: joint.end, end: span.end })
    const bond = bondOf(left, right, areSides ? 'side' : /^(?:or|and )$/i.test(joint.written) ? 'choice' : 'list')
    if (bond === undefined) continue
    const first = bond === 'shared' ? completed(left, right, parts) : left
    const inherited = bond === 'shared' ? parts : leadingParts(left)
    return [first, ...clausesByJoint(completed(right, left, inherited))]
  }
  return [words]
}

function jointsIn({ left, tables }: Words, areSides: boolean): readonly (Span & { readonly written: string })[] {
  const versus = tables.filter(({ written }) => /^v/i.test(written))
  const found = Array.from(left.matchAll(areSides ? sideJoints : joints), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    written,
  }))
  return [...versus, ...found]
}

/** The words that stand inside a span. */
function within(words: Words, span: Span): Words {
  const inside = <Each extends Span>(claims: readonly Each[]): readonly Each[] =>
    claims.filter(({ start, end }) => start >= span.start && end <= span.end)
  const { readvertised, excludedTopic, ...rest } = words
  const has = (one: Span | undefined): boolean => one !== undefined && inside([one]).length > 0
  return {
    ...rest,
    span,
    statuses: inside(words.statuses),
    kinds: inside(words.kinds),
    times: inside(words.times),
    relations: inside(words.relations),
    names: inside(words.names),
    places: inside(words.places),
    fees: inside(words.fees),
    ...(readvertised !== undefined && has(readvertised) ? { readvertised } : {}),
    // Behind a comma what is not wanted is not wanted of any clause.
    ...(excludedTopic === undefined || !(has(excludedTopic) || isApart(words.text, excludedTopic))
      ? {}
      : { excludedTopic }),
  }
}

function isApart(text: string, { start }: Span): boolean {
  return /[,;]\s*(?:but\s+)?$/.test(text.slice(0, start))
}

/** What a joint may part: alternatives, the sides of a comparison, or the members of a list. */
type Joint = 'choice' | 'side' | 'list'

function bondOf(left: Words, right: Words, joint: Joint): Bond | undefined {
  const [before, after] = [partsOf(left), partsOf(right)]
  if (before.length === 0 || after.length === 0) return undefined
  const common = after.filter((part) => before.includes(part))
  if (before.includes('kinds') && after.includes('kinds')) return bondOfKinds(left, right)
  // "open or closed calls"
  if (after.includes('kinds')) return joint === 'choice' && common[0] === 'statuses' ? 'shared' : undefined
  // "events in China in 2015 or in Mongolia in 2016"
  if (common.length >= 2) return 'own'
  if (joint === 'list') return undefined
  const [shared] = common
  if (shared === undefined) return 'own'
  switch (shared) {
    // The values of these are alternatives already: "in Mongolia or China".
    case 'kinds':
    case 'places':
      return undefined
    case 'fees':
      return 'shared'
    case 'times':
      return relatesOtherwise(left, right) ? 'shared' : undefined
    case 'statuses':
    case 'topic':
      return 'shared'
  }
}

/** Two kinds are two questions where each says more of itself: "calls about mining and events in 2015". */
function bondOfKinds(left: Words, right: Words): Bond | undefined {
  const kind = left.kinds.at(-1)?.end ?? 0
  const saysMore = partsOf({ ...left, span: { start: kind, end: left.span.end } }, kind).length > 0
  if (saysMore && partsOf(right).length > 1) return 'own'
  const bothStand = left.statuses.length > 0 && right.statuses.length > 0
  return bothStand && left.statuses[0]?.meaning !== right.statuses[0]?.meaning ? 'shared' : undefined
}

function relatesOtherwise(left: Words, right: Words): boolean {
  const [before, after] = [left.relations[0]?.meaning, right.relations[0]?.meaning]
  return after !== undefined && before !== after
}

/** What the words speak of, as it stands in them, from an offset on. */
function partsOf(words: Words, from = words.span.start): readonly Part[] {
  const spans: readonly (readonly [Part, readonly Span[]])[] = [
    ['kinds', words.kinds],
    ['statuses', words.statuses],
    ['times', words.times],
    ['places', words.places],
    ['fees', words.fees],
  ]
  const found = spans.filter(([, claims]) => claims.some(({ start }) => start >= from)).map(([part]) => part)
  return topicIn(words).topic.length > 0 ? [...found, 'topic'] : found
}

/** What stands before a clause's kind belongs to all that follow: "open calls in March or in May 2024". */
function leadingParts(words: Words): readonly Part[] {
  const kind = words.kinds[0]?.start ?? 0
  return words.statuses.some(({ start }) => start < kind) ? ['kinds', 'statuses'] : ['kinds']
}

/** A clause with what it does not say itself taken from another. */
function completed(clause: Words, other: Words, from: readonly Part[]): Words {
  const lacks = (part: Part): boolean => from.includes(part) && !partsOf(clause).includes(part)
  const status = lacks('statuses') && !(clause.kinds.length > 0 && from.length < parts.length)
  return {
    ...clause,
    ...(lacks('kinds') ? { kinds: other.kinds } : {}),
    ...(status ? { statuses: other.statuses } : {}),
    ...(lacks('times') ? { times: other.times, relations: [...other.relations, ...clause.relations] } : {}),
    ...(lacks('places') ? { places: other.places } : {}),
    ...(lacks('fees') ? { fees: other.fees } : {}),
    ...(lacks('topic') ? { borrowedTopic: topicIn(other).topic } : {}),
  }
}
