import { lastRequest } from '../outbox/outbox.ts'
import type { Database } from './database.ts'
import type { Engine } from './engine.ts'
import { namingTrouble } from './trouble.ts'

/** Lets a worker be known to live, and frees what is held by those that do not: their leases would end much later. */
export async function serveAs(
  { queries, write }: Database,
  { live, ended, troubleOf }: Engine,
  worker: string,
  now: number,
): Promise<void> {
  await namingTrouble(troubleOf, () => live(worker))
  const holders = await queries
    .selectFrom('inbox')
    .select('worker')
    .where('settled', 'is', null)
    .where('lease', '>', now)
    .union(queries.selectFrom('outbox').select('worker').where('settled', 'is', null).where('lease', '>', now))
    .execute()
  const others = holders.flatMap(({ worker: name }) => (name === null || name === worker ? [] : [name]))
  const gone = others.length === 0 ? [] : await namingTrouble(troubleOf, () => ended(others))
  if (gone.length === 0) return
  await write(async (transaction) => {
    await transaction
      .updateTable('inbox')
      .set({ worker: null, lease: null })
      .where('settled', 'is', null)
      .where('worker', 'in', gone)
      .execute()
    // They stay held for a while, and in doubt: the last request may be on its way.
    await transaction
      .updateTable('outbox')
      .set({ lease: now + lastRequest })
      .where('settled', 'is', null)
      .where('worker', 'in', gone)
      .where('lease', '>', now + lastRequest)
      .execute()
  })
}
