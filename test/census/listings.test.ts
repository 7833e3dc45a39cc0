import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { readArchive } from '../../src/archive/archive.ts'
import { isoDeadline } from '../../src/listing/deadline.ts'
import type { Listing } from '../../src/listing/listing.ts'
import { jsonLines, publishedPages } from '../archive-on-disk.ts'

const expectedListing = z.object({
  ref: z.string(),
  title: z.string(),
  start: z.string(),
  end: z.string(),
  precision: z.optional(z.enum(['month', 'year'])),
  deadline: z.optional(z.string()),
})

const archive = readArchive(publishedPages())
const expected = jsonLines(join(import.meta.dirname, 'listings.jsonl')).map((line) => z.parse(expectedListing, line))

/** The listing at a place of the published pages: page (from 0, in the catalogue's order) and item. */
function at(ref: string): Listing | undefined {
  const [page, item] = ref.split('.').map(Number)
  const name = archive.pages[page ?? 0]?.name
  return archive.listings.find(({ sources }) => sources.some((source) => source.page === name && source.item === item))
}

describe('the published archive', () => {
  it('is read whole: 45 listings, nothing unread, nothing set aside, no doubts', () => {
    const { listings, itemsRead, unreadItems, setAside, doubts } = archive
    expect({ listings: listings.length, itemsRead, unreadItems, setAside, doubts }).toEqual({
      listings: 45,
      itemsRead: 45,
      unreadItems: [],
      setAside: [],
      doubts: [],
    })
  })

  it.each(expected)('$ref $title', ({ ref, title, start, end, precision, deadline }) => {
    const listing = at(ref)
    expect(listing?.title).toBe(title)
    const first = listing?.opens ?? listing?.startDate ?? listing?.posted
    const last = listing?.closes ?? listing?.endDate ?? listing?.posted
    const length = precision === 'year' ? 4 : precision === 'month' ? 7 : 10
    expect([first, last]).toEqual([start.slice(0, length), end.slice(0, length)])
    const stated = listing?.deadlines.filter(({ timeStated }) => timeStated).map(isoDeadline)
    expect(stated).toEqual(deadline === undefined ? [] : [deadline])
  })

  it.each([
    ['0.1', { kind: 'event', countries: ['CN'] }],
    ['0.2', { kind: 'event', form: 'seminar', countries: [] }],
    ['0.4', { kind: 'event', form: 'seminar', countries: ['CN', 'US'] }],
    ['0.7', { kind: 'event', form: 'study tour', countries: ['MN', 'JP'] }],
    ['0.10', { kind: 'event', form: 'launch', countries: ['MN'] }],
    ['1.1', { kind: 'news', kicker: 'Multilateral cooperation', countries: ['CN'] }],
    ['1.2', { kind: 'news', place: 'Beijing, China', countries: ['CN'] }],
    ['1.4', { kind: 'news', countries: [] }],
    ['1.5', { kind: 'news', countries: ['LA'] }],
    ['1.6', { kind: 'news', form: 'op-ed', countries: ['SG'] }],
    ['1.8', { kind: 'news', countries: ['LA', 'TH'] }],
    ['1.9', { kind: 'news', place: 'Jakarta, Indonesia', countries: ['ID'] }],
    ['2.1', { kind: 'activity', listed: '2017', countries: ['MN'] }],
    ['2.4', { kind: 'activity', startDate: '2017-02-09', listed: '2017', countries: ['MN'] }],
    ['3.1', { kind: 'news', credit: '© dpu-ucl 2020', posted: '2020-09-09', countries: [] }],
    ['3.2', { kind: 'news', countries: ['KG', 'RU'] }],
    ['3.4', { kind: 'news', title: 'COVID-19 disrupts education of more than 70 per cent of youth', countries: [] }],
    ['3.7', { kind: 'news', countries: [] }],
    ['3.8', { kind: 'news', countries: ['UZ'] }],
    ['3.10', { kind: 'news', countries: ['GE'] }],
    [
      '4.1',
      {
        kind: 'call',
        feeCurrency: 'USD',
        opens: '2024-03-04',
        posted: '2024-03-04',
        countries: ['MN'],
        datesDisagree: undefined,
        readvertisement: undefined,
      },
    ],
    [
      '4.3',
      {
        kind: 'call',
        feeCurrency: 'MNT',
        readvertisement: true,
        contacts: [{ email: 'ulaanbaatar@ilo.org' }, { email: 'boldbaatar@ilo.org' }],
      },
    ],
    [
      '4.4',
      {
        kind: 'call',
        closes: '2024-03-15',
        datesDisagree: true,
        subjectLine:
          'National consultant to undertake a mapping and situation analysis of private sector actors, initiatives, and regulatory instruments addressing forced labour and unfair recruitment in Mongolia',
      },
    ],
    ['4.7', { kind: 'event', posted: '2024-01', startDate: '2024-01-17' }],
    ['4.8', { kind: 'event', countries: ['MN', 'US'] }],
    ['4.9', { kind: 'publication', form: 'toolkit', posted: '2024-01' }],
    ['4.10', { kind: 'publication', form: 'policy brief', posted: '2024-01' }],
  ])('%s holds what the page gives', (ref, fields) => {
    const listing = at(ref)
    const held = { ...listing, countries: listing?.countries.map(({ code }) => code) }
    expect(
      Object.fromEntries(
        Object.keys(fields).map((key) => [key, Object.entries(held).find(([name]) => name === key)?.[1]]),
      ),
    ).toEqual(fields)
  })
})
