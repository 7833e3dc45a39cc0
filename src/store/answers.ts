import type { KeptAnswer } from '../answer/kept-answer.ts'
import type { Talk, Writing } from './conversations.ts'
import type { Origin } from '../inbox/inbox.ts'
import type { Database, Queries } from './database.ts'
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

/** An answer that all may read, where it is kept and under which key. */
export type PostedAnswer = Origin & { readonly channel: string; readonly key: string }

/** The answers that stand where all may read them, so that they can be corrected. */
export type PostedAnswers = {
  /** Those that show a listing, the oldest first. */
  readonly showing: (listing: string) => Promise<readonly PostedAnswer[]>
  /** Keeps an answer as it stands now, where it is still kept. */
  readonly amend: (posted: PostedAnswer, answer: KeptAnswer) => Promise<void>
}

/** They stand among the conversations, of all workspaces. */
export function postedAnswersIn({ queries, write }: Database, { textOf }: Writing<KeptAnswer>): PostedAnswers {
  return {
    showing: async (listing) => {
      const found = await queries
        .selectFrom('conversations')
        .select(['platform', 'workspace', 'channel', 'key'])
        .where('key', 'like', `${rowKey('')}%`)
        .where('text', 'like', '%"posted":{%')
        // Ids are written with letters and dashes alone.
        .where('text', 'like', `%"${listing}"%`)
        .orderBy('seq')
        .execute()
      return found.map(({ key, ...place }) => ({ ...place, key: key.slice(rowKey('').length) }))
    },
    amend: ({ key, ...origin }, answer) =>
      write(async (transaction) => {
        await transaction
          .updateTable('conversations')
          .set({ text: textOf(answer) })
          .where((where) => where.and(keyOf({ ...origin, key: rowKey(key) })))
          .execute()
      }),
  }
}

/** The key of an answer's row, which no conversation has. */
export function rowKey(key: string): string {
  return `answer ${key}`
}
