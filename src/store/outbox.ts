import type { Transaction, UpdateObject } from 'kysely'
import type { Hold } from '../inbox/inbox.ts'
import { laneOf, type Delivery } from '../outbox/delivery.ts'
import type { HeldDelivery, Outbox } from '../outbox/outbox.ts'
import type { Database, Queries } from './database.ts'
import { keyOf, originOf } from './keys.ts'
import { nextDelivery, type Waiting } from './next-delivery.ts'
import type { Tables } from './tables.ts'

/** What is taken out of a delivery when it is settled: whose question it answered is known still, so that it is forgotten. */
const done = { body: '', lane: '', person: null, worker: null, lease: null } as const

/** The outbox kept in SQL. */
export function outboxIn({ queries, write, claim }: Database): Outbox {
  return {
    plan: (deliveries, now) => write((transaction) => plan(transaction, deliveries, undefined, now)),
    claim: (worker, now, lease) => claim('outbox', (transaction) => take(transaction, worker, now, lease)),
    sent: (hold, message, now) => settle(write, hold, { ...done, settled: now, message, doubt: 0 }),
    later: (hold, due, why, isDoubtful) =>
      settle(write, hold, { due, why, doubt: isDoubtful ? 1 : 0, worker: null, lease: null }),
    never: (hold, why, now) => settle(write, hold, { ...done, settled: now, why }),
    pause: ({ lane, ...origin }, until) =>
      write(async (transaction) => {
        await transaction
          .insertInto('pauses')
          .values({ ...originOf(origin), lane, until })
          .onConflict((conflict) => conflict.columns(['platform', 'workspace', 'lane']).doUpdateSet({ until }))
          .execute()
      }),
    // What is held stays so: whoever holds it may be sending.
    wentBack: (by, now) =>
      write(async (transaction) => {
        await transaction
          .updateTable('outbox')
          .set((of) => ({ due: of('due', '-', by) }))
          .where('settled', 'is', null)
          .where('due', '>', now)
          .execute()
        await transaction
          .updateTable('pauses')
          .set((of) => ({ until: of('until', '-', by) }))
          .where('until', '>', now)
          .execute()
      }),
    messageOf: async (origin, key) => {
      const found = await queries
        .selectFrom('outbox')
        .select('message')
        .where((where) => where.and(keyOf({ ...origin, key })))
        .executeTakeFirst()
      return found?.message ?? undefined
    },
    answerOf: async (origin, message) => {
      const found = await queries
        .selectFrom('outbox')
        .select(['answer', 'channel'])
        .where((where) => where.and({ ...originOf(origin), message }))
        .orderBy('seq')
        .executeTakeFirst()
      return found
    },
    postsOf: async (origin, answer) => {
      const deleted = queries
        .selectFrom('outbox as deletion')
        .select('of')
        .where((where) => where.and({ ...originOf(origin), answer, act: 'delete' }))
        .where('of', 'is not', null)
      const posts = await queries
        .selectFrom('outbox')
        .select('key')
        .where((where) => where.and({ ...originOf(origin), answer }))
        .where('act', 'in', ['post', 'direct'])
        .where('key', 'not in', deleted)
        .orderBy('seq')
        .execute()
      return posts.map(({ key }) => key)
    },
    oldest: async (now) => {
      const { due } = await queries
        .selectFrom('outbox')
        .select((of) => of.fn.min('due').as('due'))
        .where('settled', 'is', null)
        .executeTakeFirstOrThrow()
      return due === null || due > now ? undefined : now - due
    },
  }
}

/** Plans deliveries, for the one whose question they answer where there is one. */
export async function plan(
  queries: Queries,
  deliveries: readonly Delivery[],
  asker: string | undefined,
  now: number,
): Promise<void> {
  for (const delivery of deliveries) {
    const { key, address, act, body, answer, of = null, due, expires = null, isDoubtful } = delivery
    const { channel, thread = null, person = null } = address
    await queries
      .insertInto('outbox')
      .values({
        ...keyOf({ ...address, key }),
        lane: laneOf(delivery),
        channel,
        thread,
        person,
        asker: asker ?? null,
        act,
        body,
        answer,
        of,
        due,
        expires,
        planned: now,
        attempt: 0,
        doubt: isDoubtful === true ? 1 : 0,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

async function take(
  transaction: Transaction<Tables>,
  worker: string,
  now: number,
  lease: number,
): Promise<HeldDelivery | undefined> {
  await expire(transaction, now)
  const next = await nextDelivery(transaction, now)
  if (next === undefined) return undefined
  const [until, attempt] = [now + lease, next.attempt + 1]
  // Doubtful from here on: if this process ends before it says what became of the attempt, nobody knows.
  await transaction
    .updateTable('outbox')
    .set({ worker, lease: until, attempt, doubt: 1 })
    .where('seq', '=', next.seq)
    .execute()
  return heldDelivery(next, attempt, until)
}

async function expire(transaction: Transaction<Tables>, now: number): Promise<void> {
  await transaction
    .updateTable('outbox')
    .set({ ...done, settled: now, why: 'expired' })
    .where('settled', 'is', null)
    .where('expires', '<=', now)
    .where((where) => where.or([where('lease', 'is', null), where('lease', '<=', now)]))
    .execute()
}

function heldDelivery(row: Waiting, attempt: number, until: number): HeldDelivery {
  const { key, lane, act, body, answer, of, due, expires, planned, doubt, channel, thread, person } = row
  const origin = originOf(row)
  return {
    ...origin,
    key,
    lane,
    act,
    body,
    answer,
    due,
    planned,
    attempt,
    until,
    address: { ...origin, channel, ...(thread === null ? {} : { thread }), ...(person === null ? {} : { person }) },
    ...(of === null ? {} : { of }),
    ...(expires === null ? {} : { expires }),
    isDoubtful: doubt === 1,
  }
}

async function settle(
  write: Database['write'],
  hold: Hold,
  values: UpdateObject<Tables, 'outbox'>,
): Promise<'settled' | 'lost'> {
  const { numUpdatedRows } = await write((transaction) =>
    transaction
      .updateTable('outbox')
      .set(values)
      .where((where) => where.and(keyOf(hold)))
      .where('attempt', '=', hold.attempt)
      .where('settled', 'is', null)
      .executeTakeFirst(),
  )
  return numUpdatedRows === 1n ? 'settled' : 'lost'
}
