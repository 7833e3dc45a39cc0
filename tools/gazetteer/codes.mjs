import { isWord, require } from './fold.mjs'

const countries = require('world-countries')

/** Codes that mean something else where questions are asked: special educational needs. */
const otherwise = new Set(['SEN'])

/** ISO 3166-1 alpha-3 codes of the UN's members that are no English word: in capitals, and in questions alone. */
export function codesOfThree(known) {
  return countries
    .filter(({ cca3, unMember }) => unMember && !isWord(cca3.toLowerCase()) && !otherwise.has(cca3) && !known.has(cca3))
    .map(({ cca2, cca3 }) => [cca3, cca2, '?'])
}
