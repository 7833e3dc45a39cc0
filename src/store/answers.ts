import type { Zone } from '../calendar/zone.ts'
import type { Conversation } from '../question/talk/conversation.ts'
import type { Talk, Writing } from './conversations.ts'
import type { Queries } from './database.ts'
import { keyOf } from './keys.ts'

/** The asker; for all in the place; nobody, so that it is the archive's. */
export const zoneChoosers = ['you', 'all', 'nobody'] as const
export type ZoneChooser = (typeof zoneChoosers)[number]

/** A question with all that its answer depends on: the moment in ms, the asker's language as BCP 47 has it. */
export type Asking = {
  readonly text: string
  readonly moment: number
  readonly zone: Zone
  readonly language?: string
  /** Who chose the zone, on a platform that tells none: the answer says it where days are counted in it. */
  readonly zoneChosenBy?: ZoneChooser
  /** The conversation that it was said in, as it stood. */
  readonly before?: Conversation
}

/** An answer as its buttons need it: the question, to answer it alike again, and what the conversation was after it. */
export type KeptAnswer = { readonly asking: Asking; readonly after: Conversation }

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
