import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startPump, type Pump } from '../../../adapters/chat/pump.ts'
import { StoreTrouble } from '../../../src/store/trouble.ts'
import { gate, until } from './parts.ts'

/** Things to do, and what became of them; `before` is waited for by whoever has taken one. */
function pile(before: (thing: string) => Promise<void> = () => Promise.resolve()): {
  readonly waiting: string[]
  readonly begun: string[]
  readonly done: string[]
  readonly faults: unknown[]
  readonly looks: () => number
  readonly start: (parallel: number) => Pump
} {
  const [waiting, begun, done, faults] = [
    Array.of<string>(),
    Array.of<string>(),
    Array.of<string>(),
    Array.of<unknown>(),
  ]
  let looks = 0
  const step = async (): Promise<boolean> => {
    looks += 1
    const thing = waiting.shift()
    if (thing === undefined) return false
    begun.push(thing)
    await before(thing)
    done.push(thing)
    return true
  }
  const start = (parallel: number): Pump => {
    const pump = startPump(step, parallel, (fault) => faults.push(fault))
    pumps.push(pump)
    return pump
  }
  return { waiting, begun, done, faults, looks: () => looks, start }
}

const pumps: Pump[] = []

/** As long as what needs no time takes at most. */
const turns = async (): Promise<void> => {
  for (let each = 0; each < 20; each += 1) await turn()
}

// Time that nobody advances stands still: what happens then was woken.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }))
afterEach(async () => {
  await Promise.all(pumps.splice(0).map(({ stop }) => stop()))
  vi.useRealTimers()
})

describe('a pump', () => {
  it('takes steps as long as there is something to do, so many side by side', async () => {
    const { open, opened } = gate()
    const { waiting, begun, done, start } = pile(() => opened)
    const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    waiting.push(...all)
    start(3)
    await turns()
    expect(begun).toEqual(['a', 'b', 'c'])
    open()
    await turns()
    expect(done).toEqual(all)
  })

  it('sleeps where nothing is to do, and takes what came when it is woken', async () => {
    const { waiting, done, looks, start } = pile()
    const { wake } = start(3)
    await turns()
    expect(looks()).toBe(3)
    waiting.push('a', 'b')
    await turns()
    expect(done).toEqual([])
    wake()
    await turns()
    expect(done).toEqual(['a', 'b'])
  })

  it('sees what came while it looked in vain', async () => {
    const [waiting, found, first] = [Array.of<string>(), Array.of<string>(), gate()]
    const step = async (): Promise<boolean> => {
      const taken = waiting.splice(0)
      await first.opened
      found.push(...taken)
      return taken.length > 0
    }
    const pump = startPump(step, 1, () => {})
    pumps.push(pump)
    waiting.push('a')
    pump.wake()
    first.open()
    await turns()
    expect(found).toEqual(['a'])
  })

  it('looks by itself now and then, one at a time', async () => {
    const { waiting, done, looks, start } = pile()
    start(4)
    await turns()
    waiting.push('a')
    vi.advanceTimersByTime(500)
    await turns()
    expect(done).toEqual(['a'])
    const before = looks()
    vi.advanceTimersByTime(500)
    await turns()
    expect(looks()).toBe(before + 1)
  })

  it.each([0, 1, 2])('looks by itself also while %i others are long at work', async (busy) => {
    const { open, opened } = gate()
    const { waiting, begun, done, start } = pile((thing) => (thing.startsWith('long') ? opened : Promise.resolve()))
    waiting.push(...['long 1', 'long 2'].slice(0, busy))
    start(3)
    await turns()
    expect(begun).toHaveLength(busy)
    waiting.push('a')
    vi.advanceTimersByTime(500)
    await turns()
    const soon = [...done]
    open()
    expect(soon).toEqual(['a'])
  })

  it('wakes another where there was something, for there may be more', async () => {
    const { open, opened } = gate()
    const { waiting, done, start } = pile((thing) => (thing === 'long' ? opened : Promise.resolve()))
    start(2)
    await turns()
    waiting.push('a', 'long', 'b')
    vi.advanceTimersByTime(500)
    await turns()
    const soon = [...done]
    open()
    expect(soon).toEqual(['a', 'b'])
  })

  it.each<[string, Error, number]>([
    ['a fault, and tells it', new Error('boom'), 1],
    ['a trouble of the store, which the store tells', new StoreTrouble('full'), 0],
  ])('goes on after %s', async (_what, cause, told) => {
    vi.useRealTimers()
    const { waiting, done, faults, start } = pile((thing) =>
      thing === 'bad' ? Promise.reject(cause) : Promise.resolve(),
    )
    waiting.push('bad', 'good', 'better')
    start(1)
    await until('the others', () => done.length === 2)
    expect(faults).toEqual([cause].slice(0, told))
  })

  it('goes on with the others while one rests after a fault', async () => {
    const { waiting, done, start } = pile((thing) =>
      thing === 'bad' ? Promise.reject(new Error('boom')) : Promise.resolve(),
    )
    waiting.push('bad', 'a', 'b')
    start(2)
    await turns()
    expect(done).toEqual(['a', 'b'])
  })

  it('begins nothing more when it is stopped, and waits for what is begun', async () => {
    const { open, opened } = gate()
    const { waiting, begun, done, start } = pile(() => opened)
    waiting.push('a', 'b', 'c')
    const pump = start(2)
    await turns()
    const state = { isStopped: false }
    const stopped = pump.stop().then(() => (state.isStopped = true))
    await turns()
    expect(state.isStopped).toBe(false)
    open()
    await stopped
    pump.wake()
    vi.advanceTimersByTime(10_000)
    await turns()
    expect([begun, done, waiting]).toEqual([['a', 'b'], ['a', 'b'], ['c']])
    expect(vi.getTimerCount()).toBe(0)
  })
})
