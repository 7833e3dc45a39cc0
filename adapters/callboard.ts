#!/usr/bin/env node
import { readCommandLine, type CommandLine } from './command-line.ts'
import { Complaint } from './complaint.ts'

const { stdin, stdout, stderr } = process

/** Does what the command line asks and returns the exit code. Each command loads only what it needs. */
async function run(line: CommandLine): Promise<number> {
  if (line.asks === 'version') {
    const { default: manifest } = await import('../package.json', { with: { type: 'json' } })
    stdout.write(`${manifest.version}\n`)
    return 0
  }
  if (line.asks === 'help') {
    const { generalHelp, helpOf } = await import('./commands.ts')
    stdout.write(`${line.of === undefined ? generalHelp() : helpOf(line.of)}\n`)
    return 0
  }
  const { asks, words, options } = line
  const { programFor } = await import('./program-for.ts')
  const program = programFor({ input: stdin, output: stdout, errors: stderr, environment: process.env })
  if (asks !== 'ask' && asks !== 'parse' && words.length > 0) {
    throw new Complaint(`${asks} takes no words; see callboard ${asks} --help`, 2)
  }
  switch (asks) {
    case 'ask': {
      const { ask, askBatch } = await import('./terminal/ask.ts')
      if (options.batch !== true) return ask(words, options, program)
      if (words.length > 0) throw new Complaint('ask --batch reads its questions from standard input, not from words', 2)
      return askBatch(options, program)
    }
    case 'when': {
      const { whenBatch } = await import('./terminal/when.ts')
      if (options.batch !== true) throw new Complaint('when reads JSON lines: callboard when --batch < lines.jsonl', 2)
      return whenBatch(program)
    }
    case 'parse': {
      const { parse } = await import('./terminal/parse.ts')
      return parse(words, options, program)
    }
    case 'chat': {
      const { startTerminal } = await import('./terminal/start.ts')
      return startTerminal(options, program)
    }
    case 'start': {
      const { start } = await import('./start.ts')
      return start(program)
    }
  }
}

/** Says on standard error why the program ends, without a stack trace unless one was asked for; returns the exit code. */
function explain(cause: unknown): number {
  if (cause instanceof Complaint) {
    for (const line of cause.message.split('\n')) stderr.write(`callboard: ${line}\n`)
    return cause.exitCode
  }
  const message = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
  stderr.write(`callboard: a fault in Callboard: ${message}; LOG_LEVEL=debug shows where\n`)
  if (/^(?:debug|trace)$/.test(process.env['LOG_LEVEL'] ?? '')) stderr.write(`${cause instanceof Error ? cause.stack : ''}\n`)
  return 1
}

// A reader that has gone (`callboard parse | head`) is no fault: there is nobody left to tell.
for (const stream of [stdout, stderr]) {
  stream.on('error', (cause: Error & { code?: string }) => {
    process.exit(cause.code === 'EPIPE' ? 0 : 1)
  })
}
process.on('uncaughtException', (cause) => process.exit(explain(cause)))
// In a pipe Ctrl-C ends the program as it ends the chat on a terminal: quietly.
process.on('SIGINT', () => process.exit(0))

try {
  process.exitCode = await run(readCommandLine(process.argv.slice(2)))
} catch (cause) {
  process.exitCode = explain(cause)
}
// Input that nobody reads any more must not keep the process.
stdin.destroy()
