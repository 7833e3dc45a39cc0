import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { catalogueName, isPageName } from './names.ts'

/**
 * What a folder's pages and catalogue look like from outside, without reading them: as long as nobody writes to them it
 * stays the same. Undefined where the folder cannot be listed.
 */
export function stateOf(folder: string): string | undefined {
  try {
    const names = readdirSync(folder).filter(countsInState)
    return JSON.stringify(names.toSorted().map((name) => [name, ...looksOf(join(folder, name))]))
  } catch {
    return undefined
  }
}

/** What somebody is only about to save, or something else altogether, keeps nothing waiting. */
export function countsInState(name: string): boolean {
  return isPageName(name) || name === catalogueName
}

/** A page put right with chmod, or written over with its old time kept, has another time of change. */
function looksOf(path: string): readonly number[] {
  try {
    const { ino, size, mtimeMs, ctimeMs } = lstatSync(path)
    return [ino, size, mtimeMs, ctimeMs]
  } catch {
    return []
  }
}
