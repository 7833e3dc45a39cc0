import { describe, expect, it, onTestFinished } from 'vitest'
import { sealWith } from '../../adapters/seal.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { arrival, now, origin, otherOrigins } from '../contract/arrivals.ts'
import { kinds, meansOf } from './places.ts'

const [first, second, third] = [1, 2, 3].map((each) => Buffer.alloc(32, each))

describe.each(kinds)('keys that are rotated, on $name', ({ place }) => {
  it('leave what was sealed readable by the new one alone, and say what no key opens', async () => {
    let ring = [first]
    const at = await place()
    const seal = sealWith(() => ring.filter((key) => key !== undefined))
    const store = await openStore(at.open(), { ...meansOf(), seal })
    onTestFinished(() => store.close())
    const secret = (text: string): { secret: { text: string; expires: number } } => ({
      secret: { text, expires: now + 1000 },
    })
    for (const each of [origin, ...otherOrigins]) await store.inbox.record(arrival('a', { ...each, ...secret('one') }))
    const read = async (of: Store = store): Promise<readonly (string | undefined)[]> =>
      Promise.all([origin, ...otherOrigins].map((each) => of.secrets.of(each, 'a', now)))
    expect(await store.reseal()).toEqual({ sealed: 3, lost: 0 })
    ring = [second, first]
    expect(await store.reseal()).toEqual({ sealed: 3, lost: 0 })
    ring = [second]
    expect(await read()).toEqual(['one', 'one', 'one'])
    ring = [third]
    await store.inbox.record(arrival('b', secret('two')))
    expect(await store.reseal()).toEqual({ sealed: 1, lost: 3 })
    ring = [second]
    expect(await read()).toEqual(['one', 'one', 'one'])
    expect(await store.secrets.of(origin, 'b', now)).toBeUndefined()
  })
})
