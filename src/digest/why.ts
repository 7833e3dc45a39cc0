import { words, type Answer, type Block } from '../answer/answer.ts'
import { momentInWords } from '../answer/deadline-words.ts'
import { citation, type Moment } from '../answer/facts.ts'
import { findAmong } from '../answer/find-for.ts'
import { kindsInWords, placesInWords, timeAlone, understood } from '../answer/headline.ts'
import type { Known } from '../archive/known.ts'
import { statusAt } from '../listing/status.ts'
import { alternativesIn, type Intent } from '../question/intent.ts'
import type { Interest } from '../subscription/interest.ts'
import { scheduleInWords } from '../subscription/schedule-words.ts'
import type { Subscription } from '../subscription/subscription.ts'
import type { DigestRecord, LedgerLine } from './ledger.ts'
import type { Register } from './register.ts'

/** What is known of why a listing was told to the place of a subscription, or was not. */
export type Case = {
  readonly subscription: Subscription
  readonly interest: Interest
  readonly known: Known
  /** What the place was told of it, the newest first, and the digest that told it last, where it is still kept. */
  readonly told: readonly LedgerLine[]
  readonly digest: DigestRecord | undefined
}

/** Why a listing was told, or what kept it out: part by part of the saved question, with where each was read. */
export function whyDocument(asked: Case, register: Register, now: number): Answer {
  const { subscription, interest, known, told } = asked
  const { zone, question, key, schedule } = subscription
  const moment: Moment = { now, zone, fallbackZone: register.fallbackZone }
  const { listing } = known
  const at = register.known.findIndex((each) => each.listing.id === listing.id)
  const clauses = alternativesIn(interest.wanted)
  const matching = clauses.find((clause) => isFound(register, at, clause, moment))
  const [last] = told
  const head =
    last !== undefined
      ? `You were told of “${listing.title}” because of subscription ${key}, “${question}”.`
      : `“${listing.title}” was not told by subscription ${key}, “${question}”.`
  const parts =
    matching === undefined
      ? clauses.flatMap((clause) =>
          partsOf(clause)
            .filter((part) => !isFound(register, at, part, moment))
            .map(
              (part) => `It is out: the question asks for ${partInWords(part, moment)}, and it ${notSo(part, known)}.`,
            ),
        )
      : partsOf(matching).map((part) => `It matches ${partInWords(part, moment)}${evidence(part, known)}.`)
  const lines = [
    ...parts,
    ...(last === undefined && matching !== undefined ? [waiting(asked, now, register.fallbackZone)] : []),
    seenWords(known, zone),
    ...told.map(
      ({ reason, version, at: when, digest }) =>
        `Told as ${reason} (version ${version}) ${momentInWords(when, zone)}${digest === '' ? '' : `, by ${digest}`}.`,
    ),
    ...sentWords(asked.digest, zone),
    `The subscription: ${scheduleInWords(schedule, zone)}.`,
  ]
  return {
    blocks: [
      { kind: 'say', text: words(head) },
      ...lines.map((line): Block => ({ kind: 'note', text: words(line) })),
      ...listing.sources.map((source): Block => ({
        kind: 'note',
        text: [...words('It stands in '), ...citation(source)],
      })),
    ],
  }
}

function isFound(register: Register, at: number, intent: Intent, moment: Moment): boolean {
  return at !== -1 && findAmong(register.index, [at], intent, moment).length > 0
}

/** The slots that each alone can keep a listing out. */
const slots = [
  'kinds',
  'form',
  'places',
  'alsoIn',
  'times',
  'status',
  'topic',
  'feeCurrency',
  'readvertised',
  'contact',
  'lacks',
  'exact',
  'among',
] as const

/** A clause as the questions that each ask for one part of it. */
function partsOf(clause: Intent): readonly Intent[] {
  const bare = { act: 'find', assumed: [] } as const
  const own = slots.flatMap((slot): Intent[] => {
    if (clause[slot] === undefined) return []
    const alone = { ...bare, [slot]: clause[slot] }
    return [slot === 'topic' && clause.titled === true ? { ...alone, titled: true } : alone]
  })
  return [...own, ...(clause.excluded === undefined ? [] : [{ ...bare, excluded: clause.excluded }])]
}

function partInWords(part: Intent, moment: Moment): string {
  if (part.kinds !== undefined || part.form !== undefined) return kindsInWords(part, 2)
  if (part.places !== undefined) return `what is ${placesInWords(part)}`
  if (part.times !== undefined) return part.times.map((time) => timeAlone(time, moment)).join(' and ')
  return understood(part, moment).replace(/^listings /, 'what is ')
}

/** Where the page says it. */
function evidence(part: Intent, { listing }: Known): string {
  const read = (field: string): string => {
    const found = listing.provenance[field]
    if (found === undefined || found.from === 'assumed') return ''
    const where = found.from === 'catalogue' ? 'of its page' : `in line ${found.line}`
    return ` (the ${found.from} says “${found.written}” ${where})`
  }
  if (part.kinds !== undefined) return `: it is ${kindOf(listing)}${read('kind')}`
  if (part.places !== undefined) return `: it is about ${placesOf(listing)}${read('countries')}`
  if (part.times !== undefined) return read(listing.kind === 'call' ? 'deadlines' : 'startDate')
  return part.feeCurrency === undefined ? '' : read('feeCurrency')
}

function kindOf({ form, kind }: Known['listing']): string {
  const name = form ?? kind
  if (name === 'news') return 'news'
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`
}

function placesOf({ countries }: Known['listing']): string {
  return [...new Set(countries.map(({ written }) => `“${written}”`))].join(', ')
}

function notSo(part: Intent, { listing }: Known): string {
  if (part.kinds !== undefined || part.form !== undefined) return `is ${kindOf(listing)}`
  if (part.places !== undefined)
    return listing.countries.length === 0 ? 'names no place' : `is about ${placesOf(listing)}`
  if (part.excluded !== undefined) return 'is'
  return 'is not'
}

/** Why what matches was not told, as far as that is known. */
function waiting(
  { subscription: { due, covered, zone, paused, made }, known }: Case,
  now: number,
  fallback: string,
): string {
  const wasOver = (instant: number): boolean => {
    const status = statusAt(known.listing, instant, fallback)
    return status === 'closed' || status === 'over'
  }
  if (wasOver(made)) return 'It matches; it was over already when the subscription was made.'
  if (wasOver(now)) return 'It matches; it is over by now.'
  if (paused !== undefined && paused > now) return 'It matches; the subscription is paused.'
  if (known.listing.condition === 'cancelled') return 'It matches; it is cancelled.'
  if (covered !== undefined && known.seen <= covered)
    return 'It matches; it was known before the last digest and had nothing new, no change and no deadline near to tell.'
  return due === undefined ? 'It matches.' : `It matches; the next digest goes out ${momentInWords(due, zone)}.`
}

function seenWords({ seen, isOfFirstLoad, version, gone }: Known, zone: string): string {
  const first = isOfFirstLoad
    ? `It came with the first load of the archive, ${momentInWords(seen, zone)}`
    : `First seen ${momentInWords(seen, zone)}`
  return `${first}; version ${version}${gone === undefined ? '' : `; no page lists it since ${momentInWords(gone, zone)}`}.`
}

function sentWords(digest: DigestRecord | undefined, zone: string): readonly string[] {
  if (digest === undefined) return []
  return [
    `The run: due ${momentInWords(digest.slot, zone)}, planned ${momentInWords(digest.planned, zone)}, with ${digest.count} listings.`,
  ]
}
