import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayInWords } from '../../src/answer/day-words.ts'
import { dayAt } from '../../src/calendar/zone.ts'
import { statusAt } from '../../src/listing/status.ts'
import type { Listing } from '../../src/listing/listing.ts'
import type { Page } from '../../src/source/page.ts'
import { World } from './world.ts'

const hour = 3_600_000
const [start, end] = [Date.UTC(2024, 2, 27), Date.UTC(2024, 3, 30)]
const zone = 'Europe/Berlin'

/** What can happen, in any order: over a month that holds a clock change. */
type Step =
  | { readonly does: 'wait'; readonly hours: number }
  | { readonly does: 'tick' | 'crash' | 'restart' }
  /** Something is listed, with so many days to go; listed again, its days are others. */
  | { readonly does: 'list'; readonly what: Name; readonly days: number }
  | { readonly does: 'unlist' | 'call off'; readonly what: Name }

const names = ['wells', 'roads', 'bees', 'schools', 'Seminar on clinics', 'Seminar on herding'] as const
type Name = (typeof names)[number]
const what = fc.constantFrom(...names)

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 60 }) }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constantFrom('tick' as const, 'crash' as const) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('restart' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant('list' as const), what, days: fc.integer({ min: 1, max: 40 }) }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constantFrom('unlist' as const, 'call off' as const), what }) },
)

type Listed = { readonly last: number; readonly isOff: boolean }

function pageOf(listed: ReadonlyMap<Name, Listed>): Page {
  const items = [...listed].map(([name, { last, isOff }], index) => {
    const isCall = !name.startsWith('Seminar')
    const title = `${isOff ? 'CANCELLED: ' : ''}${isCall ? `Call for proposals: ${name}` : name}`
    const days = `${isCall ? '20 March - ' : ''}${dayInWords(last)}`
    return `  ${index + 1}. ${title}\n\n    ${days}\n\n    Send it to ${name}.`
  })
  const text = `Calls and events\n\n${items.join('\n\n')}`
  return { name: 'page.txt', text, facts: { covers: [], about: ['MN'], zone } }
}

/** A world after steps, and after some quiet days in which what is owed goes out. */
async function worldAfter(steps: readonly Step[]): Promise<{ readonly world: World; readonly now: number }> {
  const world = new World()
  const listed = new Map<Name, Listed>()
  let now = start
  const capture = (): void => world.capture([pageOf(listed)], now)
  capture()
  await world.subscribe('C', 'calls or events', { days: [1, 2, 3, 4, 5, 6, 7], at: 2.5 * 3600 }, zone, now)
  await world.subscribe('C', 'calls in Mongolia', { days: [1, 4], at: 9 * 3600 }, zone, now)
  await world.subscribe('D', 'calls or events in Mongolia', { days: [2, 7], at: 0 }, 'Africa/Cairo', now)
  for (const each of steps) {
    now += 1
    if (each.does === 'wait') now = Math.max(now, Math.min(end, now + each.hours * hour))
    else if (each.does === 'list') listed.set(each.what, { last: dayAt(now, zone) + each.days, isOff: false })
    else if (each.does === 'unlist') listed.delete(each.what)
    else if (each.does === 'call off') {
      const was = listed.get(each.what)
      if (was !== undefined) listed.set(each.what, { ...was, isOff: !was.isOff })
    } else if (each.does !== 'restart') world.tick(now, each.does === 'crash')
    if (each.does !== 'wait' && each.does !== 'tick' && each.does !== 'crash') capture()
  }
  for (let quiet = 0; quiet < 7; quiet += 1) {
    now += 24 * hour
    world.tick(now)
  }
  return { world, now }
}

it('whatever happens in whatever order, each listing is told once for each reason and version, and none is left out', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), async (steps) => {
      const { world, now } = await worldAfter(steps)
      for (const place of ['channel C', 'channel D']) {
        const sent = world.sent.filter((each) => each.place === place)
        const told = sent.flatMap(({ telling }) => [
          ...telling.news.items.flatMap(({ known, reasons }) =>
            reasons.map((reason) => `${known.listing.id} ${reason} ${reason === 'new' ? '' : known.version}`),
          ),
          ...telling.news.missed.map((known) => `${known.listing.id} missed`),
        ])
        expect(told.filter((line, index) => told.indexOf(line) !== index)).toEqual([])
        const changes = sent.flatMap(({ at, telling }) =>
          telling.news.items.flatMap(({ known, change }) =>
            change === undefined ? [] : [`${known.listing.id} ${dayAt(at, telling.subscription.zone)}`],
          ),
        )
        expect(changes.filter((line, index) => changes.indexOf(line) !== index)).toEqual([])
        const {
          at: first,
          telling: { slot },
        } = sent[0] ?? never
        for (const { listing, seen, changes: all } of world.register.known) {
          const { condition, ...asPlanned } = listing
          const status = statusAt(asPlanned, now, 'UTC')
          const isOver = status === 'closed' || status === 'over'
          // Whatever was ever listed was told, if only as come and gone; but not what was off at first and came to nothing,
          // or was called off while the first digest was late and on again before the next.
          const then = (all.find(({ at }) => at > first)?.before ?? listing).condition
          const isBetween = all.some(({ at }) => at > slot.at && at <= first)
          const isNothing = seen <= first && then !== undefined && (condition !== undefined || isOver || isBetween)
          const isTold = isNothing || told.some((line) => line.startsWith(`${listing.id} `))
          expect([listing.title, isTold]).toEqual([listing.title, true])
          // What was said last of what is not over is what holds.
          const items = sent.flatMap(({ telling }) => telling.news.items)
          const last = items.findLast(({ known }) => known.listing.id === listing.id)?.known.listing
          expect(isNothing || isOver ? '' : lineOf(last)).toBe(isNothing || isOver ? '' : lineOf(listing))
        }
      }
    }),
    { numRuns: 150 },
  )
}, 120_000)

const never = { at: Infinity, telling: { slot: { at: Infinity } } }
const lineOf = (listing: Listing | undefined): string =>
  `${listing?.title} ${listing?.closes ?? listing?.startDate} ${listing?.condition}`
