import { dayAt } from '../calendar/zone.ts'
import { dayMeant } from './day-meant.ts'
import type { Given } from './given.ts'
import type { Order, Which } from './order.ts'
import { readTiming } from './timing.ts'

const thing = String.raw`(?:(?:the |my |our |this )?(?:subscription|digest|one)s?(?: (?:to|about|on|for|of))?)`
/** How one of a list is pointed at. */
export const which = String.raw`(?: (?:(?<number>#?\d{1,3})|(?<id>[a-z]{5}-[a-z]{5})|(?<all>all|everything|all of them)|(?:it|this|that)|${thing}(?: (?<words>.+?))?))?`
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

/** "stop 2", "resume", "preview 1", "done": what is done with one of a list. */
export function aboutOne(text: string): Order | undefined {
  for (const [way, does] of verbs) {
    const match = way.exec(text)
    if (match === null || needsWhich.test(text)) continue
    const found = whichOf(match)
    return found === undefined ? { does } : { does, which: found }
  }
  return undefined
}

/** Which of a list a match means. */
export function whichOf({ groups = {} }: RegExpExecArray): Which | undefined {
  const { number = groups['number2'], all, id } = groups
  const words = id ?? groups['words']
  if (number !== undefined) return { number: Number(number.replace('#', '')) }
  if (all !== undefined) return { all: true }
  return words === undefined || words === '' ? undefined : { words }
}

const change =
  /^(?:change|move|set|make|switch|reschedule)(?: subscription)?(?: (?:(#?\d{1,3})|it|this|the (?:subscription|digest)))(?: (?:to|at|on))? (.+)$/i

/** "make it 10:00", "move 2 to Mondays at 8". */
export function changing(text: string): Order | undefined {
  const match = change.exec(text)
  const rest = match?.[2] ?? /^(.+?) instead$/i.exec(text)?.[1]
  if (rest === undefined) return undefined
  const { timing, rest: question, unclear } = readTiming(rest)
  const isTimed = timing.days !== undefined || timing.at !== undefined || timing.zone !== undefined
  const words = question.replace(/^[,\s]+/, '')
  if (unclear !== undefined) return { does: 'unclear', why: unclear }
  // "events instead" is a question that follows up; with a time it is none.
  if (match === null && (!isTimed || words !== '')) return undefined
  const number = match?.[1] === undefined ? {} : { which: { number: Number(match[1].replace('#', '')) } }
  return { does: 'change', ...number, ...(words === '' ? {} : { question: words }), ...timing }
}

/** "pause until 1 December", "mute 2 for two weeks". */
export async function pausing(text: string, given: Given): Promise<Order | undefined> {
  const match = new RegExp(
    String.raw`^(?:pause|mute|snooze|hold)(?: subscription| digests?)?${which}(?: (?<until>(?:until|till|to|for|over) .+))?$`,
    'i',
  ).exec(text)
  const isOfReminder = /^snooze/i.test(text)
  if (match === null || isOfReminder) return undefined
  const found = whichOf(match)
  const until = match.groups?.['until']
  if (until === undefined) return { does: 'pause', ...(found === undefined ? {} : { which: found }) }
  const day = await dayMeant(until, given)
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
