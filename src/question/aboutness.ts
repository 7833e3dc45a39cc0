import type { Topic } from '../search/criteria.ts'
import type { Intent } from './intent.ts'
import type { Words } from './read-words.ts'

/** What is known of a question besides its slots. */
export type Signs = {
  readonly words: Words
  readonly topic: Topic
  readonly unknownWords: readonly string[]
  readonly namesKind: boolean
}

const spokenTo =
  /\b(?:with|love|like|miss|marry|hate) you\b|\bare you\b|\bdo you\b(?! (?:have|know|see|list))|\byour\b/i
const anything = /\b(?:everything|all (?:the )?(?:listings|items|entries)|listings?)\b/i

/** Whether anything in a question asks for listings; a time alone does, unless somebody is spoken to. */
export function isAboutListings(intent: Intent, { words, topic, unknownWords, namesKind }: Signs): boolean {
  const topicWords = topic.flat()
  const hasTopic = topicWords.length > 0
  const isKnown = topicWords.length > unknownWords.length
  if (
    namesKind ||
    (intent.act === 'detail' &&
      !hasTopic &&
      (intent.detail !== 'about' || /\b(?:it|this|that|more|details)\b/i.test(words.text))) ||
    intent.places !== undefined ||
    intent.status !== undefined ||
    intent.order !== undefined ||
    intent.positions !== undefined ||
    intent.feeCurrency !== undefined ||
    intent.readvertised === true ||
    intent.excluded !== undefined ||
    intent.contact !== undefined ||
    intent.lacks !== undefined ||
    intent.exact === true ||
    intent.act === 'count' ||
    intent.act === 'table' ||
    words.changes.length > 0 ||
    anything.test(words.text)
  )
    return true
  if (spokenTo.test(words.text)) return false
  if (isKnown) return true
  if (hasTopic) return false
  return intent.times !== undefined || intent.statusTime !== undefined || intent.kinds !== undefined
}
