import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type RawData, type WebSocket } from 'ws'
import * as z from 'zod/mini'
import { intents, shardOf, type Dispatch, type Shard } from './discord-dispatches.ts'

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway */
const op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  acknowledged: 11,
} as const

const sent = z.object({ op: z.number(), d: z.unknown() })
const identifying = z.object({
  token: z.string(),
  intents: z.number(),
  shard: z.optional(z.tuple([z.number(), z.number()])),
})
const resuming = z.object({ token: z.string(), session_id: z.string(), seq: z.number() })

/** What an app has of the gateway: it outlives its sockets, and keeps what was sent to send it again. */
type Session = {
  readonly id: string
  readonly shard: Shard
  readonly intents: number
  readonly log: { readonly t: string; readonly d: unknown }[]
  socket: WebSocket | undefined
}

/** What the gateway asks of the peer. */
export type Asked = {
  /** Whether this is the bot's token, and good. */
  readonly isToken: (token: string) => boolean
  /** Whether the privileged intent for the content of messages is on. */
  readonly readsContent: boolean
  /** The address of the gateway. */
  readonly url: () => string
  /** What a shard is sent first. */
  readonly greeting: (shard: Shard) => Promise<readonly Dispatch[]>
}

/** The gateway: sessions with intents and shards, resumed or refused. https://discord.com/developers/docs/events/gateway */
export class DiscordSockets {
  readonly #asked: Asked
  readonly #server = new WebSocketServer({ noServer: true })
  readonly #sessions = new Map<string, Session>()
  /** How often a session was begun, was resumed, and was refused to be resumed. */
  readonly counts = { identified: 0, resumed: 0, refused: 0 }
  /** So many coming attempts to resume are refused. */
  refusedResumes = 0

  constructor(asked: Asked) {
    this.#asked = asked
  }

