import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstOfMonth } from '../../src/calendar/day.ts'
import type { DayInterval } from '../../src/calendar/interval.ts'
import { startOfDay } from '../../src/calendar/zone.ts'
import { kinds } from '../../src/listing/listing.ts'
import { statuses } from '../../src/listing/status.ts'
import type { Criteria, Order, StatusCriterion, TimeCriterion, Topic } from '../../src/search/criteria.ts'
import { find, withTies } from '../../src/search/find.ts'
import { indexListings } from '../../src/search/search-index.ts'
import { askedPlaces } from '../bench/corpus-places.ts'
import { corpus } from '../bench/corpus.ts'
import { slowFind, slowKey } from './slow-find.ts'

const fallback = 'Europe/Moscow'
// Listings and questions of the same few months, so that they meet, and meet at their edges.
const months = { start: firstOfMonth(2015, 11), end: firstOfMonth(2016, 3) }

const zone = fc.constantFrom('UTC', 'Asia/Ulaanbaatar', 'America/Los_Angeles', 'Pacific/Kiritimati', '+05:30')
const interval = fc
  .tuple(
    fc.integer({ min: months.start - 10, max: months.end + 40 }),
    fc.constantFrom(1, 1, 2, 7, 31, 61, 365, 1500),
    fc.integer({ min: 0, max: 9 }),
  )
  .map(([start, length, side]): DayInterval => {
    if (side === 0) return { start: -Infinity, end: start }
    return { start, end: side === 1 ? Infinity : start + length }
  })
const time: fc.Arbitrary<TimeCriterion> = fc.record({
  relation: fc.constantFrom('on', 'posted', 'due', 'opening', 'ending'),
  within: fc.array(interval, { minLength: 1, maxLength: 2 }),
  zone,
})
const status: fc.Arbitrary<StatusCriterion> = fc
  .tuple(
    fc.constantFrom(...statuses),
    fc.integer({ min: months.start - 10, max: months.end + 40 }),
    zone,
    fc.constantFrom(1, 1, 3_600_000, 86_400_000, 31 * 86_400_000, 366 * 86_400_000),
  )
  .map(([each, day, where, length]) => ({
    status: each,
    from: startOfDay(day, where),
    to: startOfDay(day, where) + length,
  }))
const word = fc.constantFrom(
  ...'forced labour inspection safety social protection pensions herders minimum employment climate jobs'.split(' '),
  ...'informal economy tea plantation workers women survey national consultant law mining digital nowhere'.split(' '),
)
// "Forced labour" is a name of the field, over the border of two runs as well: names have tables.
const hasName = (runs: Topic): boolean => {
  const words = runs.flat()
  return words.some((each, at) => each === 'forced' && words[at + 1] === 'labour')
}
const topic: fc.Arbitrary<Topic> = fc
  .array(fc.array(word, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
  .filter((runs) => !hasName(runs))
const criteria: fc.Arbitrary<Criteria> = fc.record(
  {
    kinds: fc.uniqueArray(fc.constantFrom(...kinds), { minLength: 1 }),
    form: fc.constantFrom('workshop', 'seminar', 'study tour'),
    places: fc.array(fc.constantFrom(...askedPlaces), { minLength: 1, maxLength: 3 }),
    times: fc.array(time, { maxLength: 2 }),
    status,
    topic,
    feeCurrency: fc.constantFrom('USD', 'MNT'),
    readvertised: fc.constant(true as const),
  },
  { requiredKeys: [] },
)
const ownOrder = fc.constantFrom<Order>('deadline', 'last deadline', 'newest', 'oldest', 'start')

/** Criteria with a few parts only: with many, nearly nothing is left to be right or wrong about. */
const fewCriteria = fc
  .tuple(
    criteria,
    fc.subarray(['kinds', 'places', 'times', 'status', 'topic', 'form', 'feeCurrency'] as const, { maxLength: 3 }),
  )
  .map(([whole, parts]): Criteria =>
    Object.fromEntries(Object.entries(whole).filter(([part]) => parts.some((each) => each === part))),
  )

function quickFind(count: number, seed: number, asked: Criteria, order?: Order) {
  const listings = corpus(count, seed, months)
  const found = find(indexListings(listings, fallback), asked, order)
  expect(found.total).toBe(found.listings.length)
  return {
    listings,
    ids: found.listings.map(({ id }) => id),
    apart: found.apart.map(({ listing, reason }) => `${listing.id}: ${reason}`),
  }
}

describe('find gives what holding every listing against every criterion gives', () => {
  it('for one criterion of time', () => {
    fc.assert(
      fc.property(fc.nat(), time, (seed, each) => {
        const { listings, ids, apart } = quickFind(60, seed, { times: [each] })
        expect({ ids, apart }).toEqual(slowFind(listings, fallback, { times: [each] }))
      }),
      { numRuns: 300 },
    )
  })

  it('for a status', () => {
    fc.assert(
      fc.property(fc.nat(), status, (seed, each) => {
        const { listings, ids, apart } = quickFind(120, seed, { status: each })
        expect({ ids, apart }).toEqual(slowFind(listings, fallback, { status: each }))
      }),
      { numRuns: 300 },
    )
  })

  it('for two criteria that may each put a listing apart', () => {
    fc.assert(
      fc.property(fc.nat(), time, time, status, (seed, one, other, each) => {
        const asked = { times: [one, other], status: each }
        const { listings, ids, apart } = quickFind(120, seed, asked)
        expect({ ids, apart }).toEqual(slowFind(listings, fallback, asked))
      }),
      { numRuns: 300 },
    )
  })

  it('for a topic', () => {
    fc.assert(
      fc.property(fc.nat(), topic, (seed, each) => {
        const { listings, ids } = quickFind(40, seed, { topic: each }, 'start')
        expect(ids).toEqual(slowFind(listings, fallback, { topic: each }, 'start').ids)
      }),
      { numRuns: 200 },
    )
  })

  it('for several criteria, in every order', () => {
    fc.assert(
      fc.property(fc.nat(), fewCriteria, fc.option(ownOrder, { nil: undefined }), (seed, asked, order) => {
        const { listings, ids, apart } = quickFind(60, seed, asked, order)
        const slow = slowFind(listings, fallback, asked, order)
        const isRanked = asked.topic !== undefined && order === undefined
        expect(isRanked ? ids.toSorted() : ids).toEqual(isRanked ? slow.ids.toSorted() : slow.ids)
        expect(apart.toSorted()).toEqual(slow.apart.toSorted())
      }),
      { numRuns: 400 },
    )
  })
})

describe('withTies', () => {
  it('takes the number wanted and all that tie with the last of them, no more', () => {
    fc.assert(
      fc.property(fc.nat(), ownOrder, fc.integer({ min: 1, max: 50 }), (seed, order, wanted) => {
        const index = indexListings(corpus(40, seed, months), fallback)
        const { listings } = find(index, {}, order)
        const keys = listings.map((listing) => slowKey(listing, order, fallback))
        const expected = keys.filter((key, place) => place < wanted || key === keys[wanted - 1]).length
        expect(withTies(index, listings, order, wanted)).toBe(expected)
      }),
      { numRuns: 50 },
    )
  })
})
