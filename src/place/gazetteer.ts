import type { Zone } from '../calendar/zone.ts'
import { cityData, countryData, exactData, groupData, nameData, regionData, zoneData } from './gazetteer-data.ts'
import { placeKey } from './key.ts'
import type { Place } from './place.ts'

/**
 * Who bears a name; whether the name is an adjective or people and not the place’s own (Mongolian); whether it is seldom
 * meant by it (Korea: the DPRK).
 */
export type Bearer = { readonly place: Place; readonly people: boolean; readonly seldom: boolean }

/**
 * An abbreviation that counts in its own case; `anyCase` where a question may write it small, `asked` where no page means
 * it, `placed` where besides it must stand behind “in” or “from”.
 */
export type ExactName = {
  readonly name: string
  readonly bearer: Bearer
  readonly anyCase: boolean
  readonly asked: boolean
  readonly placed: boolean
}

/** What stands under a key: who is called so, whether it is a name that is no place’s, whether a longer name begins so. */
export type Entry = {
  readonly bearers: readonly Bearer[]
  readonly isNoPlace: boolean
  readonly beginsLonger: boolean
}

/**
 * The frozen rows, split at the first look-up. They stay strings and are searched by halving: making every place and a
 * map of seven thousand names would cost each start twenty milliseconds, this costs one.
 */
type Rows = {
  readonly country: readonly string[]
  readonly group: readonly string[]
  readonly region: readonly string[]
  readonly city: readonly string[]
  readonly names: readonly string[]
  readonly zones: readonly string[]
  readonly made: Map<string, Place>
  readonly exact: ReadonlyMap<string, readonly ExactName[]>
  readonly exactBeginnings: ReadonlySet<string>
  /** Where the names with the same two first letters stand, known from the first look-up of each two. */
  readonly ranges: Map<string, Range>
  /** What stands under the keys looked up before. */
  readonly entries: Map<string, Entry>
}
type Range = { readonly low: number; readonly high: number }
let split: Rows | undefined

function rows(): Rows {
  if (split !== undefined) return split
  const exact = new Map<string, ExactName[]>()
  const exactBeginnings = new Set<string>()
  split = {
    country: countryData.split('\n'),
    group: groupData.split('\n'),
    region: regionData.split('\n'),
    city: cityData.split('\n'),
    names: nameData.split('\n'),
    zones: zoneData.split('\n'),
    made: new Map<string, Place>(),
    exact,
    exactBeginnings,
    ranges: new Map<string, Range>(),
    entries: new Map<string, Entry>(),
  }
  for (const row of exactData.split('\n')) {
    const [key = '', name = '', number = '', how] = row.split('|')
    const bearer = bearerOf(number)
    exact.set(key, [
      ...(exact.get(key) ?? []),
      { name, bearer, anyCase: how === '+', asked: how === '?' || how === '@', placed: how === '@' },
    ])
    for (let end = key.indexOf(' '); end > 0; end = key.indexOf(' ', end + 1)) exactBeginnings.add(key.slice(0, end))
  }
  return split
}

const nothing: Entry = { bearers: [], isNoPlace: false, beginsLonger: false }
const onlyBeginning: Entry = { ...nothing, beginsLonger: true }

/** How many keys are remembered; a full memory starts afresh. */
const mostEntries = 10_000

/** What stands under a name, given as `placeKey` makes it. */
export function entryOf(key: string): Entry {
  const { entries } = rows()
  const known = entries.get(key)
  if (known !== undefined) return known
  const entry = foundEntry(key)
  if (entries.size >= mostEntries) entries.clear()
  entries.set(key, entry)
  return entry
}

/** One search tells a word that begins no name. */
function foundEntry(key: string): Entry {
  const { names, exactBeginnings } = rows()
  const number = firstFrom(names, key, rangeOf(key))
  const row = names[number]
  const follows = row?.startsWith(key) === true ? row.charAt(key.length) : ''
  if (row === undefined || follows !== '\t') {
    return follows === ' ' || exactBeginnings.has(key) ? onlyBeginning : nothing
  }
  const bearers = bearersOfRow(row)
  const beginsLonger = exactBeginnings.has(key) || names[number + 1]?.startsWith(`${key} `) === true
  return { bearers, isNoPlace: bearers.length === 0, beginsLonger }
}

/** Where a name would stand: by its first two letters, for most words begin as few names do. */
function rangeOf(key: string): Range {
  const { names, ranges } = rows()
  const start = key.slice(0, 2)
  const known = ranges.get(start)
  if (known !== undefined) return known
  if (!/^[a-z]{2}$/.test(start)) return { low: 0, high: names.length }
  const next = start.charAt(0) + String.fromCharCode(start.charCodeAt(1) + 1)
  const range = { low: firstFrom(names, start), high: firstFrom(names, next) }
  ranges.set(start, range)
  return range
}

/** The bearers of a name, given as `placeKey` makes it; empty where nothing is called so. */
export function bearersOf(key: string): readonly Bearer[] {
  return entryOf(key).bearers
}

/** The names that a misspelling may be taken for, as `placeKey` makes them: those from a letter a to z on, or all. */
export function repairableNames(letter: string): readonly string[] {
  const { names } = rows()
  const low = firstFrom(names, letter)
  const high = letter === '' ? names.length : firstFrom(names, String.fromCharCode(letter.charCodeAt(0) + 1))
  return names.slice(low, high).flatMap((row) => {
    const tab = row.indexOf('\t')
    return row.charAt(tab + 1) === '!' ? [row.slice(0, tab)] : []
  })
}

