import { ordinal } from '../question/words/number-words.ts'
import type { Order } from './order.ts'
import { oneAtATime, pointed, unquoted, type Pointed } from './pointing.ts'

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
