import { answerDetail, answerQuestion, askWhichPlace, sayOnly, type Findings } from './answer/answer-question.ts'
import type { Answer, Choice } from './answer/answer.ts'
import type { Moment } from './answer/facts.ts'
import { talk } from './answer/talk.ts'
import { readArchive, type Archive } from './archive/archive.ts'
import { isoDay, type Day } from './calendar/day.ts'
import { dayAt, type Zone } from './calendar/zone.ts'
import type { Listing } from './listing/listing.ts'
import { checkQuestion } from './question/bad-question.ts'
import type { Conversation } from './question/conversation.ts'
import { followUp, isFollowUp, yearOf } from './question/follow-up.ts'
import type { Intent } from './question/intent.ts'
import { mayNameDay, readTimes, wholeTime, type DayReader } from './question/time/read-times.ts'
import { understand, type Surroundings, type Understanding } from './question/understand.ts'
import { knowsWord } from './search/find.ts'
import { indexListings, type SearchIndex } from './search/search-index.ts'
import type { Page, UnreadPage } from './source/page.ts'

export { BadQuestion } from './question/bad-question.ts'

/** An archive that has been read, and its index. */
export type Library = { readonly archive: Archive; readonly index: SearchIndex; readonly fallbackZone: Zone }

/** A question with its moment (ms) and the asker's zone; the conversation is what the reply before it returned. */
export type Question = {
  readonly text: string
  readonly now: number
  readonly zone: Zone
  readonly conversation?: Conversation
}

/** An answer as a document, and the facts it is made of. */
export type Reply = {
  readonly intent: Intent
  readonly total: number
  /** All that match, in order; empty where nothing does or a choice is asked for. */
  readonly listings: readonly Listing[]
  /** What is known too roughly to count, with the reason in words. */
  readonly apart: readonly { readonly listing: Listing; readonly reason: string }[]
  /** What is offered where nothing matches. */
  readonly nearest: readonly Listing[]
  readonly choices: readonly Choice[]
  readonly answer: Answer
  readonly conversation: Conversation
}

/** Reads pages into a library that answers. */
export function load(pages: readonly Page[], unreadPages: readonly UnreadPage[], fallbackZone: Zone): Library {
  const archive = readArchive(pages, unreadPages)
  return { archive, index: indexListings(archive.listings, fallbackZone), fallbackZone }
}

/** Answers a question. Throws BadQuestion for one that cannot be asked: empty, too long, or with control characters. */
export async function reply(library: Library, question: Question): Promise<Reply> {
  const text = checkQuestion(question.text)
  const moment: Moment = { now: question.now, zone: question.zone, fallbackZone: library.fallbackZone }
  const { intent, understanding, from } = await meant(text, library, question)
  const findings = findingsFor(text, intent, understanding, library, moment, question.conversation, from)
  const { shown, ...found } = findings
  const isTalk =
    intent.act === 'greeting' || intent.act === 'thanks' || intent.act === 'help' || intent.act === 'unclear'
  const kept = isTalk || intent.position !== undefined ? question.conversation : undefined
  return { intent, ...found, conversation: kept ?? { intent, shown: shown.map(({ id }) => id) } }
}

/** The half-open local days that a text asks for, as ISO dates; null for an open side, both null where it names no time. */
export async function when(
  text: string,
  today: Day,
  order: 'dmy' | 'mdy',
): Promise<{ readonly start: string | null; readonly end: string | null }> {
  const interval = wholeTime(readTimes(text, { today, order }, await dayReaderFor(text)))
  if (interval === undefined) return { start: null, end: null }
  const iso = (day: Day): string | null => (Number.isFinite(day) ? isoDay(day) : null)
  return { start: iso(interval.start), end: iso(interval.end) }
}

/** The question as it is meant, with the one before it where it leans on that. */
async function meant(
  text: string,
  { archive, index }: Library,
  { now, zone, conversation }: Question,
): Promise<{ readonly intent: Intent; readonly understanding: Understanding; readonly from: number }> {
  const around: Surroundings = {
    today: dayAt(now, zone),
    time: { order: 'dmy' },
    shown: conversation?.shown.length ?? 0,
    knowsWord: (word) => knowsWord(index, word),
    hasKind: (kind) =>
      kind === 'call' ||
      kind === 'event' ||
      kind === 'news' ||
      archive.listings.some((listing) => listing.kind === kind),
    days: await dayReaderFor(text),
  }
  const alone = understand(text, around)
  if (conversation === undefined || !isFollowUp(text, alone))
    return { intent: alone.intent, understanding: alone, from: 0 }
  const before = conversation.intent
  if (alone.intent.act === 'more') return { intent: before, understanding: alone, from: conversation.shown.length }
  const year = yearOf(before)
  const completed = year === undefined ? alone : understand(text, { ...around, year })
  return { intent: followUp(before, completed), understanding: completed, from: 0 }
}

function findingsFor(
  text: string,
  intent: Intent,
  { ambiguous, unknownWords }: Understanding,
  library: Library,
  moment: Moment,
  conversation: Conversation | undefined,
  from: number,
): Findings {
  switch (intent.act) {
    case 'greeting':
    case 'thanks':
    case 'help':
    case 'unclear':
      return { ...sayOnly(''), answer: talk(intent.act, library.archive) }
    case 'find':
    case 'count':
    case 'detail':
    case 'more': {
      if (intent.position !== undefined) return numbered(intent.position, intent, library, moment, conversation)
      if (ambiguous !== undefined && matters(ambiguous.places, intent, library, moment, unknownWords))
        return askWhichPlace(text, ambiguous)
      return answerQuestion(intent, library, moment, unknownWords, from)
    }
  }
}

/** The listing that had a number in the answer before. */
function numbered(
  position: number,
  intent: Intent,
  { archive }: Library,
  moment: Moment,
  conversation: Conversation | undefined,
): Findings {
  const shown = conversation?.shown ?? []
  const listing = archive.listings.find(({ id }) => id === shown[position - 1])
  if (listing !== undefined) return answerDetail(listing, position, intent, moment)
  return sayOnly(
    shown.length === 0
      ? `There is no list yet to take number ${position} from.`
      : `The last list ends at number ${shown.length}; there is no number ${position}.`,
  )
}

/** Whether the readings of a name with several bearers lead to different answers. */
function matters(
  places: Intent['places'],
  intent: Intent,
  library: Library,
  moment: Moment,
  unknownWords: readonly string[],
): boolean {
  const found = (places ?? []).map((place) =>
    answerQuestion({ ...intent, places: [place] }, library, moment, unknownWords)
      .listings.map(({ id }) => id)
      .join(),
  )
  return new Set(found).size > 1
}

/** chrono-node behind its reader, loaded only for a text that may need it: loading it costs more than most answers. */
async function dayReaderFor(text: string): Promise<DayReader | undefined> {
  if (!mayNameDay(text)) return undefined
  const { chronoDays } = await import('./question/time/chrono-days.ts')
  return chronoDays
}
