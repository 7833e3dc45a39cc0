import { describe, expect, it } from 'vitest'
import { Rates } from '../../adapters/rate.ts'

describe('a rate', () => {
  it('takes so many a minute, and refuses the first of the others apart', () => {
    const rates = new Rates()
    const take = (seconds: number, key = 'a'): string => rates.take(key, 2, seconds * 1000)
    expect([take(0), take(1), take(2), take(3)]).toEqual(['yes', 'yes', 'first refusal', 'no'])
    expect(take(3, 'b')).toBe('yes')
    expect([take(60), take(60.5), take(61), take(62)]).toEqual(['yes', 'no', 'yes', 'first refusal'])
  })

  it('forgets nothing of a minute among many', () => {
    const rates = new Rates()
    for (let key = 0; key < 1000; key += 1) rates.take(`${key}`, 1, key)
    expect(rates.take('0', 1, 1000)).toBe('first refusal')
    expect(rates.take('1', 1, 70_000)).toBe('yes')
  })
})
