import type { Transaction } from 'kysely'
import type { Arrival, Held, Hold, Inbox, Origin } from '../inbox/inbox.ts'
import type { Database, Queries } from './database.ts'
import { keyOf } from './keys.ts'
import { keepSecret, type Seal } from './secrets.ts'
import type { Tables } from './tables.ts'

/** What is taken out of an arrival when it is settled: that it was is all that must be known of it. */
export const arrivalDone = { body: '', person: '', channel: '', conversation: '', worker: null, lease: null } as const

/** The inbox kept in SQL. */
export function inboxIn({ write, claim }: Database, seal: Seal): Inbox {
  return {
    record: (arrival) => write((transaction) => record(transaction, arrival, seal)),
    claim: (worker, now, lease) =>
      claim('inbox', async (transaction) => {
        const next = await nextArrival(transaction, now)
        if (next === undefined) return undefined
        const until = now + lease
        const attempt = next.attempt + 1
        await transaction
          .updateTable('inbox')
          .set({ worker, lease: until, attempt })
          .where('seq', '=', next.seq)
          .execute()
        return heldArrival(next, attempt, until)
      }),
    giveUp: (hold, why, now) => write((transaction) => settleArrival(transaction, hold, why, now)),
  }
}

async function record(transaction: Transaction<Tables>, arrival: Arrival, seal: Seal): Promise<'new' | 'known'> {
  const { conversation, person, channel, kind, body, at, secret } = arrival
  const kept = await transaction
    .insertInto('inbox')
    .values({ ...keyOf(arrival), conversation, person, channel, kind, body, at, attempt: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .returning('seq')
    .executeTakeFirst()
  if (kept === undefined) return 'known'
  if (secret !== undefined) await keepSecret(transaction, arrival, secret, seal)
  return 'new'
}

/** The oldest to do of a conversation of which nobody holds any: there is none older of it, or that would be found. */
async function nextArrival(transaction: Transaction<Tables>, now: number): Promise<(Arrival & Numbered) | undefined> {
  const held = transaction
    .selectFrom('inbox')
    .select(['platform', 'workspace', 'conversation'])
    .where('settled', 'is', null)
    .where('lease', '>', now)
    .$asTuple('platform', 'workspace', 'conversation')
  return transaction
    .selectFrom('inbox')
    .select(['seq', 'attempt', 'platform', 'workspace', 'key', 'conversation', 'person', 'channel', 'kind', 'body'])
    .select('at')
    .where('settled', 'is', null)
    .where((where) => where(where.refTuple('platform', 'workspace', 'conversation'), 'not in', held))
    .orderBy('at')
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst()
}

type Numbered = { readonly seq: number; readonly attempt: number }

function heldArrival({ seq: _seq, ...arrival }: Arrival & Numbered, attempt: number, until: number): Held<Arrival> {
  return { ...arrival, attempt, until }
}

/** Lets an arrival count as done, also where it has yet to come. */
export async function withdraw(queries: Queries, which: Origin & { readonly key: string }, now: number): Promise<void> {
  await queries
    .insertInto('inbox')
    .values({ ...keyOf(which), ...arrivalDone, kind: '', at: now, attempt: 0, settled: now, why: withdrawn })
    .onConflict((conflict) =>
      conflict
        .columns(['platform', 'workspace', 'key'])
        .doUpdateSet({ ...arrivalDone, settled: now, why: withdrawn })
        .where('inbox.settled', 'is', null),
    )
    .execute()
}

const withdrawn = 'withdrawn'

/** Settles an arrival where the attempt is still the last one. */
export async function settleArrival(
  queries: Queries,
  hold: Hold,
  why: string | null,
  now: number,
): Promise<'settled' | 'lost'> {
  const { numUpdatedRows } = await queries
    .updateTable('inbox')
    .set({ ...arrivalDone, settled: now, why })
    .where((where) => where.and(keyOf(hold)))
    .where('attempt', '=', hold.attempt)
    .where('settled', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n ? 'settled' : 'lost'
}
