import { describe, expect, it } from 'vitest'
import { addMonths, dayOf, isoDay, mondayOf, mondayOfWeek, weekdayOf } from '../../src/calendar/day.ts'
import { holds, overlap } from '../../src/calendar/interval.ts'
import { daysOfPrinted } from '../../src/calendar/printed.ts'
import { monthNamed } from '../../src/calendar/months.ts'
import { dayAt, instantOf, isoInstant, isZone, startOfDay } from '../../src/calendar/zone.ts'

const day = (iso: string): number => daysOfPrinted(iso).start
const days = (text: string): { start: number; end: number } => {
  const [start = '', end = ''] = text.split('..')
  return { start: day(start), end: day(end) }
}

describe('overlap', () => {
  it.each([
    ['inside', '2026-03-01..2026-04-01', '2026-03-10..2026-03-12', '2026-03-10..2026-03-12'],
    ['meeting at an edge', '2026-03-01..2026-03-05', '2026-03-05..2026-03-09', undefined],
    ['over new year', '2026-12-30..2027-01-03', '2027-01-01..2027-02-01', '2027-01-01..2027-01-03'],
  ])('%s', (_situation, a, b, shared) => {
    expect(overlap(days(a), days(b))).toEqual(shared === undefined ? undefined : days(shared))
  })

  it('a month holds its days and not the next', () => {
    expect(holds(daysOfPrinted('2024-02'), daysOfPrinted('2024-02-29'))).toBe(true)
    expect(holds(daysOfPrinted('2024-02'), daysOfPrinted('2024-03-01'))).toBe(false)
  })
})

describe('days', () => {
  it.each([
    ['a leap day', 2024, 2, 29, '2024-02-29'],
    ['a day that February lacks', 2023, 2, 29, undefined],
    ['the 31st of June', 2020, 6, 31, undefined],
    ['a month too many', 2020, 13, 1, undefined],
    ['before 1970', 1947, 7, 11, '1947-07-11'],
    ['the year 99', 99, 1, 1, '0099-01-01'],
  ])('%s', (_situation, year, month, dayOfMonth, iso) => {
    const found = dayOf(year, month, dayOfMonth)
    expect(found === undefined ? undefined : isoDay(found)).toBe(iso)
  })

  it.each([
    ['2024-03-11', 1],
    ['2024-03-17', 7],
    ['1969-12-31', 3],
  ])('%s is weekday %i', (iso, weekday) => {
    expect(weekdayOf(day(iso))).toBe(weekday)
  })

  it.each([
    ['week 38 of 2015', mondayOfWeek(2015, 38), '2015-09-14'],
    ['week 1 of 2021, which begins in 2021', mondayOfWeek(2021, 1), '2021-01-04'],
    ['week 1 of 2015, which begins in 2014', mondayOfWeek(2015, 1), '2014-12-29'],
    ['the Monday of a Sunday', mondayOf(day('2024-03-17')), '2024-03-11'],
    ['a month after 31 January', addMonths(day('2024-01-31'), 1), '2024-02-29'],
    ['a month before 31 March', addMonths(day('2023-03-31'), -1), '2023-02-28'],
  ])('%s', (_situation, found, iso) => {
    expect(isoDay(found)).toBe(iso)
  })

  it.each([
    ['March', 3],
    ['sept.', 9],
    ['août', 8],
    ['décembre', 12],
    ['marzo', 3],
    ['setiembre', 9],
    ['Marsh', undefined],
    ['constructor', undefined],
  ])('%s is month %s', (word, month) => {
    expect(monthNamed(word)).toBe(month)
  })
})

describe('zones', () => {
  it.each([
    ['plain', '2024-03-15', 13 * 3600, 'Asia/Ulaanbaatar', '2024-03-15T13:00:00+08:00'],
    ['the end of a day', '2024-03-15', 86_400, 'Asia/Ulaanbaatar', '2024-03-16T00:00:00+08:00'],
    ['a fixed offset', '2025-09-30', 16.5 * 3600, '+02:00', '2025-09-30T16:30:00+02:00'],
    ['summer', '2022-08-29', 12 * 3600, 'America/New_York', '2022-08-29T12:00:00-04:00'],
    [
      'an hour that does not exist goes past the gap',
      '2024-03-31',
      2.5 * 3600,
      'Europe/Berlin',
      '2024-03-31T03:30:00+02:00',
    ],
    ['an hour that comes twice is the first', '2024-10-27', 2.5 * 3600, 'Europe/Berlin', '2024-10-27T02:30:00+02:00'],
  ])('%s', (_situation, iso, seconds, zone, written) => {
    expect(isoInstant(instantOf(day(iso), seconds, zone), zone)).toBe(written)
  })

  it('the same instant is another day elsewhere', () => {
    const instant = startOfDay(day('2024-03-01'), 'Asia/Ulaanbaatar')
    expect([dayAt(instant, 'Asia/Ulaanbaatar'), dayAt(instant, 'America/New_York')].map(isoDay)).toEqual([
      '2024-03-01',
      '2024-02-29',
    ])
  })

  it.each([
    ['Asia/Ulaanbaatar', true],
    ['UTC', true],
    ['+05:30', true],
    ['Mars/Olympus', false],
    ['', false],
    ['../etc/passwd', false],
    ['+25:00', false],
    ['a'.repeat(100_000), false],
  ])('%.20s is a zone: %s', (name, isOne) => {
    expect([isZone(name), isZone(name)]).toEqual([isOne, isOne])
  })

  it('an instant is the same after ten thousand others were asked', () => {
    const first = day('2024-01-01')
    const asked = () => isoInstant(instantOf(first, 9 * 3600, 'America/New_York'), 'America/New_York')
    const before = asked()
    const others = Array.from({ length: 10_001 }, (_, after) => instantOf(first + after + 1, 9 * 3600, 'UTC'))
    expect(new Set(others).size).toBe(10_001)
    expect([before, asked()]).toEqual(['2024-01-01T09:00:00-05:00', '2024-01-01T09:00:00-05:00'])
  })
})
