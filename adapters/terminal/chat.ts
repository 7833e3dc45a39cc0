import { createInterface } from 'node:readline'
import { unansweredOfProcess } from '../unanswered-of-process.ts'
import { asksToBeForgotten } from '../../src/answer/notices.ts'
import { BadQuestion, converse, type Library, type Ports } from '../../src/bot.ts'
import type { Zone } from '../../src/calendar/zone.ts'
import type { Clock } from '../clock.ts'
import type { Program } from '../program.ts'
import { hasStore } from '../has-store.ts'
import { memoryOfProcess } from '../memory-of-process.ts'
import { longestHistory } from './limits.ts'
import { linesOf, type InputLine } from './lines.ts'
import type { Desk } from './desk.ts'
import { receive } from './receive.ts'
import { layoutFor, renderAnswer, wrapped } from './render.ts'
import { send } from './send.ts'

const prompt = '> '

/**
 * A conversation on the terminal until the input ends or the asker leaves; each question follows up on the one before.
 * Where the input is no terminal, it answers each of its lines without a prompt.
 */
export async function chat(library: Library, clock: Clock, zone: Zone, program: Program): Promise<number> {
  const isTerminal = program.input.isTTY === true && program.output.isTTY === true
  const desk = await deskOf(clock, zone, program)
  const say = (text: string): Promise<'sent' | 'never'> => send(program.output, `${text}\n\n`)
  const talk = conversationWith(library, clock, zone, program, desk)
  for (const digest of await talk.due()) await say(digest)
  for await (const line of isTerminal ? typedLines(program) : linesOf(program.input)) {
    const words = 'text' in line ? line.text.trim() : ''
    if (/^(?:quit|exit|bye)[.!]?$/i.test(words)) break
    const text =
      'fault' in line ? `Line ${line.number}: ${line.fault}` : words === '' ? undefined : await talk.answer(words)
    if (text !== undefined && (await say(text)) === 'never') break
    // Behind the answer, so that what was typed is about what was seen.
    if (isTerminal) for (const digest of await talk.due()) await say(digest)
  }
  await desk.close()
  return 0
}

/** What a chat begins with. */
export function greetingOf({ archive }: Library): string {
  const [listings, pages] = [archive.listings.length, archive.pages.length]
  return `${listings} listings from ${pages} pages. Ask in your own words; “help” shows examples, “quit” ends.`
}

/** What a terminal adds to the help: its own keys. */
const helpOnKeys = 'The arrow keys bring back earlier questions; “quit”, Ctrl-D or Ctrl-C ends.'

/** Orders need much that questions do not: it is loaded beside the first of either. */
async function deskOf(clock: Clock, zone: Zone, program: Program): Promise<Desk> {
  const { deskFor } = await import('./desk.ts')
  return deskFor({ program, clock, zone, layout: layoutFor(program.output, program.environment) })
}

type Talk = {
  readonly answer: (words: string) => Promise<string>
  /** What became due since it was asked for last; without a store there is nothing. */
  readonly due: () => Promise<readonly string[]>
}

/** Answers line after line, keeping what was said. */
function conversationWith(library: Library, clock: Clock, zone: Zone, program: Program, desk: Desk): Talk {
  const ports: Ports = { memory: memoryOfProcess(), unanswered: unansweredOfProcess() }
  const due = async (): Promise<readonly string[]> => {
    if (!hasStore(program.settings)) return []
    try {
      const { told, after } = await desk.digests()
      if (after !== undefined) await ports.memory.remember('terminal', after, clock())
      return told
    } catch (cause) {
      program.warn('the digests that are due could not be read', cause)
      return []
    }
  }
  const answer = async (words: string): Promise<string> => {
    try {
      if (asksToBeForgotten(words)) {
        await ports.memory.forget('terminal')
        return await desk.forget()
      }
      const ordered = await desk.order(words, await ports.memory.recall('terminal', clock()))
      if (ordered !== undefined) return ordered
      const answered = await converse(library, ports, receive({ text: words }, { now: clock, zone }), 'terminal')
      const layout = layoutFor(program.output, program.environment)
      const text = renderAnswer(answered.answer, layout)
      return answered.meant.intent.act === 'help' ? [text, '', ...wrapped(helpOnKeys, layout)].join('\n') : text
    } catch (cause) {
      if (cause instanceof BadQuestion) return cause.message
      program.warn('a fault in Callboard; LOG_LEVEL=debug shows it', cause)
      return 'That question could not be answered. Ask it in other words.'
    }
  }
  return { answer, due }
}

/** Lines typed at a prompt, with the arrow keys bringing back earlier ones; Ctrl-D and Ctrl-C end them. */
async function* typedLines({ input, output }: Program): AsyncGenerator<InputLine> {
  const reader = createInterface({
    input,
    output,
    prompt,
    terminal: true,
    historySize: longestHistory,
    removeHistoryDuplicates: true,
  })
  let isLeft = true
  reader.on('SIGINT', () => reader.close())
  reader.prompt()
  let number = 0
  try {
    for await (const text of reader) {
      number += 1
      isLeft = false
      yield { number, text }
      isLeft = true
      reader.prompt()
    }
  } finally {
    reader.close()
    // The prompt's line is still open where the asker left it with a key.
    if (isLeft) output.write('\n')
  }
}
