import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { createEmulator, type Emulator } from 'emulate'
import * as z from 'zod/mini'
import { argsOf, limitsBrokenBy, type Call } from './slack-calls.ts'
import { Faults, type Fault } from './slack-faults.ts'
import { SlackSockets } from './slack-sockets.ts'

/** Somebody in the workspace: users.info tells zone and locale. */
type Person = { readonly name: string; readonly tz?: string; readonly locale?: string }

/** The workspace that is started. */
export type Workspace = {
  readonly people: readonly Person[]
  readonly channels: readonly { readonly name: string; readonly isPrivate?: boolean }[]
  /** The scopes of the bot's token. */
  readonly scopes: readonly string[]
}

export const botToken = 'xoxb-callboard-test'
export const appToken = 'xapp-callboard-test'
const adminToken = 'xoxp-admin-test'
const everything = [
  'chat:write',
  'users:read',
  'channels:read',
  'groups:read',
  'channels:manage',
  'channels:write',
  'groups:write',
  'channels:history',
  'groups:history',
  'channels:join',
  'im:history',
  'im:write',
  'im:read',
]

const form = 'application/x-www-form-urlencoded'

const answered = z.looseObject({ ok: z.boolean(), error: z.optional(z.string()) })
const named = z.object({ id: z.string(), name: z.string() })
const messages = z.looseObject({ messages: z.array(z.looseObject({ ts: z.string() })) })

/** What a response_url was sent. */
export type Response = { readonly id: string; readonly body: unknown }

/**
 * Slack for tests: the Web API of `emulate` behind a front that adds Socket Mode, strict tokens, limits, faults, time zones,
 * the scopes header, response addresses and a log of calls. It uses nothing of `emulate` but its Web API.
 */
