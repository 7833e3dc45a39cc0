import { words, type Answer, type Block } from '../answer/answer.ts'

const more: Block = { kind: 'note', text: words('The rest follows below.') }

/**
 * A digest that one message of its channel has no room for: under its first words it says the period it covers, which is its
 * first note, and that there is more.
 */
export function goingOn({ blocks: [first, ...others] }: Answer): Answer {
  const period = others.filter(({ kind }) => kind === 'note').slice(0, 1)
  const rest = others.filter((block) => !period.includes(block))
  return { blocks: [...(first === undefined ? [] : [first]), ...period, more, ...rest] }
}
