/** Which letters a word in lower case is made of, a bit for each: words that share too few need no comparing. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

/** Whether words with these letters may be so many edits apart at most: an edit changes two letters. */
export function mayBeWithin(edits: number, letters: number, others: number): boolean {
  let differing = 0
  for (let bits = letters ^ others; bits !== 0; bits &= bits - 1) differing += 1
  return differing <= 2 * edits
}

/** Whether two words are written with the same letters in another order: "opne" for "open". */
export function areSwapped(word: string, name: string): boolean {
  return word.length === name.length && word.split('').toSorted().join('') === name.split('').toSorted().join('')
}

/** Whether a letter was only typed twice, or one of two left out: "callls", "opeen". */
export function isDoubled(word: string, name: string): boolean {
  return word.length !== name.length && undoubled(word) === undoubled(name)
}

function undoubled(word: string): string {
  return word.replaceAll(/(.)\1+/g, '$1')
}
