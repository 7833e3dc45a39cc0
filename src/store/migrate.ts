import { sql, type Transaction } from 'kysely'
import type { Engine } from './engine.ts'
import { first } from './migrations/first.ts'
import { second } from './migrations/second.ts'
import { third } from './migrations/third.ts'
import { fourth } from './migrations/fourth.ts'
import { fifth } from './migrations/fifth.ts'
import type { Tables } from './tables.ts'

type Dialect = Engine['dialect']

/** Each step makes its version of the one before; a step that has been released is never changed. */
const steps: readonly ((transaction: Transaction<Tables>, dialect: Dialect) => Promise<void>)[] = [
  first,
  second,
  third,
  fourth,
  fifth,
]

/** The version of the store that this program writes. */
export const newestVersion = steps.length

/** The store was written by a newer program; nothing of it was touched. */
export class NewerStore extends Error {
  constructor(found: number, what = 'store') {
    super(
      `the ${what} is of version ${found} and this Callboard knows versions up to ${newestVersion}; ` +
        'use the newer Callboard, or a store or backup of this one',
    )
  }
}

/** Any number will do, as long as it stays: whoever holds it on PostgreSQL migrates, the others wait. */
const migrationLock = 7_320_114_401

/** Brings the store to the newest version, or to an older one where there is none yet; all of it or nothing. */
export async function migrate(transaction: Transaction<Tables>, dialect: Dialect, upTo = newestVersion): Promise<void> {
  if (dialect === 'postgres') await sql`select pg_advisory_xact_lock(${sql.lit(migrationLock)})`.execute(transaction)
  await transaction.schema
    .createTable('store_version')
    .ifNotExists()
    .addColumn('version', 'bigint', (column) => column.notNull())
    .execute()
  const found = await transaction.selectFrom('store_version').select('version').executeTakeFirst()
  const version = found?.version ?? 0
  if (version > newestVersion) throw new NewerStore(version)
  if (version >= upTo) return
  for (const step of steps.slice(version, upTo)) await step(transaction, dialect)
  await transaction.deleteFrom('store_version').execute()
  await transaction.insertInto('store_version').values({ version: upTo }).execute()
}
