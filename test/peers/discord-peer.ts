import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { invalidForm, Refusal, refusals, respond, withFault, type Answer } from './discord-answers.ts'
import { bodyOf, carriesToken, routeOf, type Call, type Route } from './discord-calls.ts'
import type { Permission } from './discord-channels.ts'
import { DiscordCommands } from './discord-commands.ts'
import { Faults, type Fault } from './discord-faults.ts'
import { DiscordInteractions } from './discord-interactions.ts'
import { DiscordMessages, type Message } from './discord-messages.ts'
import { DiscordPlaces } from './discord-places.ts'
import { DiscordPosting } from './discord-posting.ts'
import { handlersOf } from './discord-routes.ts'
import { brokenInSchema } from './discord-schemas.ts'
import { bot, botToken, type World } from './discord-seed.ts'
import { DiscordServers } from './discord-servers.ts'
import { DiscordSockets } from './discord-sockets.ts'
import { DiscordTwin } from './discord-twin.ts'
import { DiscordWebhooks } from './discord-webhooks.ts'

export { botToken } from './discord-seed.ts'

/**
 * Discord for tests: the API and the gateway for real discord.js, over what `discord-digital-twin` keeps of servers,
 * people, channels and messages. The front adds strict tokens, Discord's own schemas and limits, who is mentioned and who
 * sees what, intents, sessions that resume, interactions with their times, permissions, faults and a log of calls.
 */
