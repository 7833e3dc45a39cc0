import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Complaint } from './complaint.ts'
import { quoted } from './quoted.ts'
import { keyOf } from './settings.ts'

const length = 32

/** The key kept in the folder of the bot's own data, made there for its owner alone where there is none. */
export function keyIn(folder: string): Uint8Array {
  const file = join(folder, 'key')
  try {
    const written = readKey(file) ?? makeKey(folder, file)
    const key = keyOf(written)
    if (key.length === length) return key
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    if (code === '') throw cause
    throw new Complaint(`the key in ${quoted(file)} cannot be read or made: the system says ${code}`, 1, { cause })
  }
  throw new Complaint(`${quoted(file)} holds no key of ${length} bytes; put back the one that was there`, 1)
}

function readKey(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw cause
  }
}

/** Written whole beside it first: of two that start at once the first to name it wins, and nobody reads half a key. */
function makeKey(folder: string, file: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const made = randomBytes(length).toString('base64')
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${made}\n`, { mode: 0o600, flush: true })
  try {
    linkSync(draft, file)
    return made
  } catch (cause) {
    const other = readKey(file)
    if (other === undefined) throw cause
    return other
  } finally {
    rmSync(draft, { force: true })
  }
}
