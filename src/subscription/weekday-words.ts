import { editDistance } from '../text/edit-distance.ts'
import type { Found } from './hour-words.ts'

/** Days of the week as they are said, and how sure it is that they are a rhythm and no part of a question. */
export type SaidDays = {
  /** ISO weekdays, ascending. */
  readonly days: readonly number[]
  /** "On Monday", "Monday": it may say when something closes. */
  readonly isWeak: boolean
  /** "Every evening": its hour is after noon. */
  readonly isLate: boolean
}

const all = [1, 2, 3, 4, 5, 6, 7]
const working = [1, 2, 3, 4, 5]
const weekend = [6, 7]

/** Ways to name several days at once, over lower case. */
const rhythms: readonly (readonly [string, readonly number[]])[] = [
  [
    String.raw`(?:(?:every|each) (?:single )?(?:day|morning|afternoon|evening|night)|every ?day|daily|7 days a week)`,
    all,
  ],
  [String.raw`(?:every |each |on |only on )?(?:(?:the )?(?:week ?|work(?:ing)? ?|business )days?)`, working],
  [String.raw`(?:every |each |on |at |only on )?(?:the )?week-?ends?`, weekend],
  [String.raw`(?:weekly|every week|each week|once a week|once every week)`, [1]],
]
const rhythmWays = rhythms.map(([pattern, days]) => [new RegExp(String.raw`${pattern}(?![\w-])`, 'y'), days] as const)

const names = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']
const full = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const name = String.raw`(?:mon(?:days?)?|tue(?:s(?:days?)?)?|wed(?:s|nes(?:days?)?)?|wensdays?|thu(?:r(?:s(?:days?)?)?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?|mo|tu|we|th|fr|sa|su)\b\.?(?!\w)`
const nameWay = new RegExp(name, 'y')
const slip = /[a-z]{4,9}day(?=s?\b)s?/y
const join =
  / ?(?:(?:-|–|—|to\b|through\b|thru\b) ?|(?:,? ?(?:and|or|plus)\b|&) ?(?:on )?(?:every |each )?|[,/+] ?| (?=(?:mon|tue|wed|thu|fri|sat|sun)))/y
const beginning = /(?:only )?(?:on )?(?:(?:every|each|all) )?/y
const exception = /,? ?(?:but not|except(?: for)?|excluding|without|but|not) (?:on )?/y
const weekendWay = /(?:the |at )*week-?ends?(?![\w-])/y

/** Rhythms that a digest has not. */
const otherRhythm =
  /(?:hourly|(?:every|each) (?:\d+ |few |couple of |other |second |third |two |three |four )?(?:hours?|minutes?|months?|quarters?|years?|fortnights?)|(?:every|each) (?:other|second|third|\d+|two|three|four|1st|2nd|3rd|first|last) \w+|fortnightly|bi-?weekly|bi-?monthly|monthly|quarterly|yearly|annually|(?:once|twice|(?:two|three|four|several|many|\d+) times) (?:a|an|per|every|each) (?:day|week|hour|month|year)|(?:once|twice) (?:daily|weekly)|once a (?:month|year)|(?:on )?the (?:first|last|1st|\d+(?:st|nd|rd|th)) \w+ of (?:the|every|each) (?:month|week|year)|immediately|instantly|at once|as they (?:come|appear)|in real[- ]?time)(?![\w-])/y
const wayOut =
  'I can send on days of the week at one hour: say “daily at 9”, “weekdays at 9” or “every Monday and Thursday at 08:30”.'

/** The days of the week that are named just at a place of a text in lower case. */
export function daysAt(lower: string, at: number): Found<SaidDays> | undefined {
  const other = matchAt(otherRhythm, lower, at)
  if (other !== undefined) return { end: at + other.length, unclear: `“${other}” is no rhythm that I have. ${wayOut}` }
  const found = rhythmAt(lower, at) ?? namedDays(lower, at) ?? otherDays(lower, at)
  if (found === undefined || 'unclear' in found) return found
  const part = matchAt(partOfDay, lower, found.end) ?? ''
  const { isLate } = found.value
  return {
    end: found.end + part.length,
    value: { ...found.value, isLate: isLate || /afternoon|evening|night/.test(part) },
  }
}

const partOfDay = /(?: (?:mornings?|afternoons?|evenings?|nights?)(?![\w-]))?(?: only(?![\w-]))?/y

function rhythmAt(lower: string, at: number): Found<SaidDays> | undefined {
  for (const [way, days] of rhythmWays) {
    const said = matchAt(way, lower, at)
    if (said === undefined) continue
    const rest = at + said.length
    const chosen = days.length === 1 ? chosenDay(lower, rest) : undefined
    const isLate = /afternoon|evening|night/.test(said)
    return chosen ?? without({ end: rest, value: { days, isWeak: false, isLate } }, lower)
  }
  return undefined
}

