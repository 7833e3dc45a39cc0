import type { Zone } from '../calendar/zone.ts'

/** One captured list page, as text, with what the catalogue knows of it. */
export type Page = {
  /** The file's name, by which everything read from it is cited. */
  readonly name: string
  readonly text: string
  readonly facts: PageFacts
  /** When this text of it was first read, in ms, where that is known. */
  readonly read?: number
}

/** What is known of a page beside its text. Countries are ISO 3166-1 alpha-2. */
export type PageFacts = {
  readonly address?: string
  readonly title?: string
  readonly office?: string
  /** The zone its days are in. */
  readonly zone?: Zone
  /** The countries the office covers; this does not make its items about them. */
  readonly covers: readonly string[]
  /** The countries the whole page is about. */
  readonly about: readonly string[]
  /** The day it was captured, ISO 8601. */
  readonly captured?: string
}

/** A page that could not be read, with a reason that says the way out. */
export type UnreadPage = { readonly name: string; readonly reason: string }
