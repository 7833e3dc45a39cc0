import { describe, expect, it } from 'vitest'
import type { Listing } from '../../src/listing/listing.ts'
import type { Status } from '../../src/listing/status.ts'
import { find } from '../../src/search/find.ts'
import { indexListings } from '../../src/search/search-index.ts'
import { deadline, listing } from './listings.ts'

const ulaanbaatar = 'Asia/Ulaanbaatar'
const alwaysOpen = { kind: 'call', zone: ulaanbaatar, deadlines: [deadline('2024-03-19T18:00')] } as const
const call = { ...alwaysOpen, opens: '2024-03-04' }
// Ulaanbaatar kept summer time in 2015.
const event = { kind: 'event', zone: 'Asia/Shanghai', startDate: '2015-09-13', endDate: '2015-09-20' } as const

/** `from`, a moment; or `from/to`. */
function verdict(fields: Partial<Listing>, status: Status, asked: string): string {
  const [from = '', to] = asked.split('/')
  const begin = Date.parse(`${from}+08:00`)
  const criterion = { status, from: begin, to: to === undefined ? begin + 1 : Date.parse(`${to}+08:00`) }
  const found = find(indexListings([listing(fields)], ulaanbaatar), { status: criterion })
  return found.total === 1 ? 'in' : (found.apart[0]?.reason ?? 'out')
}

describe('the status of a call', () => {
  it.each<[string, Partial<Listing>, Status, string, string]>([
    ['from the start of its opening day', call, 'open', '2024-03-04T00:00', 'in'],
    ['not the moment before', call, 'open', '2024-03-03T23:59', 'out'],
    ['forthcoming the moment before', call, 'forthcoming', '2024-03-03T23:59', 'in'],
    ['no more forthcoming once open', call, 'forthcoming', '2024-03-04T00:00', 'out'],
    ['until its deadline', call, 'open', '2024-03-19T17:59', 'in'],
    ['not at its deadline', call, 'open', '2024-03-19T18:00', 'out'],
    ['closed at its deadline', call, 'closed', '2024-03-19T18:00', 'in'],
    ['not closed before', call, 'closed', '2024-03-19T17:59', 'out'],
    ['open means some moment of the day', call, 'open', '2024-03-19T00:00/2024-03-20T00:00', 'in'],
    ['closed by the end of the day', call, 'closed', '2024-03-19T00:00/2024-03-20T00:00', 'in'],
    ['not closed by the end of the day before', call, 'closed', '2024-03-18T00:00/2024-03-19T00:00', 'out'],
    ['closing soon is open too', call, 'open', '2024-03-18T00:00', 'in'],
    ['closing soon with seven days left', call, 'closing soon', '2024-03-12T18:00', 'in'],
    ['not with more', call, 'closing soon', '2024-03-12T17:59', 'out'],
    ['not before it opens, however short', { ...call, opens: '2024-03-18' }, 'closing soon', '2024-03-17T12:00', 'out'],
    [
      'no hour stated: the whole last day',
      { ...call, deadlines: [deadline('2024-03-15')] },
      'open',
      '2024-03-15T23:59',
      'in',
    ],
    [
      'the later of two dates',
      { ...call, deadlines: [deadline('2024-03-15'), deadline('2024-03-27')] },
      'open',
      '2024-03-20T00:00',
      'in',
    ],
    ['no opening known counts as open', alwaysOpen, 'open', '2010-01-01T00:00', 'in'],
    ['no deadline known', { ...call, deadlines: [] }, 'open', '2024-03-20T00:00', 'deadline not known'],
    [
      'no deadline known: not closed either',
      { ...call, deadlines: [] },
      'closed',
      '2026-03-20T00:00',
      'deadline not known',
    ],
    ['no deadline known: unknown', { ...call, deadlines: [] }, 'unknown', '2024-03-20T00:00', 'in'],
    ['no deadline known and not yet open', { ...call, deadlines: [] }, 'open', '2024-03-01T00:00', 'out'],
    ['cancelled is not open', { ...call, condition: 'cancelled' }, 'open', '2024-03-10T00:00', 'out'],
    ['cancelled', { ...call, condition: 'cancelled' }, 'cancelled', '2024-03-10T00:00', 'in'],
    ['a call never runs', call, 'running', '2024-03-10T00:00', 'out'],
  ])('%s', (_situation, fields, status, asked, expected) => {
    expect(verdict(fields, status, asked)).toBe(expected)
  })
})

describe('the status of an event', () => {
  it.each<[string, Partial<Listing>, Status, string, string]>([
    ['upcoming the moment before', event, 'upcoming', '2015-09-12T23:59', 'in'],
    ['no more on its first day', event, 'upcoming', '2015-09-13T00:00', 'out'],
    ['running to the end of its last day', event, 'running', '2015-09-20T23:59', 'in'],
    ['over after', event, 'over', '2015-09-21T00:00', 'in'],
    ['not over before', event, 'over', '2015-09-20T23:59', 'out'],
    ['postponed is not upcoming', { ...event, condition: 'postponed' }, 'upcoming', '2015-01-01T00:00', 'out'],
    ['postponed', { ...event, condition: 'postponed' }, 'postponed', '2015-01-01T00:00', 'in'],
    ['known to the year, asked inside it', { startDate: '2015' }, 'running', '2015-06-01T00:00', 'known to the year'],
    [
      'known to the year, asked about all of it',
      { startDate: '2015' },
      'running',
      '2015-01-01T00:00/2016-01-01T00:00',
      'in',
    ],
    ['known to the year, before', { startDate: '2015' }, 'upcoming', '2014-12-31T00:00', 'in'],
    ['known to the month, after', { startDate: '2015-06' }, 'over', '2015-07-01T00:00', 'in'],
    ['undated', {}, 'upcoming', '2015-07-01T00:00', 'undated'],
    ['undated, posted long ago', { posted: '2012-07' }, 'upcoming', '2015-07-01T00:00', 'out'],
    ['an event is never open', event, 'open', '2015-09-14T00:00', 'out'],
    ['news has no status', { kind: 'news', posted: '2015-07' }, 'over', '2016-07-01T00:00', 'out'],
  ])('%s', (_situation, fields, status, asked, expected) => {
    expect(verdict(fields, status, asked)).toBe(expected)
  })
})
