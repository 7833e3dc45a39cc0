import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import * as z from 'zod/mini'
import { refusal, refusedFor, respond, withFault, type Answer } from './slack-answers.ts'
import { argsOf, formOf, isTrue, limitsBrokenBy, messageBrokenBy, type Call } from './slack-calls.ts'
import { changesStanding, refusalIn, type Standing } from './slack-channels.ts'
import { Deeds, type Deed, type Response } from './slack-deeds.ts'
import { SlackEmulator } from './slack-emulator.ts'
import { Faults, type Fault } from './slack-faults.ts'
import { userOf } from './slack-people.ts'
import { adminToken, appToken, bot, botToken, tokenOf, type Workspace } from './slack-seed.ts'
import { SlackSockets, type Acknowledged, type EnvelopeType } from './slack-sockets.ts'
import type { SlackWeb } from './slack-web.ts'

export { appToken, botToken } from './slack-seed.ts'

const form = 'application/x-www-form-urlencoded'

const answered = z.looseObject({ ok: z.boolean(), error: z.optional(z.string()) })
const named = z.object({ id: z.string(), name: z.string() })
const triggered = z.object({ trigger_id: z.string() })
const info = z.object({ channel: z.object({ is_private: z.boolean(), is_archived: z.boolean() }) })
const members = z.object({ members: z.array(z.string()) })
const threaded = z.object({ thread_ts: z.optional(z.string()) })
const messages = z.looseObject({ messages: z.array(z.looseObject({ ts: z.string() })) })

/**
 * Slack for tests: the Web API of `emulate` behind a front that adds Socket Mode, strict tokens, limits, faults, people's
 * zones and roles, who is in a channel, the scopes header, triggers, addresses for responses and a log of calls. It uses
 * nothing of `emulate` but its Web API.
 */
