import { answerMeant } from './answer/answer-meant.ts'
import type { Answer } from './answer/answer.ts'
import type { Moment } from './answer/facts.ts'
import { findFor } from './answer/find-for.ts'
import { unansweredOf, type UnansweredCount } from './answer/unanswered.ts'
import { readArchive, type Archive, type PageReading } from './archive/archive.ts'
import type { Day } from './calendar/day.ts'
import type { Zone } from './calendar/zone.ts'
import type { Listing } from './listing/listing.ts'
import { leanOf, type TimeSettings } from './question/words/asked-times.ts'
import { checkQuestion } from './question/bad-question.ts'
import { clausesIn, type Intent } from './question/intent.ts'
import type { Choice, Conversation } from './question/talk/conversation.ts'
import type { Memory } from './question/talk/memory.ts'
import { dayReaderFor, meant, type Meant } from './question/meant.ts'
import { remembered } from './question/talk/remembered.ts'
import { when as whenAsked, type When } from './question/time/when.ts'
import { indexListings, type SearchIndex } from './search/search-index.ts'
import type { Page, UnreadPage } from './source/page.ts'

export { BadQuestion } from './question/bad-question.ts'

/** An archive that has been read, its index, and how times are read in questions about it. */
export type Library = {
  readonly archive: Archive
  readonly index: SearchIndex
  readonly fallbackZone: Zone
  readonly time: TimeSettings
}

/** Dates in digits are day first, unless that cannot be (03/20/2024). */
const dayFirst: TimeSettings = { order: 'dmy' }

/** A question with its moment (ms) and the asker's zone; the conversation is what the reply before it returned. */
export type Question = {
  readonly text: string
  readonly now: number
  readonly zone: Zone
  /** The asker's language as BCP 47 has it, where it is known. */
  readonly language?: string
  readonly conversation?: Conversation
}

/** An answer as a document, and the facts it is made of. */
export type Reply = {
  /** What the question was taken to mean, and how its words were read. */
  readonly meant: Meant
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

/** Reads pages into a library that answers; `readingOf` may give back the readings of pages seen before. */
export function load(
  pages: readonly Page[],
  unreadPages: readonly UnreadPage[],
  fallbackZone: Zone,
  readingOf?: (page: Page) => PageReading,
  yearStarts: Omit<TimeSettings, 'order'> = {},
): Library {
  const archive = readArchive(pages, unreadPages, readingOf)
  return {
    archive,
    index: indexListings(archive.listings, fallbackZone),
    fallbackZone,
    time: { ...dayFirst, ...yearStarts },
  }
}

/**
 * What a question is taken to mean. Throws BadQuestion for one that cannot be asked: empty, too long, or with control
 * characters.
 */
export async function meantBy(library: Library, question: Question): Promise<Meant> {
  const { archive, index, fallbackZone, time } = library
  const { now, zone, conversation } = question
  const { text, unread } = checkQuestion(question.text)
  const finds = (intent: Intent): readonly Listing[] => findFor(index, intent, { now, zone, fallbackZone }).listings
  const asked = await meant(text, { listings: archive.listings, index, now, zone, time, conversation, finds })
  return withUnread(asked, unread)
}

/** Answers a question. Throws BadQuestion as `meantBy` does. */
export async function reply(library: Library, question: Question): Promise<Reply> {
  const { now, zone, language, conversation } = question
  const { fallbackZone } = library
  const asked = await meantBy(library, question)
  const moment: Moment = {
    now,
    zone,
    fallbackZone,
    ...(language === undefined ? {} : { language }),
    ...(clausesIn(asked.intent).some(({ statusTime }) => statusTime !== undefined) ? { asksThen: true } : {}),
  }
  const { shown, focus, ...found } = answerMeant(asked, library, moment, conversation)
  const spoken = { shown: shown.map(({ id }) => id), focus: focus?.id, choices: found.choices, total: found.total }
  return { meant: asked, ...found, conversation: remembered(asked, spoken, conversation) }
}

/** What the bot keeps between questions. */
export type Ports = { readonly memory: Memory; readonly unanswered: UnansweredCount }

/**
 * Answers a question in the conversation that the memory has under a key (none: a question by itself), keeps what it
 * was, and counts it where it had no answer. Throws BadQuestion as `reply` does.
 */
export async function converse(
  library: Library,
  { memory, unanswered }: Ports,
  question: Omit<Question, 'conversation'>,
  key: string | undefined,
): Promise<Reply> {
  const conversation = key === undefined ? undefined : await memory.recall(key, question.now)
  const answered = await reply(library, conversation === undefined ? question : { ...question, conversation })
  if (key !== undefined) await memory.remember(key, answered.conversation, question.now)
  const missed = unansweredOf(answered.meant, answered.total, question.now)
  if (missed !== undefined) await unanswered.note(missed)
  return answered
}

/** Says in the answer what of the question was not read. */
function withUnread(asked: Meant, unread: string | undefined): Meant {
  if (unread === undefined) return asked
  return { ...asked, intent: { ...asked.intent, assumed: [...asked.intent.assumed, unread] } }
}

/** The half-open local days that a text asks for, as ISO dates; null for an open side, both null where it names no time. */
export async function when(text: string, today: Day, order: 'dmy' | 'mdy'): Promise<When> {
  return whenAsked(text, today, order, await dayReaderFor(text), leanOf(text, false))
}
