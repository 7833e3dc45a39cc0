import type { KeptAnswer } from '../answer/kept-answer.ts'
import type { Known } from '../archive/known.ts'
import type { Conversation } from '../question/talk/conversation.ts'
import type { Page } from '../source/page.ts'
import type { Writing } from './conversations.ts'
import type { Seal } from './secrets.ts'

/** What a store is given: how what is said and known is written, how secrets are sealed, and whom its troubles are told. */
export type Means = {
  readonly conversations: Writing<Conversation>
  readonly answers: Writing<KeptAnswer>
  readonly known: Writing<Known>
  readonly page: Writing<Page>
  readonly seal: Seal
  readonly tell: (line: string) => void
}
