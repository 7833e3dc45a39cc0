import { withoutAccents } from '../text/plain-text.ts'
import { once } from './once.ts'

/** What stands where no word of a sentence goes on: the sentence's end, or a comma inside it. */
type Break = 'end' | 'comma'

/** A word in lower case without accents, or a break between words. */
export type Token = { readonly word: string; readonly parts?: readonly string[] } | Break

/** Nearly every text is written in these letters, and this pattern costs a tenth of the one for every script. */
const latinPattern = /[a-z0-9\u00C0-\u024F]+(?:[-\u2010\u2011+][a-z0-9\u00C0-\u024F]+)*|[,.;:!?()"“”«»\n]/g
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
  const plain = withoutAccents(text.replaceAll('\u00AD', ''))
    .toLowerCase()
    .replaceAll(/['’]s(?![a-z])/g, '')
  const found = plain.match(otherLetters.test(plain) ? everyPattern() : latinPattern) ?? []
  return found.map((token): Token => {
    if (commas.includes(token)) return 'comma'
    if (ends.includes(token)) return 'end'
    if (!joints.test(token)) return { word: token }
    const parts = token.split(joints)
    return { word: parts.join(''), parts }
  })
}
