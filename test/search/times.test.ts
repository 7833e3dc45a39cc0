import { describe, expect, it } from 'vitest'
import type { Listing } from '../../src/listing/listing.ts'
import type { TimeRelation } from '../../src/search/criteria.ts'
import { find } from '../../src/search/find.ts'
import { indexListings } from '../../src/search/search-index.ts'
import { days, deadline, listing } from './listings.ts'

const ulaanbaatar = 'Asia/Ulaanbaatar'
const call = { kind: 'call', zone: ulaanbaatar } as const

function verdict(fields: Partial<Listing>, relation: TimeRelation, asked: string, zone = ulaanbaatar): string {
  const within = asked.split(' or ').map(days)
  const found = find(indexListings([listing(fields)], ulaanbaatar), { times: [{ relation, within, zone }] })
  return found.total === 1 ? 'in' : (found.apart[0]?.reason ?? 'out')
}

describe('the days something is on', () => {
  it.each<[string, Partial<Listing>, string, string]>([
    ['a day inside', { startDate: '2015-10-27' }, '2015-10', 'in'],
    ['a day outside', { startDate: '2015-10-27' }, '2015-11', 'out'],
    ['the first day of a range', { startDate: '2015-10-13', endDate: '2015-10-14' }, '2015-10-12..2015-10-13', 'in'],
    ['the day behind a range', { startDate: '2015-10-13', endDate: '2015-10-14' }, '2015-10-15..2015-10-16', 'out'],
    ['a day in the middle of a range', { startDate: '2015-09-14', endDate: '2015-12-31' }, '2015-11-11', 'in'],
    ['the second of two intervals', { startDate: '2017-05-01' }, '2015 or 2017', 'in'],
    ['since', { startDate: '2017-05-01' }, '2017-05-01..', 'in'],
    ['before', { startDate: '2017-05-01' }, '..2017-04-30', 'out'],
    ['a year inside its year', { startDate: '2017' }, '2017', 'in'],
    ['a year inside a decade', { startDate: '2017' }, '2010..2019', 'in'],
    ['a year against one of its months', { startDate: '2017' }, '2017-03', 'known to the year'],
    ['a year against another', { startDate: '2017' }, '2018', 'out'],
    ['a month against its year', { startDate: '2017-03' }, '2017', 'in'],
    ['a month against one of its days', { startDate: '2017-03' }, '2017-03-09', 'known to the month'],
    ['between two months it lasts over', { startDate: '2017-03', endDate: '2017-06' }, '2017-04-10', 'in'],
    ['in the first of its months', { startDate: '2017-03', endDate: '2017-06' }, '2017-03-10', 'known to the month'],
    ['undated and posted never', {}, '2017', 'undated'],
    ['undated and posted then', { posted: '2017-03' }, '2017-03-09', 'undated'],
    ['undated and posted at another time', { posted: '2015-03' }, '2017', 'out'],
    ['an event posted then that takes place later', { posted: '2017-03', startDate: '2017-05-01' }, '2017-03', 'out'],
    ['news posted then', { kind: 'news', posted: '2018-11-06' }, '2018-11', 'in'],
    ['news known to the month', { kind: 'news', posted: '2018-11' }, '2018-11-06', 'known to the month'],
    ['news without a day', { kind: 'news' }, '2018-11', 'undated'],
    ['a publication posted then', { kind: 'publication', posted: '2024-01' }, '2024', 'in'],
    [
      'a project by its days',
      { kind: 'project', posted: '2024-03', startDate: '2024-03-01', endDate: '2026-03-01' },
      '2025',
      'in',
    ],
    ['a notice by its posting', { kind: 'notice', posted: '2024-03' }, '2024', 'in'],
  ])('%s', (_situation, fields, asked, expected) => {
    expect(verdict(fields, 'on', asked)).toBe(expected)
  })

  const window = { ...call, opens: '2024-02-19', closes: '2024-03-15', deadlines: [deadline('2024-03-27T18:00')] }
  it.each<[string, Partial<Listing>, string, string]>([
    ['the opening day', window, '2024-02-19', 'in'],
    ['the later of two last days', window, '2024-03-27', 'in'],
    ['the day behind the later', window, '2024-03-28..', 'out'],
    ['the day before the opening', window, '..2024-02-18', 'out'],
    [
      'no opening: since it was posted',
      { ...call, posted: '2024-02', deadlines: [deadline('2024-04-05')] },
      '2024-03',
      'in',
    ],
    ['neither opening nor posting: its last day', { ...call, deadlines: [deadline('2024-04-05')] }, '2024-04', 'in'],
    ['neither: before its last day', { ...call, deadlines: [deadline('2024-04-05')] }, '2024-03', 'out'],
    ['no deadline: when it opened', { ...call, opens: '2024-02-19' }, '2024-02', 'in'],
    ['no deadline: later', { ...call, opens: '2024-02-19' }, '2024-03', 'deadline not known'],
    ['no deadline: earlier', { ...call, opens: '2024-02-19' }, '2024-01', 'out'],
    ['nothing known', call, '2024-01', 'undated'],
  ])('a call: %s', (_situation, fields, asked, expected) => {
    expect(verdict(fields, 'on', asked)).toBe(expected)
  })
})

describe('the day something was posted', () => {
  it.each<[string, Partial<Listing>, string, string]>([
    ['a call', { ...call, opens: '2024-02-19', posted: '2024-02-19' }, '2024-02-19', 'in'],
    ['an event under its month', { posted: '2024-01', startDate: '2024-05-17' }, '2024-01', 'in'],
    [
      'an event under its month, by the day',
      { posted: '2024-01', startDate: '2024-05-17' },
      '2024-01-17',
      'known to the month',
    ],
    ['an event of that day, posted nobody knows when', { startDate: '2024-01-17' }, '2024-01', 'out'],
    ['something with no day at all', { kind: 'notice' }, '2024-01', 'undated'],
  ])('%s', (_situation, fields, asked, expected) => {
    expect(verdict(fields, 'posted', asked)).toBe(expected)
  })
})

