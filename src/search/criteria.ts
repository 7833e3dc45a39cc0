import type { DayInterval } from '../calendar/interval.ts'
import type { Zone } from '../calendar/zone.ts'
import type { Kind } from '../listing/listing.ts'
import type { Place } from '../place/place.ts'
import type { Status } from '../listing/status.ts'

/** What of a listing a time is held against: its own time, its posting, its deadline, its first or its last day. */
export type TimeRelation = 'on' | 'posted' | 'due' | 'opening' | 'ending'

/** A time that must hold: the related days fall in any of the intervals, which are days in the asker's zone. */
export type TimeCriterion = {
  readonly relation: TimeRelation
  readonly within: readonly DayInterval[]
  readonly zone: Zone
}

/** A status that must hold at some instant of `[from, to)`, in ms; a moment is one millisecond long. */
export type StatusCriterion = { readonly status: Status; readonly from: number; readonly to: number }

/**
 * A topic as runs of content words that stood side by side in the question, in its order and spelling:
 * "forced labour in the mapping survey" is `[['forced', 'labour'], ['mapping', 'survey']]`.
 */
export type Topic = readonly (readonly string[])[]

/** What must all hold of a listing; what is left out does not matter. */
export type Criteria = {
  /** Only these, by their places in the archive. */
  readonly among?: ArrayLike<number>
  readonly kinds?: readonly Kind[]
  /** A named form, as `Listing.form` spells it. */
  readonly form?: string
  /** Any of these places. */
  readonly places?: readonly Place[]
  readonly times?: readonly TimeCriterion[]
  readonly status?: StatusCriterion
  readonly topic?: Topic
  /** ISO 4217. */
  readonly feeCurrency?: string
  readonly readvertised?: true
}

/** Soonest deadline first, or the last to close; newest first; by start; by how long it is open or lasts; by relevance to the topic; ties stand in page and item order. */
export type Order = 'deadline' | 'last deadline' | 'newest' | 'oldest' | 'start' | 'longest' | 'shortest' | 'relevance'
