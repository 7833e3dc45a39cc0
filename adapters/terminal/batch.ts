import type { Readable } from 'node:stream'
import { BadQuestion } from '../../src/question/bad-question.ts'
import { Complaint } from '../complaint.ts'
import type { Program } from '../program.ts'
import { jsonLine } from './json.ts'
import { linesOf, type InputLine } from './lines.ts'
import { send } from './send.ts'

/**
 * Answers each JSON line of the input with one of the output, in order and one at a time. A line that cannot be read or
 * answered gets `{"error"}` and the rest goes on; blank lines are skipped. Returns the exit code: 1 after a fault of ours.
 */
export async function answerLines(
  program: Pick<Program, 'output' | 'warn'> & { readonly input: Readable },
  answer: (value: unknown) => Promise<object>,
): Promise<number> {
  let exitCode = 0
  for await (const line of linesOf(program.input)) {
    if ('text' in line && line.text.trim() === '') continue
    const outcome = await outcomeOf(line, answer)
    if ('fault' in outcome) {
      program.warn(outcome.error, outcome.fault)
      exitCode = 1
    }
    const sent = await send(program.output, jsonLine('error' in outcome ? { error: outcome.error } : outcome.value))
    if (sent === 'never') break
  }
  return exitCode
}

type Outcome =
  | { readonly value: object }
  | { readonly error: string }
  | { readonly error: string; readonly fault: unknown }

async function outcomeOf(line: InputLine, answer: (value: unknown) => Promise<object>): Promise<Outcome> {
  const name = `line ${line.number}`
  if ('fault' in line) return { error: `${name}: ${line.fault}` }
  const json = jsonOf(line.text)
  if (json === undefined) return { error: `${name}: not valid JSON` }
  try {
    return { value: await answer(json.value) }
  } catch (cause) {
    if (cause instanceof Complaint || cause instanceof BadQuestion) return { error: `${name}: ${cause.message}` }
    return { error: `${name}: a fault in Callboard; LOG_LEVEL=debug shows it`, fault: cause }
  }
}

function jsonOf(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}
