import type { Kind } from '../listing/listing.ts'
import { topicIn, type Words } from './read-words.ts'
import type { Span } from './span.ts'

/** What a clause may speak of. */
type Part = 'kinds' | 'statuses' | 'relations' | 'times' | 'places' | 'fees' | 'topic'

/** The claims that are wanted. */
export function wantedOf<Each extends Span>(
  { unwanted }: Pick<Words, 'unwanted'>,
  claims: readonly Each[],
): readonly Each[] {
  return unwanted.size === 0 ? claims : claims.filter((claim) => !unwanted.has(claim))
}

/** The words that stand inside a span. */
export function within(words: Words, span: Span): Words {
  const inside = <Each extends Span>(claims: readonly Each[]): readonly Each[] =>
    claims.filter(({ start, end }) => start >= span.start && end <= span.end)
  const { readvertised, excludedTopics } = words
  const has = (one: Span | undefined): boolean => one !== undefined && inside([one]).length > 0
  return {
    ...words,
    span,
    statuses: inside(words.statuses),
    kinds: inside(words.kinds),
    times: inside(words.times),
    relations: inside(words.relations),
    names: inside(words.names),
    places: inside(words.places),
    fees: inside(words.fees),
    readvertised: has(readvertised) ? readvertised : undefined,
    // Behind a comma what is not wanted is not wanted of any clause.
    excludedTopics: excludedTopics.filter((each) => has(each) || isApart(words.text, each)),
    borrowedTopic: undefined,
  }
}

function isApart(text: string, { start }: Span): boolean {
  return /[,;]\s*(?:but\s+)?$/.test(text.slice(0, start))
}

/** What the words want, as it stands in them, from an offset on; what they leave out asks for nothing. */
function partsOf(words: Words, from = words.span.start): readonly Part[] {
  const spans: readonly (readonly [Part, readonly Span[]])[] = [
    ['kinds', wantedOf(words, words.kinds)],
    ['statuses', wantedOf(words, words.statuses)],
    ['relations', words.relations],
    ['times', words.times],
    ['places', wantedOf(words, words.places)],
    ['fees', wantedOf(words, words.fees)],
  ]
  const found = spans.filter(([, claims]) => claims.some(({ start }) => start >= from)).map(([part]) => part)
  return topicIn(words).topic.length > 0 ? [...found, 'topic'] : found
}

/** Whether nothing is said of the kinds but what stands before them. */
export function hasOnlyKinds(words: Words): boolean {
  const kind = words.kinds.at(-1)
  if (kind === undefined) return false
  return partsOf(words, kind.end).filter((part) => part !== 'kinds').length === 0
}

/** Kinds that are open, closed, coming or over. */
const withStatus: ReadonlySet<Kind> = new Set(['call', 'event', 'activity'])

/** Whether a status before a kind is not that of the next: the next has its own, or can have none. */
export function statusOfItsOwn(segment: Words, next: Words): boolean {
  const [status] = segment.statuses
  if (status === undefined) return false
  const [other] = next.statuses
  if (other !== undefined) return other.meaning !== status.meaning
  return next.kinds.every(({ meaning }) => !meaning.kinds.some((kind) => withStatus.has(kind)))
}

/** How two clauses stand to each other: each with what it says itself, or sharing what only one of them says. */
type Bond = 'own' | 'shared'

/** What a joint may part: alternatives, the sides of a comparison ("vs" parts all), or the members of a list. */
export type Joining = 'choice' | 'side' | 'versus' | 'list'

/** How what stands on both sides of a joint belongs together; undefined where it is one. */
export function bondOf(left: Words, right: Words, joining: Joining): Bond | undefined {
  const [before, after] = [partsOf(left), partsOf(right)]
  if (before.length === 0 || after.length === 0) return undefined
  const common = after.filter((part) => part !== 'relations' && before.includes(part))
  const isSide = joining === 'side' || joining === 'versus'
  if (before.includes('kinds') && after.includes('kinds')) {
    return isSide && common.length > 1 ? 'own' : undefined
  }
  // "open or closed calls"
  if (after.includes('kinds') && isSide && common.includes('topic')) return 'shared'
  if (after.includes('kinds')) return joining === 'choice' && common[0] === 'statuses' ? 'shared' : undefined
  // "starting or ending in September", "posted in February or due in March"
  if (joining !== 'list' && relatesOtherwise(left, right)) return 'shared'
  // "events in China in 2015 or in Mongolia in 2016"
  if (common.length >= 2) return 'own'
  if (joining === 'list') return undefined
  const [shared] = common
  if (shared === undefined) return 'own'
  switch (shared) {
    // The values of these are alternatives already: "in Mongolia or China".
    case 'kinds':
    case 'places':
    case 'times':
    case 'relations':
      return joining === 'versus' ? 'shared' : undefined
    case 'fees':
    case 'statuses':
    case 'topic':
      return 'shared'
  }
}

function relatesOtherwise(left: Words, right: Words): boolean {
  const [before, after] = [left.relations[0]?.meaning, right.relations[0]?.meaning]
  return after !== undefined && before !== undefined && before !== after
}

/** A clause with what it does not say itself taken from another: all of it, or only what stands before the kind. */
export function completed(clause: Words, other: Words, takes: 'all' | 'all but the topic' | 'leading'): Words {
  const has = new Set(partsOf(clause))
  const lacks = (part: Part): boolean => takes !== 'leading' && !has.has(part)
  const kind = other.kinds[0]?.start ?? 0
  const leads = other.statuses.some(({ start }) => start < kind)
  const takesStatus = !has.has('statuses') && !has.has('kinds') && (takes !== 'leading' || leads)
  return {
    ...clause,
    ...(has.has('kinds') ? {} : { kinds: other.kinds }),
    ...(takesStatus ? { statuses: other.statuses } : {}),
    ...(lacks('times')
      ? { times: other.times, relations: [...(has.has('relations') ? [] : other.relations), ...clause.relations] }
      : {}),
    ...(lacks('places') ? { places: other.places } : {}),
    ...(lacks('fees') ? { fees: other.fees } : {}),
    ...(lacks('topic') && takes === 'all' ? { borrowedTopic: topicIn(other).topic } : {}),
  }
}

/**
 * A clause that says nothing behind its kind with what the clauses behind it say: "open calls and news in China" are
 * calls in China too. A time is not shared with what has a status, which holds now.
 */
export function trailing(clause: Words, behind: readonly Words[]): Words {
  const next = behind.find((other) => !hasOnlyKinds(other))
  if (!hasOnlyKinds(clause) || next === undefined) return clause
  const hasStatus = clause.statuses.length > 0
  return {
    ...clause,
    ...(clause.places.length > 0 ? {} : { places: next.places }),
    ...(clause.fees.length > 0 ? {} : { fees: next.fees }),
    ...(hasStatus || clause.times.length > 0 ? {} : { times: next.times, relations: next.relations }),
    ...(topicIn(clause).topic.length > 0 ? {} : { borrowedTopic: topicIn(next).topic }),
  }
}
