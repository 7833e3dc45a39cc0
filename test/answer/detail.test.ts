import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/answer/answer.ts'
import { detailBlocks, detailFact, detailLine, type Wanted } from '../../src/answer/detail.ts'
import type { Moment } from '../../src/answer/facts.ts'
import type { Listing } from '../../src/listing/listing.ts'
import type { DetailAsked } from '../../src/question/intent.ts'
import type { Status } from '../../src/listing/status.ts'
import { only } from '../archive/page.ts'

const at = (iso: string): Moment => ({ now: Date.parse(iso), zone: 'Asia/Ulaanbaatar', fallbackZone: 'UTC' })
const today = at('2024-03-11T09:00:00+08:00')

const call = only(`
  Calls

    1. Call for expression of interest: Two national consultants to map bakeries

      4 - 19 March 2024

      The consultants will map bakeries, with funds of the Bread Trust. Interested individuals should submit a letter of interest with their CVs and a daily fee expressed in USD. Please send to jobs@example.org by 6 pm (Ulaanbaatar time), 19 March 2024 with “Bakeries” as the subject line. Applicants need a degree in baking. For details, please see the document below.
`)
const torn = only(`
  Calls

    1. Call for proposals: Study of mills

      1 - 10 March 2024

      Proposals are due by 18.00 (Ulaanbaatar time), 20 March 2024.
`)
const bare = only(`
  Calls

    1. Call for tenders: Paint the gate
`)
const seminar = only(`
  Events

    1. Seminar on flour

      13 - 14 October 2015, Ulaanbaatar, Mongolia

      The seminar was organised by the Bread Trust. Millers and bakers participated.
`)
const year = only(`
  Activities

    1. Field testing of a recipe
       2017

       The recipe was tested.
`)
const news = only(`
  News

    1. Bread is cheaper

      23 October 2018, Jakarta, Indonesia

      A loaf costs less than a year ago.
`)
const postponed = only(`
  Events

    1. Seminar on yeast POSTPONED

      20 - 21 March 2024

      All about yeast.
`)

/** The fact, without the title that the first line ends in. */
function fact(listing: Listing, asked: DetailAsked, moment = today, wanted: Wanted = {}): string {
  return plainText(detailFact(listing, asked, moment, wanted))
}

function quotes(listing: Listing, asked: DetailAsked): readonly string[] {
  return detailBlocks(listing, 1, asked, today).flatMap((block) =>
    block.kind === 'quote' ? [`${plainText(block.text)} | ${plainText(block.source)}`] : [],
  )
}

const deadline = '19 March 2024, 18:00 (Ulaanbaatar time, UTC+08:00)'
const both =
  'The dates disagree: the date line says 10 March 2024, time not stated (counted to the end of the day, Ulaanbaatar time, UTC+08:00); the text says 20 March 2024, 18:00 (Ulaanbaatar time, UTC+08:00)'