/** "Not on weekends" */
function otherDays(lower: string, at: number): Found<SaidDays> | undefined {
  if (matchAt(exception, lower, at) === undefined) return undefined
  const found = without({ end: at, value: { days: all, isWeak: true, isLate: false } }, lower)
  return found.end === at ? undefined : found
}

/** "Weekly on Fridays" */
function chosenDay(lower: string, at: number): Found<SaidDays> | undefined {
  const space = matchAt(/,? (?=on\b|every\b)/y, lower, at)
  const named = space === undefined ? undefined : namedDays(lower, at + space.length)
  return named === undefined || 'unclear' in named
    ? undefined
    : { end: named.end, value: { ...named.value, isWeak: false } }
}

function namedDays(lower: string, at: number): Found<SaidDays> | undefined {
  const lead = matchAt(beginning, lower, at) ?? ''
  const isEvery = /every|each|all/.test(lead)
  const list = listAt(lower, at + lead.length, isEvery)
  if (list === undefined) return isEvery ? unknownDay(lower, at + lead.length) : undefined
  const { days, end, isPlural, isJoined } = list
  const isWeak = !(isEvery || isPlural || (isJoined && !lead.startsWith('on')))
  return without({ end, value: { days, isWeak, isLate: false } }, lower)
}

type List = {
  readonly days: readonly number[]
  readonly end: number
  readonly isPlural: boolean
  readonly isJoined: boolean
}

/** "Monday", "mo/we/fr", "Mon-Fri", "Tuesdays and Fridays"; `mayBeSlip` lets a misspelt one pass. */
function listAt(lower: string, at: number, mayBeSlip: boolean): List | undefined {
  const days = new Set<number>()
  let [end, last, count, isPlural, isShort, isRange] = [at, 0, 0, false, false, false]
  for (let next = at; ;) {
    const written = matchAt(nameWay, lower, next) ?? (mayBeSlip || count > 0 ? slipAt(lower, next) : undefined)
    const day = written === undefined ? undefined : dayNamed(written)
    if (written === undefined || day === undefined) break
    if (isRange) for (let between = last; between !== day; between = (between % 7) + 1) days.add(between)
    days.add(day)
    isPlural ||= written.endsWith('days')
    isShort ||= written.length === 2
    end = next + written.length
    last = day
    count += 1
    const joined = matchAt(join, lower, end)
    if (joined === undefined) break
    isRange = /^ ?(?:-|–|—|to|thr)/.test(joined)
    next = end + joined.length
  }
  // "We", "so": two letters are a day only among others.
  if (count === 0 || (isShort && count === 1)) return undefined
  const isAbbreviated = !/days?/.test(lower.slice(at, end))
  return { days: [...days].toSorted((a, b) => a - b), end, isPlural, isJoined: count > 1 && isAbbreviated }
}

function dayNamed(written: string): number | undefined {
  const plain = written.replace(/\.$/, '').replace(/(?<=day)s$/, '')
  const at = names.findIndex((short) => plain.startsWith(short))
  const isName = !plain.endsWith('day') || plain === full[at] || plain === 'wensday'
  if (isName && at >= 0) return at + 1
  const near = full.findIndex((each) => editDistance(plain, each, 1) <= 1)
  return near < 0 ? undefined : near + 1
}

function slipAt(lower: string, at: number): string | undefined {
  const written = matchAt(slip, lower, at)
  return written === undefined || dayNamed(written) === undefined ? undefined : written
}

function unknownDay(lower: string, at: number): Found<SaidDays> | undefined {
  const written = matchAt(slip, lower, at)
  if (written === undefined) return undefined
  return { end: at + written.length, unclear: `“${written}” is no day of the week that I know. ${wayOut}` }
}

/** "Daily except Sundays" */
function without(found: { readonly end: number; readonly value: SaidDays }, lower: string): Found<SaidDays> {
  const leaving = matchAt(exception, lower, found.end)
  if (leaving === undefined) return found
  const at = found.end + leaving.length
  const ends = matchAt(weekendWay, lower, at)
  const taken = ends === undefined ? listAt(lower, at, true) : { days: weekend, end: at + ends.length }
  if (taken === undefined) return found
  const days = found.value.days.filter((day) => !taken.days.includes(day))
  if (days.length > 0) return { end: taken.end, value: { ...found.value, days } }
  return { end: taken.end, unclear: `That leaves no day of the week. ${wayOut}` }
}

function matchAt(way: RegExp, lower: string, at: number): string | undefined {
  way.lastIndex = at
  return way.exec(lower)?.[0]
}
