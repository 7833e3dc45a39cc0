import type { Intent } from '../intent.ts'

/** A part of a list: how many stand before it, and how many it has room for. */
export type View = { readonly from: number; readonly size: number }

/** A reading to choose from, and the question that chooses it. */
export type Choice = { readonly label: string; readonly question: string }

/** What a conversation remembers of the answer before: plain data, so that it can be stored. */
export type Conversation = {
  /** What was asked; absent until something was. */
  readonly intent?: Intent
  /** The listings it numbered, by id, number 1 first. */
  readonly shown: readonly string[]
  /** Which part of them was shown last. */
  readonly view: View
  /** The one listing it was about, by id: "how do I apply?" means that one. */
  readonly focus?: string
  /** The listings that were last pointed at, by id: after "the first two", "compare them" means those. */
  readonly picked?: readonly string[]
  /** The question that the last one changed: "both months" asks for either. */
  readonly changed?: Intent
  /** What it offered to choose from. */
  readonly choices: readonly Choice[]
  /** The questions before, the last one last, for "back". */
  readonly earlier: readonly Intent[]
}
