import type { Place } from '../../place/place.ts'
import type { Status } from '../../listing/status.ts'
import type { Topic } from '../../search/criteria.ts'
import type { Excluded } from '../intent.ts'
import type { AskedKind } from './kind-words.ts'
import type { Claim, Span } from '../span.ts'
import { wordsIn } from '../../text/words-in.ts'
import { firstWordsOf } from './beginnings.ts'
import { leadingOn, leaving, leavingWords } from './leaving-words.ts'
import { topicOf } from '../topic/topic.ts'

const firstWords = firstWordsOf(leavingWords)
const leavingBefore = new RegExp(String.raw`${leaving}${leadingOn}*\s*$`, 'i')

const small = '(?:in|from|about|on|for|of|at|to|with|against|towards|and|or|nor|but|until|by)'
const word = String.raw`(?:[“«"][^”»"\n]{1,200}[”»"]|[\p{L}\p{N}][^\s,;:.?!]*(?:\.[^\s,;:.?!]+)*)`
const phrase = `${word}(?: (?!${small}\\b)${word})*`
/** "violence at work", "training on forced labour": what follows makes the same thing narrower. */
const joining = '(?:of|at|on|against|towards|to)'
const narrowed = `${phrase}(?: ${joining} (?!${small}\\b)(?:the )?${phrase})*`
/** "forced labour or mining, or youth": phrases, none of which is wanted. */
const phrases = new RegExp(`^${narrowed}(?:(?:,| or| nor| and|, or|, and) (?!${small}\\b)${narrowed})*`, 'u')
/** "the training for judges" is one thing, and "training for judges" may be asked of judges. */
const definitely = new RegExp(`^ for (?!${small}\\b)(?:the )?${phrase}`, 'u')
const leavingTopic = new RegExp(`${leaving}${leadingOn}* (?=[^ ])`, 'gi')

/** Whether anything in a text may turn what follows into what is not wanted; of "don’t" the t stands by itself. */
function mayLeaveOut(text: string): boolean {
  return wordsIn(text).words.some(({ word: each }) => each === 't' || (firstWords?.has(each) ?? true))
}

/** Whether the words right before a span turn it into what is not wanted: "not in Mongolia", "except workshops". */
export function isExcluded(text: string, { start }: Span): boolean {
  return leavingBefore.test(text.slice(0, start))
}

const goesOn = /^\s*(?:,|,? ?(?:and|or|nor))\s*(?:in |from |the )?$/i

/** "Instead of workshops, op-eds": what follows is what takes the place. */
const replacing = /\b(?:instead of|rather than)(?: the)?\s*$/i

/** The claims that are not wanted, of several readers' lists of them: in "not in China or Japan" neither place is. */
export function unwantedOf(text: string, ...lists: readonly (readonly Span[])[]): ReadonlySet<Span> {
  return mayLeaveOut(text) ? new Set(lists.flatMap((claims) => unwantedIn(text, claims))) : nothing
}

const nothing: ReadonlySet<Span> = new Set()

function unwantedIn(text: string, claims: readonly Span[]): readonly Span[] {
  const unwanted: Span[] = []
  for (const [place, claim] of claims.entries()) {
    const last = unwanted.at(-1)
    const isNext = last !== undefined && last === claims[place - 1]
    const goes = isNext && !replacing.test(text.slice(0, last.start)) && goesOn.test(text.slice(last.end, claim.start))
    if (isExcluded(text, claim) || goes) unwanted.push(claim)
  }
  return unwanted
}

/** The topics that are not wanted ("not about mining or youth") and where they stand; `left` has all else blank. */
export function excludedTopics(left: string): readonly UnwantedTopics[] {
  if (!mayLeaveOut(left)) return []
  const found: UnwantedTopics[] = []
  for (const match of left.matchAll(leavingTopic)) {
    const start = match.index + match[0].length
    if (match.index < (found.at(-1)?.end ?? 0)) continue
    // "People without protection" is a thing; what is not wanted stands behind what another reader took.
    if (/^without/i.test(match[0]) && /[\p{L}\p{N}] $/u.test(left.slice(0, match.index))) continue
    const isDefinite = / (?:the|that|this) $/i.test(match[0])
    const unwanted = topicsAt(left, start, isDefinite)
    if (unwanted !== undefined) found.push({ ...unwanted, start: match.index })
  }
  return found
}

