import { lstatSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { watch } from 'chokidar'
import { catalogueName, isPageName } from './names.ts'

/** How often, in ms, a folder is looked at that tells nothing of itself, and how long it must have been quiet. */
const [looking, quiet] = [5_000, 1_500]

/**
 * Calls `read` whenever it is woken, and whenever a folder's files are others and nobody has written to them for a moment; never twice at once, and
 * once more where something came meanwhile or it said `again`. Links are not followed. Network folders tell of no change:
 * every few seconds it is looked for.
 */
export function watchFolder(
  folder: string,
  read: () => Promise<'read' | 'again'>,
  { stillFor = quiet, lookEvery = looking }: { readonly stillFor?: number; readonly lookEvery?: number } = {},
): { readonly wake: () => void; readonly stop: () => Promise<void> } {
  let seen = stateOf(folder)
  let due: NodeJS.Timeout | undefined
  let underWay: Promise<void> = Promise.resolve()
  let isStopped = false
  const settle = async (before: string | undefined): Promise<void> => {
    const now = stateOf(folder)
    // A file that is being written has another size or time than a moment ago.
    if (now !== before) return wake()
    if (now === undefined || now === seen || isStopped) return
    const became = await read()
    if (became === 'read') seen = now
    if (became === 'again' || stateOf(folder) !== now) wake()
  }
  const wake = (): void => {
    clearTimeout(due)
    if (isStopped) return
    const before = stateOf(folder)
    due = setTimeout(() => {
      due = undefined
      underWay = underWay.then(() => settle(before)).catch(() => wake())
    }, stillFor)
  }
  const watcher = watch(folder, { followSymlinks: false, ignoreInitial: true, depth: 0 })
    .on('all', (_event, path) => {
      if (isRead(path)) wake()
    })
    // What it cannot watch is looked at all the same.
    .on('error', wake)
  const timer = setInterval(() => {
    if (due === undefined && stateOf(folder) !== seen) wake()
  }, lookEvery)
  return {
    wake: () => {
      seen = undefined
      wake()
    },
    stop: async () => {
      isStopped = true
      clearInterval(timer)
      clearTimeout(due)
      await watcher.close()
      await underWay
    },
  }
}

/** What somebody is only about to save, or something else altogether, keeps nothing waiting. */
function isRead(path: string): boolean {
  return isPageName(basename(path)) || basename(path) === catalogueName
}

/** Names, sizes and times of a folder's pages and catalogue; undefined where it cannot be read just now. */
function stateOf(folder: string): string | undefined {
  try {
    return readdirSync(folder)
      .filter(isRead)
      .toSorted()
      .map((name) => {
        const { size, mtimeMs, ino } = lstatSync(join(folder, name), { throwIfNoEntry: false }) ?? {}
        return `${name} ${size} ${mtimeMs} ${ino}`
      })
      .join('\n')
  } catch {
    return undefined
  }
}
