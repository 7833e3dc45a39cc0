import { describe, expect, it } from 'vitest'
import { isoDeadline } from '../../src/listing/deadline.ts'
import { only, pick } from './page.ts'

/** A page with one item, under a section of that name. */
function item(section: string, ...lines: readonly string[]): string {
  return [section, '', `  1. ${lines[0] ?? ''}`, ...lines.slice(1).flatMap((line) => ['', `    ${line}`])].join('\n')
}

describe('date lines', () => {
  it.each([
    ['one day', '27 October 2015', { startDate: '2015-10-27', endDate: '2015-10-27' }],
    ['days of one month', '13 - 14 October 2015', { startDate: '2015-10-13', endDate: '2015-10-14' }],
    ['days of one month, tight', '21-22 September 2015', { startDate: '2015-09-21', endDate: '2015-09-22' }],
    ['days of two months', '20 February - 4 March 2024', { startDate: '2024-02-20', endDate: '2024-03-04' }],
    ['days of two years', '1 October 2015 - 31 March 2018', { startDate: '2015-10-01', endDate: '2018-03-31' }],
    [
      'over New Year with the year said once',
      '28 December - 4 January 2024',
      { startDate: '2023-12-28', endDate: '2024-01-04' },
    ],
    ['an empty place', '06 November 2018,', { startDate: '2018-11-06', place: undefined }],
    ['a place', '06 November 2018, Beijing, China', { startDate: '2018-11-06', place: 'Beijing, China' }],
    [
      'two places',
      '4 June 2019, Hanoi, Viet Nam and Vientiane, Lao PDR',
      { place: 'Hanoi, Viet Nam and Vientiane, Lao PDR' },
    ],
    ['a long dash', '13 – 14 October 2015', { startDate: '2015-10-13', endDate: '2015-10-14' }],
    ['a weekday', 'Thursday, 29 July 2020', { startDate: '2020-07-29' }],
    ['the month first', 'March 13-14, 2019', { startDate: '2019-03-13', endDate: '2019-03-14' }],
    ['a year', '2017', { startDate: '2017', endDate: '2017', listed: '2017' }],
    ['a month', 'May 2017', { startDate: '2017-05', endDate: '2017-05', listed: '2017-05' }],
    [
      'none',
      'The room was full and the talk went on for long.',
      { startDate: undefined, summary: 'The room was full and the talk went on for long.' },
    ],
    ['a label', 'Date: 4 June 2019', { startDate: '2019-06-04' }],
    ['hours', '4 June 2019, 14:00 - 16:00 (Bangkok time)', { startDate: '2019-06-04' }],
    ['a leap day', '29 February 2024', { startDate: '2024-02-29' }],
    ['a day that February lacks', '29 February 2023', { startDate: undefined }],
    ['days that run backwards', '14 - 13 October 2015', { startDate: undefined }],
  ])('%s', (_situation, line, fields) => {
    expect(pick(only(item('Events', 'A title', line)), fields)).toEqual(fields)
  })
})

describe('titles', () => {
  it.each([
    [
      'ends in its own date',
      'Meeting in Nanxun, Zhejiang 27 October 2015',
      '27 October 2015',
      'Meeting in Nanxun, Zhejiang',
    ],
    ['ends in its own days', 'Course on safety, 3-7 March 2014', '3 - 7 March 2014', 'Course on safety'],
    ['ends in its own date in brackets', 'Course on safety (3 March 2014)', '3 March 2014', 'Course on safety'],
    [
      'ends in another date',
      'Review of the year to 31 December 2013',
      '3 March 2014',
      'Review of the year to 31 December 2013',
    ],
    ['ends in a year', 'Labour force survey 2021', '3 March 2014', 'Labour force survey 2021'],
    [
      'holds a convention',
      'Seminar on the Convention, 1947 (No. 81)',
      '3 March 2014',
      'Seminar on the Convention, 1947 (No. 81)',
    ],
    ['holds an acronym', 'Seminar of MOHRSS', '3 March 2014', 'Seminar of MOHRSS'],
  ])('%s', (_situation, printed, line, title) => {
    expect(only(item('Events', printed, line)).title).toBe(title)
  })

  it.each([
    [
      'finer than its date line',
      'Workshop on pensions, 18-19 May 2014',
      '2014',
      { title: 'Workshop on pensions', startDate: '2014-05-18', endDate: '2014-05-19', listed: '2014' },
    ],
    [
      'inside a bracket',
      'Regional Forum (Beijing, 5-6 October 2022)',
      '5 - 6 October 2022',
      { title: 'Regional Forum (Beijing)', startDate: '2022-10-05' },
    ],
  ])('may hold a date %s', (_situation, printed, line, fields) => {
    expect(pick(only(item('Events', printed, line)), fields)).toEqual(fields)
  })

  it('gives the date where there is no date line', () => {
    const fields = { title: 'Course on safety', startDate: '2014-03-03', endDate: '2014-03-07' }
    expect(
      pick(
        only(item('Events', 'Course on safety, 3-7 March 2014', 'The course is for inspectors of all regions.')),
        fields,
      ),
    ).toEqual(fields)
  })

  it.each([
    ['POSTPONED: Course on safety', 'postponed'],
    ['Course on safety (POSTPONED)', 'postponed'],
    ['Course on safety - Cancelled', 'cancelled'],
    ['The workshop on postponed retirement', undefined],
  ])('%s is %s', (title, condition) => {
    expect(only(item('Events', title, '3 March 2014')).condition).toBe(condition)
  })
})

