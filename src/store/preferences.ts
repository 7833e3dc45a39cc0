import type { Origin } from '../inbox/inbox.ts'
import type { Database, Queries } from './database.ts'
import { originOf } from './keys.ts'

/** A person, or a channel, of a workspace. */
export type Whose = Origin & ({ readonly person: string } | { readonly channel: string })

/** A value that was set, and when (ms). */
type Preference = { readonly value: string; readonly at: number }

/** What is set for, or known of, a person or a channel: a zone, a language, a way of answering. */
export type Preferences = {
  /** All of them by name. */
  readonly of: (whose: Whose) => Promise<ReadonlyMap<string, Preference>>
  /** Sets one; undefined takes it away. */
  readonly set: (whose: Whose, name: string, value: string | undefined, now: number) => Promise<void>
}

type Subject = Origin & { readonly scope: 'person' | 'channel'; readonly about: string }

const subjectOf = (whose: Whose): Subject => ({
  ...originOf(whose),
  ...('person' in whose ? { scope: 'person', about: whose.person } : { scope: 'channel', about: whose.channel }),
})

/** The preferences kept in SQL. */
export function preferencesIn({ queries, write }: Database): Preferences {
  return {
    of: async (whose) => {
      const found = await queries
        .selectFrom('preferences')
        .select(['name', 'value', 'at'])
        .where((where) => where.and(subjectOf(whose)))
        .execute()
      return new Map(found.map(({ name, value, at }) => [name, { value, at }]))
    },
    set: (whose, name, value, now) => write((transaction) => setPreference(transaction, whose, name, value, now)),
  }
}

export async function setPreference(
  queries: Queries,
  whose: Whose,
  name: string,
  value: string | undefined,
  now: number,
): Promise<void> {
  const subject = { ...subjectOf(whose), name }
  if (value === undefined) {
    await queries
      .deleteFrom('preferences')
      .where((where) => where.and(subject))
      .execute()
    return
  }
  await queries
    .insertInto('preferences')
    .values({ ...subject, value, at: now, used: now })
    .onConflict((conflict) =>
      conflict.columns(['platform', 'workspace', 'scope', 'about', 'name']).doUpdateSet({ value, at: now, used: now }),
    )
    .execute()
}

const day = 24 * 3_600_000

/** Notes, once a day, that somebody or some channel still uses the bot: what is set for them is kept for as long. */
export async function touch(queries: Queries, whose: Whose, now: number): Promise<void> {
  await queries
    .updateTable('preferences')
    .set({ used: now })
    .where((where) => where.and(subjectOf(whose)))
    .where('used', '<', now - day)
    .execute()
}
