import type { DayInterval } from '../calendar/interval.ts'
import type { Kind } from '../listing/listing.ts'
import type { Place } from '../place/place.ts'
import type { Status } from '../listing/status.ts'
import type { Order, TimeRelation, Topic } from '../search/criteria.ts'

/** What a detail question wants to know of one listing. */
export type DetailAsked =
  | 'about'
  | 'deadline'
  | 'apply'
  | 'contact'
  | 'where'
  | 'when'
  /** The currency of the fee, and its amount. */
  | 'fee'
  | 'pay'
  | 'when and where'
  | 'opening'
  | 'end'
  | 'posted'
  | 'length'
  | 'time left'
  /** What to send along with an application; `documents` are those the page points to. */
  | 'papers'
  | 'documents'
  | 'requirements'
  | 'positions'
  | 'organiser'
  | 'funder'
  | 'participants'
  | 'source'
  | 'subject'
  | 'reference'
  | 'readvertisement'
  /** Yes or no: whether it has the status that is asked for. */
  | 'status'

/** A time as it was asked for, resolved to days; several intervals are alternatives. */
export type AskedTime = {
  readonly relation: TimeRelation
  readonly within: readonly DayInterval[]
  readonly written: string
  /** What a follow-up that names only a month or a day is completed from. */
  readonly isWhole: boolean
}

/** What a question means, slot by slot; a slot that is absent was not asked about. */
export type Intent = {
  readonly act: 'find' | 'count' | 'detail' | 'more' | 'help' | 'greeting' | 'thanks' | 'restart' | 'unclear'
  readonly detail?: DetailAsked
  readonly kinds?: readonly Kind[]
  readonly form?: string
  readonly places?: readonly Place[]
  readonly times?: readonly AskedTime[]
  readonly status?: Status
  /** The time at which the status must hold; without one, the question's moment. */
  readonly statusTime?: AskedTime
  readonly topic?: Topic
  readonly feeCurrency?: string
  readonly readvertised?: true
  /** What the answer must not be about. */
  readonly excluded?: Excluded
  readonly order?: Order
  /** How many are wanted: "latest" is 1, "top 5" is 5. A number never cuts a tie. */
  readonly limit?: number
  /** The listing meant by its number in the answer before, from 1. */
  readonly position?: number
  /** The id of the listing meant. */
  readonly id?: string
  /** What was filled in, in words. */
  readonly assumed: readonly string[]
}

/** What a question says its answer must not be or be about; each slot alone leaves a listing out. */
export type Excluded = Pick<Intent, 'topic' | 'places' | 'kinds' | 'form' | 'feeCurrency' | 'readvertised' | 'status'>

/** The slots of a question that can be left out to see what the rest finds. */
export type Slot =
  | 'status'
  | 'statusTime'
  | 'times'
  | 'places'
  | 'feeCurrency'
  | 'readvertised'
  | 'form'
  | 'topic'
  | 'limit'
  | 'kinds'

/** The question without some of its slots. */
export function without(intent: Intent, ...slots: readonly Slot[]): Intent {
  const kept: { -readonly [Key in keyof Intent]: Intent[Key] } = { ...intent }
  for (const slot of slots) delete kept[slot]
  return kept
}