describe('kinds', () => {
  const about = 'The text says nothing of what it is itself.'
  it.each([
    [
      'a call among news',
      'News',
      ['Call for expression of interest: A consultant', '3 March 2024', about],
      'call',
      undefined,
    ],
    [
      'a call in the plural',
      'News',
      ['Call for expressions of interest: A consultant', '3 March 2024', about],
      'call',
      undefined,
    ],
    [
      'a tender under the kicker Event',
      'Mongolia',
      ['Event', 'Request for proposals: A study', '3 March 2024', about],
      'call',
      undefined,
    ],
    [
      'a call in French',
      'Actualités',
      ["Appel à manifestation d'intérêt : un consultant", '3 mars 2024', about],
      'call',
      undefined,
    ],
    [
      'a call in Spanish',
      'Noticias',
      ['Convocatoria: consultoría nacional', '3 de marzo de 2024', about],
      'call',
      undefined,
    ],
    [
      'a verb, not a call',
      'News',
      ['New board calls for a sustainable recovery', '3 March 2024', about],
      'news',
      undefined,
    ],
    [
      'a kicker over news',
      'Mongolia',
      ['Press release', 'A title of some length', '3 March 2024', about],
      'news',
      undefined,
    ],
    ['an opinion', 'News', ['Op-Ed', 'A title of some length', '3 March 2024', about], 'news', 'op-ed'],
    [
      'a kicker over an event among news',
      'News',
      ['Event', 'A title of some length', '3 March 2024', about],
      'event',
      undefined,
    ],
    [
      'a toolkit by its title',
      'News',
      ['Fair recruitment: An ILO toolkit for journalists', '3 March 2024', about],
      'publication',
      'toolkit',
    ],
    [
      'a brief that speaks of itself',
      'Mongolia resources',
      ['Extending coverage', 'This policy brief highlights challenges of herders.'],
      'publication',
      'policy brief',
    ],
    [
      'a brief that is only mentioned',
      'News',
      ['Digital channels', '3 March 2024', 'A new ILO policy brief shows how services use technology.'],
      'news',
      undefined,
    ],
    [
      'a toolkit that is launched',
      'News',
      ['ILO launches new toolkit for journalists', '3 March 2024', about],
      'news',
      undefined,
    ],
    [
      'days of its own on a mixed page',
      'Mongolia resources',
      ['Journalists build skills', '17 - 19 January 2024', about],
      'event',
      undefined,
    ],
    [
      'neither words nor days on a mixed page',
      'Mongolia resources',
      ['Journalists build skills', about],
      'notice',
      undefined,
    ],
    ['a workshop', 'Events', ['ILO/CEC Workshop on equality', '3 March 2024'], 'event', 'workshop'],
    [
      'a study tour inside a name',
      'Events',
      ['Mongolian labour law study tour to Japan', '3 March 2024'],
      'event',
      'study tour',
    ],
    [
      'a seminar at the end',
      'Activities',
      ['European Union good practice seminar', '2017', about],
      'activity',
      'seminar',
    ],
  ])('%s', (_situation, section, lines, kind, form) => {
    expect(pick(only(item(section, ...lines)), { kind: 'call', form: '' })).toEqual({ kind, form })
  })
})

