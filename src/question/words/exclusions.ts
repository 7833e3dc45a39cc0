import type { Place } from '../../place/place.ts'
import type { Status } from '../../listing/status.ts'
import type { Topic } from '../../search/criteria.ts'
import type { Excluded } from '../intent.ts'
import type { AskedKind } from './kind-words.ts'
import type { Claim, Span } from '../span.ts'
import { wordsIn } from '../../text/words-in.ts'
import { firstWordsOf } from './beginnings.ts'
import { count } from './number-words.ts'
import { topicOf } from '../topic/topic.ts'

/** Words that leave out what follows; "not only" leaves out nothing. */
const leavingWords = String.raw`(?:not(?! (?:only|just)\b)|but no|with no|neither|nor|minus|never|without|excluding|except(?:ing)?(?: for)?|outside|instead of|rather than|other than|apart from|(?:everything|anything|all) but)`
const leaving = String.raw`(?:\b${leavingWords}|n[’']t)`
const firstWords = firstWordsOf(leavingWords)
const between = String.raw`(?:\s+(?:for|of|from|in|on|about|any|the|those|that|which|are|is|being|ones|be|with|paid|a|an|fee|fees))*`
const leavingBefore = new RegExp(`${leaving}${between}\\s*$`, 'i')
const about = '(?:about|on|regarding|concerning|related to|mention(?:ing)?|for)'
// Single spaces: where a place or a kind stood is blank, and what follows that is wanted.
const leavingTopic = new RegExp(
  String.raw`${leaving}(?: (?:those|the ones|ones|mention(?:ing)?|speak(?:ing)? of|deal(?:ing)? with|be|being))* ${about} |\b(?:do|does|did) not mention |\b(?:excluding|except(?:ing)?(?: for)?|other than|apart from|without|but not|(?:everything|anything|all) but) (?:those |the ones |the )?(?:${count} (?=[^\d\s]))?(?:${about} )?`,
  'gi',
)
const small = '(?:in|from|about|on|for|of|to|with|and|or|nor|but)'
const word = String.raw`[\p{L}\p{N}][^\s,;.?!]*`
const phrase = `${word}(?: (?!${small}\\b)${word})*`
/** "forced labour or mining, or youth": phrases, none of which is wanted. */
const phrases = new RegExp(`^${phrase}(?:(?:,| or| nor| and|, or|, and) (?!${small}\\b)${phrase})*`, 'u')

/** Whether anything in a text may turn what follows into what is not wanted; of "don’t" the t stands by itself. */
function mayLeaveOut(text: string): boolean {
  return wordsIn(text).words.some(({ word: each }) => each === 't' || (firstWords?.has(each) ?? true))
}

/** Whether the words right before a span turn it into what is not wanted: "not in Mongolia", "except workshops". */
export function isExcluded(text: string, { start }: Span): boolean {
  return leavingBefore.test(text.slice(0, start))
}

const goesOn = /^\s*(?:,|,? ?(?:and|or|nor))\s*(?:in |from |the )?$/i

/** "Instead of workshops, op-eds": what follows is what takes the place. */
const replacing = /\b(?:instead of|rather than)(?: the)?\s*$/i

/** The claims that are not wanted, of several readers' lists of them: in "not in China or Japan" neither place is. */
export function unwantedOf(text: string, ...lists: readonly (readonly Span[])[]): ReadonlySet<Span> {
  return mayLeaveOut(text) ? new Set(lists.flatMap((claims) => unwantedIn(text, claims))) : nothing
}

const nothing: ReadonlySet<Span> = new Set()

function unwantedIn(text: string, claims: readonly Span[]): readonly Span[] {
  const unwanted: Span[] = []
  for (const [place, claim] of claims.entries()) {
    const last = unwanted.at(-1)
    const isNext = last !== undefined && last === claims[place - 1]
    const goes = isNext && !replacing.test(text.slice(0, last.start)) && goesOn.test(text.slice(last.end, claim.start))
    if (isExcluded(text, claim) || goes) unwanted.push(claim)
  }
  return unwanted
}

/** The topics that are not wanted ("not about mining or youth") and where they stand; `left` has all else blank. */
export function excludedTopics(left: string): (Span & { readonly topics: readonly Topic[] }) | undefined {
  if (!mayLeaveOut(left)) return undefined
  for (const match of left.matchAll(leavingTopic)) {
    const start = match.index + match[0].length
    // "People without protection" is a thing; what is not wanted stands behind what another reader took.
    if (/^without/i.test(match[0]) && /[\p{L}\p{N}] $/u.test(left.slice(0, match.index))) continue
    const words = phrases.exec(left.slice(start))?.[0] ?? ''
    const topics = words.split(/,? (?:or|nor|and) |, /).flatMap((each) => {
      const { topic } = topicOf(each)
      return topic.length === 0 ? [] : [topic]
    })
    if (topics.length > 0) return { start: match.index, end: start + words.length, topics }
  }
  return undefined
}

/** What is not wanted, slot by slot; undefined where nothing is excluded. */
export function excludedOf(asked: {
  readonly topics: readonly Topic[]
  readonly places: readonly Place[]
  readonly kinds: readonly Claim<AskedKind>[]
  readonly fees: readonly string[]
  readonly readvertised: boolean
  readonly status: Status | undefined
}): Excluded | undefined {
  const forms = [...new Set(asked.kinds.flatMap(({ meaning }) => meaning.form ?? []))]
  const whole = asked.kinds.filter(({ meaning }) => meaning.form === undefined)
  const kinds = [...new Set(whole.flatMap(({ meaning }) => meaning.kinds))]
  const excluded: Excluded = {
    ...(asked.topics.length === 0 ? {} : { topics: asked.topics }),
    ...(asked.places.length === 0 ? {} : { places: asked.places }),
    ...(kinds.length === 0 ? {} : { kinds }),
    ...(forms.length === 0 ? {} : { forms }),
    ...(asked.fees.length === 0 ? {} : { feeCurrencies: asked.fees }),
    ...(asked.readvertised ? { readvertised: true } : {}),
    ...(asked.status === undefined ? {} : { status: asked.status }),
  }
  return Object.keys(excluded).length === 0 ? undefined : excluded
}
