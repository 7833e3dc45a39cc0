import { sql, type RawBuilder } from 'kysely'
import type { Origin } from '../inbox/inbox.ts'
import { laneTo } from '../outbox/delivery.ts'
import { forgetConversation } from './conversations.ts'
import type { Queries } from './database.ts'
import { arrivalDone } from './inbox.ts'
import { originOf } from './keys.ts'
import { placedTables } from './tables.ts'

/** Whose data goes: a person's, a channel's, or all of a workspace where neither is named. */
export type Forgotten = Origin & { readonly person?: string; readonly channel?: string }

/**
 * Deletes what is known. Of what a person or a channel sent and was sent, the bare key stays, so that the platform's
 * sending it again does nothing.
 */
export async function forget(queries: Queries, { person, channel, ...rest }: Forgotten, now: number): Promise<void> {
  const origin = originOf(rest)
  if (person !== undefined) await forgetOne(queries, origin, 'person', person, now)
  if (channel !== undefined) await forgetOne(queries, origin, 'channel', channel, now)
  if (person !== undefined || channel !== undefined) return
  for (const table of placedTables) {
    await queries
      .deleteFrom(table)
      .where((where) => where.and(origin))
      .execute()
  }
}

const why = 'forgotten'

/** What is taken out of a delivery that is forgotten. */
const deliveryGone = { body: '', channel: '', lane: '', answer: '', thread: null, person: null, asker: null } as const

async function forgetOne(
  queries: Queries,
  origin: Origin,
  scope: 'person' | 'channel',
  about: string,
  now: number,
): Promise<void> {
  await forgetSubscriptions(queries, origin, scope, about)
  await queries
    .updateTable('inbox')
    .set({ ...arrivalDone, settled: now, why })
    .where((where) => where.and(origin))
    .where(scope, '=', about)
    .execute()
  await queries
    .updateTable('outbox')
    .set((set) => ({
      ...deliveryGone,
      worker: null,
      lease: null,
      settled: set.fn.coalesce('settled', set.val(now)),
      why,
    }))
    .where((where) => where.and(origin))
    .where((where) =>
      scope === 'channel'
        ? where('channel', '=', about)
        : where.or([where('person', '=', about), where('asker', '=', about)]),
    )
    .execute()
  await forgetTalk(queries, origin, scope, about)
  await queries
    .deleteFrom('preferences')
    .where((where) => where.and({ ...origin, scope, about }))
    .execute()
  await queries
    .deleteFrom('pauses')
    .where((where) => where.and({ ...origin, lane: laneTo(scope, about) }))
    .execute()
  await queries
    .deleteFrom('secrets')
    .where((where) => where.and(origin))
    .where(scope, '=', about)
    .execute()
}

/** A conversation goes with anyone who spoke in it: what was said is not told apart by speakers. */
async function forgetTalk(queries: Queries, origin: Origin, scope: 'person' | 'channel', about: string): Promise<void> {
  const inChannel = queries
    .selectFrom('conversations')
    .select('key')
    .where((where) => where.and({ ...origin, channel: about }))
  const spokenIn = queries
    .selectFrom('speakers')
    .select('conversation as key')
    .where((where) => where.and({ ...origin, person: about }))
  const keys = (await (scope === 'channel' ? inChannel : spokenIn).execute()).map(({ key }) => key)
  for (const key of keys) await forgetConversation(queries, origin, key)
}

/** What is told to a place goes with it; what somebody made for others stays, without their name. */
async function forgetSubscriptions(
  queries: Queries,
  origin: Origin,
  scope: 'person' | 'channel',
  about: string,
): Promise<void> {
  // First of all: a digest that is being planned is waited for, and none is planned after.
  await queries
    .deleteFrom('subscriptions')
    .where((where) => where.and({ ...origin, [scope]: about }))
    .execute()
  await queries
    .deleteFrom('told')
    .where((where) => where.and(origin))
    .where(isTold(scope, about))
    .execute()
  await queries
    .deleteFrom('digests')
    .where((where) => where.and(origin))
    .where((where) => (scope === 'person' ? isTold(scope, about) : where('channel', '=', about)))
    .execute()
  if (scope === 'channel') {
    // As one that was asked for directly: there is nowhere else to say it.
    await queries
      .updateTable('reminders')
      .set((set) => ({ channel: set.ref('person') }))
      .where((where) => where.and({ ...origin, channel: about }))
      .execute()
    return
  }
  await queries
    .updateTable('subscriptions')
    .set({ owner: '' })
    .where((where) => where.and({ ...origin, owner: about }))
    .execute()
  await queries
    .deleteFrom('reminders')
    .where((where) => where.and({ ...origin, person: about }))
    .execute()
}

/** Whether a row is of what a person is told directly, or of a channel or a thread of it. */
function isTold(scope: 'person' | 'channel', about: string): RawBuilder<boolean> {
  const place = `${scope} ${about}`
  const thread = `${place} thread `
  // Not `like`: it takes signs of an id for others, and SQLite's capitals for small letters.
  return scope === 'person'
    ? sql`place = ${place}`
    : sql`(place = ${place} or substr(place, 1, length(${thread})) = ${thread})`
}
