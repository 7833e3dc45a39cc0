import type { Choice } from './conversation.ts'

const yes =
  /^\W*(?:yes|yep|yeah|sure|ok(?:ay)?|please(?: do)?|do (?:that|it)|go ahead|that one|the first(?: one)?)(?: please)?\W*$/i

/** Which of the choices an answer takes: by yes, by its number where nothing else is numbered, or by its words. */
export function chosen(text: string, choices: readonly Choice[], shown: number): Choice | undefined {
  const [first] = choices
  if (first === undefined) return undefined
  if (yes.test(text) && (choices.length === 1 || !/^\W*(?:yes|yep|yeah|sure|ok)/i.test(text))) return first
  const number =
    shown === 0 ? /^\W*(?:the |number |no\.? |#)?([1-9])(?:st|nd|rd|th)?(?: one)?\W*$/i.exec(text)?.[1] : undefined
  if (number !== undefined) return choices[Number(number) - 1]
  const said = plain(text)
  const fitting = choices.filter(({ label }) => plain(label) === said)
  return fitting.length === 1 ? fitting[0] : undefined
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^\W*(?:in |the |i meant? )*/, '')
    .replace(/\W+$/, '')
}
