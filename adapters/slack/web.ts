import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Kept } from '../chat/keep-open.ts'
import { Complaint } from '../complaint.ts'
import { webListenerFor, type Installing, type WebListener, type WebReceiving } from './receive.ts'
import { NotSigned } from './refused.ts'
import { endpoint } from './scopes.ts'
import { portTaken } from './setup-words.ts'

/** The most that a body may hold, in bytes, and how long, in ms, a request may take to arrive. */
const longestBody = 1_000_000
const patience = { headers: 5_000, request: 10_000, looking: 1_000 }

/** How far, in seconds, a request may be from now: https://docs.slack.dev/authentication/verifying-requests-from-slack */
const window = 300

/** What takes Slack's requests; what cannot be recorded now is to be sent again. */
export function listenerFor(receiving: WebReceiving, installing?: Installing): WebListener {
  return webListenerFor(receiving, longestBody, (response) => end(response, 503), installing)
}

/**
 * Serves what Slack sends over HTTP, until it is stopped; throws a Complaint where the port cannot be had. No header of a
 * proxy is read.
 */
export async function serveWeb(
  port: number,
  { take, failed }: WebListener,
  pages: readonly string[] = [],
): Promise<Kept> {
  const server = createServer(
    {
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      connectionsCheckingInterval: patience.looking,
    },
    (request, response) => {
      // Whoever only looks around signs nothing.
      const isSigned = request.headers['x-slack-signature'] !== undefined
      if (isSigned) response.on('finish', () => response.statusCode === 401 && failed(new NotSigned()))
      const refused = statusAgainst(request, pages)
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
function statusAgainst({ url = '', method, headers }: IncomingMessage, pages: readonly string[]): number | undefined {
  const path = url.replace(/\?.*$/, '')
  if (pages.includes(path)) return method === 'GET' ? undefined : 405
  if (path !== endpoint) return 404
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
  if (!response.headersSent) response.writeHead(status, { connection: 'close' })
  response.end()
}

/** A page of one sentence for whoever installs the app; it holds nothing that came with the request. */
export function page(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  })
  response.end(`${sentence}\n`)
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(new Complaint(portTaken(port, cause.message), 1)))
    server.listen(port, () => resolve())
  })
}
