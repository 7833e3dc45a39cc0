import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from './settings.ts'
import { fileName } from './sqlite/file-name.ts'

/** Whether there is a store already: one that is asked for is made where it is missing. */
export function hasStore({ state, database }: Pick<Settings, 'state' | 'database'>): boolean {
  return database !== undefined || existsSync(join(state, fileName))
}
