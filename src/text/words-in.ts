import { isWordCode, lowered } from './plain-text.ts'

/** A word of a text in lower case, and where it begins. */
export type WordIn = { readonly word: string; readonly start: number }

/** A text in lower case with its words; the first is empty where the text begins with a sign. */
export type WordsIn = { readonly lower: string; readonly words: readonly WordIn[] }

let last: { readonly text: string; readonly read: WordsIn } | undefined

/** The words of a text. That of the last text is kept, for many readers look at one text in turn. */
export function wordsIn(text: string): WordsIn {
  if (last?.text !== text) last = { text, read: readWordsOf(text) }
  return last.read
}

function readWordsOf(text: string): WordsIn {
  const lower = lowered(text)
  const words: WordIn[] = []
  for (let at = 0; at <= lower.length;) {
    const start = at
    while (isWordCode(lower.charCodeAt(at))) at += 1
    if (at > start || start === 0) words.push({ word: lower.slice(start, at), start })
    at += 1
  }
  return { lower, words }
}
