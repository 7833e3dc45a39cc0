import { describe, expect, it } from 'vitest'
import { pick, read } from './page.ts'

const prose = 'The meeting brought together employers, workers and the government of the country.'

/** Each page, and what its items are: title, and where given kicker, credit, printed number, heading. */
describe('items of a page', () => {
  it.each([
    [
      'numbers under month headings, restarting',
      `
      News room

      March 2024

        1. First title

          3 March 2024

          ${prose}

        2. Second title

          2 March 2024

          ${prose}

      February 2024

        1. Third title

          9 February 2024

          ${prose}
      `,
      [
        { title: 'First title', posted: '2024-03-03' },
        { title: 'Second title', posted: '2024-03-02' },
        { title: 'Third title', posted: '2024-02-09' },
      ],
    ],
    [
      'numbers that run on over headings',
      `
      Mongolia resources

      2021

        1. First title

          ${prose}

      2020

        2. Second title

          ${prose}
      `,
      [
        { title: 'First title', posted: '2021' },
        { title: 'Second title', posted: '2020' },
      ],
    ],
    [
      'a number lost with the credit over its title',
      `
      News room

        1. First title

          3 March 2024

          ${prose}


          Second title

          2 March 2024

          ${prose}

        3. © ILO 2024

          Third title

          1 March 2024

          ${prose}
      `,
      [{ title: 'First title' }, { title: 'Second title' }, { title: 'Third title', credit: '© ILO 2024' }],
    ],
    [
      'a number lost before an undated title',
      `
      Mongolia resources

      March 2024

        1. First title

          ${prose}


          Second title

          This toolkit was made for the inspectors of the country.

        3. Third title

          ${prose}
      `,
      [{ title: 'First title' }, { title: 'Second title', kind: 'publication' }, { title: 'Third title' }],
    ],
    [
      'a lost heading: blank lines and a restart, so no month is known',
      `
      Mongolia resources

      March 2024

        1. First title

          ${prose}


        1. Second title

          ${prose}
      `,
      [
        { title: 'First title', posted: '2024-03' },
        { title: 'Second title', posted: undefined },
      ],
    ],
    [
      'bullets',
      `
      Activities

        • First title

          12 May 2017

          ${prose}

        • Second title

          13 May 2017
      `,
      [
        { title: 'First title', kind: 'activity', startDate: '2017-05-12' },
        { title: 'Second title', startDate: '2017-05-13' },
      ],
    ],
    [
      'one bullet for all, dates tight under the titles',
      `
      Activities
        • First title
          2017

          ${prose}

          Second title
          2016

          ${prose}
      `,
      [
        { title: 'First title', listed: '2017', startDate: '2017' },
        { title: 'Second title', listed: '2016', startDate: '2016' },
      ],
    ],
    [
      'a bare dash',
      `
      Events

      - First title

        4 - 6 June 2019

        ${prose}

      - Second title

        1 June 2019
      `,
      [{ title: 'First title', startDate: '2019-06-04', endDate: '2019-06-06' }, { title: 'Second title' }],
    ],
    [
      'no marks at all, at the margin',
      `
      Events and meetings

      First title

      4 June 2019

      ${prose}

      Second title

      1 June 2019

      ${prose}
      `,
      [
        { title: 'First title', kind: 'event', startDate: '2019-06-04', summary: prose },
        { title: 'Second title', startDate: '2019-06-01' },
      ],
    ],
    [
      'no marks, tight',
      `
      News
      First title
      4 June 2019
      ${prose}
      Second title
      1 June 2019
      ${prose}
      `,
      [
        { title: 'First title', posted: '2019-06-04' },
        { title: 'Second title', posted: '2019-06-01' },
      ],
    ],
    [
      'no marks and months as headings',
      `
      News

      June 2019

      First title

      4 June 2019

      ${prose}

      May 2019

      Second title

      30 May 2019

      ${prose}
      `,
      [
        { title: 'First title', posted: '2019-06-04' },
        { title: 'Second title', posted: '2019-05-30', summary: prose },
      ],
    ],
    [
      'sections by name',
      `
      Mongolia

      Events

        1. First title

          4 June 2019

      News

        1. Second title

          1 June 2019

      Publications

        1. Third title

          ${prose}
      `,
      [
        { title: 'First title', kind: 'event' },
        { title: 'Second title', kind: 'news' },
        { title: 'Third title', kind: 'publication' },
      ],
    ],
    [
      'kicker, then title, loose',
      `
      News

        1. Youth employment

          First title of the page

          4 June 2019,

          ${prose}
      `,
      [{ title: 'First title of the page', kicker: 'Youth employment' }],
    ],
    [
      'kicker, then title, tight',
      `
      News

        1. Youth employment
          First title of the page
          4 June 2019
          ${prose}
      `,
      [{ title: 'First title of the page', kicker: 'Youth employment', summary: prose }],
    ],
    [
      'credit, kicker, title',
      `
      News

        1. © A. Photographer / ILO 2018

          Press release

          First title of the page

          4 June 2019

          ${prose}
      `,
      [
        {
          title: 'First title of the page',
          kicker: 'Press release',
          credit: '© A. Photographer / ILO 2018',
          posted: '2019-06-04',
        },
      ],
    ],
    [
      'kicker, credit, title, tight',
      `
      News

        1. Press release
          © A. Photographer 2018
          First title of the page
          4 June 2019
      `,
      [
        {
          title: 'First title of the page',
          kicker: 'Press release',
          credit: '© A. Photographer 2018',
          posted: '2019-06-04',
        },
      ],
    ],
    [
      'a kicker that is a section’s name, after a credit, and such a word inside a summary',
      `
      News

        1. © ILO 2018

          News

          First title of the page

          5 November 2018, Beijing, China

          ${prose}

          Contact

          Write to jane@example.org about it.

        2. Second title

          4 November 2018
      `,
      [
        {
          title: 'First title of the page',
          kicker: 'News',
          credit: '© ILO 2018',
          contacts: [{ email: 'jane@example.org' }],
        },
        { title: 'Second title', kind: 'news' },
      ],
    ],
    [
      'labelled dates are no titles',
      `
      Calls

        1. Design of posters

          Posted on 2 July 2021

          Deadline for applications: 16 July 2021 at noon (Hanoi time)

        2. Call for proposals: A study

          Issue date: 3 March 2022

          Closing date: 15 March 2022
      `,
      [
        { title: 'Design of posters', kind: 'call', opens: '2021-07-02', kicker: undefined },
        { title: 'Call for proposals: A study', opens: '2022-03-03' },
      ],
    ],
    [
      'the date over the title',
      `
      News

      12 March 2024

      First title

      ${prose}

      11 March 2024

      Second title

      ${prose}
      `,
      [
        { title: 'First title', posted: '2024-03-12' },
        { title: 'Second title', posted: '2024-03-11' },
      ],
    ],
    [
      'an undated item before a dated one that lost its number',
      `
      Mongolia resources

        1. First title

          This policy brief tells what was found about herders.

          Second title

          4 - 5 June 2019

          ${prose}
      `,
      [
        { title: 'First title', kind: 'publication', startDate: undefined },
        { title: 'Second title', kind: 'event', startDate: '2019-06-04' },
      ],
    ],
    [
      'a list inside a summary is no list of items',
      `
      News

        1. First title

          4 June 2019

          The programme has three aims:

            • to train inspectors
            • to write a guide

        2. Second title

          3 June 2019
      `,
      [{ title: 'First title' }, { title: 'Second title' }],
    ],
    [
      'lines broken in the middle of a sentence',
      `
      News

        1. A title that was broken
          in the middle

          4 June 2019

          Prose that was broken
          in the middle too, as old pages do.
      `,
      [
        {
          title: 'A title that was broken in the middle',
          summary: 'Prose that was broken in the middle too, as old pages do.',
        },
      ],
    ],
    [
      'French',
      `
      Actualités

      Mars 2024

        1. Premier titre

          12 mars 2024

          Une réunion a rassemblé les mandants du pays.

        2. Deuxième titre

          Du 4 au 6 mars 2024, Dakar, Sénégal

      1er trimestre

        1. Troisième titre

          1er février 2024
      `,
      [
        { title: 'Premier titre', kind: 'news', posted: '2024-03-12' },
        { title: 'Deuxième titre', posted: '2024-03-04', place: 'Dakar, Sénégal' },
        { title: 'Troisième titre', posted: '2024-02-01' },
      ],
    ],
    [
      'Spanish',
      `
      Noticias

      Marzo de 2024

        1. Primer título

          12 de marzo de 2024

          Una reunión con los mandantes del país.

        2. Segundo título

          Del 4 al 6 de marzo de 2024
      `,
      [
        { title: 'Primer título', kind: 'news', posted: '2024-03-12' },
        { title: 'Segundo título', posted: '2024-03-04' },
      ],
    ],
  ])('%s', (_situation, text, expected) => {
    const { listings, unreadItems } = read(text)
    expect(unreadItems).toEqual([])
    expect(listings.map(({ title }) => title)).toEqual(expected.map(({ title }) => title))
    expect(listings.map((listing, index) => pick(listing, expected[index] ?? {}))).toEqual(expected)
  })
})

