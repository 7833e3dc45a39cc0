import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { serve, type Platform, type Service } from '../../../adapters/chat/serve.ts'
import { inboxLease, type Arrival, type Held, type Origin } from '../../../src/inbox/inbox.ts'
import type { Delivery } from '../../../src/outbox/delivery.ts'
import type { HeldDelivery } from '../../../src/outbox/outbox.ts'
import type { Outcome, Store } from '../../../src/store/store.ts'
import { openStore } from '../../../src/store/store.ts'
import { StoreTrouble } from '../../../src/store/trouble.ts'
import { library } from '../../cases/case.ts'
import { arrival, delivery, now, origin, otherOrigins } from '../../contract/arrivals.ts'
import { meansOf, sqlite, storeAt } from '../../store/places.ts'
import { shelvesOf } from '../shelves.ts'
import { emptyStore, gate, until, type Clock } from './parts.ts'

const services: Service[] = []

// What is done now and then is done when a test says so.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))
afterEach(async () => {
  await Promise.all(services.splice(0).map(({ stop }) => stop()))
  vi.useRealTimers()
})

/** As long as nobody is woken, whoever sleeps looks each half second, and after others each five. */
const untilSoon = (what: string, isSo: () => boolean | Promise<boolean>): Promise<void> =>
  until(what, () => {
    vi.advanceTimersByTime(500)
    return isSo()
  })

/** Every arrival is answered with its key, in its channel. */
const answerTo = ({ key, platform, workspace, channel }: Held<Arrival>): Delivery =>
  delivery(`${key}!`, { address: { platform, workspace, channel } })

/** A platform that notes what it is given, and the loops over it. */
type Scene = {
  readonly clock: Clock
  readonly worked: Held<Arrival>[]
  readonly sent: HeldDelivery[]
  readonly heard: string[]
  readonly faults: string[]
  readonly start: (store: Store, before?: (arrival: Held<Arrival>) => Promise<void>) => Promise<Service>
}

function scene(where: Origin = origin): Scene {
  const [worked, sent] = [Array.of<Held<Arrival>>(), Array.of<HeldDelivery>()]
  const [heard, faults, clock] = [Array.of<string>(), Array.of<string>(), { at: now }]
  const start: Scene['start'] = async (store, before = () => Promise.resolve()) => {
    const platform: Platform = {
      serves: (other) => other.platform === where.platform && other.workspace === where.workspace,
      work: async (held): Promise<Outcome> => {
        worked.push(held)
        await before(held)
        return { deliveries: [answerTo(held)] }
      },
      send: (held) => {
        sent.push(held)
        return Promise.resolve({ was: 'sent', message: `at ${held.key}` })
      },
      render: () => [],
      compose: ({ subscription, told }) => ({ subscription, told, deliveries: [] }),
      heard: ({ key }, as, why) => Promise.resolve(void heard.push(`${key} ${as}: ${why}`)),
    }
    const tell = (fault: unknown): void => void faults.push(String(fault))
    const service = await serve(
      { store, retention: 1e9, holdings: shelvesOf(library), clock: () => clock.at, alarm: () => {} },
      [platform],
      tell,
      () => clock.at,
    )
    services.push(service)
    return service
  }
  return { clock, worked, sent, heard, faults, start }
}

const keys = (each: readonly { readonly key: string }[]): readonly string[] => each.map(({ key }) => key)

const isSettled = async ({ outbox }: Store, key: string, where = origin): Promise<boolean> =>
  (await outbox.messageOf(where, key)) !== undefined