describe('the day something is due', () => {
  const evening = { ...call, deadlines: [deadline('2024-03-19T18:00')] }
  const endOfDay = { ...call, deadlines: [deadline('2024-03-15')] }
  it.each<[string, Partial<Listing>, string, string, string]>([
    ['the written day', evening, '2024-03-19', ulaanbaatar, 'in'],
    ['the next day', evening, '2024-03-20', ulaanbaatar, 'out'],
    ['the written day, asked far in the west', evening, '2024-03-19', 'America/Los_Angeles', 'in'],
    [
      'its day by the clock of the west',
      { ...call, deadlines: [deadline('2024-03-19T06:00')] },
      '2024-03-18',
      'America/Los_Angeles',
      'in',
    ],
    [
      'its day by the clock of the east',
      { ...call, deadlines: [deadline('2024-03-19T19:00')] },
      '2024-03-20',
      'Pacific/Kiritimati',
      'in',
    ],
    ['the end of a day is that day', endOfDay, '2024-03-15', ulaanbaatar, 'in'],
    ['and not the next', endOfDay, '2024-03-16', ulaanbaatar, 'out'],
    [
      'the first of two that disagree',
      { ...call, deadlines: [deadline('2024-03-15'), deadline('2024-03-27T18:00')] },
      '2024-03-15',
      ulaanbaatar,
      'in',
    ],
    [
      'the second of two',
      { ...call, deadlines: [deadline('2024-03-15'), deadline('2024-03-27T18:00')] },
      '2024-03-27',
      ulaanbaatar,
      'in',
    ],
    [
      'between the two',
      { ...call, deadlines: [deadline('2024-03-15'), deadline('2024-03-27T18:00')] },
      '2024-03-20',
      ulaanbaatar,
      'out',
    ],
    [
      'no deadline',
      { ...call, opens: '2024-02-19', posted: '2024-02-19' },
      '2024-03',
      ulaanbaatar,
      'deadline not known',
    ],
    [
      'no deadline, posted later',
      { ...call, opens: '2024-04-19', posted: '2024-04-19' },
      '2024-03',
      ulaanbaatar,
      'out',
    ],
    ['an event that ends then', { startDate: '2024-03-19' }, '2024-03-19', ulaanbaatar, 'out'],
  ])('%s', (_situation, fields, asked, zone, expected) => {
    expect(verdict(fields, 'due', asked, zone)).toBe(expected)
  })
})

describe('the day something opens or ends', () => {
  it.each<[string, Partial<Listing>, TimeRelation, string, string]>([
    ['a call opening', { ...call, opens: '2024-03-04' }, 'opening', '2024-03', 'in'],
    ['a call opened before', { ...call, opens: '2024-02-04', closes: '2024-03-05' }, 'opening', '2024-03', 'out'],
    ['a call known by its posting', { ...call, posted: '2024-03' }, 'opening', '2024-03', 'in'],
    ['an event starting', { startDate: '2015-09-14', endDate: '2015-12-31' }, 'opening', '2015-09', 'in'],
    ['an event under way', { startDate: '2015-09-14', endDate: '2015-12-31' }, 'opening', '2015-10', 'out'],
    ['an event known to the year', { startDate: '2017' }, 'opening', '2017-02', 'known to the year'],
    ['news', { kind: 'news', posted: '2017-02-01' }, 'opening', '2017-02', 'out'],
    ['an event ending', { startDate: '2015-09-14', endDate: '2015-12-31' }, 'ending', '2015-12', 'in'],
    ['an event not yet ending', { startDate: '2015-09-14', endDate: '2015-12-31' }, 'ending', '2015-11', 'out'],
    ['an event of one day', { startDate: '2015-09-14' }, 'ending', '2015-09-14', 'in'],
    ['a call by its deadline', { ...call, deadlines: [deadline('2024-03-27T18:00')] }, 'ending', '2024-03-27', 'in'],
    [
      'a call by its date line',
      { ...call, closes: '2024-03-15', deadlines: [deadline('2024-03-27')] },
      'ending',
      '2024-03-15',
      'in',
    ],
  ])('%s', (_situation, fields, relation, asked, expected) => {
    expect(verdict(fields, relation, asked)).toBe(expected)
  })
})

describe('several conditions', () => {
  it('sets apart only what no other condition leaves out', () => {
    const listings = [
      listing({ id: 'rough', startDate: '2017' }),
      listing({ id: 'rough news', kind: 'news', posted: '2017' }),
    ]
    const time = { relation: 'on', within: [days('2017-03')], zone: ulaanbaatar } as const
    const found = find(indexListings(listings, ulaanbaatar), { kinds: ['event'], times: [time] })
    expect(found.apart.map(({ listing: { id } }) => id)).toEqual(['rough'])
  })

  it('wants all times to hold', () => {
    const listings = [listing({ id: 'both', ...call, posted: '2023-12-20', deadlines: [deadline('2024-04-02')] })]
    const times = (posted: string) => [
      { relation: 'posted', within: [days(posted)], zone: ulaanbaatar } as const,
      { relation: 'due', within: [days('2024-04')], zone: ulaanbaatar } as const,
    ]
    const index = indexListings(listings, ulaanbaatar)
    expect(find(index, { times: times('2023') }).total).toBe(1)
    expect(find(index, { times: times('2022') }).total).toBe(0)
  })
})
