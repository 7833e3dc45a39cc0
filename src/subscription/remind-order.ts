import type { Order } from './order.ts'
import { aboutIn, pointed } from './pointing.ts'
import { impossibleDay } from './impossible-day.ts'
import { lengths, secondsBefore, secondsIn } from './length-words.ts'
import { momentNamed } from './until-words.ts'
import type { Given } from './given.ts'
import type { Day } from '../calendar/day.ts'
import { hourAt } from './hour-words.ts'
import { dayAt, instantOf } from '../calendar/zone.ts'

const beginning =
  /^(?:remind (?:me|us)|(?:set|add|create|make|schedule)(?: (?:me|up))? (?:a |an |the )?reminders?)(?= |$)/i
/** What is asked behind "remind me" is a question: "remind me what is open". */
const asks = /^(?:please |about |of )*(?:what|which|when|where|who|whom|whose|why|how|whether|if|that)\b/i

/** "3 days before", "an hour ahead of the deadline", "the day before it closes", "10 and 3 days before" */
const leadWay = new RegExp(
  String.raw`(?:^|(?<before>.*?) )(?:(?:the|at least|exactly) )?(?<lead>${lengths}) (?:before|ahead|earlier|in advance|prior)(?: (?:of|to))?(?: (?:it closes|it ends|the deadlines?|(?:the )?closing(?: date)?|its deadline|that|it))?(?: (?:of|for|about) (?<behind>.+)| (?<bare>(?:the )?\S.*))?$`,
  'i',
)

/** "Remind me", "remind me of 2 on Friday at 10", "remind me 3 days before"; undefined for all else. */
export async function reminding(text: string, given: Given): Promise<Order | undefined> {
  const begun = beginning.exec(text)?.[0]
  if (begun === undefined) return undefined
  const words = text.slice(begun.length).trim()
  if (asks.test(words)) return undefined
  const lead = leadWay.exec(words)?.groups
  if (lead !== undefined) return beforehand(lead)
  const faulty = faultIn(words)
  if (faulty !== undefined) return { does: 'unclear', why: faulty }
  for (const { named, rest } of partingsOf(words)) {
    const on = takesPlace.test(rest) ? undefined : await momentIn(named, given)
    if (on !== undefined) return remindedOn(on, named, rest, given)
  }
  return { does: 'remind', about: aboutIn(aboutWords(words)) }
}

function remindedOn(on: Moment, named: string, rest: string, { now, zone }: Given): Order {
  if (instantOf(on.day, on.seconds ?? 86_400, zone) <= now)
    return { does: 'unclear', why: `“${named}” is past; ${ways}.` }
  if (on.seconds === undefined && on.day === dayAt(now, zone))
    return {
      does: 'unclear',
      why: 'Today, at which hour? Say it like “remind me today at 17:00” or “remind me in an hour”.',
    }
  return { does: 'remind', about: aboutIn(aboutWords(rest)), on }
}

/** The time behind it is that of the call: "the call that closes on Friday". */
const takesPlace =
  /\b(?:clos(?:es|ing)|due|end(?:s|ing)|start(?:s|ing)|begin(?:s|ning)|held|open(?:s|ing)?)(?: (?:on|at|by|in|before))?$/i

/** Why no reminder can be made of such words. */
function faultIn(words: string): string | undefined {
  const never = impossibleDay(words)
  if (never !== undefined) return `There is no ${never}; ${ways}.`
  const often = rhythm.exec(words)?.[0].trim()
  if (often !== undefined) return `I remind of a call once or some times, and not “${often}”; ${ways}.`
  const vague = /^(?:again )?(?:later|soon|sometime|some time|on the (?:last )?day|in time)\b/i.exec(words)?.[0]
  if (vague !== undefined) return `When is “${vague}”? Please ${ways}.`
  const point = pointed(aboutWords(words))
  if (point === 'several' || (point !== undefined && point.which?.all === true))
    return 'One call at a time, please: say it like “remind me of 2”.'
  const hour = hourAt(words.toLowerCase(), words.toLowerCase().search(/(?:at|@) ?\d\S*$/))
  return hour !== undefined && 'unclear' in hour ? hour.unclear : undefined
}

const rhythm =
  /(?:^| )(?:(?:every|each) (?:single |other )?(?:hour|morning|evening|day|week|month|\w+day)|hourly|daily|weekly|monthly)(?=$| (?:about|of|for|at|until)\b)/i
type Moment = { readonly day: Day; readonly seconds?: number }

const ways = 'say it like “remind me on Friday at 10” or “remind me 3 days before”'

function aboutWords(words: string): string {
  return words
    .trim()
    .replace(/^before (?:it (?:closes|ends)|(?:the|its) deadline|(?:the )?closing(?: date)?)(?: of)?(?= |$)\s*/i, '')
    .replace(/^(?:to (?:apply|submit|bid|register)(?: (?:for|to))?|(?:of|about|for|on|to)(?= |$))\s*/i, '')
    .replace(/[\s,]+$/, '')
}

/** What so many seconds before a deadline is asked for. */
function beforehand({ before = '', lead = '', behind, bare = '' }: Partial<Record<string, string>>): Order {
  if (/^(?:at|@) ?\S+(?: [ap]\.?m\.?)?$/i.test(behind ?? bare))
    return {
      does: 'unclear',
      why: `What is told some time before a deadline comes at its hour, or when you are awake: for another ${ways}.`,
    }
  const seconds = secondsBefore(lead)
  if (seconds === undefined || seconds.length > 5)
    return { does: 'unclear', why: `I cannot tell how long before; ${ways}.` }
  const about = behind ?? (bare === '' ? before : bare)
  return { does: 'remind', about: aboutIn(aboutWords(about)), before: seconds }
}

/** More words than these that may begin the time are not tried. */
const mostTries = 8
const begins =
  /(?:^|[\s,])(?=(?:on|at|in|by|@|this|next|tomorrow|yesterday|last|tonight|today|after|\d+|noon|midnight|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\b)/gi
const timeFirst = /^(.+?),? (?:about|of|to apply|to submit) (.+)$/i

/** The words that may say when and what is left: the last, the longest first, or the first ("tomorrow about 2"). */
function partingsOf(words: string): readonly { readonly named: string; readonly rest: string }[] {
  const [, named, rest = ''] = timeFirst.exec(words) ?? []
  const starts = [...words.matchAll(begins)].map((match) => match.index + match[0].length).slice(-mostTries)
  return [
    ...(named === undefined ? [] : [{ named, rest }]),
    ...starts.map((start) => ({ named: words.slice(start), rest: words.slice(0, start).trimEnd() })),
  ]
}

async function momentIn(words: string, given: Given): Promise<Moment | undefined> {
  const wait = /^(?:in|after) (.+)$/i.exec(words)?.[1] ?? ''
  const seconds = secondsIn(wait)
  if (seconds !== undefined && seconds < 86_400) return momentAt(given.now + seconds * 1000, given)
  if (/^\d{1,3}$/.test(words)) return undefined
  return momentNamed(words.replace(/^(?:on|by)\s+/i, ''), given)
}

function momentAt(instant: number, { zone }: Given): { readonly day: number; readonly seconds: number } {
  const day = dayAt(instant, zone)
  return { day, seconds: Math.round((instant - instantOf(day, 0, zone)) / 1000) }
}
