import { createServer, type Server, type ServerResponse } from 'node:http'
import { Complaint } from './complaint.ts'
import { ills, type Facts } from './facts.ts'
import type { Metrics } from './metrics.ts'

/** Where the health of a process is told, and from what. */
type Telling = {
  readonly host: string
  readonly port: number
  readonly facts: () => Promise<Facts>
  readonly metrics: Metrics
  /** The program's clock, in ms. */
  readonly clock: () => number
}

/** How long, in ms, somebody who asks may take. */
const patience = 5_000

/**
 * Tells /health and /metrics to whoever asks, without names of people or channels. Throws a Complaint where the port is
 * taken.
 */
export async function serveHealth(telling: Telling): Promise<{ readonly stop: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*$/, '')
    if (path !== '/health' && path !== '/metrics') return end(response, 404, 'text/plain', 'not found\n')
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD')
      return end(response, 405, 'text/plain', 'only GET\n')
    }
    answer(path, telling, response).catch(() => end(response, 500, 'text/plain', 'a fault in Callboard\n'))
  })
  server.requestTimeout = patience
  server.headersTimeout = patience
  await listening(server, telling)
  return {
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(
  path: '/health' | '/metrics',
  { facts, metrics, clock }: Telling,
  response: ServerResponse,
): Promise<void> {
  const found = await facts()
  if (path === '/metrics') return end(response, 200, metrics.contentType, await metrics.text(found, clock()))
  const wrong = ills(found)
  const body = { status: wrong.length === 0 ? 'ok' : 'ill', wrong, adapters: found.adapters }
  end(response, wrong.length === 0 ? 200 : 503, 'application/json', `${JSON.stringify(body)}\n`)
}

function end(response: ServerResponse, status: number, type: string, body: string): void {
  if (response.writableEnded) return
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' })
  response.end(body)
}

function listening(server: Server, { host, port }: Pick<Telling, 'host' | 'port'>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      const why = 'code' in cause ? String(cause.code) : cause.message
      const words = why === 'EADDRINUSE' ? 'another program has it' : `the system says ${why}`
      const way = 'choose another with CALLBOARD_PORT, or another address with CALLBOARD_HOST'
      reject(new Complaint(`/health cannot be told on ${host}:${port}: ${words}; ${way}`, 1, { cause }))
    })
    server.listen(port, host, () => resolve())
  })
}
