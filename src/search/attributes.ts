import type { Candidates } from './condition.ts'
import { kinds, type Kind, type Listing } from '../listing/listing.ts'
import type { Place } from '../place/place.ts'

/** What listings are and where, by their places in the archive. */
export type Attributes = {
  readonly kindCodes: Uint8Array
  readonly byKind: ReadonlyMap<Kind, readonly number[]>
  readonly byCountry: ReadonlyMap<string, readonly number[]>
  readonly byPlace: ReadonlyMap<string, readonly number[]>
}

/** The number that stands for a kind in `kindCodes`. */
export function kindCode(kind: Kind): number {
  return kinds.indexOf(kind)
}

/** The kinds and places of listings, read once for all questions. */
export function attributesOf(listings: readonly Listing[]): Attributes {
  const byCountry = new Map<string, number[]>()
  const byPlace = new Map<string, number[]>()
  const byKind = new Map<Kind, number[]>()
  for (const [id, { kind, countries, places }] of listings.entries()) {
    put(byKind, kind, id)
    for (const { code } of countries) put(byCountry, code, id)
    for (const place of places) put(byPlace, place, id)
  }
  return { kindCodes: Uint8Array.from(listings, ({ kind }) => kindCode(kind)), byKind, byCountry, byPlace }
}

function put<Key>(ids: Map<Key, number[]>, key: Key, id: number): void {
  const known = ids.get(key)
  if (known === undefined) ids.set(key, [id])
  else if (known.at(-1) !== id) known.push(id)
}

/**
 * The listings of a place: a country has everything in it, a city or region itself, a group what names it or is about
 * one of its members.
 */
export function idsInPlace({ byCountry, byPlace }: Attributes, place: Place): Candidates {
  switch (place.kind) {
    case 'country':
      return [byCountry.get(place.id) ?? []]
    case 'city':
    case 'region':
      return [byPlace.get(place.id) ?? []]
    case 'group':
      return [byPlace.get(place.id) ?? [], ...(place.members ?? []).map((member) => byCountry.get(member) ?? [])]
  }
}
