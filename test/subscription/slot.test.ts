import { describe, expect, it } from 'vitest'
import { isoInstant } from '../../src/calendar/zone.ts'
import { slotOf } from '../../src/subscription/slot.ts'
import type { Subscription } from '../../src/subscription/subscription.ts'

const zone = 'Europe/Berlin'
const subscription = (due: string | undefined, days: readonly number[], doubted?: string): Subscription => ({
  key: 's1',
  place: { platform: 'p', workspace: 'w', channel: 'C' },
  owner: 'U',
  question: 'calls',
  schedule: { days, at: 2.5 * 3600 },
  zone,
  made: 0,
  ...(due === undefined ? {} : { due: Date.parse(due) }),
  ...(doubted === undefined ? {} : { doubted: Date.parse(doubted) }),
})
const daily = [1, 2, 3, 4, 5, 6, 7]
const due = '2024-03-30T02:30:00+01:00'

describe('the slot of a subscription', () => {
  it.each<[string, Subscription, string, string | undefined]>([
    ['that is not due yet', subscription(due, daily), '2024-03-30T02:29:59+01:00', undefined],
    ['that is paused', subscription(undefined, daily), '2025-01-01T00:00:00Z', undefined],
    [
      'that is due to the second, the next past the gap of the night',
      subscription(due, daily),
      due,
      '2024-03-30T02:30:00+01:00 0 2024-03-31T03:30:00+02:00',
    ],
    [
      'that is late by hours is that slot',
      subscription(due, daily),
      '2024-03-30T22:00:00+01:00',
      '2024-03-30T02:30:00+01:00 0 2024-03-31T03:30:00+02:00',
    ],
    [
      'that is late by days is the last, over the gap',
      subscription(due, daily),
      '2024-04-02T22:00:00+02:00',
      '2024-04-02T02:30:00+02:00 3 2024-04-03T02:30:00+02:00',
    ],
    [
      'of single days counts only those',
      subscription('2024-03-29T02:30:00+01:00', [1, 5]),
      '2024-04-08T12:00:00+02:00',
      '2024-04-08T02:30:00+02:00 3 2024-04-12T02:30:00+02:00',
    ],
    [
      'that lies years back is one, and not counted for ever',
      subscription('2014-03-29T02:30:00+01:00', daily),
      '2024-04-08T12:00:00+02:00',
      '2024-04-08T02:30:00+02:00 400 2024-04-09T02:30:00+02:00',
    ],
    [
      'whose days were changed keeps the time that it was due',
      subscription('2024-03-30T02:30:00+01:00', [1]),
      '2024-03-30T12:00:00+01:00',
      '2024-03-30T02:30:00+01:00 0 2024-04-01T02:30:00+02:00',
    ],
    [
      'out of a backup is taken up one by one as far as it is doubted',
      subscription(due, daily, '2024-04-01T00:00:00Z'),
      '2024-04-02T22:00:00+02:00',
      '2024-03-30T02:30:00+01:00 0 2024-03-31T03:30:00+02:00',
    ],
    [
      'out of a backup is one where it is doubted no more',
      subscription('2024-04-01T02:30:00+02:00', daily, '2024-04-01T00:00:00Z'),
      '2024-04-03T22:00:00+02:00',
      '2024-04-03T02:30:00+02:00 2 2024-04-04T02:30:00+02:00',
    ],
  ])('%s', (_situation, given, now, expected) => {
    const slot = slotOf(given, Date.parse(now))
    const written =
      slot === undefined ? undefined : `${isoInstant(slot.at, zone)} ${slot.missed} ${isoInstant(slot.next, zone)}`
    expect(written).toBe(expected)
  })
})
