import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DigitalDiscord, generateSnowflake } from 'discord-digital-twin'
import * as z from 'zod/mini'
import { channelKinds } from './discord-channels.ts'
import { bot, botToken, channelIdAt, personIdAt, serverIdAt, type World } from './discord-seed.ts'

const message = z.looseObject({
  id: z.string(),
  channel_id: z.string(),
  author: z.looseObject({ id: z.string() }),
  content: z.string(),
  type: z.number(),
  flags: z.optional(z.number()),
  embeds: z.array(z.looseObject({})),
  components: z.optional(z.array(z.unknown())),
  message_reference: z.optional(z.looseObject({ message_id: z.optional(z.string()) })),
})

/** A message as the twin keeps it. */
export type Kept = z.infer<typeof message>

/**
 * The servers, people, channels and messages that `discord-digital-twin` keeps; of it the peer uses its API for these, its
 * tables of channels and threads, and how it lets somebody write. Its gateway and its interactions are not used.
 */
export class DiscordTwin {
  readonly #twin: DigitalDiscord
  readonly #folder: string

  private constructor(twin: DigitalDiscord, folder: string) {
    this.#twin = twin
    this.#folder = folder
  }

  /** Each has a database of its own: the twin's default is one for all in a process. */
  static async start({ people, servers }: World): Promise<DiscordTwin> {
    const folder = await mkdtemp(join(tmpdir(), 'callboard-discord-'))
    const named = servers.flatMap(({ channels }) => channels)
    const twin = new DigitalDiscord({
      dbUrl: `file:${join(folder, 'twin.db')}`,
      botToken,
      botUser: { id: bot.user, username: bot.name },
      users: people.map(({ name, isBot = false }, place) => ({ id: personIdAt(place), username: name, bot: isBot })),
      guilds: servers.map(({ name, channels }, place) => ({
        id: serverIdAt(place),
        name,
        ownerId: personIdAt(people.findIndex(({ role }) => role === 'owner')),
        channels: channels.map((channel) => ({
          id: channelIdAt(named.indexOf(channel)),
          name: channel,
          type: channelKinds.text,
        })),
      })),
    })
    // Nothing here outlives the process: no write waits for the disk.
    await twin.prisma.$executeRawUnsafe('PRAGMA synchronous = OFF')
    await twin.start()
    return new DiscordTwin(twin, folder)
  }

  /** A new id, later than all others. */
  newId(): string {
    return generateSnowflake()
  }

  /** Calls its API: what it answers, undefined where it knows nothing of it; throws where it refuses. */
  async call(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${this.#twin.restUrl}/v10${path}`, {
      method,
      headers: { authorization: `Bot ${botToken}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (response.status === 404) return undefined
    if (!response.ok) throw new Error(`the twin refused ${method} ${path}: ${text}`)
    const read: unknown = text === '' ? undefined : JSON.parse(text)
    return read
  }

  /** Posts for the bot. */
  async post(channel: string, body: object): Promise<Kept> {
    return message.parse(await this.call('POST', `/channels/${channel}/messages`, body))
  }

  async edit(channel: string, id: string, body: object): Promise<Kept> {
    return message.parse(await this.call('PATCH', `/channels/${channel}/messages/${id}`, body))
  }

  async delete(channel: string, id: string): Promise<void> {
    await this.call('DELETE', `/channels/${channel}/messages/${id}`)
  }

  /** One message of a channel. */
  async find(channel: string, id: string): Promise<Kept | undefined> {
    const found = z.optional(message).parse(await this.call('GET', `/channels/${channel}/messages/${id}`))
    return found?.channel_id === channel ? found : undefined
  }

  /** Everything in a channel, oldest first. */
  async read(channel: string): Promise<readonly Kept[]> {
    return z.array(message).parse(await this.#twin.channel(channel).getMessages())
  }

  /** Lets somebody write. */
  async say(channel: string, person: string, content: string, replyTo?: string): Promise<Kept> {
    const reference =
      replyTo === undefined ? {} : { messageReference: { message_id: replyTo, channel_id: channel, type: 0 } }
    const said = { channelId: channel, userId: person, content, ...reference }
    return message.parse(await this.#twin.simulateUserMessage(said))
  }

  /** Keeps a channel between the bot and one person. */
  async keepDirect(id: string): Promise<void> {
    await this.#twin.prisma.channel.create({ data: { id, type: channelKinds.direct } })
  }

  /** Keeps a thread; Discord gives it the id of the message it begins at, which the twin's own API does not. */
  async keepThread(id: string, server: string, parent: string, name: string): Promise<void> {
    const data = { id, guildId: server, parentId: parent, name, type: channelKinds.publicThread, ownerId: bot.user }
    await this.#twin.prisma.channel.create({ data })
  }

  async forgetChannel(id: string): Promise<void> {
    await this.#twin.prisma.channel.delete({ where: { id } })
  }

  async stop(): Promise<void> {
    await this.#twin.stop()
    await this.#twin.prisma.$disconnect()
    await rm(this.#folder, { recursive: true })
  }
}
