import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/calendar/day.ts'
import { hourAlone, hoursOf, isHourAlone } from '../../../src/question/words/asked-hours.ts'

const today = dayOf(2024, 3, 15) ?? 0

describe('an hour without a day is one of today', () => {
  it.each([
    ['open at 2 pm', 'at 2 pm', { seconds: 50_400 }],
    ['what closes by noon', 'by noon', { seconds: 43_200 }],
    ['closing before 18:00', 'before 18:00', { seconds: 64_800 }],
    ['open in half an hour', 'in half an hour', { ahead: 1800 }],
    ['open in 2 hours', 'in 2 hours', { ahead: 7200 }],
    ['open in an hour and a half', 'in an hour and a half', { ahead: 5400 }],
    ['open 45 minutes from now', '45 minutes from now', { ahead: 2700 }],
    ['closing within the next hour', 'within the next hour', { ahead: 3600 }],
    ['closing in the next 3 hours', 'in the next 3 hours', { ahead: 10_800 }],
  ])('%s: %s', (text, written, hours) => {
    const reading = hourAlone(text, today)
    expect(reading?.written).toBe(written)
    expect(reading && hoursOf(reading)).toEqual(hours)
  })

  it.each([
    'a two-day workshop',
    '8 hours of work',
    'a training of 2 hours',
    '2 hours ago',
    'open 2 pm',
    'from 9 am to 5 pm',
    'Convention at 102',
  ])('refuses %s', (text) => {
    expect(hourAlone(text, today)).toBeUndefined()
  })
})

describe('a part of a day', () => {
  it.each([
    ['tonight', 64_800, 86_400],
    ['this evening', 64_800, 86_400],
    ['tomorrow morning', 0, 43_200],
    ['this afternoon', 43_200, 64_800],
  ])('%s', (written, seconds, until) => {
    const interval = { start: today, end: today + 1 }
    const reading = { start: 0, end: written.length, written, interval, granularity: 'day', complete: true, reader: '' }
    expect(hoursOf({ ...reading, granularity: 'day' })).toEqual({ seconds, until })
  })
})

describe('an hour said alone in talk', () => {
  it.each([
    ['at 11am', true],
    ['by 14:00', true],
    ['at noon', true],
    ['on Friday at 11am', false],
    ['at 11am on 2 March', false],
  ])('%s: %s', (written, isAlone) => {
    const time = { relation: 'on', within: [], written, isWhole: false, seconds: 1 } as const
    expect(isHourAlone(time)).toBe(isAlone)
  })
})