describe('the fact that is asked for', () => {
  it.each<readonly [DetailAsked, string, Listing, string]>([
    ['deadline', 'with hour and zone', call, `Deadline: ${deadline}`],
    ['deadline', 'two that disagree', torn, both],
    ['deadline', 'none', bare, 'The page states no deadline'],
    [
      'apply',
      'to whom, how and by when',
      call,
      `Write to jobs@example.org with “Bakeries” as the subject line. Deadline: ${deadline}`,
    ],
    ['apply', 'nothing stated', bare, 'The page names nobody to write to; the page states no deadline'],
    ['contact', 'an address', call, 'Write to jobs@example.org'],
    ['contact', 'none', seminar, 'The page names nobody to write to'],
    ['fee', 'its currency', call, 'The fee is expressed in USD'],
    ['fee', 'none', torn, 'The page states no currency for the fee'],
    ['pay', 'no amount', call, 'The page states no amount; the fee is expressed in USD'],
    ['pay', 'none', seminar, 'The page states no fee'],
    ['subject', 'a subject line', call, 'Subject line: “Bakeries”'],
    ['subject', 'none', torn, 'The page asks for no subject line'],
    ['reference', 'none', call, 'The page gives no reference number'],
    [
      'documents',
      'mentioned only',
      call,
      'The page says: “For details, please see the document below.” It prints no link to it',
    ],
    ['documents', 'none', torn, 'The page points to no document'],
    [
      'papers',
      'a sentence',
      call,
      'The page says: “Interested individuals should submit a letter of interest with their CVs and a daily fee expressed in USD.”',
    ],
    ['papers', 'none', bare, 'The page does not state what to send'],
    [
      'requirements',
      'the first sentence',
      call,
      'The page says: “Interested individuals should submit a letter of interest with their CVs and a daily fee expressed in USD.”',
    ],
    ['requirements', 'none', torn, 'The page does not state who can apply; it gives only its summary'],
    ['positions', 'a number', call, 'Two: the title says “Two national consultants”'],
    ['positions', 'none', bare, 'The page does not state how many are wanted'],
    ['readvertisement', 'none', call, 'The page does not call it a re-advertisement'],
    ['organiser', 'a sentence', seminar, 'The page says: “The seminar was organised by the Bread Trust.”'],
    ['organiser', 'none', news, 'The page names no organiser in so many words; it gives only its summary'],
    ['participants', 'a sentence', seminar, 'The page says: “Millers and bakers participated.”'],
    ['funder', 'none', seminar, 'The page does not say who pays for it; it gives only its summary'],
    ['opening', 'of a call', call, 'Opened 4 March 2024'],
    ['opening', 'of an event', seminar, 'Began 13 October 2015'],
    ['opening', 'none', bare, 'The page states no opening day'],
    ['end', 'of a call', call, `Deadline: ${deadline}`],
    ['end', 'of an event', seminar, 'Ended 14 October 2015'],
    ['end', 'known to the year', year, 'Ended 2017 (known to the year only)'],
    ['posted', 'of news', news, 'Posted 23 October 2018'],
    ['posted', 'none', bare, 'The page gives no date'],
    ['when', 'an event', seminar, '13–14 October 2015'],
    ['when', 'a year', year, '2017 (known to the year only)'],
    ['when', 'news', news, 'Posted 23 October 2018'],
    ['when', 'a call', call, `Deadline: ${deadline}`],
    ['where', 'the dateline', news, 'Jakarta, Indonesia'],
    ['where', 'nowhere', bare, 'The page names no place'],
    ['when and where', 'both', seminar, '13–14 October 2015; Ulaanbaatar, Mongolia'],
    ['length', 'both ends counted', seminar, '2 days: 13–14 October 2015'],
    ['length', 'of a call', call, 'Open for 16 days: 4–19 March 2024; the page does not state how long the work takes'],
    [
      'length',
      'dates that disagree',
      torn,
      `Opened 1 March 2024. ${both}; the page does not state how long the work takes`,
    ],
    ['length', 'known to the year', year, '2017 (known to the year only)'],
    ['length', 'none', bare, 'The page does not state how long the call is open or how long the work takes'],
    ['time left', 'of a call', call, `Closes in 8 days: ${deadline}`],
    [
      'time left',
      'one of two gone',
      torn,
      `The dates disagree. No time left: 10 March 2024, time not stated (counted to the end of the day, Ulaanbaatar time, UTC+08:00); closes in 9 days: 20 March 2024, 18:00 (Ulaanbaatar time, UTC+08:00)`,
    ],
    ['time left', 'of an event that is over', seminar, 'Over: 13–14 October 2015'],
    ['time left', 'none', bare, 'The page states no deadline'],
    ['source', 'the page', news, 'Source: invented.txt, item 1, line 3'],
  ])('%s: %s', (asked, _situation, listing, words) => {
    expect(fact(listing, asked)).toBe(words)
  })

  it('is told with the listing’s title', () => {
    expect(plainText(detailLine(seminar, 'length', today))).toBe('2 days: 13–14 October 2015 – Seminar on flour')
    expect(plainText(detailLine(seminar, 'about', today))).toBe('Seminar on flour')
  })

  it('is told by another clock where one is asked for', () => {
    expect(fact(call, 'deadline', today, { clock: 'Europe/Zurich' })).toBe(
      `Deadline: ${deadline}, which is 19 March 2024, 11:00 (Zurich time, UTC+01:00)`,
    )
    expect(fact(bare, 'deadline', today, { clock: 'Europe/Zurich' })).toBe('The page states no deadline')
  })

  it.each([
    ['2024-03-01T09:00:00+08:00', 'opening', 'Opens 4 March 2024'],
    ['2024-03-19T17:59:00+08:00', 'time left', `Closes in 1 minute: ${deadline}`],
    ['2024-03-19T18:00:00+08:00', 'time left', `No time left: ${deadline}`],
  ] as const)('at %s: %s', (now, asked, words) => {
    expect(fact(call, asked, at(now))).toBe(words)
  })
})