export class SlackPeer {
  readonly calls: Call[] = []
  readonly responses: Response[] = []
  /** The calls that a fault has stalled, by method. */
  readonly stalled: string[] = []
  readonly faults = new Faults()
  readonly sockets = new SlackSockets()
  /** Slack over HTTP, where that is how what people do is told to the app. */
  web: SlackWeb | undefined
  readonly bot = bot
  /** Is told of every message that the bot posted, and in which thread, once it stands there. */
  heard: ((thread: string | undefined) => void) | undefined
  readonly people = new Map<string, string>()
  readonly channels = new Map<string, string>()
  readonly #workspace: Workspace
  readonly #emulator: SlackEmulator
  readonly #refused = new Map<string, string>()
  readonly #standings = new Map<string, Promise<Standing | undefined>>()
  readonly #deeds = new Deeds(() => this.#now())
  #ahead = 0
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch((cause: unknown) => {
      response.destroy(cause instanceof Error ? cause : undefined)
    })
  })

  private constructor(workspace: Workspace, emulator: SlackEmulator) {
    this.#workspace = workspace
    this.#emulator = emulator
  }

  static async start(workspace: Workspace): Promise<SlackPeer> {
    const peer = new SlackPeer(workspace, await SlackEmulator.start(workspace))
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
    this.#server.on('upgrade', (request, socket, head) => this.sockets.upgrade(request, socket, head))
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const listed = z.object({ members: z.array(named) }).parse(await this.ask('users.list', { limit: '1000' }))
    for (const { id, name } of listed.members) this.people.set(name, id)
    const found = z
      .object({ channels: z.array(named) })
      .parse(await this.ask('conversations.list', { types: 'public_channel,private_channel', limit: '1000' }))
    for (const { id, name } of found.channels) this.channels.set(name, id)
    for (const { name } of this.#workspace.channels)
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
    const { text } = await this.#emulator.call(method, new URLSearchParams(args).toString(), token, form)
    const answer = answered.parse(JSON.parse(text))
    if (!answer.ok) throw new Error(`${method}: ${answer.error ?? ''}`)
    if (changesStanding(method)) this.#standings.clear()
    return answer
  }

  /** Lets time pass, in ms, for what Slack counts: the lives of triggers and of addresses for responses. */
  passes(milliseconds: number): void {
    this.#ahead += milliseconds
  }

  #now(): number {
    return Date.now() + this.#ahead
  }

  /** Tells the app what somebody did, by whichever way it receives. */
  deliver(type: EnvelopeType, payload: unknown): Promise<Acknowledged> {
    return (this.web ?? this.sockets).deliver(type, payload)
  }

  /** What somebody's deed brings along for the bot's use. */
  begin(of: Deed): { readonly trigger_id: string; readonly response_url: string } {
    const { trigger, address } = this.#deeds.begin(of)
    return { trigger_id: trigger, response_url: `${this.#url}/response/${address}` }
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

  /** From now on a token is refused with this error: "token_revoked", "account_inactive"; with none it is taken again. */
  refuseToken(token: string, error?: string): void {
    if (error === undefined) this.#refused.delete(token)
    else this.#refused.set(token, error)
  }

  /** Waits until something holds, at most so many ms; throws what was waited for where it does not. */
  async until(what: string, holds: () => boolean, most = 30_000): Promise<void> {
    for (let waited = 0; !holds(); waited += 5) {
      if (waited >= most) throw new Error(`waited in vain for ${what}`)
      await wait(5)
    }
  }

  async stop(): Promise<void> {
    this.sockets.close()
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
    await this.#emulator.close()
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString('utf8')
    const [, kind, name = ''] = new URL(request.url ?? '/', 'http://peer').pathname.split('/')
    const contentType = request.headers['content-type'] ?? ''
    const token =
      request.headers.authorization?.replace(/^Bearer /, '') ?? new URLSearchParams(body).get('token') ?? undefined
    const isResponse = kind === 'response'
    const fault = this.faults.take(isResponse ? 'response_url' : name)
    if (fault?.does === 'stall') {
      this.stalled.push(isResponse ? 'response_url' : name)
      return
    }
    if (fault?.does === 'cut') {
      response.destroy()
      return
    }
    const answer = isResponse
      ? this.#respondedTo(name, body, fault)
      : await this.#called(
          { method: name, args: argsOf(body, contentType), token, status: 200 },
          body,
          contentType,
          fault,
        )
    if (fault?.does === 'delay') await wait(fault.by)
    if (fault?.does === 'lose') response.destroy()
    else respond(response, answer)
  }

  /** What stands at an address for responses. */
  #respondedTo(id: string, text: string, fault: Fault | undefined): Answer {
    if (fault?.does === 'refuse') return withFault(fault)
    const body: unknown = JSON.parse(text)
    const broken = messageBrokenBy(body)
    if (broken !== undefined) return { ...refusedFor(broken), status: 400 }
    const of = this.#deeds.respond(id)
    if ('refused' in of) return { ...refusal(of.refused), status: 404 }
    this.responses.push({ id, of, body })
    return { status: 200, text: JSON.stringify({ ok: true }) }
  }

  async #called(call: Call, body: string, contentType: string, fault: Fault | undefined): Promise<Answer> {
    this.calls.push(call)
    const answer = await this.#answer(call, body, contentType, fault)
    call.status = answer.status
    return { ...answer, headers: { ...answer.headers, ...this.#scopesHeader(call.token) } }
  }

  async #answer(call: Call, body: string, contentType: string, fault: Fault | undefined): Promise<Answer> {
    if (fault?.does === 'refuse') return withFault(fault)
    const error = this.#tokenError(call)
    if (error !== undefined) return refusal(error)
    if (call.method === 'apps.connections.open')
      return { status: 200, text: JSON.stringify({ ok: true, url: `${this.#url.replace('http', 'ws')}/link/` }) }
    const broken = limitsBrokenBy(call)
    if (broken !== undefined) return refusedFor(broken)
    const refused = await this.#refusedInChannel(call)
    if (refused !== undefined) return refusal(refused)
    if (call.method === 'views.open' || call.method === 'views.push') return this.#openView(call)
    return this.#adapted(call, await this.#emulator.call(call.method, body, call.token ?? '', contentType))
  }

  async #refusedInChannel({ method, args: { channel } }: Call): Promise<string | undefined> {
    if (typeof channel !== 'string' || !channel.startsWith('C')) return undefined
    const standing = this.#standings.get(channel) ?? this.#standingIn(channel).catch(() => undefined)
    this.#standings.set(channel, standing)
    const found = await standing
    return found === undefined ? undefined : refusalIn(method, found)
  }

  async #standingIn(channel: string): Promise<Standing> {
    const { is_private: isPrivate, is_archived: isArchived } = info.parse(
      await this.ask('conversations.info', { channel }),
    ).channel
    const inside = members.parse(await this.ask('conversations.members', { channel, limit: '1000' })).members
    return { isMember: inside.includes(bot.user), isPrivate, isArchived }
  }

  /** Its trigger is counted here and exchanged for one of `emulate`, which has a clock of its own. */
  async #openView({ method, args, token = '' }: Call): Promise<Answer> {
    const of = this.#deeds.exchange(args['trigger_id'])
    if ('refused' in of) return refusal(of.refused)
    const asked = await this.#emulator.call('views.generateTriggerId', formOf({ user_id: of.person }), token, form)
    const { trigger_id } = triggered.parse(JSON.parse(asked.text))
    return this.#emulator.call(method, formOf({ ...args, trigger_id }), token, form)
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
    if (method === 'chat.postMessage') this.heard?.(threaded.parse(args).thread_ts)
    if (method === 'users.info') {
      const user = userOf(read['user'], this.#workspace.people, this.#now(), isTrue(args['include_locale']))
      return { ...answer, text: JSON.stringify({ ...read, user }) }
    }
    if (method === 'conversations.history' || method === 'conversations.replies')
      return { ...answer, text: JSON.stringify({ ...read, messages: historyOf(messages.parse(read).messages, args) }) }
    return answer
  }

  #scopesHeader(token: string | undefined): Readonly<Record<string, string>> {
    return token === botToken ? { 'x-oauth-scopes': this.#workspace.scopes.join(',') } : {}
  }
}

/** Messages between two moments, with metadata only where it is asked for. */
function historyOf(found: z.infer<typeof messages>['messages'], args: Call['args']): readonly unknown[] {
  const oldest = Number(args['oldest'] ?? 0)
  const latest = Number(args['latest'] ?? Infinity)
  return found
    .filter(({ ts }) =>
      isTrue(args['inclusive'])
        ? Number(ts) >= oldest && Number(ts) <= latest
        : Number(ts) > oldest && Number(ts) < latest,
    )
    .map(({ metadata, ...message }) =>
      isTrue(args['include_all_metadata']) && metadata !== undefined ? { ...message, metadata } : message,
    )
}

function known(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`nobody and nothing is called ${name}`)
  return id
}
