import { sql, type Kysely, type Transaction } from 'kysely'
import type { Engine } from './engine.ts'
import type { Tables } from './tables.ts'

export type Queries = Kysely<Tables>

/** The tables of a store and its one way to change them. */
export type Database = {
  readonly queries: Queries
  /** Does the work in one transaction: all of it or, where it throws, nothing. Nothing is written outside of one. */
  readonly write: <Value>(work: (transaction: Transaction<Tables>) => Promise<Value>) => Promise<Value>
  /** As `write`; of those that claim from one table, one at a time does so, in all replicas. */
  readonly claim: <Value>(
    from: keyof typeof claimLocks,
    work: (transaction: Transaction<Tables>) => Promise<Value>,
  ) => Promise<Value>
}

/** Any numbers will do, as long as they stay. SQLite has one writer at a time anyway. */
const claimLocks = {
  inbox: 7_320_114_402,
  outbox: 7_320_114_403,
  subscriptions: 7_320_114_404,
  captures: 7_320_114_405,
  reminders: 7_320_114_406,
} as const

export function databaseOf(queries: Queries, dialect: Engine['dialect']): Database {
  const write: Database['write'] = (work) => queries.transaction().execute(work)
  // Those of one process wait for each other here: there they would take every session, and what settles would have none.
  const latest = new Map<keyof typeof claimLocks, Promise<unknown>>()
  return {
    queries,
    write,
    claim: (from, work) => {
      const claimed = (latest.get(from) ?? Promise.resolve()).then(() =>
        write(async (transaction) => {
          // What comes first is found at the front of an index; of tables without statistics PostgreSQL would sort all.
          const begins = sql`select pg_advisory_xact_lock(${sql.lit(claimLocks[from])}), set_config('enable_sort', 'off', true)`
          if (dialect === 'postgres') await begins.execute(transaction)
          return work(transaction)
        }),
      )
      latest.set(
        from,
        claimed.catch(() => {}),
      )
      return claimed
    },
  }
}
