import type { Zone } from '../calendar/zone.ts'
import type { Listing } from '../listing/listing.ts'
import { windowOf } from '../listing/status.ts'
import { editDistance } from '../text/edit-distance.ts'
import { changeOf } from './changes.ts'
import { advertisedTitle, areAlike, ownStart, thingTitle } from './identity.ts'
import { changedTo, firstKnown, type Known } from './known.ts'

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
  const byId = new Map(before.map((known) => [known.listing.id, known] as const))
  const listed = new Set(listings.map(({ id }) => id))
  const missing = before.filter(({ listing, gone }) => !listed.has(listing.id) && gone === undefined)
  const unknown = listings.filter(({ id }) => !byId.has(id))
  const moved = pairsOf(missing, unknown, reading)
  const lastingIds = new Map([...moved].map(([id, known]) => [id, known.listing.id] as const))
  const earlier = new Map(before.map((known) => [advertisedTitle(known.listing.title), known] as const))
  const present = listings.map((listing): Step => {
    const was = byId.get(listing.id) ?? moved.get(listing.id)
    const named = withLastingIds(listing, lastingIds)
    return was === undefined ? firstSeen(named, earlier, reading) : seenAgain(was, named, reading)
  })
  const stays = new Set(present.map(({ known }) => known.listing.id))
  const absent = before
    .filter(({ listing }) => !stays.has(listing.id))
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

/** Listings with other days or a corrected title: each with the one known that went as it came, where there is only one. */
function pairsOf(missing: readonly Known[], unknown: readonly Listing[], reading: Reading): ReadonlyMap<string, Known> {
  const claims = unknown.map((listing) => ({
    listing,
    was: missing.filter((known) => isMoved(known, listing, reading)),
  }))
  const wanted = new Map<Known, number>()
  for (const { was } of claims) for (const known of was) wanted.set(known, (wanted.get(known) ?? 0) + 1)
  return new Map(
    claims.flatMap(({ listing, was: [only, ...others] }) =>
      only !== undefined && others.length === 0 && wanted.get(only) === 1 ? [[listing.id, only] as const] : [],
    ),
  )
}

/** What was over when the other came is an earlier thing of its name, and what is advertised again is a new one. */
function isMoved({ listing: was }: Known, is: Listing, { now, fallback }: Reading): boolean {
  if (is.readvertisement === true || (was.kind === 'call') !== (is.kind === 'call')) return false
  if (!shareAPage(was, is) || !areAlike(was.summary, is.summary)) return false
  const [before, after] = [thingTitle(was.title), thingTitle(is.title)]
  if (before === after) return (windowOf(was, fallback).end ?? -Infinity) > now
  return (
    isSpeltOtherwise(before, after) &&
    ownStart(was) === ownStart(is) &&
    was.summary !== undefined &&
    is.summary !== undefined
  )
}

/** A letter in twenty may differ, and no digit: a number tells things apart. */
function isSpeltOtherwise(one: string, other: string): boolean {
  const most = Math.ceil(one.length / 20)
  return one.replaceAll(/\D+/g, ' ') === other.replaceAll(/\D+/g, ' ') && editDistance(one, other, most) <= most
}

function shareAPage(one: Listing, other: Listing): boolean {
  return one.sources.some(({ page, address }) =>
    other.sources.some((source) => source.page === page || (address !== undefined && source.address === address)),
  )
}
