import type { Intent } from './intent.ts'

/**
 * What a conversation remembers: the question before, the listings its answer numbered (by id, number 1 first), and
 * whether more of them match than were shown.
 */
export type Conversation = { readonly intent: Intent; readonly shown: readonly string[] }