describe('deadlines', () => {
  const send = 'Interested individuals should submit their letter of interest to a@example.org'
  it.each([
    [
      'an hour and a city',
      `${send} by 6 pm (Ulaanbaatar time), 19 March 2024.`,
      '2024-03-19T18:00:00+08:00',
      'Asia/Ulaanbaatar',
      true,
    ],
    [
      'an hour without a space',
      `${send} by 1pm (Ulaanbaatar time), 19 March 2024.`,
      '2024-03-19T13:00:00+08:00',
      'Asia/Ulaanbaatar',
      true,
    ],
    [
      'an hour with a dot',
      `${send} by 18.00 (Ulaanbaatar time), 19 March 2024.`,
      '2024-03-19T18:00:00+08:00',
      'Asia/Ulaanbaatar',
      true,
    ],
    [
      '12 pm is noon',
      `${send} by 12 pm (Ulaanbaatar time), 19 March 2024.`,
      '2024-03-19T12:00:00+08:00',
      'Asia/Ulaanbaatar',
      true,
    ],
    [
      '12 am begins the day',
      `${send} by 12 am (Ulaanbaatar time), 19 March 2024.`,
      '2024-03-19T00:00:00+08:00',
      'Asia/Ulaanbaatar',
      true,
    ],
    ['an offset with a dot', 'Deadline: 30-Mar-2026 14:00 (GMT 1.00)', '2026-03-30T14:00:00+01:00', '+01:00', true],
    [
      'an at sign and a city in summer',
      'Deadline: 29-Aug-22 @ 12:00 PM (New York time)',
      '2022-08-29T12:00:00-04:00',
      'America/New_York',
      true,
    ],
    [
      'midnight in brackets',
      'Deadline: 10-Jun-16 (Midnight New York, USA)',
      '2016-06-10T23:59:59-04:00',
      'America/New_York',
      true,
    ],
    [
      'an offset with a colon',
      'Deadline: 30 September 2025, 16:30 (GMT+2:00)',
      '2025-09-30T16:30:00+02:00',
      '+02:00',
      true,
    ],
    [
      'midnight of the place',
      'The deadline is 23 December 2020 (midnight local time).',
      '2020-12-23T23:59:59+08:00',
      'Asia/Ulaanbaatar',
      true,
    ],
    [
      'no year',
      'Applications close not later than 23:59 (NY Time) on 07 November.',
      '2024-11-07T23:59:00-05:00',
      'America/New_York',
      true,
    ],
    ['no hour', `${send} by 19 March 2024.`, '2024-03-19T23:59:59+08:00', 'Asia/Ulaanbaatar', false],
    [
      'midnight written as 00:00',
      'Deadline: 19 March 2024, 00:00 midnight (UTC)',
      '2024-03-19T00:00:00+00:00',
      'UTC',
      true,
    ],
    [
      'a zone that nobody knows',
      'Deadline: 19 March 2024, 17:00 (Atlantis time)',
      '2024-03-19T17:00:00',
      undefined,
      true,
    ],
    [
      'an abbreviation that means several',
      'Deadline: 19 March 2024, 17:00 IST',
      '2024-03-19T17:00:00',
      undefined,
      true,
    ],
    [
      'French',
      'Les candidatures doivent être envoyées avant le 19 mars 2024 à 17h00.',
      '2024-03-19T17:00:00+08:00',
      'Asia/Ulaanbaatar',
      true,
    ],
  ])('%s', (_situation, summary, at, zone, timeStated) => {
    const { deadlines } = only(item('Calls', 'Call for expression of interest: A consultant', '1 March 2024', summary))
    expect(
      deadlines.map((deadline) => ({
        at: isoDeadline(deadline),
        zone: deadline.zone,
        timeStated: deadline.timeStated,
      })),
    ).toEqual([{ at, zone, timeStated }])
  })

  it.each([
    ['when the work ends', 'The assignment should be completed by 30 June 2024.'],
    ['when the report is due', 'The consultant shall submit the final report by 30 June 2024.'],
    ['when questions end', 'The deadline for questions is 10 March 2024.'],
    ['when people are told', 'Short-listed candidates will be contacted by 19 March 2024.'],
    ['how long an offer binds', 'Bidders hold their offer valid until 30 September 2024.'],
    ['when a project closes', 'The project, which closes on 31 December 2024, seeks a consultant.'],
    ['when a law was made', 'The law was adopted on 3 March 2017 and amended since.'],
    ['a survey of a year', 'The survey of 2021 will be updated.'],
  ])('none in words that say %s', (_situation, summary) => {
    expect(only(item('Calls', 'Call for proposals: A study', '1 March 2024', summary)).deadlines).toEqual([])
  })

  it('in a title', () => {
    const { title, deadlines } = only(
      item('Calls', 'Call for papers (Deadline: 1 April 2013)', '1 February 2013', 'Papers on labour are welcome.'),
    )
    expect(title).toBe('Call for papers (Deadline: 1 April 2013)')
    expect(deadlines.map((deadline) => [isoDeadline(deadline), deadline.from, deadline.written])).toEqual([
      ['2013-04-01T23:59:59+08:00', 'title', '1 April 2013'],
    ])
  })

  it('on the last day of the date line counts once, with its hour', () => {
    const call = only(
      item(
        'Calls',
        'Call for proposals: A study',
        '4 - 19 March 2024',
        `${send} by 6 pm (Ulaanbaatar time), 19 March 2024.`,
      ),
    )
    expect(call.deadlines).toHaveLength(1)
    expect(pick(call, { opens: '', closes: '', posted: '', datesDisagree: true })).toEqual({
      opens: '2024-03-04',
      closes: '2024-03-19',
      posted: '2024-03-04',
      datesDisagree: undefined,
    })
  })

  it('that disagree with the date line are both kept', () => {
    const call = only(
      item(
        'Calls',
        'Call for proposals: A study',
        '19 February - 15 March 2024',
        `${send} by 18.00 (Ulaanbaatar time), 27 March 2024.`,
      ),
    )
    expect(call.datesDisagree).toBe(true)
    expect(call.deadlines.map((deadline) => [isoDeadline(deadline), deadline.from])).toEqual([
      ['2024-03-15T23:59:59+08:00', 'date line'],
      ['2024-03-27T18:00:00+08:00', 'summary'],
    ])
  })
})

