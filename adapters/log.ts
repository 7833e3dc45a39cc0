import { pino } from 'pino'
import { withoutSecrets } from './chat/operator.ts'
import type { Program } from './program.ts'

/** Says what happened, as a name and plain facts: never words of people, tokens, or a password. */
export type Log = (event: string, facts: Readonly<Record<string, string | number>>) => void

/**
 * Structured lines on standard error, for programs that read them; a person at a terminal reads the lines of `warn` as
 * they are. https://getpino.io
 */
export function logFor(program: Program): { readonly warn: Program['warn']; readonly log: Log } {
  const { settings, errors } = program
  if (errors.isTTY === true) return { warn: program.warn, log: () => {} }
  const logger = pino({ level: settings.logLevel, base: { name: 'callboard' } }, errors)
  const isDebug = settings.logLevel === 'debug' || settings.logLevel === 'trace'
  return {
    warn: (line, fault) => {
      const stack = isDebug && fault instanceof Error ? { stack: withoutSecrets(fault.stack ?? fault.message) } : {}
      logger.warn(stack, withoutSecrets(line))
    },
    log: (event, facts) => logger.info(facts, event),
  }
}
