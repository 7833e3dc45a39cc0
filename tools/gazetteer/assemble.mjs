import { seldomMeant } from './aliases.mjs'
import { withPlurals } from './countries.mjs'
import { fold } from './fold.mjs'
import { notPlaces } from './not-places.mjs'

const listed = (names) => (names === '' ? [] : names.split(';'))

/**
 * The rows as the program reads them: four sorted lists of places, and the names sorted by key, each pointing at its
 * bearers by the letter of their kind and their number in its list, in base 36.
 */
export function assemble({ countries, groups, regions, cities, exact, repaired }) {
  const zones = ['']
  const lists = {
    c: countries.map((row) => countryPlace(row.split('|'))).toSorted(byRow),
    g: groups.map((row) => groupPlace(row.split('|'))).toSorted(byRow),
    r: regions.flatMap((row) => regionPlaces(row.split('|'))).toSorted(byRow),
    t: cities.flatMap((row) => cityPlaces(row.split('|'), zones)).toSorted(byRow),
  }
  const places = Object.entries(lists).flatMap(([letter, list]) =>
    list.map((place, number) => ({ ...place, number: letter + number.toString(36) })),
  )
  const names = new Map()
  for (const place of places) {
    for (const name of place.names) addBearer(names, name, place, '')
    for (const people of place.peoples ?? []) addBearer(names, people, place, '*')
  }
  for (const [name] of notPlaces) names.set(fold(name), [])
  const numbers = new Map(places.map((place) => [place.id, place.number]))
  return {
    lists: Object.values(lists).map((list) => list.map((place) => place.row)),
    zones,
    names: [...names]
      .map(([key, bearers]) => `${key}\t${repaired.has(key) && bearers.length > 0 ? '!' : ''}${bearers.join(' ')}`)
      .toSorted(byCodeUnits),
    exact: [...exact, ...places.flatMap((place) => place.exact ?? [])].map(([name, id, small]) => {
      if (!numbers.has(id)) throw new Error(`no place ${id} for ${name}`)
      return [fold(name), name, numbers.get(id), small].join('|')
    }),
  }
}

const seldom = new Set(seldomMeant.map(([country, name]) => `${country} ${fold(name)}`))

/** `*` marks an adjective or people, `?` a bearer that is seldom meant. */
function addBearer(names, name, { id, number }, people) {
  const key = fold(name)
  const bearers = names.get(key) ?? []
  if (bearers.some((other) => other.replace(/[*?]+$/, '') === number)) return
  names.set(key, [...bearers, `${number}${people}${seldom.has(`${id} ${key}`) ? '?' : ''}`])
}

function byCodeUnits(a, b) {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function byRow(a, b) {
  return byCodeUnits(a.row, b.row)
}

function countryPlace([code, name, zone, names, peoples]) {
  return {
    id: code,
    row: `${code}|${name}|${zone}`,
    names: [name, ...listed(names)],
    peoples: withPlurals(listed(peoples)),
  }
}

function groupPlace([id, name, members, names, exact]) {
  return {
    id: `group:${id}`,
    row: `${id}|${name}|${members}`,
    names: [name, ...listed(names)],
    exact: listed(exact).map((short) => [short.replace(/[!?]$/, ''), `group:${id}`, caseOf(short)]),
  }
}

/** A group’s short name may be written small in a question, unless it is marked. */
function caseOf(short) {
  if (short.endsWith('?')) return '?'
  return short.endsWith('!') ? '' : '+'
}

function regionPlaces([country, regions]) {
  return regions.split(';').map((entry) => {
    const colon = entry.indexOf(':')
    const code = `${country}-${entry.slice(0, colon)}`
    const names = entry.slice(colon + 1).split('=')
    const peoples = names.filter((name) => name.startsWith('*')).map((name) => name.slice(1))
    return {
      id: `region:${code}`,
      row: `${code}|${names[0]}`,
      names: names.filter((name) => !name.startsWith('*')),
      peoples,
    }
  })
}

function cityPlaces([country, zoneList, cities], zones) {
  return cities.split(';').map((entry) => {
    const [spelled, number = '0'] = entry.split('~')
    const names = spelled.split('=')
    const zone = zoneList.split(' ')[Number(number)] ?? ''
    if (!zones.includes(zone)) zones.push(zone)
    const slug = fold(names[0]).replaceAll(/[ ,]+/g, '-')
    const row = `${country}-${slug}|${names[0]}|${zone === '' ? '' : zones.indexOf(zone).toString(36)}`
    return { id: `city:${country}-${slug}`, row, names }
  })
}
