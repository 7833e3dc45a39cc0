import type { Insertable, Selectable } from 'kysely'
import { reminderStates, type Reminder, type Reminders } from '../digest/reminder.ts'
import type { Origin } from '../inbox/inbox.ts'
import type { Database, Queries } from './database.ts'
import { keyOf, originOf } from './keys.ts'
import { plan } from './outbox.ts'
import type { Tables } from './tables.ts'

/** Reminders kept in SQL. */
export function remindersIn({ queries, write, claim }: Database): Reminders {
  return {
    keep: (reminders) =>
      write(async (transaction) => {
        for (const reminder of reminders) await keepReminder(transaction, reminder)
      }),
    of: async (whose) => {
      const found = await queries
        .selectFrom('reminders')
        .selectAll()
        .where((where) => where.and({ ...originOf(whose), person: whose.person }))
        .where('state', 'in', ['set', 'told'])
        .orderBy('due')
        .orderBy('seq')
        .execute()
      return found.map(reminderFrom)
    },
    due: async (now, most) => {
      const found = await queries
        .selectFrom('reminders')
        .selectAll()
        .where('state', '=', 'set')
        .where('due', '<=', now)
        .orderBy('due')
        .orderBy('seq')
        .limit(most)
        .execute()
      return found.map(reminderFrom)
    },
    about: async (listing) => {
      const found = await queries
        .selectFrom('reminders')
        .selectAll()
        .where('listing', '=', listing)
        .where('state', '=', 'set')
        .orderBy('seq')
        .execute()
      return found.map(reminderFrom)
    },
    finish: (read, { reminder, deliveries }, now) =>
      claim('reminders', async (transaction) => {
        // Written to be read: whoever changes or forgets it meanwhile waits, or is waited for.
        const still = await transaction
          .updateTable('reminders')
          .set({ key: read.key })
          .where((where) => where.and(keyOf(read)))
          .returningAll()
          .executeTakeFirst()
        if (still === undefined || textOfRow(reminderFrom(still)) !== textOfRow(read)) return 'lost'
        await keepReminder(transaction, reminder)
        await plan(transaction, deliveries, reminder.person, now)
        return 'kept'
      }),
  }
}

export async function keepReminder(queries: Queries, reminder: Reminder): Promise<void> {
  const values = valuesOf(reminder)
  await queries
    .insertInto('reminders')
    .values({ ...keyOf(reminder), ...values })
    .onConflict((conflict) => conflict.columns(['platform', 'workspace', 'key']).doUpdateSet(values))
    .execute()
}

/** A reminder as text that is the same for the same. */
const textOfRow = (reminder: Reminder): string => JSON.stringify(valuesOf(reminder))

function valuesOf(reminder: Reminder): Omit<Insertable<Tables['reminders']>, 'key' | keyof Origin> {
  const { person, channel, listing, before = null, due = null, state, made } = reminder
  const { deadline = null, moved = null, doubted = null } = reminder
  return { person, channel, listing, before, due, state, made, deadline, moved, doubted }
}

function reminderFrom(row: Selectable<Tables['reminders']>): Reminder {
  const { key, person, channel, listing, before, due, made, deadline, moved, doubted } = row
  return {
    ...originOf(row),
    key,
    person,
    channel,
    listing,
    ...(before === null ? {} : { before }),
    ...(due === null ? {} : { due }),
    state: reminderStates.find((state) => state === row.state) ?? 'done',
    made,
    ...(deadline === null ? {} : { deadline }),
    ...(moved === null ? {} : { moved }),
    ...(doubted === null ? {} : { doubted }),
  }
}
