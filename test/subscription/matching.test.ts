import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { findFor } from '../../src/answer/find-for.ts'
import { meantBy } from '../../src/bot.ts'
import { interestOf } from '../../src/subscription/interest.ts'
import { wantedBy, type Want } from '../../src/subscription/matching.ts'
import { library } from '../cases/case.ts'

const questions = `
  calls in Mongolia
  calls or events in Mongolia, not about mining
  news from Central Asia
  events in China or Japan
  anything about forced labour
  calls paid in MNT
  news in 2020
  workshops in Beijing
  calls closing this week
  calls in Mongolia or news about social protection
  both Mongolia and Japan
  op-eds
  events except in China
  calls in Laos
  national consultant
  open calls
  listings
  news about labour inspection in Georgia
`
  .trim()
  .split('\n')
  .map((question) => question.trim())
const zones = ['UTC', 'Asia/Ulaanbaatar', 'Pacific/Apia']
const now = Date.UTC(2024, 2, 10)
const { index, fallbackZone } = library

const wantOf = async (text: string, zone: string): Promise<Want> => {
  const interest = interestOf((await meantBy(library, { text, now, zone })).intent)
  if (interest === undefined) throw new Error(text)
  return { wanted: interest.wanted, moment: { now, zone, fallbackZone } }
}

it('finds for each of many what asking the whole archive finds, among the listings of a pool', async () => {
  const wants = await Promise.all(questions.flatMap((text) => zones.map((zone) => wantOf(text, zone))))
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat({ max: index.listings.length - 1 })),
      fc.subarray(wants, { minLength: 1 }),
      (pool, some) => {
        const inPool = new Set(pool.map((at) => index.listings[at]?.id))
        const found = wantedBy(
          index,
          pool.toSorted((a, b) => a - b),
          new Map(some.entries()),
        )
        for (const [asker, { wanted, moment }] of some.entries()) {
          const asked = findFor(index, wanted, moment).listings.filter(({ id }) => inPool.has(id))
          expect([...(found.get(asker) ?? [])].toSorted()).toEqual(asked.map(({ id }) => id).toSorted())
        }
      },
    ),
    { numRuns: 100 },
  )
})
