import * as z from 'zod/mini'
import { converse, type Library, type Ports } from '../../src/bot.ts'
import { Complaint } from '../complaint.ts'
import { memoryOfProcess } from '../memory-of-process.ts'
import type { Program } from '../program.ts'
import { unansweredOfProcess } from '../unanswered-of-process.ts'
import type { AskOptions } from './ask.ts'
import { answerLines } from './batch.ts'
import { explained } from './explained.ts'
import { answerJson } from './json.ts'
import { receive, receiveMoment, receiveZone, type Standing } from './receive.ts'
import { unansweredReport } from './unanswered.ts'

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