/** The abbreviations that `placeKey` makes this of (`u s`: U.S.). */
export function exactNamesOf(key: string): readonly ExactName[] {
  return rows().exact.get(key) ?? []
}

/** The place with this id (`MN`, `city:ID-jakarta`, `region:CN-ZJ`, `group:asean`), if there is one. */
export function placeById(id: string): Place | undefined {
  const colon = id.indexOf(':')
  const kind = colon < 0 ? 'country' : id.slice(0, colon)
  if (kind !== 'country' && kind !== 'group' && kind !== 'region' && kind !== 'city') return undefined
  const start = `${id.slice(colon + 1)}|`
  const number = firstFrom(rows()[kind], start)
  return rows()[kind][number]?.startsWith(start) === true ? placeAt(kind, number) : undefined
}

/** The usual English name of an ISO 3166-1 alpha-2 code; the code itself where it is none. */
export function countryName(code: string): string {
  return placeById(code)?.name ?? code
}

/** Whether the place is the country or lies in it; a group lies in no country. */
export function isWithin(place: Place, code: string): boolean {
  return place.kind === 'country' ? place.id === code : place.country === code
}

/** The zone that serves a whole country, undefined where its people keep several. */
function zoneOfCountry(code: string): string | undefined {
  const { country } = rows()
  const row = country[firstFrom(country, `${code}|`)]
  const zone = row?.startsWith(`${code}|`) === true ? row.split('|')[2] : undefined
  return zone === '' ? undefined : zone
}

/**
 * The IANA zone that a place's name stands for in “Ulaanbaatar time” (`New York, USA`, `NY`, `Hanoi`): a city's own, or
 * that of a country with one clock. Undefined where the name is not known or its bearers keep several.
 */
export function zoneOfPlaceName(words: string): Zone | undefined {
  const [name = '', ...owners] = words.split(/[,(]/).map((part) => part.replace(/\)\s*$/, '').trim())
  const countries = owners.flatMap((owner) => bearersOfWritten(owner)).map(({ place }) => place.country ?? place.id)
  const whole = bearersOfWritten(words)
  const bearers = (whole.length > 0 ? whole : bearersOfWritten(name))
    .filter(({ seldom }) => !seldom)
    .map(({ place }) => place)
    .filter((place) => countries.length === 0 || countries.some((code) => isWithin(place, code)))
  const known = new Set(zonesOf(bearers))
  const [zone] = known
  return known.size === 1 ? zone : undefined
}

/** Of a country its own; else of every bearer that has one, where a city says it for the region of its name. */
function zonesOf(places: readonly Place[]): readonly (Zone | undefined)[] {
  const countries = places.filter(({ kind }) => kind === 'country')
  if (countries.length > 0) return countries.map(({ id }) => zoneOfCountry(id))
  const cities = places.filter(({ kind }) => kind === 'city')
  if (cities.length > 0) return cities.map(({ zone }) => zone)
  return places.map(({ country: code }) => (code === undefined ? undefined : zoneOfCountry(code)))
}

function bearersOfWritten(words: string): readonly Bearer[] {
  const exact = exactNamesOf(placeKey(words)).filter(({ name, anyCase }) => {
    const bare = words.trim().replace(/\.$/, '')
    return bare === name.replace(/\.$/, '') || (anyCase && bare.toLowerCase() === name.toLowerCase())
  })
  return exact.length > 0
    ? exact.map(({ bearer }) => bearer)
    : bearersOf(placeKey(words)).filter(({ people }) => !people)
}

const kindOf: Readonly<Record<string, Place['kind']>> = { c: 'country', g: 'group', r: 'region', t: 'city' }

/** `mongolia\t!c42`, `korean\tc3c*? c3d*`. */
function bearersOfRow(row: string): readonly Bearer[] {
  const tab = row.indexOf('\t')
  const written = row.slice(row.charAt(tab + 1) === '!' ? tab + 2 : tab + 1)
  return written === '' ? [] : written.split(' ').map(bearerOf)
}

function bearerOf(written: string): Bearer {
  // A number ends at its marks: parseInt stops there.
  const place = placeAt(kindOf[written.charAt(0)] ?? 'country', Number.parseInt(written.slice(1), 36))
  return { place, people: written.includes('*'), seldom: written.endsWith('?') }
}

/** One place an id: made at its first use and kept. */
function placeAt(kind: Place['kind'], number: number): Place {
  const { [kind]: list, made } = rows()
  const row = list[number]
  if (row === undefined) throw new RangeError(`the gazetteer has no ${kind} number ${number}`)
  const known = made.get(kind + row)
  if (known !== undefined) return known
  const place = placeOfRow(kind, row.split('|'))
  made.set(kind + row, place)
  return place
}

function placeOfRow(kind: Place['kind'], [id = '', name = '', more = '']: readonly string[]): Place {
  if (kind === 'country') return { id, kind, name }
  if (kind === 'group') return { id: `group:${id}`, kind, name, members: more.split(' ') }
  const inside = { id: `${kind}:${id}`, kind, name, country: id.slice(0, 2) }
  const zone = kind === 'city' ? rows().zones[Number.parseInt(more, 36)] : undefined
  return zone === undefined ? inside : { ...inside, zone }
}

/** The place in a sorted list of the first row that does not stand before the text. */
function firstFrom(list: readonly string[], text: string, range: Range = { low: 0, high: list.length }): number {
  let { low, high } = range
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((list[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}
