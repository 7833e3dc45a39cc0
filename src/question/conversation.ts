import type { Intent } from './intent.ts'

/** What a conversation remembers of the answer before. */
export type Conversation = {
  /** What was asked. */
  readonly intent: Intent
  /** The listings it numbered, by id, number 1 first. */
  readonly shown: readonly string[]
  /** The one listing it was about, by id: "how do I apply?" means that one. */
  readonly focus?: string
}
