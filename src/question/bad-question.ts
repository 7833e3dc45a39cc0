import { composed } from '../text/plain-text.ts'

/** A question that cannot be asked; the message is one line that names what is wrong and the way out. */
export class BadQuestion extends Error {}

/** The longest question that is taken, in characters: a pasted call has under 8,000. */
const longestQuestion = 10_000

/** How much of a question is read; people's own questions stay under 300, and the time for any stays under 50 ms. */
const charactersRead = 2000

/** A question fit to be read, and what of it was left unread, in words. */
export type CheckedQuestion = { readonly text: string; readonly unread?: string }

/**
 * The question without white space around it. Throws BadQuestion for one that is empty, longer than is taken, or has
 * control characters.
 */
export function checkQuestion(text: string): CheckedQuestion {
  if (text.length > longestQuestion) {
    throw new BadQuestion(`The question has ${text.length} characters; ask in ${longestQuestion} or fewer.`)
  }
  const plain = composed(text)
    .replaceAll(/[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .trim()
  const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/.exec(plain)
  if (control !== null) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    throw new BadQuestion(
      `The question has the control character U+${code} at position ${control.index + 1}; ask again without it.`,
    )
  }
  if (plain === '') throw new BadQuestion('The question is empty; ask for example “open calls in Mongolia”.')
  const single = plain.replaceAll(/\s+/g, ' ')
  if (single.length <= charactersRead) return { text: single }
  const read = single.slice(0, charactersRead).replace(/\s\S*$/, '')
  return { text: read, unread: `of the question’s ${single.length} characters only the first ${read.length} were read` }
}
