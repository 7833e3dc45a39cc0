import { describe, expect, it } from 'vitest'
import { isoDay } from '../../src/calendar/day.ts'
import { clockFrom } from '../../adapters/clock.ts'
import { readDayOfMoment, readMoment } from '../../adapters/moment.ts'

const zone = 'Asia/Ulaanbaatar'

describe('a moment', () => {
  it.each([
    ['a day begins in the zone', '2024-03-10', '2024-03-09T16:00:00.000Z'],
    ['a local time', '2024-03-10T09:00', '2024-03-10T01:00:00.000Z'],
    ['a local time with seconds', '2024-03-10T09:00:30', '2024-03-10T01:00:30.000Z'],
    ['a blank for the T', '2024-03-10 09:00', '2024-03-10T01:00:00.000Z'],
    ['UTC', '2024-03-10T09:00:00Z', '2024-03-10T09:00:00.000Z'],
    ['an offset', '2024-03-10T09:00:00+08:00', '2024-03-10T01:00:00.000Z'],
    ['a western offset without colon', '2024-03-10T09:00-0930', '2024-03-10T18:30:00.000Z'],
    ['parts of a second', '2024-03-10T09:00:00.1239Z', '2024-03-10T09:00:00.123Z'],
    ['a leap day', '2024-02-29', '2024-02-28T16:00:00.000Z'],
  ])('is read: %s', (_situation, text, expected) => {
    const moment = readMoment(text, zone)
    expect(moment === undefined ? undefined : new Date(moment).toISOString()).toBe(expected)
  })

  it.each([
    ['words', 'tomorrow'],
    ['nothing', ''],
    ['a day the calendar lacks', '2024-02-30'],
    ['a month alone', '2024-03'],
    ['one digit', '2024-3-10'],
    ['day first', '10-03-2024'],
    ['an hour past 23', '2024-03-10T24:00'],
    ['a minute past 59', '2024-03-10T10:60'],
    ['an offset no zone has', '2024-03-10T10:00+15:00'],
    ['words behind it', '2024-03-10T10:00Z please'],
    ['a line end behind it', '2024-03-10\n'],
    ['milliseconds since 1970', '1710032400000'],
    ['a year long before', '0033-04-03'],
    ['digits of another script', '２０２４-03-10'],
  ])('is refused: %s', (_situation, text) => {
    expect(readMoment(text, zone)).toBeUndefined()
  })

  it.each([
    ['a local time keeps its day', '2024-03-31T23:30:00', '2024-03-31'],
    ['an offset is carried into the zone', '2024-03-31T23:30:00Z', '2024-04-01'],
  ])('falls on a day: %s', (_situation, text, expected) => {
    const day = readDayOfMoment(text, zone)
    expect(day === undefined ? undefined : isoDay(day)).toBe(expected)
  })
})

describe('a clock', () => {
  it('set to a moment runs on from there', () => {
    let real = 1000
    const clock = clockFrom(50_000, () => real)
    real = 1700
    expect(clock()).toBe(50_700)
  })

  it('not set is real time', () => {
    expect(clockFrom(undefined, () => 1234)()).toBe(1234)
  })
})
