import { findPlaces } from '../place/find-places.ts'
import { countryName } from '../place/gazetteer.ts'
import type { Place, PlaceMention } from '../place/place.ts'

/** What of the archive tells whether a name is meant as a place. */
export type PlaceKnowledge = {
  /** Whether a word, in any of its forms, stands in the archive. */
  readonly knowsWord: (word: string) => boolean
  /** Whether a listing names the place. */
  readonly namesPlace: (id: string) => boolean
}

/** The places a question names: "Beijing, China" is the city, and a short word that the archive has is no town. */
export function askedPlaces(text: string, knowledge: PlaceKnowledge): readonly PlaceMention[] {
  return withinTheirCountries(findPlaces(text, 'question'), text)
    .filter((mention) => isMeant(mention, text, knowledge))
    .map((mention) => withItsNoun(mention, text))
}

/**
 * Whether a name is meant as a place. A short name of a town that no listing names is not, where the archive has it as a
 * word and no "in" stands before it: OSH is safety and health here, and Osh a town only where it is spoken of as one.
 */
function isMeant({ places, written, start }: PlaceMention, text: string, knowledge: PlaceKnowledge): boolean {
  if (places.some(({ kind, id }) => kind === 'country' || kind === 'group' || knowledge.namesPlace(id))) return true
  if (/\b(?:in|from|at|near|to|around|within)\s+$/i.test(text.slice(0, start))) return true
  return !/^\p{L}{2,4}$/u.test(written) || !knowledge.knowsWord(written)
}

const noun = 'countries|country|region|province|oblast|district|city|state|aimag|area'

/** "ASEAN countries", "the city of Beijing": the noun belongs to the name and to no topic. */
function withItsNoun(mention: PlaceMention, text: string): PlaceMention {
  const before = new RegExp(String.raw`\b(?:${noun}) of (?:the )?$`, 'i').exec(text.slice(0, mention.start))
  const after = new RegExp(String.raw`^ (?:${noun})\b`, 'i').exec(text.slice(mention.end))
  return { ...mention, start: before?.index ?? mention.start, end: mention.end + (after?.[0].length ?? 0) }
}

/** A town with its country behind a comma is one place: "Birmingham, United Kingdom". */
function withinTheirCountries(mentions: readonly PlaceMention[], text: string): readonly PlaceMention[] {
  const joined: PlaceMention[] = []
  for (const mention of mentions) {
    const before = joined.at(-1)
    const isBehindComma = before !== undefined && /^\s*,\s*$/.test(text.slice(before.end, mention.start))
    const [country] = mention.places
    const [first, ...others] = (before?.places ?? []).filter((place) => place.country === country.id)
    if (before === undefined || !isBehindComma || first === undefined) joined.push(mention)
    else {
      const written = text.slice(before.start, mention.end)
      joined[joined.length - 1] = { start: before.start, end: mention.end, written, places: [first, ...others] }
    }
  }
  return joined
}

/** Whether a name's bearers lie in different countries: a city and the region of its name do not. */
export function isAmbiguous({ places }: PlaceMention): boolean {
  return new Set(places.map(({ id, country }) => country ?? id)).size > 1
}

/** A name by which a question means this place and no other. */
export function unmistakableName(place: Place): string {
  const names = [
    place.name,
    ...(place.country === undefined ? [] : [`${place.name}, ${countryName(place.country)}`]),
    `Republic of the ${place.name}`,
    `Republic of ${place.name}`,
  ]
  const meansIt = (name: string): boolean => {
    const found = withinTheirCountries(findPlaces(`in ${name}`, 'question'), `in ${name}`)
    return found.length === 1 && found[0]?.places.every(({ id }) => id === place.id) === true
  }
  return names.find(meansIt) ?? place.name
}
