import { describe, expect, it } from 'vitest'
import { indexListings } from '../../src/search/search-index.ts'
import { titled } from '../../src/search/titled.ts'
import { listing } from './listings.ts'

const archive = [
  listing({ id: 'one', title: 'National consultant on a mapping survey' }),
  listing({ id: 'other', title: 'International consultants', summary: 'National mapping surveys.' }),
]
const index = indexListings(archive, 'UTC')

describe('called by a topic', () => {
  it.each<[string, readonly (readonly string[])[], readonly string[]]>([
    ['a word', [['mapping']], ['one']],
    ['another form of it', [['Surveys']], ['one']],
    ['words apart', [['national'], ['survey']], ['one']],
    ['a word of both', [['consultant']], ['one', 'other']],
    ['a misspelt word', [['maping']], ['one']],
    ['no word', [['of', 'the']], []],
    ['a word of none', [['youth']], []],
  ])('%s', (_situation, topic, ids) => {
    expect(titled(index, archive, topic).map(({ id }) => id)).toEqual(ids)
  })
})
