import { describe, expect, it } from 'vitest'
import { Rates } from '../../../adapters/chat/rate.ts'

describe('a rate', () => {
  it('takes so many of any minute', () => {
    const rates = new Rates()
    const take = (seconds: number, key = 'a'): boolean => rates.take(key, 2, seconds * 1000)
    expect([take(0), take(1), take(2), take(3)]).toEqual([true, true, false, false])
    expect(take(3, 'b')).toBe(true)
    expect([take(60), take(60.5), take(61), take(62)]).toEqual([true, false, true, false])
  })

  it('forgets nothing of a minute among many', () => {
    const rates = new Rates()
    for (let key = 0; key < 1000; key += 1) rates.take(`${key}`, 1, key)
    expect(rates.take('0', 1, 1000)).toBe(false)
    expect(rates.take('1', 1, 70_000)).toBe(true)
  })
})
