import { describe, expect, it } from 'vitest'
import { asksForOthers } from '../../../src/question/talk/others.ts'

describe('what else there is', () => {
  it.each([
    'what else',
    'What else?',
    'anything else?',
    'who else',
    'anyone else there',
    'and the others?',
    'the other ones please',
    'others',
    'and the rest?',
    'the other two',
    'what about the remaining 3',
    'not those',
    'no, not that one',
    'other than these',
    'any other calls',
    'what other news is there',
    'other events',
    'what else in September 2015',
  ])('is asked for by “%s”', (text) => {
    expect(asksForOthers(text)).toBe(true)
  })

  it.each([
    'anywhere else',
    'not those in Mongolia',
    'events in other countries',
    'rest of the world',
    'or else',
    'the others in China',
    'calls and other news',
    'resting places',
  ])('is not by “%s”', (text) => {
    expect(asksForOthers(text)).toBe(false)
  })
})
