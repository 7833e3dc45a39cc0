import { findFor } from '../../src/answer/find-for.ts'
import type { Kind } from '../../src/listing/listing.ts'
import type { Intent } from '../../src/question/intent.ts'
import { indexListings } from '../../src/search/search-index.ts'
import { wantedBy, type Want } from '../../src/subscription/matching.ts'
import { askedPlaces } from './corpus-places.ts'
import { corpus } from './corpus.ts'
import type { Row } from './row.ts'

const [listings, fresh, subscriptions] = [10_000, 200, 10_000]
const kinds: readonly (readonly Kind[] | undefined)[] = [
  ['call'],
  ['event', 'activity'],
  ['news'],
  ['call', 'event', 'activity'],
  undefined,
]
const topics = ['training', 'labour', 'safety', 'migration', 'survey', 'women', 'youth', 'report', 'skills', 'wages']
const zones = ['UTC', 'Asia/Ulaanbaatar', 'Europe/Berlin']
const now = Date.UTC(2026, 0)

/** Subscriptions as places and teams make them: a kind, a place or none, a topic or none. */
function wantAt(at: number): Want {
  const [kind, place] = [kinds[at % kinds.length], askedPlaces[Math.floor(at / 5) % (askedPlaces.length * 2)]]
  const topic = at % 3 === 0 ? topics[at % topics.length] : undefined
  const wanted: Intent = {
    act: 'find',
    assumed: [],
    ...(kind === undefined ? {} : { kinds: kind }),
    ...(place === undefined ? {} : { places: [place] }),
    ...(topic === undefined ? {} : { topic: [[topic]] }),
  }
  return { wanted, moment: { now, zone: zones[at % zones.length] ?? 'UTC', fallbackZone: 'UTC' } }
}

/** What 10,000 subscriptions want of 200 new listings: the listings passed by the subscriptions, beside asking for each. */
export function matchingBench(): readonly Row[] {
  const index = indexListings(corpus(listings), 'UTC')
  const pool = Array.from({ length: fresh }, (_each, at) => listings - fresh + at)
  const wants = new Map(Array.from({ length: subscriptions }, (_each, at) => [at, wantAt(at)] as const))
  const isNew = new Set(pool.map((at) => index.listings[at]?.id))
  const first = wants.get(0)
  // Words are read when they are first asked for, by either.
  if (first !== undefined) findFor(index, { ...first.wanted, topic: [['training']] }, first.moment)
  const [inverted, found] = timed(() => wantedBy(index, pool, wants))
  const [asked, each] = timed(
    () =>
      new Map(
        [...wants].map(([at, { wanted, moment }]) => {
          const ids = findFor(index, wanted, moment).listings.flatMap(({ id }) => (isNew.has(id) ? [id] : []))
          return [at, ids] as const
        }),
      ),
  )
  for (const [at, ids] of each)
    if ([...ids].toSorted().join() !== [...(found.get(at) ?? [])].toSorted().join())
      throw new Error(`otherwise for ${at}`)
  return [
    {
      measured: `${subscriptions} subscriptions × ${fresh} new of ${listings} listings, inverted`,
      value: inverted,
      unit: 'ms',
      beside: `asking once for each (${asked.toFixed(0)} ms)`,
      ratio: inverted / asked,
    },
  ]
}

function timed<What>(work: () => What): readonly [milliseconds: number, what: What] {
  const start = performance.now()
  const what = work()
  return [performance.now() - start, what]
}
