import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { findFor } from '../../src/answer/find-for.ts'
import { meantBy } from '../../src/bot.ts'
import { interestOf } from '../../src/subscription/interest.ts'
import { wantedBy, type Want } from '../../src/subscription/matching.ts'
import { library } from '../cases/case.ts'
import { caseSets } from '../cases/sets.ts'

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
const asked = caseSets(join(import.meta.dirname, '../cases'))
  .filter((set) => set.library === library)
  .flatMap(({ cases }) => cases)
const zones = ['UTC', 'Asia/Ulaanbaatar', 'Pacific/Apia']
const now = Date.UTC(2024, 2, 10)
const { index, fallbackZone } = library

const wantOf = async (text: string, zone: string): Promise<Want> => {
  const interest = interestOf((await meantBy(library, { text, now, zone })).intent)
  if (interest === undefined) throw new Error(text)
  return { wanted: interest.wanted, moment: { now, zone, fallbackZone } }
}

/** Each want with what asking the whole archive for it finds in a pool beside what asking for all together does. */
function beside(pool: readonly number[], wants: readonly Want[]): readonly (readonly [asked: string, found: string])[] {
  const inPool = new Set(pool.map((at) => index.listings[at]?.id))
  const found = wantedBy(
    index,
    pool.toSorted((a, b) => a - b),
    new Map(wants.entries()),
  )
  return wants.map(({ wanted, moment }, asker) => {
    const ids = findFor(index, wanted, moment).listings.flatMap(({ id }) => (inPool.has(id) ? [id] : []))
    return [ids.toSorted().join(' '), [...(found.get(asker) ?? [])].toSorted().join(' ')]
  })
}

const pools = fc.uniqueArray(fc.nat({ max: index.listings.length - 1 }))

it('finds for each of many what asking the whole archive finds, among the listings of a pool', async () => {
  const wants = await Promise.all(questions.flatMap((text) => zones.map((zone) => wantOf(text, zone))))
  fc.assert(
    fc.property(pools, fc.subarray(wants, { minLength: 1 }), (pool, some) => {
      for (const [alone, together] of beside(pool, some)) expect(together).toBe(alone)
    }),
    { numRuns: 100 },
  )
})

it('finds it for every question that was ever asked of the archive, and for two of them together', async () => {
  const wants: Want[] = []
  for (const each of asked) {
    const moment = { now: Date.parse(each.now), zone: each.zone, fallbackZone }
    const interest = interestOf((await meantBy(library, { text: each.question, ...moment })).intent)
    if (interest !== undefined) wants.push({ wanted: interest.wanted, moment })
  }
  expect(wants.length).toBeGreaterThan(500)
  const all = [...index.listings.keys()]
  for (const [alone, together] of beside(all, wants)) expect(together).toBe(alone)
  const one = fc.constantFrom(...wants)
  fc.assert(
    fc.property(pools, fc.array(fc.tuple(one, one), { minLength: 1, maxLength: 5 }), (pool, pairs) => {
      const either = pairs.map(([{ wanted, moment }, other]) => {
        const both = [...(wanted.or ?? []), other.wanted]
        return { wanted: { ...wanted, or: both }, moment }
      })
      for (const [alone, together] of beside(pool, either)) expect(together).toBe(alone)
    }),
    { numRuns: 100 },
  )
})
