import type { Known } from '../src/archive/known.ts'
import { StoreTrouble } from '../src/store/trouble.ts'
import { watchFolder } from './files/watch.ts'
import type { Holdings } from './holdings.ts'
import type { PagesRead, Program } from './program.ts'
import type { Settings } from './settings.ts'

/** Told which listings are not as they were. */
type Changed = (changed: readonly Known[]) => Promise<void>

/** How often, in ms, it is asked whether another replica, or the operator, has changed what is known. */
const asking = 5_000

/**
 * Reads the archive again whenever its pages are others, or somebody else has, and tells what changed; what the store
 * could not take is tried again. A page is read when it is whole.
 */
export function watchArchive(
  { settings, warn }: Pick<Program, 'warn'> & { readonly settings: Pick<Settings, 'archive'> },
  holdings: Holdings,
  changed: Changed,
): { readonly stop: () => Promise<void> } {
  // Once read they are known, and no second reading finds them changed.
  const untold = new Map<string, Known>()
  const read = async (pages: PagesRead): Promise<'read' | 'again'> => {
    try {
      for (const each of await holdings.reread(pages)) untold.set(each.listing.id, each)
      await changed([...untold.values()])
      untold.clear()
      return 'read'
    } catch (cause) {
      // A store that is away says so itself.
      if (cause instanceof StoreTrouble) return 'again'
      throw cause
    }
  }
  const watching = watchFolder({ folder: settings.archive, known: holdings.read(), read, tell: warn })
  const ask = async (): Promise<void> => {
    // Where the store is away it says so itself.
    if (await holdings.isOutdated().catch(() => false)) watching.wake()
  }
  const timer = setInterval(() => void ask(), asking)
  return {
    stop: async () => {
      clearInterval(timer)
      await watching.stop()
    },
  }
}
