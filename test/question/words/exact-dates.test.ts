import { describe, expect, it } from 'vitest'
import { readExactDate } from '../../../src/question/words/exact-dates.ts'

describe('what the page dates to the day', () => {
  it.each([
    ['activities in 2017 with exact date', 'exact'],
    ['events that have a known day', 'exact'],
    ['events with a precise date', 'exact'],
    ['activities without an exact date', 'rough'],
    ['events that have no known day', 'rough'],
  ])('%s: %s', (text, asked) => {
    expect(readExactDate(text)?.asked).toBe(asked)
  })

  it.each([
    'the exact date of the workshop',
    'calls without a date',
    'events on the exact day',
    'what is the full date',
  ])('refuses %s', (text) => {
    expect(readExactDate(text)).toBeUndefined()
  })
})
