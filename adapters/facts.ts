import type { State } from '../src/store/state.ts'
import type { Store } from '../src/store/store.ts'
import { StoreTrouble } from '../src/store/trouble.ts'
import type { Clock } from './clock.ts'

/** How a running bot stands. */
export type Facts = {
  /** Absent where the store is away. */
  readonly state?: State
  /** Whether each platform's connection is open. */
  readonly adapters: readonly { readonly name: string; readonly isOpen: boolean }[]
}

type Watched = {
  readonly store: Pick<Store, 'state'>
  readonly clock: Clock
  readonly adapters: readonly { readonly name: string; readonly isOpen: () => boolean }[]
}

/** Reads how a running bot stands. */
export async function factsOf({ store, clock, adapters }: Watched): Promise<Facts> {
  const open = adapters.map(({ name, isOpen }) => ({ name, isOpen: isOpen() }))
  try {
    return { state: await store.state(Date.now(), clock()), adapters: open }
  } catch (cause) {
    if (!(cause instanceof StoreTrouble)) throw cause
    return { adapters: open }
  }
}

/** What is not as it should be, a word for each; none where all is well. */
export function ills({ state, adapters }: Facts): readonly string[] {
  return [...(state === undefined ? ['store'] : []), ...adapters.flatMap(({ name, isOpen }) => (isOpen ? [] : [name]))]
}
