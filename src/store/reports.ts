import type { Origin } from '../inbox/inbox.ts'
import type { Database, Queries } from './database.ts'
import { keyOf, originOf } from './keys.ts'

/** What somebody thought wrong: what was asked, what was shown, and when (ms). Who it was is not kept. */
export type Report = Origin & {
  readonly key: string
  readonly asked: string
  readonly shown: string
  readonly at: number
}

/** What was reported to the operator. */
export type Reports = {
  /** Keeps a report; one under the same key is the same. */
  readonly keep: (report: Report) => Promise<void>
  /** All of them, the newest first. */
  readonly all: () => Promise<readonly Report[]>
}

/** Reports kept in SQL. */
export function reportsIn({ queries, write }: Database): Reports {
  return {
    keep: (report) => write((transaction) => keepReport(transaction, report)),
    all: async () => {
      const found = await queries.selectFrom('reports').selectAll().orderBy('seq', 'desc').execute()
      return found.map(({ key, asked, shown, at, ...row }) => ({ ...originOf(row), key, asked, shown, at }))
    },
  }
}

export async function keepReport(queries: Queries, { asked, shown, at, ...which }: Report): Promise<void> {
  await queries
    .insertInto('reports')
    .values({ ...keyOf(which), asked, shown, at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
