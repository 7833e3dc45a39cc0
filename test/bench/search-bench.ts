import { firstOfMonth } from '../../src/calendar/day.ts'
import type { Listing } from '../../src/listing/listing.ts'
import type { Criteria } from '../../src/search/criteria.ts'
import { find } from '../../src/search/find.ts'
import { indexListings } from '../../src/search/search-index.ts'
import { stemOf } from '../../src/search/stem.ts'
import { corpus } from './corpus.ts'
import { plainBuild, plainSearch, remembered } from './plain-search.ts'

/** One thing measured two ways in one run: medians in ms, and ours as a part of the other. */
export type SearchBenchRow = {
  readonly measured: string
  readonly listings: number
  readonly found?: number
  readonly milliseconds: number
  readonly besides: string
  readonly besidesMilliseconds: number
  readonly ratio: number
}

const zone = 'Asia/Ulaanbaatar'
const moment = Date.UTC(2024, 2, 10)
const mongolia = { id: 'MN', kind: 'country', name: 'Mongolia' } as const
const march = { start: firstOfMonth(2024, 3), end: firstOfMonth(2024, 4) }

const questions: readonly (readonly [string, Criteria])[] = [
  [
    'open calls in a country',
    { kinds: ['call'], places: [mongolia], status: { status: 'open', from: moment, to: moment + 1 } },
  ],
  ['events in a month', { kinds: ['event', 'activity'], times: [{ relation: 'on', within: [march], zone }] }],
  ['news of a country on a topic', { kinds: ['news'], places: [mongolia], topic: [['mining']] }],
  [
    'open calls on a topic',
    { kinds: ['call'], status: { status: 'open', from: moment, to: moment + 1 }, topic: [['women'], ['survey']] },
  ],
]

/**
 * Answering by `find` beside plain MiniSearch with a filter, at each size, and building the index with and without a
 * memory of processed terms. Throws where the two do not find the same listings in the same order.
 */
export function searchBench(sizes: readonly number[] = [45, 10_000, 100_000]): readonly SearchBenchRow[] {
  return [...sizes.flatMap(answering), ...building(Math.min(10_000, Math.max(...sizes)))]
}

function answering(size: number): readonly SearchBenchRow[] {
  const listings = corpus(size)
  const index = indexListings(listings, zone)
  const plain = plainSearch(listings, zone)
  return questions.map(([measured, criteria]) => {
    const ours = find(index, criteria).listings
    checkSame(measured, ours, plain(criteria))
    const milliseconds = median(() => find(index, criteria))
    const besidesMilliseconds = median(() => plain(criteria))
    const besides = 'MiniSearch with a filter'
    return {
      measured,
      listings: size,
      found: ours.length,
      milliseconds,
      besides,
      besidesMilliseconds,
      ratio: milliseconds / besidesMilliseconds,
    }
  })
}

function building(size: number): readonly SearchBenchRow[] {
  const listings = corpus(size)
  const row = (
    measured: string,
    milliseconds: number,
    besides: string,
    besidesMilliseconds: number,
  ): SearchBenchRow => ({
    measured,
    listings: size,
    milliseconds,
    besides,
    besidesMilliseconds,
    ratio: milliseconds / besidesMilliseconds,
  })
  const withMemory = medianOf(times(3, () => plainBuild(listings, remembered(stemOf))))
  const without = medianOf(times(3, () => plainBuild(listings, stemOf)))
  const whole = medianOf(times(3, () => elapsed(() => indexListings(listings, zone).words())))
  return [
    row('building MiniSearch with a memory of terms', withMemory, 'without', without),
    row('building the whole index, phrases included', whole, 'MiniSearch without a memory of terms', without),
  ]
}

function checkSame(measured: string, ours: readonly Listing[], plain: readonly Listing[]): void {
  const isSame = ours.length === plain.length && ours.every(({ id }, place) => id === plain[place]?.id)
  if (!isSame)
    throw new Error(
      `${measured}: find gives ${ours.length} listings, plain MiniSearch ${plain.length}, or in another order`,
    )
}

/** The median time of enough runs to last a while, in ms. */
function median(run: () => unknown): number {
  const first = elapsed(run)
  return medianOf(times(Math.min(200, Math.max(5, Math.round(200 / Math.max(first, 0.01)))), () => elapsed(run)))
}

function elapsed(run: () => unknown): number {
  const begun = performance.now()
  run()
  return performance.now() - begun
}

function times(count: number, measure: () => number): readonly number[] {
  return Array.from({ length: count }, measure)
}

function medianOf(measured: readonly number[]): number {
  const sorted = measured.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
