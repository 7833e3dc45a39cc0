import { sql, type CreateTableBuilder, type SchemaModule, type Transaction } from 'kysely'
import type { Engine } from '../engine.ts'
import type { Tables } from '../tables.ts'

type Begun<Columns extends string = 'seq'> = CreateTableBuilder<string, Columns>
type Placed = Begun<'seq' | 'platform' | 'workspace'>

/** Version 3: what is known of listings over all captures, subscriptions, the ledger of what was told where, reminders, reports. */
export async function third({ schema }: Transaction<Tables>, dialect: Engine['dialect']): Promise<void> {
  const table = (name: string): Begun => {
    const order = dialect === 'sqlite' ? sql`integer` : sql`bigserial`
    return schema.createTable(name).addColumn('seq', order, (column) => column.primaryKey())
  }
  const placed = (name: string): Placed =>
    table(name)
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('workspace', 'text', (column) => column.notNull())
  await archive(schema, table, dialect)
  await subscriptions(placed)
  await ledger(placed)
  await reminders(placed)
  const indexes = [
    ['subscriptions_due', 'subscriptions', ['due', 'seq']],
    ['subscriptions_place', 'subscriptions', ['channel', 'workspace', 'platform']],
    ['subscriptions_person', 'subscriptions', ['person', 'workspace', 'platform']],
    ['told_digest', 'told', ['digest', 'workspace', 'platform']],
    ['told_listing', 'told', ['listing']],
    ['reminders_due', 'reminders', ['state', 'due', 'seq']],
    ['reminders_person', 'reminders', ['person', 'workspace', 'platform']],
    ['reminders_listing', 'reminders', ['listing']],
  ] as const
  for (const [name, on, columns] of indexes)
    await schema
      .createIndex(name)
      .on(on)
      .columns([...columns])
      .execute()
}

async function archive(
  schema: SchemaModule,
  table: (name: string) => Begun,
  dialect: Engine['dialect'],
): Promise<void> {
  // SQLite gives the number of a newest row that was deleted again, unless it is told not to.
  const captures =
    dialect === 'sqlite'
      ? schema.createTable('captures').addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
      : table('captures')
  await captures
    .addColumn('page', 'text', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('items', 'bigint', (column) => column.notNull())
    .addColumn('read', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addUniqueConstraint('captures_key', ['page', 'fingerprint'])
    .execute()
  await table('listings')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('version', 'bigint', (column) => column.notNull())
    .addColumn('seen', 'bigint', (column) => column.notNull())
    .addColumn('first_load', 'bigint', (column) => column.notNull())
    .addColumn('gone', 'bigint')
    .addColumn('body', 'text', (column) => column.notNull())
    .addUniqueConstraint('listings_key', ['id'])
    .execute()
  await table('versions')
    .addColumn('listing', 'text', (column) => column.notNull())
    .addColumn('version', 'bigint', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addUniqueConstraint('versions_key', ['listing', 'version'])
    .execute()
}

async function subscriptions(placed: (name: string) => Placed): Promise<void> {
  await placed('subscriptions')
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('thread', 'text')
    .addColumn('person', 'text')
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('days', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('zone', 'text', (column) => column.notNull())
    .addColumn('made', 'bigint', (column) => column.notNull())
    .addColumn('covered', 'bigint')
    .addColumn('due', 'bigint')
    .addColumn('paused', 'bigint')
    .addColumn('why', 'text')
    .addColumn('doubted', 'bigint')
    .addUniqueConstraint('subscriptions_key', ['key', 'platform', 'workspace'])
    .execute()
}

async function ledger(placed: (name: string) => Placed): Promise<void> {
  await placed('digests')
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('subscription', 'text', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('slot', 'bigint', (column) => column.notNull())
    .addColumn('since', 'bigint')
    .addColumn('planned', 'bigint', (column) => column.notNull())
    .addColumn('count', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addUniqueConstraint('digests_key', ['key', 'platform', 'workspace'])
    .execute()
  await placed('told')
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('listing', 'text', (column) => column.notNull())
    .addColumn('version', 'bigint', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('told_key', ['place', 'listing', 'version', 'reason', 'platform', 'workspace'])
    .execute()
}

async function reminders(placed: (name: string) => Placed): Promise<void> {
  await placed('reminders')
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('listing', 'text', (column) => column.notNull())
    .addColumn('before', 'bigint')
    .addColumn('due', 'bigint')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('made', 'bigint', (column) => column.notNull())
    .addColumn('deadline', 'bigint')
    .addColumn('moved', 'bigint')
    .addColumn('doubted', 'bigint')
    .addUniqueConstraint('reminders_key', ['key', 'platform', 'workspace'])
    .execute()
  await placed('reports')
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('asked', 'text', (column) => column.notNull())
    .addColumn('shown', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('reports_key', ['key', 'platform', 'workspace'])
    .execute()
}
