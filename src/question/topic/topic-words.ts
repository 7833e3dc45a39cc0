import { isStopWord } from '../../search/stop-words.ts'
import { lowered, wordCharacters } from '../../text/plain-text.ts'
import { turnOfPhraseAt } from './frame-phrases.ts'
import { isFrameWord } from './stop-words.ts'

/** A word of what is left of a question. */
export type Word = {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly isFrame: boolean
  /** It only holds a sentence together, inside a topic as outside. */
  readonly isStop: boolean
  /** It stands right behind the word before, a possessive ending, a space and signs of emphasis aside. */
  readonly isBeside: boolean
  /** "No." stood before it. */
  readonly isAnnounced: boolean
}

const pattern = new RegExp(`[${wordCharacters}][${wordCharacters}'’+&/.-]*`, 'g')
// One typed space or two behind a possessive or none: what a reader has taken leaves three blanks at least.
const besideGap = /^(?:['’]s?)?[*_~`]*\s{1,2}[*_~`]*$/i

/** The words of a text, one after the other, without those of its turns of phrase. */
export function wordsOf(left: string): readonly Word[] {
  const lower = lowered(left)
  const words: Word[] = []
  let phraseEnd = 0
  let isAnnounced = false
  for (const { 0: match, index: start } of left.matchAll(pattern)) {
    if (start < phraseEnd) continue
    const text = withoutEnding(match)
    const end = start + text.length
    const small = lower.slice(start, end)
    phraseEnd = turnOfPhraseAt(lower, small, end) ?? phraseEnd
    if (text === '' || phraseEnd > start) continue
    if (announcesNumber(small, left, end)) {
      isAnnounced = true
      continue
    }
    const before = words.at(-1)
    const isBeside = before !== undefined && besideGap.test(left.slice(before.end, start))
    words.push({ text, start, end, isFrame: isFrameWord(small), isStop: isStopWord(small), isBeside, isAnnounced })
    isAnnounced = false
  }
  return words
}

function withoutEnding(match: string): string {
  const text = /['’+&/.-]$/.test(match) ? match.replace(/['’+&/.-]+$/, '') : match
  return /['’]s$/i.test(text) ? text.slice(0, -2) : text
}

/** The "No." of "Convention No. 182" only announces the number. */
function announcesNumber(small: string, left: string, end: number): boolean {
  return announcing.has(small) && /^\.?\s*\d/.test(left.slice(end, end + 8))
}

const announcing = new Set(['no', 'nos', 'nr', 'nrs', 'num', 'number', 'numbers'])
