import { describe, expect, it } from 'vitest'
import { readArchive } from '../../src/archive/archive.ts'
import { compared } from '../../src/archive/compared.ts'
import type { Known } from '../../src/archive/known.ts'
import type { Page } from '../../src/source/page.ts'

const facts = { covers: [], about: [], zone: 'Asia/Ulaanbaatar', address: 'https://office.example.org/calls' }
const page = (text: string, name = 'calls.txt', captured?: string): Page => ({
  name,
  text: `Calls and events\n\n${text}`,
  facts: { ...facts, ...(captured === undefined ? {} : { captured }) },
})
const item = (number: number, title: string, dates: string, text: string): string =>
  `  ${number}. ${title}\n\n    ${dates}\n\n    ${text}`

const roads = 'Engineers will meet in Darkhan and speak about roads.'
const bread = 'Bakers learn to bake bread and to pay taxes in Ulaanbaatar.'
const cheese = 'Herders see how cheese is made and sold in the mountains.'
const workshop = (dates = '13 - 14 April 2024', title = 'Workshop on rural roads'): string =>
  item(1, title, dates, roads)
const other = item(2, 'Seminar on wells', '1 July 2024', 'People who dig wells will meet.')
const course = (number: number, dates: string, text = bread): string => item(number, 'Training course', dates, text)

type Capture = readonly [day: string, ...pages: readonly (string | Page)[]]

/** What is known after captures, a line a listing: its version, first day and changes; the first is the first load. */
function story(...captures: readonly Capture[]): readonly string[] {
  return knownAfter(captures).map(({ listing, version, changes, gone }) => {
    const how = [...changes.map(({ kind }) => kind), ...(gone === undefined ? [] : ['gone'])]
    return [`v${version}`, listing.startDate ?? listing.opens ?? listing.posted ?? 'no day', ...how].join(' ')
  })
}

function knownAfter(captures: readonly Capture[]): readonly Known[] {
  let known: readonly Known[] = []
  for (const [index, [day, ...texts]] of captures.entries()) {
    const pages = texts.map((text) => (typeof text === 'string' ? page(text) : text))
    const reading = { now: Date.parse(`2024-${day}T09:00Z`), isFirstLoad: index === 0, fallback: 'UTC' }
    ;({ known } = compared(known, readArchive(pages).listings, reading))
    const ids = known.map(({ listing }) => listing.id)
    expect(new Set(ids).size).toBe(ids.length)
  }
  return known
}

const both = (one: string, two: string): string => `${one}\n\n${two}`