export class DiscordPeer {
  readonly calls: Call[] = []
  readonly faults = new Faults()
  readonly bot = bot
  readonly places: DiscordPlaces
  readonly commands: DiscordCommands
  readonly interactions: DiscordInteractions
  readonly messages: DiscordMessages
  readonly sockets: DiscordSockets
  readonly #twin: DiscordTwin
  readonly #servers: DiscordServers
  readonly #handlers: ReturnType<typeof handlersOf>
  #isTokenGood = true
  #ahead = 0
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch((cause: unknown) => {
      response.destroy()
      // A fault of the peer's own is no answer of Discord's: it fails the test that meets it.
      queueMicrotask(() => {
        throw cause
      })
    })
  })

  private constructor({ shards = 1, readsContent = false, ...world }: World, twin: DiscordTwin) {
    const now = (): number => Date.now() + this.#ahead
    this.#twin = twin
    this.places = new DiscordPlaces(twin, world)
    this.#servers = new DiscordServers(twin, this.places, readsContent)
    this.sockets = new DiscordSockets({
      isToken: (token) => this.#isTokenGood && token === botToken,
      readsContent,
      url: () => this.#url.replace('http', 'ws'),
      greeting: (shard) => this.#servers.greeting(shard),
    })
    this.messages = new DiscordMessages(twin, this.places, (each) => this.sockets.dispatch(each))
    this.interactions = new DiscordInteractions(now)
    this.commands = new DiscordCommands(() => twin.newId())
    this.#handlers = handlersOf({
      places: this.places,
      servers: this.#servers,
      posting: new DiscordPosting(this.places, this.messages, readsContent, now),
      webhooks: new DiscordWebhooks(this.interactions, this.messages, this.places),
      commands: this.commands,
      dispatch: (each) => this.sockets.dispatch(each),
      gatewayUrl: () => this.#url.replace('http', 'ws'),
      shards,
    })
  }

  static async start(world: World): Promise<DiscordPeer> {
    const peer = new DiscordPeer(world, await DiscordTwin.start(world))
    peer.#server.on('upgrade', (request, socket, head) => peer.sockets.upgrade(request, socket, head))
    await new Promise<void>((resolve) => peer.#server.listen(0, '127.0.0.1', resolve))
    return peer
  }

  /** The address for DISCORD_API_URL, and for `rest.api` of a Client. */
  get apiUrl(): string {
    return `${this.#url}/api`
  }

  get #url(): string {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('the peer is not started')
    return `http://127.0.0.1:${address.port}`
  }

  /** The id of somebody; throws for nobody. */
  person(name: string): string {
    return this.places.person(name)
  }

  server(name: string): string {
    return this.places.server(name)
  }

  channel(name: string): string {
    return this.places.named(name)
  }

  /** The channel between the bot and somebody. */
  async directChannel(name: string): Promise<string> {
    return (await this.places.direct(this.person(name))).id
  }

  newId(): string {
    return this.#twin.newId()
  }

  /** Everything that stands in a channel or thread, oldest first, for all to see or as somebody sees it. */
  posted(channel: string, as?: string): Promise<readonly Message[]> {
    return this.messages.read(this.places.channel(channel), as === undefined ? undefined : this.person(as))
  }

  /** Takes the bot into a server. */
  async join(server: string): Promise<void> {
    this.places.joined.add(this.server(server))
    this.sockets.dispatch(await this.#servers.joining(this.server(server)))
  }

  /** Takes the bot out of a server. */
  kick(server: string): void {
    this.sockets.dispatch(this.#servers.leaving(this.server(server)))
  }

  /** A server is away, as it is while Discord repairs it. */
  away(server: string): void {
    this.sockets.dispatch(this.#servers.away(this.server(server)))
  }

  /** From now on the bot may not do these in a channel, and all else. */
  async deny(channel: string, ...denied: readonly Permission[]): Promise<void> {
    const found = this.places.channel(this.channel(channel))
    this.places.deny(found.id, denied)
    this.sockets.dispatch(await this.#servers.changed('CHANNEL_UPDATE', found))
  }

  async deleteChannel(id: string): Promise<void> {
    const channel = this.places.channel(id)
    const gone = await this.#servers.changed(channel.parent === undefined ? 'CHANNEL_DELETE' : 'THREAD_DELETE', channel)
    this.places.forget(id)
    await this.#twin.forgetChannel(id)
    this.sockets.dispatch(gone)
  }

  /** Lets time pass, in ms, for what Discord counts: the lives of interactions, their tokens, and nonces. */
  passes(milliseconds: number): void {
    this.#ahead += milliseconds
  }

  /** From now on the bot's token is refused, or taken again. */
  refuseToken(isRefused = true): void {
    this.#isTokenGood = !isRefused
  }

  /** Waits until something holds, at most so many ms; throws what was waited for where it does not. */
  async until(what: string, holds: () => boolean | Promise<boolean>, most = 30_000): Promise<void> {
    for (let waited = 0; !(await holds()); waited += 5) {
      if (waited >= most) throw new Error(`waited in vain for ${what}`)
      await wait(5)
    }
  }

  async stop(): Promise<void> {
    this.sockets.stop()
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
    await this.#twin.stop()
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk)
    const url = new URL(request.url ?? '/', 'http://peer')
    const found = routeOf(request.method ?? 'GET', url.pathname)
    if (found === undefined) return respond(response, url.pathname, refusals.notFound().answer)
    const fault = this.faults.take(found.route)
    if (fault?.does === 'cut') {
      response.destroy()
      return
    }
    const call: Call = {
      ...found,
      path: url.pathname,
      query: url.searchParams,
      body: await bodyOf(Buffer.concat(chunks), request.headers['content-type'] ?? ''),
      token: request.headers.authorization?.replace(/^Bot /, ''),
      status: 0,
    }
    this.calls.push(call)
    if (fault?.does === 'stall') return
    const answer = await this.#answer(call, found.route, fault)
    call.status = answer.status
    if (fault?.does === 'delay') await wait(fault.by)
    if (fault?.does === 'lose') response.destroy()
    else respond(response, found.route, answer)
  }

  async #answer(call: Call, route: Route, fault: Fault | undefined): Promise<Answer> {
    if (fault?.does === 'refuse') return withFault(fault)
    try {
      const isKnown = this.#isTokenGood && call.token === botToken
      if (!isKnown && !carriesToken(route)) throw refusals.unauthorized()
      const broken = brokenInSchema(route, call.body)
      if (broken.length > 0) throw invalidForm(broken)
      return await this.#handlers[route](call)
    } catch (cause) {
      if (cause instanceof Refusal) return cause.answer
      throw cause
    }
  }
}
