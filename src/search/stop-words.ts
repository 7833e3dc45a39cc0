/** Words that only hold a sentence together: neither searched for nor ranked, but they still part their neighbours. */
const stopWords = new Set(
  `a an the this that these those of and or nor in on at to for by from with as into onto its it is are was were be been
  being has have had do does did not no nos i you we they he she our your their his her which who whom whose what when
  where how than then there here will would shall should can could may might must also but if so such`.split(/\s+/),
)

/** Whether a word, in lower case, only holds a sentence together. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word)
}
