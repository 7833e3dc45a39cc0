import { expect, it } from 'vitest'
import { inboxLease, type Inbox } from '../../src/inbox/inbox.ts'
import { arrival, now, origin, otherOrigins } from './arrivals.ts'

const lease = inboxLease

/** What every inbox must do; `make` gives an empty one. */
export function inboxContract(make: () => Promise<Inbox>): void {
  it('gives an arrival back whole, held for the lease', async () => {
    const inbox = await make()
    const sent = arrival('a', { person: 'U7', channel: 'C7', kind: 'command', body: '{"a":[1]}', at: now - 5 })
    await inbox.record(sent)
    expect(await inbox.claim('w', now, lease)).toEqual({ ...sent, attempt: 1, until: now + lease })
  })

  it('knows what it has had, also when that is done', async () => {
    const inbox = await make()
    expect(await inbox.record(arrival('a'))).toBe('new')
    expect(await inbox.record(arrival('a', { body: '{}' }))).toBe('known')
    const held = await inbox.claim('w', now, lease)
    if (held !== undefined) await inbox.giveUp(held, 'no use', now)
    expect(await inbox.record(arrival('a'))).toBe('known')
    expect(await inbox.claim('w', now, lease)).toBeUndefined()
  })

  it('keeps platforms and workspaces apart', async () => {
    const inbox = await make()
    for (const each of [origin, ...otherOrigins]) expect(await inbox.record(arrival('a', each))).toBe('new')
    const claimed = [await inbox.claim('w', now, lease), await inbox.claim('w', now, lease)]
    expect(claimed.map((held) => held?.workspace)).toEqual(['T1', 'T2'])
    expect(await inbox.claim('w', now, lease)).toMatchObject({ platform: 'discord' })
  })

  it('works a conversation in its order, one at a time, and others beside it', async () => {
    const inbox = await make()
    await inbox.record(arrival('second', { at: now + 2 }))
    await inbox.record(arrival('first', { at: now + 1 }))
    await inbox.record(arrival('beside', { at: now + 3, conversation: 'C2' }))
    const first = await inbox.claim('w', now, lease)
    expect(first?.key).toBe('first')
    expect((await inbox.claim('w', now, lease))?.key).toBe('beside')
    expect(await inbox.claim('w', now, lease)).toBeUndefined()
    if (first !== undefined) await inbox.giveUp(first, 'done', now)
    expect((await inbox.claim('w', now, lease))?.key).toBe('second')
  })

  it('lets an earlier one that comes late wait for the one that is held', async () => {
    const inbox = await make()
    await inbox.record(arrival('later', { at: now + 2 }))
    await inbox.claim('w', now, lease)
    await inbox.record(arrival('earlier', { at: now + 1 }))
    expect(await inbox.claim('w', now, lease)).toBeUndefined()
  })

  it('works what came at one moment in the order in which it was recorded', async () => {
    const inbox = await make()
    for (const key of ['c', 'a', 'b']) await inbox.record(arrival(key))
    const keys: string[] = []
    for (let held = await inbox.claim('w', now, lease); held !== undefined; held = await inbox.claim('w', now, lease)) {
      keys.push(held.key)
      await inbox.giveUp(held, 'done', now)
    }
    expect(keys).toEqual(['c', 'a', 'b'])
  })

  it('lets another worker try again when the lease has run out, and counts only the last attempt', async () => {
    const inbox = await make()
    await inbox.record(arrival('a'))
    const first = await inbox.claim('w', now, lease)
    expect(await inbox.claim('v', now + lease - 1, lease)).toBeUndefined()
    const second = await inbox.claim('v', now + lease, lease)
    expect(second?.attempt).toBe(2)
    if (first === undefined || second === undefined) throw new Error('not claimed')
    expect(await inbox.giveUp(first, 'mine', now)).toBe('lost')
    expect(await inbox.giveUp(second, 'mine', now)).toBe('settled')
    expect(await inbox.giveUp(second, 'mine', now)).toBe('lost')
  })

  it.each([
    ['NUL', '\0a\0'],
    ['half a pair', 'a\uD83Dz\uDE00'],
    ['our own mark', '\u001B0000 \u001B'],
    ['all of Unicode', '😀 ﷽ ไทย \uFFFF \uFEFF'],
    ['quotes', `'";--\\`],
    ['a long text', 'é\0'.repeat(50_000)],
  ])('takes any text and gives it back: %s', async (_what, text) => {
    const inbox = await make()
    const words = text.slice(0, 50)
    const sent = arrival(words, { body: text, conversation: words, person: words, channel: words, kind: words })
    expect(await inbox.record(sent)).toBe('new')
    expect(await inbox.record(sent)).toBe('known')
    expect(await inbox.claim('w', now, lease)).toMatchObject(sent)
  })

  it('tells keys apart that a database would write alike', async () => {
    const inbox = await make()
    const keys = ['a', 'a\0', 'a\uFFFD', 'a\uD800', 'a\uD801', 'a\u001B0000', 'A', 'a ']
    for (const key of keys) expect([key, await inbox.record(arrival(key))]).toEqual([key, 'new'])
  })
}
