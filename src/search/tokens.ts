import { withoutAccents } from '../calendar/months.ts'

/** What stands where no word of a sentence goes on: the sentence's end, or a comma inside it. */
export type Break = 'end' | 'comma'

/** A word in lower case without accents, or a break between words. */
export type Token = { readonly word: string; readonly parts?: readonly string[] } | Break

const word = String.raw`[\p{L}\p{N}\p{M}]+`
const joint = String.raw`[-\u2010\u2011+]`
// Scripts that write no spaces are taken sign by sign; a phrase then finds the word.
const sign = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`
const tokenPattern = new RegExp(
  String.raw`(?<sign>${sign})|(?<word>(?:(?!${sign})${word})(?:${joint}(?!${sign})${word})*)|(?<comma>,)|(?<end>[.;:!?()"“”«»\n])`,
  'gu',
)

/**
 * The words of a text with the breaks between them. A word with hyphens or plus signs ("e-formalization", "1+6",
 * "COVID-19") is one token that also gives its parts; a slash parts words. A possessive 's and a soft hyphen are
 * dropped.
 */
export function tokensOf(text: string): readonly Token[] {
  const plain = withoutAccents(text.replaceAll('\u00AD', ''))
    .toLowerCase()
    .replaceAll(/['’]s\b/g, '')
  return Array.from(plain.matchAll(tokenPattern), ({ groups = {} }): Token => {
    if (groups['comma'] !== undefined) return 'comma'
    if (groups['end'] !== undefined) return 'end'
    const found = groups['sign'] ?? groups['word'] ?? ''
    const parts = found.split(/[-\u2010\u2011+]/)
    return parts.length === 1 ? { word: found } : { word: parts.join(''), parts }
  })
}