describe('the state that is asked for, at the moment of the question', () => {
  it.each<readonly [string, Status | undefined, string, Listing, string]>([
    ['open', 'open', '2024-03-11T09:00:00+08:00', call, `Yes, open until ${deadline}, in 8 days`],
    ['open to the last minute', 'open', '2024-03-19T17:59:00+08:00', call, `Yes, open until ${deadline}, in 1 minute`],
    ['closed', 'open', '2024-03-19T18:00:00+08:00', call, `No, it closed on ${deadline}`],
    ['not yet', 'open', '2024-03-03T23:59:00+08:00', call, 'Not yet: it opens on 4 March 2024'],
    ['asked whether it has closed', 'closed', '2024-03-19T18:00:00+08:00', call, `Yes, it closed on ${deadline}`],
    ['asked so while open', 'closed', '2024-03-11T09:00:00+08:00', call, `No, open until ${deadline}, in 8 days`],
    ['closing soon', 'closing soon', '2024-03-13T09:00:00+08:00', call, `Yes, open until ${deadline}, in 6 days`],
    ['not so soon', 'closing soon', '2024-03-11T09:00:00+08:00', call, `No, open until ${deadline}, in 8 days`],
    [
      'until the later of two',
      'open',
      '2024-03-12T09:00:00+08:00',
      torn,
      `Yes, open until 20 March 2024, 18:00 (Ulaanbaatar time, UTC+08:00), in 8 days. ${both}`,
    ],
    [
      'no deadline',
      'open',
      '2024-03-12T09:00:00+08:00',
      bare,
      'The page states no deadline, so whether it is open is not known',
    ],
    ['no question for yes or no', undefined, '2024-03-11T09:00:00+08:00', call, `Open until ${deadline}, in 8 days`],
    ['an event to come', 'running', '2015-10-12T09:00:00+08:00', seminar, 'Not yet: it begins on 13 October 2015'],
    ['running', 'open', '2015-10-14T09:00:00+08:00', seminar, 'Yes, it runs until 14 October 2015'],
    ['over', 'over', '2015-10-15T09:00:00+08:00', seminar, 'Yes, it ended on 14 October 2015'],
    ['not over', 'over', '2015-10-14T09:00:00+08:00', seminar, 'No, it runs until 14 October 2015'],
    ['known to the year, over', 'over', '2018-01-02T09:00:00+08:00', year, 'Yes, it ended in 2017'],
    [
      'known to the year',
      'running',
      '2017-05-02T09:00:00+08:00',
      year,
      'The page gives only 2017, so its days are not known',
    ],
    ['news', 'open', '2024-03-11T09:00:00+08:00', news, 'The page gives it no days in which it is open or takes place'],
    [
      'postponed',
      'postponed',
      '2024-03-11T09:00:00+08:00',
      postponed,
      'Yes, it is postponed: the page says “POSTPONED”',
    ],
    [
      'postponed, not cancelled',
      'cancelled',
      '2024-03-11T09:00:00+08:00',
      postponed,
      'No, it is postponed: the page says “POSTPONED”',
    ],
    ['running though postponed', 'running', '2024-03-20T09:00:00+08:00', postponed, 'No, the page says “POSTPONED”'],
    [
      'not postponed',
      'postponed',
      '2015-10-01T09:00:00+08:00',
      seminar,
      'Nothing on the page says that it was postponed; its days are 13–14 October 2015 (upcoming)',
    ],
    [
      'a call not cancelled',
      'cancelled',
      '2024-03-11T09:00:00+08:00',
      call,
      'Nothing on the page says that it was cancelled',
    ],
  ])('%s: %s', (_situation, status, now, listing, words) => {
    expect(fact(listing, 'status', at(now), status === undefined ? {} : { status })).toBe(words)
  })

  it.each([
    ['USD', 'Yes, the fee is expressed in USD'],
    ['MNT', 'No, the fee is expressed in USD'],
  ])('whether it is paid in %s', (feeCurrency, words) => {
    expect(fact(call, 'fee', today, { feeCurrency })).toBe(words)
  })
})

