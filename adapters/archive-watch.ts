import type { Known } from '../src/archive/known.ts'
import { StoreTrouble } from '../src/store/trouble.ts'
import { watchFolder } from './files/watch.ts'
import type { Holdings } from './holdings.ts'
import type { Program } from './program.ts'

/** Told which listings are not as they were. */
type Changed = (changed: readonly Known[]) => Promise<void>

/** How often, in ms, it is asked whether another replica, or the operator, has changed what is known. */
const asking = 5_000

/**
 * Reads the archive again whenever its pages are others, or somebody else has, and tells what changed; what the store
 * could not take is tried again. A page is read when it is whole.
 */
export function watchArchive(
  { settings, readPages, warn }: Pick<Program, 'settings' | 'readPages' | 'warn'>,
  holdings: Holdings,
  changed: Changed,
): { readonly stop: () => Promise<void> } {
  const watching = watchFolder(settings.archive, async () => {
    try {
      await changed(await holdings.reread(await readPages([], undefined)))
      return 'read'
    } catch (cause) {
      if (!(cause instanceof StoreTrouble)) warn('the archive could not be read again', cause)
      return 'again'
    }
  })
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
