import { belongsBeside, mayBelong, readNamedThings } from './stop-words.ts'
import type { Word } from './topic-words.ts'

/** Whether words stand side by side in the archive, or are a name that it or the field has for one thing. */
export type StandTogether = (words: readonly string[]) => boolean

/**
 * The words that belong to the topic, by their places: the content words, and of the frame those that name something
 * here, with the stop words that hold such a name together.
 */
export function belonging(left: string, words: readonly Word[], standTogether: StandTogether): Belonging {
  const topic = new Map<number, string>()
  for (const [at, { isFrame, text }] of words.entries()) if (!isFrame) topic.set(at, text)
  takeNamedThings(left, words, topic)
  takeAcronyms(words, topic, standTogether)
  for (const [at, { isFrame }] of words.entries()) {
    if (!isFrame || topic.has(at) || isVerb(words, at)) continue
    const [first, last] = nameAround(words, at, topic, standTogether) ?? [at, at - 1]
    for (let each = first; each <= last; each += 1) topic.set(each, words[each]?.text ?? '')
  }
  return topic
}

type Belonging = ReadonlyMap<number, string>

/** From the first word of a name to its last. */
type Reach = readonly [first: number, last: number]

function takeNamedThings(left: string, words: readonly Word[], topic: Map<number, string>): void {
  let at = 0
  for (const { start, end } of readNamedThings(left)) {
    while ((words[at]?.end ?? Infinity) <= start) at += 1
    for (; (words[at]?.start ?? Infinity) < end; at += 1) topic.set(at, words[at]?.text ?? '')
  }
}

/** Acronyms that are frame words when written small. */
const acronyms = new Set(['IT', 'WHO'])

/** "IT consultant", also "it consultant" where the archive has one; in a question all in capitals they mean nothing. */
function takeAcronyms(words: readonly Word[], topic: Map<number, string>, standTogether: StandTogether): void {
  const hasSmall = words.length === 1 || words.some(({ text }) => /[a-z]/.test(text))
  for (const [at, { text }] of words.entries()) {
    const acronym = text.toUpperCase()
    if (!acronyms.has(acronym)) continue
    const next = words[at + 1]
    const isMeant =
      text === acronym ? hasSmall : next?.isBeside === true && topic.has(at + 1) && standTogether([acronym, next.text])
    if (isMeant) topic.set(at, acronym)
  }
}

const verbs =
  /^(?:works?|working|worked|pay|paid|needs?|list|search|check|know|known|focus|deals?|share|help|posts?|count|date|page|link|question|name|concerns?|total|result|detail|type|required)$/i
const subjects =
  /^(?:i|we|you|they|he|she|it|who|that|which|to|can|could|will|would|may|might|shall|should|must|not|please|pls|plz|kindly|just|me|us|let['’]s|do|does|did|are|is|was|were|be|being|get|gets|got)$/i
const commands = /^(?:need|list|search|check|know|share|help|count|page|name|detail)$/i

/** Whether a frame word is the question's own verb: "list …", "I need …", "who works on …". */
function isVerb(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? ''
  if (!verbs.test(text)) return false
  if (at === 0 && commands.test(text)) return true
  if (words[at]?.isBeside === true && subjects.test(words[at - 1]?.text ?? '')) return true
  const next = words[at + 1]
  return /^(?:works|working|worked|paid)$/i.test(text) && next?.isBeside === true && isPreposition(next.text)
}

function isPreposition(text: string): boolean {
  return /^(?:on|with|for|in|as|at|towards|by|under)$/i.test(text)
}

/** The name that a frame word is a part of, from its first word to its last. */
function nameAround(
  words: readonly Word[],
  at: number,
  topic: Belonging,
  standTogether: StandTogether,
): Reach | undefined {
  const before = neighbour(words, at, -1, topic, mostStops)
  const text = words[at]?.text ?? ''
  // "A list of participants" is a list; "out of school" is a state.
  const after = neighbour(words, at, 1, topic, particles.test(text) ? mostStops : 0)
  if (belongsBeside(text) && ((before === at - 1 && !/^paid$/i.test(text)) || after === at + 1)) return [at, at]
  // "women at work", "value of work"
  if (/^work$/i.test(text) && before === at - 2 && /^(?:of|at)$/i.test(words[at - 1]?.text ?? '')) return [at - 1, at]
  if (isCapitalisedName(words, at, before, after)) return [at, at]
  if (!mayBelong(text)) return undefined
  return reaches(at, before, after, topic).find(([first, last]) =>
    standTogether(words.slice(first, last + 1).map((word) => word.text)),
  )
}

const particles = /^(?:out|off|up|down|over|under|outside)$/i

/** Every run with the word and one beside it, the shorter first. */
function reaches(
  at: number,
  before: number | undefined,
  after: number | undefined,
  topic: Belonging,
): readonly Reach[] {
  const runs: Reach[] = []
  if (before !== undefined) runs.push([before, at])
  if (after !== undefined) runs.push([at, after])
  if (before === undefined || after === undefined) return runs
  runs.push([before, after])
  if (topic.has(before - 1)) runs.push([before - 1, after])
  if (topic.has(after + 1)) runs.push([before, after + 1])
  return runs
}

/** How many stop words may stand between a frame word and the topic's word it names something with. */
const mostStops = 2

/** The next word of the topic on one side, with nothing but a few stop words between. */
function neighbour(
  words: readonly Word[],
  at: number,
  step: 1 | -1,
  topic: Belonging,
  stops: number,
): number | undefined {
  for (let away = 1; away <= stops + 1; away += 1) {
    const place = at + step * away
    const isBeside = words[step === 1 ? place : place + 1]?.isBeside === true
    if (!isBeside) return undefined
    if (topic.has(place)) return place
    if (words[place]?.isStop !== true) return undefined
  }
  return undefined
}

/** "Just Transition", "Better Work": a capital inside a sentence beside another's. */
function isCapitalisedName(
  words: readonly Word[],
  at: number,
  before: number | undefined,
  after: number | undefined,
): boolean {
  const isCapitalised = (place: number): boolean => /^\p{Lu}\p{Ll}/u.test(words[place]?.text ?? '')
  const word = words[at]
  if (word === undefined || word.isStop || !word.isBeside || !isCapitalised(at)) return false
  if (words.every((_, place) => isCapitalised(place))) return false
  return (before === at - 1 && isCapitalised(before)) || (after === at + 1 && isCapitalised(after))
}
