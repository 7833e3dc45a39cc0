import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/answer/answer.ts'
import { intervalInWords, printedRangeInWords } from '../../src/answer/day-words.ts'
import { deadlineInWords, timeLeft } from '../../src/answer/deadline-words.ts'
import { daysOfPrinted } from '../../src/calendar/printed.ts'
import type { Deadline } from '../../src/listing/deadline.ts'

const day = (iso: string): number => (iso === '' ? Infinity : daysOfPrinted(iso).start)

describe('days in words', () => {
  it.each([
    ['2015-10-27', '2015-10-27', '27 October 2015'],
    ['2015-10-13', '2015-10-14', '13–14 October 2015'],
    ['2024-02-20', '2024-03-04', '20 February – 4 March 2024'],
    ['2015-10-01', '2018-03-31', '1 October 2015 – 31 March 2018'],
    ['2024-01', '2024-01', 'January 2024'],
    ['2015', '2017', '2015 – 2017'],
  ])('%s to %s', (start, end, words) => {
    expect(printedRangeInWords(start, end)).toBe(words)
  })

  it.each([
    ['2024-03-10', '2024-03-11', 'on 10 March 2024'],
    ['2024-03-01', '2024-04-01', 'in March 2024'],
    ['2015-01-01', '2016-01-01', 'in 2015'],
    ['2015-01-01', '2018-01-01', 'from 2015 to 2017'],
    ['2015-07-01', '2016-01-01', 'from July to December 2015'],
    ['2015-12-01', '2016-03-01', 'from December 2015 to February 2016'],
    ['2024-03-11', '2024-03-18', 'from 11 to 17 March 2024'],
    ['2024-02-26', '2024-03-04', 'from 26 February to 3 March 2024'],
    ['2023-12-25', '2024-01-01', 'from 25 to 31 December 2023'],
    ['2024-03-01', '', 'from 1 March 2024 on'],
  ])('%s to %s', (start, end, words) => {
    expect(intervalInWords({ start: day(start), end: day(end) })).toBe(words)
  })

  it('before a day', () => {
    expect(intervalInWords({ start: -Infinity, end: day('2024-03-01') })).toBe('before 1 March 2024')
  })
})

describe('deadlines in words', () => {
  const at: Deadline = {
    day: day('2024-03-19'),
    seconds: 64_800,
    timeStated: true,
    zone: 'Asia/Ulaanbaatar',
    written: '',
    from: 'summary',
    line: 1,
  }
  const { zone: _zone, ...unzoned } = at
  it.each([
    ['an hour and a zone', at, '19 March 2024, 18:00 (Ulaanbaatar time, UTC+08:00)'],
    ['an offset', { ...at, zone: '+02:00' }, '19 March 2024, 18:00 (UTC+02:00)'],
    ['UTC', { ...at, zone: 'UTC' }, '19 March 2024, 18:00 (UTC)'],
    ['summer time', { ...at, zone: 'America/New_York' }, '19 March 2024, 18:00 (New York time, UTC-04:00)'],
    [
      'midnight',
      { ...at, seconds: 86_400 },
      '19 March 2024, midnight at the end of the day (Ulaanbaatar time, UTC+08:00)',
    ],
    [
      'no hour',
      { ...at, seconds: 86_400, timeStated: false, zoneAssumed: true as const },
      '19 March 2024, time not stated (counted to the end of the day, Ulaanbaatar time, UTC+08:00)',
    ],
    [
      'no zone written',
      { ...at, zoneAssumed: true as const },
      '19 March 2024, 18:00 (zone not stated, taken as Ulaanbaatar time, UTC+08:00)',
    ],
    ['a zone that nobody knows', unzoned, '19 March 2024, 18:00 (zone not known)'],
  ])('%s', (_situation, deadline, words) => {
    expect(plainText(deadlineInWords(deadline, 'UTC'))).toBe(words)
  })

  it.each<[string, Deadline, object]>([
    ['with its hour', at, { kind: 'moment', instant: Date.UTC(2024, 2, 19, 10) }],
    [
      'at the end of a day, its last second',
      { ...at, seconds: 86_400 },
      { instant: Date.UTC(2024, 2, 19, 15, 59, 59) },
    ],
    ['in a zone that nobody knows, none', unzoned, { kind: 'words' }],
  ])('are a moment %s', (_situation, deadline, span) => {
    expect(deadlineInWords(deadline, 'UTC')).toMatchObject([span])
  })

  it.each([
    [30_000, 'in less than a minute'],
    [60_000, 'in 1 minute'],
    [90 * 60_000, 'in 90 minutes'],
    [47 * 3_600_000, 'in 47 hours'],
    [3 * 86_400_000 + 5, 'in 3 days'],
  ])('%i ms left', (left, words) => {
    expect(timeLeft(1_000_000 + left, 1_000_000)).toBe(words)
  })
})
