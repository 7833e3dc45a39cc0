import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import Database from 'libsql'
import type { Connection, Engine, Outcome } from '../../src/store/engine.ts'
import { fileName } from './file-name.ts'
import { livingIn } from './living.ts'
import { troubleOf } from './trouble.ts'

/** How long, in ms, another program may hold the file before it counts as trouble. */
const patience = 10_000

/** Opens the SQLite file of a folder, both made where missing and for their owner alone. */
export function openSqlite(folder: string, patient = patience): Engine {
  let opened: Database.Database | undefined
  // One session: the next that asks waits until it is given back.
  let free: Promise<void> = Promise.resolve()
  const { live, ended, close } = livingIn(folder)
  const connect = async (): Promise<Connection> => {
    let giveBack = (): void => {}
    const before = free
    free = new Promise((resolve) => (giveBack = resolve))
    await before
    try {
      opened ??= await patiently(() => openFile(folder), patient)
      const database = opened
      return {
        execute: (sql, parameters) => patiently(() => execute(database, sql, parameters), patient),
        release: (isBroken) => {
          if (isBroken) {
            database.close()
            opened = undefined
          }
          giveBack()
        },
      }
    } catch (cause) {
      giveBack()
      throw cause
    }
  }
  return {
    dialect: 'sqlite',
    connect,
    close: async () => {
      await free
      opened?.close()
      opened = undefined
      close()
    },
    live,
    ended,
    // The log of what was written holds it until it is emptied.
    scrub: async () => {
      const session = await connect()
      try {
        await session.execute('pragma wal_checkpoint(truncate)', [])
      } finally {
        session.release(false)
      }
    },
    troubleOf,
  }
}

function openFile(folder: string): Database.Database {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, fileName)
  // Made by us first: SQLite gives the files beside it the rights that this one has. Only where there is none: to close
  // one that this process has open elsewhere would let go its locks.
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
  const database = new Database(file, { timeout: 0 })
  try {
    database.pragma('journal_mode = wal')
    database.pragma('synchronous = full')
    // What is forgotten is written over.
    database.pragma('secure_delete = on')
    return database
  } catch (cause) {
    database.close()
    throw cause
  }
}

function execute(database: Database.Database, sql: string, parameters: readonly unknown[]): Outcome {
  // A prepared `begin` that finds the file locked stays under way in libsql, and no later `commit` succeeds beside it.
  if (/^(?:begin|commit|rollback)\b/.test(sql)) {
    // After some errors SQLite has gone back by itself.
    if (sql !== 'rollback' || database.inTransaction) database.exec(sql)
    return { rows: [], changed: 0 }
  }
  const statement = database.prepare(sql)
  if (!statement.reader) return { rows: [], changed: statement.run(...parameters).changes }
  return { rows: statement.all(...parameters).filter(isRow), changed: 0 }
}

const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Tries again while another program holds the file. SQLite's own waiting would stop everything else in this process. */
async function patiently<Value>(work: () => Value, patient: number): Promise<Value> {
  for (let waited = 0; ;) {
    try {
      return work()
    } catch (cause) {
      if (troubleOf(cause) !== 'locked' || waited >= patient) throw cause
      // Short and uneven: the other may write without a rest, and between two of its transactions is little time.
      const pause = 1 + Math.random() * 9
      waited += pause
      await rest(pause)
    }
  }
}
