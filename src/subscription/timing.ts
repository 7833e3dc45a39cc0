import type { Zone } from '../calendar/zone.ts'
import { lowered } from '../text/plain-text.ts'
import { hourAt, type Found } from './hour-words.ts'
import type { Timing } from './order.ts'
import { daysAt, type SaidDays } from './weekday-words.ts'
import { zoneAt, type SaidZone } from './zone-words.ts'

/** What a text says of when to send, and the text without it; `unclear` where it cannot be done, with the way out. */
export type ReadTiming = {
  readonly timing: Timing
  readonly rest: string
  readonly unclear?: string
  /** Bare day names without an hour, which may be a day of the question as well. */
  readonly isWeak?: true
}

/**
 * Takes what a text says of when to send off its end. The day that a thing closes, starts or is held on stays with it,
 * and so does a day by itself ("calls on Monday") without an hour, unless it stands behind a comma.
 */
export function readTiming(text: string, own?: Zone): ReadTiming {
  const lower = lowered(text)
  for (const { at, isApart } of startsIn(lower)) {
    const phrase = phraseAt(text, at, own)
    if (phrase === undefined || !/^[\s.!?,;)]*$/.test(lower.slice(phrase.end))) continue
    const isRhythm = phrase.hasDays && !phrase.isWeak
    if (!isApart && (isRhythm ? holds : leadsTo).test(lower.slice(0, at))) continue
    if (!isApart && phrase.isWeak && !phrase.hasHour) continue
    return { ...saidBy(phrase), rest: text.slice(0, at).replace(/(?:[\s,;:–(-]|\band\b)+$/, '') }
  }
  return { timing: {}, rest: text }
}

/** Takes what a text says of when to send off its beginning; undefined where it says nothing there. */
export function leadTiming(text: string, own?: Zone): ReadTiming | undefined {
  const phrase = phraseAt(text, 0, own)
  if (phrase === undefined) return undefined
  return { ...saidBy(phrase), rest: text.slice(phrase.end) }
}

const happening =
  'clos(?:e|es|ed|ing)|due|end(?:s|ed|ing)?|start(?:s|ed|ing)?|begin(?:s|ning)?|began|held|meet(?:s|ing)?|post(?:s|ed)|publish(?:ed|es)|open(?:s|ed|ing)?|happen(?:s|ed|ing)?|tak(?:es?|ing) place|deadlines?'
const leading = 'before|after|until|till|by|since|from|between|this|next|last|during|and|or|to|of|for'
/** What a rhythm belongs to that stands right behind it ("held every Monday"), and what a day or an hour belongs to. */
const holds = new RegExp(`\\b(?:${happening}|not|never|except|excluding|but)(?: on)?[ ,]*$`)
const leadsTo = new RegExp(`\\b(?:${happening}|${leading})(?: (?:on|at|by|before|from|until))?[ ,]*$`)

type Start = { readonly at: number; readonly isApart: boolean }

/** More words than these say no more of when. */
const mostStarts = 24

/** Where the last phrase may begin, the longest first; `isApart` behind a comma or at the very beginning. */
function startsIn(lower: string): readonly Start[] {
  return [...lower.matchAll(/(?:^|[,;(]\s*|\s(?:[–-]\s)?)(?=[^\s,;])/g)].slice(-mostStarts).map((match) => ({
    at: match.index + match[0].length,
    isApart: match.index === 0 || /[,;(–-]/.test(`${lower[match.index - 1] ?? ''}${match[0]}`),
  }))
}

/** What a phrase has named so far, and where it ends. */
type Parts = {
  readonly end: number
  readonly days?: Found<SaidDays>
  readonly hour?: Found<number>
  readonly zone?: Found<SaidZone>
}

/** Days, an hour and its zone from a place on, each once. */
function partsFrom(text: string, at: number, own: Zone | undefined, before: Parts): Parts {
  const next = partAt(text, at, own, before)
  if (next === undefined) return before
  between.lastIndex = next.end
  return partsFrom(text, next.end + (between.exec(text)?.[0].length ?? 0), own, { ...before, ...next })
}

const between = /[\s,;]*(?:and (?=at\b|on\b|every\b))?/iy

function partAt(text: string, at: number, own: Zone | undefined, before: Parts): Parts | undefined {
  const lower = lowered(text)
  const days = before.days === undefined ? daysAt(lower, at) : undefined
  if (days !== undefined) return { end: days.end, days }
  const followsDays = before.days !== undefined
  const hour =
    before.hour === undefined
      ? hourAt(lower, at, { followsDays, isLate: isLate(before) })
      : secondAt(lower, before.hour.end, before.end)
  if (hour !== undefined) return { end: hour.end, hour }
  // A zone only says where the clock stands: behind an hour or days.
  const isNamed = before.days !== undefined || before.hour !== undefined
  const zone = isNamed && before.zone === undefined ? zoneAt(text, at, own) : undefined
  return zone === undefined ? undefined : { end: zone.end, zone }
}

/** Another hour of the day that stands just behind one: "at 9 and 17:00". */
function secondAt(lower: string, first: number, end: number): Found<number> | undefined {
  also.lastIndex = first
  const joined = first === end ? also.exec(lower)?.[0] : undefined
  const second = joined === undefined ? undefined : hourAt(lower, first + joined.length, { followsDays: true })
  const unclear = 'I send once a day: say one hour, and subscribe again for the other.'
  return second === undefined ? undefined : { end: second.end, unclear }
}

const also = /[\s,]*(?:and|&|or|plus) /y

function isLate({ days }: Parts): boolean {
  return days !== undefined && 'value' in days && days.value.isLate
}

type Phrase = Pick<ReadTiming, 'timing' | 'unclear'> & {
  readonly end: number
  readonly hasDays: boolean
  readonly hasHour: boolean
  readonly isWeak: boolean
}

function phraseAt(text: string, at: number, own: Zone | undefined): Phrase | undefined {
  const parts = partsFrom(text, at, own, { end: at })
  if (parts.end === at) return undefined
  const [days, hour, zone] = [valueOf(parts.days), valueOf(parts.hour), valueOf(parts.zone)?.zone]
  const isHourless = isLate(parts) && parts.hour === undefined
  const unclear = [parts.days, parts.hour, parts.zone].find((part) => part !== undefined && 'unclear' in part)
  return {
    end: parts.end,
    hasDays: parts.days !== undefined,
    hasHour: parts.hour !== undefined,
    isWeak: days?.isWeak === true,
    timing: {
      ...(days === undefined ? {} : { days: days.days }),
      ...(hour === undefined ? {} : { at: hour }),
      ...(zone === undefined ? {} : { zone }),
    },
    ...(isHourless ? { unclear: 'At which hour? Say it like “every evening at 7”.' } : {}),
    ...(unclear !== undefined && 'unclear' in unclear ? { unclear: unclear.unclear } : {}),
  }
}

function valueOf<Value>(found: Found<Value> | undefined): Value | undefined {
  return found !== undefined && 'value' in found ? found.value : undefined
}

function saidBy({ timing, unclear, isWeak, hasHour }: Phrase): Omit<ReadTiming, 'rest'> {
  if (unclear !== undefined) return { timing: {}, unclear }
  return { timing, ...(isWeak && !hasHour ? { isWeak } : {}) }
}
