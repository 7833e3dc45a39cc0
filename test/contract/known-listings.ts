import { expect, it } from 'vitest'
import type { Capture, KnownListings } from '../../src/archive/capture.ts'
import { changedTo, firstKnown, type Known } from '../../src/archive/known.ts'
import type { Listing } from '../../src/listing/listing.ts'
import { now } from './arrivals.ts'

const change = { kind: 'extended', fields: ['deadlines'], isOfDays: true, isWeighty: true } as const

/** What every keeper of what is known of listings must do; `make` gives an empty one. */
export function knownListingsContract(make: () => Promise<KnownListings>): void {
  it('knows nothing at first', async () => {
    const listings = await make()
    expect((await listings.all()).known).toEqual([])
    expect(await listings.captures()).toEqual([])
  })

  it('gives back what it was given, whole', async () => {
    const listings = await make()
    const first = firstKnown(knownCall('a'), now, true)
    const changed = changedTo(
      knownCall('b', 'other'),
      { ...firstKnown(knownCall('b'), now, false), gone: 5 },
      change,
      now,
    )
    await keep(listings, [capture('p', 'A')], [first, changed, { ...first, listing: knownCall('c'), gone: now }])
    expect((await listings.all()).known).toEqual([first, changed, { ...first, listing: knownCall('c'), gone: now }])
    expect(await listings.captures()).toEqual([capture('p', 'A')])
  })

  it('knows a listing once, as it was given last, where it stood', async () => {
    const listings = await make()
    const first = firstKnown(knownCall('a'), now, true)
    await keep(listings, [], [first, firstKnown(knownCall('b'), now, true)])
    const again = changedTo(knownCall('a', 'other'), { ...first, gone: now }, change, now + 1)
    await keep(listings, [], [{ ...first, gone: now }])
    await keep(listings, [], [again])
    expect((await listings.all()).known).toEqual([again, firstKnown(knownCall('b'), now, true)])
  })

  it('has of a page its newest reading, and the newest that was taken', async () => {
    const listings = await make()
    const [other, doubted] = [capture('q', 'A'), capture('p', 'B', { state: 'doubted', items: 0 })]
    await keep(listings, [capture('p', 'A'), other], [])
    await keep(listings, [doubted], [])
    expect(await listings.captures()).toEqual([capture('p', 'A'), other, doubted])
    await keep(listings, [{ ...doubted, fingerprint: 'C' }], [])
    expect(await listings.captures()).toEqual([capture('p', 'A'), other, { ...doubted, fingerprint: 'C' }])
    await keep(listings, [{ ...doubted, state: 'taken' }], [])
    expect(await listings.captures()).toEqual([other, { ...doubted, state: 'taken' }])
  })

  it.each([
    ['an hour later', 3_600_000],
    ['at the same moment', 0],
    ['by a clock that was put back', -3_600_000],
  ])('has one reading of a page that is again as it was, %s', async (_when, later) => {
    const listings = await make()
    for (const [at, text] of ['A', 'B', 'A', 'B', 'A'].entries())
      await keep(listings, [capture('p', text, { read: now + at * later })], [])
    expect(await listings.captures()).toEqual([capture('p', 'A', { read: now + 4 * later })])
  })

  it.each<[string, readonly Capture[], readonly Known[]]>([
    ['the first of a page', [capture('q', 'A')], []],
    ['another text', [capture('p', 'B')], []],
    ['another text, by a clock that was put back', [capture('p', 'B', { read: now - 1 })], []],
    ['a doubted text', [capture('p', 'B', { state: 'doubted' })], []],
    ['what was read otherwise', [], [firstKnown(knownCall('b'), now, false)]],
  ])('keeps nothing where another reading came between: %s', async (_what, captures, touched) => {
    const listings = await make()
    await keep(listings, [capture('p', 'A')], [firstKnown(knownCall('a'), now, true)])
    const { asOf } = await listings.all()
    expect(await listings.asOf()).toBe(asOf)
    expect(await listings.keep(asOf, [], [])).toEqual({ asOf: await listings.asOf() })
    expect(await listings.asOf()).toBe(asOf)
    expect(await listings.keep(asOf, captures, touched)).toEqual({ asOf: await listings.asOf() })
    expect(await listings.asOf()).not.toBe(asOf)
    const [before, known] = [await listings.captures(), await listings.all()]
    const late = [firstKnown(knownCall('late'), now, false)]
    expect(await listings.keep(asOf, [capture('p', 'late')], late)).toBe('lost')
    expect([await listings.captures(), await listings.all()]).toEqual([before, known])
  })

  it('takes any text and gives it back', async () => {
    const listings = await make()
    const text = `\0 \uD800 😀 \u001B '";--%_`
    const known = firstKnown(knownCall(text, text), now, true)
    await keep(listings, [capture(text, text)], [known])
    await keep(listings, [capture(text, text)], [known])
    expect(await listings.captures()).toEqual([capture(text, text)])
    expect((await listings.all()).known).toEqual([known])
  })
}

/** Keeps readings where nobody else does meanwhile. */
export async function keep(
  listings: KnownListings,
  captures: readonly Capture[],
  touched: readonly Known[],
): Promise<void> {
  const { asOf } = await listings.all()
  if ((await listings.keep(asOf, captures, touched)) === 'lost') throw new Error('nothing came between')
}

/** A call with everything that a test does not care about. */
export function knownCall(id: string, title = id): Listing {
  return {
    id,
    kind: 'call',
    title,
    deadlines: [],
    countries: [],
    places: [],
    contacts: [],
    documents: [],
    sources: [{ page: 'p', item: 1, line: 1 }],
    provenance: {},
  }
}

/** A reading of a page with everything that a test does not care about. */
export function capture(name: string, text: string, others: Partial<Capture> = {}): Capture {
  const page = { name, text, facts: { covers: ['MN'], about: [], zone: 'Asia/Ulaanbaatar' } }
  return { page, fingerprint: text, state: 'taken', items: 4, read: now, ...others }
}
