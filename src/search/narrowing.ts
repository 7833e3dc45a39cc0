import type { Place } from '../listing/place.ts'
import { idsInPlace, kindCode, type Attributes } from './attributes.ts'
import type { Criteria } from './criteria.ts'
import { matches, narrow, out, type Mask, type Verdict } from './mask.ts'
import type { SearchIndex } from './search-index.ts'
import { statusVerdicts } from './standing.ts'
import { timeVerdicts } from './times.ts'

/** How each listing stands to everything asked for but the topic; the cheapest conditions are held first. */
export function narrowed(index: SearchIndex, criteria: Criteria): Mask {
  const { kinds, form, places, times = [], status, feeCurrency, readvertised } = criteria
  const { listings, attributes } = index
  const mask = places === undefined ? new Uint8Array(listings.length).fill(matches) : maskOfPlaces(attributes, places)
  if (kinds !== undefined) {
    const wanted = new Set(kinds.map(kindCode))
    narrow(mask, (id) => verdict(wanted.has(attributes.kindCodes[id] ?? -1)))
  }
  if (form !== undefined) narrow(mask, (id) => verdict(listings[id]?.form === form))
  if (feeCurrency !== undefined) narrow(mask, (id) => verdict(listings[id]?.feeCurrency === feeCurrency))
  if (readvertised === true) narrow(mask, (id) => verdict(listings[id]?.readvertisement === true))
  for (const time of times) narrow(mask, timeVerdicts(index, time))
  if (status !== undefined) narrow(mask, statusVerdicts(index, status))
  return mask
}

function maskOfPlaces(attributes: Attributes, places: readonly Place[]): Mask {
  const mask = new Uint8Array(attributes.kindCodes.length)
  for (const place of places) {
    for (const ids of idsInPlace(attributes, place)) {
      for (const id of ids) mask[id] = matches
    }
  }
  return mask
}

function verdict(holds: boolean): Verdict {
  return holds ? matches : out
}
