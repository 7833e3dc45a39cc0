import type { Meant } from '../question/meant.ts'
import { words, type Block, type Text } from './answer.ts'

/**
 * How each word of a question was read: who took it and as what, who saw it too and lost it to whom, and what was left
 * as topic or as the question's frame.
 */
export function explanation({ text, heard, left, isFollowUp, intent }: Meant): readonly Block[] {
  const taken = heard.map(({ start, end, reader, says, lostTo }) => ({
    start,
    cells: [text.slice(start, end).trim(), reader, lostTo === undefined ? says() : `${says()} (lost to ${lostTo})`],
  }))
  const topics = [intent, ...(intent.or ?? [])].flatMap(({ topic = [] }) => topic.flat())
  const topic = new Set(topics.flatMap(partsOf))
  const rest = Array.from(left.matchAll(/[^\s.,;:!?()"“”]+/g), ({ 0: word, index }) => {
    const isTopic = partsOf(word).every((part) => topic.has(part))
    return {
      start: index,
      cells: [word, ...(isTopic ? ['topic', 'searched for'] : ['frame', 'no part of what is asked'])],
    }
  })
  const rows = [...taken, ...rest]
    .toSorted((a, b) => a.start - b.start)
    .map(({ cells }): readonly Text[] => cells.map(words))
  const leans = isFollowUp ? ' It leans on the question before.' : ''
  return [
    { kind: 'note', text: words(`How “${text}” was read, as a question to ${intent.act}.${leans}`) },
    { kind: 'table', head: ['Words', 'Reader', 'Read as'].map(words), rows },
  ]
}

/** The parts of words as they are searched for: "C 182" and "C182" alike, and "workers'" as "workers". */
function partsOf(text: string): readonly string[] {
  return text.replaceAll(/['’]s?(?![a-z])/gi, '').match(/\d+|[^\s\d'’+&/._*~`-]+/g) ?? [text]
}
