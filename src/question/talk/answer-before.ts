import type { SearchIndex } from '../../search/search-index.ts'
import { isStopWord } from '../../search/stop-words.ts'
import { lowered } from '../../text/plain-text.ts'
import { without, type Intent } from '../intent.ts'
import type { Understanding } from '../understand.ts'
import { amongShown, type Finding } from './among-shown.ts'
import type { Conversation } from './conversation.ts'
import { followUp, isFollowUp } from './follow-up.ts'
import { listingNoun } from '../words/listing-nouns.ts'
import { counts } from '../words/number-words.ts'
import { asksForOthers } from './others.ts'
import { plainly } from './plainly.ts'

/**
 * What a question means that goes by the answer before, not by its own words alone: what else there is, the last one
 * where nothing was found, both of two questions, or one of what was shown. Undefined for any other.
 */
export function byAnswerBefore(
  now: Understanding,
  conversation: Conversation,
  index: SearchIndex,
  finds: Finding,
): Intent | undefined {
  const { intent: before } = conversation
  if (before === undefined) return undefined
  const text = lowered(now.text)
  const { positions, act } = now.intent
  if (asksForOthers(text) && positions === undefined && act !== 'detail') return othersThan(now, before, conversation)
  if (lastOne.test(text) && finds(before).length === 0) return theLastOf(before, text, finds)
  if (positions !== undefined) return undefined
  if (eachWords.test(text)) return eachOf(before)
  if (bareKind.test(text)) return ofThatKind(now, before, finds)
  if (bothWords.test(text)) return bothOf(before, conversation.changed)
  return amongShown(now, before, index, finds)
}

const own = [
  'kinds',
  'places',
  'times',
  'statusTime',
  'status',
  'order',
  'feeCurrency',
  'readvertised',
  'contact',
] as const

/** "The other two", "the rest": words that name no topic there. */
function ofOthers(word: string): boolean {
  return counts.has(word) || /^(?:\d{1,2}|rest|remaining|different|then|though)$/.test(word)
}

/** What else the question before finds, or this one where it asks for something of its own. */
function othersThan(now: Understanding, before: Intent, { focus, shown, picked }: Conversation): Intent {
  const { intent } = now
  const besides = focus !== undefined ? [focus] : (picked ?? shown)
  const words = (intent.topic?.flat() ?? []).filter((word) => !ofOthers(word.toLowerCase()))
  const isNamed = words.some((word) => !isStopWord(word.toLowerCase()))
  if (!isNamed && own.every((slot) => intent[slot] === undefined)) {
    const assumed = words.map((word) => `“${word}” was not searched for`)
    return { ...plainly(before), act: intent.act === 'count' ? 'count' : 'find', besides, assumed }
  }
  return { ...(isFollowUp(now) ? followUp(before, now) : intent), besides }
}

const lastOne = /\b(?:the|that|when was) (?:very )?(?:last|latest|most recent|previous) (?:one|time)\b(?! (?:to|of)\b)/

/** The last that there was, where none is at the time asked for: "when was the last one?" after "what is open now". */
function theLastOf(before: Intent, text: string, finds: Finding): Intent | undefined {
  const rest = without(plainly(before), 'status', 'statusTime', 'times')
  const isOfCalls = before.kinds?.includes('call') === true && !/\b(?:posted|published|opened|announced)\b/.test(text)
  const last: Intent = { ...rest, order: isOfCalls ? 'last deadline' : 'newest', limit: 1 }
  return finds(last).length === 0 ? undefined : last
}

const bothWords =
  /^\W*(?:(?:and|or|for|in|show me|then|ok|so|what about) )*both(?: of (?:them|those|these))?(?: the)?(?: (?:days|weeks|months|quarters|years|times|dates|countries|places|cities|topics|kinds|periods))?(?: (?:please|together|then))*\W*$/

/** Either of the last question and the one that it changed. */
function bothOf(before: Intent, changed: Intent | undefined): Intent | undefined {
  return changed === undefined ? undefined : { ...plainly(before), or: [plainly(changed), ...(before.or ?? [])] }
}

const eachWords = new RegExp(
  [
    String.raw`^\W*(?:and |so |ok )*(?:how (?:many|much)|what)(?: (?:are|is|were) (?:there|that|it))?(?: (?:of|in|for|from))? each(?: (?:one|country|place|year|month|kind|topic|side|of (?:them|these|those)))?\W*$`,
    String.raw`^\W*(?:and |so |ok )*which (?:one |country |place |year |month |kind |side )?(?:of (?:them|these|those) )?(?:has|have|had|is|was|comes out)(?: the)? (?:more|most|fewer|fewest|less|least|ahead|bigger|biggest)\W*$`,
  ].join('|'),
)

/** How many there are of each that the question before names; undefined where it names no two. */
function eachOf(before: Intent): Intent | undefined {
  const { table, places = [], times = [], kinds = [], or } = before
  if (table !== undefined) return { ...before, assumed: [] }
  const kindsNamed = kinds.filter((kind) => kind !== 'activity' || !kinds.includes('event')).length
  const areSeveral =
    or !== undefined || places.length > 1 || times.flatMap(({ within }) => within).length > 1 || kindsNamed > 1
  return areSeveral ? { ...plainly(before), act: 'table', table: { by: 'sides' } } : undefined
}

const bareKind = new RegExp(
  String.raw`^\W*(?:(?:and|ok|so|only|just|show me|what about|how about) )*the ${listingNoun}\W*$`,
)

/** "The publication" after a list: of what that was asked about, where there is one. */
function ofThatKind(now: Understanding, before: Intent, finds: Finding): Intent | undefined {
  if (!now.namesKind || now.intent.or !== undefined) return undefined
  const changed = followUp(before, now)
  return finds(changed).length === 0 ? undefined : changed
}
