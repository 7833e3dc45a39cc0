#!/usr/bin/env node
import manifest from '../package.json' with { type: 'json' }
import { readCommandLine, type CommandLine, type Given } from './command-line.ts'
import { generalHelp, helpOf, type CommandName } from './commands.ts'
import { Complaint } from './complaint.ts'
import type { Program } from './program.ts'
import { quoted } from './quoted.ts'

const { stdout, stderr } = process

type Command = (words: readonly string[], options: Given, program: Program) => Promise<number>

/** What runs each command; each loads only what it needs. */
const runs: Readonly<Record<CommandName, Command>> = {
  ask: async (words, options, program) => {
    if (options.batch !== true) {
      const { ask } = await import('./terminal/ask.ts')
      return ask(words, options, program)
    }
    refuseWords(words, 'ask --batch')
    const { askBatch } = await import('./terminal/ask-batch.ts')
    return askBatch(options, program)
  },
  digest: async (words, options, program) => {
    const { digest } = await import('./terminal/digest.ts')
    return digest(words, options, program)
  },
  why: async (words, _options, program) => {
    const { why } = await import('./terminal/why.ts')
    return why(words, program)
  },
  subscriptions: async (words, _options, program) => {
    const { subscriptions } = await import('./terminal/subscriptions.ts')
    return subscriptions(words, program)
  },
  status: async (words, options, program) => {
    refuseWords(words, 'status')
    const { status } = await import('./terminal/status.ts')
    return status(options, program)
  },
  reports: async (words, _options, program) => {
    refuseWords(words, 'reports')
    const { reports } = await import('./terminal/reports.ts')
    return reports(program)
  },
  accept: async (words, _options, program) => {
    const { accept } = await import('./terminal/accept.ts')
    return accept(words, program)
  },
  when: async (words, options, program) => {
    refuseWords(words, 'when')
    if (options.batch !== true) throw new Complaint('when reads JSON lines: callboard when --batch < lines.jsonl', 2)
    const { whenBatch } = await import('./terminal/when.ts')
    return whenBatch(program)
  },
  parse: async (words, options, program) => {
    const { parse } = await import('./terminal/parse.ts')
    return parse(words, options, program)
  },
  chat: async (words, options, program) => {
    refuseWords(words, 'chat')
    endOnInterrupt()
    const { startTerminal } = await import('./terminal/start.ts')
    return startTerminal(options, program)
  },
  start: async (words, _options, program) => {
    refuseWords(words, 'start')
    const { start } = await import('./start.ts')
    return start(program)
  },
  slack: async (words, options, program) => {
    const { slack } = await import('./slack/command.ts')
    return slack(words, options, program)
  },
  discord: async (words, _options, program) => {
    const { discord } = await import('./discord/command.ts')
    return discord(words, program)
  },
  doctor: async (words, _options, program) => {
    refuseWords(words, 'doctor')
    const { doctor } = await import('./doctor.ts')
    return doctor(program)
  },
  keys: async (words, _options, program) => {
    const { keys } = await import('./terminal/keys.ts')
    return keys(words, program)
  },
  backup: async (words, _options, program) => {
    const file = fileAmong(words, 'backup')
    const { backup } = await import('./backup.ts')
    return backup(file, program)
  },
  restore: async (words, _options, program) => {
    const file = fileAmong(words, 'restore')
    const { restore } = await import('./restore.ts')
    return restore(file, program)
  },
}

/** Does what the command line asks and returns the exit code. */
async function run(line: CommandLine): Promise<number> {
  if (line.asks === 'version') {
    stdout.write(`${manifest.version}\n`)
    return 0
  }
  if (line.asks === 'help') {
    stdout.write(`${line.of === undefined ? generalHelp() : helpOf(line.of)}\n`)
    return 0
  }
  const { programFor } = await import('./program-for.ts')
  const program = programFor(process)
  return runs[line.asks](line.words, line.options, program)
}

function refuseWords([first]: readonly string[], command: string): void {
  if (first === undefined) return
  throw new Complaint(`${command} takes no words, and was given ${quoted(first)}; see callboard --help`, 2)
}

function fileAmong([file, ...others]: readonly string[], command: string): string {
  if (file !== undefined && file !== '' && others.length === 0) return file
  throw new Complaint(`${command} takes one file: callboard ${command} FILE`, 2)
}

/** In a pipe Ctrl-C ends the conversation as it does on a terminal: quietly. */
function endOnInterrupt(): void {
  process.once('SIGINT', () => process.exit(0))
}

/** Says on standard error why the program ends, without a stack trace unless one was asked for; returns the exit code. */
function explain(cause: unknown): number {
  if (cause instanceof Complaint) {
    for (const line of cause.message.split('\n')) stderr.write(`callboard: ${line}\n`)
    return cause.exitCode
  }
  const message = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
  stderr.write(`callboard: a fault in Callboard: ${message}; LOG_LEVEL=debug shows where\n`)
  if (/^(?:debug|trace)$/.test(process.env['LOG_LEVEL'] ?? ''))
    stderr.write(`${cause instanceof Error ? cause.stack : ''}\n`)
  return 1
}

// A reader that has gone (`callboard parse | head`) is no fault: there is nobody left to tell.
for (const stream of [stdout, stderr]) {
  stream.on('error', (cause: Error & { code?: string }) => {
    process.exit(cause.code === 'EPIPE' ? 0 : 1)
  })
}
process.on('uncaughtException', (cause) => process.exit(explain(cause)))

try {
  process.exitCode = await run(readCommandLine(process.argv.slice(2)))
} catch (cause) {
  process.exitCode = explain(cause)
}
