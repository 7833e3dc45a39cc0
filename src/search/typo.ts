import { editDistance } from '../text/edit-distance.ts'

/** How far a misspelt word may be from the one that is meant, in edits: a fifth of its letters, two at most. */
function reachOf(word: string): number {
  return word.length < 5 ? 0 : Math.min(2, Math.round(word.length * 0.2))
}

/**
 * The words of the vocabulary nearest to a misspelt one, if any are near enough; the first letter must be right, which
 * keeps "wealth" from "health". A swap of two neighbours is one edit.
 */
export function nearestWords(word: string, vocabulary: Iterable<string>): readonly string[] {
  let reach = reachOf(word)
  let nearest: string[] = []
  if (reach === 0 || /\d/.test(word)) return nearest
  for (const candidate of vocabulary) {
    if (candidate[0] !== word[0] || Math.abs(candidate.length - word.length) > reach) continue
    const distance = editDistance(word, candidate, reach)
    if (distance > reach) continue
    if (distance < reach) nearest = []
    reach = distance
    nearest.push(candidate)
  }
  return nearest
}
