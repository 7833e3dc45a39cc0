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

/**
 * How many letters must be put in, taken out, changed or swapped with their neighbour to make one word of the other
 * (optimal string alignment); any number above `limit` where it is above it.
 */
export function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1]
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1)
      }
      row.push(edits)
      least = Math.min(least, edits)
    }
    if (least > limit) return least
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
