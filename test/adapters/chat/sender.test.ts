import { afterEach, describe, expect, it } from 'vitest'
import { startSender, type Send } from '../../../adapters/chat/sender.ts'
import type { Pump } from '../../../adapters/chat/pump.ts'
import type { Delivery } from '../../../src/outbox/delivery.ts'
import { outboxLease, requestTimeout, type HeldDelivery, type Outbox } from '../../../src/outbox/outbox.ts'
import type { Result } from '../../../src/outbox/settlement.ts'
import { delivery, now, origin } from '../../contract/arrivals.ts'
import { emptyStore, gate, until, type Clock } from './parts.ts'

const pumps: Pump[] = []
afterEach(async () => {
  await Promise.all(pumps.splice(0).map(({ stop }) => stop()))
})

const sent: Result = { was: 'sent', message: '1.1' }

/** A delivery to a channel, a part of an answer of its own. */
const to = (channel: string, key: string, others: Partial<Delivery> = {}): Delivery =>
  delivery(key, { address: { ...origin, channel }, ...others })

/** What became of attempts: the deliveries in the order of their attempts, and what was heard and told of them. */
type Sending = {
  readonly attempts: HeldDelivery[]
  readonly heard: string[]
  readonly faults: string[]
  readonly clock: Clock
  readonly outbox: Outbox
  readonly start: (send: Send, outbox?: Outbox) => Pump
  readonly keys: () => readonly string[]
}

async function sending(planned: readonly Delivery[]): Promise<Sending> {
  const { outbox } = await emptyStore()
  await outbox.plan(planned, now)
  const attempts: HeldDelivery[] = []
  const [heard, faults, clock] = [Array.of<string>(), Array.of<string>(), { at: now }]
  const start = (send: Send, through = outbox): Pump => {
    const pump = startSender({
      outbox: through,
      worker: 'w',
      now: () => clock.at,
      send: (held, of) => {
        attempts.push(held)
        return send(held, of)
      },
      heard: ({ key }, as, why) => Promise.resolve(void heard.push(`${key} ${as}: ${why}`)),
      tell: (fault) => faults.push(String(fault)),
    })
    pumps.push(pump)
    return pump
  }
  return { attempts, heard, faults, clock, outbox, start, keys: () => attempts.map(({ key }) => key) }
}

