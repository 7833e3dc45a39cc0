import type { Shelves } from '../../adapters/holdings.ts'
import type { Library } from '../../src/bot.ts'
import type { Store } from '../../src/store/store.ts'
import { firstRegister } from '../../src/digest/register.ts'

/** The program's clock, and the archive over its captures, where it is not one that stays as it is. */
export type Setting = {
  readonly clock: () => number
  readonly holdings: (store: Store, alarm: (line: string) => void) => Promise<Shelves>
}

/** An archive that stays as it is. */
export function shelvesOf(library: Library): Shelves {
  const register = firstRegister(library)
  return { library: () => library, register: () => register }
}
