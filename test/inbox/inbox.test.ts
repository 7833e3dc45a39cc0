import { expect, it } from 'vitest'
import { isHopeless } from '../../src/inbox/inbox.ts'

it.each([
  [1, false],
  [3, false],
  [4, true],
])('attempt %i: hopeless %s', (attempt, expected) => {
  expect(isHopeless({ attempt })).toBe(expected)
})
