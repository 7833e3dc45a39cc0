import { realpathSync } from 'node:fs'
import { basename } from 'node:path'
import { watch } from 'chokidar'
import { countsInState } from './folder-state.ts'
import { WatchedFolder, type Watch } from './watched-folder.ts'

/** For how long, in ms, nobody must have written to a folder, and how often one is looked at that tells of no change. */
type Pace = { readonly stillFor: number; readonly lookEvery: number }

const usual: Pace = { stillFor: 1_500, lookEvery: 5_000 }

/** A folder that is watched; `wake` has it read though its pages are the same, `stop` lets a reading under way end. */
type Watching = { readonly wake: () => void; readonly stop: () => Promise<void> }

/**
 * Gives `read` a folder's pages whenever they are others than `known`, by any letter, and nobody writes to them: one
 * reading at a time, and in the end the last state. While the folder is away or empty its last pages stay.
 */
export function watchFolder(given: Watch, pace: Partial<Pace> = {}): Watching {
  const { stillFor, lookEvery } = { ...usual, ...pace }
  const watched = new WatchedFolder(given, stillFor)
  const watcher = watch(placeOf(given.folder), { followSymlinks: false, ignoreInitial: true, depth: 0 })
    .on('all', (_event, path) => {
      if (countsInState(basename(path))) watched.look()
    })
    // What it cannot watch is looked at all the same: network folders tell of no change either.
    .on('error', () => watched.look())
  const timer = setInterval(() => watched.lookWhereOther(), lookEvery)
  // Something may have come since the pages were read.
  watched.look()
  return {
    wake: () => watched.ask(),
    stop: async () => {
      clearInterval(timer)
      await Promise.all([watcher.close(), watched.stop()])
    },
  }
}

/** Where a folder really is: it may be given as a link, and its own links are not followed. */
function placeOf(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return folder
  }
}
