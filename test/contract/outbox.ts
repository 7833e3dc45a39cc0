import { expect, it } from 'vitest'
import type { Delivery } from '../../src/outbox/delivery.ts'
import { outboxLease, type HeldDelivery, type Outbox } from '../../src/outbox/outbox.ts'
import { delivery, now, origin, otherOrigins } from './arrivals.ts'

const lease = outboxLease

const claimed = async (outbox: Outbox, at = now): Promise<HeldDelivery> => {
  const held = await outbox.claim('w', at, lease)
  if (held === undefined) throw new Error('nothing to claim')
  return held
}

const elsewhere = (channel: string): Pick<Delivery, 'address'> => ({ address: { ...origin, channel } })

/** What every outbox must do; `make` gives an empty one. */
export function outboxContract(make: () => Promise<Outbox>): void {
  it('gives a delivery back whole, held for the lease', async () => {
    const outbox = await make()
    const planned = delivery('a', {
      address: { ...origin, channel: 'C1', thread: '1.2', person: 'U1' },
      act: 'private',
      expires: now + 100,
      due: now - 1,
    })
    await outbox.plan([planned], now - 2)
    expect(await claimed(outbox)).toEqual({
      ...origin,
      ...planned,
      lane: 'channel C1',
      planned: now - 2,
      attempt: 1,
      until: now + lease,
      isDoubtful: false,
    })
    expect(await outbox.claim('v', now, lease)).toBeUndefined()
  })

  it('plans a key once, in each workspace', async () => {
    const outbox = await make()
    const places = [origin, ...otherOrigins].map((each) =>
      delivery('a', { address: { ...each, channel: 'C1' }, body: JSON.stringify(each) }),
    )
    await outbox.plan(places, now)
    await outbox.plan([delivery('a', { body: 'another' })], now)
    const bodies = [await claimed(outbox), await claimed(outbox), await claimed(outbox)].map(({ body }) => body)
    expect(bodies).toEqual(places.map(({ body }) => body))
    expect(await outbox.claim('w', now, lease)).toBeUndefined()
  })

  it('knows the posts of an answer, without those to be deleted', async () => {
    const outbox = await make()
    const part = (key: string, more: Partial<Delivery> = {}): Delivery => delivery(key, { answer: 'q', ...more })
    await outbox.plan([part('b'), part('a'), delivery('other'), part('e', { act: 'edit', of: 'b' })], now)
    expect(await outbox.postsOf(origin, 'q')).toEqual(['b', 'a'])
    await outbox.plan([part('d', { act: 'delete', of: 'b' }), part('c', { act: 'direct' })], now)
    expect(await outbox.postsOf(origin, 'q')).toEqual(['a', 'c'])
    for (const each of otherOrigins) expect(await outbox.postsOf(each, 'q')).toEqual([])
  })

  it('sends nothing before it is due, the oldest first', async () => {
    const outbox = await make()
    await outbox.plan([delivery('late', { due: now + 10 }), delivery('early', { due: now + 5 })], now)
    expect(await outbox.claim('w', now, lease)).toBeUndefined()
    expect((await claimed(outbox, now + 10)).key).toBe('early')
  })

  it('holds one of a lane at a time', async () => {
    const outbox = await make()
    await outbox.plan([delivery('a'), delivery('b'), delivery('c', elsewhere('C2'))], now)
    const first = await claimed(outbox)
    expect((await claimed(outbox)).key).toBe('c')
    expect(await outbox.claim('w', now, lease)).toBeUndefined()
    await outbox.sent(first, '1.1', now)
    expect((await claimed(outbox)).key).toBe('b')
  })

  it('sends the parts of an answer in their order, also when the first must wait, and others meanwhile', async () => {
    const outbox = await make()
    await outbox.plan([delivery('1', { answer: 'x' }), delivery('2', { answer: 'x' }), delivery('other')], now)
    await outbox.later(await claimed(outbox), now + 50, 'busy', false)
    const other = await claimed(outbox)
    expect(other.key).toBe('other')
    await outbox.sent(other, '1.0', now)
    expect(await outbox.claim('w', now, lease)).toBeUndefined()
    const again = await claimed(outbox, now + 50)
    expect(again).toMatchObject({ key: '1', attempt: 2 })
    await outbox.sent(again, '1.1', now + 50)
    expect((await claimed(outbox, now + 50)).key).toBe('2')
  })

  it('goes on with an answer when a part of it will never be sent', async () => {
    const outbox = await make()
    await outbox.plan([delivery('1', { answer: 'x' }), delivery('2', { answer: 'x' })], now)
    await outbox.never(await claimed(outbox), 'too long', now)
    expect((await claimed(outbox)).key).toBe('2')
  })

  it('does not edit what is not yet sent', async () => {
    const outbox = await make()
    await outbox.plan([delivery('post', { due: now + 50 }), delivery('edit', { act: 'edit', of: 'post' })], now)
    expect(await outbox.claim('w', now, lease)).toBeUndefined()
    await outbox.sent(await claimed(outbox, now + 50), '1.1', now + 50)
    expect(await claimed(outbox, now + 50)).toMatchObject({ key: 'edit', act: 'edit', of: 'post' })
    expect(await outbox.messageOf(origin, 'post')).toBe('1.1')
  })

  it('pauses a lane and no other', async () => {
    const outbox = await make()
    await outbox.plan([delivery('a'), delivery('b', elsewhere('C2'))], now)
    const held = await claimed(outbox)
    await outbox.later(held, now, 'limited', false)
    await outbox.pause(held, now + 20)
    await outbox.pause({ ...origin, lane: held.lane }, now + 30)
    expect((await claimed(outbox)).key).toBe('b')
    expect(await outbox.claim('w', now + 29, lease)).toBeUndefined()
    expect((await claimed(outbox, now + 30)).key).toBe('a')
  })

  it('waits no longer than before where the clock goes back, and holds what is held', async () => {
    const outbox = await make()
    const [hour, keys] = [3_600_000, ['rests', 'paused', 'held']]
    await outbox.plan(
      keys.map((key) => delivery(key, elsewhere(key))),
      now,
    )
    const [rests, paused] = [await claimed(outbox), await claimed(outbox), await claimed(outbox)]
    await outbox.later(rests, now + 20, 'busy', false)
    await outbox.later(paused, now, 'limited', false)
    await outbox.pause(paused, now + 30)
    await outbox.wentBack(hour, now - hour)
    expect(await outbox.claim('w', now - hour + 19, lease)).toBeUndefined()
    expect((await claimed(outbox, now - hour + 20)).key).toBe('rests')
    expect(await outbox.claim('w', now - hour + 29, lease)).toBeUndefined()
    expect((await claimed(outbox, now - hour + 30)).key).toBe('paused')
    expect(await outbox.claim('w', now - hour + lease, lease)).toBeUndefined()
  })

  it('is doubtful about what an attempt may have sent', async () => {
    const outbox = await make()
    await outbox.plan([delivery('a')], now)
    await outbox.later(await claimed(outbox), now, 'refused before it was taken', false)
    const second = await claimed(outbox)
    expect(second.isDoubtful).toBe(false)
    await outbox.later(second, now, 'no word came back', true)
    expect((await claimed(outbox)).isDoubtful).toBe(true)
  })

  it('is doubtful when the lease has run out, and counts only the last attempt', async () => {
    const outbox = await make()
    await outbox.plan([delivery('a')], now)
    const first = await claimed(outbox)
    expect(await outbox.claim('v', now + lease - 1, lease)).toBeUndefined()
    const second = await claimed(outbox, now + lease)
    expect(second).toMatchObject({ attempt: 2, isDoubtful: true })
    expect(await outbox.sent(first, '1.1', now)).toBe('lost')
    expect(await outbox.later(first, now, 'x', false)).toBe('lost')
    expect(await outbox.never(first, 'x', now)).toBe('lost')
    expect(await outbox.sent(second, '1.2', now)).toBe('settled')
    expect(await outbox.sent(second, '1.3', now)).toBe('lost')
    expect(await outbox.messageOf(origin, 'a')).toBe('1.2')
  })

  it('never sends what has expired, and what comes after it is sent', async () => {
    const outbox = await make()
    await outbox.plan([delivery('1', { answer: 'x', expires: now + 5 }), delivery('2', { answer: 'x' })], now)
    expect((await claimed(outbox, now + 5)).key).toBe('2')
  })

  it('knows how long the oldest has waited', async () => {
    const outbox = await make()
    expect(await outbox.oldest(now)).toBeUndefined()
    await outbox.plan([delivery('a', { due: now + 1 }), delivery('b', { due: now + 2 })], now)
    expect(await outbox.oldest(now)).toBeUndefined()
    expect(await outbox.oldest(now + 10)).toBe(9)
    await outbox.never(await claimed(outbox, now + 10), 'gone', now + 10)
    expect(await outbox.oldest(now + 10)).toBe(8)
  })

  it('has no message of what was not sent', async () => {
    const outbox = await make()
    await outbox.plan([delivery('a')], now)
    expect(await outbox.messageOf(origin, 'a')).toBeUndefined()
    expect(await outbox.messageOf(origin, 'b')).toBeUndefined()
  })

  it('takes any text', async () => {
    const outbox = await make()
    const text = '\0 \uD800 😀 \u001B'
    await outbox.plan([delivery(text, { body: text, answer: text })], now)
    const held = await claimed(outbox)
    expect(held).toMatchObject({ key: text, body: text, answer: text })
    expect(await outbox.sent(held, text, now)).toBe('settled')
    expect(await outbox.messageOf(origin, text)).toBe(text)
  })
}
