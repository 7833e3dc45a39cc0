import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { scopes } from '../../adapters/slack/scopes.ts'
import type { Acknowledged, EnvelopeType } from './slack-sockets.ts'
import { SlackPeer } from './slack-peer.ts'
import { bot, botToken } from './slack-seed.ts'
import { SlackWeb } from './slack-web.ts'

/** A workspace of a world: its id, that of its organization, and what stands in it. */
export type InWorld = { readonly team: string; readonly organization?: string; readonly peer: SlackPeer }

/** What somebody who installs the app lets it have, under a code for the app to exchange. */
type Grant = {
  readonly team: string
  readonly organization?: string
  readonly isWhole: boolean
  readonly expires?: number
}

const app = { clientId: '123.456', clientSecret: 'client-secret', signingSecret: 'c'.repeat(32) } as const

/** Several workspaces behind one Web API, in all of which people and channels of one name have one id. */
export class SlackWorld {
  readonly app = app
  readonly workspaces: readonly InWorld[]
  readonly #codes = new Map<string, Grant>()
  /** The tokens that are good, and for what. */
  readonly #tokens = new Map<string, Grant>()
  readonly #refreshes = new Map<string, Grant>()
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch(() => response.destroy())
  })
  #made = 0

  private constructor(workspaces: readonly InWorld[]) {
    this.workspaces = workspaces
  }

  /** Starts workspaces alike; what people do there is told to the app at an address. */
  static async start(
    teams: readonly { readonly team: string; readonly organization?: string }[],
    address: string,
  ): Promise<SlackWorld> {
    const people = [{ name: 'oyun', tz: 'Asia/Ulaanbaatar', role: 'admin' as const }, { name: 'ada' }]
    const workspaces = await Promise.all(
      teams.map(async (each) => ({
        ...each,
        peer: await SlackPeer.start({ people, channels: [{ name: 'news' }], scopes }),
      })),
    )
    const world = new SlackWorld(workspaces)
    await new Promise<void>((resolve) => world.#server.listen(0, '127.0.0.1', resolve))
    for (const [place, one] of workspaces.entries()) one.peer.web = new Told(world, one, place, address)
    return world
  }

  get #url(): string {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('the world is not started')
    return `http://127.0.0.1:${address.port}`
  }

  /** The address for SLACK_API_URL. */
  get apiUrl(): string {
    return `${this.#url}/api/`
  }

  /** The tokens that are good. */
  get tokens(): readonly string[] {
    return [...this.#tokens.keys()]
  }

  /** Somebody lets the app in, and the code that the browser is sent back with; `expires` is in seconds. */
  grant(
    team: string,
    { isWhole = false, expires }: { readonly isWhole?: boolean; readonly expires?: number } = {},
  ): string {
    const organization = this.workspaces.find((each) => each.team === team)?.organization
    this.#made += 1
    const code = `code-${this.#made}`
    const belongs = organization === undefined ? {} : { organization }
    this.#codes.set(code, { team, isWhole, ...belongs, ...(expires === undefined ? {} : { expires }) })
    return code
  }

  /** From now on no token for a workspace, or for an organization, is good. */
  revoke(id: string): void {
    for (const [token, { team, organization, isWhole }] of this.#tokens)
      if ((isWhole ? organization : team) === id) this.#tokens.delete(token)
  }

  /** From now on no token that runs out is given another for. */
  loseRefreshes(): void {
    this.#refreshes.clear()
  }

  /** What somebody did, as this workspace tells it. */
  written(payload: unknown, { team, organization, peer }: InWorld, place: number): unknown {
    const text = this.#alike(JSON.stringify(payload), peer)
      .replaceAll(bot.team, team)
      .replaceAll(/http:\/\/127\.0\.0\.1:\d+\/response\//g, `${this.#url}/response/${place}/`)
    const read: unknown = JSON.parse(text)
    if (organization === undefined || typeof read !== 'object' || read === null) return read
    const authorizations = [{ team_id: team, enterprise_id: organization, is_enterprise_install: true }]
    return { ...read, enterprise_id: organization, enterprise: { id: organization }, authorizations }
  }

  /** A text of a workspace with the ids of the first, in which people and channels have the same names. */
  #alike(text: string, peer: SlackPeer, isBack = false): string {
    const [first] = this.workspaces
    if (first === undefined) return text
    const ids = (of: SlackPeer): ReadonlyMap<string, string> => new Map([...of.people, ...of.channels])
    let alike = text
    for (const [name, id] of ids(first.peer)) {
      const own = ids(peer).get(name)
      if (own !== undefined) alike = isBack ? alike.replaceAll(id, own) : alike.replaceAll(own, id)
    }
    return alike
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
    for (const { peer } of this.workspaces) await peer.stop()
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString()
    const [, kind, name = '', rest = ''] = (request.url ?? '').split('/')
    if (kind === 'response')
      return this.#forwarded(this.workspaces[Number(name)]?.peer, `response/${rest}`, request, body, response)
    const given = new URLSearchParams(body)
    if (name === 'oauth.v2.access') return answer(response, this.#exchanged(given, request))
    const token = request.headers.authorization?.replace(/^Bearer /, '') ?? given.get('token') ?? ''
    const grant = this.#tokens.get(token)
    if (grant === undefined) return answer(response, { ok: false, error: 'account_inactive' })
    const found = this.workspaces.find(({ team, organization }) =>
      grant.isWhole ? organization === grant.organization && this.#speaksOf(team, body) : team === grant.team,
    )
    await this.#forwarded(found?.peer, `api/${name}`, request, body, response, found?.team)
  }

  /** With a token for a whole organization all workspaces have other ids in earnest; here the first is meant. */
  #speaksOf(team: string, _body: string): boolean {
    return this.workspaces.some((each) => each.team === team)
  }

  async #forwarded(
    peer: SlackPeer | undefined,
    path: string,
    { headers }: IncomingMessage,
    body: string,
    response: ServerResponse,
    team: string = bot.team,
  ): Promise<void> {
    if (peer === undefined) return answer(response, { ok: false, error: 'account_inactive' })
    const type = headers['content-type'] ?? 'application/json'
    const answered = await fetch(peer.apiUrl.replace(/api\/$/, path), {
      method: 'POST',
      headers: { 'content-type': type, authorization: `Bearer ${botToken}` },
      body: this.#alike(body, peer, true),
    })
    response.writeHead(answered.status, { 'content-type': 'application/json' })
    response.end(this.#alike((await answered.text()).replaceAll(bot.team, team), peer))
  }

  /** https://docs.slack.dev/reference/methods/oauth.v2.access */
  #exchanged(given: URLSearchParams, { headers }: IncomingMessage): object {
    const basic = Buffer.from(`${app.clientId}:${app.clientSecret}`).toString('base64')
    const isApp =
      headers.authorization === `Basic ${basic}` ||
      (given.get('client_id') === app.clientId && given.get('client_secret') === app.clientSecret)
    if (!isApp) return { ok: false, error: 'bad_client_secret' }
    const isRefresh = given.get('grant_type') === 'refresh_token'
    const codes = isRefresh ? this.#refreshes : this.#codes
    const code = given.get(isRefresh ? 'refresh_token' : 'code') ?? ''
    const grant = codes.get(code)
    codes.delete(code)
    if (grant === undefined) return { ok: false, error: isRefresh ? 'invalid_refresh_token' : 'invalid_code' }
    this.#made += 1
    const [token, refresh] = [`xoxb-${grant.team}-${this.#made}`, `xoxe-${grant.team}-${this.#made}`]
    this.#tokens.set(token, grant)
    const { team, organization, isWhole, expires } = grant
    if (expires !== undefined) this.#refreshes.set(refresh, { ...grant, expires: 43_200 })
    return {
      ok: true,
      access_token: token,
      token_type: 'bot',
      scope: scopes.join(','),
      bot_user_id: bot.user,
      app_id: bot.app,
      team: isWhole ? null : { id: team, name: team },
      enterprise: organization === undefined ? null : { id: organization, name: organization },
      is_enterprise_install: isWhole,
      authed_user: { id: 'U1' },
      ...(expires === undefined ? {} : { expires_in: expires, refresh_token: refresh }),
    }
  }
}

function answer(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

/** What people do in one workspace of a world, told over HTTP. */
class Told extends SlackWeb {
  readonly #written: (payload: unknown) => unknown

  constructor(world: SlackWorld, one: InWorld, place: number, address: string) {
    super(address, app.signingSecret)
    this.#written = (payload) => world.written(payload, one, place)
    this.resendAfter = 300
  }

  override deliver(type: EnvelopeType, payload: unknown): Promise<Acknowledged> {
    return super.deliver(type, this.#written(payload))
  }
}
