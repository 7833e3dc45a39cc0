import { ordinal, ordinalOf } from '../question/words/number-words.ts'
import type { About, Which } from './order.ts'

const number = String.raw`(?:(?:the )?(?:subscription|digest|reminder|listing|call|event)s? )?(?:number |no\.? ?|nr\.? ?|# ?)?`
const numbered = new RegExp(String.raw`^${number}(-?\d{1,3})$`, 'i')
const counted = new RegExp(
  String.raw`^(?:the )?(${ordinal})(?: (?:one|subscription|digest|reminder|listing|call|event))?$`,
  'i',
)
const several = new RegExp(String.raw`^${number}\d{1,3}(?:(?: ?,| ?&| and| or|-| to)+ ?#?\d{1,3})+$`, 'i')
const nothing =
  /^(?:it|this|that|them|these|those|this one|that one|here|(?:the|my|our|this|that|a) (?:subscription|digest|reminder|one|channel)|(?:subscription|reminder)|(?:the |your |these |any |all )?(?:notifications?|alerts?|updates?|messages?)|(?:daily |weekly )?digests?|sending(?: (?:it|this|that|digests?|me|us))?)$/i
const all =
  /^(?:all|everything|all of (?:them|it|these)|them all|all (?:the |my |our |these )?(?:subscriptions|digests|reminders)|every (?:subscription|digest|reminder)|(?:the |my |our )?(?:subscriptions|digests|reminders)|both)$/i
const id = /^(?:(?:the )?(?:subscription|digest|reminder|listing) )?([a-z]{5}-[a-z]{5})$/i
const thing = '(?:subscription|digest|reminder|one|alert|update)s?'
const described = [
  new RegExp(String.raw`^(?:the |my |our )?${thing} (?:to|about|on|for|of|with|from) (.+)$`, 'i'),
  new RegExp(String.raw`^(?:the |my |our )(.+?) (?:subscription|digest|reminder|alert)s?$`, 'i'),
  /^["“”«]([^"“”«»]+)["“”»]$/,
]

/** The number that is said; what stands before the first is no more there than the none-th. */
function numberIn(words: string): number | undefined {
  const digits = numbered.exec(words)?.[1]
  return digits === undefined ? undefined : Math.max(0, Number(digits))
}

/** What is pointed at: a subscription or reminder, nothing in particular, or several, of which only one can be. */
export type Pointed = { readonly which?: Which } | 'several'

/** What words point at; undefined where they are no way to point at a subscription or a reminder. */
export function pointed(words: string): Pointed | undefined {
  if (words === '' || nothing.test(words)) return {}
  if (all.test(words)) return { which: { all: true } }
  const told = numberIn(words)
  if (told !== undefined) return { which: { number: told } }
  const place = counted.exec(words)?.[1]
  if (place !== undefined) return { which: { number: ordinalOf(place) } }
  if (several.test(words)) return 'several'
  const named = id.exec(words)?.[1]?.toLowerCase() ?? firstOf(described, words)
  return named === undefined ? undefined : { which: { words: unquoted(named.replace(/^the /i, '')) } }
}

/** That only one can be meant. */
export const oneAtATime = 'One at a time, please, or all of them: say it like “stop 2” or “stop all”.'

const things = '(?:call|event|listing|workshop|tender|job|vacancy|deadline|news|notice)'
const shown = new RegExp(
  String.raw`^(?:it|this|that|these|them|those|(?:this|that|the) (?:one|${things})|(?:the|its|their) deadlines?|(?:this|that|these|those|such) (?:message|digest|post|notification|update)s?)$`,
  'i',
)

/** Which listing is meant: "2", "number 2", "fufik-sagom", "this", "the mapping survey". */
export function aboutIn(words: string): About {
  const plain = words.trim().replace(/^(?:the |its )?deadline (?:of|for) /i, '')
  const told = numberIn(plain)
  if (told !== undefined) return { number: told }
  const place = counted.exec(plain)?.[1]
  if (place !== undefined) return { number: ordinalOf(place) }
  const named = id.exec(plain)?.[1]
  if (named !== undefined) return { id: named.toLowerCase() }
  if (plain === '' || shown.test(plain)) return {}
  return { words: unquoted(plain.replace(/^the /i, '')) }
}

/** Words without the quotes around all of them. */
export function unquoted(words: string): string {
  return /^["“”«]([^"“”«»]+)["“”»]$/.exec(words)?.[1] ?? words
}

function firstOf(ways: readonly RegExp[], words: string): string | undefined {
  for (const way of ways) {
    const found = way.exec(words)?.[1]
    if (found !== undefined) return found
  }
  return undefined
}
