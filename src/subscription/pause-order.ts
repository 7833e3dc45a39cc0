import { dayAt } from '../calendar/zone.ts'
import type { Given } from './given.ts'
import { impossibleDay } from './impossible-day.ts'
import type { Order } from './order.ts'
import { oneAtATime, pointed, type Pointed } from './pointing.ts'
import { dayAfter } from './until-words.ts'

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
  const never = impossibleDay(words)
  const why = never === undefined ? `I cannot tell which day “${words}” means` : `There is no ${never}`
  return { does: 'unclear', why: `${why}; ${dayWay}.` }
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
