import { isStopWord } from './stop-words.ts'
import { tokensOf } from './tokens.ts'

/** A long form as its words in lower case, and the acronym that a text puts behind it in brackets. */
export type SpelledOut = { readonly acronym: string; readonly words: readonly string[] }

const inBrackets = /\(([A-Z][A-Za-z\d&]{0,10}[A-Z]|[A-Z]{1,10}s)\)/g
/** "OVOP (One Village One Product)". */
const beforeBrackets = /(?<![A-Za-z\d])([A-Z][A-Za-z\d&]{0,10}[A-Z])s? \(([^()]{5,120})\)/g
/** A long form starts in the same sentence and outside other quotes and brackets. */
const outside = /[.;:()"“”«»]/

/**
 * The acronyms a text spells out itself as "Long Form (ACRONYM)": "Ministry of Human Resources and Social Security
 * (MOHRSS)", or the other way round. The letters must be the first letters of the words, in order (after Schwartz and
 * Hearst, 2003, https://psb.stanford.edu/psb-online/proceedings/psb03/schwartz.pdf, but only from the words'
 * beginnings).
 */
export function acronymsIn(text: string): readonly SpelledOut[] {
  return [...longFormsBefore(text), ...longFormsBehind(text)]
}

function longFormsBefore(text: string): readonly SpelledOut[] {
  return Array.from(text.matchAll(inBrackets)).flatMap(({ index, 1: letters = '' }) => {
    // "Small and medium enterprises (SMEs)"
    const acronym = letters.replace(/(?<=[A-Z])s$/, '').toLowerCase()
    const words = wordsBefore(text.slice(Math.max(0, index - 200), index))
    const long = longForm(acronym.replaceAll('&', ''), words)
    return long === undefined ? [] : [{ acronym, words: long }]
  })
}

function longFormsBehind(text: string): readonly SpelledOut[] {
  return Array.from(text.matchAll(beforeBrackets)).flatMap(({ 1: letters = '', 2: inside = '' }) => {
    const acronym = letters.toLowerCase()
    const words = wordsBefore(inside)
    const used = spells(acronym.replaceAll('&', ''), words, 0)
    return used >= 2 && used === words.length ? [{ acronym, words }] : []
  })
}

function wordsBefore(text: string): readonly string[] {
  // A long form in quotes ends with the quote that the acronym follows.
  const sentence =
    text
      .replace(/["”»]\s*$/, '')
      .split(outside)
      .at(-1) ?? ''
  return tokensOf(sentence).flatMap((token) => (typeof token === 'string' ? [] : (token.parts ?? [token.word])))
}

/** The nearest run of words that the letters abbreviate; one with every content word before one that skips some. */
function longForm(letters: string, words: readonly string[]): readonly string[] | undefined {
  const furthest = Math.max(0, words.length - 2 * letters.length - 4)
  for (const skips of [0, 1, 2, 3]) {
    for (let start = words.length - 2; start >= furthest; start -= 1) {
      const run = words.slice(start)
      const [first = ''] = run
      if (isStopWord(first) || first[0] !== letters[0]) continue
      const used = spells(letters, run, skips)
      // "Ministry of … of China (MOHRSS)": what follows the last letter's word is not in the name.
      if (used >= 2 && (used === run.length || used === run.length - 1 || isStopWord(run[used] ?? ''))) {
        return run.slice(0, used)
      }
    }
  }
  return undefined
}

/** How many of the words the letters abbreviate, in order, with so many content words skipped; 0 where they do not. */
function spells(letters: string, words: readonly string[], skips: number, from = 0): number {
  if (letters === '') return from
  const word = words[from]
  if (word === undefined) return 0
  // One letter a word before several: "SME" is small, medium, enterprises, not small, me-dium.
  for (let taken = 1; taken <= sharedStart(letters, word); taken += 1) {
    const used = spells(letters.slice(taken), words, skips, from + 1)
    if (used > 0) return used
  }
  if (isStopWord(word)) return spells(letters, words, skips, from + 1)
  return skips > 0 && from > 0 ? spells(letters, words, skips - 1, from + 1) : 0
}

function sharedStart(letters: string, word: string): number {
  let shared = 0
  while (shared < letters.length && shared < word.length && letters[shared] === word[shared]) shared += 1
  return shared
}
