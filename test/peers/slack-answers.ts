import type { ServerResponse } from 'node:http'
import type { Broken } from './slack-calls.ts'
import type { Fault } from './slack-faults.ts'

/** What is answered to a call. */
export type Answer = {
  readonly status: number
  readonly text: string
  readonly headers?: Readonly<Record<string, string>>
}

/** As Slack refuses: with status 200 and a word. */
export function refusal(error: string, more: Readonly<Record<string, unknown>> = {}): Answer {
  return { status: 200, text: JSON.stringify({ ok: false, error, ...more }) }
}

/** As Slack refuses what breaks a limit: it says which. */
export function refusedFor({ error, messages: broken }: Broken): Answer {
  return refusal(error, { response_metadata: { messages: broken } })
}

/** A fault that was planned as an answer. */
export function withFault({ status, body = {}, headers = {} }: Extract<Fault, { does: 'refuse' }>): Answer {
  return { status, text: JSON.stringify(body), headers }
}

/** Sends an answer. */
export function respond(response: ServerResponse, { status, text, headers = {} }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(text)
}
