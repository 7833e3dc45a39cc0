import * as z from 'zod/mini'
import { when } from '../../src/bot.ts'
import type { Zone } from '../../src/calendar/zone.ts'
import { Complaint } from '../complaint.ts'
import { readDayOfMoment } from '../moment.ts'
import type { Program } from '../program.ts'
import { quoted } from '../quoted.ts'
import { answerLines } from './batch.ts'
import { receiveZone } from './receive.ts'

const lineShape = z.object(
  {
    text: z.string('"text" must be text'),
    reference: z.string('"reference" must be text'),
    timezone: z.nullish(z.string('"timezone" must be text')),
    order: z.nullish(z.enum(['dmy', 'mdy'], '"order" must be dmy or mdy')),
  },
  'must be an object such as {"text":"last week","reference":"2024-03-31T10:00:00","timezone":"Asia/Ulaanbaatar"}',
)

/** Answers JSON lines with the days each text asks for: half-open, local, null for an open side. */
export function whenBatch(program: Program): Promise<number> {
  return answerLines(program, (value) => answerLine(value, program.settings.zone))
}

async function answerLine(value: unknown, zone: Zone): Promise<object> {
  const line = lineShape.safeParse(value)
  if (!line.success) throw new Complaint(line.error.issues.map(({ message }) => message).join('; '), 2)
  const { text, reference, timezone, order } = line.data
  const today = readDayOfMoment(reference, receiveZone(timezone ?? undefined, zone, 'timezone'))
  if (today === undefined) {
    throw new Complaint(`reference ${quoted(reference)} is no moment; write it like 2024-03-31T10:00:00`, 2)
  }
  const { start, end } = await when(text, today, order ?? 'dmy')
  return { start, end }
}
