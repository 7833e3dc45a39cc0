import { wordCharacters } from '../text/plain-text.ts'
import type { Topic } from '../search/criteria.ts'
import type { Words } from './read-words.ts'
import type { Span } from './span.ts'
import { topicOf } from './topic/topic.ts'
import { isContrast } from './words/contrasts.ts'

const lastWord = new RegExp(`([${wordCharacters}-]+)\\W*$`)
const firstWord = new RegExp(`^\\W*(?:(?:the|an?) )?([${wordCharacters}-]+)`)
/** What follows asks for something of the sides: "…: deadline and currency". */
const asksMore = /[:;(]/

/**
 * The sides that two contrasting words make of what stands around them: "the international and national judges calls"
 * are the international one for judges and the national one. Undefined where no such words meet at the joint.
 */
export function contrasted(words: Words, joint: Span): readonly [Words, Words] | undefined {
  const { left, span, names } = words
  const before = left.slice(span.start, joint.start)
  const after = left.slice(joint.end, span.end)
  const one = lastWord.exec(before)
  const other = firstWord.exec(after)
  if (one?.[1] === undefined || other?.[1] === undefined || names.length > 0) return undefined
  if (!isContrast(one[1].toLowerCase(), other[1].toLowerCase())) return undefined
  const lead = topicOf(before.slice(0, one.index), words.standTogether).topic
  const rest = after.slice(other[0].length).split(asksMore)[0] ?? ''
  const tail = topicOf(rest, words.standTogether).topic
  const side = (word: string): Words => withTopic(words, [...lead, [word], ...tail])
  return [side(one[1]), side(other[1])]
}

function withTopic(words: Words, topic: Topic): Words {
  return { ...words, left: ' '.repeat(words.left.length), topics: new Map(), borrowedTopic: topic }
}
