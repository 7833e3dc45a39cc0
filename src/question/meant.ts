import { dayAt, type Zone } from '../calendar/zone.ts'
import type { Kind, Listing } from '../listing/listing.ts'
import { beginsLongForm, isLongForm, knowsWord, repairsOf, standTogether } from '../search/find.ts'
import type { SearchIndex } from '../search/search-index.ts'
import type { TimeSettings } from './words/asked-times.ts'
import { chosen } from './talk/choice.ts'
import { calledSo, leavingOutByTitle, type Finding } from './talk/among-shown.ts'
import { byAnswerBefore } from './talk/answer-before.ts'
import type { Conversation, View } from './talk/conversation.ts'
import { plainly } from './talk/plainly.ts'
import { followUp, isFollowUp, yearOf } from './talk/follow-up.ts'
import { yearShown } from './talk/year-shown.ts'
import type { Intent } from './intent.ts'
import type { Surroundings } from './read-words.ts'
import { mayNameDay, type DayReader } from './time/read-times.ts'
import { understand, type Understanding } from './understand.ts'
import { viewOfPage } from './talk/pages.ts'
import { viewAfter } from './talk/view.ts'

/** What is asked, with the question before it where this one leans on that. */
export type Meant = Pick<Understanding, 'text' | 'unknownWords' | 'ambiguous' | 'heard' | 'left'> & {
  readonly intent: Intent
  /** Which part of the list is wanted. */
  readonly view: View
  /** It leans on the question before. */
  readonly isFollowUp: boolean
}

/** What is asked of, and when: the archive's listings, the moment (ms) and the asker's zone. */
export type Asking = {
  readonly listings: readonly Listing[]
  readonly index: SearchIndex
  readonly now: number
  readonly zone: Zone
  readonly time: TimeSettings
  readonly conversation: Conversation | undefined
  readonly finds: Finding
}

/** Kinds that people ask for whether the archive has any or not; the names of the others may be a topic's words. */
const usualKinds: ReadonlySet<Kind> = new Set(['call', 'event', 'activity', 'news', 'publication'])

/** Understands a question in its conversation. */
export async function meant(written: string, asking: Asking): Promise<Meant> {
  const { listings, conversation } = asking
  const choice = conversation && chosen(written, conversation.choices, conversation.shown.length)
  const text = choice?.question ?? written
  const alone = leavingOutByTitle(await understood(text, asking), asking.index, asking.finds)
  const named = listingNamed(alone.text, listings)
  if (named !== undefined) {
    const { detail = 'about', assumed } = alone.intent
    return whole({ ...alone, unknownWords: [], intent: { act: 'detail', detail, ids: [named], assumed } })
  }
  const byItself = (): Meant => whole({ ...alone, intent: calledSo(alone, asking.index, asking.finds) })
  if (conversation === undefined || choice !== undefined) return byItself()
  const { act } = alone.intent
  if (act === 'more' || act === 'less' || act === 'again' || act === 'back') {
    const { intent, view } = viewAfter(act, conversation)
    return { ...alone, intent, view, isFollowUp: true }
  }
  if (act === 'unclear' && alone.page !== undefined && conversation.intent !== undefined)
    return { ...whole(alone), intent: conversation.intent, isFollowUp: true }
  const leaning = byAnswerBefore(alone, conversation, asking.index, asking.finds)
  if (leaning !== undefined) return leaningOn(conversation, { ...alone, intent: leaning }, asking)
  if (!isFollowUp(alone)) return byItself()
  const ids = listingsMeant(alone, conversation, asking)
  if (ids !== undefined) return { ...whole({ ...alone, intent: { ...alone.intent, ids } }), isFollowUp: true }
  const before = conversation.intent
  const year = yearOf(before) ?? yearShown(conversation.shown, listings)
  const completed =
    year === undefined ? alone : leavingOutByTitle(await understood(text, asking, year), asking.index, asking.finds)
  return {
    ...whole({ ...completed, intent: followUp(before, completed, conversation.shown.length) }),
    isFollowUp: true,
  }
}

/** A question by the answer before; what else a list has is its next page, where there is one. */
function leaningOn(conversation: Conversation, now: Understanding, { finds }: Asking): Meant {
  const { intent: before, shown, focus } = conversation
  const { besides, ...same } = now.intent
  const isRest =
    before !== undefined &&
    focus === undefined &&
    besides === shown &&
    isSame(same, before) &&
    before.limit === undefined
  if (isRest && finds(before).length > shown.length) {
    const { intent, view } = viewAfter('more', conversation)
    return { ...now, intent, view, unknownWords: [], isFollowUp: true }
  }
  return { ...whole({ ...now, unknownWords: [] }), isFollowUp: true }
}

function isSame(one: Intent, other: Intent): boolean {
  return JSON.stringify(plainly(one)) === JSON.stringify(plainly(other))
}

function whole({ text, intent, ambiguous, unknownWords, heard, left, page = 1 }: Understanding): Meant {
  const view = viewOfPage(page)
  return { text, intent, ambiguous, unknownWords, heard, left, view, isFollowUp: false }
}

