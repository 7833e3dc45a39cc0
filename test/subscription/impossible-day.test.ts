import { describe, expect, it } from 'vitest'
import { refusal } from './asked.ts'
import { impossibleDay } from '../../src/subscription/impossible-day.ts'

describe('a day that there is not', () => {
  it.each([
    ['30 February', '30 February'],
    ['until 31 April 2024', '31 April 2024'],
    ['31st of June', '31st of June'],
    ['Feb 30', 'Feb 30'],
    ['29 February 2023', '29 February 2023'],
    ['31/04/2024', '31/04/2024'],
    ['31.04.2024 at 9', '31.04.2024'],
    ['2024-02-30', '2024-02-30'],
    ['2024-13-01', '2024-13-01'],
    ['0 March', '0 March'],
  ])('is found in “%s”', (text, found) => {
    expect(impossibleDay(text)).toBe(found)
  })

  it.each([
    '29 February',
    '29 February 2024',
    '31 May',
    'May 2024',
    '1-15 March',
    'in 40 days',
    'at 10',
    '2 may apply',
    '',
  ])('is none in “%s”', (text) => {
    expect(impossibleDay(text)).toBeUndefined()
  })

  it.each([
    ['pause until 30 February', /^There is no 30 February; say it like “pause until 1 December”/],
    ['pause 1 until 31/04/2024', /^There is no 31\/04\/2024;/],
    ['remind me of 1 on 31 April', /^There is no 31 April; say it like “remind me on Friday at 10”/],
    ['snooze 1 until 31 April', /31 April|no day|cannot/],
  ])('is nothing to go by: %s', async (text, why) => {
    expect(await refusal(text)).toMatch(why)
  })
})