describe('captures one after another', () => {
  it.each<[string, readonly Capture[], readonly string[]]>([
    [
      'an event that was moved is the same when it is over',
      [
        ['03-02', workshop()],
        ['03-03', workshop('20 - 21 May 2024')],
        ['06-03', both(workshop('20 - 21 May 2024'), other)],
      ],
      ['v2 2024-05-20 postponed', 'v1 2024-07-01'],
    ],
    [
      'a title that was put right is the same when it is over',
      [
        ['03-02', workshop(undefined, 'Workshop on raral roads')],
        ['03-03', workshop()],
        ['06-03', both(workshop(), other)],
      ],
      ['v2 2024-04-13 corrected', 'v1 2024-07-01'],
    ],
    [
      'moved, and moved again, and back',
      [
        ['03-02', workshop()],
        ['03-03', workshop('20 - 21 May 2024')],
        ['03-04', workshop('20 - 21 June 2024')],
        ['03-05', workshop()],
      ],
      ['v4 2024-04-13 postponed postponed brought forward'],
    ],
    [
      'a day made known is no postponement',
      [
        ['03-02', workshop('April 2024')],
        ['03-03', workshop('13 - 14 April 2024')],
      ],
      ['v2 2024-04-13 corrected'],
    ],
    [
      'a day announced later',
      [
        ['03-02', workshop('Date to be announced')],
        ['03-03', workshop()],
      ],
      ['v2 2024-04-13 corrected'],
    ],
    [
      'called off in the place of its days',
      [
        ['03-02', workshop()],
        ['03-03', workshop('CANCELLED')],
      ],
      ['v2 no day cancelled'],
    ],
    [
      'called off, and on again later',
      [
        ['03-02', workshop()],
        ['03-03', workshop('13 - 14 April 2024 (postponed)')],
        ['03-09', workshop('20 - 21 May 2024')],
      ],
      ['v3 2024-05-20 postponed reinstated'],
    ],
    [
      'another takes the day of one that was moved',
      [
        ['03-02', workshop()],
        ['03-03', workshop('20 - 21 May 2024')],
        ['03-04', both(workshop('20 - 21 May 2024'), workshop().replace('1.', '2.'))],
        ['03-05', both(workshop(), workshop('20 - 21 May 2024').replace('1.', '2.'))],
      ],
      ['v1 2024-04-13', 'v2 2024-05-20 postponed'],
    ],
    [
      'one that slid off comes back with other days',
      [
        ['03-02', both(workshop(), other)],
        ['03-03', other],
        ['03-04', both(workshop('20 - 21 May 2024'), other)],
      ],
      ['v2 2024-05-20 postponed', 'v1 2024-07-01'],
    ],
    [
      'two of a name, the order turned',
      [
        ['03-02', both(course(1, '3 May 2024'), course(2, '9 June 2024'))],
        ['03-03', both(course(1, '9 June 2024'), course(2, '3 May 2024'))],
      ],
      ['v1 2024-06-09', 'v1 2024-05-03'],
    ],
    [
      'two of a name and a day, the order turned',
      [
        ['03-02', both(course(1, '3 May 2024'), course(2, '3 May 2024', cheese))],
        ['03-03', both(course(1, '3 May 2024', cheese), course(2, '3 May 2024'))],
      ],
      ['v1 2024-05-03', 'v1 2024-05-03'],
    ],
    [
      'two of a name and a day, the first taken off',
      [
        ['03-02', both(course(1, '3 May 2024'), course(2, '3 May 2024', cheese))],
        ['03-03', course(1, '3 May 2024', cheese)],
      ],
      ['v1 2024-05-03', 'v1 2024-05-03 gone'],
    ],
    [
      'two of a name, both moved: neither is known to be the other',
      [
        ['03-02', both(course(1, '3 May 2024'), course(2, '9 June 2024'))],
        ['03-03', both(course(1, '4 May 2024'), course(2, '10 June 2024'))],
      ],
      ['v1 2024-05-04', 'v1 2024-06-10', 'v1 2024-05-03 gone', 'v1 2024-06-09 gone'],
    ],
    [
      'a page taken away and brought back',
      [['03-02', both(workshop(), other)], ['03-03'], ['03-04', both(workshop(), other)]],
      ['v1 2024-04-13', 'v1 2024-07-01'],
    ],
    [
      'a newer capture of the same address beside it, with an event moved',
      [
        ['03-02', page(both(workshop(), other), 'a.txt', '2024-03-01')],
        [
          '03-09',
          page(both(workshop(), other), 'a.txt', '2024-03-01'),
          page(workshop('20 - 21 May 2024'), 'b.txt', '2024-03-08'),
        ],
      ],
      ['v2 2024-05-20 postponed', 'v1 2024-07-01'],
    ],
    [
      'three captures of an address, and it moves each time',
      [
        ['03-02', page(workshop(), 'a.txt', '2024-03-01')],
        [
          '03-29',
          page(workshop(), 'a.txt', '2024-03-01'),
          page(workshop('20 - 21 May 2024'), 'b.txt', '2024-03-08'),
          page(workshop('20 - 21 June 2024'), 'c.txt', '2024-03-28'),
        ],
      ],
      ['v2 2024-06-20 postponed'],
    ],
    [
      'a newer capture with the next of its name, when the first was over',
      [
        ['03-02', page(workshop(), 'a.txt', '2024-03-01')],
        ['05-09', page(workshop(), 'a.txt', '2024-03-01'), page(workshop('20 - 21 May 2024'), 'b.txt', '2024-05-08')],
      ],
      ['v1 2024-04-13', 'v1 2024-05-20'],
    ],
    [
      'captures of two addresses tell two things',
      [
        ['03-02', page(workshop(), 'a.txt', '2024-03-01')],
        [
          '03-09',
          page(workshop(), 'a.txt', '2024-03-01'),
          {
            ...page(workshop('20 - 21 May 2024'), 'b.txt'),
            facts: { ...facts, address: 'https://other.example.org', captured: '2024-03-08' },
          },
        ],
      ],
      ['v1 2024-04-13', 'v1 2024-05-20'],
    ],
  ])('%s', (_situation, captures, expected) => {
    expect([...story(...captures)].toSorted()).toEqual([...expected].toSorted())
  })

  it.each([
    ['CANCELLED: Workshop on rural roads', 'cancelled'],
    ['Canceled! Workshop on rural roads', 'cancelled'],
    ['**CANCELLED** Workshop on rural roads', 'cancelled'],
    ['Workshop on rural roads (CANCELLED)', 'cancelled'],
    ['Workshop on rural roads [CALLED OFF]', 'cancelled'],
    ['Workshop on rural roads has been cancelled', 'cancelled'],
    ['Workshop on rural roads. Cancelled.', 'cancelled'],
    ['CANCELLATION: Workshop on rural roads', 'cancelled'],
    ['Workshop on rural roads — Annulé', 'cancelled'],
    ['POSTPONED Workshop on rural roads', 'postponed'],
    ['Workshop on rural roads is postponed', 'postponed'],
    ['Workshop on rural roads *postponed*', 'postponed'],
    ['Workshop on rural roads: postponed to May', 'postponed'],
    ['Workshop on rural roads (postponed until further notice)', 'postponed'],
    ['Rescheduled: Workshop on rural roads', 'corrected'],
    ['Workshop on rural roads (new date)', 'corrected'],
    ['NEW DATE: Workshop on rural roads', 'corrected'],
    ['Workshop on rural roads (Darkhan)', 'another'],
    ['Workshop on cancelled rural roads', 'another'],
  ])('%s is %s', (title, expected) => {
    const lines = story(['03-02', workshop()], ['03-03', workshop(undefined, title)])
    expect(lines.length === 1 ? lines[0]?.split(' ').at(-1) : 'another').toBe(expected)
  })

  it.each([
    ['layout', workshop().replaceAll('    ', '  ').replace('1. ', '1) ')],
    ['punctuation', workshop().replace('Darkhan and speak', 'Darkhan – and speak').replace('roads.', 'roads;')],
    ['case', workshop().replace('Workshop', 'WORKSHOP')],
    ['where a line breaks', workshop().replace('in Darkhan', 'in\n    Darkhan')],
  ])('are the same where only %s is other', (_what, text) => {
    expect(story(['03-02', workshop()], ['03-03', text])).toEqual(['v1 2024-04-13'])
  })
})