describe('a sender', () => {
  it('sends all that is due, tells nobody, and keeps the platform’s ids', async () => {
    const { heard, faults, outbox, start, keys } = await sending(['a', 'b', 'c'].map((key) => to(key, key)))
    start(({ key }) => Promise.resolve({ was: 'sent', message: `at ${key}` }))
    await until('the last', async () => (await outbox.oldest(now + 1)) === undefined)
    expect(keys().toSorted()).toEqual(['a', 'b', 'c'])
    expect(await Promise.all(['a', 'b', 'c'].map((key) => outbox.messageOf(origin, key)))).toEqual(
      ['a', 'b', 'c'].map((key) => `at ${key}`),
    )
    expect([heard, faults]).toEqual([[], []])
  })

  it('rests where it is limited, as long as the platform says, and nowhere else', async () => {
    const planned = [to('C1', 'a'), to('C1', 'b'), to('C2', 'c'), to('C2', 'd')]
    const { attempts, heard, clock, outbox, start, keys } = await sending(planned)
    const { wake } = start(({ key, attempt }) =>
      Promise.resolve(key === 'a' && attempt === 1 ? { was: 'limited', rest: 5000 } : sent),
    )
    const isSent = async (key: string): Promise<boolean> => (await outbox.messageOf(origin, key)) !== undefined
    await until('the others', async () => heard.length > 0 && (await isSent('d')))
    expect(keys().toSorted()).toEqual(['a', 'c', 'd'])
    expect(heard).toEqual(['a later: limited by the platform'])
    clock.at = now + 4999
    await outbox.plan([to('C2', 'e'), to('C1', 'f')], clock.at)
    wake()
    await until('the others', () => isSent('e'))
    expect(keys().slice(3)).toEqual(['e'])
    clock.at = now + 5000
    wake()
    await until('the first, and those behind it', () => isSent('f'))
    expect(keys().slice(4)).toEqual(['a', 'b', 'f'])
    expect(attempts[4]).toMatchObject({ key: 'a', attempt: 2, isDoubtful: false })
  })

  it('sends what is due later by itself, also while a platform is long in answering', async () => {
    const { clock, start, keys } = await sending([to('C1', 'long'), to('C2', 'soon', { due: now + 10 })])
    const { open, opened } = gate()
    start(async ({ key }) => {
      if (key === 'long') await opened
      return sent
    })
    await until('the long one', () => keys().length === 1)
    clock.at = now + 10
    await until('the other', () => keys().length === 2)
    open()
    expect(keys()).toEqual(['long', 'soon'])
  })

  it('sends to a lane one after the other, the parts of an answer in order, and to lanes side by side', async () => {
    const parts = [1, 2, 3].flatMap((part) => ['C1', 'C2', 'C3'].map((channel) => `${channel} ${part}`))
    const planned = parts.map((key) => to(key.slice(0, 2), key, { answer: key.slice(0, 2) }))
    const { outbox, start, keys } = await sending(planned)
    const [all, going, crowded] = [gate(), new Set<string>(), Array.of<string>()]
    start(async ({ key, lane }) => {
      if (going.has(lane)) crowded.push(key)
      going.add(lane)
      await all.opened
      going.delete(lane)
      return sent
    })
    await until('one of each lane', () => going.size === 3)
    all.open()
    await until('the last', async () => (await outbox.oldest(now + 1)) === undefined)
    expect(crowded).toEqual([])
    for (const channel of ['C1', 'C2', 'C3'])
      expect(keys().filter((key) => key.startsWith(channel))).toEqual([1, 2, 3].map((part) => `${channel} ${part}`))
  })

  it.each<[string, Result, string, boolean | undefined]>([
    ['not taken', { was: 'not taken', why: 'busy' }, 'a later: busy', false],
    ['of unknown end', { was: 'unknown', why: 'no word' }, 'a later: no word', true],
    ['not reconciled', { was: 'not reconciled', why: 'closed' }, 'a later: closed', true],
    ['limited', { was: 'limited', rest: 1000 }, 'a later: limited by the platform', false],
    ['refused', { was: 'refused', why: 'gone' }, 'a never: gone', undefined],
  ])('hears of one that is %s, and tries again what may be', async (_what, result, line, isDoubtful) => {
    const { attempts, heard, clock, outbox, start } = await sending([to('C1', 'a')])
    const { wake } = start(({ attempt }) => Promise.resolve(attempt === 1 ? result : sent))
    await until('the first attempt', () => heard.length === 1)
    expect(heard).toEqual([line])
    clock.at = now + 1000
    wake()
    await until('the end', async () => (await outbox.oldest(now + 5000)) === undefined)
    expect(attempts.map((each) => each.isDoubtful)).toEqual(isDoubtful === undefined ? [false] : [false, isDoubtful])
    expect(heard).toEqual([line])
  })

  it('tells a throw, sends the others meanwhile, and is in doubt about that one when its lease is over', async () => {
    const planned = [to('C1', 'bad'), to('C1', 'behind'), to('C2', 'other')]
    const { attempts, heard, faults, clock, start, keys } = await sending(planned)
    const { wake } = start(({ key, attempt }) =>
      key === 'bad' && attempt === 1 ? Promise.reject(new Error('boom')) : Promise.resolve(sent),
    )
    await until('the other', () => keys().length === 2)
    expect(keys().toSorted()).toEqual(['bad', 'other'])
    clock.at = now + outboxLease
    wake()
    await until('those held', () => keys().length === 4)
    expect(keys().slice(2)).toEqual(['bad', 'behind'])
    expect(attempts[2]).toMatchObject({ attempt: 2, isDoubtful: true })
    expect([faults, heard]).toEqual([['Error: boom'], []])
  })

  it('gives an edit the platform’s id of what it is about', async () => {
    const edit = to('C1', 'edit', { act: 'edit', of: 'post' })
    const { outbox, start } = await sending([to('C1', 'post'), edit, to('C1', 'last')])
    const about: unknown[] = []
    start(({ key }, of) => {
      about.push([key, of])
      return Promise.resolve({ was: 'sent', message: `at ${key}` })
    })
    await until('the last', async () => (await outbox.messageOf(origin, 'last')) !== undefined)
    expect(about).toEqual([
      ['post', undefined],
      ['edit', 'at post'],
      ['last', undefined],
    ])
  })

  it('does not begin to send where a claim took most of the lease', async () => {
    const { heard, clock, outbox, start, keys } = await sending([to('C1', 'a')])
    const slow: Outbox = {
      ...outbox,
      claim: async (worker, at, lease) => {
        const held = await outbox.claim(worker, at, lease)
        if (held?.attempt === 1) clock.at = held.until - requestTimeout
        return held
      },
    }
    const { wake } = start(() => Promise.resolve(sent), slow)
    await until('the first attempt', () => heard.length === 1)
    expect(heard).toEqual(['a later: too little of the lease was left'])
    expect(keys()).toEqual([])
    clock.at += 1000
    wake()
    await until('the second', async () => (await outbox.messageOf(origin, 'a')) !== undefined)
    expect(keys()).toEqual(['a'])
  })

  it.each<[string, Result]>([
    ['refused', { was: 'refused', why: 'gone' }],
    ['put off', { was: 'not taken', why: 'busy' }],
  ])('says nothing of one that is %s after another took it over', async (_what, result) => {
    const { heard, outbox, start, keys } = await sending([to('C1', 'a')])
    start(async ({ key }) => {
      if (key !== 'a') return sent
      await outbox.claim('another', now + outboxLease, outboxLease)
      return result
    })
    await until('the attempt', () => keys().length === 1)
    await outbox.plan([to('C2', 'b')], now)
    await until('another', async () => (await outbox.messageOf(origin, 'b')) !== undefined)
    await pumps.splice(0)[0]?.stop()
    expect([keys(), heard]).toEqual([['a', 'b'], []])
  })

  it('waits when it is stopped for what is begun, and begins nothing more', async () => {
    const { outbox, start, keys } = await sending([to('C1', 'a'), to('C1', 'b')])
    const { open, opened } = gate()
    const pump = start(async () => {
      await opened
      return sent
    })
    await until('the first', () => keys().length === 1)
    const stopped = pump.stop()
    open()
    await stopped
    expect([await outbox.messageOf(origin, 'a'), await outbox.messageOf(origin, 'b')]).toEqual(['1.1', undefined])
    expect(keys()).toEqual(['a'])
  })
})
