import { words, type Answer } from '../answer/answer.ts'

/**
 * A digest that one message of its channel has no room for: under its first words it says the period it covers, which is its
 * first note, and that there is more.
 */
export function goingOn({ blocks }: Answer): Answer {
  const [first, ...others] = blocks
  const period = others.find((block) => block.kind === 'note')
  if (first === undefined || period === undefined) return { blocks }
  const text = [...period.text, ...words(' The rest follows below.')]
  return { blocks: [first, { ...period, text }, ...others.filter((block) => block !== period)] }
}
