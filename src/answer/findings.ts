import type { Archive } from '../archive/archive.ts'
import type { Listing } from '../listing/listing.ts'
import type { Choice } from '../question/talk/conversation.ts'
import type { SearchIndex } from '../search/search-index.ts'
import type { Answer } from './answer.ts'

/** What a question is answered from. */
export type Shelf = { readonly archive: Archive; readonly index: SearchIndex }

/** What was found, and the document that says it. */
export type Findings = {
  readonly answer: Answer
  readonly total: number
  readonly listings: readonly Listing[]
  readonly apart: readonly { readonly listing: Listing; readonly reason: string }[]
  readonly nearest: readonly Listing[]
  readonly choices: readonly Choice[]
  /** The listings that are numbered now, number 1 first. */
  readonly shown: readonly Listing[]
  /** The one listing the answer is about. */
  readonly focus?: Listing
}

/** Findings of an answer that found nothing, to be filled. */
export const nothingFound: Omit<Findings, 'answer'> = {
  total: 0,
  listings: [],
  apart: [],
  nearest: [],
  choices: [],
  shown: [],
}

/** An answer that holds no listing. */
export function sayAnswer(answer: Answer): Findings {
  return { ...nothingFound, answer }
}
