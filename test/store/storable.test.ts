import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { restored, storable } from '../../src/store/storable.ts'

const units = fc
  .array(fc.constantFrom('\0', '\u001B', '0', '1', 'b', 'd', '8', '\uD83D', '\uDE00', 'é'))
  .map((all) => all.join(''))
const text = fc.oneof(units, fc.string({ unit: 'binary' }))

describe('a text as it is stored', () => {
  it('has nothing in it that a database refuses or changes', () => {
    fc.assert(
      fc.property(text, (given) => {
        const written = storable(given)
        expect(written.includes('\0')).toBe(false)
        expect(Buffer.from(written).toString()).toBe(written)
      }),
    )
  })

  it('is given back as it was', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(restored(storable(given))).toBe(given)
      }),
    )
  })

  it('is as it is where nothing is amiss', () => {
    expect(storable('Улаанбаатар 😀 \n')).toBe('Улаанбаатар 😀 \n')
  })
})
