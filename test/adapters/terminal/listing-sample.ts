import { dayOf, type Day } from '../../../src/calendar/day.ts'
import type { Listing } from '../../../src/listing/listing.ts'

function day(year: number, month: number, dayOfMonth: number): Day {
  const found = dayOf(year, month, dayOfMonth)
  if (found === undefined) throw new RangeError('no such day')
  return found
}

/** A call with every field a listing can have. */
export const fullCall: Listing = {
  id: 'kelo-ba',
  kind: 'call',
  form: 'workshop',
  title: 'Call for two consultants',
  summary: 'Send letters by 1pm (Ulaanbaatar time), 15 March 2024.',
  kicker: 'Consultancy',
  credit: '© ILO 2023',
  place: 'Ulaanbaatar, Mongolia',
  posted: '2024-02-20',
  listed: '2024',
  opens: '2024-02-20',
  closes: '2024-03-15',
  deadlines: [
    {
      day: day(2024, 3, 15),
      seconds: 46_800,
      timeStated: true,
      zone: 'Asia/Ulaanbaatar',
      written: '1pm (Ulaanbaatar time), 15 March 2024',
      from: 'summary',
      line: 7,
    },
    { day: day(2024, 3, 20), seconds: 86_400, timeStated: false, written: '20 March 2024', from: 'date line', line: 5 },
  ],
  condition: 'postponed',
  countries: [
    { code: 'MN', written: 'Mongolia' },
    { code: 'MN', written: 'Mongolian' },
  ],
  places: ['MN', 'city:ulaanbaatar'],
  contacts: [{ email: 'ulaanbaatar@ilo.org' }],
  feeCurrency: 'MNT',
  documents: [{ description: 'the document below' }],
  reference: 'REF-1',
  subjectLine: 'Two consultants',
  readvertisement: true,
  readvertisementOf: 'fo-ba',
  datesDisagree: true,
  zone: 'Asia/Ulaanbaatar',
  sources: [
    { page: 'a.txt', address: 'http://ilo.org/a', item: 3, number: '2', line: 3, heading: 'March 2024' },
    { page: 'b.txt', item: 1, line: 9 },
  ],
  provenance: { title: { from: 'title', written: 'Call for two consultants', line: 3 } },
}

/** A listing with nothing but what every listing has. */
export const bareNews: Listing = {
  id: 'news-1',
  kind: 'news',
  title: '国际劳工组织 news',
  deadlines: [],
  countries: [],
  places: [],
  contacts: [],
  documents: [],
  sources: [{ page: 'b.txt', item: 2, line: 12 }],
  provenance: {},
}
