import type { Topic } from '../search/criteria.ts'
import { isFrameWord, mayBeTopic } from './stop-words.ts'

type Word = { readonly text: string; readonly start: number; readonly end: number; readonly isFrame: boolean }

/** The most words a topic is searched by: no listing has so many in common with a question. */
const mostWords = 40

/** A topic, and how many of a question's words it leaves out for being too many. */
export type AskedTopic = { readonly topic: Topic; readonly leftOut: number }

/** The content words that are left of a question (what others took is blank), in runs that stood side by side. */
export function topicOf(left: string): AskedTopic {
  const words = wordsOf(left)
  const runs: string[][] = []
  let count = 0
  let before: Word | undefined
  for (const [index, word] of words.entries()) {
    const isContent = !word.isFrame || (mayBeTopic(word.text) && hasContentBeside(words, index, left))
    if (!isContent) continue
    count += 1
    if (count > mostWords) continue
    const isBeside = before !== undefined && /^\s$/.test(left.slice(before.end, word.start))
    const run = isBeside ? runs.at(-1) : undefined
    if (run === undefined) runs.push([word.text])
    else run.push(word.text)
    before = word
  }
  return { topic: runs, leftOut: Math.max(0, count - mostWords) }
}

function wordsOf(left: string): readonly Word[] {
  return [...left.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’+&/.-]*/gu)].flatMap((match) => {
    const text = match[0].replace(/['’+&/.-]+$/, '').replace(/['’]s$/i, '')
    if (text === '') return []
    // The "No." of "Convention No. 182" only announces the number.
    const isNumberSign = /^nos?$/i.test(text) && /^\.?\s*\d/.test(left.slice(match.index + text.length))
    return [{ text, start: match.index, end: match.index + text.length, isFrame: isFrameWord(text) || isNumberSign }]
  })
}

function hasContentBeside(words: readonly Word[], index: number, left: string): boolean {
  const word = words[index]
  return [words[index - 1], words[index + 1]].some((beside) => {
    if (beside === undefined || word === undefined || beside.isFrame) return false
    const [first, last] = beside.start < word.start ? [beside, word] : [word, beside]
    return /^\s$/.test(left.slice(first.end, last.start))
  })
}
