import type { Listing } from '../../listing/listing.ts'
import type { Topic } from '../../search/criteria.ts'
import type { SearchIndex } from '../../search/search-index.ts'
import { titled } from '../../search/titled.ts'
import { lowered } from '../../text/plain-text.ts'
import { wordsIn } from '../../text/words-in.ts'
import type { Intent } from '../intent.ts'
import type { Understanding } from '../understand.ts'
import { listingNoun, listingNouns } from '../words/listing-nouns.ts'
import { plainly } from './plainly.ts'

/** The listings that a question finds at its moment, in their order. */
export type Finding = (intent: Intent) => readonly Listing[]

/** One of what was shown, or some: "the national one", "the ones for judges", "the mapping call". */
const negated = String.raw`(?<!\b(?:not|without|except|excluding|besides|but|minus|than|from|no|drop|remove)(?: for| about| in)? )`
const definite = new RegExp(
  [
    String.raw`\b${negated}(?:the|that|this|those|these) (?:(?!(?:is|are|was|were|of|in|for|about)\b)[^\s,;?!]+ ){1,5}?(?:ones?\b|(?!${listingNouns})${listingNoun}(?! (?:for|on|about|in|of|to|with)\b))`,
    String.raw`\b${negated}(?:the|those|which) ones? (?:about|on|for|with|of|by)\b`,
  ].join('|'),
)
const only = /^\W*(?:(?:and|or|ok(?:ay)?|no|but|so|please|show me|give me)\W+)*(?:only|just)\b/
/** What may stand before a topic's words and asks for nothing besides. */
const bareLead = /^\W*(?:(?:how many|show me|the) )*/

/**
 * The question that chooses by a topic among what the question before found: "the national one", "only the judges",
 * "international". Undefined where this one does not choose, or none of what was found has the topic. Where the topic
 * stands in some titles, only those are meant; what was chosen before is chosen anew where it has no such title.
 */
export function amongShown(now: Understanding, before: Intent, index: SearchIndex, finds: Finding): Intent | undefined {
  const { intent } = now
  const { topic } = intent
  if (intent.table?.by === 'sides') return sidesAmong(now, before, finds)
  if (topic === undefined || intent.or !== undefined || intent.excluded !== undefined) return undefined
  if (now.unknownWords.length > 0 || !choosesByTopic(now)) return undefined
  const choices = [before, ...(before.among === undefined ? [] : [before.among])].flatMap((base) => {
    const whole: Intent = { ...kindOf(base, now), ...intent, among: plainly(base) }
    const chosen = topic.length > 1 && finds(whole).length === 0 ? eachOf(whole, topic) : whole
    const found = finds(chosen)
    const named = titled(index, found, topic)
    return found.length === 0 ? [] : [{ chosen, found, named }]
  })
  const choice = choices.find(({ named }) => named.length > 0) ?? choices[0]
  if (choice === undefined) return undefined
  const { chosen, found, named } = choice
  return named.length > 0 && named.length < found.length ? { ...chosen, titled: true } : chosen
}

/** A question for one that is called so ("how do I apply for the mapping one"): some with the topic in their title. */
export function calledSo(now: Understanding, index: SearchIndex, finds: Finding): Intent {
  const { intent } = now
  const { topic } = intent
  const isOne = (intent.act === 'find' || intent.act === 'detail') && intent.or === undefined
  if (!isOne || topic === undefined || !definite.test(lowered(now.text))) return intent
  const found = finds(intent)
  const named = titled(index, found, topic)
  return named.length > 0 && named.length < found.length ? { ...intent, titled: true } : intent
}

/** "Compare the judges one and the mapping one": each side is one of what was found. */
function sidesAmong({ intent, text }: Understanding, before: Intent, finds: Finding): Intent | undefined {
  const { topic, or } = intent
  if (topic === undefined || or === undefined || !definite.test(lowered(text))) return undefined
  const among = plainly(before)
  const chosen: Intent = { ...intent, among, or: or.map((clause) => ({ ...clause, among })) }
  return finds(chosen).length === 0 ? undefined : chosen
}

const leftOut = new RegExp(
  String.raw`\b(?:not|without|no|except|excluding|besides|but|minus|than|from|drop|remove)(?: for| about)? (?:the|that|those) (?:(?!of\b|in\b)[^\s,;?!]+ ){1,5}?(?:ones?\b|(?!${listingNouns})${listingNoun}(?! (?:for|on|about|in|of|to|with)\b))`,
)

/** "Without the mapping one" leaves out what is called so, not what mentions it, where the archive has both. */
export function leavingOutByTitle(now: Understanding, index: SearchIndex, finds: Finding): Understanding {
  const { topics, ...rest } = now.intent.excluded ?? {}
  if (topics === undefined || !leftOut.test(lowered(now.text))) return now
  const isTitle = (topic: Topic): boolean => {
    const found = finds({ act: 'find', topic, assumed: [] })
    const named = titled(index, found, topic)
    return named.length > 0 && named.length < found.length
  }
  const titles = topics.filter(isTitle)
  if (titles.length === 0) return now
  const others = topics.filter((topic) => !titles.includes(topic))
  const excluded = { ...rest, titles, ...(others.length === 0 ? {} : { topics: others }) }
  return { ...now, intent: { ...now.intent, excluded } }
}

/** "The inspection one and the judges one" are two, which no listing is together. */
function eachOf(whole: Intent, topic: Topic): Intent {
  const [first, ...others] = topic.map((run): Intent => ({ ...whole, topic: [run] }))
  return first === undefined ? whole : { ...first, or: others }
}

/** "The judges one" of calls is a call; what is asked among alternatives may be any of them. */
function kindOf({ kinds, form, or }: Intent, { namesKind }: Understanding): Pick<Intent, 'kinds' | 'form'> {
  if (namesKind || or !== undefined) return {}
  return { ...(kinds === undefined ? {} : { kinds }), ...(form === undefined ? {} : { form }) }
}

function choosesByTopic(now: Understanding): boolean {
  const { act } = now.intent
  if (act !== 'find' && act !== 'count' && act !== 'detail') return false
  const text = lowered(now.text)
  if (definite.test(text)) return true
  return act !== 'detail' && !now.namesKind && (only.test(text) || isBare(now, text))
}

const mostBareWords = 3
const slots = ['kinds', 'places', 'times', 'statusTime', 'status', 'order', 'limit', 'feeCurrency'] as const

/** A topic's words and nothing else: "international", "labour inspection". */
function isBare({ intent, changes }: Understanding, text: string): boolean {
  if (changes.length > 0 || slots.some((slot) => intent[slot] !== undefined)) return false
  const { words } = wordsIn(text.replace(bareLead, ''))
  const topic = new Set(wordsIn(intent.topic?.flat().join(' ') ?? '').words.map(({ word }) => word.toLowerCase()))
  return words.length <= mostBareWords && words.every(({ word }) => topic.has(word))
}
