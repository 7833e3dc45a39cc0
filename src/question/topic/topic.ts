import type { Topic } from '../../search/criteria.ts'
import { belonging, type StandTogether } from './belonging.ts'
import { withoutMarkup } from './markup.ts'
import { quotedIn } from './quoted.ts'
import type { Claim } from '../span.ts'
import { wordsOf, type Word } from './topic-words.ts'

/** The most words a topic is searched by: no listing has so many in common with a question. */
const mostWords = 40

/** How often the archive is asked whether words stand together, for one question. */
const mostLookups = 40

/** A topic, and how many of a question's words it leaves out for being too many. */
export type AskedTopic = { readonly topic: Topic; readonly leftOut: number }

const nothingStands: StandTogether = () => false

/** A run of a topic's words, and where it stands. */
type Run = { readonly start: number; readonly words: readonly string[] }

/**
 * What is left of a question when its frame is gone (what others took is blank): quoted phrases, each a word by itself,
 * and content words in runs that stood side by side.
 */
export function topicOf(left: string, standTogether: StandTogether = nothingStands): AskedTopic {
  const plain = withoutMarkup(left)
  const phrases = quotedIn(plain)
  const runs = runsOf(without(plain, phrases), standTogether)
  const all = [...runs, ...phrases.map(({ start, meaning }): Run => ({ start, words: [meaning] }))]
  const topic: string[][] = []
  let count = 0
  for (const { words } of all.toSorted((a, b) => a.start - b.start)) {
    const kept = words.slice(0, Math.max(0, mostWords - count))
    if (kept.length > 0) topic.push([...kept])
    count += words.length
  }
  return { topic, leftOut: Math.max(0, count - mostWords) }
}

function without(text: string, spans: readonly Claim<string>[]): string {
  return spans.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text)
}

function runsOf(left: string, standTogether: StandTogether): readonly Run[] {
  const words = wordsOf(left)
  let lookups = 0
  const topic = belonging(left, words, (each) => {
    lookups += 1
    return lookups <= mostLookups && standTogether(each)
  })
  const runs: { readonly start: number; readonly words: string[] }[] = []
  for (const [at, word] of words.entries()) {
    const text = topic.get(at)
    if (text === undefined) continue
    const isInRun = word.isBeside && topic.has(at - 1)
    const opensRun = topic.has(at + 1) && words[at + 1]?.isBeside === true
    if (!isInRun && !opensRun && isLeftOver(word)) continue
    if (isInRun) runs.at(-1)?.words.push(text)
    else runs.push({ start: word.start, words: [text] })
  }
  return runs.map(({ start, words: run }) => ({ start, words: withoutLoneLetters(run) }))
}

/** A small number by itself names nothing: it is what is left of a page or a position. */
function isLeftOver({ text, isAnnounced }: Word): boolean {
  return /^\d{1,2}$/.test(text) && !isAnnounced
}

/** "C 182" is C182, and "e formalization" e-formalization. */
function withoutLoneLetters(run: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (const word of run) {
    const before = joined.at(-1) ?? ''
    if (/^[crp]$/i.test(before) && /^\d{2,3}$/.test(word)) joined[joined.length - 1] = `${before}${word}`
    else if (/^e$/i.test(before) && /^[a-z]{3}/i.test(word)) joined[joined.length - 1] = `${before}-${word}`
    else joined.push(word)
  }
  return joined
}
