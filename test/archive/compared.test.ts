import { describe, expect, it } from 'vitest'
import { readArchive } from '../../src/archive/archive.ts'
import { compared, type Compared } from '../../src/archive/compared.ts'
import type { Known } from '../../src/archive/known.ts'
import type { Page } from '../../src/source/page.ts'

const facts = { covers: [], about: [], zone: 'Asia/Ulaanbaatar', address: 'https://office.example.org/calls' }
const page = (text: string, name = 'calls.txt'): Page => ({ name, text, facts })

const call = (title: string, dates: string, text: string): string => `  1. ${title}\n\n    ${dates}\n\n    ${text}`
const survey = 'The consultant will survey herders and write a report on what they say. Send it to survey@example.org'
const title = 'Call for expression of interest: Consultant to survey herders in Mongolia'
const first = call(title, '1 - 20 March 2024', `${survey} by 6 pm (Ulaanbaatar time), 20 March 2024.`)
const workshop = call(
  'Workshop on rural roads',
  '13 - 14 April 2024',
  'Engineers will meet in Darkhan and speak about roads.',
)
const monthly = call(
  'Meeting of the working group',
  '1 March 2024',
  'The members of the group will meet and look at the plan.',
)

const start = Date.parse('2024-03-02T09:00:00Z')
const day = 86_400_000

/** What is known after captures, each a day after the one before; the first is the first load. */
function after(...captures: readonly (readonly Page[])[]): Compared {
  let known: readonly Known[] = []
  let last: Compared | undefined
  for (const [index, pages] of captures.entries()) {
    const reading = { now: start + index * day, isFirstLoad: index === 0, fallback: 'UTC' }
    last = compared(known, readArchive(pages).listings, reading)
    ;({ known } = last)
  }
  if (last === undefined) throw new Error('no capture')
  return last
}

const heading = (text: string): string => `Calls and events\n\n${text}`
const changed = (from: string, to: string): readonly string[] => {
  const { known } = after([page(heading(from))], [page(heading(to))])
  return known.map(({ version, changes, gone }) =>
    [version, changes.at(-1)?.kind ?? 'same', ...(gone === undefined ? [] : ['gone'])].join(' '),
  )
}

