import { daysOfPrinted, precisionOf, type PrintedDate } from '../calendar/printed.ts'
import { overlap } from '../calendar/interval.ts'
import { withoutAccents, wordCharacters } from '../text/plain-text.ts'
import type { Draft } from './draft.ts'

const betweenWords = new RegExp(`[^${wordCharacters}]+`, 'g')

/** A title as it is compared: without case, accents, punctuation and layout. */
export function plainTitle(title: string): string {
  return withoutAccents(title).toLowerCase().replaceAll(betweenWords, ' ').trim()
}

const statusWords =
  'cancell?ed|cancellation|called off|postponed|postponement|re-?scheduled|annulée?|reportée?|cancelad[oa]|aplazad[oa]|postergad[oa]|(?:deadline )?extended|new deadline|new dates?|updated?|re-?opened'
/** What such a word may say besides: "postponed until further notice", "deadline extended to 3 May". */
const moreOfStatus = String.raw`(?:\s*[:,–—-]\s*|\s+(?:until|till|to|from|at|by|due)\b)[^)\]]{0,60}`
const callsOff = '(?:cancell?ed|called off|postponed)'
const statusMarks = new RegExp(
  [
    String.raw`[([]\s*(?:${statusWords})(?:${moreOfStatus})?\s*[)\]]`,
    String.raw`\*+\s*(?:${statusWords})\s*\*+`,
    String.raw`^\s*(?:${statusWords})\s*[:!–—-]+`,
    String.raw`[:.–—-]+\s*(?:${statusWords})\s*[!.]*$`,
    String.raw`[:–—-]\s*${callsOff}\s+(?:until|till|to|due)\b.{0,60}$`,
    String.raw`^${callsOff}\b`,
    String.raw`(?:\b(?:is|was|are|were|has been|have been)\s+)?\b${callsOff}[.!]*$`,
  ].join('|'),
  'gi',
)

/** A title as it is compared, without the words by which the thing is called off or moved: those come and go. */
export function thingTitle(title: string): string {
  return plainTitle(title.replaceAll(statusMarks, ' '))
}

/** A title without the words that it is advertised again. */
export function advertisedTitle(title: string): string {
  return thingTitle(title.replaceAll(/\(?\bre-?\s?advertise(?:d|ment)\b:?\)?/gi, ''))
}

/** The first day by which a listing is told from others of its title. */
export function ownStart(draft: Pick<Draft, 'kind' | 'opens' | 'startDate' | 'posted'>): PrintedDate | undefined {
  return (
    draft.opens ?? draft.startDate ?? (draft.kind === 'event' || draft.kind === 'activity' ? undefined : draft.posted)
  )
}

/**
 * Whether two drafts are one listing: the same title to the letter but for layout, case and punctuation, days that do
 * not contradict each other, and summaries of which one is missing or cut, or that share most of their words.
 */
export function isSame(a: Draft, b: Draft): boolean {
  if (thingTitle(a.title) !== thingTitle(b.title)) return false
  if ((a.kind === 'call') !== (b.kind === 'call')) return false
  return agree(ownStart(a), ownStart(b)) && areAlike(a.summary, b.summary)
}

function agree(a: PrintedDate | undefined, b: PrintedDate | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return true
  return precisionOf(a) !== precisionOf(b) && overlap(daysOfPrinted(a), daysOfPrinted(b)) !== undefined
}

/** Whether two summaries may be of one thing: one is missing or cut, or they share most of their words. */
export function areAlike(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true
  const [wordsOfA, wordsOfB] = [new Set(plainTitle(a).split(' ')), new Set(plainTitle(b).split(' '))]
  const shared = [...wordsOfA].filter((word) => wordsOfB.has(word)).length
  return shared / Math.min(wordsOfA.size, wordsOfB.size) >= 0.8
}

const consonants = 'bdfghjklmnprstvz'
const vowels = 'aiou'

/**
 * A name for a listing that can be said aloud and does not change between runs, pages and captures: two words of five
 * letters made from its title and first day, 32 bits as a proquint (https://arxiv.org/html/0901.4016).
 */
export function spokenId(key: string): string {
  const hash = fnv1a(key)
  return `${quintet(hash >>> 16)}-${quintet(hash & 0xff_ff)}`
}

function quintet(bits: number): string {
  const consonant = (shift: number): string => consonants[(bits >> shift) & 0xf] ?? ''
  const vowel = (shift: number): string => vowels[(bits >> shift) & 0x3] ?? ''
  return consonant(12) + vowel(10) + consonant(6) + vowel(4) + consonant(0)
}

/** FNV-1a, 32 bits, over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/): short, and the same everywhere. */
function fnv1a(text: string): number {
  let hash = 0x81_1c_9d_c5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93)
  }
  return hash >>> 0
}
