import type { Place } from '../../place/place.ts'
import type { Status } from '../../listing/status.ts'
import type { Topic } from '../../search/criteria.ts'
import type { Excluded } from '../intent.ts'
import { kindsOf, type AskedKind } from './kind-words.ts'
import type { Claim, Span } from '../span.ts'
import { topicOf } from '../topic/topic.ts'

const leaving = String.raw`(?:\b(?:not|but no|neither|minus|never|without|excluding|except(?:ing)?|outside|other than|apart from|everything but|anything but|all but)|n[’']t)`
const between = String.raw`(?:\s+(?:for|of|from|in|on|about|any|the|those|that|which|are|is|being|ones|be|with|paid|a|an|fee|fees))*`
const leavingBefore = new RegExp(`${leaving}${between}\\s*$`, 'i')
// Single spaces: where a place or a kind stood is blank, and what follows that is wanted.
const leavingTopic = new RegExp(
  String.raw`(?:\b(?:not|but no|neither|minus|never|without)|n[’']t)(?: (?:those|the ones|ones|mention(?:ing)?|speak(?:ing)? of|deal(?:ing)? with|be|being))* (?:about|on|regarding|concerning|related to|mention(?:ing)?|for) |\b(?:do|does|did) not mention |\b(?:excluding|except(?:ing)?(?: for)?(?: those)?(?: about| on)?|other than|apart from|without) (?:those |the ones )?(?:about |on )?`,
  'gi',
)

/** Whether the words right before a span turn it into what is not wanted: "not in Mongolia", "except workshops". */
export function isExcluded(text: string, { start }: Span): boolean {
  return leavingBefore.test(text.slice(0, start))
}

const goesOn = /^\s*(?:,|,? ?(?:and|or|nor))\s*(?:in |from |the )?$/i

/** The claims that are wanted, and those that are not: in "not in China or Mongolia" neither is. */
export function parted<Each extends Span>(
  text: string,
  claims: readonly Each[],
): { readonly wanted: readonly Each[]; readonly unwanted: readonly Each[] } {
  const wanted: Each[] = []
  const unwanted: Each[] = []
  for (const claim of claims) {
    const last = unwanted.at(-1)
    const isNext = last !== undefined && last === claims[claims.indexOf(claim) - 1]
    const isOut = isExcluded(text, claim) || (isNext && goesOn.test(text.slice(last.end, claim.start)))
    ;(isOut ? unwanted : wanted).push(claim)
  }
  return { wanted, unwanted }
}

/** The topic that is not wanted ("not about mining") and where it stands; `left` is the question with all else blank. */
export function excludedTopic(left: string): (Span & { readonly topic: Topic }) | undefined {
  for (const match of left.matchAll(leavingTopic)) {
    const start = match.index + match[0].length
    // "People without protection" is a thing; what is not wanted stands behind what another reader took.
    if (/^without/i.test(match[0]) && /[\p{L}\p{N}] $/u.test(left.slice(0, match.index))) continue
    const words =
      /^[\p{L}\p{N}][^\s,;.?!]*(?: (?!(?:in|from|about|on|for|of|to|with|and|or)\b)[\p{L}\p{N}][^\s,;.?!]*)*/u.exec(
        left.slice(start),
      )
    if (words === null) continue
    const { topic } = topicOf(words[0])
    if (topic.length > 0) return { start: match.index, end: start + words[0].length, topic }
  }
  return undefined
}

/** What is not wanted, slot by slot; undefined where nothing is excluded. */
export function excludedOf(asked: {
  readonly topic: Excluded['topic'] | undefined
  readonly places: readonly Place[]
  readonly kinds: readonly Claim<AskedKind>[]
  readonly fee: string | undefined
  readonly readvertised: boolean
  readonly status: Status | undefined
}): Excluded | undefined {
  const { kinds, form } = kindsOf(asked.kinds)
  const excluded: Excluded = {
    ...(asked.topic === undefined ? {} : { topic: asked.topic }),
    ...(asked.places.length === 0 ? {} : { places: asked.places }),
    ...(form === undefined ? (kinds === undefined ? {} : { kinds }) : { form }),
    ...(asked.fee === undefined ? {} : { feeCurrency: asked.fee }),
    ...(asked.readvertised ? { readvertised: true } : {}),
    ...(asked.status === undefined ? {} : { status: asked.status }),
  }
  return Object.keys(excluded).length === 0 ? undefined : excluded
}