describe('the words it rests on, with their source', () => {
  const sentence =
    'Please send to jobs@example.org by 6 pm (Ulaanbaatar time), 19 March 2024 with “Bakeries” as the subject line.'
  const submit =
    'Interested individuals should submit a letter of interest with their CVs and a daily fee expressed in USD.'
  it.each<readonly [DetailAsked, Listing, readonly string[]]>([
    ['deadline', call, [`${sentence} | invented.txt, item 1, line 7`]],
    ['contact', call, [`${sentence} | invented.txt, item 1, line 7`]],
    ['subject', call, [`${sentence} | invented.txt, item 1, line 7`]],
    ['fee', call, [`${submit} | invented.txt, item 1, line 7`]],
    ['apply', call, [`${submit} ${sentence} | invented.txt, item 1, line 7`]],
    ['opening', call, ['4 - 19 March 2024 | invented.txt, item 1, line 5']],
    ['requirements', call, [`${submit} Applicants need a degree in baking. | invented.txt, item 1, line 7`]],
    [
      'funder',
      call,
      ['The consultants will map bakeries, with funds of the Bread Trust. | invented.txt, item 1, line 7'],
    ],
    [
      'deadline',
      torn,
      [
        '1 - 10 March 2024 | invented.txt, item 1, line 5',
        'Proposals are due by 18.00 (Ulaanbaatar time), 20 March 2024. | invented.txt, item 1, line 7',
      ],
    ],
    ['when', seminar, ['13 - 14 October 2015, Ulaanbaatar, Mongolia | invented.txt, item 1, line 5']],
    ['when and where', seminar, ['13 - 14 October 2015, Ulaanbaatar, Mongolia | invented.txt, item 1, line 5']],
    ['about', year, ['The recipe was tested. | invented.txt, item 1, line 6']],
    [
      'requirements',
      torn,
      ['Proposals are due by 18.00 (Ulaanbaatar time), 20 March 2024. | invented.txt, item 1, line 7'],
    ],
  ])('%s', (asked, listing, expected) => {
    expect(quotes(listing, asked)).toEqual(expected)
  })

  it.each<readonly [DetailAsked, Listing]>([
    ['deadline', bare],
    ['fee', torn],
    ['contact', seminar],
    ['reference', call],
    ['documents', torn],
    ['readvertisement', call],
    ['where', bare],
    ['papers', bare],
    ['source', news],
  ])('none for a fact that the page does not state: %s', (asked, listing) => {
    expect(quotes(listing, asked)).toEqual([])
  })
})