describe('a new capture of a page', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['says the same', first, first, ['1 same']],
    ['is laid out otherwise', first, first.replaceAll('    ', '  ').replace('1. ', '1) '), ['1 same']],
    ['has a later deadline', first, first.replace('20 March 2024.', '27 March 2024.'), ['2 extended']],
    [
      'has an earlier deadline',
      first,
      first.replace('6 pm', '9 am').replace('1 - 20', '1 - 15').replace('20 March 2024.', '15 March 2024.'),
      ['2 brought forward'],
    ],
    ['calls it off', first, first.replace(title, `CANCELLED: ${title}`), ['2 cancelled']],
    ['postpones it by a word', workshop, workshop.replace('Workshop on', 'POSTPONED: Workshop on'), ['2 postponed']],
    ['postpones it by its days', workshop, workshop.replace('13 - 14 April', '20 - 21 May'), ['2 postponed']],
    ['moves it forward', workshop, workshop.replace('13 - 14 April', '3 - 4 April'), ['2 brought forward']],
    [
      'takes a cancellation back',
      workshop.replace('Workshop on', 'CANCELLED: Workshop on'),
      workshop,
      ['2 reinstated'],
    ],
    ['has another address to write to', first, first.replace('survey@', 'tenders@'), ['2 corrected']],
    ['puts a letter of its title right', first.replace('herders in', 'hreders in'), first, ['2 corrected']],
    [
      'has another of its name, when the first is over',
      monthly,
      monthly.replace('1 March', '1 April'),
      ['1 same', '1 same gone'],
    ],
    [
      'tells a number apart',
      call('Round 3 of the talks', '3 May 2024', survey),
      call('Round 4 of the talks', '3 May 2024', survey),
      ['1 same', '1 same gone'],
    ],
    ['has one more, and the order turned', first, `${workshop.replace('1.', '2.')}\n\n${first}`, ['1 same', '1 same']],
    ['no longer lists it', `${first}\n\n${workshop}`, first, ['1 same', '1 same gone']],
  ])('%s', (_situation, from, to, expected) => {
    expect([...changed(from, to)].toSorted()).toEqual([...expected].toSorted())
  })

  it('keeps the id that a listing was first seen under, whatever its days become', () => {
    const { known, lastingIds } = after(
      [page(heading(workshop))],
      [page(heading(workshop.replace('13 - 14 April', '20 - 21 May')))],
    )
    const [then] = after([page(heading(workshop))]).known
    expect(known.map(({ listing }) => listing.id)).toEqual([then?.listing.id])
    expect([...lastingIds.values()]).toEqual([then?.listing.id])
    expect(known[0]?.listing.startDate).toBe('2024-05-20')
  })

  it('takes what comes back for what it was', () => {
    const both = [page(heading(`${first}\n\n${workshop}`))]
    const { known } = after(both, [page(heading(first))], both)
    expect(known.map(({ version, gone, seen }) => [version, gone, seen])).toEqual([
      [1, undefined, start],
      [1, undefined, start],
    ])
  })

  it('tells a call that is advertised again as that, with the call before', () => {
    const again = `${first.replace('1 - 20 March', '1 - 20 April').replace('20 March 2024.', '20 April 2024.')} This is a re-advertisement.`
    const { known } = after([page(heading(first))], [page(heading(`${first}\n\n${again.replace('1.', '2.')}`))])
    const found = known.find(({ listing }) => listing.readvertisement === true)
    expect(found?.changes).toEqual([expect.objectContaining({ kind: 're-advertised', version: 1 })])
    expect(found?.changes[0]?.before.closes).toBe('2024-03-20')
  })

  it('counts a version for each change, there and back', () => {
    const moved = first.replace('20 March 2024.', '27 March 2024.')
    const { known } = after(...[first, moved, first, moved].map((text) => [page(heading(text))]))
    expect(known.map(({ version, changes }) => [version, changes.map(({ kind }) => kind)])).toEqual([
      [4, ['extended', 'brought forward', 'extended']],
    ])
  })
})

describe('two captures of a page side by side', () => {
  const later = (text: string, captured: string | undefined, read?: number): Page => ({
    name: `calls-${captured ?? read}.txt`,
    text: heading(text),
    facts: { ...facts, ...(captured === undefined ? {} : { captured }) },
    ...(read === undefined ? {} : { read }),
  })
  const moved = first.replace('20 March 2024.', '27 March 2024.')
  const lastDay = (...pages: readonly Page[]): readonly (string | undefined)[] =>
    readArchive(pages).listings.flatMap(({ deadlines }) => deadlines.map(({ written }) => written))

  it.each<[string, readonly Page[]]>([
    ['by its catalogue', [later(first, '2024-03-02'), later(moved, '2024-03-09')]],
    ['by its catalogue, in whatever order', [later(moved, '2024-03-09'), later(first, '2024-03-02')]],
    [
      'by when it was read',
      [later(moved, undefined, 2), later(`${first} And more words than the other has.`, undefined, 1)],
    ],
  ])('the newer says what holds, %s', (_situation, pages) => {
    expect(lastDay(...pages)).toContain('6 pm (Ulaanbaatar time), 27 March 2024')
    expect(lastDay(...pages)).not.toContain('6 pm (Ulaanbaatar time), 20 March 2024')
  })

  it('what an older one called off is on again', () => {
    const off = later(workshop.replace('Workshop on', 'CANCELLED: Workshop on'), '2024-03-02')
    expect(readArchive([off, later(workshop, '2024-03-09')]).listings.map(({ condition }) => condition)).toEqual([
      undefined,
    ])
  })
})
