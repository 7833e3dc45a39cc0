import { array, assert, constantFrom, integer, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayNameDay, readTimes, wholeTime, type TimeReading } from '../../../src/question/time/read-times.ts'
import { day } from './expect-when.ts'

const words = (
  'the in on of from to until since after before between and or except not a an last next past this first second week ' +
  'weeks day days month year half quarter Q 3 15 31 2015 2024 99 1999-2000 29 February March may Sun Friday spring ' +
  "ago early mid - / . , : ' s th W38 2015-10-27 24/7 No COVID fiscal academic end beginning now today 1990 + % ( ) " +
  'every each weeks twenty fifteen thousand recent coming weekend EOY to date . 13th Fridays and a half turn Christmas no'
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
        expectSound(readings, written)
        const { start, end: until } = wholeTime(readings) ?? { start: 0, end: 1 }
        expect(start).toBeLessThan(until)
      }),
      { numRuns: 3000 },
    )
  })
})

const hostile = [
  'the day after ',
  'first week of ',
  'from March to ',
  'from 1 to ',
  'between and ',
  '13 - 14 ',
  '1 - 2 - ',
  '1. - ',
  '1.2.',
  '2015-10-',
  '2015, ',
  'and or , ',
  '6 pm ( ',
  '1',
  '1 2 ',
  '- ',
  'x',
  "'",
  'septemebr ',
  'march april ',
  'Monday, ',
  'Friday the ',
  'q 2 of ',
  '1 year 2 months and ',
  '1 day 1 day and a half ',
  'three weeks before the end of ',
  'last next this ',
  'every other ',
  'no . ',
  'yesterday ',
  'twenty ',
  'é',
]

describe('long texts', () => {
  // A reader that tries every way through them would never come to their end.
  it.each(hostile)('%s over and over is read to its end', (piece) => {
    const written = piece.repeat(Math.ceil(60_000 / piece.length))
    expectSound(
      readTimes(written, { today: day('2024-03-13'), order: 'dmy' }, () => []),
      written,
    )
    expect(mayNameDay(written)).toBeTypeOf('boolean')
  })

  it('some words over and over, thousands of them', () => {
    const piece = array(constantFrom(...words), { minLength: 1, maxLength: 6 })
    assert(
      property(piece, constantFrom(' ', ''), today, (list, space, reference) => {
        const written = `${list.join(space)}${space}`.repeat(Math.ceil(4000 / list.length))
        expectSound(readTimes(written, { today: reference, order: 'dmy' }), written)
      }),
      { numRuns: 25 },
    )
  })
})

function expectSound(readings: readonly TimeReading[], written: string): void {
  const unsound = readings.filter((reading, index) => {
    const follows = reading.start >= (readings[index - 1]?.end ?? 0) && reading.end > reading.start
    const lasts = reading.interval.start < reading.interval.end
    return !follows || !lasts || reading.written !== written.slice(reading.start, reading.end)
  })
  expect(unsound).toEqual([])
  expect(readings.at(-1)?.end ?? 0).toBeLessThanOrEqual(written.length)
}
