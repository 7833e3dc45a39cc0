import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDay, weekdayOf } from '../../src/calendar/day.ts'
import { lastTime, nextTime } from '../../src/calendar/schedule.ts'
import { dayAt, isoInstant, localTimeAt } from '../../src/calendar/zone.ts'

const daily = [1, 2, 3, 4, 5, 6, 7]
const clock = (at: string): number => {
  const [hours = 0, minutes = 0] = at.split(':').map(Number)
  return (hours * 60 + minutes) * 60
}
const next = (days: readonly number[], at: string, zone: string, after: string): string =>
  isoInstant(nextTime({ days, at: clock(at) }, zone, Date.parse(after)), zone)

describe('the next time of a schedule', () => {
  it.each<[string, readonly number[], string, string, string, string]>([
    ['later today', daily, '09:00', 'UTC', '2024-03-10T08:59:59Z', '2024-03-10T09:00:00+00:00'],
    [
      'tomorrow, for the hour itself is not behind it',
      daily,
      '09:00',
      'UTC',
      '2024-03-10T09:00:00Z',
      '2024-03-11T09:00:00+00:00',
    ],
    [
      'over the weekend',
      [1, 2, 3, 4, 5],
      '09:00',
      'Asia/Ulaanbaatar',
      '2024-03-08T02:00:00Z',
      '2024-03-11T09:00:00+08:00',
    ],
    ['a week on', [1], '08:30', 'Asia/Ulaanbaatar', '2024-03-11T00:30:00Z', '2024-03-18T08:30:00+08:00'],
    ['over new year', [3], '09:00', 'UTC', '2024-12-31T10:00:00Z', '2025-01-01T09:00:00+00:00'],
    [
      'an hour that is skipped, past the gap',
      daily,
      '02:30',
      'Europe/Berlin',
      '2024-03-30T12:00:00Z',
      '2024-03-31T03:30:00+02:00',
    ],
    [
      'an hour that is skipped in New York',
      daily,
      '02:30',
      'America/New_York',
      '2024-03-10T05:00:00Z',
      '2024-03-10T03:30:00-04:00',
    ],
    ['midnight that is skipped', daily, '00:00', 'Asia/Beirut', '2024-03-30T12:00:00Z', '2024-03-31T01:00:00+03:00'],
    [
      'half an hour that is skipped',
      daily,
      '02:15',
      'Australia/Lord_Howe',
      '2024-10-05T12:00:00Z',
      '2024-10-06T02:45:00+11:00',
    ],
    [
      'an hour that comes twice, the first',
      daily,
      '02:30',
      'Europe/Berlin',
      '2024-10-26T12:00:00Z',
      '2024-10-27T02:30:00+02:00',
    ],
    [
      'an hour that comes twice, once',
      daily,
      '02:30',
      'Europe/Berlin',
      '2024-10-27T00:30:00Z',
      '2024-10-28T02:30:00+01:00',
    ],
    [
      'midnight that is skipped in spring',
      daily,
      '00:15',
      'Africa/Cairo',
      '2024-04-25T12:00:00Z',
      '2024-04-26T01:15:00+03:00',
    ],
    [
      'midnight that comes twice, the first',
      daily,
      '00:30',
      'America/Havana',
      '2024-11-02T12:00:00Z',
      '2024-11-03T00:30:00-04:00',
    ],
    [
      'midnight that comes twice, once',
      daily,
      '00:30',
      'America/Havana',
      '2024-11-03T04:30:00Z',
      '2024-11-04T00:30:00-05:00',
    ],
    [
      'an hour before midnight that comes twice',
      daily,
      '23:30',
      'America/Sao_Paulo',
      '2018-02-17T12:00:00Z',
      '2018-02-17T23:30:00-02:00',
    ],
    [
      'an hour before midnight that comes twice, once',
      daily,
      '23:30',
      'America/Sao_Paulo',
      '2018-02-18T01:30:00Z',
      '2018-02-18T23:30:00-03:00',
    ],
    [
      'half an hour that comes twice',
      daily,
      '01:45',
      'Australia/Lord_Howe',
      '2024-04-06T12:00:00Z',
      '2024-04-07T01:45:00+11:00',
    ],
    [
      'two hours that are skipped',
      daily,
      '01:30',
      'Antarctica/Troll',
      '2024-03-30T12:00:00Z',
      '2024-03-31T03:30:00+02:00',
    ],
    [
      'an hour that is skipped, on its only day',
      [7],
      '02:30',
      'Europe/Berlin',
      '2024-03-25T12:00:00Z',
      '2024-03-31T03:30:00+02:00',
    ],
    [
      'clocks that go back for a fast',
      daily,
      '02:30',
      'Africa/Casablanca',
      '2024-03-09T12:00:00Z',
      '2024-03-10T02:30:00+01:00',
    ],
    [
      'the last day of a year to the first weekday of the next',
      [1, 2, 3, 4, 5],
      '09:00',
      'Pacific/Auckland',
      '2027-12-31T00:00:00Z',
      '2028-01-03T09:00:00+13:00',
    ],
    ['a leap day', [4], '09:00', 'UTC', '2024-02-22T09:00:00Z', '2024-02-29T09:00:00+00:00'],
    [
      'a day that is skipped, each day',
      daily,
      '09:00',
      'Pacific/Apia',
      '2011-12-30T19:00:00Z',
      '2012-01-01T09:00:00+14:00',
    ],
    [
      'a day that was skipped elsewhere',
      [7],
      '09:00',
      'Pacific/Kiritimati',
      '1994-12-31T12:00:00Z',
      '1995-01-01T09:00:00+14:00',
    ],
    ['a day that is skipped', [5], '09:00', 'Pacific/Apia', '2011-12-29T20:00:00Z', '2011-12-31T09:00:00+14:00'],
  ])('%s', (_situation, days, at, zone, after, expected) => {
    expect(next(days, at, zone, after)).toBe(expected)
  })
})

