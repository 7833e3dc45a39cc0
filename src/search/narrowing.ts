import type { Place } from '../place/place.ts'
import { idsInPlace, kindCode, type Attributes } from './attributes.ts'
import { narrow, type Condition, type Narrowed } from './condition.ts'
import type { Criteria } from './criteria.ts'
import type { SearchIndex } from './search-index.ts'
import { standing } from './standing.ts'
import { timing } from './times.ts'
import { matches, out, verdictOn } from './verdict.ts'

/** The listings for which everything asked for but the topic holds, or may hold. */
export function narrowed(index: SearchIndex, criteria: Criteria): Narrowed {
  return narrow(index.listings.length, conditionsOf(index, criteria))
}

/** The cheapest stand first; of those that put a listing apart the first gives the reason. */
function conditionsOf(index: SearchIndex, criteria: Criteria): readonly Condition[] {
  const { listings, attributes } = index
  const { among, kinds, form, places, times = [], status, feeCurrency, readvertised } = criteria
  const conditions: Condition[] = []
  if (among !== undefined) conditions.push(onlyAmong(listings.length, among))
  if (kinds !== undefined) {
    const wanted = new Set(kinds.map(kindCode))
    conditions.push({
      verdictOf: (id) => verdictOn(wanted.has(attributes.kindCodes[id] ?? -1)),
      among: kinds.map((kind) => attributes.byKind.get(kind) ?? []),
    })
  }
  if (places !== undefined) conditions.push(inPlaces(attributes, places))
  if (form !== undefined) conditions.push({ verdictOf: (id) => verdictOn(listings[id]?.form === form) })
  if (feeCurrency !== undefined) {
    conditions.push({ verdictOf: (id) => verdictOn(listings[id]?.feeCurrency === feeCurrency) })
  }
  if (readvertised === true) conditions.push({ verdictOf: (id) => verdictOn(listings[id]?.readvertisement === true) })
  conditions.push(...times.map((time) => timing(index, time)))
  if (status !== undefined) conditions.push(standing(index, status))
  return conditions
}

function inPlaces(attributes: Attributes, places: readonly Place[]): Condition {
  return onlyAmong(attributes.kindCodes.length, ...places.flatMap((place) => idsInPlace(attributes, place)))
}

function onlyAmong(count: number, ...among: readonly ArrayLike<number>[]): Condition {
  const verdicts = new Uint8Array(count)
  for (const list of among) for (let at = 0; at < list.length; at += 1) verdicts[list[at] ?? 0] = matches
  return { verdictOf: (id) => verdicts[id] ?? out, among }
}
