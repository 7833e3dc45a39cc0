import { expect, it } from 'vitest'
import type { KeptAnswer } from '../../src/answer/kept-answer.ts'
import type { BackupRow } from '../../src/store/backup.ts'
import type { Forgotten } from '../../src/store/forget.ts'
import type { Store } from '../../src/store/store.ts'
import { delivery, now, origin, otherOrigins } from './arrivals.ts'
import { conversation } from './memory.ts'
import { rowsOf } from './rows.ts'
import { day, planned, reminder, subscription, told } from './subscribed.ts'

const words = 'words of the one who goes'
const kept: KeptAnswer = { asking: { text: words, moment: now, zone: 'UTC' }, after: conversation }

/** Subscriptions of two persons in two channels, a thread and directly, each of which told something; reminders; a report. */
async function fill({ subscriptions, reminders, reports }: Store, each: typeof origin): Promise<void> {
  const places = {
    channel: { ...each, channel: 'C1' },
    thread: { ...each, channel: 'C1', thread: '1.2' },
    direct: { ...each, channel: 'D1', person: 'U1' },
    'of another channel': { ...each, channel: 'C2' },
    'of another person': { ...each, channel: 'D2', person: 'U2' },
  }
  for (const [key, place] of Object.entries(places)) {
    const isDirect = key === 'direct'
    const owner = key === 'of another person' ? 'U2' : 'U1'
    const due = subscription(key, { place, owner, ...(isDirect ? { question: words } : {}) })
    await subscriptions.keep(due)
    const { digest, ...rest } = planned(due, [told('a')])
    const says = {
      ...rest,
      digest: { ...digest, body: isDirect ? words : '{}' },
      ...(isDirect ? { keep: [[`answer ${key}`, kept]] as const, talk: ['direct U1', kept.after] as const } : {}),
    }
    await subscriptions.plan(due, ['a'], () => says, now)
  }
  await reminders.keep([
    reminder('mine', each),
    reminder('asked here', { ...each, person: 'U2' }),
    reminder('asked elsewhere', { ...each, person: 'U2', channel: 'C2' }),
  ])
  await reports.keep({ ...each, key: 'a', asked: 'calls', shown: '4 calls', at: now })
}

const isOf =
  (each: typeof origin) =>
  ({ row }: BackupRow): boolean =>
    row['platform'] === each.platform && row['workspace'] === each.workspace

/** What is left of an origin: subscriptions, digests, told places, reminders, deliveries and reports. */
async function leftOf(store: Store): Promise<readonly string[]> {
  const rows = (await rowsOf(store)).filter(isOf(origin))
  const named = { subscriptions: 'key', digests: 'subscription', told: 'place', reminders: 'key', reports: 'key' }
  return Object.entries(named).map(([table, column]) => {
    const names = rows.filter((each) => each.table === table).map(({ row }) => row[column])
    return `${table}: ${names.join(', ')}`
  })
}

