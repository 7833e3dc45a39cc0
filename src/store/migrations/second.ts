import { sql, type Transaction } from 'kysely'
import type { Tables } from '../tables.ts'

/** Finds the answer that a message is a part of: what replies to it goes on from there. */
export async function second(transaction: Transaction<Tables>): Promise<void> {
  await transaction.schema
    .createIndex('outbox_message')
    .on('outbox')
    .columns(['message', 'platform', 'workspace'])
    .where(sql<boolean>`message is not null`)
    .execute()
}
