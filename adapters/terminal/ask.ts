import * as z from 'zod/mini'
import type { Answer } from '../../src/answer/answer.ts'
import { explanation } from '../../src/answer/explain.ts'
import { unansweredOfProcess } from '../unanswered-of-process.ts'
import { BadQuestion, converse, reply, type Library, type Ports, type Reply } from '../../src/bot.ts'
import { memoryOfProcess } from '../memory-of-process.ts'
import { Complaint } from '../complaint.ts'
import type { Program } from '../program.ts'
import { answerLines } from './batch.ts'
import { answerJson, jsonLine } from './json.ts'
import { receive, receiveMoment, receiveZone, type Standing } from './receive.ts'
import { layoutFor, renderAnswer } from './render.ts'
import { send } from './send.ts'
import { unansweredReport } from './unanswered.ts'

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

const lineShape = z.object(
  {
    question: z.string('"question" must be text'),
    now: z.nullish(z.string('"now" must be text')),
    zone: z.nullish(z.string('"zone" must be text')),
    conversation: z.nullish(z.union([z.string(), z.number()], '"conversation" must be text or a number')),
  },
  'must be an object such as {"question":"open calls in Mongolia"}',
)

/** Answers JSON lines; lines with an equal `conversation` follow up on each other. */
export async function askBatch(options: AskOptions, program: Program): Promise<number> {
  const standing = standingFor(options, program)
  const library = await program.openLibrary(options.archive)
  const ports: Ports = { memory: memoryOfProcess(), unanswered: unansweredOfProcess() }
  const code = await answerLines(program, (value) => answerLine(value, library, standing, ports, options))
  if (options.unanswered === true) program.errors.write(`${await unansweredReport(ports.unanswered)}\n`)
  return code
}

/** The moment and zone for lines without their own: those of the options, else of the program. */
function standingFor(options: AskOptions, program: Program): Standing {
  const zone = receiveZone(options.zone, program.settings.zone, '--zone')
  const now = receiveMoment(options.now, zone, '--now')
  return { now: now === undefined ? program.clock : () => now, zone }
}

async function answerLine(
  value: unknown,
  library: Library,
  standing: Standing,
  ports: Ports,
  { explain }: AskOptions,
): Promise<object> {
  const line = lineShape.safeParse(value)
  if (!line.success) throw new Complaint(line.error.issues.map(({ message }) => message).join('; '), 2)
  const { question: text, now, zone, conversation: name } = line.data
  const asked = { text, now: now ?? undefined, zone: zone ?? undefined }
  const question = receive(asked, standing, { now: 'now', zone: 'zone' })
  const key = name === undefined || name === null ? undefined : JSON.stringify(name)
  const answered = await converse(library, ports, question, key)
  return answerJson(question, answered, library.fallbackZone, explained(answered, explain))
}

/** How the words were read, where that is asked for. */
function explained({ meant }: Reply, isAsked: boolean | undefined): Answer {
  return { blocks: isAsked === true ? explanation(meant) : [] }
}
