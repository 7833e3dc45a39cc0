import { BadQuestion, reply } from '../../src/bot.ts'
import { Complaint } from '../complaint.ts'
import type { Program } from '../program.ts'
import { answerJson, jsonLine } from './json.ts'
import { explained } from './explained.ts'
import { receive } from './receive.ts'
import { layoutFor, renderAnswer } from './render.ts'
import { send } from './send.ts'

/** What `ask` was called with. */
export type AskOptions = {
  readonly now?: string
  readonly zone?: string
  readonly archive?: string
  readonly json?: boolean
  readonly explain?: boolean
  readonly unanswered?: boolean
}

/** Answers one question on the output, as text or as JSON. */
export async function ask(words: readonly string[], options: AskOptions, program: Program): Promise<number> {
  if (words.length === 0) {
    throw new Complaint('ask needs a question, as in: callboard ask "open calls in Mongolia"', 2)
  }
  const standing = { now: program.clock, zone: program.settings.zone }
  const question = receive({ text: words.join(' '), now: options.now, zone: options.zone }, standing)
  const library = await program.openLibrary(options.archive)
  const answered = await reply(library, question).catch((cause: unknown) => {
    throw cause instanceof BadQuestion ? new Complaint(cause.message, 2, { cause }) : cause
  })
  const trace = explained(answered, options.explain)
  const layout = layoutFor(program.output, program.environment)
  const text =
    options.json === true
      ? jsonLine(answerJson(question, answered, library.fallbackZone, trace))
      : `${renderAnswer({ blocks: [...answered.answer.blocks, ...trace.blocks] }, layout)}\n`
  await send(program.output, text)
  return 0
}
