import { describe, expect, it } from 'vitest'
import { editDistance } from '../../src/text/edit-distance.ts'

describe('the edits between two words', () => {
  it.each<[string, string, number]>([
    ['pension', 'pension', 0],
    ['pesnion', 'pension', 1],
    ['pensin', 'pension', 1],
    ['pennsion', 'pension', 1],
    ['survoi', 'survey', 2],
  ])('%s, %s', (one, other, expected) => {
    expect(editDistance(one, other, 2)).toBe(expected)
  })
})
