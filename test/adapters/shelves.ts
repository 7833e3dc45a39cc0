import type { Shelves } from '../../adapters/holdings.ts'
import type { Library } from '../../src/bot.ts'
import { firstRegister } from '../../src/digest/register.ts'

/** An archive that stays as it is. */
export function shelvesOf(library: Library): Shelves {
  const register = firstRegister(library)
  return { library: () => library, register: () => register }
}
