import { adjectives, countryNames, refusedNames, usualNames } from './aliases.mjs'
import { preferredBearers } from './towns.mjs'
import { distinct, fold, isOrdinary, plain, require } from './fold.mjs'

const countries = require('world-countries')
const english = names(require('i18n-iso-countries/langs/en.json'))
const french = names(require('i18n-iso-countries/langs/fr.json'))
const spanish = names(require('i18n-iso-countries/langs/es.json'))

/** Codes whose adjective belongs to the country they are part of. */
const borrowedAdjectives = new Set(['TF', 'BQ', 'IO', 'SJ', 'MP', 'UM', 'GS', 'HM', 'AQ', 'BV'])

function names(file) {
  return new Map(Object.entries(file.countries).map(([code, value]) => [code, [value].flat()]))
}

/** A name as it is said: no brackets, “Moldova, Republic of” turned about, no article before it. */
function said(name) {
  const turned = name.replace(/\s*\([^)]*\)/g, '').replace(/^(.*), (.* (?:of|of the)|U\.S\.|British)$/, '$2 $1')
  return turned.replace(/^(?:the|la|le|les|el|las|los|l')\s+/i, '')
}

function usualName(country) {
  return plain(usualNames[country.cca2] ?? country.name.common)
}

/** Rows of countries; `zoneOf` gives the zone of the whole country, or none. */
export function countryRows(zoneOf) {
  const own = new Map(countries.map((country) => [country.cca2, ownNames(country)]))
  const taken = new Set([...own.values()].flat().map(fold))
  return countries
    .toSorted((a, b) => (a.cca2 < b.cca2 ? -1 : 1))
    .map((country) => {
      const code = country.cca2
      const foreign = [...(french.get(code) ?? []), ...(spanish.get(code) ?? [])]
        .map(said)
        .filter(
          (name) =>
            !taken.has(fold(name)) && !preferredBearers.has(fold(name)) && !isOrdinary(name) && fold(name).length > 3,
        )
      const [usual, ...others] = distinct([...own.get(code), ...foreign]).filter(
        (name) => !refusedNames.has(fold(name)),
      )
      return [code, usual, zoneOf(code), others.join(';'), peoples(country).join(';')].join('|')
    })
}

/** The English names of all countries, and their adjectives and peoples. */
export function englishNames() {
  return countries.flatMap((country) => [...ownNames(country), ...withPlurals(peoples(country))])
}

/** “Mongolian” is “Mongolians” as well; “Chinese” is not. */
export function withPlurals(singular) {
  const regular = singular.filter((name) => !/(?:[szx]|[sc]h|ese|[a-z]man|(?:[cs]h|wo)men)$/i.test(name))
  return [...singular, ...regular.map((name) => `${name}s`)]
}

function ownNames(country) {
  const given = countryNames.filter(([code]) => code === country.cca2).flatMap(([, list]) => list.split('|'))
  const listed = [country.name.official, country.name.common, ...(english.get(country.cca2) ?? [])].map(said)
  return [usualName(country), ...listed, ...given].filter((name) => /[a-z]/.test(name)).flatMap(withShortSaint)
}

/** “Saint Lucia” is “St. Lucia” as well. */
function withShortSaint(name) {
  return name.startsWith('Saint ') ? [name, name.replace('Saint', 'St')] : [name]
}

function peoples(country) {
  const given = adjectives.filter(([code]) => code === country.cca2).flatMap(([, list]) => list.split('|'))
  const listed = borrowedAdjectives.has(country.cca2) ? [] : Object.values(country.demonyms?.eng ?? {})
  const single = listed.filter((name) => !/,| or /.test(name) && fold(name) !== fold(country.name.common))
  return distinct([...given, ...single]).filter((name) => !refusedNames.has(fold(name)))
}
