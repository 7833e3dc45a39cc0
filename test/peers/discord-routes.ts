import * as z from 'zod/mini'
import { refusals, type Answer } from './discord-answers.ts'
import { idOf, type Call, type Route } from './discord-calls.ts'
import type { DiscordCommands } from './discord-commands.ts'
import type { Dispatch } from './discord-dispatches.ts'
import type { DiscordPlaces } from './discord-places.ts'
import type { DiscordPosting } from './discord-posting.ts'
import { bot } from './discord-seed.ts'
import type { DiscordServers } from './discord-servers.ts'
import type { DiscordWebhooks } from './discord-webhooks.ts'

/** What the routes are answered from. */
export type Answering = {
  readonly places: DiscordPlaces
  readonly servers: DiscordServers
  readonly posting: DiscordPosting
  readonly webhooks: DiscordWebhooks
  readonly commands: DiscordCommands
  readonly dispatch: (dispatch: Dispatch) => void
  readonly gatewayUrl: () => string
  readonly shards: number
}

type Handle = (call: Call) => Answer | Promise<Answer>
type Handlers<Name extends string> = Readonly<Record<Name, Handle>>

const recipient = z.object({ recipient_id: z.string() })
const named = z.object({ name: z.string() })
const changedThread = z.object({ archived: z.optional(z.boolean()) })
const done: Answer = { status: 204 }
const ok = (body: unknown): Answer => ({ status: 200, body })

/** How each route is answered. */
export function handlersOf(from: Answering): Handlers<Route> {
  const { webhooks } = from
  return {
    ...ofTheApp(from),
    ...ofCommands(from),
    ...ofServers(from),
    ...ofChannels(from),
    'POST /interactions/:interaction/:token/callback': (call) => webhooks.respond(call),
    'POST /webhooks/:application/:token': (call) => webhooks.follow(call),
    'GET /webhooks/:application/:token/messages/:message': (call) => webhooks.get(call),
    'PATCH /webhooks/:application/:token/messages/:message': (call) => webhooks.edit(call),
    'DELETE /webhooks/:application/:token/messages/:message': (call) => webhooks.remove(call),
  }
}

/** An app of that size identifies more than one shard at a time, so that no test waits for the second. */
const starts = { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 16 }

function ofTheApp({ places, servers, gatewayUrl, shards }: Answering) {
  return {
    'GET /gateway': () => ok({ url: gatewayUrl() }),
    'GET /gateway/bot': () => ok({ url: gatewayUrl(), shards, session_start_limit: starts }),
    'GET /oauth2/applications/@me': () => ok(servers.application),
    'GET /applications/@me': () => ok(servers.application),
    'GET /users/@me': () => ok(places.user(bot.user)),
    'GET /users/:user': (call) => ok(places.user(idOf(call, 'user'))),
    // Whether somebody takes messages shows only when one is sent.
    'POST /users/@me/channels': async (call) => {
      const [known] = places.users([recipient.parse(call.body).recipient_id])
      if (known === undefined) throw refusals.invalidRecipient()
      if (known.bot) throw refusals.closedDoors()
      return ok(await servers.channel(await places.direct(known.id)))
    },
  } satisfies Handlers<string>
}

function ofCommands({ places, commands }: Answering) {
  const inServer =
    (answer: Handle): Handle =>
    (call) => {
      if (!places.joined.has(idOf(call, 'guild'))) throw refusals.missingAccess()
      return answer(call)
    }
  return {
    'GET /applications/:application/commands': (call) => commands.list(call),
    'PUT /applications/:application/commands': (call) => commands.replace(call),
    'POST /applications/:application/commands': (call) => commands.add(call),
    'GET /applications/:application/commands/:command': (call) => commands.get(call),
    'DELETE /applications/:application/commands/:command': (call) => commands.remove(call),
    'GET /applications/:application/guilds/:guild/commands': inServer((call) => commands.list(call)),
    'PUT /applications/:application/guilds/:guild/commands': inServer((call) => commands.replace(call)),
    'POST /applications/:application/guilds/:guild/commands': inServer((call) => commands.add(call)),
    'GET /applications/:application/guilds/:guild/commands/:command': inServer((call) => commands.get(call)),
    'DELETE /applications/:application/guilds/:guild/commands/:command': inServer((call) => commands.remove(call)),
  } satisfies Handlers<string>
}

function ofServers({ servers, dispatch }: Answering) {
  return {
    'GET /users/@me/guilds': async () => ok(await servers.mine()),
    'DELETE /users/@me/guilds/:guild': (call) => {
      dispatch(servers.leaving(idOf(call, 'guild')))
      return done
    },
    'GET /guilds/:guild': async (call) => ok(await servers.guild(idOf(call, 'guild'))),
    'GET /guilds/:guild/channels': async (call) => ok(await servers.channels(idOf(call, 'guild'))),
    'GET /guilds/:guild/roles': async (call) => ok((await servers.guild(idOf(call, 'guild')))['roles']),
    'GET /guilds/:guild/members/:user': async (call) =>
      ok(await servers.member(idOf(call, 'guild'), idOf(call, 'user'))),
  } satisfies Handlers<string>
}

function ofChannels({ places, servers, posting, dispatch }: Answering) {
  const startThread: Handle = async (call) => {
    const channel = posting.channelOf(call)
    const message = call.ids['message'] === undefined ? undefined : await posting.messageOf(call, channel)
    const [thread, begun] = await servers.startThread(channel, named.parse(call.body).name, message?.id)
    dispatch(begun)
    return { status: 201, body: thread }
  }
  const allowed: Handle = (call) => {
    posting.channelOf(call)
    return done
  }
  return {
    'GET /channels/:channel': async (call) => ok(await servers.channel(posting.channelOf(call))),
    'PATCH /channels/:channel': async (call) => {
      const channel = posting.channelOf(call)
      if (channel.parent === undefined) throw refusals.missingPermissions()
      if (changedThread.parse(call.body).archived === false) places.archived.delete(channel.id)
      return ok(await servers.channel(channel))
    },
    'GET /channels/:channel/messages': (call) => posting.list(call),
    'POST /channels/:channel/messages': (call) => posting.post(call),
    'GET /channels/:channel/messages/:message': (call) => posting.get(call),
    'PATCH /channels/:channel/messages/:message': (call) => posting.edit(call),
    'DELETE /channels/:channel/messages/:message': (call) => posting.remove(call),
    'POST /channels/:channel/messages/:message/threads': startThread,
    'POST /channels/:channel/threads': startThread,
    'POST /channels/:channel/typing': allowed,
    'PUT /channels/:channel/thread-members/@me': allowed,
  } satisfies Handlers<string>
}
