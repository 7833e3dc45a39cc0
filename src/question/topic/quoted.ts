import { wordCharacters } from '../../text/plain-text.ts'
import type { Claim } from '../span.ts'

const quotes = new RegExp(
  String.raw`“([^“”\n]{2,200})”|"([^"\n]{2,200})"|«([^«»\n]{2,200})»|(?<![${wordCharacters}])['‘]([^'‘’\n]{2,200})['’](?![${wordCharacters}])`,
  'g',
)
const wordCharacter = new RegExp(`[${wordCharacters}]`)

/**
 * The phrases in quotation marks: each is a topic, whatever its words, and stands together as it was quoted. Quotes
 * around the whole question are only how it was passed on, and name no phrase.
 */
export function readQuoted(text: string): readonly Claim<string>[] {
  return allQuoted(text).filter(({ start, end }) => wordCharacter.test(text.slice(0, start) + text.slice(end)))
}

/** What is left of a question with its quoted phrases put back, which their claim has kept from all readers. */
export function withQuoted(left: string, quoted: readonly Claim<string>[]): string {
  return quoted.reduce((text, { start, end, written }) => text.slice(0, start) + written + text.slice(end), left)
}

/** The phrases in quotation marks of what is left: those in which no reader has taken a word. */
export function quotedIn(left: string): readonly Claim<string>[] {
  return allQuoted(left).filter(({ meaning }) => !/^\s|\s$|\s{3}/.test(meaning))
}

function allQuoted(text: string): readonly Claim<string>[] {
  if (!/["“«'‘]/.test(text)) return []
  return Array.from(text.matchAll(quotes)).flatMap((match) => {
    const [written, ...inside] = match
    const meaning = inside.find((each) => each !== undefined) ?? ''
    if (!wordCharacter.test(meaning)) return []
    return [{ start: match.index, end: match.index + written.length, written, meaning }]
  })
}
