import { describe, expect, it } from 'vitest'
import { readPositions } from '../../../src/question/talk/positions.ts'

const list = { shown: 5 }

describe('which of five listings are meant', () => {
  it.each<[string, readonly number[]]>([
    ['number 3', [3]],
    ['#2', [2]],
    ['no. 4 please', [4]],
    ['3', [3]],
    ['tell me about 2', [2]],
    ['2 and 3', [2, 3]],
    ['1, 3 and 5', [1, 3, 5]],
    ['2-4', [2, 3, 4]],
    ['numbers 2 to 4', [2, 3, 4]],
    ['the second one', [2]],
    ['show me the first', [1]],
    ['second', [2]],
    ['the 3rd one', [3]],
    ['the last one', [5]],
    ['the last', [5]],
    ['the first and third ones', [1, 3]],
    ['the first two', [1, 2]],
    ['the last two', [4, 5]],
    ['the first four', [1, 2, 3, 4]],
    ['the twelfth one', [12]],
    ['deadline of number 2', [2]],
    ['when does the second one close?', [2]],
    ['what is the deadline of the third', [3]],
    ['compare 1 and 2', [1, 2]],
    ['compare 1 vs 3', [1, 3]],
    ['number 9', [9]],
    ['number two', [2]],
    ['more details on the third pls', [3]],
    ['number -3', [-3]],
    ['number 0', [0]],
    ['so only the second then?', [2]],
    ['top 2', [1, 2]],
    ['only the top three', [1, 2, 3]],
    ['is the second still open tomorrow?', [2]],
    ['does the first pay in dollars', [1]],
    ['difference between 1 and 2?', [1, 2]],
    ["what's the difference between 2 and 4", [2, 4]],
  ])('%s', (text, positions) => {
    expect(readPositions(text, list)?.positions).toEqual(positions)
  })

  it.each([
    ['a convention', 'Convention No. 182'],
    ['a day', 'events on 3 October'],
    ['a date in digits', '3/10/2015'],
    ['an hour', '3:30'],
    ['a share', '3%'],
    ['a recommendation', 'Recommendation No. 204'],
    ['an order', 'the first event in 2015'],
    ['a number of listings', 'the latest 3 calls'],
    ['a thing', '4 billion'],
    ['nothing', 'events in Mongolia'],
    ['another noun', 'was the first workshop in China'],
    ['a half', 'is the second half of 2015 open'],
  ])('%s is no position: %s', (_what, text) => {
    expect(readPositions(text, list)).toBeUndefined()
  })
})

describe('beside the one that is spoken of', () => {
  it.each<[string, number, number, readonly number[] | undefined]>([
    ['compare it with the second', 5, 1, [1, 2]],
    ['compare this one to 4', 5, 2, [2, 4]],
    ['that vs the last', 5, 2, [2, 5]],
    ['the other one', 2, 1, [2]],
    ['and the other?', 2, 2, [1]],
    ['the other workshop', 2, 1, [2]],
    ['what about the other tender?', 2, 2, [1]],
    ['the other one', 5, 1, undefined],
    ['compare it with China', 5, 1, undefined],
  ])('%s (of %i, at %i)', (text, shown, focused, positions) => {
    expect(readPositions(text, { shown, focused })?.positions).toEqual(positions)
  })
})

describe('both', () => {
  it('are the two that were pointed at last', () => {
    expect(readPositions('compare both', { shown: 5, picked: [2, 4] })?.positions).toEqual([2, 4])
  })

  it('are none where three were', () => {
    expect(readPositions('both', { shown: 5, picked: [1, 2, 4] })).toBeUndefined()
  })
})

describe('positions in lists of other lengths', () => {
  it.each<[string, number, readonly number[]]>([
    ['both', 2, [1, 2]],
    ['both of them', 2, [1, 2]],
    ['the last one', 1, [1]],
    ['the first three', 2, [1, 2]],
  ])('%s of %i', (text, shown, positions) => {
    expect(readPositions(text, { shown })?.positions).toEqual(positions)
  })

  it.each(['both', 'the second one', 'the last'])('without a list “%s” is none', (text) => {
    expect(readPositions(text, { shown: 0 })).toBeUndefined()
  })

  it.each<[string, number]>([
    ['the next one', 4],
    ['and the previous one?', 2],
  ])('%s is beside the one spoken of', (text, position) => {
    expect(readPositions(text, { shown: 5, focused: 3 })?.positions).toEqual([position])
  })
})
