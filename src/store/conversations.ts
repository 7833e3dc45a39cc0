import type { Origin } from '../inbox/inbox.ts'
import type { Conversation } from '../question/talk/conversation.ts'
import { conversationLifetime, type Memory } from '../question/talk/memory.ts'
import type { Database, Queries } from './database.ts'
import { keyOf, originOf } from './keys.ts'

/** Where and with whom a conversation is, so that it is forgotten with either. */
export type Talk = Origin & { readonly channel: string; readonly person: string }

/** How a conversation or an answer is written; what another version wrote otherwise is none. */
export type Writing<What> = {
  readonly textOf: (what: What) => string
  readonly from: (text: string) => What | undefined
}

/** The conversations of a platform's workspace, kept in SQL. */
export function memoryIn({ queries, write }: Database, writing: Writing<Conversation>, talk: Talk): Memory {
  return {
    recall: async (key, now) => {
      const found = await queries
        .selectFrom('conversations')
        .select(['text', 'at'])
        .where((where) => where.and(keyOf({ ...talk, key })))
        .executeTakeFirst()
      return found === undefined || Math.abs(now - found.at) > conversationLifetime
        ? undefined
        : writing.from(found.text)
    },
    remember: (key, conversation, now) =>
      write((transaction) => remember(transaction, { ...talk, conversation: key }, writing.textOf(conversation), now)),
    forget: (key) => write((transaction) => forgetConversation(transaction, talk, key)),
  }
}

export async function remember(
  queries: Queries,
  { channel, person, conversation, ...rest }: Talk & { readonly conversation: string },
  text: string,
  at: number,
): Promise<void> {
  const origin = originOf(rest)
  await queries
    .insertInto('conversations')
    .values({ ...origin, key: conversation, channel, text, at })
    .onConflict((conflict) => conflict.columns(['platform', 'workspace', 'key']).doUpdateSet({ channel, text, at }))
    .execute()
  await queries
    .insertInto('speakers')
    .values({ ...origin, conversation, person })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function forgetConversation(queries: Queries, origin: Origin, key: string): Promise<void> {
  await queries
    .deleteFrom('conversations')
    .where((where) => where.and(keyOf({ ...origin, key })))
    .execute()
  await queries
    .deleteFrom('speakers')
    .where((where) => where.and({ ...originOf(origin), conversation: key }))
    .execute()
}
