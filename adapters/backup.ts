import { open, rename, rm } from 'node:fs/promises'
import { newestVersion } from '../src/store/migrate.ts'
import type { Store } from '../src/store/store.ts'
import { StoreTrouble } from '../src/store/trouble.ts'
import { Complaint } from './complaint.ts'
import type { Program } from './program.ts'
import { quoted } from './quoted.ts'
import { storeThere } from './store-for.ts'

/** Copies the store to a file, while the bot may be running. */
export async function backup(file: string, { settings, output, warn }: Program): Promise<number> {
  const store = await storeThere(settings, warn)
  try {
    const rows = await writeBackup(store, file)
    output.write(`${rows} rows of the store are in ${file}\n`)
    return 0
  } finally {
    await store.close()
  }
}

/**
 * Writes a backup of JSON lines: what it is, a row each, and how many they were. The file has its name only when it is
 * whole, and is for its owner alone.
 */
export async function writeBackup(store: Store, file: string): Promise<number> {
  const draft = `${file}.${process.pid}.part`
  try {
    const handle = await open(draft, 'wx', 0o600)
    try {
      const lines = buffered((text) => handle.writeFile(text))
      await lines.add({ callboard: 'backup', version: newestVersion })
      const rows = await store.backUp((row) => lines.add(row))
      await lines.add({ rows })
      await lines.end()
      await handle.sync()
      await rename(draft, file)
      return rows
    } catch (cause) {
      await rm(draft, { force: true })
      throw cause
    } finally {
      await handle.close()
    }
  } catch (cause) {
    if (cause instanceof StoreTrouble) throw new Complaint(cause.message, 1, { cause })
    if (!(cause instanceof Error && 'syscall' in cause && 'code' in cause)) throw cause
    throw new Complaint(`${quoted(file)} cannot be written: the system says ${String(cause.code)}`, 1, { cause })
  }
}

type Lines = { readonly add: (line: object) => Promise<void>; readonly end: () => Promise<void> }

/** Writes lines in pieces of some size, for a row by itself is a small thing to write. */
function buffered(write: (text: string) => Promise<void>, size = 1 << 16): Lines {
  let kept = ''
  const end = async (): Promise<void> => {
    const text = kept
    kept = ''
    await write(text)
  }
  return {
    add: async (line) => {
      kept += `${JSON.stringify(line)}\n`
      if (kept.length > size) await end()
    },
    end,
  }
}
