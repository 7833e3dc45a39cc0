import { dayAt, type Zone } from '../calendar/zone.ts'
import type { Kind, Listing } from '../listing/listing.ts'
import { knowsWord, repairsOf } from '../search/find.ts'
import type { SearchIndex } from '../search/search-index.ts'
import type { Conversation } from './conversation.ts'
import { followUp, isFollowUp, yearOf } from './follow-up.ts'
import type { Intent } from './intent.ts'
import { mayNameDay, type DayReader } from './time/read-times.ts'
import type { Surroundings } from './read-words.ts'
import { understand, type Understanding } from './understand.ts'

/** What is asked, with the question before it where this one leans on that. */
export type Meant = Pick<Understanding, 'unknownWords' | 'ambiguous'> & {
  readonly intent: Intent
  /** How many of the answer before have been shown, where more of them are asked for. */
  readonly from: number
}

/** What is asked of, and when: the archive's listings, the moment (ms) and the asker's zone. */
export type Asking = {
  readonly listings: readonly Listing[]
  readonly index: SearchIndex
  readonly now: number
  readonly zone: Zone
  readonly conversation: Conversation | undefined
}

/** Kinds that people ask for whether the archive has any or not; the names of the others may be a topic's words. */
const usualKinds: ReadonlySet<Kind> = new Set(['call', 'event', 'activity', 'news', 'publication'])

/** Understands a question in its conversation. */
export async function meant(text: string, { listings, index, now, zone, conversation }: Asking): Promise<Meant> {
  const around: Surroundings = {
    today: dayAt(now, zone),
    time: { order: 'dmy' },
    shown: conversation?.shown.length ?? 0,
    knowsWord: remembered((word) => knowsWord(index, word) || repairsOf(index, word).length > 0),
    hasKind: (kind) => usualKinds.has(kind) || listings.some((listing) => listing.kind === kind),
    namesPlace: (id) => listings.some(({ places }) => places.includes(id)),
    days: await dayReaderFor(text),
  }
  const alone = repaired(understand(text, around), index)
  const named = listingNamed(text, listings)
  if (named !== undefined) {
    const { detail = 'about', assumed } = alone.intent
    return { intent: { act: 'detail', detail, id: named, assumed }, unknownWords: [], from: 0 }
  }
  if (conversation === undefined || !isFollowUp(text, alone)) return { ...alone, from: 0 }
  const before = conversation.intent
  if (alone.intent.act === 'more') return { ...alone, intent: before, from: conversation.shown.length }
  const id = listingMeant(alone, conversation)
  if (id !== undefined) return { ...alone, intent: { ...alone.intent, id }, from: 0 }
  const year = yearOf(before)
  const completed = year === undefined ? alone : repaired(understand(text, { ...around, year }), index)
  return { ...completed, intent: followUp(text, before, completed), from: 0 }
}

function remembered(knows: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const now = knows(word)
    known.set(word, now)
    return now
  }
}

/** Says of misspelt words of the topic what they were taken for; the search repairs them the same way. */
function repaired(understanding: Understanding, index: SearchIndex): Understanding {
  const { intent } = understanding
  const repairs = [...new Set((intent.topic ?? []).flat())].flatMap((word) => {
    const taken = repairsOf(index, word)
    return taken.length === 0 ? [] : [{ word, taken }]
  })
  if (repairs.length === 0) return understanding
  const said = repairs.map(({ word, taken }) => `“${word}” taken as ${taken.map((each) => `“${each}”`).join(' or ')}`)
  return { ...understanding, intent: { ...intent, assumed: [...intent.assumed, ...said] } }
}

/** A listing called by its id: "show dimol-bidun". */
function listingNamed(text: string, listings: readonly Listing[]): string | undefined {
  const spoken = /\b[a-z]{5}-[a-z]{5}\b/.exec(text.toLowerCase())?.[0]
  return spoken === undefined ? undefined : listings.find(({ id }) => id === spoken)?.id
}

/** The one listing a question about one thing means where it names none: the one spoken of, or the only one shown. */
function listingMeant({ intent, namesKind }: Understanding, { focus, shown }: Conversation): string | undefined {
  if (intent.act !== 'detail' || namesKind || intent.topic !== undefined || intent.places !== undefined)
    return undefined
  if (intent.position !== undefined) return shown[intent.position - 1]
  return focus ?? (shown.length === 1 ? shown[0] : undefined)
}

/** chrono-node behind its reader, loaded only for a text that may need it: loading it costs more than most answers. */
export async function dayReaderFor(text: string): Promise<DayReader | undefined> {
  if (!mayNameDay(text)) return undefined
  const { chronoDays } = await import('./time/chrono-days.ts')
  return chronoDays
}
