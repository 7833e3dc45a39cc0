import type { Known } from '../src/archive/known.ts'
import { StoreTrouble } from '../src/store/trouble.ts'
import { watchFolder } from './files/watch.ts'
import type { Holdings } from './holdings.ts'
import type { Program } from './program.ts'

/** Told which listings are not as they were. */
type Changed = (changed: readonly Known[]) => Promise<void>

/**
 * Reads the archive again whenever its pages are others, and tells what changed; what the store could not take is tried
 * again. A page is read when it is whole.
 */
export function watchArchive(
  { settings, readPages, warn }: Pick<Program, 'settings' | 'readPages' | 'warn'>,
  holdings: Holdings,
  changed: Changed,
): { readonly stop: () => Promise<void> } {
  const reread = async (): Promise<void> => {
    await changed(await holdings.reread(await readPages([], undefined)))
  }
  return watchFolder(settings.archive, async () => {
    try {
      await reread()
      return 'read'
    } catch (cause) {
      if (!(cause instanceof StoreTrouble)) warn(`the archive could not be read again`, cause)
      return 'again'
    }
  })
}
