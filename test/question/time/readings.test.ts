import { describe, expect, it } from 'vitest'
import { isoDay } from '../../../src/calendar/day.ts'
import { chronoDays } from '../../../src/question/time/chrono-days.ts'
import { mayNameDay, readTimes, type TimeContext } from '../../../src/question/time/read-times.ts'
import { when } from '../../../src/question/time/when.ts'
import { asked, day } from './expect-when.ts'

function iso({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${Number.isFinite(start) ? isoDay(start) : ''}..${Number.isFinite(end) ? isoDay(end) : ''}`
}

function read(text: string, today: string, more: Partial<TimeContext> = {}) {
  return readTimes(text, { today: day(today), order: 'dmy', ...more })
}

describe('a time without its year', () => {
  it.each([
    ['past, begun', 'March', '2024-03-13', { lean: 'past' }, '2024-03-01..2024-04-01', undefined],
    ['past, not begun', 'March', '2024-02-29', { lean: 'past' }, '2023-03-01..2023-04-01', undefined],
    ['coming, running', 'March', '2024-03-31', { lean: 'coming' }, '2024-03-01..2024-04-01', undefined],
    ['coming, over', 'March', '2024-04-01', { lean: 'coming' }, '2025-03-01..2025-04-01', undefined],
    ['no lean', 'March', '2024-04-01', {}, '2024-03-01..2024-04-01', '2025-03-01..2025-04-01'],
    ['no lean, running', 'March', '2024-03-13', {}, '2024-03-01..2024-04-01', undefined],
    ['follow-up', 'what about August?', '2026-11-22', { year: 2020 }, '2020-08-01..2020-09-01', undefined],
    ['follow-up with its own year', 'August 2018', '2026-11-22', { year: 2020 }, '2018-08-01..2018-09-01', undefined],
    ['day, past', '10 March', '2024-03-10', { lean: 'past' }, '2024-03-10..2024-03-11', undefined],
    ['day, coming', '10 March', '2024-03-11', { lean: 'coming' }, '2025-03-10..2025-03-11', undefined],
    ['leap day, coming', '29 February', '2024-03-01', { lean: 'coming' }, '2028-02-29..2028-03-01', undefined],
    ['weekday, past', 'on Friday', '2024-03-13', { lean: 'past' }, '2024-03-08..2024-03-09', undefined],
    ['weekend, past', 'over the weekend', '2024-03-13', { lean: 'past' }, '2024-03-09..2024-03-11', undefined],
    ['weekend, coming', 'at the weekend', '2024-03-17', { lean: 'coming' }, '2024-03-16..2024-03-18', undefined],
    ['Friday 13th', 'Friday the 13th', '2024-03-13', { lean: 'coming' }, '2024-09-13..2024-09-14', undefined],
    ['weekday, coming', 'on Friday', '2024-03-15', { lean: 'coming' }, '2024-03-15..2024-03-16', undefined],
    ['weekday, no lean', 'on Friday', '2024-03-13', {}, '2024-03-15..2024-03-16', '2024-03-08..2024-03-09'],
    ['next weekday', 'next Friday', '2024-03-13', {}, '2024-03-22..2024-03-23', '2024-03-15..2024-03-16'],
    ['since is past', 'since March', '2024-02-01', { lean: 'coming' }, '2023-03-01..', undefined],
    ['until is to come', 'until March', '2024-04-01', {}, '..2025-04-01', undefined],
    ['until, of what was', 'until March', '2024-04-01', { lean: 'past' }, '..2024-04-01', undefined],
    ['day of the month', 'by the 5th', '2024-03-13', { lean: 'coming' }, '..2024-04-06', undefined],
    ['winter running over new year', 'in winter', '2024-01-31', { lean: 'past' }, '2023-12-01..2024-03-01', undefined],
    ['range', 'from December to February', '2024-01-31', { lean: 'coming' }, '2023-12-01..2024-03-01', undefined],
  ] as const)('%s: %s (%s)', (_situation, text, today, more, interval, other) => {
    const [reading] = read(text, today, more)
    expect(reading && iso(reading.interval)).toBe(interval)
    expect(reading?.other && iso(reading.other)).toBe(other)
  })
})

describe('settings', () => {
  it.each([
    ['FY2015', { fiscalYearStart: 7 }, '2014-07-01..2015-07-01'],
    ['FY2015/16', { fiscalYearStart: 4 }, '2015-04-01..2016-04-01'],
    ['this fiscal year', { fiscalYearStart: 4 }, '2023-04-01..2024-04-01'],
    ['next fiscal year', { fiscalYearStart: 10 }, '2024-10-01..2025-10-01'],
    ['academic year 2018-2019', { academicYearStart: 8 }, '2018-08-01..2019-08-01'],
    ['03/04/2024', { order: 'mdy' }, '2024-03-04..2024-03-05'],
    ['20/03/2024', { order: 'mdy' }, '2024-03-20..2024-03-21'],
    ['9/14-9/20/2015', { order: 'mdy' }, '2015-09-14..2015-09-21'],
    ['Q2 FY2015', { fiscalYearStart: 4 }, '2014-07-01..2014-10-01'],
    ['FY15 Q2', { fiscalYearStart: 7 }, '2014-10-01..2015-01-01'],
    ['FY2015 H1', { fiscalYearStart: 7 }, '2014-07-01..2015-01-01'],
    ['second quarter of fiscal year 2015', { fiscalYearStart: 10 }, '2015-01-01..2015-04-01'],
    ['fiscal Q1 2015', { fiscalYearStart: 10 }, '2014-10-01..2015-01-01'],
    ['Q1 of the fiscal year', { fiscalYearStart: 4 }, '2023-04-01..2023-07-01'],
    ['by the end of the fiscal year', { fiscalYearStart: 4 }, '..2024-04-01'],
    ['Q2 2015', { fiscalYearStart: 4 }, '2015-04-01..2015-07-01'],
    ['academic year', { academicYearStart: 8 }, '2023-08-01..2024-08-01'],
  ] as const)('%s', (text, more, interval) => {
    const [reading] = read(text, '2024-03-13', more)
    expect(reading && iso(reading.interval)).toBe(interval)
  })
})

describe('what a reading says of itself', () => {
  it.each([
    ['events in September 2015?', 'in September 2015', 'month', true, undefined],
    ['news since the 27 August 2020 please', 'since the 27 August 2020', 'open', true, undefined],
    ['what was on between 20 and 22 May 2015?', 'between 20 and 22 May 2015', 'range', true, undefined],
    ['news in March', 'in March', 'month', false, 'March taken as March 2024'],
    ['due by 15 March', 'by 15 March', 'open', false, '15 March taken as 15 March 2024'],
    ['in Septemeber', 'in Septemeber', 'month', false, 'Septemeber taken as September 2023 or September 2024'],
    ['last week’s news', 'last week’s', 'week', true, undefined],
    ['on Friday', 'on Friday', 'day', false, 'Friday taken as 15 March 2024 or 8 March 2024'],
    ['next Friday', 'next Friday', 'day', true, 'next Friday taken as 22 March 2024 or 15 March 2024'],
    ['in Q3', 'in Q3', 'quarter', false, 'Q3 taken as July 2023 to September 2023 or July 2024 to September 2024'],
    ['the 1990s', 'the 1990s', 'decade', true, undefined],
    ['summer 2015', 'summer 2015', 'season', true, undefined],
    ['H1 2015', 'H1 2015', 'half', true, undefined],
    ['in 2015', 'in 2015', 'year', true, undefined],
  ] as const)('%s', (text, written, granularity, complete, assumed) => {
    const [reading] = read(text, '2024-03-13')
    expect(reading).toMatchObject({ written, granularity, complete })
    expect(reading?.assumed).toBe(assumed)
    expect(reading && text.slice(reading.start, reading.end)).toBe(written)
  })
})

describe('what is said of a time', () => {
  it.each([
    ['31 April 2015', 'no day 31 in April 2015, so the month is taken'],
    ['29 February 2023', 'no day 29 in February 2023, so the month is taken'],
    ['31/04/2015', 'no day 31 in April 2015, so the month is taken'],
    ['31 April', 'no day 31 in April, so the month is taken; 31 April taken as April 2023 or April 2024'],
    ['from 28 to 30 February 2024', 'no day 30 in February 2024, so its last is taken'],
    ['from 25 March to 31 April 2015', 'no day 31 in April 2015, so the month is taken'],
    ['week 53 of 2016', 'no week 53 in 2016, so the year is taken'],
    ['recent weeks', 'recent weeks taken as 21 February 2024 to 13 March 2024'],
    ['the coming months', 'coming months taken as 13 March 2024 to 13 June 2024'],
    ['the last working day of March 2024', 'last working day of March 2024 taken as 29 March 2024'],
    ['a month ago', 'a month ago taken as 13 February 2024 or February 2024'],
    ['30 April 2015', undefined],
    ['last month', undefined],
    ['the past 3 weeks', undefined],
  ] as const)('%s', (text, assumed) => {
    const [reading, ...others] = read(text, '2024-03-13')
    expect(others).toEqual([])
    expect(reading?.assumed).toBe(assumed)
    expect(when(text, day('2024-03-13'), 'dmy').assumed).toEqual(assumed === undefined ? [] : [assumed])
  })
})

describe('several times', () => {
  it.each([
    ['published in 2023 with a deadline in April 2024', ['in 2023', 'in April 2024'], []],
    ['2015 and 2017', ['2015', '& 2017'], ['joined']],
    ['in 2015 except August and September', ['in 2015', 'except August', 'and September'], ['except', 'except']],
    ['news before 24 October 2018 in 2018', ['before 24 October 2018', 'in 2018'], []],
    ['on 3, 5 and 10 March 2024', ['on 3', ', 5', 'and 10 March 2024'], ['joined', 'joined']],
  ] as const)('%s', (text, written, marks) => {
    const readings = read(text.replace('and 2017', '& 2017'), '2024-03-13')
    expect(readings.map((reading) => reading.written)).toEqual(written)
    expect(readings.flatMap(({ except, joined }) => (except ? ['except'] : joined ? ['joined'] : []))).toEqual(marks)
  })

  it('takes the year of an exception from what it is taken from', () => {
    expect(read('in 2015 except August', '2024-03-13').map(({ interval }) => iso(interval))).toEqual([
      '2015-01-01..2016-01-01',
      '2015-08-01..2015-09-01',
    ])
  })
})

describe('what chrono is asked for', () => {
  it.each([
    ['10 March 2024', false],
    ['calls in March 2024', false],
    ['today', false],
    ['events in 2015', false],
    ['open calls in Mongolia', false],
    ['Convention No. 182', false],
    ['plays by August Wilson', false],
    ['the march of progress', false],
    ['posted 4.25 weeks ago', true],
  ])('%s: %s', (text, may) => {
    expect(mayNameDay(text)).toBe(may)
  })

  it('never changes what the own readers read', () => {
    for (const text of [
      'last month',
      'March 25',
      'between 1 March and 5 March',
      'last September',
      'in the week of 5 May',
    ]) {
      expect(asked(text, '2024-03-31', 'dmy', chronoDays)).toBe(asked(text, '2024-03-31'))
    }
  })
})

describe('two calendar units that differ', () => {
  it.each([
    ['this week or next month', ['2024-03-11..2024-03-18', '2024-04-01..2024-05-01']],
    ['this year or next week', ['2024-01-01..2025-01-01', '2024-03-18..2024-03-25']],
    ['last week and this month', ['2024-03-04..2024-03-11', '2024-03-01..2024-04-01']],
    ['last month and this week', ['2024-02-01..2024-03-01', '2024-03-11..2024-03-18']],
    ['this month or next Friday', ['2024-03-01..2024-04-01', '2024-03-22..2024-03-23']],
    ['this week and the next three months', ['2024-03-11..2024-03-18', '2024-03-13..2024-06-14']],
  ])('%s are two times', (text, intervals) => {
    expect(read(text, '2024-03-13').map(({ interval }) => iso(interval))).toEqual(intervals)
  })
})
