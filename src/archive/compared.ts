import type { Zone } from '../calendar/zone.ts'
import type { Listing } from '../listing/listing.ts'
import { changeOf } from './changes.ts'
import { advertisedTitle, spokenId } from './identity.ts'
import { changedTo, firstKnown, type Known } from './known.ts'
import { pairsOf } from './pairs.ts'

/** When a reading is compared, in ms; whether it is the archive's first; the zone of days whose own is not known. */
type Reading = { readonly now: number; readonly isFirstLoad: boolean; readonly fallback: Zone }

/** What the pages give now, beside what was known. */
export type Compared = {
  /** All that is known now, those that no page lists any more too. */
  readonly known: readonly Known[]
  /** What of it is not as it was: new, changed, gone or back, or standing elsewhere. */
  readonly touched: readonly Known[]
  /** The lasting id of each listing that the pages now give another. */
  readonly lastingIds: ReadonlyMap<string, string>
}

/** Compares the listings of a reading with what is known; nothing known is ever dropped. */
export function compared(before: readonly Known[], listings: readonly Listing[], reading: Reading): Compared {
  const pairs = pairsOf(before, listings, reading)
  const lastingIds = lastingIdsOf(before, listings, pairs)
  const earlier = new Map(before.map((known) => [advertisedTitle(known.listing.title), known] as const))
  const present = listings.map((listing): Step => {
    const was = pairs.get(listing)
    const named = withLastingIds(listing, lastingIds)
    return was === undefined ? firstSeen(named, earlier, reading) : seenAgain(was, named, reading)
  })
  const stays = new Set(pairs.values())
  const absent = before
    .filter((known) => !stays.has(known))
    .map((known): Step => {
      return known.gone === undefined ? { known: { ...known, gone: reading.now }, isTouched: true } : { known }
    })
  const steps = [...present, ...absent]
  return {
    known: steps.map(({ known }) => known),
    touched: steps.filter(({ isTouched }) => isTouched === true).map(({ known }) => known),
    lastingIds,
  }
}

/** The ids by which listings go on: what is new and has the id of another that moved away gets one of its own. */
function lastingIdsOf(
  before: readonly Known[],
  listings: readonly Listing[],
  pairs: ReadonlyMap<Listing, Known>,
): ReadonlyMap<string, string> {
  const taken = new Set([...before.map(({ listing }) => listing.id), ...listings.map(({ id }) => id)])
  const known = new Set(before.map(({ listing }) => listing.id))
  const lasting = new Map<string, string>()
  for (const listing of listings) {
    const was = pairs.get(listing)?.listing.id
    const id = was ?? (known.has(listing.id) ? freeId(listing.id, taken) : listing.id)
    taken.add(id)
    if (id !== listing.id) lasting.set(listing.id, id)
  }
  return lasting
}

function freeId(of: string, taken: ReadonlySet<string>): string {
  let id = of
  for (let copy = 2; taken.has(id); copy += 1) id = spokenId(`${of}|${copy}`)
  return id
}

type Step = { readonly known: Known; readonly isTouched?: true }

/** A listing under the ids that it and the one it advertises again were first seen under. */
export function withLastingIds(listing: Listing, lastingIds: ReadonlyMap<string, string>): Listing {
  const { id, readvertisementOf: earlier } = listing
  return {
    ...listing,
    id: lastingIds.get(id) ?? id,
    ...(earlier === undefined ? {} : { readvertisementOf: lastingIds.get(earlier) ?? earlier }),
  }
}

function firstSeen(listing: Listing, earlier: ReadonlyMap<string, Known>, { now, isFirstLoad }: Reading): Step {
  const first = firstKnown(listing, now, isFirstLoad)
  const before = listing.readvertisement === true ? earlier.get(advertisedTitle(listing.title))?.listing : undefined
  if (isFirstLoad || before === undefined) return { known: first, isTouched: true }
  const again = { kind: 're-advertised', fields: [], isOfDays: false, isWeighty: true } as const
  return { known: { ...first, changes: [{ ...again, version: 1, at: now, before }] }, isTouched: true }
}

function seenAgain(was: Known, listing: Listing, { now, fallback }: Reading): Step {
  const { gone, ...rest } = was
  const change = changeOf(was.listing, listing, fallback)
  if (change !== undefined) return { known: changedTo(listing, was, change, now), isTouched: true }
  const isWhereItWas = gone === undefined && JSON.stringify(was.listing) === JSON.stringify(listing)
  return isWhereItWas ? { known: was } : { known: { ...rest, listing }, isTouched: true }
}
