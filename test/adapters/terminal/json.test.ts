import { describe, expect, it } from 'vitest'
import { jsonLine, listingJson } from '../../../adapters/terminal/json.ts'
import { understood } from '../../../adapters/terminal/understood.ts'
import { dayOf } from '../../../src/calendar/day.ts'
import type { Intent } from '../../../src/question/intent.ts'
import { bareNews, fullCall } from './listing-sample.ts'

describe('a listing as JSON', () => {
  it('has every field under its name', () => {
    expect(listingJson(fullCall)).toEqual({
      id: 'kelo-ba',
      kind: 'call',
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
          at: '2024-03-15T13:00:00+08:00',
          zone: 'Asia/Ulaanbaatar',
          written: '1pm (Ulaanbaatar time), 15 March 2024',
          from: 'summary',
          timeStated: true,
        },
        { at: '2024-03-20T23:59:59', written: '20 March 2024', from: 'date line', timeStated: false },
      ],
      countries: ['MN'],
      contacts: [{ email: 'ulaanbaatar@ilo.org' }],
      feeCurrency: 'MNT',
      documents: [{ description: 'the document below' }],
      reference: 'REF-1',
      subjectLine: 'Two consultants',
      readvertisement: true,
      readvertisementOf: 'fo-ba',
      datesDisagree: true,
      source: { page: 'a.txt', address: 'http://ilo.org/a', item: 3, number: '2', line: 3 },
      otherSources: [{ page: 'b.txt', item: 1, line: 9 }],
      provenance: { title: { from: 'title', written: 'Call for two consultants', line: 3 } },
    })
  })

  it('leaves out what has no value', () => {
    expect(listingJson(bareNews)).toEqual({
      id: 'news-1',
      kind: 'news',
      title: '国际劳工组织 news',
      source: { page: 'b.txt', item: 2, line: 12 },
      provenance: {},
    })
  })

  it('says a status only for a moment, and only where there is one', () => {
    const at = { instant: Date.UTC(2024, 2, 5), fallbackZone: 'UTC' }
    const { condition: _condition, ...open } = fullCall
    expect(listingJson(open, at)).toHaveProperty('status', 'open')
    expect(listingJson(fullCall, at)).toHaveProperty('status', 'postponed')
    expect(listingJson(bareNews, at)).not.toHaveProperty('status')
  })
})

describe('a line of JSON', () => {
  it('steers no terminal and stays the same value', () => {
    const value = { text: 'a\u001B[31m\u009B1m\u202Eb\u2028蒙' }
    const line = jsonLine(value)
    expect(line).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E\u2028]/)
    expect(JSON.parse(line)).toEqual(value)
  })
})

describe('what was understood', () => {
  it('has the slots that were asked about', () => {
    const start = dayOf(2024, 3, 1) ?? 0
    const intent: Intent = {
      act: 'find',
      kinds: ['call'],
      places: [{ id: 'MN', kind: 'country', name: 'Mongolia' }],
      times: [{ relation: 'due', within: [{ start, end: Infinity }], written: 'from March 2024', isWhole: true }],
      status: 'open',
      topic: [['forced', 'labour'], ['survey']],
      order: 'deadline',
      limit: 3,
      assumed: ['March taken as March 2024'],
    }
    expect(understood(intent)).toEqual({
      act: 'find',
      kinds: ['call'],
      places: ['Mongolia'],
      times: [{ relation: 'due', start: '2024-03-01', end: null, written: 'from March 2024' }],
      status: 'open',
      topic: ['forced labour', 'survey'],
      order: 'deadline',
      number: 3,
      assumed: ['March taken as March 2024'],
    })
    expect(understood({ act: 'help', assumed: [] })).toEqual({ act: 'help' })
  })
})