describe('the loops', () => {
  it('work off what arrives, and send what follows from it', async () => {
    const [store, { worked, sent, heard, faults, start }] = [await emptyStore(), scene()]
    await store.inbox.record(arrival('before'))
    const { wake } = await start(store)
    await until('what was there', () => isSettled(store, 'before!'))
    await store.inbox.record(arrival('after'))
    wake()
    await until('what came', () => isSettled(store, 'after!'))
    expect([keys(worked), keys(sent)]).toEqual([
      ['before', 'after'],
      ['before!', 'after!'],
    ])
    expect([heard, faults]).toEqual([[], []])
  })

  it('work in one conversation one after the other, and in others meanwhile', async () => {
    const [store, { worked, start }] = [await emptyStore(), scene()]
    for (const key of ['a1', 'b1', 'a2', 'a3', 'b2']) {
      const at = now + Number(key.slice(1))
      await store.inbox.record(arrival(key, { conversation: key.slice(0, 1), channel: key.slice(0, 1), at }))
    }
    const { open, opened } = gate()
    await start(store, ({ key }) => (key === 'a1' ? opened : Promise.resolve()))
    await until('the other conversation', () => isSettled(store, 'b2!'))
    expect(keys(worked).toSorted()).toEqual(['a1', 'b1', 'b2'])
    open()
    await until('the last', () => isSettled(store, 'a3!'))
    expect(keys(worked).filter((key) => key.startsWith('a'))).toEqual(['a1', 'a2', 'a3'])
    expect(keys(worked).filter((key) => key.startsWith('b'))).toEqual(['b1', 'b2'])
  })

  it('tell a throw in the work and go on; that one is tried again when its lease is over', async () => {
    const [store, { clock, worked, faults, start }] = [await emptyStore(), scene()]
    await store.inbox.record(arrival('bad', { conversation: 'a' }))
    await store.inbox.record(arrival('behind', { conversation: 'a' }))
    await store.inbox.record(arrival('other', { conversation: 'b', channel: 'C2' }))
    const { wake } = await start(store, ({ key, attempt }) =>
      key === 'bad' && attempt === 1 ? Promise.reject(new Error('boom')) : Promise.resolve(),
    )
    await until('the other', () => isSettled(store, 'other!'))
    expect([keys(worked).toSorted(), faults]).toEqual([['bad', 'other'], ['Error: boom']])
    clock.at = now + inboxLease
    wake()
    await until('those of the first', () => isSettled(store, 'behind!'))
    expect(worked.slice(2)).toMatchObject([
      { key: 'bad', attempt: 2 },
      { key: 'behind', attempt: 1 },
    ])
    expect(faults).toHaveLength(1)
  })

  it('give each platform its own; of what has none, arrivals are given up, and deliveries wait for it', async () => {
    const store = await emptyStore()
    const [[second = origin, third = origin], first] = [otherOrigins, origin]
    const [ours, theirs] = [scene(first), scene(second)]
    for (const where of [first, second, third]) await store.inbox.record(arrival('a', where))
    await store.outbox.plan([delivery('left', { address: { ...second, channel: 'C1' } })], now)
    const service = await ours.start(store)
    await until('its own', () => isSettled(store, 'a!'))
    await until('the others', async () => (await store.outbox.oldest(now)) === undefined)
    await service.stop()
    expect([keys(ours.worked), keys(ours.sent), ours.heard, ours.faults]).toEqual([['a'], ['a!'], [], []])
    theirs.clock.at = now + 60_000
    await theirs.start(store)
    await until('what was left', () => isSettled(store, 'left', second))
    expect([keys(theirs.worked), keys(theirs.sent)]).toEqual([[], ['left']])
    expect(theirs.sent[0]).toMatchObject({ attempt: 2, isDoubtful: false })
  })

  it('stop when what is begun is done, and what follows from it is kept for the next', async () => {
    const [store, { worked, sent, start }] = [await emptyStore(), scene()]
    await store.inbox.record(arrival('a'))
    await store.inbox.record(arrival('b'))
    const { open, opened } = gate()
    const first = await start(store, () => opened)
    await until('the first', () => worked.length === 1)
    const state = { isStopped: false }
    const stopped = first.stop().then(() => (state.isStopped = true))
    await store.outbox.plan([delivery('meanwhile', { address: { ...origin, channel: 'C2' } })], now)
    await untilSoon('the sender, which goes on', () => isSettled(store, 'meanwhile'))
    expect(state.isStopped).toBe(false)
    open()
    await stopped
    expect(keys(worked)).toEqual(['a'])
    await start(store)
    await until('the rest', async () => (await isSettled(store, 'a!')) && isSettled(store, 'b!'))
    expect([keys(worked), keys(sent).toSorted()]).toEqual([
      ['a', 'b'],
      ['a!', 'b!', 'meanwhile'],
    ])
  })

  it('go on where the clock goes back, as if it had not', async () => {
    const [store, { clock, sent, start }] = [await emptyStore(), scene()]
    await store.outbox.plan([delivery('a'), delivery('b', { due: now + 10_000 })], now)
    await store.outbox.pause({ ...origin, lane: 'channel C1' }, now + 10_000)
    await start(store)
    clock.at = now - 3_600_000
    vi.advanceTimersByTime(5_000)
    clock.at += 10_000
    await untilSoon('both', async () => (await isSettled(store, 'a')) && isSettled(store, 'b'))
    expect(keys(sent)).toEqual(['a', 'b'])
  })

  it.each<[string, 'serveAs' | 'sweep', number]>([
    ['the look after others', 'serveAs', 5_000],
    ['the sweep', 'sweep', 3_600_000],
  ])('wait for %s that is under way when they are stopped', async (_what, chore, every) => {
    const [store, { start }] = [await emptyStore(), scene()]
    const [{ open, opened }, done] = [gate(), Array.of<string>()]
    const slow: Store = {
      ...store,
      [chore]: async () => {
        done.push('begun')
        if (done.length > 2) await opened
        done.push('done')
      },
    }
    const { stop } = await start(slow)
    expect(done).toEqual(['begun', 'done'])
    vi.advanceTimersByTime(every)
    const stopped = stop().then(() => done.push('stopped'))
    // Long enough for the loops, which have nothing to do.
    for (let each = 0; each < 50; each += 1) await store.outbox.oldest(now)
    open()
    await stopped
    expect(done.slice(-2)).toEqual(['done', 'stopped'])
  })

  it.each<[string, Error, readonly string[]]>([
    ['trouble of the store, which the store tells', new StoreTrouble('full'), []],
    ['a fault, and tell it', new Error('boom'), ['Error: boom', 'Error: boom']],
  ])('begin in spite of %s', async (_what, cause, told) => {
    const [store, { faults, start }] = [await emptyStore(), scene()]
    await store.inbox.record(arrival('a'))
    const fail = (): Promise<void> => Promise.reject(cause)
    await start({ ...store, serveAs: fail, sweep: fail })
    await until('the work', () => isSettled(store, 'a!'))
    expect(faults).toEqual(told)
  })
})

