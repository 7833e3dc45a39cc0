import { sql, type Selectable, type Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** A row of the outbox that waits to be sent. */
export type Waiting = Selectable<Tables['outbox']>

/** The oldest that may be sent now; the port says which may. */
export async function nextDelivery(transaction: Transaction<Tables>, now: number): Promise<Waiting | undefined> {
  const held = transaction
    .selectFrom('outbox')
    .select(['platform', 'workspace', 'lane'])
    .where('settled', 'is', null)
    .where('lease', '>', now)
    .$asTuple('platform', 'workspace', 'lane')
  const paused = transaction
    .selectFrom('pauses')
    .select(['platform', 'workspace', 'lane'])
    .where('until', '>', now)
    .$asTuple('platform', 'workspace', 'lane')
  // The offset keeps PostgreSQL from joining, which it does badly where it has no statistics yet.
  const other = transaction
    .selectFrom('outbox as other')
    .select('other.seq')
    .where('other.settled', 'is', null)
    .where('other.platform', '=', sql.ref<string>('next.platform'))
    .where('other.workspace', '=', sql.ref<string>('next.workspace'))
    .limit(1)
    .offset(0)
  const earlierPart = other
    .where('other.answer', '=', sql.ref<string>('next.answer'))
    .where('other.seq', '<', sql.ref<number>('next.seq'))
  const whatItIsAbout = other.where('other.key', '=', sql.ref<string>('next.of'))
  return transaction
    .selectFrom('outbox as next')
    .selectAll('next')
    .where('next.settled', 'is', null)
    .where('next.due', '<=', now)
    .where((where) => {
      const lane = where.refTuple('next.platform', 'next.workspace', 'next.lane')
      return where.and([where(lane, 'not in', held), where(lane, 'not in', paused)])
    })
    .where((where) => where.and([earlierPart, whatItIsAbout].map((hindrance) => where.not(where.exists(hindrance)))))
    .orderBy('next.due')
    .orderBy('next.seq')
    .limit(1)
    .executeTakeFirst()
}
