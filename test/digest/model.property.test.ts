import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayInWords } from '../../src/answer/day-words.ts'
import { dayAt } from '../../src/calendar/zone.ts'
import { statusAt } from '../../src/listing/status.ts'
import type { Page } from '../../src/source/page.ts'
import { World } from './world.ts'

const hour = 3_600_000
const [start, end] = [Date.UTC(2024, 2, 27), Date.UTC(2024, 3, 30)]
const zone = 'Europe/Berlin'

/** What can happen, in any order: over a month that holds a clock change. */
type Step =
  | { readonly does: 'wait'; readonly hours: number }
  | { readonly does: 'tick' | 'crash' }
  /** A call is listed, with so many days to go; listed again, its deadline is another. */
  | { readonly does: 'list'; readonly call: number; readonly days: number }
  | { readonly does: 'unlist'; readonly call: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 60 }) }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constantFrom('tick' as const, 'crash' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('list' as const),
      call: fc.integer({ min: 0, max: 4 }),
      days: fc.integer({ min: 1, max: 40 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('unlist' as const), call: fc.integer({ min: 0, max: 4 }) }) },
)

const names = ['wells', 'roads', 'bees', 'schools', 'clinics']

function pageOf(listed: ReadonlyMap<number, number>): Page {
  const items = [...listed].map(([call, closes], index) => {
    const title = `  ${index + 1}. Call for proposals: ${names[call]}`
    return `${title}\n\n    20 March - ${dayInWords(closes)}\n\n    Send it.`
  })
  return { name: 'page.txt', text: `Calls\n\n${items.join('\n\n')}`, facts: { covers: [], about: ['MN'], zone } }
}

it('whatever happens in whatever order, each listing is told once for each reason and version, and none is left out', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), async (steps) => {
      const world = new World()
      const listed = new Map<number, number>()
      let now = start
      world.capture([pageOf(listed)], now)
      await world.subscribe('C', 'calls', { days: [1, 2, 3, 4, 5, 6, 7], at: 2.5 * 3600 }, zone, now)
      await world.subscribe('C', 'calls in Mongolia', { days: [1, 4], at: 9 * 3600 }, zone, now)
      const tick = (doesCrash: boolean): void => world.tick(now, doesCrash)
      now += 1
      for (const each of steps) {
        if (each.does === 'wait') now = Math.min(end, now + each.hours * hour)
        else if (each.does === 'list') listed.set(each.call, dayAt(now, zone) + each.days)
        else if (each.does === 'unlist') listed.delete(each.call)
        else tick(each.does === 'crash')
        if (each.does === 'list' || each.does === 'unlist') world.capture([pageOf(listed)], now)
      }
      now = end
      tick(false)
      const told = world.sent.flatMap(({ telling }) => [
        ...telling.news.items.flatMap(({ known, reasons }) =>
          reasons.map((reason) => `${known.listing.id} ${reason} ${reason === 'new' ? '' : known.version}`),
        ),
        ...telling.news.missed.map((known) => `${known.listing.id} missed`),
      ])
      expect(told.filter((line, index) => told.indexOf(line) !== index)).toEqual([])
      // Whatever was ever listed was told as new, or as come and gone.
      for (const { listing } of world.register.known) {
        const isTold = told.some((line) => line.startsWith(`${listing.id} new`) || line === `${listing.id} missed`)
        expect([listing.title, isTold]).toEqual([listing.title, true])
        // What was said last of a call that can still be applied for is what holds.
        const items = world.sent.flatMap(({ telling }) => telling.news.items)
        const last = items.findLast(({ known }) => known.listing.id === listing.id)?.known.listing.closes
        const isOpen = statusAt(listing, end, 'UTC') !== 'closed'
        expect([listing.title, isOpen ? last : undefined]).toEqual([listing.title, isOpen ? listing.closes : undefined])
      }
    }),
    { numRuns: 150 },
  )
}, 120_000)
