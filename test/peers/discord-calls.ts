/** One call of the API as it arrived, and the status it was answered with. */
export type Call = {
  /** As it is written in discord-routes, whatever its ids: "POST /channels/:channel/messages". */
  readonly route: string
  readonly path: string
  readonly ids: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: unknown
  readonly token: string | undefined
  status: number
}

/** What the peer knows of the API; each is a route of faults and of the log of calls. */
const routes = [
  'GET /gateway',
  'GET /gateway/bot',
  'GET /oauth2/applications/@me',
  'GET /applications/@me',
  'GET /applications/:application/commands',
  'PUT /applications/:application/commands',
  'POST /applications/:application/commands',
  'GET /applications/:application/commands/:command',
  'DELETE /applications/:application/commands/:command',
  'GET /applications/:application/guilds/:guild/commands',
  'PUT /applications/:application/guilds/:guild/commands',
  'POST /applications/:application/guilds/:guild/commands',
  'GET /applications/:application/guilds/:guild/commands/:command',
  'DELETE /applications/:application/guilds/:guild/commands/:command',
  'GET /users/@me',
  'GET /users/@me/guilds',
  'DELETE /users/@me/guilds/:guild',
  'POST /users/@me/channels',
  'GET /users/:user',
  'GET /guilds/:guild',
  'GET /guilds/:guild/channels',
  'GET /guilds/:guild/roles',
  'GET /guilds/:guild/members/:user',
  'GET /channels/:channel',
  'PATCH /channels/:channel',
  'GET /channels/:channel/messages',
  'POST /channels/:channel/messages',
  'GET /channels/:channel/messages/:message',
  'PATCH /channels/:channel/messages/:message',
  'DELETE /channels/:channel/messages/:message',
  'POST /channels/:channel/messages/:message/threads',
  'POST /channels/:channel/threads',
  'POST /channels/:channel/typing',
  'PUT /channels/:channel/thread-members/@me',
  'POST /interactions/:interaction/:token/callback',
  'POST /webhooks/:application/:token',
  'GET /webhooks/:application/:token/messages/:message',
  'PATCH /webhooks/:application/:token/messages/:message',
  'DELETE /webhooks/:application/:token/messages/:message',
] as const

export type Route = (typeof routes)[number]

const patterns = routes.map((route) => {
  const [method = '', path = ''] = route.split(' ')
  return { route, method, pattern: new RegExp(`^/api/v10${path.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`) }
})

/** The route of a request, and the ids in its path; undefined where there is none. */
export function routeOf(
  method: string,
  path: string,
): { readonly route: Route; readonly ids: Call['ids'] } | undefined {
  for (const each of patterns) {
    const found = each.method === method ? each.pattern.exec(path) : null
    if (found === null) continue
    const ids = Object.entries(found.groups ?? {}).map(([name, id]): [string, string] => [name, decodeURIComponent(id)])
    return { route: each.route, ids: Object.fromEntries(ids) }
  }
  return undefined
}

/** Whether a route asks for no token of a bot: the interaction's own stands in its path. */
export function carriesToken(route: string): boolean {
  return /\/(?:interactions|webhooks)\//.test(route)
}

/** An id in the path of a call. */
export function idOf({ ids }: Call, name: string): string {
  const id = ids[name]
  if (id === undefined) throw new Error(`no ${name} in this path`)
  return id
}

/** The body of a request: JSON, alone or beside files, which the peer does not keep. */
export async function bodyOf(content: Buffer, contentType: string): Promise<unknown> {
  if (content.length === 0) return undefined
  if (contentType.startsWith('multipart/form-data')) {
    const form = await new Response(content, { headers: { 'content-type': contentType } }).formData()
    if ([...form.keys()].some((name) => name.startsWith('files'))) throw new Error('the peer keeps no files')
    const written = form.get('payload_json')
    return jsonOf(typeof written === 'string' ? written : '{}')
  }
  return jsonOf(content.toString('utf8'))
}

function jsonOf(text: string): unknown {
  const read: unknown = JSON.parse(text)
  return read
}

/** The fields of an object; none of anything else. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

/** The elements of an array; none of anything else. */
export function elementsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
