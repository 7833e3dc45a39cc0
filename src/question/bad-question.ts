/** A question that cannot be asked; the message is one line that names what is wrong and the way out. */
export class BadQuestion extends Error {}

/** The longest question that is read, in characters; people’s questions stay under 300, a pasted call under 8,000. */
export const longestQuestion = 10_000

/** The question without white space around it. Throws BadQuestion for one that is empty, too long or has control characters. */
export function checkQuestion(text: string): string {
  if (text.length > longestQuestion) {
    throw new BadQuestion(`The question has ${text.length} characters; ask in ${longestQuestion} or fewer.`)
  }
  const plain = text.replaceAll(/[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '').trim()
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/.exec(plain)
  if (control !== null) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    throw new BadQuestion(
      `The question has the control character U+${code} at position ${control.index + 1}; ask again without it.`,
    )
  }
  if (plain === '') throw new BadQuestion('The question is empty; ask for example “open calls in Mongolia”.')
  return plain.replaceAll(/\s+/g, ' ')
}