type UnwantedTopics = Span & { readonly topics: readonly Topic[] }

/** The phrases of a list that begins somewhere; undefined where a word stands there that names nothing. */
function topicsAt(left: string, start: number, isDefinite: boolean): UnwantedTopics | undefined {
  const listed = phrases.exec(left.slice(start))?.[0] ?? ''
  const narrower = isDefinite ? (definitely.exec(left.slice(start + listed.length))?.[0] ?? '') : ''
  const topics: Topic[] = []
  let end = start
  for (const { written, offset } of itemsOf(listed + narrower)) {
    const kept = withoutHalfQuote(written.slice(0, asksAnew.exec(written)?.index))
    const { topic } = topicOf(kept)
    // "not sure about …": what begins with a word that names nothing leaves nothing out.
    if (topic[0]?.[0] === undefined || !namesFirst(kept, topic[0][0])) break
    topics.push(topic)
    end = start + offset + kept.length
    if (kept !== written) break
  }
  return topics.length === 0 ? undefined : { start, end, topics }
}

/** A phrase in quotation marks is left out whole or not at all. */
function withoutHalfQuote(written: string): string {
  const open = written.replaceAll(/"[^"]*"|“[^“”]*”|«[^«»]*»/g, (whole) => ' '.repeat(whole.length)).search(/["“«]/)
  return open === -1 ? written : written.slice(0, open).trimEnd()
}

/** The members of a list, and where each begins in it. */
function itemsOf(listed: string): readonly { readonly written: string; readonly offset: number }[] {
  const items: { readonly written: string; readonly offset: number }[] = []
  let offset = 0
  for (const part of listed.split(/(,? (?:or|nor|and) |, )/)) {
    if (!/^(?:,? (?:or|nor|and) |, )$/.test(part)) items.push({ written: part, offset })
    offset += part.length
  }
  return items
}

/** Where the question goes on to ask for something, or ends: "not judges please", "no mining show me youth". */
const asksAnew =
  / (?:no|not|nor|neither|without|except|excluding|minus|please|pls|plz|thanks?|thx|only|just|instead|then|show|give|list|find|tell|what|which|who|when|where|how|i|we|you|is|are|do|does|can|could)(?![\w'’-]).*$/is

/** Whether a list's member begins with the first word of its topic; a further "not" and articles aside. */
function namesFirst(written: string, first: string): boolean {
  const begins = written.replace(repeated, '')
  return begins.toLowerCase().startsWith(first.toLowerCase())
}

const repeated = new RegExp(String.raw`^["“'‘«]?(?:(?:${leavingWords}|about|the|an?|for|any|in|on) )*["“'‘«]?`, 'i')

/** What is not wanted, slot by slot; undefined where nothing is excluded. */
export function excludedOf(asked: {
  readonly topics: readonly Topic[]
  readonly places: readonly Place[]
  readonly kinds: readonly Claim<AskedKind>[]
  readonly fees: readonly string[]
  readonly contacts: readonly string[]
  readonly readvertised: boolean
  readonly status: Status | undefined
}): Excluded | undefined {
  const forms = [...new Set(asked.kinds.flatMap(({ meaning }) => meaning.form ?? []))]
  const whole = asked.kinds.filter(({ meaning }) => meaning.form === undefined)
  const kinds = [...new Set(whole.flatMap(({ meaning }) => meaning.kinds))]
  const excluded: Excluded = {
    ...(asked.topics.length === 0 ? {} : { topics: asked.topics }),
    ...(asked.places.length === 0 ? {} : { places: asked.places }),
    ...(kinds.length === 0 ? {} : { kinds }),
    ...(forms.length === 0 ? {} : { forms }),
    ...(asked.fees.length === 0 ? {} : { feeCurrencies: asked.fees }),
    ...(asked.contacts.length === 0 ? {} : { contacts: asked.contacts }),
    ...(asked.readvertised ? { readvertised: true } : {}),
    ...(asked.status === undefined ? {} : { status: asked.status }),
  }
  return Object.keys(excluded).length === 0 ? undefined : excluded
}
