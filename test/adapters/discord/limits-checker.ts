import { Refusal } from '../../peers/discord-answers.ts'
import { judge } from '../../peers/discord-limits.ts'
import { brokenInSchema } from '../../peers/discord-schemas.ts'

/** In what a message breaks Discord's own schema, or a rule that it does not hold; none where it may be sent. */
export function faultsOfMessage(message: Readonly<Record<string, unknown>>): readonly string[] {
  const broken = brokenInSchema('POST /channels/:channel/messages', message).map((each) => JSON.stringify(each))
  try {
    judge(message)
    return broken
  } catch (cause) {
    if (cause instanceof Refusal) return [...broken, JSON.stringify(cause.answer.body)]
    throw cause
  }
}