/** chrono-node behind its reader, once a question has needed it: loading it costs more than most answers. */
let chronoDays: DayReader | undefined

async function understood(text: string, asking: Asking, year?: number): Promise<Understanding> {
  let isMissed = false
  const days: DayReader = (left, context) => {
    isMissed = chronoDays === undefined
    return chronoDays?.(left, context) ?? []
  }
  const understanding = understand(text, surroundings(asking, year, days))
  if (!isMissed) return repaired(understanding, asking.index)
  chronoDays = await loadedDays()
  return repaired(understand(text, surroundings(asking, year, chronoDays)), asking.index)
}

async function loadedDays(): Promise<DayReader> {
  const chrono = await import('./time/chrono-days.ts')
  return chrono.chronoDays
}

function surroundings(asking: Asking, year: number | undefined, days: DayReader): Surroundings {
  const { index, now, zone, time, conversation } = asking
  const { byKind, byPlace } = index.attributes
  const { shown = [], focus, picked } = conversation ?? {}
  const at = focus === undefined ? -1 : shown.indexOf(focus)
  const before = conversation?.intent
  return {
    today: dayAt(now, zone),
    zone,
    time,
    year,
    shown: shown.length,
    focused: at < 0 ? undefined : at + 1,
    picked: picked?.map((id) => shown.indexOf(id) + 1).filter((position) => position > 0),
    addressOf: (name) => addressNamed(name, asking.listings),
    hasContactBefore: before?.contact !== undefined,
    hasTimeBefore: before?.times !== undefined || before?.statusTime !== undefined,
    hasWord: (word) => knowsWord(index, word),
    knowsWord: (word) => knowsWord(index, word) || repairsOf(index, word).length > 0,
    hasKind: (kind) => usualKinds.has(kind) || byKind.has(kind),
    standTogether: (words) => standTogether(index, words),
    longForms: { begins: (word) => beginsLongForm(index, word), has: (words) => isLongForm(index, words) },
    namesPlace: (id) => byPlace.has(id),
    days,
  }
}

/** Says of misspelt words of the topic what they were taken for; the search repairs them the same way. */
function repaired(understanding: Understanding, index: SearchIndex): Understanding {
  const { intent } = understanding
  const topics = [intent, ...(intent.or ?? [])].flatMap(({ topic = [] }) => topic)
  const repairs = [...new Set(topics.flat())].flatMap((word) => {
    const taken = repairsOf(index, word)
    return taken.length === 0 ? [] : [{ word, taken }]
  })
  if (repairs.length === 0) return understanding
  const said = repairs.map(({ word, taken }) => `“${word}” taken as ${taken.map((each) => `“${each}”`).join(' or ')}`)
  return { ...understanding, intent: { ...intent, assumed: [...intent.assumed, ...said] } }
}

/** The address with a name before its @, where a listing gives one. */
function addressNamed(name: string, listings: readonly Listing[]): string | undefined {
  for (const { contacts } of listings) {
    const found = contacts.find(({ email }) => email.toLowerCase().startsWith(`${name}@`))
    if (found !== undefined) return found.email.toLowerCase()
  }
  return undefined
}

/** A listing called by its id: "show dimol-bidun". */
function listingNamed(text: string, listings: readonly Listing[]): string | undefined {
  const spoken = text.includes('-') ? /\b[a-z]{5}-[a-z]{5}\b/.exec(text.toLowerCase())?.[0] : undefined
  return spoken === undefined ? undefined : listings.find(({ id }) => id === spoken)?.id
}

/**
 * The listings that a question means without naming them: by their numbers, or, where it asks one thing of one, the one
 * spoken of or the only one shown. A number that the list lacks is left out, and none at all is undefined.
 */
function listingsMeant(
  { intent, namesKind }: Understanding,
  { focus, shown, picked, intent: before }: Conversation,
  { finds }: Asking,
): readonly string[] | undefined {
  if (intent.positions !== undefined) {
    // A list goes on behind the page of it that was shown, as it stands just now.
    const goesOn = intent.positions.some((position) => position > shown.length) && before?.limit === undefined
    const all =
      goesOn && before !== undefined
        ? [
            ...shown,
            ...finds(before)
              .slice(shown.length)
              .map(({ id }) => id),
          ]
        : shown
    const ids = intent.positions.flatMap((position) => all[position - 1] ?? [])
    return ids.length === 0 ? undefined : ids
  }
  if (intent.table?.by === 'sides' && picked !== undefined && picked.length > 1 && namesNothing(intent)) return picked
  if (intent.act !== 'detail' || namesKind || intent.topic !== undefined || intent.places !== undefined)
    return undefined
  if (focus !== undefined) return [focus]
  if (picked !== undefined) return picked
  return shown.length === 1 ? shown : undefined
}

const naming = ['kinds', 'places', 'times', 'status', 'topic', 'feeCurrency', 'readvertised', 'or'] as const

function namesNothing(intent: Intent): boolean {
  return naming.every((slot) => intent[slot] === undefined)
}

/** chrono-node behind its reader, loaded only for a text that may need it. */
export async function dayReaderFor(text: string): Promise<DayReader | undefined> {
  return mayNameDay(text) ? loadedDays() : undefined
}
