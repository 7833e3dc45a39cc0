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

  it.each(zones)('are one a day in a year of %s', (zone) => {
    const days: string[] = []
    let at = Date.UTC(2023, 11, 31, 12)
    while (days.length < 366) {
      at = nextTime({ days: daily, at: 2.5 * 3600 }, zone, at)
      days.push(isoDay(dayAt(at, zone)))
    }
    expect(new Set(days).size).toBe(366)
  })
})
