/** A sentence of a text and where it begins there. */
export type Sentence = { readonly start: number; readonly text: string }

const abbreviation = /(?:\b(?:no|nos|dr|mr|mrs|ms|st|vs|e\.g|i\.e|art|ref|[ap]\.m)\.|\b[A-Z]\.)\s*$/i

/** No sentence that says anything is longer; what is, is cut at a space, so that reading it stays linear. */
const longest = 2000

/** The sentences of a text, in order; "p.m.", "No." and initials do not end one, a line break does. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const push = (end: number): void => {
    while (end - start > longest) {
      const space = text.lastIndexOf(' ', start + longest)
      cut(space > start ? space : start + longest)
    }
    cut(end)
  }
  const cut = (end: number): void => {
    const piece = text.slice(start, end)
    const lead = piece.length - piece.trimStart().length
    if (piece.trim() !== '') sentences.push({ start: start + lead, text: piece.trim() })
    start = end
  }
  for (const match of text.matchAll(
    /\n|[.!?…]["”’)]*\s*(?=\s\p{Lu}|\s["“‘(]|\s*$)|(?<=[\p{Ll}\d)][.!?])(?=\p{Lu}\p{Ll})/gu,
  )) {
    const end = match.index + match[0].length
    if (abbreviation.test(text.slice(Math.max(0, end - 8), end))) continue
    push(end)
  }
  push(text.length)
  return sentences
}
