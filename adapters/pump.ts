import { setTimeout as rest } from 'node:timers/promises'
import { StoreTrouble } from '../src/store/trouble.ts'

/** Something that works off what is waiting, until it is stopped. */
export type Pump = {
  /** There may be something to do now. */
  readonly wake: () => void
  /** Begins nothing more; resolves when what was begun is done. */
  readonly stop: () => Promise<void>
}

/** How long, in ms, it waits where nothing was to do, or where the store is in trouble. */
const idle = 500
const troubled = 1000

/**
 * Takes steps, so many side by side, each as long as there is something to do: a step tells whether there was. What goes
 * wrong in one is told and does not end it; a store's trouble is told by the store.
 */
export function startPump(step: () => Promise<boolean>, parallel: number, tell: (fault: unknown) => void): Pump {
  const state = { isStopped: false, wakers: new Set<() => void>() }
  const stopping = new AbortController()
  const run = async (): Promise<void> => {
    while (!state.isStopped) {
      try {
        if (!(await step()) && !state.isStopped) await awakened(state.wakers)
      } catch (cause) {
        if (!(cause instanceof StoreTrouble)) tell(cause)
        await rest(troubled, undefined, { signal: stopping.signal }).catch(() => {})
      }
    }
  }
  const wake = (): void => {
    for (const waker of state.wakers) waker()
  }
  const runs = Array.from({ length: parallel }, run)
  return {
    wake,
    stop: async () => {
      state.isStopped = true
      stopping.abort()
      wake()
      await Promise.all(runs)
    },
  }
}

/** Resolves when it is woken, or after a while: another replica may have left something. */
function awakened(wakers: Set<() => void>): Promise<void> {
  return new Promise((resolve) => {
    const waker = (): void => {
      clearTimeout(timer)
      wakers.delete(waker)
      resolve()
    }
    const timer = setTimeout(waker, idle)
    wakers.add(waker)
  })
}
