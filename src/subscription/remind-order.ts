import { dayAt } from '../calendar/zone.ts'
import { aboutIn } from './about.ts'
import { dayMeant } from './day-meant.ts'
import type { Given } from './given.ts'
import { which, whichOf } from './manage-order.ts'
import type { Order } from './order.ts'
import { readTiming } from './timing.ts'

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

/** "remind me of 2", "remind me 3 days before", "remind me on Friday at 10". */
export async function reminding(text: string, given: Given): Promise<Order | undefined> {
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
    const day = await dayMeant((dated[2] ?? '').replace(/,?\s*(?:at|@)\s*\S.*$/i, ''), given)
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

/** "snooze 2 days", "snooze 2 until Monday". */
export async function snoozing(text: string, given: Given): Promise<Order | undefined> {
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
  const day = await dayMeant(ahead.test(until) ? `for ${until.replace(/^for /i, '')}` : until, given)
  if (day !== undefined && day > dayAt(given.now, given.zone)) return { does: 'snooze', ...picked, until: day }
  return {
    does: 'unclear',
    why: `I cannot tell when “${until}” is; say it like “snooze 2 days” or “snooze until Monday”.`,
  }
}
