import type { Conversation } from './conversation.ts'

/** How long, in ms, a conversation is remembered after its last question: whoever asks next day begins anew. */
export const conversationLifetime = 12 * 3_600_000

/**
 * Where conversations are kept between questions, each under a key that names platform, place and, where several speak,
 * the thread. What is older than the lifetime is forgotten; moments are in ms and come from the question.
 */
export type Memory = {
  readonly recall: (key: string, now: number) => Promise<Conversation | undefined>
  readonly remember: (key: string, conversation: Conversation, now: number) => Promise<void>
  readonly forget: (key: string) => Promise<void>
}
