import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Complaint } from './complaint.ts'
import { quoted } from './quoted.ts'
import { keyOf } from './settings.ts'

const length = 32

/**
 * The keys kept in the folder of the bot's own data, a line each, the first to seal with; made there for its owner alone
 * where there is none. Whoever asks again has them as they are then.
 */
export function keysIn(folder: string): () => readonly Uint8Array[] {
  const file = join(folder, 'key')
  let read = readAs(file) ?? { keys: [], as: '' }
  if (read.as === '') {
    throwing(file, () => makeKey(folder, file))
    read = readAs(file) ?? read
  }
  return () => {
    if (stateOf(file) !== read.as) read = readAs(file) ?? read
    return read.keys
  }
}

/** Puts a new key before those of a folder, and keeps the last: who reads a moment later still needs it. */
export function addKey(folder: string): void {
  const file = join(folder, 'key')
  throwing(file, () => {
    const [latest = ''] = (readLines(file) ?? '').split('\n')
    const draft = draftOf(file)
    writeFileSync(draft, `${newKey()}\n${latest}\n`, { mode: 0o600, flush: true })
    renameSync(draft, file)
  })
}

type Read = { readonly keys: readonly Uint8Array[]; readonly as: string }

/** The keys in a file and how it looked; undefined where there is none. */
function readAs(file: string): Read | undefined {
  return throwing(file, () => {
    const as = stateOf(file)
    const written = readLines(file)
    if (written === undefined) return undefined
    const keys = written.split('\n').map(keyOf)
    if (keys.every((key) => key.length === length)) return { keys, as }
    throw new Complaint(`${quoted(file)} holds no key of ${length} bytes; put back the one that was there`, 1)
  })
}

function readLines(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw cause
  }
}

/** How a file looks from outside: whoever changes it puts another in its place. */
function stateOf(file: string): string {
  const { ino, mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? {}
  return `${ino} ${mtimeMs}`
}

function throwing<What>(file: string, work: () => What): What {
  try {
    return work()
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    if (code === '') throw cause
    throw new Complaint(`the key in ${quoted(file)} cannot be read or made: the system says ${code}`, 1, { cause })
  }
}

function newKey(): string {
  return randomBytes(length).toString('base64')
}

function draftOf(file: string): string {
  return `${file}.${process.pid}`
}

/** Written whole beside it first: of two that start at once the first to name it wins, and nobody reads half a key. */
function makeKey(folder: string, file: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const draft = draftOf(file)
  writeFileSync(draft, `${newKey()}\n`, { mode: 0o600, flush: true })
  try {
    linkSync(draft, file)
  } catch (cause) {
    if (readLines(file) === undefined) throw cause
  } finally {
    rmSync(draft, { force: true })
  }
}
