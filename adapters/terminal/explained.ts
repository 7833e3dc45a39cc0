import type { Answer } from '../../src/answer/answer.ts'
import { explanation } from '../../src/answer/explain.ts'
import type { Reply } from '../../src/bot.ts'

/** How the words were read, where that is asked for; nothing where it is not. */
export function explained({ meant }: Reply, isAsked: boolean | undefined): Answer {
  return { blocks: isAsked === true ? explanation(meant) : [] }
}