/** What every store must forget of subscriptions, digests and reminders; `make` gives an empty one. */
export function forgettingSubscribersContract(make: () => Promise<Store>): void {
  const full = async (): Promise<Store> => {
    const store = await make()
    for (const each of [origin, ...otherOrigins]) await fill(store, each)
    return store
  }

  it.each<[string, Omit<Forgotten, keyof typeof origin>, readonly string[], RegExp]>([
    [
      'a person',
      { person: 'U1' },
      [
        'subscriptions: channel, thread, of another channel, of another person',
        'digests: channel, thread, of another channel, of another person',
        'told: channel C1, channel C1 thread 1.2, channel C2, person U2',
        'reminders: asked here, asked elsewhere',
        'reports: a',
      ],
      /\bU1\b|words/,
    ],
    [
      'a channel',
      { channel: 'C1' },
      [
        'subscriptions: direct, of another channel, of another person',
        'digests: direct, of another channel, of another person',
        'told: person U1, channel C2, person U2',
        'reminders: mine, asked here, asked elsewhere',
        'reports: a',
      ],
      /\bC1\b/,
    ],
    ['a workspace', {}, ['subscriptions: ', 'digests: ', 'told: ', 'reminders: ', 'reports: '], /./],
  ])('forgets %s of one workspace, and nothing else', async (_what, whom, left, named) => {
    const store = await full()
    const before = await rowsOf(store)
    expect(before.filter(isOf(origin)).some((row) => named.test(JSON.stringify(row)))).toBe(true)
    await store.forget({ ...origin, ...whom }, now)
    const after = await rowsOf(store)
    expect(await leftOf(store)).toEqual(left)
    expect(after.filter((row) => isOf(origin)(row) && named.test(JSON.stringify(row)))).toEqual([])
    for (const other of otherOrigins) expect(after.filter(isOf(other))).toEqual(before.filter(isOf(other)))
  })

  it('keeps what a forgotten person made for others as it was, without their name', async () => {
    const store = await full()
    const before = await store.subscriptions.of(origin, 'channel')
    await store.forget({ ...origin, person: 'U1' }, now)
    expect(await store.subscriptions.of(origin, 'channel')).toEqual({ ...before, owner: '' })
    expect(await store.subscriptions.of(origin, 'of another person')).toMatchObject({ owner: 'U2' })
  })

  it.each<[string, Omit<Forgotten, keyof typeof origin>, string]>([
    ['a person', { person: 'U1' }, 'direct'],
    ['a channel', { channel: 'C1' }, 'thread'],
  ])('forgets with %s what a subscription told that was removed before', async (_what, whom, key) => {
    const store = await full()
    await store.subscriptions.remove({ ...origin, key })
    await store.forget({ ...origin, ...whom }, now)
    expect((await leftOf(store))[1]).not.toContain(key)
    expect(await store.subscriptions.digest(origin, planned(subscription(key), []).digest.key)).toBeUndefined()
  })

  it('sends nothing of what was planned for those who are forgotten', async () => {
    const store = await full()
    for (const each of otherOrigins) await store.forget(each, now)
    await store.forget({ ...origin, person: 'U1' }, now)
    await store.forget({ ...origin, channel: 'C1' }, now)
    const claimed = async (): Promise<string | undefined> =>
      (await store.outbox.claim('w', now, 1_000))?.address.channel
    expect([await claimed(), await claimed(), await claimed()]).toEqual(['C2', 'D2', undefined])
  })

  const ids = ['C_', 'C%', 'Cx', 'c_', 'C', '%', '\\', "C'", 'C_\0', 'C_\uD800', 'C_ ']

  it('forgets a channel and none that is called alike, whatever is in its id', async () => {
    const { subscriptions, forget } = await make()
    const dues = ids.map((id) => subscription(id, { place: { ...origin, channel: id, thread: id } }))
    for (const due of dues) {
      await subscriptions.keep(due)
      await subscriptions.plan(due, [], () => planned(due, [told('a')]), now)
    }
    for (const [at, gone] of ids.entries()) {
      await forget({ ...origin, channel: gone }, now)
      const left = ids.slice(at + 1)
      expect((await subscriptions.all()).map(({ key }) => key)).toEqual(left)
      const tells = await Promise.all(dues.map(async (due) => (await subscriptions.toldOf(due, 'a')).length > 0))
      expect(ids.filter((_id, of) => tells[of])).toEqual(left)
      expect((await subscriptions.digestsWith('a')).map(({ channel }) => channel)).toEqual(left.toReversed())
    }
  })

  it('keeps a reminder that was asked for in a forgotten channel, as one that was asked for directly', async () => {
    const store = await full()
    await store.forget({ ...origin, channel: 'C1' }, now)
    const [first, second] = await store.reminders.of({ ...origin, person: 'U2' })
    expect(first).toEqual(reminder('asked here', { person: 'U2', channel: 'U2' }))
    expect(second).toEqual(reminder('asked elsewhere', { person: 'U2', channel: 'C2' }))
  })

  it('tells a forgotten channel that subscribes again all over', async () => {
    const store = await full()
    await store.forget({ ...origin, channel: 'C1' }, now)
    const again = subscription('again')
    await store.subscriptions.keep(again)
    expect(await store.subscriptions.toldOf(again, 'a')).toEqual([])
  })

  it('sweeps what was told, reported and done long ago, and nothing that goes on', async () => {
    const store = await full()
    const { due: _due, ...cancelled } = reminder('cancelled', { state: 'cancelled', made: now })
    await store.reminders.keep([
      reminder('told', { state: 'told' }),
      reminder('done', { state: 'done', due: now + 8 * day }),
      cancelled,
    ])
    await store.sweep(now + 3 * day, 3 * day)
    const all = await leftOf(store)
    await store.sweep(now + 3 * day + 1, 3 * day)
    const [subscribed, , ...others] = all
    expect(await leftOf(store)).toEqual([
      subscribed,
      'digests: ',
      others[0],
      'reminders: mine, asked here, asked elsewhere, done',
      'reports: ',
    ])
    expect(all[1]).toContain('channel')
    expect(all[3]).toContain('cancelled')
  })

  it('knows what was told for as long as it may be told again, however short the retention', async () => {
    const { subscriptions, sweep } = await make()
    const due = subscription('s')
    await subscriptions.keep(due)
    await subscriptions.plan(due, [], () => planned(due, [told('a')]), now)
    await sweep(now + 30 * day, day)
    expect(await subscriptions.toldOf(due, 'a')).toHaveLength(1)
    await sweep(now + 30 * day + 1, day)
    expect(await subscriptions.toldOf(due, 'a')).toEqual([])
  })

  it.each([
    ['of a program whose moment was set back by years', -800 * day],
    ['of one whose moment was set ahead', 800 * day],
  ])('sweeps what was told by the clock that told it, %s', async (_whose, ahead) => {
    const { subscriptions, sweep } = await make()
    const due = subscription('s')
    await subscriptions.keep(due)
    await subscriptions.plan(due, [], () => planned(due, [told('a')]), now - ahead)
    await sweep(now - ahead, day, now + 30 * day)
    expect(await subscriptions.toldOf(due, 'a')).toHaveLength(1)
    await sweep(now - ahead, day, now + 30 * day + 1)
    expect(await subscriptions.toldOf(due, 'a')).toEqual([])
  })

  it('finishes a reminder with what is said of it, all or nothing', async () => {
    const { reminders, outbox } = await make()
    const read = reminder('r')
    await reminders.keep([read])
    const direct = { address: { ...origin, channel: 'U1', person: 'U1' }, act: 'direct' as const }
    const outcome = { reminder: { ...read, state: 'told' as const }, deliveries: [delivery('word', direct)] }
    expect(await reminders.finish(read, outcome, now)).toBe('kept')
    const again = { ...outcome, deliveries: [delivery('twice', direct)] }
    expect(await reminders.finish(read, again, now)).toBe('lost')
    const held = await outbox.claim('w', now, 1_000)
    expect(held).toMatchObject({ key: 'word', act: 'direct' })
    if (held !== undefined) await outbox.sent(held, '1.1', now)
    expect(await outbox.claim('w', now, 1_000)).toBeUndefined()
  })

  it('goes on in a conversation from the digest that was told there', async () => {
    const store = await make()
    const due = subscription('s')
    await store.subscriptions.keep(due)
    const memory = store.memory({ ...origin, channel: 'C1', person: 'U1' })
    await memory.remember('thread 1', { ...kept.after, shown: ['before'] }, now)
    const after = { ...kept.after, shown: ['a', 'b'] }
    await store.subscriptions.plan(due, ['a'], () => ({ ...planned(due, [told('a')]), talk: ['thread 1', after] }), now)
    expect(await memory.recall('thread 1', now)).toEqual(after)
  })

  it('plans nothing of what goes out where it cannot be composed or is lost', async () => {
    const store = await make()
    const due = subscription('s')
    await store.subscriptions.keep(due)
    const before = await rowsOf(store)
    const fault = (): never => {
      throw new Error('cannot be composed')
    }
    await expect(store.subscriptions.plan(due, [], fault, now)).rejects.toThrow('cannot be composed')
    const old = { ...due, question: 'as it was' }
    const says = { ...planned(old, [told('a')]), keep: [['q', kept]] as const }
    expect(await store.subscriptions.plan(old, [], () => says, now)).toBe('lost')
    expect(await rowsOf(store)).toEqual(before)
  })
}
