import { describe, expect, it } from 'vitest'
import { refusal } from '../../../adapters/chat/refusal.ts'
import { notices } from '../../../src/answer/notices.ts'
import type { Held, Arrival } from '../../../src/inbox/inbox.ts'
import { now } from '../../contract/arrivals.ts'
import { emptyStore, held, saidIn, workingWith, type Clock } from './parts.ts'

const store = await emptyStore()
const aloud = { private: false, alone: false }

/** Who asks, where, at which second, and in which workspace and attempt, where these matter. */
type Asked = readonly [person: string, channel: string, second: number, others?: Partial<Held<Arrival>>]

const C = (person: string, second: number): Asked => [person, `C ${person} ${second}`, second]

// Of a person 2 are taken in a minute, of a place 3, of a workspace 4.
describe('more than is taken in a minute', () => {
  it.each<[string, readonly Asked[], string]>([
    [
      'is told once to a person, and then met with nothing',
      [C('a', 0), C('a', 1), C('a', 2), C('a', 3)],
      'taken taken told none',
    ],
    ['is taken again when the minute is over', [C('a', 0), C('a', 1), C('a', 2), C('a', 60)], 'taken taken told taken'],
    [
      'is told again in another minute',
      [0, 1, 2, 60, 61, 62].map((second) => C('a', second)),
      'taken taken told taken taken told',
    ],
    [
      'is counted by place',
      [
        ['a', 'C', 0],
        ['b', 'C', 0],
        ['c', 'C', 0],
        ['d', 'C', 0],
        ['d', 'D', 0],
      ],
      'taken taken taken told taken',
    ],
    [
      'is counted by workspace',
      [C('a', 0), C('b', 0), C('c', 0), C('d', 0), C('e', 0)],
      'taken taken taken taken told',
    ],
    [
      'of one person leaves the place to the others',
      [
        ['a', 'C', 0],
        ['a', 'C', 0],
        ['a', 'C', 0],
        ['a', 'C', 0],
        ['b', 'C', 0],
      ],
      'taken taken told none taken',
    ],
    [
      'of one place leaves the workspace to the others',
      [
        ['a', 'C', 0],
        ['b', 'C', 0],
        ['c', 'C', 0],
        ['d', 'C', 0],
        ['e', 'D', 0],
      ],
      'taken taken taken told taken',
    ],
    [
      'in one workspace is not too much in another, or on another platform',
      [C('a', 0), C('a', 0), ['a', 'C', 0, { workspace: 'T2' }], ['a', 'C', 0, { platform: 'discord' }]],
      'taken taken taken taken',
    ],
    [
      'counts an attempt once',
      [C('a', 0), ['a', 'C', 0, { attempt: 2 }], ['a', 'C', 0, { attempt: 3 }], C('a', 0)],
      'taken taken taken taken',
    ],
  ])('%s', (_situation, asked, became) => {
    const clock: Clock = { at: now }
    const working = workingWith(store, clock)
    const outcomes = asked.map(([person, channel, second, others]) => {
      clock.at = now + second * 1000
      const refused = refusal(held({ ...others, person, channel }), aloud, working)
      if (refused === undefined) return 'taken'
      return refused.deliveries.length === 0 ? 'none' : refused.deliveries.map(() => 'told').join(' ')
    })
    expect(outcomes.join(' ')).toBe(became)
  })

  it.each([
    [
      'in a channel',
      'C1',
      { ...aloud, thread: '1.2' },
      { act: 'private', address: { channel: 'C1', thread: '1.2', person: 'U1' } },
    ],
    ['in direct messages', 'D1', { private: false, alone: true }, { act: 'post', address: { channel: 'D1' } }],
    [
      'where there is no channel',
      'U1',
      { private: false, alone: true },
      { act: 'direct', address: { channel: 'U1', person: 'U1' } },
    ],
    [
      'where it was asked in private',
      'C1',
      { private: true, alone: false },
      { act: 'respond', address: { person: 'U1' } },
    ],
  ])('is told to the asker alone %s', (_where, channel, where, told) => {
    const working = { ...workingWith(store, { at: now }), limits: { person: 0, place: 9, workspace: 9 } }
    const deliveries = refusal(held({ channel }), where, working)?.deliveries ?? []
    expect(deliveries).toEqual([expect.objectContaining({ due: now, act: told.act })])
    expect(deliveries[0]).toMatchObject(told)
    expect(deliveries.map(saidIn)).toEqual([notices.tooMany])
  })
})
