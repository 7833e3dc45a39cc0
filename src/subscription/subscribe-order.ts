import type { Zone } from '../calendar/zone.ts'
import { listingNoun } from '../question/words/listing-nouns.ts'
import type { Order } from './order.ts'
import { unquoted } from './pointing.ts'
import { leadTiming, readTiming, type ReadTiming } from './timing.ts'

/** What makes an order of words that a question could begin with as well: nothing more, listings, new ones, or days. */
type Needs = 'nothing' | 'listings' | 'new ones' | 'days'

const whom = String.raw`(?: (?:me|us|everyone|everybody|(?:this|the) (?:channel|thread|group|team)|here))`
const there = String.raw`there(?: is|[’']s| are|[’']re| will be)(?: (?:any|some|an?))?`
const when = String.raw`(?:when(?:ever)?|as soon as|every time|each time)`

/** Ways to begin an order to be told, before what is to be told; the more exact first. */
const ways: readonly (readonly [string, Needs])[] = [
  [String.raw`subscribe${whom}?(?: up)?${whom}?(?: (?:to|for))?`, 'nothing'],
  [
    String.raw`(?:(?:start|add|create|make|set up|open) (?:a |an |the |my |our )?)?(?:new )?subscription (?:to|for|on|about)`,
    'nothing',
  ],
  [
    String.raw`(?:notify|alert|ping|inform|message|warn)${whom}? (?:${when}|if) (?:${there}|an?|any|some|you (?:find|see|have))`,
    'nothing',
  ],
  [String.raw`(?:notify|alert|ping|inform|message|warn|tell)${whom}? ${when} (?=(?:any )?new\b)`, 'nothing'],
  [String.raw`tell${whom} ${when} ${there}(?= new\b)`, 'nothing'],
  [String.raw`let${whom} know ${when} (?:${there}|an?(?= new\b)|any)`, 'nothing'],
  [String.raw`keep${whom} (?:posted|informed|updated|up to date) (?:on|about|of|with)`, 'listings'],
  [String.raw`(?:notify|alert|inform)${whom}? (?:of|about|on|to)`, 'listings'],
  [String.raw`(?:follow(?! ?-?(?:up|through|on)\b)|watch(?: out)?(?: for)?|track|monitor|keep an eye on)`, 'listings'],
  [String.raw`sign${whom} up(?: (?:to|for))?`, 'listings'],
  [String.raw`let${whom} know (?:of|about)`, 'new ones'],
  [String.raw`(?:send|post|e-?mail|bring|mail|forward|message)${whom}?`, 'days'],
  [
    String.raw`(?:tell${whom}|update${whom}|let${whom} know|(?:i|we) want(?: to (?:get|see|have|receive))?)(?: (?:of|about|on|to))?`,
    'days',
  ],
]
const beginnings = ways.map(([way, needs]) => [new RegExp(String.raw`^${way}(?![\w’'-])[:,]? ?`, 'i'), needs] as const)

/** "Daily digest of calls in Laos", "weekly updates on events" */
const digest =
  /^(?:(?:an?|the) )?(?:send (?:me |us )?(?:an? |the )?)?((?:every|each) \w+|daily|weekly|monthly|hourly|weekday|fortnightly)?,? ?(?:digest|update|alert|summary|overview)s? (?:of|on|about|with|for) /i

const listings = new RegExp(`(?:^|[ "“”«])${listingNoun}`, 'i')
const newOnes = /^(?:(?:all|any|every|the|each) )*(?:new|newly|upcoming|further|future)\b/i
const nothingSaid =
  /^(?:(?:to |for )?(?:this|it|that|these|them|those|here|the (?:list|results?|same)|this (?:question|search|list)))?$/i
