import { partsOf } from '../../calendar/day.ts'
import { lowered } from '../../text/plain-text.ts'
import { without, withoutPlaces, type Intent, type Slot } from '../intent.ts'
import { eitherOf, withAdded } from './alternatives.ts'
import { changedBy, isNarrowing } from './changed-question.ts'
import { beginsLeaning } from './lead.ts'
import { plainly } from './plainly.ts'
import type { Understanding } from '../understand.ts'
import { listingNouns } from '../words/listing-nouns.ts'

const leaningAtEnd = /\b(?:only|instead|too|as well|also|rather|then)\W*$/i
const pointing = /\b(?:ones?|of (?:them|those|these|which)|them|those|these|that one|they|it|its)\b/i
const wholeArchive = /\b(?:listings?|items?|entries|archive|database|you|everything|exist|available)\b/i
const preposition =
  /^\W*(?:in|from|for|about|on|at|by|with|without|since|before|after|until|during|between|still|which|any)\b/i
const adding = /^\W*(?:or|(?:and )?(?:also|plus|add|include|as well as|in addition))\b|\b(?:too|as well|also)\W*$/i

/** Whether a question leans on the one before it, rather than standing on its own. */
export function isFollowUp(now: Understanding): boolean {
  const { text, intent, namesKind, changes } = now
  if (intent.positions !== undefined || changes.some(({ does }) => does !== 'widen')) return true
  if (afterThat.test(text) || beforeThat.test(text)) return true
  if (intent.act === 'unclear') return false
  if (isNarrowing(now) || beginsLeaning(text) || leaningAtEnd.test(text)) return true
  if (namesKind || intent.or !== undefined) return false
  if (changes.length > 0) return true
  // "how do I apply?", "when does it close?": a question about one thing that names no thing.
  const namesNothing = intent.topic === undefined && intent.places === undefined && intent.times === undefined
  if (intent.act === 'detail' && namesNothing) return true
  // "How many is that in total?" counts what was found; "how many listings do you have" all there are.
  if (intent.act === 'count' && namesNothing && !wholeArchive.test(text)) return true
  // "in which city was the business gathering?" names its listing.
  if (intent.act === 'detail' && intent.topic !== undefined) return false
  if (pointing.test(text) || preposition.test(text)) return true
  // Only values of slots, no topic: "October", "Mongolia", "how many?", "closed?".
  const words = text.split(/\s+/).filter((word) => word !== '').length
  return intent.topic === undefined && words <= 4
}

/** The year a follow-up's bare month belongs to: that of the question before. */
export function yearOf(before: Intent | undefined): number | undefined {
  const asked = before?.times?.[0]?.within[0] ?? before?.statusTime?.within[0]
  // "Which of them …" is still about the time of those.
  if (asked === undefined) return before?.among === undefined ? undefined : yearOf(before.among)
  const day = Number.isFinite(asked.start) ? asked.start : asked.end - 1
  return Number.isFinite(day) ? partsOf(day).year : undefined
}

/**
 * The question before, whose answer numbered so many listings, changed by this one: a new value replaces the value of its
 * slot and the rest stays.
 */
export function followUp(before: Intent | undefined, now: Understanding, shown = 0): Intent {
  const { intent, changes } = now
  if (before === undefined) return intent
  if (changes.some(({ does }) => does === 'among')) return { ...intent, among: plainly(before) }
  if (changes.some(({ does }) => does === 'drop')) return dropped(before, intent)
  if (isNextInOrder(before) && ((before.order === 'newest' && beforeThat.test(now.text)) || afterThat.test(now.text)))
    return { ...before, limit: Math.max(before.limit ?? 0, shown) + 1, assumed: [] }
  if (isNarrowing(now) && !isPartOf(intent, before)) return { ...intent, among: plainly(before) }
  const adds = adding.test(now.text)
  const kept = now.namesKind && !adds ? without(before, 'or') : before
  const changed = adds ? withAdded(kept, now) : eitherOf(kept, now, (old, asked) => changedBy(old, asked, false))
  if (!asksTheSameOf(before, now)) return changed
  return { ...without(changed, 'limit'), act: 'detail', detail: before.detail }
}

/** What comes next in the order of the question before, where that has no time to go on from. */
const afterThat =
  /^\W*(?:and |so |then |what(?:[’']s| is| comes| about)? |ok(?:ay)?,? )*(?:the )?(?:next )?(?:one )?(?:after (?:that|it|this)(?: one)?|and then|then what)\W*$|^\W*and then\W*$/i

/** The same of an order that goes back: "and the one before?" after the latest. */
const beforeThat =
  /^\W*(?:and |so |then |what(?:[’']s| is| about| came)? |ok(?:ay)?,? )*(?:the )?(?:one |previous one )?before(?: (?:that|it|this)(?: one)?)?\W*$/i

function isNextInOrder({ order, limit, times, statusTime }: Intent): boolean {
  return order !== undefined && limit !== undefined && times === undefined && statusTime === undefined
}

/** Whether the kinds of one question are among those of the other, so that it can be that one made narrower. */
function isPartOf({ kinds = [] }: Intent, before: Intent): boolean {
  return before.or === undefined && kinds.every((kind) => before.kinds?.includes(kind) ?? true)
}

const oneOther = new RegExp(
  String.raw`^\W*(?:(?:and|or|ok(?:ay)?|so|what|how|same|about|for|of|on|to),? )+(?:the|that|this) (?!(?:\S+ ){0,4}(?:${listingNouns}|ones\b))`,
)

/** "And for the mapping survey?" after "how do I apply?" asks the same of another listing. */
function asksTheSameOf(
  before: Intent,
  { text, intent }: Understanding,
): before is Intent & { readonly detail: NonNullable<Intent['detail']> } {
  if (before.detail === undefined || before.detail === 'about' || intent.act !== 'find') return false
  const namesOne = intent.topic !== undefined || /\bone\b/i.test(text)
  return namesOne && intent.times === undefined && intent.order === undefined && oneOther.test(lowered(text))
}

/** The question before without what is named: "drop China", "forget 2015", "remove the youth". */
function dropped(before: Intent, { places, times, statusTime, kinds, topic, status, feeCurrency }: Intent): Intent {
  const slots: readonly Slot[] = [
    ...(times === undefined && statusTime === undefined ? [] : (['times', 'statusTime'] as const)),
    ...(kinds === undefined ? [] : (['kinds', 'form'] as const)),
    ...(topic === undefined ? [] : (['topic'] as const)),
    ...(status === undefined ? [] : (['status', 'statusTime'] as const)),
    ...(feeCurrency === undefined ? [] : (['feeCurrency'] as const)),
  ]
  const rest = withoutPlaces(before, ({ id }) => places?.some((place) => place.id === id) === true)
  return without({ ...rest, assumed: [] }, ...slots)
}
