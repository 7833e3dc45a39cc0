import type { Topic } from '../../search/criteria.ts'
import { without, type Intent } from '../intent.ts'

/** A topic without words that the archive lacks, which may leave none. */
export function topicWithout(topic: Topic, words: readonly string[]): Topic {
  const known = topic.map((run) => run.filter((word) => !words.includes(word)))
  return known.filter((run) => run.length > 0)
}

/** A question without words that the archive lacks, in all its clauses. */
export function questionWithout(intent: Intent, words: readonly string[]): Intent {
  const { or, ...first } = intent
  const rest = clauseWithout(first, words)
  return or === undefined ? rest : { ...rest, or: or.map((clause) => clauseWithout(clause, words)) }
}

function clauseWithout(intent: Intent, words: readonly string[]): Intent {
  if (intent.topic === undefined) return intent
  const topic = topicWithout(intent.topic, words)
  return topic.length === 0 ? without(intent, 'topic') : { ...intent, topic }
}
