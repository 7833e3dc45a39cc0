import { expect, it } from 'vitest'
import type { Subscriptions } from '../../src/digest/ledger.ts'
import type { Told } from '../../src/digest/told.ts'
import type { Subscription } from '../../src/subscription/subscription.ts'
import { channel, now, origin, otherOrigins } from './arrivals.ts'
import { day, planned, subscription, told } from './subscribed.ts'

const everywhere = [origin, ...otherOrigins]

/** What every keeper of subscriptions must do; `make` gives an empty one. */
export function subscriptionsContract(make: () => Promise<Subscriptions>): void {
  it.each<[string, Subscription]>([
    ['of a channel', subscription('s')],
    ['of a thread', subscription('s', { place: { ...channel, thread: '1.2' } })],
    ['of a person', subscription('s', { place: { ...channel, person: 'U1' } })],
    ['of one day', subscription('s', { schedule: { days: [7], at: 0 } })],
    ['that told before', subscription('s', { covered: now - day })],
    ['that is never due', neverDue('s')],
    ['that is paused', subscription('s', { paused: now + 30 * day, why: 'the channel is archived' })],
    ['that is paused for good', { ...neverDue('s'), paused: Infinity }],
    ['out of a backup', subscription('s', { doubted: now - 1 })],
    ['whose owner is forgotten', subscription('s', { owner: '' })],
  ])('gives back one %s whole', async (_which, given) => {
    const subscriptions = await make()
    await subscriptions.keep(given)
    expect(await subscriptions.of(origin, 's')).toEqual(given)
    expect(await subscriptions.all()).toEqual([given])
  })

  it('keeps one under a key, as it was given last', async () => {
    const subscriptions = await make()
    const paused = { ...neverDue('s'), paused: Infinity, why: 'asked', question: 'news' }
    await subscriptions.keep(subscription('s', { covered: now - day, doubted: now }))
    await subscriptions.keep(paused)
    expect(await subscriptions.all()).toEqual([paused])
  })

  it('removes one, and no other', async () => {
    const subscriptions = await make()
    for (const each of everywhere)
      for (const key of ['a', 'b']) await subscriptions.keep(subscription(key, { place: { ...channel, ...each } }))
    await subscriptions.remove({ ...origin, key: 'a' })
    await subscriptions.remove({ ...origin, key: 'never there' })
    expect(await subscriptions.of(origin, 'a')).toBeUndefined()
    expect(await subscriptions.all()).toHaveLength(5)
  })

  it('has those of a channel with its threads, and those of a person, in the order in which they came', async () => {
    const subscriptions = await make()
    const places = {
      channel,
      thread: { ...channel, thread: '1.2' },
      person: { ...channel, person: 'U1' },
      'another channel': { ...channel, channel: 'C2' },
      'another person': { ...channel, person: 'U2' },
    }
    for (const [key, place] of Object.entries(places)) await subscriptions.keep(subscription(key, { place }))
    for (const each of otherOrigins) await subscriptions.keep(subscription('far', { place: { ...channel, ...each } }))
    expect(keysOf(await subscriptions.at(channel))).toEqual(['channel', 'thread'])
    expect(keysOf(await subscriptions.at({ ...origin, person: 'U1' }))).toEqual(['person'])
    expect(keysOf(await subscriptions.at({ ...origin, channel: 'U1' }))).toEqual([])
  })

  it('has what is due, the longest due first, and so many of it', async () => {
    const subscriptions = await make()
    await subscriptions.keep(neverDue('never'))
    const times = { later: now + 1, now, first: now - day, second: now - 1, also: now }
    for (const [key, due] of Object.entries(times)) await subscriptions.keep(subscription(key, { due }))
    expect(keysOf(await subscriptions.due(now, 9))).toEqual(['first', 'second', 'now', 'also'])
    expect(keysOf(await subscriptions.due(now, 3))).toEqual(['first', 'second', 'now'])
    expect(keysOf(await subscriptions.due(now - 2 * day, 9))).toEqual([])
  })

  it('plans what comes of one that is due', async () => {
    const subscriptions = await make()
    const due = subscription('s', { covered: now - day })
    await subscriptions.keep(due)
    const lines = [told('a'), told('a', { reason: 'closing' }), told('b', { version: 3, reason: 'changed' })]
    const plan = planned(due, lines)
    expect(await subscriptions.plan(due, ['a', 'b'], () => plan, now)).toBe('planned')
    expect(await subscriptions.of(origin, 's')).toEqual(plan.subscription)
    expect(await subscriptions.digest(origin, plan.digest.key)).toEqual(plan.digest)
    for (const each of otherOrigins) expect(await subscriptions.digest(each, plan.digest.key)).toBeUndefined()
    expect(await subscriptions.toldOf(due, 'a')).toEqual(
      [lines[1], lines[0]].map((line) => ({ ...line, digest: plan.digest.key })),
    )
    expect(await subscriptions.toldOf(due, 'c')).toEqual([])
  })

  it('says what the place was told of the listings it is asked about, by any of its subscriptions', async () => {
    const subscriptions = await make()
    const [one, other] = [subscription('one'), subscription('other', { owner: 'U2', question: 'calls' })]
    const elsewhere = [
      { ...channel, channel: 'C2' },
      { ...channel, thread: '1.2' },
      { ...channel, person: 'C1' },
      ...otherOrigins.map((each) => ({ ...channel, ...each })),
    ].map((place, at) => subscription(`elsewhere ${at}`, { place }))
    for (const each of [one, other, ...elsewhere]) await subscriptions.keep(each)
    await subscriptions.plan(one, [], () => planned(one, [told('a'), told('b')]), now)
    for (const each of elsewhere) expect(await toldAt(subscriptions, each, ['a', 'b'])).toEqual([])
    expect(await toldAt(subscriptions, other, ['a', 'c'])).toEqual([told('a')])
  })

  it('asks about two thousand listings at once', async () => {
    const subscriptions = await make()
    const due = subscription('s')
    await subscriptions.keep(due)
    const listings = Array.from({ length: 2_000 }, (_each, at) => `listing ${at}`)
    await subscriptions.plan(
      due,
      listings,
      () =>
        planned(
          due,
          listings.map((listing) => told(listing)),
        ),
      now,
    )
    const next = await subscriptions.of(origin, 's')
    const lines = next && (await toldAt(subscriptions, next, listings))
    expect(lines?.map(({ listing }) => listing).toSorted()).toEqual(listings.toSorted())
  })

  it('tells a line once, and keeps when that was', async () => {
    const subscriptions = await make()
    const [one, other] = [subscription('one'), subscription('other')]
    for (const each of [one, other]) await subscriptions.keep(each)
    await subscriptions.plan(one, [], () => planned(one, [told('a')]), now)
    await subscriptions.plan(other, [], () => planned(other, [told('a', { at: now + 5 })]), now)
    expect(await subscriptions.toldOf(one, 'a')).toEqual([{ ...told('a'), digest: planned(one, []).digest.key }])
  })

  it('plans a slot with nothing to say, and goes on', async () => {
    const subscriptions = await make()
    const due = subscription('s')
    await subscriptions.keep(due)
    const { digest: _none, ...quiet } = planned(due, [], { deliveries: [] })
    expect(await subscriptions.plan(due, [], () => quiet, now)).toBe('planned')
    expect(await subscriptions.due(now, 9)).toEqual([])
  })

  it('changes nothing where what it would say cannot be composed', async () => {
    const subscriptions = await make()
    const due = subscription('s')
    await subscriptions.keep(due)
    const fault = (): never => {
      throw new Error('cannot be composed')
    }
    await expect(subscriptions.plan(due, ['a'], fault, now)).rejects.toThrow('cannot be composed')
    expect(await subscriptions.all()).toEqual([due])
    expect(await subscriptions.plan(due, ['a'], () => planned(due, [told('a')]), now)).toBe('planned')
  })

  it.each<[string, (subscriptions: Subscriptions, due: Subscription) => Promise<unknown>]>([
    ['removed', (all, { place, key }) => all.remove({ ...place, key })],
    ['changed', (all, due) => all.keep({ ...due, question: 'news' })],
    ['paused', (all, due) => all.keep({ ...due, paused: Infinity })],
    ['planned', (all, due) => all.plan(due, [], () => planned(due, [told('b')]), now)],
  ])('plans nothing of one that was %s since it was read', async (_what, meanwhile) => {
    const subscriptions = await make()
    await subscriptions.keep(subscription('s'))
    const [due = subscription('never')] = await subscriptions.due(now, 9)
    await meanwhile(subscriptions, due)
    const after = await subscriptions.all()
    const neverAsked = (): never => {
      throw new Error('asked all the same')
    }
    expect(await subscriptions.plan(due, ['a'], neverAsked, now)).toBe('lost')
    expect(await subscriptions.all()).toEqual(after)
  })

  it('tells a slot that an edit puts back no second time, and what is new since at the next', async () => {
    const subscriptions = await make()
    const due = subscription('s', { covered: now - day })
    await subscriptions.keep(due)
    await subscriptions.plan(due, [], () => planned(due, [told('a')]), now)
    const edited = { ...due, question: 'calls' }
    await subscriptions.keep(edited)
    expect(await subscriptions.plan(edited, [], () => planned(edited, [told('b')]), now)).toBe('planned')
    expect(await subscriptions.of(origin, 's')).toEqual({ ...edited, due: now + day })
    expect(await subscriptions.toldOf(due, 'b')).toEqual([])
  })

  it('keeps what a digest says now', async () => {
    const subscriptions = await make()
    const digests = [origin, ...otherOrigins].map((each) => subscription('s', { place: { ...channel, ...each } }))
    for (const each of digests) {
      await subscriptions.keep(each)
      await subscriptions.plan(each, [], () => planned(each, [told('a')]), now)
    }
    const { digest } = planned(subscription('s'), [told('a')])
    await subscriptions.amend({ ...digest, body: 'amended' })
    expect(await subscriptions.digest(origin, digest.key)).toEqual({ ...digest, body: 'amended' })
    for (const each of otherOrigins) expect((await subscriptions.digest(each, digest.key))?.body).toBe(digest.body)
  })

  it.each<[string, Subscription]>([
    ['a first digest', subscription('s')],
    ['a later one', subscription('s', { covered: now - day })],
  ])('takes back what %s was to tell, so that the next covers it', async (_which, due) => {
    const subscriptions = await make()
    const other = subscription('other')
    for (const each of [due, other]) {
      await subscriptions.keep(each)
      await subscriptions.plan(each, [], () => planned(each, [told(`of ${each.key}`)]), now)
    }
    const { digest } = planned(due, [])
    await subscriptions.untell(digest)
    expect(await subscriptions.of(origin, 's')).toEqual({ ...due, due: now + day })
    expect(await subscriptions.digest(origin, digest.key)).toBeUndefined()
    expect(await subscriptions.toldOf(due, 'of s')).toEqual([])
    expect(await subscriptions.of(origin, 'other')).toEqual(planned(other, []).subscription)
    expect(await subscriptions.toldOf(due, 'of other')).toHaveLength(1)
  })

  it('finds the digests that told of a listing, wherever, each once and the newest first', async () => {
    const subscriptions = await make()
    const places = everywhere.map((each) => subscription('s', { place: { ...channel, ...each } }))
    for (const each of places) {
      await subscriptions.keep(each)
      const lines = [told('a'), told('a', { reason: 'closing' }), told(`of ${each.place.platform}`)]
      await subscriptions.plan(each, [], () => planned(each, lines), now)
    }
    expect(await subscriptions.digestsWith('a')).toEqual(
      places.map((each) => planned(each, [told('a'), told('a'), told('a')]).digest).toReversed(),
    )
    expect(await subscriptions.digestsWith('of discord')).toMatchObject([{ platform: 'discord', workspace: 'T1' }])
    expect(await subscriptions.digestsWith('b')).toEqual([])
  })

  it.each([
    ['NUL', '\0a\0'],
    ['half a pair', 'a\uD83Dz\uDE00'],
    ['our own mark', '\u001B0000 \u001B'],
    ['quotes', `'";--\\`],
    ['signs of a pattern', '%_\\%'],
  ])('takes any text and gives it back: %s', async (_what, text) => {
    const subscriptions = await make()
    const place = { ...origin, channel: text, thread: text }
    const due = subscription(text, { place, owner: text, question: text, zone: text, why: text })
    await subscriptions.keep(due)
    expect(await subscriptions.at(place)).toEqual([due])
    const plan = planned(due, [told(text)])
    expect(await subscriptions.plan(due, [text], () => plan, now)).toBe('planned')
    expect(await subscriptions.digestsWith(text)).toEqual([plan.digest])
    expect(await subscriptions.toldOf(due, text)).toEqual([{ ...told(text), digest: plan.digest.key }])
  })
}

/** What the compose of a plan is given; the plan itself comes to nothing. */
async function toldAt(
  subscriptions: Subscriptions,
  due: Subscription,
  listings: readonly string[],
): Promise<readonly Told[]> {
  let given: readonly Told[] = [told('never given')]
  const said = await subscriptions.plan(
    due,
    listings,
    (lines) => {
      given = lines
      return { subscription: due, told: [], deliveries: [] }
    },
    now,
  )
  expect(said).toBe('planned')
  return given
}

const keysOf = (all: readonly Subscription[]): readonly string[] => all.map(({ key }) => key)

function neverDue(key: string): Subscription {
  const { due: _due, ...rest } = subscription(key)
  return rest
}