const elsewhere = /^(?:to )?(?:<[#@!]|[#@][a-z])\S* (?:to|for)\b/i

/** "… and send them", before when */
const sentence =
  /(?:,| and)+ (?:please )?(?:send|post|tell|show|give|report|deliver)(?: (?:them|it|those|these|that|me|us|here))*$/i
const placeHere = / (?:(?:for|in|into|to) (?:this|the|our) channel|here)$/i

/** "… in this thread", wherever in an order it is said. */
const threadHere = /(?:^|[\s,]+)(?:here )?(?:for|in|into|to) (?:this|the|our) thread(?=$|[\s,.!])/i

/** An order to be told again and again; undefined for all else. */
export function subscribing(text: string, own: Zone | undefined): Order | undefined {
  const order = subscribingTo(text.replace(threadHere, ''), own)
  const isThread = order?.does === 'subscribe' && (threadHere.test(text) || aThread.test(text))
  return isThread ? { ...order, inThread: true } : order
}

/** "Subscribe this thread to …" */
const aThread = /^(?:\S+ ){1,2}(?:this|the) thread\b/i

function subscribingTo(text: string, own: Zone | undefined): Order | undefined {
  const begun = beginningOf(text)
  if (begun === undefined) return byTiming(text, own)
  const { needs, rest } = begun
  const read = readBoth(`${rest}${begun.rhythm}`, own)
  const words = read.rest.replace(sentence, '').replace(placeHere, '').trim()
  if (read.unclear === undefined && !isEnough(needs, words, read)) return undefined
  if (read.unclear !== undefined && needs !== 'nothing' && !listings.test(words)) return undefined
  return told(words, read)
}

function beginningOf(
  text: string,
): { readonly needs: Needs; readonly rest: string; readonly rhythm: string } | undefined {
  const regular = digest.exec(text)
  if (regular !== null) {
    const rest = text.slice(regular[0].length)
    return regular[1] === undefined
      ? { needs: 'days', rest, rhythm: '' }
      : { needs: 'nothing', rest, rhythm: `, ${rhythmOf(regular[1])}` }
  }
  for (const [way, needs] of beginnings) {
    const begun = way.exec(text)?.[0]
    if (begun !== undefined) return { needs, rest: text.slice(begun.length), rhythm: '' }
  }
  return undefined
}

function rhythmOf(word: string): string {
  return word.toLowerCase() === 'weekday' ? 'weekdays' : word
}

/** When to send, at the end of an order, or at its beginning before what is to be told ("daily at 9 to …"). */
function readBoth(words: string, own: Zone | undefined): ReadTiming {
  const led = leadTiming(words, own)
  const behind = led === undefined ? null : /^[\s,]*(?::|to\b|of\b|for\b|about\b|on\b|with\b) ?(.+)$/.exec(led.rest)
  return led !== undefined && behind?.[1] !== undefined ? { ...led, rest: behind[1] } : readTiming(words, own)
}

function isEnough(needs: Needs, words: string, { timing }: ReadTiming): boolean {
  switch (needs) {
    case 'nothing':
      return true
    case 'listings':
      return listings.test(words) || timing.days !== undefined
    case 'new ones':
      return newOnes.test(words) || timing.days !== undefined
    case 'days':
      return timing.days !== undefined
  }
}

/** "Every Monday 08:30: events in China", "on weekdays send us new calls" */
function byTiming(text: string, own: Zone | undefined): Order | undefined {
  const led = leadTiming(text, own)
  if (led === undefined) return undefined
  const rest = led.rest.replace(/^[\s,:–-]+/, '')
  const begun = beginningOf(rest)
  const isSet = /^\s*[:–-]\s/.test(led.rest) || (/^\s*,/.test(led.rest) && led.timing.at !== undefined)
  if (rest === '' || !(begun !== undefined || isSet)) return undefined
  if (led.isWeak === true || (led.unclear === undefined && led.timing.days === undefined)) return undefined
  const words = (begun?.rest ?? rest).trim()
  return listings.test(words) || begun?.needs === 'nothing' ? told(words, led) : undefined
}

/** A longer question is not saved. */
export const longestSaved = 1000

function told(words: string, { timing, unclear }: ReadTiming): Order {
  if (unclear !== undefined) return { does: 'unclear', why: unclear }
  if (elsewhere.test(words))
    return { does: 'unclear', why: 'I subscribe only the place where I am asked: say it in that channel.' }
  if (/^(?:number |no\.? ?|#)?\d{1,3}$/i.test(words))
    return {
      does: 'unclear',
      why: `A subscription is to a question, such as “subscribe to open calls in Mongolia”; “remind me of ${words}” is for one listing.`,
    }
  const question = nothingSaid.test(words) ? '' : questionIn(words)
  if (question.length > longestSaved)
    return { does: 'unclear', why: `A question to subscribe to has at most ${longestSaved} characters.` }
  return { does: 'subscribe', ...(question === '' ? {} : { question }), ...timing }
}

/** A question without quotes around all of it; around a topic alone they belong to it. */
export function questionIn(words: string): string {
  return listings.test(words) ? unquoted(words) : words
}