const zones = [
  'UTC',
  'Asia/Ulaanbaatar',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Pacific/Apia',
  '+05:45',
  'America/Havana',
  'America/Sao_Paulo',
  'Antarctica/Troll',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Asia/Tehran',
  'Pacific/Chatham',
]
const schedules = fc.record({
  days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }).map((days) => days.toSorted()),
  at: fc.integer({ min: 0, max: 1439 }).map((minutes) => minutes * 60),
})
const instants = fc.integer({ min: Date.UTC(2010, 0), max: Date.UTC(2030, 0) })

describe('the times of a schedule', () => {
  it('lie behind the moment, and never before their hour', () => {
    fc.assert(
      fc.property(schedules, fc.constantFrom(...zones), instants, (schedule, zone, after) => {
        const found = nextTime(schedule, zone, after)
        const { day, seconds } = localTimeAt(found, zone)
        expect(found).toBeGreaterThan(after)
        // Past a gap it is later by the clock, or a day on where a whole day was skipped.
        const isOwnDay = schedule.days.includes(weekdayOf(day)) && seconds >= schedule.at
        expect(isOwnDay || schedule.days.includes(weekdayOf(day - 1))).toBe(true)
        expect(lastTime(schedule, zone, found)).toBe(found)
        expect(lastTime(schedule, zone, found - 1)).toBeLessThan(found)
      }),
    )
  })

  it.each(zones.flatMap((zone) => ['00:00', '02:30', '23:30'].map((at) => [zone, at] as const)))(
    'are one a day in a year of %s at %s',
    (zone, at) => {
      const days: string[] = []
      let instant = Date.UTC(2023, 11, 31, 12)
      while (days.length < 366) {
        instant = nextTime({ days: daily, at: clock(at) }, zone, instant)
        days.push(isoDay(dayAt(instant, zone)))
      }
      expect(new Set(days).size).toBe(366)
      expect(days).toEqual(days.toSorted())
    },
  )

  it('are one a local day in Samoa, where a day was left out', () => {
    const days: string[] = []
    let instant = Date.UTC(2011, 11, 27)
    for (let count = 0; count < 6; count += 1) {
      instant = nextTime({ days: daily, at: clock('09:00') }, 'Pacific/Apia', instant)
      days.push(isoDay(dayAt(instant, 'Pacific/Apia')))
    }
    expect(days).toEqual(['2011-12-27', '2011-12-28', '2011-12-29', '2011-12-31', '2012-01-01', '2012-01-02'])
  })
})
