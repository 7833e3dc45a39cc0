import { findPlaces } from '../../place/find-places.ts'
import { countryName } from '../../place/gazetteer.ts'
import type { Place, PlaceMention } from '../../place/place.ts'
import type { PlaceWord } from '../../place/key.ts'
import type { Span } from '../span.ts'
import { isFrameWord } from '../topic/stop-words.ts'

/** What of the archive tells whether a name is meant as a place. */
export type PlaceKnowledge = {
  /** Whether a word, in any of its forms, stands in the archive. */
  readonly knowsWord: (word: string) => boolean
  /** Whether it stands there as it is written, unrepaired; where that is not known, no place is repaired. */
  readonly hasWord?: (word: string) => boolean
  /** Whether a listing names the place. */
  readonly namesPlace: (id: string) => boolean
}

/**
 * The places a question names: "Beijing, China" is the city, and a short word that the archive has is no town. A word that
 * neither the archive nor a question's frame has is taken for the place it misspells, and its mention says so; `left` is the text with what other readers have taken blank.
 */
export function askedPlaces(text: string, knowledge: PlaceKnowledge, left = text): readonly PlaceMention[] {
  const { hasWord } = knowledge
  // What another reader has understood misspells nothing.
  const isFree = ({ start, end }: Span): boolean => left.slice(start, end).trim() !== ''
  const isUnknown =
    hasWord && ((word: PlaceWord): boolean => isFree(word) && !isFrameWord(word.key) && !hasWord(word.key))
  return withinTheirCountries(findPlaces(text, 'question', isUnknown), text)
    .filter((mention) => isMeant(mention, text, knowledge))
    .map((mention) => withItsNoun(mention, text))
}

const noun =
  'member (?:states|countries|nations)|members|countries|country|region|province|oblast|district|city|state|aimag|area'
const nounBefore = new RegExp(String.raw`\b(?:${noun}) of (?:the )?$`, 'i')
const nounBehind = new RegExp(String.raw`^ (?:${noun})\b`, 'i')

/**
 * Whether a name is meant as a place. A short name of a town that no listing names is not, where the archive has it as a
 * word and neither "in" stands before it nor "city" behind: OSH is safety and health here, and Osh a town only where it
 * is spoken of as one.
 */
function isMeant({ places, written, start, end }: PlaceMention, text: string, knowledge: PlaceKnowledge): boolean {
  if (!/^\p{L}{2,4}$/u.test(written)) return true
  if (places.some(({ kind, id }) => kind === 'country' || kind === 'group' || knowledge.namesPlace(id))) return true
  if (/\b(?:in|from|at|near|to|around|within)\s+$/i.test(text.slice(0, start))) return true
  return nounBehind.test(text.slice(end)) || !knowledge.knowsWord(written)
}

/** "ASEAN countries", "the city of Beijing": the noun belongs to the name and to no topic. */
function withItsNoun(mention: PlaceMention, text: string): PlaceMention {
  const before = nounBefore.exec(text.slice(Math.max(0, mention.start - 20), mention.start))
  const behind = nounBehind.exec(text.slice(mention.end, mention.end + 20))
  if (before === null && behind === null) return mention
  const start = mention.start - (before?.[0].length ?? 0)
  return { ...mention, start, end: mention.end + (behind?.[0].length ?? 0) }
}

/** A town with its country behind a comma is one place: "Birmingham, United Kingdom". */
function withinTheirCountries(mentions: readonly PlaceMention[], text: string): readonly PlaceMention[] {
  if (mentions.length < 2) return mentions
  const joined: PlaceMention[] = []
  for (const mention of mentions) {
    const before = joined.at(-1)
    const isBehindComma = before !== undefined && /^\s*,\s*$/.test(text.slice(before.end, mention.start))
    const [country] = mention.places
    const [first, ...others] = (before?.places ?? []).filter((place) => place.country === country.id)
    if (before === undefined || !isBehindComma || first === undefined) joined.push(mention)
    else joined[joined.length - 1] = joinedTo(before, mention, [first, ...others], text)
  }
  return joined
}

function joinedTo(a: PlaceMention, b: PlaceMention, places: PlaceMention['places'], text: string): PlaceMention {
  const repaired = a.repaired ?? b.repaired
  const written = text.slice(a.start, b.end)
  return { start: a.start, end: b.end, written, ...(repaired === undefined ? {} : { repaired }), places }
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
