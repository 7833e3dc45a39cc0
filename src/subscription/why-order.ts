import type { Order } from './order.ts'
import { aboutIn } from './pointing.ts'

const me = '(?:i|we|this channel)'
const told = String.raw`(?:get|getting|got|receive|received|receiving|see|seeing|sent|told|notified|shown)(?: (?:about|of))?`
const whys: readonly (readonly [RegExp, 'why' | 'why not'])[] = [
  [
    new RegExp(
      String.raw`^why (?:not|did(?:n[’']?t| not) ${me} ${told}|(?:was|were|am|are)(?:n[’']?t| not)? ${me} not ${told}|(?:was|were)(?:n[’']?t| not) ${me} ${told}|did(?:n[’']?t| not) you (?:tell|send|show|notify)(?: (?:me|us))?(?: (?:about|of))?|did ${me} not ${told}|did you not (?:tell|send|show|notify)(?: (?:me|us))?(?: (?:about|of))?) (?<about>.+)$`,
      'i',
    ),
    'why not',
  ],
  [
    new RegExp(
      String.raw`^why (?:(?:did|do|was|were|am|are|have) ${me}(?: been)? ${told}|(?:did|do|does|are|is) (?:you|the bot|callboard) (?:tell|telling|send|sending|show|showing|notify|notifying)(?: (?:me|us))?(?: (?:about|of))?) (?<about>.+)$`,
      'i',
    ),
    'why',
  ],
  [/^why (?:was|is) (?<about>.+?) not (?:sent(?: to (?:me|us))?|in (?:the|this|my) digest)$/i, 'why not'],
  [/^why (?:was|is) (?<about>.+?) (?:sent(?: to (?:me|us))?|in (?:the|this|my) digest)$/i, 'why'],
  [/^why (?:was|is)(?:n[’']?t| not) (?<about>.+?) (?:sent(?: to (?:me|us))?|in (?:the|this|my) digest)$/i, 'why not'],
  [/^why (?:is|are) (?<about>this|these|(?:number |no\.? ?|# ?)?\d{1,3}) (?:here|shown)$/i, 'why'],
  [/^why (?<about>(?:number |no\.? ?|# ?)?\d{1,3}|[a-z]{5}-[a-z]{5}|this(?: one)?)$/i, 'why'],
]

/** "Why not Laos?" asks further; a listing is pointed at: "why not the mapping survey?", "why not 2?" */
const mayAskFurther = /^why (?:not|do|does|am|are|is)\b|^why \w+ \w+ see/i
const pointsAt = /^(?:the |this\b|that\b|these\b|["“«]|(?:number |no\.? ?|# ?)?\d{1,3}$|[a-z]{5}-[a-z]{5}$)/i
/** Told of no listing, but of some or none: a question. */
const isOfNone = /^(?:any|anything|no|nothing|none|more|less|only|so|an? (?:digest|answer|message|reminder))\b/i

/** "Why did I get this?", "why not the mapping survey?"; undefined for all else. */
export function explaining(text: string): Order | undefined {
  for (const [way, does] of whys) {
    const about = way.exec(text)?.groups?.['about']
    if (about === undefined) continue
    if (isOfNone.test(about) || (mayAskFurther.test(text) && !pointsAt.test(about))) return undefined
    return { does, about: aboutIn(about) }
  }
  return undefined
}
