import { describe, expect, it } from 'vitest'
import { acquaintanceOf } from '../../../adapters/chat/people.ts'
import type { Acquaintance } from '../../../adapters/chat/surface.ts'
import { now, origin, otherOrigins } from '../../contract/arrivals.ts'
import { emptyStore, plainSurface, workingWith, type Clock } from './parts.ts'

const hour = 3_600_000
const ada = { ...origin, person: 'U1' }
const inMongolia: Acquaintance = { zone: 'Asia/Ulaanbaatar', language: 'mn' }

/** Somebody's acquaintance asked for at an hour, with what the platform says then: a word for a refusal. */
type Look = readonly [hour: number, says: Acquaintance | string, known: Acquaintance]

/** A platform that says this when it is asked about somebody. */
async function asking(): Promise<{
  readonly at: (hours: number, says: Acquaintance | string, whose?: typeof ada) => Promise<Acquaintance>
  readonly asked: string[]
  readonly alarms: string[]
}> {
  const clock: Clock = { at: now }
  const [store, asked, alarms] = [await emptyStore(), Array.of<string>(), Array.of<string>()]
  return {
    asked,
    alarms,
    at: (hours, says, whose = ada) => {
      clock.at = now + hours * hour
      const acquaint = (person: string): Promise<Acquaintance> => {
        asked.push(`${person} at ${hours}`)
        return typeof says === 'string' ? Promise.reject(new Error(says)) : Promise.resolve(says)
      }
      return acquaintanceOf(whose, workingWith(store, clock, alarms, { ...plainSurface, acquaint }))
    },
  }
}

describe('what is known of a person', () => {
  it.each<[string, readonly Look[], readonly number[]]>([
    [
      'is asked for once a day',
      [
        [0, inMongolia, inMongolia],
        [1, {}, inMongolia],
        [23.9, {}, inMongolia],
      ],
      [0],
    ],
    [
      'is asked for again after a day',
      [
        [0, inMongolia, inMongolia],
        [24, { zone: 'Asia/Seoul' }, { zone: 'Asia/Seoul' }],
      ],
      [0, 24],
    ],
    [
      'is kept for a day also where the platform says nothing',
      [
        [0, {}, {}],
        [23, inMongolia, {}],
      ],
      [0],
    ],
    [
      'is no longer known when the platform no longer says it',
      [
        [0, inMongolia, inMongolia],
        [24, {}, {}],
        [25, {}, {}],
      ],
      [0, 24],
    ],
    [
      'is no zone that there is not',
      [
        [0, { zone: 'Mars/Olympus', language: 'mn' }, { language: 'mn' }],
        [1, {}, { language: 'mn' }],
      ],
      [0],
    ],
    [
      'stays known while the platform refuses, and is asked for again',
      [
        [0, inMongolia, inMongolia],
        [24, 'busy', inMongolia],
        [25, 'busy', inMongolia],
      ],
      [0, 24, 25],
    ],
    [
      'is nothing where the platform refused, and is asked for again',
      [
        [0, 'busy', {}],
        [0.1, inMongolia, inMongolia],
        [24, {}, inMongolia],
      ],
      [0, 0.1],
    ],
  ])('%s', async (_situation, looks, hours) => {
    const { at, asked } = await asking()
    for (const [moment, says, known] of looks) expect(await at(moment, says)).toEqual(known)
    expect(asked).toEqual(hours.map((each) => `U1 at ${each}`))
  })

  it('is nobody else’s, nor theirs in another workspace', async () => {
    const { at, asked } = await asking()
    await at(0, inMongolia)
    for (const whose of [{ ...ada, person: 'U2' }, ...otherOrigins.map((each) => ({ ...each, person: 'U1' }))])
      expect(await at(0, {}, whose)).toEqual({})
    expect(asked).toEqual(['U1 at 0', 'U2 at 0', 'U1 at 0', 'U1 at 0'])
  })

  it('is a matter for the operator only where something can be done', async () => {
    const { at, alarms } = await asking()
    await at(0, 'busy')
    expect(alarms).toEqual([])
    await at(0, 'missing_scope')
    expect(alarms).toEqual(['zones and languages of people cannot be learnt: missing_scope. What to do: add the scope'])
  })
})
