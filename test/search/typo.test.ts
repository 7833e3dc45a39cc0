import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestWords, vocabularyOf } from '../../src/search/typo.ts'
import { editDistance } from '../../src/text/edit-distance.ts'

const words =
  'pension pensions policy construction testing formal former forms herders word labour labor inspection would'
const vocabulary = vocabularyOf(words.split(' '))

describe('a slip of the keys', () => {
  it.each<[string, string, readonly string[]]>([
    ['two letters swapped', 'pesnion', ['pension']],
    ['the first two swapped', 'epnsion', ['pension']],
    ['the last two swapped', 'pensino', ['pension']],
    ['a letter too few', 'persion', ['pension']],
    ['the last letter missing', 'inspectio', ['inspection']],
    ['the last letter twice', 'policyy', ['policy']],
    ['two edits in eight letters', 'inspctoin', ['inspection']],
    ['several as near', 'labuor', ['labour', 'labor']],
    ['with its capital', 'Pesnion', ['pension']],
    ['in capitals', 'INSPECTOIN', ['inspection']],
  ])('%s: %s', (_situation, written, expected) => {
    expect(nearestWords(written, vocabulary).toSorted()).toEqual(expected.toSorted())
  })

  it.each<[string, string]>([
    ['two edits under eight letters', 'pesnoin'],
    ['three in more', 'ispctoin'],
    ['another first letter', 'tension'],
    ['another last letter', 'police'],
    ['another ending', 'constructor'],
    ['four letters', 'wrod'],
    ['the name of a program', 'toString'],
    ['a digit', 'pensi0n'],
    ['an acronym', 'POLCY'],
    ['an everyday word', 'world'],
    ['another', 'forum'],
    ['nothing', ''],
  ])('is not %s: %s', (_situation, written) => {
    expect(nearestWords(written, vocabulary)).toEqual([])
  })

  it('is searched for by first letter and length as it would be in the whole vocabulary', () => {
    const letters = fc.string({ unit: fc.constantFrom('q', 'x', 'z', 'j'), minLength: 1, maxLength: 10 })
    fc.assert(
      fc.property(letters, fc.uniqueArray(letters, { maxLength: 40 }), (word, all) => {
        expect(nearestWords(word, vocabularyOf(all)).toSorted()).toEqual(slowNearest(word, all).toSorted())
      }),
      { numRuns: 2000 },
    )
  })
})

/** The rules said plainly: no more edits than the length allows, the nearest only, and both ends right. */
function slowNearest(word: string, all: readonly string[]): readonly string[] {
  const reach = word.length < 5 ? 0 : word.length < 8 ? 1 : 2
  const near = all
    .filter((each) => each !== word || reach > 0)
    .flatMap((each) => {
      const distance = editDistance(word, each, 9)
      const begins = word[0] === each[0] || (word[0] === each[1] && word[1] === each[0])
      const swapped = word.at(-1) === each.at(-2) && word.at(-2) === each.at(-1)
      const cut = word.length < each.length && word.at(-1) === each.at(-2)
      const longer = word.length > each.length && word.at(-2) === each.at(-1)
      const ends = word.at(-1) === each.at(-1) || swapped || cut || longer
      return reach > 0 && distance <= reach && begins && ends ? [{ each, distance }] : []
    })
  const least = Math.min(...near.map(({ distance }) => distance))
  return near.filter(({ distance }) => distance === least).map(({ each }) => each)
}
