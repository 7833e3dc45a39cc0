import { answerDetail, answerQuestion, askWhichPlace, sayAnswer, type Findings } from './answer/answer-question.ts'
import { words, type Answer, type Choice } from './answer/answer.ts'
import type { Moment } from './answer/facts.ts'
import { findFor } from './answer/find-for.ts'
import { talk } from './answer/talk.ts'
import { readArchive, type Archive, type PageReading } from './archive/archive.ts'
import type { Day } from './calendar/day.ts'
import type { Zone } from './calendar/zone.ts'
import type { Listing } from './listing/listing.ts'
import { leanOf } from './question/asked-times.ts'
import { checkQuestion } from './question/bad-question.ts'
import type { Conversation } from './question/conversation.ts'
import type { Intent } from './question/intent.ts'
import { dayReaderFor, meant, type Meant } from './question/meant.ts'
import { when as whenAsked, type When } from './question/time/when.ts'
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

/** Reads pages into a library that answers; `readingOf` may give back the readings of pages seen before. */
export function load(
  pages: readonly Page[],
  unreadPages: readonly UnreadPage[],
  fallbackZone: Zone,
  readingOf?: (page: Page) => PageReading,
): Library {
  const archive = readArchive(pages, unreadPages, readingOf)
  return { archive, index: indexListings(archive.listings, fallbackZone), fallbackZone }
}

/** Answers a question. Throws BadQuestion for one that cannot be asked: empty, too long, or with control characters. */
export async function reply(library: Library, question: Question): Promise<Reply> {
  const { archive, index, fallbackZone } = library
  const { now, zone, conversation } = question
  const { text, unread } = checkQuestion(question.text)
  const asked = withUnread(await meant(text, { listings: archive.listings, index, now, zone, conversation }), unread)
  const moment: Moment = {
    now,
    zone,
    fallbackZone,
    ...(asked.intent.statusTime === undefined ? {} : { asksThen: true }),
  }
  const { shown, focus, ...found } = findingsFor(text, asked, library, moment, conversation)
  return { intent: asked.intent, ...found, conversation: remembered(asked.intent, shown, focus, conversation) }
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

function findingsFor(
  text: string,
  { intent, ambiguous, unknownWords, from }: Meant,
  library: Library,
  moment: Moment,
  conversation: Conversation | undefined,
): Findings {
  switch (intent.act) {
    case 'greeting':
    case 'thanks':
    case 'restart':
    case 'help':
    case 'unclear':
      return sayAnswer(talk(intent.act, library.archive))
    case 'find':
    case 'count':
    case 'detail':
    case 'more':
      if (intent.id !== undefined || intent.position !== undefined) return named(intent, library, moment, conversation)
      if (ambiguous !== undefined && matters(ambiguous.places, intent, library, moment)) {
        return askWhichPlace(text, ambiguous)
      }
      return answerQuestion(intent, library, moment, unknownWords, from)
  }
}

/** The listing that is meant by its id, or by its number in the answer before. */
function named(intent: Intent, { archive }: Library, moment: Moment, conversation: Conversation | undefined): Findings {
  const shown = conversation?.shown ?? []
  const listing = archive.listings.find(({ id }) => id === intent.id)
  const number = intent.position ?? shown.indexOf(intent.id ?? '') + 1
  if (listing !== undefined) return answerDetail(listing, Math.max(1, number), intent, moment)
  return sayAnswer({
    blocks: [{ kind: 'say', text: words(noSuchNumber(number, shown.length)) }],
  })
}

function noSuchNumber(number: number, shown: number): string {
  return shown === 0
    ? `There is no list yet to take number ${number} from; ask for listings first.`
    : `The last list ends at number ${shown}; there is no number ${number}.`
}

/** Whether the readings of a name with several bearers lead to different answers. */
function matters(places: Intent['places'], intent: Intent, { index }: Library, moment: Moment): boolean {
  const found = (places ?? []).map((place) =>
    findFor(index, { ...intent, places: [place] }, moment)
      .listings.map(({ id }) => id)
      .join(),
  )
  return new Set(found).size > 1
}

/** Talk and details leave the list of the answer before as it was; the listing spoken of is remembered beside it. */
function remembered(
  intent: Intent,
  shown: readonly Listing[],
  focus: Listing | undefined,
  before: Conversation | undefined,
): Conversation {
  const spoken = focus === undefined ? {} : { focus: focus.id }
  if (intent.act === 'restart') return { intent, shown: [] }
  const isTalk = ['greeting', 'thanks', 'help', 'unclear'].includes(intent.act)
  if (before !== undefined && isTalk) return before
  if (before !== undefined && (intent.id !== undefined || intent.position !== undefined))
    return { ...before, ...spoken }
  // A number with no list to take it from asks for nothing that a later question could lean on.
  if (intent.position !== undefined) return { intent: { act: 'find', assumed: [] }, shown: [] }
  return { intent, shown: shown.map(({ id }) => id), ...spoken }
}
