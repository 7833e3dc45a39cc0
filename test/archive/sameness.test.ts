import { describe, expect, it } from 'vitest'
import { readArchive } from '../../src/archive/archive.ts'
import { page } from './page.ts'

const prose = 'The meeting brought together employers, workers and the government of the country.'

function archiveOf(...texts: readonly string[]): ReturnType<typeof readArchive> {
  return readArchive(texts.map((text, index) => page(text, {}, `page-${index + 1}.txt`)))
}

describe('one listing of several items', () => {
  it.each([
    [
      'the same item on two pages, in other layout, case and punctuation',
      [
        `Events\n\n  1. Seminar on Work, in Ulaanbaatar\n\n    3 March 2014\n\n    ${prose}`,
        `News\n\n• SEMINAR ON WORK – IN ULAANBAATAR\n  3 March 2014\n`,
      ],
      1,
    ],
    [
      'two captures of one page',
      [
        `Events\n\n  1. First\n\n    3 March 2014\n\n  2. Second\n\n    2 March 2014\n`,
        `Events\n\n  1. Newer\n\n    4 March 2014\n\n  2. First\n\n    3 March 2014\n`,
      ],
      3,
    ],
    [
      'two items with one range',
      [`Events\n\n  1. First\n\n    3 - 4 March 2014\n\n  2. Second\n\n    3 - 4 March 2014\n`],
      2,
    ],
    [
      'two items with one title',
      [`Events\n\n  1. Seminar\n\n    3 March 2014\n\n  2. Seminar\n\n    9 June 2014\n`],
      2,
    ],
    [
      'two items with one title and range and other words',
      [
        `Events\n\n  1. Seminar\n\n    3 March 2014\n\n    ${prose}\n\n  2. Seminar\n\n    3 March 2014\n\n    Inspectors of mines learned about dust and noise below ground.\n`,
      ],
      2,
    ],
  ])('%s', (_situation, texts, count) => {
    const { listings } = archiveOf(...texts)
    expect(listings).toHaveLength(count)
    expect(new Set(listings.map(({ id }) => id)).size).toBe(count)
  })

  it('keeps every source, and the fullest item gives the fields', () => {
    const { listings } = archiveOf(
      `News\n\n• SEMINAR ON WORK\n  3 March 2014\n`,
      `News\n\n  1. Seminar on work\n\n    3 March 2014\n\n    ${prose}\n`,
    )
    expect(listings[0]).toMatchObject({ title: 'Seminar on work', summary: prose })
    expect(listings[0]?.sources.map((source) => source.page)).toEqual(['page-2.txt', 'page-1.txt'])
  })
})

describe('ids', () => {
  const one = `Events\n\n  1. Seminar on work\n\n    3 March 2014\n\n    ${prose}\n`

  it('do not change with the page, the layout, the number or what stands beside', () => {
    const other = `Events\n\n  1. Another\n\n    9 March 2014\n\n  2. SEMINAR on work\n\n    3 March 2014\n`
    const [first] = archiveOf(one).listings
    const again = archiveOf(other).listings.find(({ title }) => /seminar/i.test(title))
    expect(again?.id).toBe(first?.id)
  })

  it('can be said aloud', () => {
    expect(archiveOf(one).listings[0]?.id).toMatch(/^[bdfghj-np-tvz][aiou][a-z][aiou][a-z]-[a-z]{5}$/)
  })
})

describe('re-advertisements', () => {
  const again = `  1. Call for proposals: A study\n\n    3 - 9 June 2014\n\n    This is a re-advertisement. ${prose}`
  const before = `  2. Call for proposals: A study\n\n    3 - 9 March 2014\n\n    ${prose}`

  it('point to the earlier call of the same title', () => {
    const [second, first] = archiveOf(`Calls\n\n${again}\n\n${before}\n`).listings
    expect(second).toMatchObject({ readvertisement: true, readvertisementOf: first?.id })
  })

  it('point to nothing where the archive holds no earlier one', () => {
    const [only] = archiveOf(`Calls\n\n${again}\n`).listings
    expect(only?.readvertisement).toBe(true)
    expect(only?.readvertisementOf).toBeUndefined()
  })
})
