import { findAmong } from '../answer/find-for.ts'
import type { Moment } from '../answer/facts.ts'
import type { Listing } from '../listing/listing.ts'
import type { Place } from '../place/place.ts'
import { clausesIn, type Intent } from '../question/intent.ts'
import type { SearchIndex } from '../search/search-index.ts'

/** What somebody wants told, and the moment at which it is asked. */
export type Want = { readonly wanted: Intent; readonly moment: Moment }

/**
 * The ids of the listings in a pool (places in the index) that each of many wants. The wants are sorted by place, the
 * listings passed by them; only what is left is asked for, once for all that want the same, and never the whole archive.
 */
export function wantedBy<Asker>(
  index: SearchIndex,
  pool: readonly number[],
  wants: ReadonlyMap<Asker, Want>,
): ReadonlyMap<Asker, readonly string[]> {
  const alike = alikeIn(wants)
  const candidates = candidatesFor(index, pool, shelvesOf([...alike.keys()]))
  const found = new Map<Asker, readonly string[]>()
  for (const [want, askers] of alike) {
    const near = candidates.get(want) ?? []
    const ids = near.length === 0 ? [] : findAmong(index, near, want.wanted, want.moment)
    for (const asker of askers) found.set(asker, ids)
  }
  return found
}

/** Askers by what they want: the zone tells apart only those whose days are counted in it. */
function alikeIn<Asker>(wants: ReadonlyMap<Asker, Want>): ReadonlyMap<Want, readonly Asker[]> {
  const byWords = new Map<string, { readonly want: Want; readonly askers: Asker[] }>()
  const written = new Map<Intent, string>()
  for (const [asker, want] of wants) {
    const intent = written.get(want.wanted) ?? JSON.stringify(want.wanted)
    written.set(want.wanted, intent)
    const { now, zone } = want.moment
    const key = hasDays(want.wanted) ? `${now} ${zone} ${intent}` : intent
    const group = byWords.get(key)
    if (group === undefined) byWords.set(key, { want, askers: [asker] })
    else group.askers.push(asker)
  }
  return new Map([...byWords.values()].map(({ want, askers }) => [want, askers] as const))
}

function hasDays(wanted: Intent): boolean {
  return clausesIn(wanted).some((clause) => {
    const { times, status, statusTime, excluded } = clause
    return times !== undefined || status !== undefined || statusTime !== undefined || excluded?.status !== undefined
  })
}

const anywhere = 'anywhere'

/** Wants under each place that a listing may be about to be wanted. */
function shelvesOf(wants: readonly Want[]): ReadonlyMap<string, readonly Want[]> {
  const shelves = new Map<string, Want[]>()
  for (const want of wants) {
    for (const key of new Set(keysOf(want.wanted))) {
      const shelf = shelves.get(key)
      if (shelf === undefined) shelves.set(key, [want])
      else shelf.push(want)
    }
  }
  return shelves
}

function keysOf({ places, or = [] }: Intent): readonly string[] {
  const own = places === undefined ? [anywhere] : places.flatMap(keysOfPlace)
  return [...own, ...or.flatMap(keysOf)]
}

/** As `idsInPlace` has it: a group has what names it or is about one of its members. */
function keysOfPlace({ id, kind, members = [] }: Place): readonly string[] {
  return kind === 'country' ? [`country ${id}`] : [`place ${id}`, ...members.map((member) => `country ${member}`)]
}

/** For each want the listings of the pool that stand on its shelves and are of a kind that it asks for. */
function candidatesFor(
  { listings }: SearchIndex,
  pool: readonly number[],
  shelves: ReadonlyMap<string, readonly Want[]>,
): ReadonlyMap<Want, readonly number[]> {
  const candidates = new Map<Want, number[]>()
  for (const at of pool) {
    const listing = listings[at]
    if (listing === undefined) continue
    for (const key of keysOfListing(listing)) {
      for (const want of shelves.get(key) ?? []) {
        if (!isOfKind(listing, want.wanted)) continue
        const known = candidates.get(want)
        if (known === undefined) candidates.set(want, [at])
        else if (known.at(-1) !== at) known.push(at)
      }
    }
  }
  return candidates
}

function keysOfListing({ countries, places }: Listing): readonly string[] {
  return [...countries.map(({ code }) => `country ${code}`), ...places.map((id) => `place ${id}`), anywhere]
}

function isOfKind({ kind }: Listing, { kinds, or = [] }: Intent): boolean {
  return kinds === undefined || kinds.includes(kind) || or.length > 0
}
