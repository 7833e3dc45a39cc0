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

/**
 * Two letters that mean something else where questions are asked: information technology, human resources, a curriculum
 * vitae, monitoring and learning, a letter in titles.
 */
const shorthands = new Set(
  'AD AI AL AM AR BA CA CC CF CO CV DE DM ES HR HT IT LA LC MA MC MD ML MR MS NA NE NO PA PM PS PT QA SA SC SD SR ST SV TD TO TV VC'.split(
    ' ',
  ),
)

/** ISO 3166-1 alpha-2 codes of the UN's members: in capitals behind "in" or "from", and in questions alone. */
export function codesOfTwo(known) {
  return countries
    .filter(({ cca2, unMember }) => unMember && !shorthands.has(cca2) && !known.has(cca2))
    .map(({ cca2 }) => [cca2, cca2, '@'])
}
