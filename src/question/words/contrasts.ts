/** Words that stand against each other before one noun: "national vs international consultant". */
const contrasts: readonly (readonly string[])[] = [
  ['national', 'international', 'local', 'regional', 'global', 'foreign', 'domestic'],
  ['regular', 'irregular'],
  ['formal', 'informal'],
  ['public', 'private'],
  ['urban', 'rural'],
  ['male', 'female'],
  ['junior', 'senior'],
  ['online', 'offline'],
]

/** Whether one of two different words, in lower case, is what the other is not. */
export function isContrast(one: string, other: string): boolean {
  return one !== other && contrasts.some((words) => words.includes(one) && words.includes(other))
}
