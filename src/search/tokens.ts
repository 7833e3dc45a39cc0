import { composed, withoutAccents } from '../text/plain-text.ts'
import { once } from './once.ts'

/** What stands where no word of a sentence goes on: the sentence's end, or a comma inside it. */
type Break = 'end' | 'comma'

/** A word in lower case without accents (IT and WHO alone keep their capitals), or a break between words. */
export type Token = { readonly word: string; readonly parts?: readonly string[] } | Break

/** Nearly every text is written in these letters, and this pattern costs a tenth of the one for every script. */
const latinPattern = /[a-zA-Z0-9\u00C0-\u024F]+(?:[-\u2010\u2011+][a-zA-Z0-9\u00C0-\u024F]+)*|[,.;:!?()"“”«»\n]/g
const otherLetters = /[\u0250-\u1FFF\u2C00-\uD7FF\uD800-\uDFFF\uF900-\uFFFF]/
const everyPattern = once(() => {
  // Scripts that write no spaces are taken sign by sign; a phrase then finds the word.
  const sign = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`
  const word = String.raw`[[\p{L}\p{N}\p{M}]--[${sign}]]+`
  return new RegExp(String.raw`[${sign}]|${word}(?:[\-\u2010\u2011+]${word})*|[,.;:!?\(\)"“”«»\n，。；：！？]`, 'gv')
})
const joints = /[-\u2010\u2011+]/
const commas = ',，'
const ends = '.;:!?()"“”«»\n。；：！？'

/**
 * The words of a text with the breaks between them. A word with hyphens or plus signs ("e-formalization", "1+6",
 * "COVID-19") is one token that also gives its parts; a slash parts words. A possessive 's and a soft hyphen are
 * dropped.
 */
export function tokensOf(text: string): readonly Token[] {
  const plain = lowerCase(withoutAccents(composed(text).replaceAll('\u00AD', ''))).replaceAll(/['’]s(?![a-z])/g, '')
  const found = plain.match(otherLetters.test(plain) ? everyPattern() : latinPattern) ?? []
  return found.map((token): Token => {
    if (commas.includes(token)) return 'comma'
    if (ends.includes(token)) return 'end'
    if (!joints.test(token)) return { word: token }
    const parts = token.split(joints)
    return { word: parts.join(''), parts }
  })
}

/** Acronyms that in lower case are stop words: information technology, the World Health Organization. */
const likeStopWords = /(?<![A-Za-z0-9])(?:IT|WHO)(?![A-Za-z0-9])/g
/** How many characters around tell whether a text is in capitals throughout, where they mean nothing. */
const around = 12

function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length !== text.length) return lower
  let read = ''
  let end = 0
  for (const { 0: acronym, index } of text.matchAll(likeStopWords)) {
    const beside = text.slice(Math.max(0, index - around), index + around)
    if (/[A-Z]/.test(beside.replace(acronym, '')) && !/[a-z]/.test(beside)) continue
    read += lower.slice(end, index) + acronym
    end = index + acronym.length
  }
  return read + lower.slice(end)
}
