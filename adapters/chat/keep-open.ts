import { setTimeout as rest } from 'node:timers/promises'
import type { Result } from '../../src/outbox/settlement.ts'
import type { Alarm } from './operator.ts'

/** A connection over which things arrive. */
type Connection = {
  /** Opens it; throws what stands against it. */
  readonly open: () => Promise<unknown>
  readonly close: () => void
  readonly resultOf: (cause: unknown) => Result
  /** What the operator reads where it cannot be opened, and where it is open again. */
  readonly words: { readonly closed: (why: string, cause: unknown) => string; readonly open: string }
}

/** The longest rest, in ms, between two attempts to open a connection. */
const longestRest = 30_000

/** A connection that is kept open. */
export type Kept = { readonly isOpen: () => boolean; readonly stop: () => Promise<void> }

/** Opens a connection again, as often as it takes, until it is stopped; the operator is told once what stands against it. */
export function keeperOf(
  { open, close, resultOf, words }: Connection,
  alarm: Alarm,
): Kept & { readonly open: () => Promise<void> } {
  const ending = new AbortController()
  let isOpening = false
  return {
    isOpen: () => !isOpening && !ending.signal.aborted,
    open: async () => {
      // One that closes before it is open is told of twice.
      if (isOpening) return
      isOpening = true
      let told: string | undefined
      for (let attempt = 0; !ending.signal.aborted; attempt += 1) {
        try {
          await open()
          if (ending.signal.aborted) close()
          break
        } catch (cause) {
          const result = resultOf(cause)
          const why = 'why' in result ? result.why : 'limited by the platform'
          if (why !== told) alarm(words.closed(why, cause))
          told = why
          const most = result.was === 'limited' ? result.rest : Math.min(1000 * 2 ** attempt, longestRest)
          await rest(most, undefined, { signal: ending.signal }).catch(() => {})
        }
      }
      isOpening = false
      if (told !== undefined && !ending.signal.aborted) alarm(words.open)
    },
    stop: () => {
      ending.abort()
      // A platform may take half a minute to say goodbye.
      close()
      return Promise.resolve()
    },
  }
}
