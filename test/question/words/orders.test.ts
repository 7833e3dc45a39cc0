import { describe, expect, it } from 'vitest'
import { readOrders } from '../../../src/question/words/order-words.ts'

describe('an order in words', () => {
  it.each([
    ['which calls closing first', 'deadline', true],
    ['what’s closing next', 'deadline', true],
    ['open calls, closing first', 'deadline', false],
    ['which call has the longest window', 'longest', true],
    ['which call was open the longest', 'longest', true],
    ['which events lasted longest', 'longest', true],
    ['which gives the most time to apply', 'longest', true],
    ['the shortest workshop', 'shortest', true],
    ['which was opened first', 'start', true],
    ['which event took place first in 2015', 'start', true],
    ['which call was posted first', 'oldest', true],
    ['which call opened last', 'newest', true],
  ])('%s: %s', (text, order, isOne) => {
    expect(readOrders(text)[0]?.meaning).toMatchObject({ order, isOne })
  })

  it.each([
    'safety first',
    'first aid',
    'how long is the call open',
    'time to apply',
    'last week',
    'what was published last month',
    'calls opened last week',
  ])('refuses %s', (text) => {
    expect(readOrders(text)).toEqual([])
  })
})
