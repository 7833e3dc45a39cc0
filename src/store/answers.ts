import type { KeptAnswer } from '../question/talk/asking.ts'
import type { Talk, Writing } from './conversations.ts'
import type { Queries } from './database.ts'
import { keyOf } from './keys.ts'

/** The answers kept for their buttons, as long as the retention: a button under an old answer still works. */
export type Answers = {
  /** The answer under a key; undefined where none is kept, or another version wrote it. */
  readonly of: (key: string) => Promise<KeptAnswer | undefined>
}

/** They stand among the conversations, and go with whoever those go with. */
export function answersIn(queries: Queries, { from }: Writing<KeptAnswer>, talk: Talk): Answers {
  return {
    of: async (key) => {
      const found = await queries
        .selectFrom('conversations')
        .select('text')
        .where((where) => where.and(keyOf({ ...talk, key: rowKey(key) })))
        .executeTakeFirst()
      return found === undefined ? undefined : from(found.text)
    },
  }
}

/** The key of an answer's row, which no conversation has. */
export function rowKey(key: string): string {
  return `answer ${key}`
}
