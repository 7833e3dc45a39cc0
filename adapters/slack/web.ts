import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Kept } from '../chat/keep-open.ts'
import { Complaint } from '../complaint.ts'
import { webListenerFor, type WebReceiving } from './receive.ts'
import { endpoint } from './scopes.ts'
import { portTaken } from './setup-words.ts'

/** The most that a body may hold, in bytes, and how long, in ms, a request may take to arrive. */
const longestBody = 1_000_000
const patience = { headers: 5_000, request: 10_000, looking: 1_000 }

/** How far, in seconds, a request may be from now: https://docs.slack.dev/authentication/verifying-requests-from-slack */
const window = 300

/**
 * Serves what Slack sends over HTTP, until it is stopped; throws a Complaint where the port cannot be had. No header of a
 * proxy is read.
 */
export async function serveWeb(port: number, receiving: WebReceiving): Promise<Kept> {
  const take = webListenerFor(receiving, longestBody, (response) => end(response, 503))
  const server = createServer(
    {
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      connectionsCheckingInterval: patience.looking,
    },
    (request, response) => {
      const refused = statusAgainst(request)
      if (refused === undefined) take(request, response)
      else end(response, refused)
    },
  )
  await listening(server, port)
  return {
    isOpen: () => server.listening,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      }),
  }
}

/** What is refused before anything of its body is read; undefined where it may be Slack's. */
function statusAgainst({ url = '', method, headers }: IncomingMessage): number | undefined {
  if (url.replace(/\?.*$/, '') !== endpoint) return 404
  if (method !== 'POST') return 405
  if (Number(headers['content-length'] ?? 0) > longestBody) return 413
  // Bolt looks for old ones alone.
  const sent = Number(headers['x-slack-request-timestamp'])
  return Math.abs(Date.now() / 1000 - sent) <= window || isCheck(headers) ? undefined : 401
}

/** Whether Slack may only look for its certificate, which it does without a signature. */
function isCheck(headers: IncomingMessage['headers']): boolean {
  return headers['x-slack-request-timestamp'] === undefined
}

/** An answer without words; what is still on its way is not waited for. */
function end(response: ServerResponse, status: number): void {
  if (!response.headersSent)
    response.writeHead(status, status === 405 ? { allow: 'POST', connection: 'close' } : { connection: 'close' })
  response.end()
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(new Complaint(portTaken(port, cause.message), 1)))
    server.listen(port, () => resolve())
  })
}
