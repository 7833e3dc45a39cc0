import { describe, expect, it } from 'vitest'
import { statusAt } from '../../src/listing/status.ts'
import { only } from '../archive/page.ts'

function page(title: string, line: string, summary: string): string {
  return `Mongolia\n\n  1. ${title}\n\n    ${line}\n\n    ${summary}\n`
}

const send = 'Interested people should send their CV to a@example.org'
const timed = only(
  page('Call for proposals: A study', '4 - 19 March 2024', `${send} by 6 pm (Ulaanbaatar time), 19 March 2024.`),
)
const untimed = only(
  page('Call for proposals: A study', '4 - 19 March 2024', 'The study is of herders and their families.'),
)
const disagreeing = only(
  page('Call for proposals: A study', '4 - 15 March 2024', `${send} by 18.00 (Ulaanbaatar time), 27 March 2024.`),
)
const endless = only(page('Call for proposals: A study', '4 March 2024', 'The study is of herders and their families.'))
const event = only(page('Journalists learn', '17 - 19 January 2024', 'They learned much about work.'))
const rough = only('Activities\n\n  1. A training\n\n    2017\n\n    It was held in the spring.\n')
const news = only('News\n\n  1. A title\n\n    3 March 2024\n')
const postponed = only(page('POSTPONED: Journalists learn', '17 - 19 January 2024', 'They learned much about work.'))

describe('status at a moment', () => {
  it.each([
    ['before the opening day begins there', timed, '2024-03-03T23:59:59+08:00', 'forthcoming'],
    ['as the opening day begins there', timed, '2024-03-04T00:00:00+08:00', 'open'],
    ['with more than seven days left', timed, '2024-03-12T17:59:59+08:00', 'open'],
    ['with seven days left', timed, '2024-03-12T18:00:00+08:00', 'closing soon'],
    ['a second before the hour', timed, '2024-03-19T17:59:59+08:00', 'closing soon'],
    ['at the hour', timed, '2024-03-19T18:00:00+08:00', 'closed'],
    ['the same instant seen from New York', timed, '2024-03-19T06:00:00-04:00', 'closed'],
    ['without an hour, until the day’s end', untimed, '2024-03-19T23:59:59+08:00', 'closing soon'],
    ['without an hour, after the day’s end', untimed, '2024-03-20T00:00:00+08:00', 'closed'],
    ['dates that disagree, shortly before the first', disagreeing, '2024-03-10T00:00:00+08:00', 'closing soon'],
    ['dates that disagree, between them', disagreeing, '2024-03-20T00:00:00+08:00', 'open'],
    ['dates that disagree, after both', disagreeing, '2024-03-27T18:00:00+08:00', 'closed'],
    ['no deadline known', endless, '2024-03-20T00:00:00+08:00', 'unknown'],
    ['no deadline known, before it opens', endless, '2024-03-03T00:00:00+08:00', 'forthcoming'],
    ['an event before', event, '2024-01-16T23:59:59+08:00', 'upcoming'],
    ['an event on its last day', event, '2024-01-19T23:59:59+08:00', 'running'],
    ['an event after', event, '2024-01-20T00:00:00+08:00', 'over'],
    ['an event known to the year, within it', rough, '2017-06-01T00:00:00+08:00', 'unknown'],
    ['an event known to the year, after it', rough, '2018-01-01T00:00:00+08:00', 'over'],
    ['news', news, '2024-03-03T12:00:00+08:00', undefined],
    ['postponed by its title', postponed, '2024-01-16T00:00:00+08:00', 'postponed'],
  ])('%s', (_situation, listing, moment, status) => {
    expect(statusAt(listing, Date.parse(moment), 'UTC')).toBe(status)
  })
})
