import { refusals } from './discord-answers.ts'
import { permissions, permissionsOf, type Channel, type Permission, type Standing } from './discord-channels.ts'
import { bot, channelIdAt, personIdAt, serverIdAt, userOf, type Person, type User, type World } from './discord-seed.ts'
import type { DiscordTwin } from './discord-twin.ts'

/** Who and what there is, where the bot is a member, what it may, and who takes no direct messages. */
export class DiscordPlaces {
  readonly #twin: DiscordTwin
  readonly #world: World
  readonly #users = new Map<string, User>([[bot.user, userOf(bot.user, bot.name, true)]])
  readonly #channels = new Map<string, Channel>()
  readonly #denied = new Map<string, bigint>()
  readonly #direct = new Map<string, Promise<Channel>>()
  /** The servers that the bot is in. */
  readonly joined = new Set<string>()
  /** Those who take no direct messages. */
  readonly closed = new Set<string>()
  /** The threads that are archived. */
  readonly archived = new Set<string>()

  constructor(twin: DiscordTwin, world: World) {
    this.#twin = twin
    this.#world = world
    const named = world.servers.flatMap(({ channels }) => channels)
    for (const [place, { name, isBot = false }] of world.people.entries())
      this.#users.set(personIdAt(place), userOf(personIdAt(place), name, isBot))
    for (const [place, { channels, hasBot = true }] of world.servers.entries()) {
      if (hasBot) this.joined.add(serverIdAt(place))
      for (const name of channels) this.keep({ id: channelIdAt(named.indexOf(name)), name, server: serverIdAt(place) })
    }
  }

  /** The id of somebody; throws for nobody. */
  person(name: string): string {
    return personIdAt(placeIn(this.#world.people, name))
  }

  server(name: string): string {
    return serverIdAt(placeIn(this.#world.servers, name))
  }

  named(channel: string): string {
    const found = [...this.#channels.values()].find(({ name }) => name === channel)
    if (found === undefined) throw new Error(`no channel is called ${channel}`)
    return found.id
  }

  keep(channel: Channel): void {
    this.#channels.set(channel.id, channel)
  }

  forget(channel: string): void {
    this.#channels.delete(channel)
  }

  /** Whether there is a channel or thread of this id. */
  has(id: string): boolean {
    return this.#channels.has(id)
  }

  channel(id: string): Channel {
    const channel = this.#channels.get(id)
    if (channel === undefined) throw refusals.unknownChannel()
    return channel
  }

  user(id: string): User {
    const user = this.#users.get(id)
    if (user === undefined) throw refusals.unknownUser()
    return user
  }

  /** Those of the given ids who are somebody. */
  users(ids: readonly string[]): readonly User[] {
    return ids.flatMap((id) => this.#users.get(id) ?? [])
  }

  /** What was seeded of somebody. */
  seedOf(person: string): Person | undefined {
    return this.#world.people.find((_each, place) => personIdAt(place) === person)
  }

  localeOf(server: string): string {
    return this.#world.servers.find((_each, place) => serverIdAt(place) === server)?.locale ?? 'en-US'
  }

  /** The channel between the bot and somebody, the same each time. */
  direct(person: string): Promise<Channel> {
    const opened = this.#direct.get(person) ?? this.#openDirect(person)
    this.#direct.set(person, opened)
    return opened
  }

  /** A new channel between somebody and others, without the bot. */
  async amongOthers(person: string): Promise<Channel> {
    return this.#openDirect(person, true)
  }

  async #openDirect(person: string, isOthers = false): Promise<Channel> {
    const channel = { id: this.#twin.newId(), person, isOthers }
    await this.#twin.keepDirect(channel.id)
    this.keep(channel)
    return channel
  }

  /** What the bot may not in a channel; in a thread it is as where that hangs. */
  deniedIn({ id, parent }: Channel): bigint {
    return this.#denied.get(parent ?? id) ?? 0n
  }

  /** From now on the bot may not do these in a channel, and all else. */
  deny(channel: string, denied: readonly Permission[]): void {
    this.#denied.set(
      channel,
      denied.reduce((sum, permission) => sum | permissions[permission], 0n),
    )
  }

  standing(channel: Channel): Standing {
    return {
      isMember: channel.server === undefined ? channel.isOthers !== true : this.joined.has(channel.server),
      may: permissionsOf(false, this.deniedIn(channel)),
      opensDoors: channel.person === undefined || !this.closed.has(channel.person),
      isArchived: this.archived.has(channel.id),
    }
  }

  /** Whether the bot is told what happens in a channel. */
  isHeard(channel: Channel): boolean {
    const { isMember, may } = this.standing(channel)
    return isMember && (may & permissions.view) !== 0n
  }
}

function placeIn(all: readonly { readonly name: string }[], name: string): number {
  const place = all.findIndex((each) => each.name === name)
  if (place < 0) throw new Error(`nobody and nothing is called ${name}`)
  return place
}