export class SlackPeer {
  readonly calls: Call[] = []
  readonly responses: Response[] = []
  readonly faults = new Faults()
  readonly sockets = new SlackSockets()
  readonly bot = { user: 'U0CALLBOARD', id: 'B0CALLBOARD', app: 'A0CALLBOARD', team: 'T000000001' }
  readonly people = new Map<string, string>()
  readonly channels = new Map<string, string>()
  readonly #workspace: Workspace
  readonly #refused = new Map<string, string>()
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch((cause: unknown) => {
      response.destroy(cause instanceof Error ? cause : undefined)
    })
  })
  #emulator: Emulator | undefined

  private constructor(workspace: Workspace) {
    this.#workspace = workspace
  }

  static async start(workspace: Workspace): Promise<SlackPeer> {
    const peer = new SlackPeer(workspace)
    await peer.#start()
    return peer
  }

  /** The address for SLACK_API_URL. */
  get apiUrl(): string {
    return `${this.#url}/api/`
  }

  get #url(): string {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('the peer is not started')
    return `http://127.0.0.1:${address.port}`
  }

  async #start(): Promise<void> {
    const { people, channels, scopes } = this.#workspace
    const { bot } = this
    this.#server.on('upgrade', (request, socket, head) => this.sockets.upgrade(request, socket, head))
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    this.#emulator = await createEmulator({
      service: 'slack',
      port: 0,
      seed: {
        slack: {
          strict_scopes: true,
          users: people.map(({ name }) => ({ name })),
          channels: channels.map(({ name, isPrivate }) => ({ name, is_private: isPrivate ?? false })),
          oauth_apps: [
            {
              app_id: bot.app,
              client_id: 'c',
              client_secret: 's',
              name: 'Callboard',
              redirect_uris: [],
              bot_id: bot.id,
              bot_user_id: bot.user,
              bot_name: 'callboard',
              scopes,
            },
          ],
          tokens: [
            {
              token: botToken,
              type: 'bot',
              user_id: bot.user,
              bot_id: bot.id,
              app_id: bot.app,
              bot_user_id: bot.user,
              scopes,
            },
            { token: adminToken, user: 'admin', scopes: everything },
            ...people.map(({ name }) => ({ token: tokenOf(name), user: name, scopes: everything })),
          ],
        },
      },
    })
    const listed = z.object({ members: z.array(named) }).parse(await this.ask('users.list', {}))
    for (const { id, name } of listed.members) this.people.set(name, id)
    const found = z
      .object({ channels: z.array(named) })
      .parse(await this.ask('conversations.list', { types: 'public_channel,private_channel', limit: '1000' }))
    for (const { id, name } of found.channels) this.channels.set(name, id)
    for (const { name } of channels)
      await this.ask('conversations.invite', { channel: this.channel(name), users: bot.user })
  }

  /** The id of somebody; throws for nobody. */
  person(name: string): string {
    return known(this.people, name)
  }

  channel(name: string): string {
    return known(this.channels, name)
  }

  /** Calls the workspace behind the front, as an administrator or as somebody; throws where it refuses. */
  async ask(method: string, args: Readonly<Record<string, string>>, as?: string): Promise<z.infer<typeof answered>> {
    const token = as === undefined ? adminToken : tokenOf(as)
    const { text } = await this.#forward(method, new URLSearchParams(args).toString(), token, form)
    const answer = answered.parse(JSON.parse(text))
    if (!answer.ok) throw new Error(`${method}: ${answer.error ?? ''}`)
    return answer
  }

  /** A trigger_id of somebody's deed, for the bot's use; it lives for 3 s. */
  async triggerFor(name: string): Promise<unknown> {
    const body = new URLSearchParams({ user_id: this.person(name) }).toString()
    const { text } = await this.#forward('views.generateTriggerId', body, botToken, form)
    return JSON.parse(text)
  }

  /** Everything that stands in a channel or a thread, oldest first, with its metadata, as an administrator or as somebody sees it. */
  async posted(
    channel: string,
    thread?: string,
    as?: string,
  ): Promise<readonly z.infer<typeof messages>['messages'][number][]> {
    const read =
      thread === undefined
        ? await this.ask('conversations.history', { channel, limit: '1000' }, as)
        : await this.ask('conversations.replies', { channel, ts: thread }, as)
    return messages.parse(read).messages.toSorted((a, b) => (a.ts < b.ts ? -1 : 1))
  }

  /** From now on a token is refused with this error: "token_revoked", "account_inactive". */
  refuseToken(token: string, error: string): void {
    this.#refused.set(token, error)
  }

  /** An address that takes what is sent to it. */
  responseUrl(id: string): string {
    return `${this.#url}/response/${id}`
  }

  /** Waits until something holds, at most so many ms; throws what was waited for where it does not. */
  async until(what: string, holds: () => boolean, most = 5000): Promise<void> {
    for (let waited = 0; !holds(); waited += 5) {
      if (waited >= most) throw new Error(`waited in vain for ${what}`)
      await wait(5)
    }
  }

  async stop(): Promise<void> {
    this.sockets.close()
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
    await this.#emulator?.close()
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString('utf8')
    const [, kind, name = ''] = new URL(request.url ?? '/', 'http://peer').pathname.split('/')
    if (kind === 'response') {
      this.responses.push({ id: name, body: JSON.parse(body) })
      respond(response, 200, 'ok')
      return
    }
    const contentType = request.headers['content-type'] ?? ''
    const token =
      request.headers.authorization?.replace(/^Bearer /, '') ?? new URLSearchParams(body).get('token') ?? undefined
    const call: Call = { method: name, args: argsOf(body, contentType), token, status: 200 }
    this.calls.push(call)
    const fault = this.faults.take(name)
    if (fault?.does === 'cut') {
      response.destroy()
      return
    }
    const answer = await this.#answer(call, body, contentType, fault)
    call.status = answer.status
    if (fault?.does === 'delay') await wait(fault.by)
    if (fault?.does === 'lose') response.destroy()
    else respond(response, answer.status, answer.text, { ...answer.headers, ...this.#scopesHeader(token) })
  }

  async #answer(call: Call, body: string, contentType: string, fault: Fault | undefined): Promise<Answer> {
    if (fault?.does === 'refuse') {
      return { status: fault.status, text: JSON.stringify(fault.body ?? {}), headers: fault.headers ?? {} }
    }
    const error = this.#tokenError(call)
    if (error !== undefined) return refusal(error)
    if (call.method === 'apps.connections.open')
      return { status: 200, text: JSON.stringify({ ok: true, url: `${this.#url.replace('http', 'ws')}/link/` }) }
    const broken = limitsBrokenBy(call)
    if (broken.length > 0) return refusal('invalid_blocks', { response_metadata: { messages: broken } })
    return this.#adapted(call, await this.#forward(call.method, body, call.token ?? '', contentType))
  }

  #tokenError({ method, token }: Call): string | undefined {
    if (token === undefined) return 'not_authed'
    const refused = this.#refused.get(token)
    if (refused !== undefined) return refused
    if (method === 'apps.connections.open') return token === appToken ? undefined : 'not_allowed_token_type'
    // `emulate` takes a token that it does not know for nobody; Slack says so.
    return token === botToken ? undefined : token === appToken ? 'not_allowed_token_type' : 'invalid_auth'
  }

  /** What Slack says that `emulate` does not, and what it keeps back. */
  #adapted({ method, args }: Call, answer: Answer): Answer {
    const read = answered.parse(JSON.parse(answer.text))
    if (!read.ok) return answer
    if (method === 'users.info')
      return { ...answer, text: JSON.stringify({ ...read, user: this.#withZone(read['user'], args) }) }
    if (method === 'conversations.history' || method === 'conversations.replies')
      return { ...answer, text: JSON.stringify({ ...read, messages: historyOf(messages.parse(read).messages, args) }) }
    return answer
  }

  #withZone(user: unknown, args: Call['args']): unknown {
    const found = z.looseObject({ name: z.string() }).parse(user)
    const { tz = 'UTC', locale = 'en-US' } = this.#workspace.people.find(({ name }) => name === found.name) ?? {}
    return {
      ...found,
      tz,
      tz_label: tz,
      tz_offset: 0,
      is_owner: false,
      ...(args['include_locale'] === 'true' ? { locale } : {}),
    }
  }

  #scopesHeader(token: string | undefined): Readonly<Record<string, string>> {
    return token === botToken ? { 'x-oauth-scopes': this.#workspace.scopes.join(',') } : {}
  }

  async #forward(method: string, body: string, token: string, contentType: string): Promise<Answer> {
    const response = await fetch(`${this.#emulator?.url}/api/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': contentType },
      body,
    })
    return { status: response.status, text: await response.text() }
  }
}

type Answer = { readonly status: number; readonly text: string; readonly headers?: Readonly<Record<string, string>> }

function refusal(error: string, more: Readonly<Record<string, unknown>> = {}): Answer {
  return { status: 200, text: JSON.stringify({ ok: false, error, ...more }) }
}

function respond(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(text)
}

/** Messages between two moments, with metadata only where it is asked for. */
function historyOf(found: z.infer<typeof messages>['messages'], args: Call['args']): readonly unknown[] {
  const oldest = Number(args['oldest'] ?? 0)
  const latest = Number(args['latest'] ?? Infinity)
  return found
    .filter(({ ts }) =>
      args['inclusive'] === 'true'
        ? Number(ts) >= oldest && Number(ts) <= latest
        : Number(ts) > oldest && Number(ts) < latest,
    )
    .map(({ metadata, ...message }) =>
      args['include_all_metadata'] === 'true' && metadata !== undefined ? { ...message, metadata } : message,
    )
}

function tokenOf(name: string): string {
  return `xoxp-${name}-test`
}

function known(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`nobody and nothing is called ${name}`)
  return id
}
