import { sql, type Transaction } from 'kysely'
import type { Queries } from './database.ts'
import { takesItsTime } from './dialect.ts'
import type { Engine } from './engine.ts'
import { migrate, NewerStore, newestVersion } from './migrate.ts'
import { tableNames, type Tables } from './tables.ts'

/** A row of a table, the same whichever engine it is from or for. */
export type BackupRow = {
  readonly table: string
  readonly row: Readonly<Record<string, string | number | null>>
}

/** How many rows are in memory at once. */
const atOnce = 500

export async function backUp(queries: Queries, each: (row: BackupRow) => Promise<void>): Promise<number> {
  return queries
    .transaction()
    .setAccessMode('read only')
    .execute(async (transaction) => {
      let count = 0
      for (const table of tableNames) {
        for (let after = 0; ;) {
          const rows = await transaction
            .selectFrom(table)
            .selectAll()
            .where('seq', '>', after)
            .orderBy('seq')
            .limit(atOnce)
            .execute()
          for (const { seq, ...row } of rows) {
            await each({ table, row })
            after = seq
          }
          count += rows.length
          if (rows.length < atOnce) break
        }
      }
      return count
    })
}

/**
 * Puts rows in the place of all there are. The tables are made as the version of the backup had them and then brought
 * to the newest. What a delivery became after the backup (`now` is the moment in ms) nobody knows: its reader is asked
 * before it is sent.
 */
export async function restore(
  transaction: Transaction<Tables>,
  dialect: Engine['dialect'],
  { version, rows, now }: { readonly version: number; readonly rows: AsyncIterable<BackupRow>; readonly now: number },
): Promise<void> {
  if (version > newestVersion) throw new NewerStore(version, 'backup')
  if (dialect === 'postgres') await sql.raw(takesItsTime).execute(transaction)
  for (const table of [...tableNames, 'store_version']) await transaction.schema.dropTable(table).ifExists().execute()
  await migrate(transaction, dialect, version)
  for await (const { table, row } of rows) {
    const columns = Object.keys(row)
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      values (${sql.join(Object.values(row))})`.execute(transaction)
  }
  await migrate(transaction, dialect)
  const held = { worker: null, lease: null }
  await transaction.updateTable('inbox').set(held).where('settled', 'is', null).execute()
  await transaction
    .updateTable('outbox')
    .set({ ...held, doubt: 1 })
    .where('settled', 'is', null)
    .execute()
  // What was due since may have gone out from what was here before: it is looked for, slot by slot, before it is sent.
  for (const table of ['subscriptions', 'reminders'] as const)
    await transaction.updateTable(table).set({ doubted: now }).where('due', '<=', now).execute()
  // A reading after this one is a first one again: what it finds may have been told already.
  await transaction.deleteFrom('captures').execute()
}
