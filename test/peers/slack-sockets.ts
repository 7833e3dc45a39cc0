import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type RawData, type WebSocket } from 'ws'
import * as z from 'zod/mini'

/** What Slack sends over a socket. https://docs.slack.dev/apis/events-api/using-socket-mode */
export type EnvelopeType = 'events_api' | 'slash_commands' | 'interactive'

/** How often something was sent until it was acknowledged, and what came back with that. */
export type Acknowledged = { readonly attempts: number; readonly payload: unknown }

type Waiting = { readonly acknowledge: (payload: unknown) => void; readonly send: () => void }

const reply = z.object({ envelope_id: z.string(), payload: z.optional(z.unknown()) })

/** Socket Mode: sends envelopes to the newest socket, and again while nobody acknowledges them. */
export class SlackSockets {
  readonly #server = new WebSocketServer({ noServer: true })
  readonly #open = new Set<WebSocket>()
  readonly #waiting = new Map<string, Waiting>()
  /** How long, in ms, Slack waits before it sends again, and how often it does: 3 s and 3 times in earnest. */
  resendAfter = 3000
  resends = 3
  /** So many coming acknowledgements are lost on their way. */
  lostAcknowledgements = 0

  get count(): number {
    return this.#open.size
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(request, socket, head, (opened) => this.#welcome(opened))
  }

  #welcome(socket: WebSocket): void {
    this.#open.add(socket)
    socket.on('close', () => this.#open.delete(socket))
    socket.on('message', (data) => this.#take(data))
    socket.send(
      JSON.stringify({ type: 'hello', num_connections: this.count, connection_info: { app_id: 'A0CALLBOARD' } }),
    )
    for (const { send } of this.#waiting.values()) send()
  }

  #take(data: RawData): void {
    const { envelope_id, payload } = reply.parse(JSON.parse(textOf(data)))
    if (this.lostAcknowledgements > 0) {
      this.lostAcknowledgements -= 1
      return
    }
    this.#waiting.get(envelope_id)?.acknowledge(payload)
  }

  /** Sends an envelope until it is acknowledged; rejects when nobody did so in all its attempts. */
  deliver(type: EnvelopeType, payload: unknown): Promise<Acknowledged> {
    const envelope_id = randomUUID()
    return new Promise((resolve, reject) => {
      let attempts = 0
      let timer: NodeJS.Timeout | undefined
      const end = (): void => {
        clearTimeout(timer)
        this.#waiting.delete(envelope_id)
      }
      const send = (): void => {
        clearTimeout(timer)
        const socket = [...this.#open].at(-1)
        if (socket !== undefined) {
          attempts += 1
          const again = attempts === 1 ? {} : { retry_attempt: attempts - 1, retry_reason: 'timeout' }
          socket.send(
            JSON.stringify({ envelope_id, type, payload, accepts_response_payload: type !== 'events_api', ...again }),
          )
        }
        timer = setTimeout(() => {
          if (attempts <= this.resends) send()
          else {
            end()
            reject(new Error(`nobody acknowledged ${type} in ${attempts} attempts`))
          }
        }, this.resendAfter)
      }
      const acknowledge = (answer: unknown): void => {
        end()
        resolve({ attempts, payload: answer })
      }
      this.#waiting.set(envelope_id, { acknowledge, send })
      send()
    })
  }

  /** Asks every socket to go, as Slack does every few hours. */
  refresh(): void {
    for (const socket of this.#open) socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }))
  }

  /** Cuts every socket without a word. */
  drop(): void {
    for (const socket of this.#open) socket.terminate()
    this.#open.clear()
  }

  close(): void {
    for (const { acknowledge } of this.#waiting.values()) acknowledge(undefined)
    this.drop()
    this.#server.close()
  }
}

function textOf(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8')
  return (data instanceof ArrayBuffer ? Buffer.from(data) : data).toString('utf8')
}