  /** How many sessions have a socket now. */
  get count(): number {
    return [...this.#sessions.values()].filter(({ socket }) => socket !== undefined).length
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(request, socket, head, (opened) => this.#welcome(opened))
  }

  #welcome(socket: WebSocket): void {
    socket.on('message', (data) => {
      this.#take(socket, data).catch(() => socket.close(4002, 'Error while decoding payload.'))
    })
    socket.on('close', (code) => this.#left(socket, code))
    send(socket, { op: op.hello, d: { heartbeat_interval: 41_250 }, s: null, t: null })
  }

  /** An app that closes with 1000 or 1001 ends its session: …/events/gateway#initiating-a-disconnect */
  #left(socket: WebSocket, code: number): void {
    const session = this.#sessionOf(socket)
    if (session === undefined) return
    session.socket = undefined
    if (code === 1000 || code === 1001) this.#sessions.delete(session.id)
  }

  #sessionOf(socket: WebSocket): Session | undefined {
    return [...this.#sessions.values()].find((session) => session.socket === socket)
  }

  async #take(socket: WebSocket, data: RawData): Promise<void> {
    const payload = sent.parse(JSON.parse(textOf(data)))
    if (payload.op === op.heartbeat) send(socket, { op: op.acknowledged })
    else if (payload.op === op.identify) await this.#identify(socket, identifying.parse(payload.d))
    else if (payload.op === op.resume) this.#resume(socket, resuming.parse(payload.d))
    else if (this.#sessionOf(socket) === undefined) socket.close(4003, 'Not authenticated.')
  }

  async #identify(socket: WebSocket, asked: z.infer<typeof identifying>): Promise<void> {
    if (!this.#asked.isToken(asked.token)) return socket.close(4004, 'Authentication failed.')
    if (this.#sessionOf(socket) !== undefined) return socket.close(4005, 'Already authenticated.')
    const shard = asked.shard ?? [0, 1]
    if (shard[0] >= shard[1]) return socket.close(4010, 'Invalid shard.')
    if (asked.intents < 0 || asked.intents >= 1 << 26) return socket.close(4013, 'Invalid intent(s).')
    const isAllowed = (asked.intents & intents.privileged & ~this.#allowed) === 0
    if (!isAllowed) return socket.close(4014, 'Disallowed intent(s).')
    const greeting = await this.#asked.greeting(shard)
    const session: Session = { id: randomUUID(), shard, intents: asked.intents, log: [], socket }
    this.#sessions.set(session.id, session)
    this.counts.identified += 1
    for (const dispatch of greeting) this.#dispatchTo(session, this.#signed(dispatch, session))
  }

  get #allowed(): number {
    return this.#asked.readsContent ? intents.content : 0
  }

  #signed(dispatch: Dispatch, session: Session): Dispatch {
    if (dispatch.event !== 'READY') return dispatch
    const own = { session_id: session.id, shard: session.shard, resume_gateway_url: this.#asked.url() }
    return { ...dispatch, data: { ...dispatch.data, ...own } }
  }

  #resume(socket: WebSocket, asked: z.infer<typeof resuming>): void {
    if (!this.#asked.isToken(asked.token)) return socket.close(4004, 'Authentication failed.')
    const session = this.#sessions.get(asked.session_id)
    const isRefused = this.refusedResumes > 0
    if (isRefused) this.refusedResumes -= 1
    if (isRefused || session === undefined || asked.seq > session.log.length) {
      this.#sessions.delete(asked.session_id)
      this.counts.refused += 1
      return send(socket, { op: op.invalidSession, d: false, s: null, t: null })
    }
    session.socket = socket
    this.counts.resumed += 1
    for (const [place, { t, d }] of session.log.entries())
      if (place >= asked.seq) send(socket, { op: op.dispatch, t, s: place + 1, d })
    this.#push(session, 'RESUMED', {})
  }

  /** Sends an event to whom it is for; a session without a socket has it when it is resumed. */
  dispatch(dispatch: Dispatch): void {
    for (const session of this.#sessions.values()) this.#dispatchTo(session, dispatch)
  }

  #dispatchTo(session: Session, { event, data, withheld, intent, server }: Dispatch): void {
    if (event !== 'READY' && shardOf(server, session.shard[1]) !== session.shard[0]) return
    if (intent !== undefined && (session.intents & intent) === 0) return
    const readsContent = (session.intents & intents.content) !== 0
    this.#push(session, event, readsContent || withheld === undefined ? data : withheld)
  }

  #push(session: Session, t: string, d: unknown): void {
    session.log.push({ t, d })
    if (session.socket !== undefined) send(session.socket, { op: op.dispatch, t, s: session.log.length, d })
  }

  /** Sends the latest of an event's dispatches again, under a number of its own. */
  repeat(event: string): void {
    for (const session of this.#sessions.values()) {
      const latest = session.log.findLast(({ t }) => t === event)
      if (latest !== undefined) this.#push(session, latest.t, latest.d)
    }
  }

  /** Asks every socket to go and to resume, as Discord does every few hours. */
  reconnect(): void {
    for (const { socket } of this.#sessions.values())
      if (socket !== undefined) send(socket, { op: op.reconnect, d: null, s: null, t: null })
  }

  /** Closes every socket with a code of the gateway: 4000, 4009 and the like are resumed, 4004 and 4014 are the end. */
  close(code: number): void {
    for (const session of this.#sessions.values()) session.socket?.close(code)
    this.#forgetSockets()
  }

  /** Cuts every socket without a word. */
  drop(): void {
    for (const session of this.#sessions.values()) session.socket?.terminate()
    this.#forgetSockets()
  }

  #forgetSockets(): void {
    for (const session of this.#sessions.values()) session.socket = undefined
  }

  stop(): void {
    for (const socket of this.#server.clients) socket.terminate()
    this.#server.close()
  }
}

function send(socket: WebSocket, payload: unknown): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(payload))
}

function textOf(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8')
  return (data instanceof ArrayBuffer ? Buffer.from(data) : data).toString('utf8')
}