describe('two processes', () => {
  it('share what arrives, each once', async () => {
    const place = await sqlite.place()
    const [one, other] = [await storeAt(place), await storeAt(place)]
    const all = Array.from({ length: 12 }, (_each, number) => `${number}`)
    const { worked, sent, faults, start } = scene()
    await Promise.all([start(one), start(other)])
    for (const key of all) await one.inbox.record(arrival(key, { conversation: key, channel: key }))
    for (const { wake } of services) wake()
    await untilSoon('all of them', async () => {
      const settled = await Promise.all(all.map((key) => isSettled(one, `${key}!`)))
      return settled.every(Boolean)
    })
    expect(keys(worked).toSorted()).toEqual(all.toSorted())
    expect(keys(sent).toSorted()).toEqual(all.map((key) => `${key}!`).toSorted())
    expect(faults).toEqual([])
  })

  /** One that holds an arrival, does nothing more, and is gone when its store is closed; and a store for the next. */
  const oneThatIsLost = async (): Promise<{ mine: Store; theirs: Store; end: () => Promise<void> }> => {
    const place = await sqlite.place()
    const [mine, theirs] = [await storeAt(place), await openStore(place.open(), meansOf())]
    const [{ worked, start }, { open, opened }] = [scene(), gate()]
    await theirs.inbox.record(arrival('a'))
    const gone = await start(theirs, () => opened)
    await until('that it is held', () => worked.length === 1)
    vi.clearAllTimers()
    const end = async (): Promise<void> => {
      open()
      await gone.stop()
    }
    return { mine, theirs, end }
  }

  it('take over from each other: one that begins has at once what was held by one that is gone', async () => {
    const [{ mine, theirs, end }, { worked, sent, start }] = [await oneThatIsLost(), scene()]
    await theirs.close()
    await start(mine)
    await until('what was held', () => isSettled(mine, 'a!'))
    await end()
    expect(worked).toMatchObject([{ key: 'a', attempt: 2 }])
    expect(keys(sent)).toEqual(['a!'])
  })

  it('take over from each other: one that is there has it when the other is gone, and not before', async () => {
    const [{ mine, theirs, end }, { worked, sent, start }] = [await oneThatIsLost(), scene()]
    let looks = 0
    const serveAs: Store['serveAs'] = async (worker, at) => {
      await mine.serveAs(worker, at)
      looks += 1
    }
    await start({ ...mine, serveAs })
    await untilSoon('looks after others', () => looks > 2)
    await mine.inbox.record(arrival('b', { conversation: 'b', channel: 'C2' }))
    await untilSoon('what nobody holds', () => isSettled(mine, 'b!'))
    expect(keys(worked)).toEqual(['b'])
    await theirs.close()
    await untilSoon('what was held', () => isSettled(mine, 'a!'))
    await end()
    expect(worked).toMatchObject([{ key: 'b' }, { key: 'a', attempt: 2 }])
    expect(keys(sent)).toEqual(['b!', 'a!'])
  })

  it('settle once what both worked at', async () => {
    const place = await sqlite.place()
    const [slow, quick] = [await storeAt(place), await storeAt(place)]
    const [late, soon] = [scene(), scene()]
    await slow.inbox.record(arrival('a'))
    const { open, opened } = gate()
    const first = await late.start(slow, () => opened)
    await until('that it is held', () => late.worked.length === 1)
    soon.clock.at = now + inboxLease
    await soon.start(quick)
    await until('the second', () => isSettled(quick, 'a!'))
    open()
    await first.stop()
    expect([keys(late.sent), keys(soon.sent)]).toEqual([[], ['a!']])
    expect([late.faults, soon.faults]).toEqual([[], []])
  })
})
