import type { Zone } from '../calendar/zone.ts'
import type { Order, Which } from './order.ts'
import { pointed } from './pointing.ts'
import { questionIn } from './subscribe-order.ts'
import { readTiming } from './timing.ts'
import { zoneAt } from './zone-words.ts'

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
  if (toNothing.test(text)) return { does: 'unclear', why: `To what? ${ways}` }
  const { which = '', rest = '' } = partsOf(text)
  const found = rest === '' ? undefined : pointed(which)
  if (found === undefined || found === 'several') return undefined
  const isExact = /\d|subscription|digest/i.test(which)
  const isHour = /^\d{1,2}$/.test(rest) && (isExact || /^(?:move|reschedule|shift)/i.test(text))
  const order = retimed(isHour ? `at ${rest}` : rest, found, own)
  if (order !== undefined || !isExact) return order
  if (/^(?:move|reschedule|shift) .* to /i.test(text))
    return { does: 'unclear', why: `I cannot tell when “${rest}” is. ${ways}` }
  if (!namesQuestion.test(text)) return undefined
  const { timing, rest: question, unclear } = readTiming(rest, own)
  if (unclear !== undefined) return { does: 'unclear', why: unclear }
  return { does: 'change', ...found, question: questionIn(question.trim()), ...timing }
}

const ways = 'Say it like “move 1 to Mondays at 8” or “change 1 to events in China”.'
const toNothing = /^(?:change|move|switch|reschedule|update|edit|shift) (?:number |#)?\d{1,3} to$/i

/** Another question is said behind "to": "make 2 shorter" is none. */
const namesQuestion = /^(?:change|switch|update|edit|set) [^:]*?(?: to |: )/i

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
