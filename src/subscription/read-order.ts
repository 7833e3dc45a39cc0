import type { Day } from '../calendar/day.ts'
import { dayAt, type Zone } from '../calendar/zone.ts'
import { dayReaderFor } from '../question/meant.ts'
import { readTimes, wholeTime } from '../question/time/read-times.ts'
import type { About, Order, Which } from './order.ts'
import { settingIn } from './setting-order.ts'
import { readTiming } from './timing.ts'

/** When and where an order is given: the moment in ms, and the zone of whoever gives it. */
type Given = { readonly now: number; readonly zone: Zone }

/** No order is longer: what is, is read as a question. */
const longest = 1000

const politeness =
  /^(?:(?:hey|hi|hello|ok|okay|please|pls|kindly|callboard|bot)[\s,!]+|(?:can|could|would|will) you (?:please )?)+/i

/**
 * What somebody tells the bot to do about subscriptions, reminders and settings; undefined for all else, which is a
 * question. Only a text that is an order from its first word to its last is one.
 */
export async function orderIn(written: string, given: Given): Promise<Order | undefined> {
  if (written.length > longest) return undefined
  const text = written
    .trim()
    .replace(politeness, '')
    .replace(/[\s,]*(?:please|pls|thanks|thank you)?[\s.!?]*$/i, '')
    .replaceAll(/\s+/g, ' ')
  for (const read of readers) {
    const order = read(text)
    if (order !== undefined) return order
  }
  for (const read of datedReaders) {
    const order = await read(text, given)
    if (order !== undefined) return order
  }
  return undefined
}

const readers: readonly ((text: string) => Order | undefined)[] = [
  plainOrder,
  settingIn,
  subscribing,
  aboutOne,
  changing,
  whyOrder,
]
const datedReaders: readonly ((text: string, given: Given) => Promise<Order | undefined>)[] = [
  pausing,
  reminding,
  snoozing,
]

