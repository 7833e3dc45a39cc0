import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { BackupRow } from '../src/store/backup.ts'
import { NewerStore } from '../src/store/migrate.ts'
import type { Store } from '../src/store/store.ts'
import { StoreTrouble } from '../src/store/trouble.ts'
import { writeBackup } from './backup.ts'
import { Complaint } from './complaint.ts'
import type { Program } from './program.ts'
import { quoted } from './quoted.ts'
import { storeFor } from './store-for.ts'

const head = z.object({ callboard: z.literal('backup'), version: z.int().check(z.minimum(1)) })
const row = z.object({
  table: z.string(),
  row: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
})
const end = z.object({ rows: z.int() })

/** Puts a backup in the place of what is in the store, which is kept as a backup in the folder of the bot's own data. */
export async function restore(file: string, { settings, clock, output, warn }: Program): Promise<number> {
  const lines = linesOf(file)
  const version = await versionOf(lines, file)
  const store = await storeFor(settings, warn)
  try {
    const before = join(settings.state, `before-restore-${new Date(clock()).toISOString().replaceAll(':', '')}.jsonl`)
    const isEmpty = (await writeBackup(store, before)) === 0
    if (isEmpty) await rm(before)
    const restored = await restoreFrom(store, version, rowsOf(lines, file), file, clock())
    output.write(`${restored} rows are restored from ${file}\n`)
    if (!isEmpty) output.write(`What was there before is in ${before}\n`)
    return 0
  } finally {
    await store.close()
  }
}

type Lines = AsyncIterator<string, undefined>

/** The lines of a file as they come; they end at LF alone, for JSON may hold other line ends (U+2028). */
async function* linesOf(file: string): AsyncGenerator<string, undefined> {
  try {
    let begun = ''
    for await (const piece of createReadStream(file, { encoding: 'utf8' })) {
      const [first = '', ...others] = String(piece).split('\n')
      begun += first
      for (const other of others) {
        yield begun
        begun = other
      }
    }
    if (begun !== '') yield begun
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause
    throw new Complaint(`${quoted(file)} cannot be read: the system says ${String(cause.code)}`, 1, { cause })
  }
}

async function versionOf(lines: Lines, file: string): Promise<number> {
  const { value } = await lines.next()
  const read = head.safeParse(jsonOf(value))
  if (read.success) return read.data.version
  throw new Complaint(`${quoted(file)} is no backup of Callboard; nothing was changed`, 1)
}

async function* rowsOf(lines: Lines, file: string): AsyncGenerator<BackupRow, void> {
  for (let count = 0; ; count += 1) {
    const { value } = await lines.next()
    const line = jsonOf(value)
    if (end.safeParse(line).data?.rows === count) return
    const read = row.safeParse(line)
    if (!read.success) throw new Complaint(`${quoted(file)} is not whole after row ${count}; nothing was changed`, 1)
    yield read.data
  }
}

async function restoreFrom(
  store: Store,
  version: number,
  rows: AsyncIterable<BackupRow>,
  file: string,
  now: number,
): Promise<number> {
  let count = 0
  const counted = async function* (): AsyncGenerator<BackupRow> {
    for await (const each of rows) {
      count += 1
      yield each
    }
  }
  try {
    await store.restore(version, counted(), now)
    return count
  } catch (cause) {
    if (cause instanceof Complaint) throw cause
    if (cause instanceof StoreTrouble || cause instanceof NewerStore) throw new Complaint(cause.message, 1, { cause })
    throw new Complaint(`row ${count} of ${quoted(file)} fits no table of the store; nothing was changed`, 1, { cause })
  }
}

function jsonOf(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
