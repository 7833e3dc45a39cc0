import { sql, type Transaction } from 'kysely'
import type { Engine } from '../engine.ts'
import type { Tables } from '../tables.ts'

/** Version 5: where the app is installed, and which workspaces an organization's installation serves. */
export async function fifth({ schema }: Transaction<Tables>, dialect: Engine['dialect']): Promise<void> {
  const order = dialect === 'sqlite' ? sql`integer` : sql`bigserial`
  await schema
    .createTable('installations')
    .addColumn('seq', order, (column) => column.primaryKey())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('sealed', 'text')
    .addColumn('organization', 'text')
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('installations_key', ['workspace', 'platform'])
    .execute()
}
