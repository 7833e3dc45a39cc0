import { isWithin } from './gazetteer.ts'
import type { Found } from './found.ts'
import { cityWords, regionWords } from './words.ts'
import { placeKey } from './key.ts'
import type { Place } from './place.ts'

/** Those of a name's bearers that are meant: by the word after it, by the country beside it, else the country first. */
export function narrowed(text: string, one: Found, last: Found | undefined, next: Found | undefined): readonly Place[] {
  if (isElsewhere(text, one, next)) return []
  const word = placeKey(/^\s+([a-z]+)/i.exec(text.slice(one.end, one.end + 30))?.[1] ?? '')
  if (regionWords.has(word)) return kept(byCountry(text, one, last, next), ({ kind }) => kind === 'region')
  if (cityWords.has(word)) return kept(byCountry(text, one, last, next), ({ kind }) => kind === 'city')
  return byCountry(text, one, last, next)
}

/** “Paris, Texas”: a town of another country's region, which is none that is known; not “Paris, Texas and Geneva”. */
function isElsewhere(text: string, one: Found, next: Found | undefined): boolean {
  if (
    next === undefined ||
    !one.places.every(({ kind }) => kind === 'city') ||
    !/^,\s*$/.test(text.slice(one.end, next.start))
  )
    return false
  const owner = next.places.every(({ kind }) => kind === 'region') ? countryOf(next) : undefined
  if (owner === undefined || one.places.some((place) => isWithin(place, owner))) return false
  return !/^\s*(?:,|&|and\b|or\b)/.test(text.slice(next.end, next.end + 10))
}

function byCountry(text: string, one: Found, last: Found | undefined, next: Found | undefined): readonly Place[] {
  const { places } = one
  if (places.length === 1) return places
  const after = next === undefined ? '' : text.slice(one.end, next.start)
  const owner = /^\s*[,(]\s*$/.test(after) ? countryOf(next) : undefined
  if (owner !== undefined && places.some((place) => isWithin(place, owner))) return within(places, owner)
  if (isAmericanState(text, one)) return kept(places, (place) => place.country === 'US')
  const countries = places.filter(({ kind }) => kind === 'country')
  if (countries.length > 0) return [...countries, ...places.filter(({ kind }) => kind === 'group')]
  const before = last === undefined ? '' : text.slice(last.end, one.start)
  const former = /^,\s*$/.test(before) ? countryOf(last) : undefined
  return former === undefined ? places : within(places, former)
}

/** “Atlanta, Georgia”, “the state of Georgia”. */
function isAmericanState(text: string, one: Found): boolean {
  return /(?:\bAtlanta,?\s+|\bstate of\s+)$/i.test(text.slice(Math.max(0, one.start - 20), one.start))
}

function countryOf(found: Found | undefined): string | undefined {
  const [place, ...others] = found?.places ?? []
  if (place === undefined || others.length > 0) return undefined
  return place.kind === 'country' ? place.id : place.country
}

function within(places: readonly Place[], code: string): readonly Place[] {
  return kept(places, (place) => isWithin(place, code))
}

/** The places that pass; all of them where none does. */
function kept(places: readonly Place[], passes: (place: Place) => boolean): readonly Place[] {
  const passing = places.filter(passes)
  return passing.length > 0 ? passing : places
}
