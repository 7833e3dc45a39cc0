import type { Unanswered, UnansweredCount } from '../answer/unanswered.ts'
import type { Origin } from '../inbox/inbox.ts'
import type { Database, Queries } from './database.ts'
import { originOf } from './keys.ts'

/** Questions that begin alike for so long count as one: PostgreSQL takes no longer text into an index. */
const longestKey = 400

/** The count of a platform's workspace, kept in SQL. */
export function unansweredIn({ queries, write }: Database, origin: Origin): UnansweredCount {
  return {
    note: (unanswered) => write((transaction) => note(transaction, origin, unanswered)),
    counts: () =>
      queries
        .selectFrom('unanswered')
        .select(['why', 'question', 'day', 'times'])
        .where((where) => where.and(originOf(origin)))
        .orderBy('times', 'desc')
        .orderBy('seq')
        .execute(),
  }
}

export async function note(queries: Queries, origin: Origin, { why, question, day }: Unanswered): Promise<void> {
  const key = `${why} ${question.toLowerCase()}`.slice(0, longestKey)
  await queries
    .insertInto('unanswered')
    .values({ ...originOf(origin), key, why, question, day, last: day, times: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['platform', 'workspace', 'key'])
        .doUpdateSet((set) => ({ times: set('unanswered.times', '+', 1), last: day })),
    )
    .execute()
}
