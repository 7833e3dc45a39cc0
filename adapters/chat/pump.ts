import { setTimeout as rest } from 'node:timers/promises'
import { StoreTrouble } from '../../src/store/trouble.ts'

/** Something that works off what is waiting, until it is stopped. */
export type Pump = {
  /** There may be something to do now. */
  readonly wake: () => void
  /** Begins nothing more; resolves when what was begun is done. */
  readonly stop: () => Promise<void>
}

/** How often, in ms, one that sleeps looks by itself, and how long one rests after a fault or trouble. */
const idle = 500
const troubled = 1000

/**
 * Takes steps, so many side by side, as long as there is something to do: a step tells whether there was. Of those that
 * sleep one looks by itself now and then, for what is due later, or left by another replica, wakes nobody; the others
 * when there is more. What goes wrong in one is told and does not end it; a store's trouble is told by the store.
 */
export function startPump(step: () => Promise<boolean>, parallel: number, tell: (fault: unknown) => void): Pump {
  const state = { isStopped: false, wakings: 0 }
  const wakers = new Set<() => void>()
  const stopping = new AbortController()
  const wake = (): void => {
    state.wakings += 1
    for (const waker of wakers) waker()
  }
  const run = async (): Promise<void> => {
    while (!state.isStopped) {
      const seen = state.wakings
      try {
        const [first] = wakers
        if (await step()) first?.()
        else if (!state.isStopped && state.wakings === seen) await awakened(wakers)
      } catch (cause) {
        if (!(cause instanceof StoreTrouble)) tell(cause)
        await rest(troubled, undefined, { signal: stopping.signal }).catch(() => {})
      }
    }
  }
  const runs = Array.from({ length: parallel }, run)
  // Whoever sleeps, and not one of them for all: it may be long at work.
  const looking = setInterval(() => {
    const [first] = wakers
    first?.()
  }, idle)
  return {
    wake,
    stop: async () => {
      state.isStopped = true
      clearInterval(looking)
      stopping.abort()
      wake()
      await Promise.all(runs)
    },
  }
}

function awakened(wakers: Set<() => void>): Promise<void> {
  return new Promise((resolve) => {
    const waker = (): void => {
      wakers.delete(waker)
      resolve()
    }
    wakers.add(waker)
  })
}
