import { describe, expect, it } from 'vitest'
import { isoInstant } from '../../src/calendar/zone.ts'

/** What the runtime's own calendar says, without its offset. */
function byRuntime(instant: number, zone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
  return format.format(instant).replace(' ', 'T')
}

describe('local times, minute by minute over clock changes', () => {
  it.each([
    ['an hour ahead in spring', 'Europe/Berlin', '2024-03-31T01:00Z'],
    ['an hour back in autumn', 'America/New_York', '2024-11-03T06:00Z'],
    ['half an hour', 'Australia/Lord_Howe', '2024-04-06T15:00Z'],
    ['a minute past midnight', 'America/St_Johns', '2010-11-07T02:31Z'],
    ['half an hour for good', 'Asia/Pyongyang', '2015-08-14T15:00Z'],
    ['a quarter of an hour', 'Asia/Kathmandu', '1985-12-31T18:30Z'],
    ['a day left out', 'Pacific/Apia', '2011-12-30T10:00Z'],
    ['no change', 'Asia/Ulaanbaatar', '2024-03-15T05:00Z'],
  ])('%s: %s', (_situation, zone, change) => {
    const minutes = Array.from({ length: 241 }, (_, index) => Date.parse(change) + (index - 120) * 60_000)
    // Twice, for the second time is remembered.
    for (const instant of [...minutes, ...minutes]) {
      expect(isoInstant(instant, zone).slice(0, 19)).toBe(byRuntime(instant, zone))
    }
  })

  it('refuses what lies outside the years 1 to 9999, and no zone', () => {
    expect(() => isoInstant(Date.UTC(10_000, 0, 1), 'UTC')).toThrow(RangeError)
    expect(() => isoInstant(Number.NaN, 'UTC')).toThrow(RangeError)
    expect(() => isoInstant(0, 'Asia/Nowhere')).toThrow(RangeError)
  })
})
