import { describe, expect, it } from 'vitest'
import { isContrast } from '../../../src/question/words/contrasts.ts'

describe('words against each other', () => {
  it.each<[string, string, boolean]>([
    ['national', 'international', true],
    ['rural', 'urban', true],
    ['national', 'national', false],
    ['national', 'rural', false],
    ['labour', 'social', false],
  ])('%s, %s: %s', (one, other, expected) => {
    expect(isContrast(one, other)).toBe(expected)
  })
})
