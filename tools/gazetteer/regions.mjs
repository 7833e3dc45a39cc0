import { regionPeoples } from './aliases.mjs'
import { moreRegions, preferredBearers, regionNames } from './towns.mjs'
import { distinct, fold, isOrdinary, isPerson, plain, require } from './fold.mjs'
import { iso31662 } from 'iso-3166'

const cldr = require('cldr-subdivisions-full/subdivisions/en/en.json').subdivisions.localeDisplayNames.subdivisions
const countries = require('world-countries')

/** Countries whose first level is of municipalities or parishes, too small and too like people’s names to help. */
const fineGrained = new Set([
  'SI',
  'LV',
  'MK',
  'MT',
  'EE',
  'IS',
  ...countries.filter((c) => c.area < 1500).map((c) => c.cca2),
])
const nations = new Set(['GB-ENG', 'GB-NIR', 'GB-SCT', 'GB-WLS'])
const kinds = / (?:Region|Oblast|Province|oblysy)$/i

/** A region of these is its city by another name: the city stands for both. */
const cityRegions = new Set(
  'CN-BJ CN-SH CN-TJ CN-CQ MN-1 KG-GO KG-GB US-DC RU-SPE UZ-TK KZ-71 KZ-75 KZ-79 VN-HN VN-SG'.split(' '),
)

export function regionRows() {
  const countryKeys = new Set(countries.flatMap((c) => [c.name.common, c.name.official]).map(fold))
  const capitals = new Set(countries.filter((c) => c.independent).flatMap((c) => c.capital.map(fold)))
  const rows = new Map()
  for (const { code, parent } of iso31662) {
    if (parent.length !== 2 || fineGrained.has(parent) || cityRegions.has(code)) continue
    if (parent === 'GB' && !nations.has(code)) continue
    const names = namesOf(code).filter((name) => (preferredBearers.get(fold(name)) ?? parent) === parent)
    const [name] = names
    if (
      name === undefined ||
      (countryKeys.has(fold(name)) && code !== 'US-GA') ||
      fold(name) === 'balkan' ||
      capitals.has(fold(name))
    )
      continue
    add(rows, code, [...names, ...peoplesOf(code)])
  }
  for (const [code, names] of moreRegions) add(rows, code, names.split('|'))
  return [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([code, list]) => `${code}|${list.join(';')}`)
}

function add(rows, code, names) {
  const parent = code.slice(0, 2)
  rows.set(parent, [...(rows.get(parent) ?? []), `${code.slice(3)}:${names.join('=')}`])
}

function peoplesOf(code) {
  return regionPeoples
    .filter(([region]) => region === code)
    .flatMap(([, list]) => list.split('|').map((name) => `*${name}`))
}

/** The region’s names, none where only ordinary words are left; “Osh Region” is met as oblast and province as well. */
function namesOf(code) {
  const listed = cldr[code.replace('-', '').toLowerCase()]?.replaceAll('†', '').trim()
  const given = regionNames.filter(([region]) => region === code).flatMap(([, list]) => list.split('|'))
  const base = listed?.replace(kinds, '')
  const variants =
    base === undefined || base === listed || isGeneric(base)
      ? []
      : ['Region', 'Oblast', 'Province'].map((kind) => `${base} ${kind}`)
  const names = [...given, ...(listed === undefined ? [] : [listed, ...variants])]
  return distinct(
    names.filter((name) => given.includes(name) || !(isOrdinary(name) || isPerson(name) || fold(name).length < 3)),
  ).map(plain)
}

function isGeneric(base) {
  return base.split(' ').length === 1 && /^(?:north|south|east|west|central|capital|upper|lower)/i.test(base)
}
