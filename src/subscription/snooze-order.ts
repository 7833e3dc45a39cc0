import { dayAt, instantOf } from '../calendar/zone.ts'
import { length, secondsIn } from './length-words.ts'
import type { Order } from './order.ts'
import { oneAtATime, pointed, type Pointed } from './pointing.ts'
import { dayAfter, momentNamed } from './until-words.ts'
import type { Given } from './given.ts'
import { impossibleDay } from './impossible-day.ts'

const snooze =
  /^(?:snooze|postpone|remind me again)(?= (?:in|on|at|for|tomorrow|next|later|until)\b|$)|^(?:snooze|postpone)(?= )/i
const proquint = /^[a-z]{5}-[a-z]{5}$/i
const snoozeLength = new RegExp(String.raw`^(?<which>.*?)(?:^| )(?:(?:for|by|in) )?(?<wait>${length})$`, 'i')

/** "Snooze 2 days", "snooze 1 until Monday"; undefined for all else. */
export async function snoozing(text: string, given: Given): Promise<Order | undefined> {
  const verb = snooze.exec(text)?.[0]
  if (verb === undefined) return undefined
  const rest = text.slice(verb.length).trim()
  const wait = snoozeLength.exec(rest)?.groups
  const [which, until] = wait === undefined ? partedBy(rest) : [wait['which'] ?? '', wait['wait'] ?? '']
  const found = pointed(which.trim()) ?? { which: { words: which.trim().replace(/^the /i, '') } }
  if (found === 'several') return { does: 'unclear', why: oneAtATime }
  const never = impossibleDay(until)
  if (never !== undefined) return { does: 'unclear', why: `There is no ${never}; say it like “snooze until Monday”.` }
  const seconds = secondsIn(until)
  if (seconds !== undefined && seconds < 86_400) return { does: 'snooze', ...found, for: seconds }
  const isNamed = found.which?.words !== undefined && !proquint.test(found.which.words)
  // "Snooze buttons"
  if (isNamed && until === '' && !/^(?:the|my) /i.test(which)) return undefined
  return putOff(until === '' ? 'tomorrow' : until, found, given)
}

async function putOff(until: string, found: Exclude<Pointed, 'several'>, given: Given): Promise<Order> {
  const today = dayAt(given.now, given.zone)
  const named = await momentNamed(until.replace(/^(?:until|till|til|to|on)\s+/i, ''), given)
  const instant = named?.seconds === undefined ? undefined : instantOf(named.day, named.seconds, given.zone)
  if (instant !== undefined && instant > given.now)
    return { does: 'snooze', ...found, for: Math.round((instant - given.now) / 1000) }
  const day = instant === undefined ? await dayAfter(until, given) : undefined
  const first = day ?? named?.day
  if (instant === undefined && first !== undefined && first > today) return { does: 'snooze', ...found, until: first }
  return {
    does: 'unclear',
    why: `I cannot tell when “${until}” is; say it like “snooze 2 days” or “snooze until Monday”.`,
  }
}

function partedBy(words: string): readonly [string, string] {
  const at = / ?\b(?:until|till|til|to|for|on|tomorrow|next)\b(?! the one)/i.exec(words)?.index
  return at === undefined ? [words, ''] : [words.slice(0, at), words.slice(at).trim()]
}