describe('exact days inside a rough date line', () => {
  it.each([
    [
      'organised on a day',
      'The training was organized on 9 th of February 2017, with many participants.',
      '2017-02-09',
    ],
    [
      'conducted on a day, far behind the verb',
      'The first meeting was conducted with people of the ministry and the agency on 08 th of February 2017 with 13 members.',
      '2017-02-08',
    ],
    ['a law of that year', 'The training was about the law that parliament adopted on 3 March 2017.', '2017'],
    ['a day of another year', 'The training was held on 3 March 2016 and again.', '2017'],
    ['the day first', 'On 5 May 2017, the team organized a meeting with many people.', '2017-05-05'],
    ['an active voice', 'The team held press conference on the 3rd of July 2017 in the hall.', '2017-07-03'],
    ['a day in brackets', 'It was held in Erdenet (15 November 2017) with many people.', '2017-11-15'],
    [
      'a later occasion',
      'It was conducted on 12 March 2017. A follow-up training will be held on 20 June 2017.',
      '2017-03-12',
    ],
    ['two days that differ', 'It was held on 3 March 2017 in Darkhan. It was held on 9 May 2017 in Erdenet.', '2017'],
    ['no day', 'The training was held in the spring.', '2017'],
  ])('%s', (_situation, summary, startDate) => {
    expect(pick(only(item('Activities', 'A training', '2017', summary)), { startDate, listed: '' })).toEqual({
      startDate,
      listed: '2017',
    })
  })
})

describe('what applicants need', () => {
  const call = only(
    item(
      'Calls',
      'RFP/2024/013: Call for proposals: A study',
      '1 - 15 March 2024',
      'This is a re-advertisement. Send CVs and a daily professional fee expressed in MNT to a@example.org copying b.c@example.org with “Study of herders” as the subject line. For details, please see the document below. See also https://example.org/tor.pdf for the terms.',
    ),
  )
  it.each([
    ['contacts', [{ email: 'a@example.org' }, { email: 'b.c@example.org' }]],
    ['feeCurrency', 'MNT'],
    ['subjectLine', 'Study of herders'],
    ['reference', 'RFP/2024/013'],
    ['readvertisement', true],
    [
      'documents',
      [
        { description: 'For details, please see the document below.' },
        { url: 'https://example.org/tor.pdf', description: 'See also https://example.org/tor.pdf for the terms.' },
      ],
    ],
  ])('%s', (field, value) => {
    expect(Object.entries(call).find(([key]) => key === field)?.[1]).toEqual(value)
  })

  it('each says where it was read', () => {
    expect(call.provenance).toMatchObject({
      feeCurrency: { from: 'summary', line: 7 },
      opens: { from: 'date line', written: '1 - 15 March 2024', line: 5 },
      readvertisement: { from: 'summary', written: 'This is a re-advertisement' },
      reference: { from: 'title', written: 'RFP/2024/013', line: 3 },
    })
  })
})

describe('countries', () => {
  it.each([
    ['by name', 'Meeting in Japan', [], ['JP']],
    ['by people', 'Mongolian trade unions meet', [], ['MN']],
    ['by a city', 'Meeting in Jakarta', [], ['ID']],
    ['by a body', 'China Enterprise Confederation meets', [], ['CN']],
    ['not by an office', 'ILO Moscow meets', [], []],
    ['not by a group', 'ASEAN forum meets', [], []],
    ['by the page where it is one country’s', 'Herders meet', ['MN'], ['MN']],
  ])('%s', (_situation, title, about, codes) => {
    expect(only(item('Events', title, '3 March 2014'), { about }).countries.map(({ code }) => code)).toEqual(codes)
  })
})