/** Orders of one shape. */
const plain: readonly (readonly [RegExp, Order])[] = [
  [
    /^(?:(?:show|list|see|manage|edit|change|what are)(?: me| us)? )?(?:all )?(?:the |my |our |this channel[’']?s |channel )?subscriptions?(?: (?:here|of this channel|in this channel))?$|^what (?:am i|are we) subscribed to(?: here)?$/i,
    { does: 'subscriptions' },
  ],
  [/^(?:(?:show|list|see|manage)(?: me)? )?(?:all )?(?:my |the )?reminders$/i, { does: 'reminders' }],
  [
    /^(?:(?:show|change|open|edit)(?: me)? )?(?:the |my |our |this channel[’']?s |channel |place )?settings(?: (?:here|of this channel|for this channel))?$/i,
    { does: 'settings' },
  ],
  [/^subscribe(?: me| us)?(?: (?:here|to (?:this|it|that|these|them)))?$/i, { does: 'subscribe' }],
  [/^wrong$|^(?:this|that|it) (?:is|looks|seems) wrong$/i, { does: 'report' }],
]

function plainOrder(text: string): Order | undefined {
  return plain.find(([way]) => way.test(text))?.[1]
}

const strong =
  /^(?:subs?cri?be|sign)(?: me| us| this (?:channel|thread)| the channel)?(?: up)?(?: here)?(?: (?:to|for))? (.+)$|^(?:notify|alert|inform|tell|update)(?: me| us| this channel)?(?: (?:about|of|on|to))? (?:when(?:ever)? (?:there (?:are|is)|a|an|any)|new(?:ly posted)?) (.+)$|^let (?:me|us) know (?:about|of|when(?:ever)? (?:there (?:are|is)|a|any)) (?:any )?(.+)$|^((?:daily|weekly) digest) (?:of|on|about|with) (.+)$/i
/** These are orders only with a time to do it at. */
const weak =
  /^(?:(?:send|give|post|show|bring|email)(?: me| us| here)?|follow|watch|track|digest of|notify (?:me|us) (?:of|about)|let (?:me|us) know(?: about)?|tell (?:me|us) about) (.+)$/i

function subscribing(text: string): Order | undefined {
  const match = strong.exec(text)
  const isStrong = match !== null
  const given = match ?? weak.exec(text)
  const rhythm = given?.[4] === undefined ? '' : `, ${given[4].split(' ')[0] ?? ''}`
  const all =
    given === null || given === undefined ? text : (given.slice(1).findLast((part) => part !== undefined) ?? '')
  const { timing, rest, unclear } = readTiming(`${all}${rhythm}`)
  const hasDays = timing.days !== undefined
  const isOrder = isStrong || (hasDays && (given !== null || rest !== all) && (given !== null || isLed(text, rest)))
  if (!isOrder) return undefined
  if (unclear !== undefined) return { does: 'unclear', why: unclear }
  const question = rest.replace(/^(?:this|it|that|these|them)$/i, '').trim()
  return { does: 'subscribe', ...(question === '' ? {} : { question }), ...timing }
}

/** "every Monday 08:30: events in China". */
function isLed(text: string, rest: string): boolean {
  return /^(?:every|each|daily|weekdays|on )/i.test(text) && text.endsWith(rest) && /:\s/.test(text)
}

const thing = String.raw`(?:(?:the |my |our |this )?(?:subscription|digest|one)s?(?: (?:to|about|on|for|of))?)`
const which = String.raw`(?: (?:(?<number>#?\d{1,3})|(?<id>[a-z]{5}-[a-z]{5})|(?<all>all|everything|all of them)|(?:it|this|that)|${thing}(?: (?<words>.+?))?))?`
const verbs: readonly (readonly [RegExp, 'stop' | 'resume' | 'preview' | 'test' | 'done'])[] = [
  [new RegExp(String.raw`^(?:stop|unsub\w*|remove|delete|cancel|end)(?: subscription| digest)?${which}$`, 'i'), 'stop'],
  [/^(?:unsub\w*|stop (?:sending|telling) (?:me|us)(?: about)?) (?:from |to )?(?<words>.+)$/i, 'stop'],
  [
    new RegExp(String.raw`^(?:resume|unpause|unmute|restart|continue) ?(?:subscription|digest)?${which}$`, 'i'),
    'resume',
  ],
  [
    new RegExp(String.raw`^preview${which}$|^what would (?:it|this|that|you|number (?<number2>\d+)) send$`, 'i'),
    'preview',
  ],
  [new RegExp(String.raw`^(?:send )?(?:a |me a |us a )?test(?: digest)?(?: (?:of|for))?${which}$`, 'i'), 'test'],
  [
    new RegExp(String.raw`^(?:done|remove reminder|forget reminder|cancel reminder|delete reminder)${which}$`, 'i'),
    'done',
  ],
]

/** Words that alone belong to talk or to questions: they need to say what. */
const needsWhich = /^(?:remove|delete|cancel|end|continue|restart|test)$/i

function aboutOne(text: string): Order | undefined {
  for (const [way, does] of verbs) {
    const match = way.exec(text)
    if (match === null || needsWhich.test(text)) continue
    const found = whichOf(match)
    return found === undefined ? { does } : { does, which: found }
  }
  return undefined
}

function whichOf({ groups = {} }: RegExpExecArray): Which | undefined {
  const { number = groups['number2'], all, id } = groups
  const words = id ?? groups['words']
  if (number !== undefined) return { number: Number(number.replace('#', '')) }
  if (all !== undefined) return { all: true }
  return words === undefined || words === '' ? undefined : { words }
}

const change =
  /^(?:change|move|set|make|switch|reschedule)(?: subscription)?(?: (?:(#?\d{1,3})|it|this|the (?:subscription|digest)))(?: (?:to|at|on))? (.+)$/i

function changing(text: string): Order | undefined {
  const match = change.exec(text)
  const rest = match?.[2] ?? /^(.+?) instead$/i.exec(text)?.[1]
  if (rest === undefined) return undefined
  const { timing, rest: question, unclear } = readTiming(`, ${rest}`)
  const isTimed = timing.days !== undefined || timing.at !== undefined || timing.zone !== undefined
  const words = question.replace(/^[,\s]+/, '')
  if (unclear !== undefined) return { does: 'unclear', why: unclear }
  // "events instead" is a question that follows up; with a time it is none.
  if (match === null && (!isTimed || words !== '')) return undefined
  const number = match?.[1] === undefined ? {} : { which: { number: Number(match[1].replace('#', '')) } }
  return { does: 'change', ...number, ...(words === '' ? {} : { question: words }), ...timing }
}

const whys: readonly (readonly [RegExp, 'why' | 'why not'])[] = [
  [
    /^why (?:did (?:i|we) (?:get|receive|see)|do (?:i|we) (?:get|see)|was (?:i|this channel) (?:told|sent)(?: about)?|am i (?:told|getting)(?: about)?) (.+)$/i,
    'why',
  ],
  [/^why (#?\d{1,3}|[a-z]{5}-[a-z]{5})$/i, 'why'],
  [
    /^why (?:not|did(?:n[’']t| not) (?:i|we) (?:get|receive|see)|was(?:n[’']t| not) (?:i|this channel) (?:told|sent)(?: about)?|did(?:n[’']t| not) you (?:tell|send) (?:me|us)(?: about)?) (.+)$/i,
    'why not',
  ],
]

function whyOrder(text: string): Order | undefined {
  for (const [way, does] of whys) {
    const match = way.exec(text)
    if (match !== null) return { does, about: aboutIn(match[1] ?? '') }
  }
  return undefined
}

/** Which listing is meant: "2", "number 2", "fufik-sagom", "this", "the mapping survey". */
function aboutIn(words: string): About {
  const number = /^(?:number |no\.? |#)?(\d{1,3})$/i.exec(words)?.[1]
  if (number !== undefined) return { number: Number(number) }
  const id = /^[a-z]{5}-[a-z]{5}$/i.exec(words)?.[0]
  if (id !== undefined) return { id: id.toLowerCase() }
  return /^(?:this|it|that|these|them|this (?:one|call|listing))$/i.test(words)
    ? {}
    : { words: words.replace(/^the /i, '') }
}

async function pausing(text: string, given: Given): Promise<Order | undefined> {
  const match = new RegExp(
    String.raw`^(?:pause|mute|snooze|hold)(?: subscription| digests?)?${which}(?: (?<until>(?:until|till|to|for|over) .+))?$`,
    'i',
  ).exec(text)
  const isOfReminder = /^snooze/i.test(text)
  if (match === null || isOfReminder) return undefined
  const found = whichOf(match)
  const until = match.groups?.['until']
  if (until === undefined) return { does: 'pause', ...(found === undefined ? {} : { which: found }) }
  const day = await dayIn(until, given)
  if (day === undefined)
    return {
      does: 'unclear',
      why: `I cannot tell which day “${until}” means; say it like “pause until 1 December” or “pause for two weeks”.`,
    }
  if (day <= dayAt(given.now, given.zone))
    return {
      does: 'unclear',
      why: `“${until}” is not ahead of us; say a day to come, such as “pause until 1 December”.`,
    }
  return { does: 'pause', ...(found === undefined ? {} : { which: found }), until: day }
}

const weekdays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'

/** The day that words lead up to: "until 1 December", "for two weeks". */
async function dayIn(words: string, { now, zone }: Given): Promise<Day | undefined> {
  const length = /^for (?:the )?(?:next )?(?:(\d{1,3}|an?|one|two|three|four|five|six) (day|week|month)s?)$/i.exec(
    words,
  )
  const today = dayAt(now, zone)
  const text =
    length === null ? words.replace(/^(?:until|till|to|over|on|for)\s+(?:the )?/i, '') : `in ${length[1]} ${length[2]}s`
  const days = await dayReaderFor(text)
  const interval = wholeTime(readTimes(text, { today, order: 'dmy', lean: 'coming' }, days))
  if (interval === undefined || !Number.isFinite(interval.start)) return undefined
  // Who names today's weekday means the next one.
  const isWeekday = new RegExp(`^(?:${weekdays})$`, 'i').test(text)
  return isWeekday && interval.start <= today ? interval.start + 7 : interval.start
}

const units: Readonly<Record<string, number>> = { minute: 60, hour: 3600, day: 86_400, week: 604_800 }
const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
}
const ahead = /(?:(\d{1,3}|an?|one|two|three|four|five|six|seven|ten) (minute|hour|day|week)s?)/i

async function reminding(text: string, given: Given): Promise<Order | undefined> {
  const match = /^remind ?me(?: (?:of|about|on|to apply (?:for|to)))?(?: (.+))?$/i.exec(text)
  if (match === null) return undefined
  const words = match[1] ?? ''
  const lead =
    /^(?:(.*?)\s*)?\b((?:(?:\d{1,3}|an?|one|two|three|four|five|six|seven|ten) (?:minute|hour|day|week)s?|(?:\d{1,3}|an?|one|two|three|seven|ten))(?:(?:,| and) (?:\d{1,3}|an?|one|two|three|seven|ten)(?: (?:minute|hour|day|week)s?)?)*) (?:before|ahead|earlier)(?: (?:it closes|the deadline|that|it))?$/i.exec(
      words,
    )
  if (lead !== null) return { does: 'remind', about: aboutIn(lead[1] ?? 'this'), before: secondsBefore(lead[2] ?? '') }
  const dated = /^(.*?)\s*\b((?:on|at|tomorrow|in|next)\b.*)$/i.exec(words)
  if (dated !== null) {
    const { timing } = readTiming(dated[2] ?? '')
    const day = await dayIn((dated[2] ?? '').replace(/,?\s*(?:at|@)\s*\S.*$/i, ''), given)
    if (day !== undefined)
      return {
        does: 'remind',
        about: aboutIn(dated[1] === '' ? 'this' : (dated[1] ?? 'this')),
        on: { day, ...(timing.at === undefined ? {} : { seconds: timing.at }) },
      }
  }
  return { does: 'remind', about: aboutIn(words === '' ? 'this' : words) }
}

/** "3 days", "10, 3 and 1 days", "an hour": each in seconds. */
function secondsBefore(words: string): readonly number[] {
  const unit = units[/(minute|hour|day|week)s?\s*$/i.exec(words)?.[1]?.toLowerCase() ?? 'day'] ?? 86_400
  const found = words.split(/,| and /i).flatMap((part) => {
    const [, count = part.trim(), own] = ahead.exec(part) ?? []
    const number = Number(count) || numbers[count.toLowerCase()]
    return number === undefined ? [] : [number * (units[own?.toLowerCase() ?? ''] ?? unit)]
  })
  return [...new Set(found)].toSorted((a, b) => b - a)
}

async function snoozing(text: string, given: Given): Promise<Order | undefined> {
  const bare =
    /^snooze (?:for )?(?<until>(?:\d{1,3}|an?|one|two|three) (?:minute|hour|day|week)s?|(?:until|till|to) .+)$/i.exec(
      text,
    )
  const match = bare ?? new RegExp(String.raw`^snooze${which}(?: (?:until |till |for )?(?<until>.+))?$`, 'i').exec(text)
  if (match === null) return undefined
  const found = whichOf(match)
  const picked = found === undefined ? {} : { which: found }
  const until = match.groups?.['until'] ?? 'tomorrow'
  const short = /^(?:for )?(\d{1,3}|an?|one|two|three) (minute|hour)s?$/i.exec(until)
  if (short !== null) return { does: 'snooze', ...picked, for: secondsBefore(until)[0] ?? 3600 }
  const day = await dayIn(ahead.test(until) ? `for ${until.replace(/^for /i, '')}` : until, given)
  if (day !== undefined && day > dayAt(given.now, given.zone)) return { does: 'snooze', ...picked, until: day }
  return {
    does: 'unclear',
    why: `I cannot tell when “${until}” is; say it like “snooze 2 days” or “snooze until Monday”.`,
  }
}
