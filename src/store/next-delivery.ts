import { sql, type Selectable, type Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** A row of the outbox that waits to be sent. */
export type Waiting = Selectable<Tables['outbox']>

/** The oldest that may be sent now; the port says which may. */
export async function nextDelivery(transaction: Transaction<Tables>, now: number): Promise<Waiting | undefined> {
  // The offsets keep PostgreSQL from joining, which it does badly where it has no statistics yet: an index tells of each
  // row whether it may go, and one that may is soon found.
  const other = transaction
    .selectFrom('outbox as other')
    .select('other.seq')
    .where('other.settled', 'is', null)
    .where('other.platform', '=', sql.ref<string>('next.platform'))
    .where('other.workspace', '=', sql.ref<string>('next.workspace'))
    .limit(1)
    .offset(0)
  const heldInItsLane = other.where('other.lane', '=', sql.ref<string>('next.lane')).where('other.lease', '>', now)
  const earlierPart = other
    .where('other.answer', '=', sql.ref<string>('next.answer'))
    .where('other.seq', '<', sql.ref<number>('next.seq'))
  const whatItIsAbout = other.where('other.key', '=', sql.ref<string>('next.of'))
  const pauseOfItsLane = transaction
    .selectFrom('pauses as pause')
    .select('pause.seq')
    .where('pause.platform', '=', sql.ref<string>('next.platform'))
    .where('pause.workspace', '=', sql.ref<string>('next.workspace'))
    .where('pause.lane', '=', sql.ref<string>('next.lane'))
    .where('pause.until', '>', now)
    .limit(1)
    .offset(0)
  return transaction
    .selectFrom('outbox as next')
    .selectAll('next')
    .where('next.settled', 'is', null)
    .where('next.due', '<=', now)
    .where((where) => where.or([where('next.lease', 'is', null), where('next.lease', '<=', now)]))
    .where((where) =>
      where.and(
        [heldInItsLane, earlierPart, whatItIsAbout, pauseOfItsLane].map((hindrance) =>
          where.not(where.exists(hindrance)),
        ),
      ),
    )
    .orderBy('next.due')
    .orderBy('next.seq')
    .limit(1)
    .executeTakeFirst()
}
