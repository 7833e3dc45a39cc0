import type { Query } from 'minisearch'
import type { Topic } from './criteria.ts'
import { standNearIn, standsIn, standTogetherIn, type TopicGroup } from './phrase.ts'
import { planTopic, type TopicPlan } from './topic-plan.ts'
import { stopCode } from './word-columns.ts'
import type { WordIndex } from './word-index.ts'

/** A listing that has the topic, by its place in the archive, and how well (more is better). */
export type Hit = { readonly id: number; readonly score: number }

/** A listing that has some of a topic; all of its things, where it only has them apart. */
type NearHit = Hit & { readonly hasAll: boolean }

/**
 * The listings not yet out that have the whole topic, best first; equals in the archive's order. Undefined
 * where the topic names nothing.
 */
export function listingsOnTopic(words: WordIndex, topic: Topic, verdicts: Uint8Array): readonly Hit[] | undefined {
  const plan = planTopic(words, topic)
  if (plan.groups.length === 0) return undefined
  const hits = hitsOf(
    words,
    { combineWith: 'AND', queries: plan.groups.map((group) => queryOf(words, group)) },
    verdicts,
  )
  return together(words, plan, whole(words, plan, hits))
}

/**
 * The listings that have at least half of the topic's things, and one; those with the most first, then the best. Words
 * need not stand together.
 */
export function listingsNearTopic(words: WordIndex, topic: Topic, verdicts: Uint8Array): readonly NearHit[] {
  const { groups } = planTopic(words, topic)
  const found = new Map<number, { count: number; score: number }>()
  for (const group of groups) {
    for (const { id, score } of hitsOf(words, queryOf(words, group), verdicts)) {
      if (!standsIn(words.columns, id, group)) continue
      const sum = found.get(id) ?? { count: 0, score: 0 }
      found.set(id, { count: sum.count + 1, score: sum.score + score })
    }
  }
  return [...found]
    .filter(([, { count }]) => count * 2 >= groups.length)
    .toSorted(([a, one], [b, other]) => other.count - one.count || other.score - one.score || a - b)
    .map(([id, { count, score }]) => ({ id, score, hasAll: count === groups.length }))
}

/** MiniSearch scores only what is not out: a posting with boost 0 is skipped before it is scored. */
function hitsOf({ ranking }: WordIndex, query: Query, verdicts: Uint8Array): readonly Hit[] {
  const results = ranking.search(query, { boostDocument: (id: number) => (verdicts[id] === 0 ? 0 : 1) })
  return results
    .map(({ id, score }): Hit => ({ id: Number(id), score }))
    .toSorted((a, b) => b.score - a.score || a.id - b.id)
}

function queryOf({ columns }: WordIndex, { ways }: TopicGroup): Query {
  return {
    combineWith: 'OR',
    queries: ways.map((way) => ({
      combineWith: 'AND',
      queries: way.flatMap((code) => (code === stopCode ? [] : (columns.terms[code] ?? ''))),
    })),
  }
}

/** The hits that have a name of several words as that name, not its words here and there. */
function whole({ columns }: WordIndex, { groups }: TopicPlan, hits: readonly Hit[]): readonly Hit[] {
  const long = groups.filter(({ ways }) => ways.some((way) => way.length > 1))
  return long.length === 0 ? hits : hits.filter(({ id }) => long.every((group) => standsIn(columns, id, group)))
}

function hasPairBeside(place: number, pairs: ReadonlySet<number>): boolean {
  return pairs.has(place - 1) || pairs.has(place + 1)
}

/** Three words and more of which no two stand together are keywords: it is enough that all are there. */
function isAmongKeywords(place: number, places: ReadonlySet<number>, pairs: ReadonlySet<number>): boolean {
  let [first, last] = [place, place]
  while (places.has(first - 1)) first -= 1
  while (places.has(last + 1)) last += 1
  if (first === last) return false
  for (let each = first; each <= last; each += 1) if (pairs.has(each)) return false
  return true
}

/**
 * The hits in which neighbours of the question stand together, where they do so anywhere in the archive. Two words that
 * stand so nowhere, and neither of which is half of another pair, must at least stand near each other: "social
 * dialogue" is not "social protection … dialogue".
 */
function together(words: WordIndex, { groups, neighbours }: TopicPlan, hits: readonly Hit[]): readonly Hit[] {
  const { columns, standTogether } = words
  const pairs = new Set<number>()
  for (const { place, link } of neighbours) {
    const [one, other] = groups.slice(place, place + 2)
    if (one !== undefined && other !== undefined && standTogether(one, other, link)) pairs.add(place)
  }
  const places = new Set(neighbours.map(({ place }) => place))
  let left = hits
  for (const { place, link } of neighbours) {
    const [one, other] = groups.slice(place, place + 2)
    if (left.length === 0 || one === undefined || other === undefined) break
    if (pairs.has(place)) left = left.filter(({ id }) => standTogetherIn(columns, id, one, other, link))
    else if (link !== 'number' && !hasPairBeside(place, pairs) && !isAmongKeywords(place, places, pairs)) {
      left = left.filter(({ id }) => standNearIn(columns, id, one, other))
    }
  }
  return left
}
