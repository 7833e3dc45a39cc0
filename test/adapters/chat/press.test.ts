import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pressFrom, pressValue, type Press } from '../../../adapters/chat/press.ts'

describe('a press', () => {
  it.each<Press>([
    { does: 'ask', question: 'open calls in Mongolia' },
    { does: 'say', answer: 'a-1', says: 'drop the place' },
    { does: 'choose', answer: 'a-1', choice: 3 },
    { does: 'details', listing: 'dimol-bidun' },
    { does: 'details', listing: 'dimol-bidun', part: 2 },
    { does: 'home', part: 1 },
    { does: 'share', answer: 'a-1' },
  ])('comes back as it was: $does', (press) => {
    expect(pressFrom(pressValue(press, 2000) ?? '')).toEqual(press)
  })

  it('carries a question as long as a button can, and none longer', () => {
    const room = 2000 - JSON.stringify(['ask', '']).length
    expect(pressValue({ does: 'ask', question: 'q'.repeat(room) }, 2000)).toHaveLength(2000)
    expect(pressValue({ does: 'ask', question: 'q'.repeat(room + 1) }, 2000)).toBeUndefined()
    expect(pressValue({ does: 'ask', question: '"'.repeat(1000) }, 2000)).toBeUndefined()
  })

  it.each([
    ['nothing', ''],
    ['no JSON', 'ask'],
    ['another shape', '[]'],
    ['no such act', '["forget","a"]'],
    ['a part missing', '["say","a"]'],
    ['a part too many', '["share","a","C1"]'],
    ['an empty question', '["ask",""]'],
    ['an id without end', JSON.stringify(['share', 'a'.repeat(201)])],
    ['no whole number', '["choose","a",0.5]'],
    ['a number below all', '["home",-1]'],
    ['more than any button carries', JSON.stringify(['ask', 'q'.repeat(2001)])],
    ['an object', '{"0":"share","1":"a","length":2}'],
  ])('is none of %s', (_situation, value) => {
    expect(pressFrom(value)).toBeUndefined()
  })

  it('is read from any text without a fault', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (value) => {
        expect(['undefined', 'object']).toContain(typeof pressFrom(value))
      }),
    )
  })
})
