import { describe, expect, it } from 'vitest'
import { load } from '../../src/bot.ts'
import { isoInstant } from '../../src/calendar/zone.ts'
import type { Reminder } from '../../src/digest/reminder.ts'
import { firstRegister } from '../../src/digest/register.ts'
import { movedWith } from '../../src/digest/reminding.ts'
import { usualHours } from '../../src/digest/waking.ts'

const zone = 'Asia/Ulaanbaatar'
const at = (day: string): number => Date.parse(`2024-03-${day}:00+08:00`)
const waking = { zone, ...usualHours }

/** A reminder of a call that closed at the end of 20 March, a day before, and what becomes of it with another last day. */
function moved(day: number, now: string, others: Partial<Reminder> = {}): string {
  const text = `Calls\n\n  1. Call for proposals: Wells\n\n    1 - ${day} March 2024\n\n    Send it.`
  const page = { name: 'calls.txt', text, facts: { covers: [], about: [], zone } }
  const [known] = firstRegister(load([page], [], 'UTC')).known
  if (known === undefined) return 'no listing'
  const { listing } = known
  const reminder: Reminder = {
    platform: 'p',
    workspace: 'w',
    key: 'r',
    person: 'U',
    channel: 'C',
    listing: listing.id,
    before: 86_400_000,
    due: at('20T08:00'),
    state: 'set',
    made: 0,
    deadline: at('21T00:00'),
    ...others,
  }
  const became = movedWith(reminder, listing, waking, { now: at(now), fallback: 'UTC' })
  if (became === undefined) return 'stays'
  const { state, due = 0 } = became.reminder
  const isQuiet = became.as === 'moved' && became.isQuiet
  return `${became.as}${isQuiet ? ' without a word' : ''}: ${state}, ${isoInstant(due, zone).slice(0, 16)}`
}

describe('a reminder', () => {
  const told = { moved: at('10T09:00') }
  it.each<[string, string, string]>([
    ['of a deadline that is as it was', moved(20, '10T12:00'), 'stays'],
    ['of one that is later', moved(28, '10T12:00'), 'moved: set, 2024-03-28T08:00'],
    [
      'of one that is later again within a day',
      moved(28, '10T12:00', told),
      'moved without a word: set, 2024-03-28T08:00',
    ],
    [
      'of one that is earlier again within a day',
      moved(14, '10T12:00', told),
      'moved without a word: set, 2024-03-14T08:00',
    ],
    ['of one that is near within a day', moved(11, '11T08:30', told), 'moved without a word: set, 2024-03-11T08:00'],
    ['of one that moved again after a day', moved(28, '11T09:00', told), 'moved: set, 2024-03-28T08:00'],
    ['of one that is near now', moved(11, '11T12:00'), 'too late: told, 2024-03-20T08:00'],
  ])('%s', (_what, became, expected) => {
    expect(became).toBe(expected)
  })
})
