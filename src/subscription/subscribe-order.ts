import type { Order } from './order.ts'
import { readTiming } from './timing.ts'

const strong =
  /^(?:subs?cri?be|sign)(?: me| us| this (?:channel|thread)| the channel)?(?: up)?(?: here)?(?: (?:to|for))? (.+)$|^(?:notify|alert|inform|tell|update)(?: me| us| this channel)?(?: (?:about|of|on|to))? (?:when(?:ever)? (?:there (?:are|is)|a|an|any)|new(?:ly posted)?) (.+)$|^let (?:me|us) know (?:about|of|when(?:ever)? (?:there (?:are|is)|a|any)) (?:any )?(.+)$|^((?:daily|weekly) digest) (?:of|on|about|with) (.+)$/i
/** These are orders only with a time to do it at. */
const weak =
  /^(?:(?:send|give|post|show|bring|email)(?: me| us| here)?|follow|watch|track|digest of|notify (?:me|us) (?:of|about)|let (?:me|us) know(?: about)?|tell (?:me|us) about) (.+)$/i

/** "subscribe to …, weekdays at 9", "every Monday 08:30: …". */
export function subscribing(text: string): Order | undefined {
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
