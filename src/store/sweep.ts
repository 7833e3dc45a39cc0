import { sql } from 'kysely'
import { isoDay } from '../calendar/day.ts'
import { dayAt } from '../calendar/zone.ts'
import type { Queries } from './database.ts'

/** For so long, in ms, something may be told for the same reason as before: what was told is known for longer. */
const toldFor = 30 * 86_400_000

/**
 * Deletes what is older than the retention (ms) or has run out; `now` is the real time, `clock` the program's, by which
 * digests, reminders, reports and what had no answer are told.
 */
export async function sweep(queries: Queries, now: number, retention: number, clock: number): Promise<void> {
  const before = now - retention
  const toldBefore = clock - retention
  await queries.deleteFrom('inbox').where('at', '<', before).execute()
  await queries.deleteFrom('outbox').where('planned', '<', before).where('due', '<', before).execute()
  await queries.deleteFrom('conversations').where('at', '<', before).execute()
  // Not by age: whoever spoke in a conversation that still goes on may yet want it forgotten.
  const talk = queries
    .selectFrom('conversations')
    .select('conversations.seq')
    .where('conversations.platform', '=', sql.ref<string>('speakers.platform'))
    .where('conversations.workspace', '=', sql.ref<string>('speakers.workspace'))
    .where('conversations.key', '=', sql.ref<string>('speakers.conversation'))
  await queries
    .deleteFrom('speakers')
    .where((where) => where.not(where.exists(talk)))
    .execute()
  await queries
    .deleteFrom('unanswered')
    .where('last', '<', isoDay(dayAt(toldBefore, 'UTC')))
    .execute()
  await queries.deleteFrom('preferences').where('used', '<', before).execute()
  await queries.deleteFrom('digests').where('planned', '<', toldBefore).execute()
  await queries
    .deleteFrom('told')
    .where('at', '<', Math.min(toldBefore, clock - toldFor))
    .execute()
  // One that was told or cancelled may have no time any more.
  await queries
    .deleteFrom('reminders')
    .where('state', '!=', 'set')
    .where((where) => where(where.fn.coalesce('due', 'made'), '<', toldBefore))
    .execute()
  await queries.deleteFrom('reports').where('at', '<', toldBefore).execute()
  await queries.deleteFrom('pauses').where('until', '<', now).execute()
  await queries.deleteFrom('secrets').where('expires', '<=', now).execute()
}