describe('what is no item', () => {
  it.each([
    [
      'side matter before the list',
      `
      News room

      Media contact

        Jane Doe, communication officer, tel. +66 2 288 1234, jane@example.org

      September 2020

        1. First title

          9 September 2020
      `,
      ['First title'],
      'Jane Doe',
    ],
    [
      'side matter with marks of its own',
      `
      News room

      Media contacts

        • Jane Doe, communication officer
        • John Doe, assistant

      News

        1. First title

          9 September 2020
      `,
      ['First title'],
      'John Doe',
    ],
    [
      'a page that speaks of itself before the list',
      `
      Events

      Here you find the meetings that the office has held over the last years, newest first.

        1. First title

          9 September 2020
      `,
      ['First title'],
      'Here you find',
    ],
    [
      'a menu before the title',
      `
        • Home
        • About us

      Events

        1. First title

          9 September 2020
      `,
      ['First title'],
      'About us',
    ],
    [
      'links after the list',
      `
      Events

        1. First title

          9 September 2020

          ${prose}

      See also

        • All events
        • Calendar
      `,
      ['First title'],
      'Calendar',
    ],
  ])('%s', (_situation, text, titles, kept) => {
    const archive = read(text)
    expect(archive.listings.map(({ title }) => title)).toEqual(titles)
    expect(archive.setAside.map((aside) => aside.text).join('\n')).toContain(kept)
  })
})

describe('what cannot be read', () => {
  it.each([
    [
      'a mark with nothing behind it',
      'News\n\n  1.\n\n  2. A title\n\n    3 March 2024\n',
      'a mark with nothing behind it',
      1,
    ],
    ['a date without a title', 'News\n\n  1. 3 March 2024\n\n  2. A title\n\n    3 March 2024\n', 'no title', 1],
    ['a page without any item', 'Nothing to see here', 'no item found on the page', 0],
  ])('%s is kept with its reason', (_situation, text, reason, read_) => {
    const { unreadItems, itemsRead } = read(text)
    expect(unreadItems.map((item) => item.reason)).toEqual([reason])
    expect(itemsRead).toBe(read_)
  })

  it('a day that the calendar lacks is a doubt about the item, which is read', () => {
    const { listings, doubts } = read('Events\n\n  1. A title\n\n    31 June 2024\n\n    Some words.\n')
    expect(listings[0]).toMatchObject({ title: 'A title', kind: 'event' })
    expect(listings[0]?.startDate).toBeUndefined()
    expect(doubts).toEqual(['invented.txt, line 5: "31 June 2024" names no day of the calendar'])
  })
})
