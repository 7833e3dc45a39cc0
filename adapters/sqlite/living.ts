import { closeSync, existsSync, openSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import type { Engine } from '../../src/store/engine.ts'
import { troubleOf } from './trouble.ts'

const prefix = 'serving-'

/** How long, in ms, after it was made a file is left alone: its maker may not hold it yet. */
const fresh = 60_000

/** Who lives: each worker holds a file of its own, which the system lets go when the process ends, however it ends. */
type Living = Pick<Engine, 'live' | 'ended'> & { readonly close: () => void }

/** The workers whose files are in a folder. */
export function livingIn(folder: string): Living {
  const held = new Map<string, Database.Database>()
  const fileOf = (worker: string): string => join(folder, prefix + encodeURIComponent(worker))
  return {
    live: async (worker) => {
      if (held.has(worker)) return
      const file = fileOf(worker)
      // Made by us, for its owner alone; from then on SQLite alone opens it, for closing it would let go what is held.
      closeSync(openSync(file, 'wx', 0o600))
      held.set(worker, hold(file))
      removeLeft(folder)
    },
    ended: async (workers) => workers.filter((worker) => !isHeld(fileOf(worker))),
    close: () => {
      for (const [worker, holding] of held) {
        holding.close()
        rmSync(fileOf(worker), { force: true })
      }
      held.clear()
    },
  }
}

function hold(file: string): Database.Database {
  const database = new Database(file, { timeout: 0 })
  try {
    // Nothing is ever written: there is no need of a file beside it.
    database.pragma('journal_mode = memory')
    database.exec('begin exclusive')
    return database
  } catch (cause) {
    database.close()
    throw cause
  }
}

function isHeld(file: string): boolean {
  if (!existsSync(file)) return false
  try {
    hold(file).close()
    return false
  } catch (cause) {
    if (troubleOf(cause) === 'locked') return true
    throw cause
  }
}

/** Takes away the files of those that were killed. */
function removeLeft(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    const isLeft = name.startsWith(prefix) && Date.now() - statSync(file).mtimeMs > fresh && !isHeld(file)
    if (isLeft) rmSync(file, { force: true })
  }
}
