import type { Place } from '../place/place.ts'
import { lowered } from '../text/plain-text.ts'
import { isAboutListings } from './aboutness.ts'
import { isAmbiguous } from './words/asked-places.ts'
import type { Change } from './talk/change-words.ts'
import { clauseIntent } from './clause-intent.ts'
import { wantedOf } from './clause-parts.ts'
import { clausesOf } from './clauses.ts'
import type { Act, DetailAsked, Intent } from './intent.ts'
import type { AskedOrder } from './words/order-words.ts'
import { readWords, topicIn, type Surroundings, type Words } from './read-words.ts'
import { smallTalk } from './talk/small-talk.ts'
import type { Heard } from './span.ts'
import { withoutIntroductions } from './topic/introductions.ts'
import { listingNouns } from './words/listing-nouns.ts'
import { mended } from './words/spelling.ts'
import { countedInstead } from './words/table-words.ts'

/** A sentence as it is meant by itself, before the question before it is thought of. */
export type Understanding = {
  /** The sentence with misspelt words of the question's own language put right. */
  readonly text: string
  readonly intent: Intent
  /** Names with several bearers: the readings to tell apart. */
  readonly ambiguous: { readonly written: string; readonly places: readonly Place[] } | undefined
  /** Words of the topic that stand nowhere in the archive. */
  readonly unknownWords: readonly string[]
  /** Which page of the list is wanted, from 1. */
  readonly page?: number | undefined
  /** A kind was named, not only implied. */
  readonly namesKind: boolean
  /** How it changes the question before it. */
  readonly changes: readonly Change[]
  /** What each reader saw. */
  readonly heard: readonly Heard[]
  /** What no reader took, all else blank. */
  readonly left: string
}

/** Reads a question slot by slot: each reader sees only the words that none before it has taken. */
export function understand(written: string, around: Surroundings): Understanding {
  const talk = smallTalk(written)
  if (talk !== undefined) return onlyTalk(written, talk)
  const { text: plain, repairs } = mended(written, around.hasWord)
  const { text, unused } = withoutIntroductions(plain)
  const words = readWords(text, around)
  const [first = words, ...others] = clausesOf(words)
  const order = orderOf(words)
  const intents = [first, ...others].map((clause) => clauseIntent(clause, order))
  const topic = [first, ...others].flatMap((clause) => topicIn(clause).topic)
  const unknownWords = topic.flat().filter((word) => !around.knowsWord(word))
  const namesKind = wantedOf(words, words.kinds).length > 0
  const intent: Intent = {
    ...wholeOf(intents),
    ...askedOf(words, order),
    assumed: [
      ...repairs.map(({ written: wrong, taken }) => `“${wrong}” taken as “${taken}”`),
      ...unused.map((said) => `“${said}” not used`),
      ...words.tables.slice(0, 1).flatMap((table) => countedInstead(table) ?? []),
      ...new Set(intents.flatMap(({ assumed }) => assumed)),
    ],
  }
  const ambiguous = wantedOf(words, words.places).find(isAmbiguous)
  return {
    text,
    intent: isAboutListings(intent, { words, topic, unknownWords, namesKind })
      ? intent
      : { act: 'unclear', assumed: [], ...(topic.length === 0 ? {} : { topic }) },
    unknownWords,
    page: words.page?.meaning,
    namesKind,
    changes: words.changes.map(({ meaning }) => meaning),
    heard: words.heard,
    left: words.left,
    ambiguous: ambiguous && { written: ambiguous.written, places: ambiguous.places },
  }
}

function onlyTalk(text: string, act: Act): Understanding {
  return {
    text,
    intent: { act, assumed: [] },
    unknownWords: [],
    namesKind: false,
    changes: [],
    heard: [],
    left: text,
    ambiguous: undefined,
  }
}

/** All clauses as one question: the first, with the others to be met instead. */
function wholeOf([first, ...others]: readonly Intent[]): Intent {
  const whole = first ?? { act: 'find', assumed: [] }
  return others.length === 0 ? whole : { ...whole, or: others.map((other) => ({ ...other, assumed: [] })) }
}

/** What is asked of the listings that are meant. */
function askedOf(words: Words, order: AskedOrder | undefined): Omit<Intent, 'assumed'> {
  const { text, positions, details, clock, tables } = words
  const [detail] = details
  const [table] = tables
  const isCount = /\b(?:how many|number of|count(?: of)?|how much(?! (?:is|are|does|do|will)\b)(?!\W*$))\b/i.test(text)
  const isDetail = detail !== undefined || positions !== undefined
  const asked: DetailAsked | undefined = detail?.meaning ?? (positions === undefined ? undefined : 'about')
  return {
    act: table !== undefined ? 'table' : isDetail ? 'detail' : isCount ? 'count' : 'find',
    ...(table === undefined ? {} : { table: table.meaning }),
    ...(asked === undefined || table !== undefined ? {} : { detail: asked }),
    ...(clock === undefined ? {} : { clock: clock.meaning }),
    ...(order === undefined ? {} : { order: order.order }),
    ...limitOf(words, order),
    ...(positions === undefined ? {} : { positions: positions.meaning }),
  }
}

function orderOf({ orders, relations, times }: Words): AskedOrder | undefined {
  const [order] = orders
  if (order !== undefined) return order.meaning
  // "new calls", "what is due": a relation without a time is an order.
  if (times.length > 0) return undefined
  if (relations.some(({ meaning, written }) => meaning === 'posted' && /^new/i.test(written)))
    return { order: 'newest', isOne: false }
  return relations.some(({ meaning }) => meaning === 'due') ? { order: 'deadline', isOne: false } : undefined
}

/** Listings in the plural right behind an order; "the latest news" is the newest of it. */
const several = new RegExp(String.raw`^\W*(?:[a-z]+ )?(?!news\b)(?:${listingNouns}|ones\b)`)

/** How many are wanted: a number that was said, or one for a superlative of one thing. */
function limitOf({ limit, orders, text }: Words, order: AskedOrder | undefined): { readonly limit?: number } {
  if (limit !== undefined) return { limit: limit.meaning }
  const [said] = orders
  if (said === undefined || order?.isOne !== true) return {}
  const isPlural = several.test(lowered(text.slice(said.end)))
  return isPlural ? {} : { limit: 1 }
}
