import { LogLevel, webApi, type Logger } from '@slack/bolt'
import { Complaint } from '../complaint.ts'
import type { Program } from '../program.ts'
import { refusalIn } from './faults.ts'
import { withoutSecrets } from '../chat/operator.ts'
import { tokenWords, unreachable } from './setup-words.ts'

/** What is asked of the Web API. */
export type Client = Pick<webApi.WebClient, 'apiCall'>

/** A client of the Web API that tries nothing again by itself: a reply that was lost may have been a post. */
export function clientFor(
  token: string | undefined,
  apiUrl: string | undefined,
  timeout: number,
  logger: Logger,
): webApi.WebClient {
  return new webApi.WebClient(token, {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout,
    logger,
  })
}

/** A logger for Slack's libraries: what they say is shown only where much is asked for, and never a secret. */
export function quietLogger({ settings, warn }: Pick<Program, 'settings' | 'warn'>): Logger {
  const isDebug = settings.logLevel === 'debug' || settings.logLevel === 'trace'
  const write = (...parts: unknown[]): void => {
    if (isDebug) warn(`Slack: ${withoutSecrets(parts.map(String).join(' '))}`)
  }
  return {
    debug: () => {},
    info: () => {},
    warn: write,
    error: write,
    setLevel: () => {},
    getLevel: () => levelOf(isDebug),
    setName: () => {},
  }
}

const levelOf = (isDebug: boolean): ReturnType<Logger['getLevel']> => (isDebug ? LogLevel.WARN : LogLevel.ERROR)

/** The complaint about a token that Slack did not take. */
export function complaintAbout(name: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN', cause: unknown): Complaint {
  const refusal = refusalIn(cause)
  // The cause is left out: it may hold the request, and that the token.
  return new Complaint(refusal === undefined ? unreachable : tokenWords(name, refusal), 1)
}
