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
    for (const cut of cutsBetween(text, start, end)) {
      const piece = text.slice(start, cut)
      const lead = piece.length - piece.trimStart().length
      if (piece.trim() !== '') sentences.push({ start: start + lead, text: piece.trim() })
      start = cut
    }
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

/** Where a run of text is cut so that no piece is longer than a sentence may be; its own end is the last. */
function cutsBetween(text: string, start: number, end: number): readonly number[] {
  const cuts: number[] = []
  for (let from = start; end - from > longest; from = cuts.at(-1) ?? end) {
    const space = text.lastIndexOf(' ', from + longest)
    cuts.push(space > from ? space : from + longest)
  }
  return [...cuts, end]
}
