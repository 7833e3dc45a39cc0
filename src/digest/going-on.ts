import { words, type Answer } from '../answer/answer.ts'

/** A digest that one message of its channel has no room for: it says under its first words that there is more. */
export function goingOn({ blocks: [first, ...others] }: Answer): Answer {
  return {
    blocks: [
      ...(first === undefined ? [] : [first]),
      { kind: 'note', text: words('The rest follows below.') },
      ...others,
    ],
  }
}
