import * as z from 'zod/mini'
import { refusals } from './discord-answers.ts'
import { channelKinds, overwritesOf, permissionsOf, type Channel } from './discord-channels.ts'
import { intents, shardOf, type Dispatch, type Shard } from './discord-dispatches.ts'
import type { DiscordPlaces } from './discord-places.ts'
import { bot } from './discord-seed.ts'
import type { DiscordTwin } from './discord-twin.ts'

type Fields = Readonly<Record<string, unknown>>

const told = z.looseObject({ id: z.string() })
const threads = z.object({ threads: z.array(told) })

/** https://discord.com/developers/docs/resources/application#application-object-application-flags */
const readsContentFlag = 1 << 19

/** What the API and the gateway tell of servers, channels and the app itself. */
export class DiscordServers {
  readonly #twin: DiscordTwin
  readonly #places: DiscordPlaces
  readonly #readsContent: boolean

  constructor(twin: DiscordTwin, places: DiscordPlaces, readsContent: boolean) {
    this.#twin = twin
    this.#places = places
    this.#readsContent = readsContent
  }

  /** https://discord.com/developers/docs/resources/application#application-object */
  get application(): Fields {
    return {
      id: bot.user,
      name: bot.name,
      icon: null,
      description: '',
      bot: this.#places.user(bot.user),
      bot_public: true,
      bot_require_code_grant: false,
      verify_key: '0'.repeat(64),
      team: null,
      flags: this.#readsContent ? readsContentFlag : 0,
      approximate_guild_count: this.#places.joined.size,
      integration_types_config: { 0: {}, 1: {} },
    }
  }

  /** What a shard is sent first: READY, then its servers. https://discord.com/developers/docs/events/gateway-events#ready */
  async greeting([shard, of]: Shard): Promise<readonly Dispatch[]> {
    const joined = [...this.#places.joined].filter((server) => shardOf(server, of) === shard)
    const { id, flags } = this.application
    const ready = {
      v: 10,
      user: { ...this.#places.user(bot.user), mfa_enabled: false, verified: true, email: null, flags: 0 },
      guilds: joined.map((server) => ({ id: server, unavailable: true })),
      application: { id, flags },
    }
    return [{ event: 'READY', data: ready }, ...(await Promise.all(joined.map((server) => this.joining(server))))]
  }

  /** https://discord.com/developers/docs/events/gateway-events#guild-create */
  async joining(server: string): Promise<Dispatch> {
    const [guild, channels, active, member] = await Promise.all([
      this.guild(server),
      this.channels(server),
      this.#twin.call('GET', `/guilds/${server}/threads/active`),
      this.member(server, bot.user),
    ])
    const empty = { voice_states: [], presences: [], stage_instances: [], guild_scheduled_events: [] }
    const data = {
      ...guild,
      joined_at: '2026-01-01T00:00:00.000000+00:00',
      large: false,
      unavailable: false,
      member_count: 2,
      members: [member],
      channels,
      // The first channel, as in a server that somebody makes.
      system_channel_id: channels.find(({ type }) => type === channelKinds.text)?.['id'] ?? null,
      threads: threads.parse(active).threads,
      ...empty,
    }
    return { event: 'GUILD_CREATE', data, intent: intents.guilds, server }
  }

  /** The bot is no more in a server. https://discord.com/developers/docs/events/gateway-events#guild-delete */
  leaving(server: string): Dispatch {
    this.#places.joined.delete(server)
    return { event: 'GUILD_DELETE', data: { id: server }, intent: intents.guilds, server }
  }

  /** A server is away for a while, and the bot still in it. */
  away(server: string): Dispatch {
    return { event: 'GUILD_DELETE', data: { id: server, unavailable: true }, intent: intents.guilds, server }
  }

  /** A channel as it is now: "CHANNEL_UPDATE" after a change, "CHANNEL_DELETE" or "THREAD_DELETE" for one that goes. */
  async changed(event: 'CHANNEL_UPDATE' | 'CHANNEL_DELETE' | 'THREAD_DELETE', channel: Channel): Promise<Dispatch> {
    const server = channel.server === undefined ? {} : { server: channel.server }
    return { event, data: await this.channel(channel), intent: intents.guilds, ...server }
  }

  async guild(server: string): Promise<Fields> {
    if (!this.#places.joined.has(server)) throw refusals.unknownGuild()
    const guild = told.parse(await this.#twin.call('GET', `/guilds/${server}`))
    return { ...guild, preferred_locale: this.#places.localeOf(server) }
  }

  /** The servers the bot is in: https://discord.com/developers/docs/resources/user#get-current-user-guilds */
  async mine(): Promise<readonly Fields[]> {
    const all = await Promise.all([...this.#places.joined].map((server) => this.guild(server)))
    const permissions = permissionsOf(false, 0n).toString()
    return all.map(({ id, name, icon, features }) => ({ id, name, icon, features, owner: false, permissions }))
  }

  async channels(server: string): Promise<readonly Fields[]> {
    if (!this.#places.joined.has(server)) throw refusals.unknownGuild()
    const all = z.array(told).parse(await this.#twin.call('GET', `/guilds/${server}/channels`))
    return all.map((channel) => this.#withOverwrites(channel))
  }

  #withOverwrites(channel: z.infer<typeof told>): Fields {
    const denied = this.#places.deniedIn({ id: channel.id })
    return { ...channel, permission_overwrites: overwritesOf(bot.user, denied) }
  }

  async member(server: string, person: string): Promise<Fields> {
    if (!this.#places.joined.has(server)) throw refusals.unknownGuild()
    const member = await this.#twin.call('GET', `/guilds/${server}/members/${person}`)
    if (member === undefined) throw refusals.unknownMember()
    return { ...z.looseObject({}).parse(member), user: this.#places.user(person) }
  }

  /** https://discord.com/developers/docs/resources/channel#channel-object */
  async channel({ id, person, parent }: Channel): Promise<Fields> {
    if (person !== undefined)
      return { id, type: channelKinds.direct, recipients: [this.#places.user(person)], flags: 0 }
    const channel = told.parse(await this.#twin.call('GET', `/channels/${id}`))
    return parent === undefined ? this.#withOverwrites(channel) : channel
  }

  /** Begins a thread, at a message or at none, and tells of it. */
  async startThread(parent: Channel, name: string, message?: string): Promise<readonly [Fields, Dispatch]> {
    const { server } = parent
    if (server === undefined) throw refusals.unknownChannel()
    if (message !== undefined && this.#places.has(message)) throw refusals.threadExists()
    const thread = { id: message ?? this.#twin.newId(), name, server, parent: parent.id }
    await this.#twin.keepThread(thread.id, server, parent.id, name)
    this.#places.keep(thread)
    const data = { ...(await this.channel(thread)), newly_created: true }
    return [data, { event: 'THREAD_CREATE', data, intent: intents.guilds, server }]
  }
}
