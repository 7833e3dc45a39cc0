import { sql, type CreateTableBuilder, type SchemaModule, type Transaction } from 'kysely'
import type { Engine } from '../engine.ts'
import type { Tables } from '../tables.ts'

type Begun = CreateTableBuilder<string, 'seq' | 'platform' | 'workspace'>

/**
 * Version 1: inbox, outbox, conversations, questions without an answer, preferences, secrets. In an index the column that
 * tells rows apart comes first: without statistics PostgreSQL does not know that all are of one workspace. The indexes of
 * what is open end with what may be held, so that SQLite need not read the rows that are.
 */
export async function first({ schema }: Transaction<Tables>, dialect: Engine['dialect']): Promise<void> {
  const table = (name: string): Begun => {
    const order = dialect === 'sqlite' ? sql`integer` : sql`bigserial`
    return schema
      .createTable(name)
      .addColumn('seq', order, (column) => column.primaryKey())
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('workspace', 'text', (column) => column.notNull())
  }
  await inbox(schema, table('inbox'))
  await outbox(schema, table('outbox'))
  await conversations(table)
  await table('unanswered')
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('why', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('last', 'text', (column) => column.notNull())
    .addColumn('times', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('unanswered_key', ['key', 'platform', 'workspace'])
    .execute()
  await table('preferences')
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('used', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('preferences_key', ['about', 'name', 'scope', 'platform', 'workspace'])
    .execute()
  await table('secrets')
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .addColumn('expires', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('secrets_key', ['key', 'platform', 'workspace'])
    .execute()
}

/** The columns of what is claimed. */
function claimable(table: Begun): CreateTableBuilder<string, 'seq' | 'platform' | 'workspace' | 'key'> {
  return table
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('attempt', 'bigint', (column) => column.notNull())
    .addColumn('worker', 'text')
    .addColumn('lease', 'bigint')
    .addColumn('settled', 'bigint')
    .addColumn('why', 'text')
}

async function inbox(schema: SchemaModule, table: Begun): Promise<void> {
  await claimable(table)
    .addColumn('conversation', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('inbox_key', ['key', 'platform', 'workspace'])
    .execute()
  const open = sql<boolean>`settled is null`
  await schema
    .createIndex('inbox_open')
    .on('inbox')
    .columns(['at', 'seq', 'conversation', 'workspace', 'platform'])
    .where(open)
    .execute()
  await schema
    .createIndex('inbox_held')
    .on('inbox')
    .columns(['lease'])
    .where(sql<boolean>`settled is null and lease is not null`)
    .execute()
}

async function outbox(schema: SchemaModule, table: Begun): Promise<void> {
  await claimable(table)
    .addColumn('lane', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('thread', 'text')
    .addColumn('person', 'text')
    .addColumn('asker', 'text')
    .addColumn('act', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('of', 'text')
    .addColumn('planned', 'bigint', (column) => column.notNull())
    .addColumn('due', 'bigint', (column) => column.notNull())
    .addColumn('expires', 'bigint')
    .addColumn('doubt', 'bigint', (column) => column.notNull())
    .addColumn('message', 'text')
    .addUniqueConstraint('outbox_key', ['key', 'platform', 'workspace'])
    .execute()
  const open = sql<boolean>`settled is null`
  const by = async (name: string, columns: readonly string[], where = open): Promise<void> =>
    schema
      .createIndex(`outbox_${name}`)
      .on('outbox')
      .columns([...columns])
      .where(where)
      .execute()
  await by('open', ['due', 'seq', 'lane', 'workspace', 'platform'])
  await by('held', ['lease'], sql`settled is null and lease is not null`)
  await by('expires', ['expires'], sql`settled is null and expires is not null`)
  // Of settled ones too: an edit looks for the posts of an answer.
  await schema.createIndex('outbox_answer').on('outbox').columns(['answer', 'seq', 'platform', 'workspace']).execute()
}

async function conversations(table: (name: string) => Begun): Promise<void> {
  await table('pauses')
    .addColumn('lane', 'text', (column) => column.notNull())
    .addColumn('until', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('pauses_key', ['lane', 'platform', 'workspace'])
    .execute()
  await table('conversations')
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('conversations_key', ['key', 'platform', 'workspace'])
    .execute()
  await table('speakers')
    .addColumn('conversation', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addUniqueConstraint('speakers_key', ['conversation', 'person', 'platform', 'workspace'])
    .execute()
}
