import { describe, expect, it } from 'vitest'
import { memory } from '../../src/search/memory.ts'

describe('a memory', () => {
  it('makes a value once', () => {
    let made = 0
    const remember = memory<number | undefined>()
    const make = (): undefined => {
      made += 1
    }
    expect([remember('a', make), remember('a', make), remember('b', make)]).toEqual([undefined, undefined, undefined])
    expect(made).toBe(2)
  })

  it('starts afresh when it is full, and stays right', () => {
    let made = 0
    const remember = memory<number>()
    const lengthOf = (key: string): number =>
      remember(key, () => {
        made += 1
        return key.length
      })
    for (let each = 0; each < 25_000; each += 1) expect(lengthOf(`${each}`)).toBe(`${each}`.length)
    expect(lengthOf('0')).toBe(1)
    expect(made).toBe(25_001)
  })
})
