import { dayAt, type Zone } from '../calendar/zone.ts'
import type { Order, Which } from './order.ts'
import { ordinal } from '../question/words/number-words.ts'
import { oneAtATime, pointed, unquoted, type Pointed } from './pointing.ts'
import { readTiming } from './timing.ts'
import { dayAfter } from './until-words.ts'
import { zoneAt } from './zone-words.ts'
import type { Given } from './given.ts'

type Managing = 'stop' | 'resume' | 'preview' | 'test' | 'done'

/** Ways to order one thing of a subscription or reminder; what is pointed at stands behind. */
const ways: readonly (readonly [RegExp, Managing])[] = [
  [
    /^(?:(?:stop|end) reminding (?:me|us)(?: (?:about|of))?|(?:do not|don[’']t) remind (?:me|us)(?: (?:about|of))?(?: again)?|unremind(?: me)?(?: (?:about|of))?)(?: |$)/i,
    'done',
  ],
  [/^(?:cancel|remove|delete|stop|end|clear|forget)(?= (?:(?:all|the|my|every) )*reminders?\b)(?: |$)/i, 'done'],
  [/^(?:done(?: with)?|dismiss|mark(?= .* (?:as )?done$))(?: |$)/i, 'done'],
  [
    /^(?:stop|quit) (?:sending|posting|telling|notifying|alerting)(?: (?:me|us|here))?(?: (?:about|of))?(?: |$)/i,
    'stop',
  ],
  [/^unsubscribe(?: (?:me|us|here|this (?:channel|thread)))?(?: from| to)?(?: |$)/i, 'stop'],
  [/^(?:stop|remove|delete|cancel|end)(?: |$)/i, 'stop'],
  [/^no more(?: of)?(?= (?:this|these|it|digests?|notifications?|alerts?|updates?|messages?)$) /i, 'stop'],
  [/^(?:resume|unpause|unmute|start(?=(?: .+)? (?:sending )?again$)|turn on|enable)(?: |$)/i, 'resume'],
  [/^(?:restart|continue)(?: |$)/i, 'resume'],
  [/^(?:(?:show|give|send)(?: me| us)? )?(?:a |the )?preview(?: (?:of|for))?(?: |$)/i, 'preview'],
  [/^what (?:would|will) (?=.*\bsend$)/i, 'preview'],
  [/^(?:send|post|give)(?: me| us)? (?:a )?test(?: digests?| messages?)?(?: (?:of|for))?(?: |$)/i, 'test'],
  [/^test(?: |$)/i, 'test'],
]

/** Behind these stands the question that is subscribed to, in any words. */
const namesAnything =
  /^(?:unsubscribe|(?:stop|quit) (?:sending|posting|telling|notifying|alerting)|stop reminding|don[’']t remind|do not remind|unremind)/i
/** These belong to talk or to questions where they do not say what: "cancel", "remove it", "delete the first". */
const tooVague = new RegExp(
  String.raw`^(?:remove|delete|cancel|end|continue|restart|test|clear|forget|dismiss|turn on|enable|start)(?: (?:it|this|that|these|those|this one|that one|here|all|everything|all of (?:it|them|these)|them(?: all)?|both|(?:the )?${ordinal}(?: one)?))?(?: again)?$`,
  'i',
)

/** What is ordered of one subscription or reminder by a verb and what it points at; undefined for all else. */
export function aboutOne(text: string): Order | undefined {
  if (tooVague.test(text)) return undefined
  for (const [way, does] of ways) {
    const verb = way.exec(text)?.[0]
    if (verb === undefined) continue
    const rest = text
      .slice(verb.length)
      .replace(/(?:^| )(?:(?:sending )?again|(?:as )?done|send)$/i, '')
      .trim()
    const found = does === 'preview' && /^(?:you|we|i)$/i.test(rest) ? {} : pointedAt(rest, text)
    if (found === 'several') return { does: 'unclear', why: oneAtATime }
    if (found !== undefined) return { does, ...found }
  }
  return undefined
}

function pointedAt(rest: string, text: string): Pointed | undefined {
  const point = pointed(rest)
  if (point !== undefined) return point
  if (namesAnything.test(text)) return { which: { words: unquoted(rest) } }
  // "Done with the mapping survey"
  const finished = /^done(?: with)? the (.+)$/i.exec(text)?.[1]
  return finished === undefined ? undefined : { which: { words: finished } }
}

const pauses = /^(?:pause|mute|hold|suspend|turn off|disable|silence|stop(?= .*\b(?:until|till|for)\b))(?= |$)/i
const untilWay = /(?:^| )(?=(?:until|till|til|through|thru|for|over|during) )/gi
const openEnd =
  /^(?:until|till) (?:further notice|i say(?: so)?|i resume(?: it)?|later)$|^for (?:now|good|ever|a while)$/i
const dayWay = 'say it like “pause until 1 December” or “pause for two weeks”'
/** More words than these that may begin the time are not tried. */
const mostTries = 4

/** "Pause", "mute 2 until Monday"; undefined for all else. */
export async function pausing(text: string, given: Given): Promise<Order | undefined> {
  const verb = pauses.exec(text)?.[0]
  if (verb === undefined) return resumedLater(text, given)
  const rest = text.slice(verb.length).trim()
  if (/\breminders?$/i.test(rest) && !/^stop/i.test(verb) && pointed(rest) !== undefined)
    return { does: 'unclear', why: 'Reminders are ended, or put off: say “done 2”, “done all” or “snooze 2 days”.' }
  for (const start of [...rest.matchAll(untilWay)].slice(-mostTries)) {
    const found = pointed(rest.slice(0, start.index).trim())
    const order = found === undefined ? undefined : await pausedUntil(rest.slice(start.index).trim(), found, given)
    if (order !== undefined) return order
  }
  const found = /^stop/i.test(verb) ? undefined : pointed(rest)
  if (found === undefined) return unreadUntil(verb, rest) ?? pausedLater(verb, rest, given)
  if (found === 'several') return { does: 'unclear', why: oneAtATime }
  return rest === '' && !/^(?:pause|mute)$/i.test(verb) ? undefined : { does: 'pause', ...found }
}

async function pausedUntil(words: string, found: Pointed, given: Given): Promise<Order | undefined> {
  if (found === 'several') return { does: 'unclear', why: oneAtATime }
  if (openEnd.test(words)) return { does: 'pause', ...found }
  const day = await dayAfter(words, given)
  if (day === undefined) return undefined
  if (day <= dayAt(given.now, given.zone)) return { does: 'unclear', why: `“${words}” is not ahead of us; ${dayWay}.` }
  return { does: 'pause', ...found, until: day }
}

/** "Pause until the cows come home" */
function unreadUntil(verb: string, rest: string): Order | undefined {
  const words = /^(?:.* )?((?:until|till|til) .+)$/i.exec(rest)?.[1]
  const found = words === undefined ? undefined : pointed(rest.slice(0, rest.length - words.length).trim())
  if (words === undefined || found === undefined || !/^(?:pause|mute)$/i.test(verb)) return undefined
  return { does: 'unclear', why: `I cannot tell which day “${words}” means; ${dayWay}.` }
}

const later = /^(?:in|on|from|at|next|this|tomorrow|between|starting) ?/i

/** "Pause in August" */
async function pausedLater(verb: string, rest: string, given: Given): Promise<Order | undefined> {
  if (!/^(?:pause|mute)$/i.test(verb) || !later.test(rest) || (await dayAfter(rest, given)) === undefined)
    return undefined
  return { does: 'unclear', why: `I pause from now on, until a day: ${dayWay}.` }
}

/** "Resume on Monday" */
async function resumedLater(text: string, given: Given): Promise<Order | undefined> {
  const [, verb, rest = ''] = /^(resume|unpause|unmute) (.+)$/i.exec(text) ?? []
  if (verb === undefined || !later.test(rest) || (await dayAfter(rest, given)) === undefined) return undefined
  return { does: 'unclear', why: `I resume at once, or at the end of a pause: ${dayWay}.` }
}

const change = /^(?:change|move|set|make|switch|reschedule|update|edit|shift) (.+)$/i
/** "2 to …", "the subscription about mining to …", "it …" */
const target =
  /^(?<which>(?:the )?(?:subscription |digest |number )?#?\d{1,3}|(?:the |my |our |this )?(?:subscription|digest)(?: (?:to|about|on|for) .+?)?|it|this|that)(?: (?:to|from .+ to)|:)? (?<rest>.+)$/i
const aspect = /^(?:the )?(?:time|hour|days?|schedule|zone|question|sending)(?: of (?<which>.+?))? to (?<rest>.+)$/i

/** "Make it 10:00", "move 2 to Mondays at 8", "change 1 to events in China", "every day instead"; undefined for all else. */
export function changing(text: string, own: Zone | undefined): Order | undefined {
  const instead = /^(?:(?:make|change|send) (?:it|that) )?(.+?) instead$/i.exec(text)?.[1]
  if (instead !== undefined) return retimed(instead, {}, own)
  const turned = /^(?:change|switch|move)(?: back)? to (.+)$/i.exec(text)?.[1]
  if (turned !== undefined) return retimed(turned, {}, own)
  const { which = '', rest = '' } = partsOf(text)
  const found = rest === '' ? undefined : pointed(which)
  if (found === undefined || found === 'several') return undefined
  const isExact = /\d|subscription|digest/i.test(which)
  const isHour = /^\d{1,2}$/.test(rest) && (isExact || /^(?:move|reschedule|shift)/i.test(text))
  const order = retimed(isHour ? `at ${rest}` : rest, found, own)
  if (order !== undefined || !isExact || /^(?:send|post)/i.test(text)) return order
  const { timing, rest: question, unclear } = readTiming(rest, own)
  if (unclear !== undefined) return { does: 'unclear', why: unclear }
  return { does: 'change', ...found, question: unquoted(question.trim()), ...timing }
}

function partsOf(text: string): Partial<Record<string, string>> {
  const sent = /^(?:send|post) (?<which>it|the digest|(?:number |#)?\d{1,3}) (?<rest>.+)$/i.exec(text)
  if (sent !== null) return sent.groups ?? {}
  const written = change.exec(text)?.[1] ?? ''
  const { which, rest } = aspect.exec(written)?.groups ?? {}
  if (rest === undefined) return target.exec(written)?.groups ?? {}
  return { which: which ?? 'the subscription', rest }
}

/** A change of when alone. Without a number "Monday instead" and "make it China" are questions that follow up. */
function retimed(words: string, found: { readonly which?: Which }, own: Zone | undefined): Order | undefined {
  const clock = zoneAt(words, 0, own)
  if (clock?.end === words.length && 'value' in clock && clock.value.zone !== undefined)
    return { does: 'change', ...found, zone: clock.value.zone }
  const { timing, rest, unclear, isWeak } = readTiming(words, own)
  if (rest.trim() !== '' || (isWeak === true && found.which === undefined)) return undefined
  if (unclear !== undefined) return { does: 'unclear', why: unclear }
  return Object.keys(timing).length === 0 ? undefined : { does: 'change', ...found, ...timing }
}
