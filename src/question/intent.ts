import type { DayInterval } from '../calendar/interval.ts'
import type { Zone } from '../calendar/zone.ts'
import type { Kind } from '../listing/listing.ts'
import type { Place } from '../place/place.ts'
import type { Status } from '../listing/status.ts'
import type { Order, TimeRelation, Topic } from '../search/criteria.ts'

/** What a detail question wants to know of one listing. */
export const detailsAsked = [
  'about',
  'deadline',
  'apply',
  'contact',
  'where',
  'when',
  /** The currency of the fee, and its amount. */
  'fee',
  'pay',
  'when and where',
  'opening',
  'end',
  'posted',
  'length',
  'time left',
  /** What to send along with an application; `documents` are those the page points to. */
  'papers',
  'documents',
  'requirements',
  'positions',
  'organiser',
  'funder',
  'participants',
  'source',
  'subject',
  'reference',
  'readvertisement',
  /** Whether those who applied before must apply again. */
  'reapplying',
  /** Why two dates disagree, and which of them counts. */
  'dates',
  'language',
  'author',
  /** Yes or no: whether it has the status that is asked for. */
  'status',
] as const
export type DetailAsked = (typeof detailsAsked)[number]

/** A time as it was asked for, resolved to days; several intervals are alternatives. */
export type AskedTime = {
  readonly relation: TimeRelation
  readonly within: readonly DayInterval[]
  readonly written: string
  /** What a follow-up that names only a month or a day is completed from. */
  readonly isWhole: boolean
  /** The hour of its day that is meant, or with `until` the first of several, in seconds from midnight on the asker's clock. */
  readonly seconds?: number
  readonly until?: number
  /** So many seconds from the question's moment: "in two hours". */
  readonly ahead?: number
}

/** What a small table counts by, `sides` setting things side by side, and which of a listing's dates counts. */
export type TableAsked = { readonly by: TableBy; readonly dated?: TimeRelation }

export const tablesBy = [
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'country',
  'place',
  'kind',
  'form',
  'status',
  'currency',
  /** Each listing in a row of its own. */
  'listing',
  'sides',
] as const
export type TableBy = (typeof tablesBy)[number]

/** What is wanted: listings, their number, one thing of one, a table, another part of the list before, or only talk. */
export const acts = [
  'find',
  'count',
  'detail',
  'table',
  'more',
  'less',
  'again',
  'back',
  'help',
  'greeting',
  'thanks',
  'restart',
  'unclear',
] as const
export type Act = (typeof acts)[number]

/** What a question means, slot by slot; a slot that is absent was not asked about. */
export type Intent = {
  readonly act: Act
  readonly detail?: DetailAsked
  readonly kinds?: readonly Kind[]
  readonly form?: string
  readonly places?: readonly Place[]
  /** Places that a listing must be about besides: "both Laos and Thailand". */
  readonly alsoIn?: readonly (readonly Place[])[]
  readonly times?: readonly AskedTime[]
  readonly status?: Status
  /** The time at which the status must hold; without one, the question's moment. */
  readonly statusTime?: AskedTime
  readonly topic?: Topic
  /** The zone that the hours of the answer are to be told in as well. */
  readonly clock?: Zone
  readonly feeCurrency?: string
  readonly readvertised?: true
  /** An e-mail address that the page names to write to. */
  readonly contact?: string
  /** What the page must not give: "calls without a deadline". */
  readonly lacks?: 'deadline' | 'date' | 'exact date'
  /** Only what the page dates to the day: "with an exact date". */
  readonly exact?: true
  /** What the answer must not be about. */
  readonly excluded?: Excluded
  readonly order?: Order
  /** How many are wanted: "latest" is 1, "top 5" is 5. A number never cuts a tie. */
  readonly limit?: number
  readonly table?: TableAsked
  /** Further questions, any of which may be met instead: "… or news in July 2020". */
  readonly or?: readonly Intent[]
  /** Only what this question finds: "which of them …". */
  readonly among?: Intent
  /** The topic stands in the title: "the mapping one" is not one that mentions it in passing. */
  readonly titled?: true
  /** The ids of listings spoken of before, which are not meant: "what else?". */
  readonly besides?: readonly string[]
  /** The listings meant by their numbers in the answer before, from 1. */
  readonly positions?: readonly number[]
  /** The ids of the listings meant. */
  readonly ids?: readonly string[]
  /** What was filled in, in words. */
  readonly assumed: readonly string[]
}

/** What a question says its answer must not be or be about; each slot alone leaves a listing out. */
export type Excluded = Pick<Intent, 'places' | 'kinds' | 'readvertised' | 'status'> & {
  readonly topics?: readonly Topic[]
  /** Topics by which a listing is called: "without the mapping one" leaves those in that only mention it. */
  readonly titles?: readonly Topic[]
  readonly forms?: readonly string[]
  readonly feeCurrencies?: readonly string[]
  readonly contacts?: readonly string[]
}

/** The slots of a question that can be left out to see what the rest finds. */
export type Slot =
  | 'status'
  | 'statusTime'
  | 'times'
  | 'places'
  | 'feeCurrency'
  | 'contact'
  | 'readvertised'
  | 'form'
  | 'topic'
  | 'limit'
  | 'kinds'
  | 'or'
  | 'among'
  | 'excluded'
  | 'lacks'

/** The question without some of its slots. */
export function without(intent: Intent, ...slots: readonly Slot[]): Intent {
  const kept: { -readonly [Key in keyof Intent]: Intent[Key] } = { ...intent }
  for (const slot of slots) {
    delete kept[slot]
    if (slot === 'places') delete kept.alsoIn
  }
  return kept
}

/** The question about none of some places: of "both Laos and Thailand" the other is left. */
export function withoutPlaces(intent: Intent, isOut: (place: Place) => boolean): Intent {
  if (intent.places === undefined) return intent
  const [places, ...alsoIn] = [intent.places, ...(intent.alsoIn ?? [])]
    .map((alternatives) => alternatives.filter((place) => !isOut(place)))
    .filter((left) => left.length > 0)
  const rest = without(intent, 'places')
  return { ...rest, ...(places === undefined ? {} : { places }), ...(alsoIn.length === 0 ? {} : { alsoIn }) }
}

/** Each clause of a question by itself, without those it can be met by instead. */
export function alternativesIn(intent: Intent): readonly Intent[] {
  return [without(intent, 'or'), ...(intent.or ?? []).flatMap(alternativesIn)]
}

/** Every clause of a question: its alternatives, and those of the question whose findings it is asked among. */
export function clausesIn(intent: Intent): readonly Intent[] {
  return alternativesIn(intent).flatMap((clause) => [
    without(clause, 'among'),
    ...(clause.among === undefined ? [] : clausesIn(clause.among)),
  ])
}
