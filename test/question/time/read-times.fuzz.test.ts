import { array, assert, constantFrom, integer, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTimes, wholeTime } from '../../../src/question/time/read-times.ts'
import { day } from './expect-when.ts'

const words = (
  'the in on of from to until since after before between and or except not a an last next past this first second week ' +
  'weeks day days month year half quarter Q 3 15 31 2015 2024 99 1999-2000 29 February March may Sun Friday spring ' +
  "ago early mid - / . , : ' s th W38 2015-10-27 24/7 No COVID fiscal academic end beginning now today 1990 + % ( )"
).split(' ')

const text = oneof(
  array(constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' ')),
  array(constantFrom(...words), { maxLength: 40 }).map((list) => list.join('')),
  string({ unit: 'binary', maxLength: 200 }),
)
const today = integer({ min: day('1990-01-01'), max: day('2060-12-31') })

describe('any text at all', () => {
  it('gives readings inside the text, in order, apart, each some days long', () => {
    assert(
      property(text, today, constantFrom('dmy' as const, 'mdy' as const), (written, reference, order) => {
        const readings = readTimes(written, { today: reference, order })
        let end = 0
        for (const reading of readings) {
          expect(reading.start).toBeGreaterThanOrEqual(end)
          expect(reading.end).toBeGreaterThan(reading.start)
          expect(reading.interval.start).toBeLessThan(reading.interval.end)
          expect(reading.written).toBe(written.slice(reading.start, reading.end))
          end = reading.end
        }
        expect(end).toBeLessThanOrEqual(written.length)
        const { start, end: until } = wholeTime(readings) ?? { start: 0, end: 1 }
        expect(start).toBeLessThan(until)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('long texts', () => {
  it.each([
    'the day after ',
    'early ',
    'first week of ',
    '2015, ',
    '1, ',
    'from March to ',
    'between ',
    '13 - 14 ',
    'and or , ',
    '6 pm ( ',
    '1',
    '- ',
    'septemebr ',
    'in the last ',
    'three weeks before the end of ',
    '2015-10-',
    'x',
    'March ',
    'two ',
    "'",
  ])('%s over and over takes time in step with its length', (piece) => {
    const cost = (length: number): number => {
      const written = piece.repeat(Math.ceil(length / piece.length))
      const started = performance.now()
      readTimes(written, { today: day('2024-03-13'), order: 'dmy' })
      return performance.now() - started
    }
    cost(2000)
    const short = Math.min(cost(10_000), cost(10_000))
    const long = cost(100_000)
    expect(long).toBeLessThan(40 * short + 200)
  })
})
