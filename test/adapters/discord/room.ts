import { PassThrough } from 'node:stream'
import { join } from 'node:path'
import Database from 'libsql'
import * as z from 'zod/mini'
import { serve } from '../../../adapters/chat/serve.ts'
import { discordFor } from '../../../adapters/discord/start.ts'
import { readSettings } from '../../../adapters/settings.ts'
import { fileName } from '../../../adapters/sqlite/file-name.ts'
import { storeFor } from '../../../adapters/store-for.ts'
import { load, type Library } from '../../../src/bot.ts'
import { tableNames } from '../../../src/store/tables.ts'
import { publishedPages } from '../../archive-on-disk.ts'
import { say, type Writing } from '../../peers/discord-asking.ts'
import { answered, command, messageCommand, press, select } from '../../peers/discord-deeds.ts'
import type { Interaction } from '../../peers/discord-interactions.ts'
import type { Message } from '../../peers/discord-messages.ts'
import { botToken, DiscordPeer } from '../../peers/discord-peer.ts'
import type { World } from '../../peers/discord-seed.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { programWith } from '../terminal/program-sample.ts'
import { faultsOfMessage } from './limits-checker.ts'
import { dangersIn, seenIn } from './reading.ts'
import { shelvesOf, type Setting } from '../shelves.ts'

const published = load(publishedPages(), [], 'UTC')

/** A server with two people and two channels, and one that the bot is not in. */
const world: World = {
  people: [{ name: 'Oyun', locale: 'en-GB', role: 'owner' }, { name: 'Ada' }, { name: 'Bat', locale: 'de' }],
  servers: [
    { name: 'lab', channels: ['news', 'talk'] },
    { name: 'outside', channels: ['far'], hasBot: false },
  ],
}

type Environment = Readonly<Record<string, string>>

/** A server in which Callboard is at work, and all that a test looks at. */
export class Room {
  readonly peer: DiscordPeer
  readonly #environment: Environment
  readonly #library: Library
  readonly #setting: Setting | undefined
  readonly #state = temporaryFolder()
  /** Every line that the operator could read, of every start. */
  readonly lines: string[] = []
  /** What was said to be running. */
  words = ''
  readonly #stops: (() => Promise<void>)[] = []

  private constructor(peer: DiscordPeer, environment: Environment, library: Library, setting: Setting | undefined) {
    this.peer = peer
    this.#environment = environment
    this.#library = library
    this.#setting = setting
  }

  /** Opens a room in which nobody asks too much, unless the settings say how much that is. */
  static async open(
    environment: (peer: DiscordPeer) => Environment = () => ({}),
    {
      library = published,
      setting,
      ...others
    }: Partial<World> & { readonly library?: Library; readonly setting?: Setting } = {},
  ): Promise<Room> {
    const peer = await DiscordPeer.start({ ...world, ...others })
    const room = new Room(peer, { CALLBOARD_RATE: '1000', LOG_LEVEL: 'trace', ...environment(peer) }, library, setting)
    await room.start()
    return room
  }

  /** Starts a service; one more where there is one, as replicas do. */
  async start(): Promise<void> {
    const own = { DISCORD_TOKEN: botToken, DISCORD_API_URL: this.peer.apiUrl, CALLBOARD_STATE: this.#state }
    const settings = readSettings({ ...own, ...this.#environment })
    const warn = (line: string, fault?: unknown): void => {
      this.lines.push(fault instanceof Error ? `${line} ${fault.stack}` : line)
    }
    const streams = { input: new PassThrough(), output: new PassThrough(), errors: new PassThrough() }
    const program = programWith({ ...streams, settings, clock: this.#setting?.clock ?? Date.now, warn })
    const store = await storeFor(settings, warn)
    try {
      const holdings = (await this.#setting?.holdings(store, warn)) ?? shelvesOf(this.#library)
      const clock = this.#setting?.clock ?? Date.now
      const discord = await discordFor(program, store, holdings, botToken)
      const serving = { store, retention: settings.retention, holdings, clock, alarm: discord.alarm }
      const service = await serve(serving, [discord.platform], (fault) => warn('fault', fault))
      const receiver = await discord.receive(service.wake).catch(async (cause: unknown) => {
        await service.stop()
        throw cause
      })
      this.words = discord.words
      this.#stops.push(async () => {
        await receiver.stop()
        await service.stop()
        await store.close()
      })
    } catch (cause) {
      await store.close()
      throw cause
    }
  }

  /** Ends the service, and lets another begin with what was kept. */
  async restart(): Promise<void> {
    await this.end()
    await this.start()
  }

  /** Ends every service. */
  async end(): Promise<void> {
    for (const stop of this.#stops.splice(0)) await stop()
  }

  async close(): Promise<void> {
    await this.end()
    await this.peer.stop()
  }

  /** Does something while nobody can write to the store. */
  async withoutStore(something: () => Promise<unknown>): Promise<void> {
    const database = new Database(join(this.#state, fileName))
    database.exec('begin immediate')
    try {
      await something()
    } finally {
      database.exec('rollback')
      database.close()
    }
  }

  /** From here on calls and lines are counted anew. */
  forgetCalls(): void {
    this.peer.calls.length = 0
    this.lines.length = 0
  }

  /** The bodies that a route was called with. */
  callsOf(route: string): readonly unknown[] {
    return this.peer.calls.filter((call) => call.route === route).map(({ body }) => body)
  }

  /** Asks in the words of a message, and gives it and what the bot posted after it, once nothing is left to do. */
  async asks(writing: Writing): Promise<{ readonly said: Message; readonly posts: readonly Message[] }> {
    const said = await say(this.peer, writing)
    await this.recorded(`m ${said.id}`)
    await this.idle()
    return { said, posts: (await this.posts(said.channel_id)).filter(({ id }) => BigInt(id) > BigInt(said.id)) }
  }

  /** What the bot posted in a channel, for all to see or as somebody sees it. */
  async posts(channel: string, as?: string): Promise<readonly Message[]> {
    return (await this.peer.posted(channel, as)).filter(({ author }) => author.id === this.peer.bot.user)
  }

  /** Uses a command, and gives its answer as its asker sees it. */
  async uses(doing: Parameters<typeof command>[1]): Promise<Message | undefined> {
    return this.#answerTo(await command(this.peer, doing))
  }

  /** Uses the command in a message's menu. */
  async usesMenu(as: string, message: Message): Promise<Message | undefined> {
    return this.#answerTo(await messageCommand(this.peer, { as, name: 'Ask Callboard', message }))
  }

  /** Presses a button, by its label or id; gives what stands there then. */
  async presses(as: string, message: Message | undefined, button: string): Promise<Message | undefined> {
    return this.#answerTo(await press(this.peer, { as, message: there(message), button }))
  }

  /** Chooses in the select for details, by the place in it. */
  async chooses(as: string, message: Message | undefined, place: number): Promise<Message | undefined> {
    const value = optionsOf(there(message))[place]?.value ?? ''
    return this.#answerTo(await select(this.peer, { as, message: there(message), select: 'details', values: [value] }))
  }

  async #answerTo(interaction: Interaction): Promise<Message | undefined> {
    await this.recorded(`i ${interaction.id}`)
    await this.idle()
    return answered(this.peer, interaction)
  }

  /** Opens a thread at a message, and gives its id. */
  async opensThread(message: Message | undefined): Promise<string> {
    const { channel_id: channel, id } = there(message)
    const answer = await fetch(`${this.peer.apiUrl}/v10/channels/${channel}/messages/${id}/threads`, {
      method: 'POST',
      headers: { authorization: `Bot ${botToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'calls' }),
    })
    return z.object({ id: z.string() }).parse(await answer.json()).id
  }

  direct(as: string): Promise<string> {
    return this.peer.directChannel(as)
  }

  /** Every row that is kept, as text. */
  rows(): readonly string[] {
    return tableNames.flatMap((table) => this.#read(`select * from ${table}`)).map((each) => JSON.stringify(each))
  }

  /** Waits until something arrived, by the key it has. */
  async recorded(key: string): Promise<void> {
    const isThere = (): boolean => this.#read(`select 1 from inbox where key = '${key}'`).length > 0
    await this.peer.until(`${key} in the inbox`, isThere)
  }

  /** Waits until everything that arrived is settled, and all that was planned for it. */
  async idle(): Promise<void> {
    const isQuiet = (): boolean =>
      this.#read('select 1 from inbox where settled is null union all select 1 from outbox where settled is null')
        .length === 0
    await this.peer.until('rest', isQuiet, 60_000)
  }

  #read(sql: string): readonly unknown[] {
    const database = new Database(join(this.#state, fileName), { readonly: true })
    try {
      return database.prepare(sql).all()
    } finally {
      database.close()
    }
  }

  /** Waits for a line to the operator, and gives it. */
  async line(pattern: RegExp): Promise<string> {
    const found = (): string | undefined => this.lines.find((line) => pattern.test(line))
    await this.peer.until(`a line like ${String(pattern)}`, () => found() !== undefined, 20_000)
    return found() ?? ''
  }

  /** Throws where something was sent that breaks a limit or could mean something, or a secret was written anywhere. */
  async inspect(): Promise<void> {
    const wrong: string[] = []
    for (const channel of [
      this.peer.channel('news'),
      this.peer.channel('talk'),
      await this.direct('Oyun'),
      await this.direct('Ada'),
    ])
      for (const as of ['Oyun', 'Ada'])
        for (const post of await this.posts(channel, as)) {
          // What is deferred says nothing yet.
          if ((Number(post['flags']) & 128) !== 0) continue
          wrong.push(...faultsOfMessage({ flags: 32_768, components: post.components }))
          wrong.push(...dangersIn(z.array(z.unknown()).parse(post.components)))
        }
    // Nobody is mentioned by anything, be it posted, changed or answered.
    const said = this.peer.calls.filter(({ body }) => JSON.stringify(body ?? '').includes('"components":[{"type":10'))
    wrong.push(
      ...said
        .filter(({ body }) => !JSON.stringify(body).includes('"allowed_mentions":{"parse":[]'))
        .map((call) => `may mention: ${JSON.stringify(call.body)}`),
    )
    const tokens = [botToken, ...this.peer.interactions.tokens]
    const written = [...this.lines, ...this.rows()]
    wrong.push(...written.filter((text) => tokens.some((token) => text.includes(token))))
    wrong.push(
      ...this.peer.calls.filter(({ status }) => status === 400).map((call) => `refused: ${JSON.stringify(call)}`),
    )
    if (wrong.length > 0) throw new Error([...new Set(wrong)].join('\n'))
  }
}

function there(message: Message | undefined): Message {
  if (message === undefined) throw new Error('there is no message')
  return message
}

/** What a reader sees of a message. */
export function textOf(message: Message | undefined): string {
  return message === undefined ? '' : seenIn(z.array(z.unknown()).parse(message.components))
}

const row = z.object({
  components: z.array(
    z.object({
      label: z.optional(z.string()),
      options: z.optional(z.array(z.object({ label: z.string(), value: z.string() }))),
    }),
  ),
})

function rowsOf(message: Message): readonly z.infer<typeof row>['components'][number][] {
  return z
    .array(z.unknown())
    .parse(message.components)
    .flatMap((each) => row.safeParse(each).data?.components ?? [])
}

/** The words on the buttons of a message. */
export function buttonsOf(message: Message | undefined): readonly string[] {
  return message === undefined ? [] : rowsOf(message).flatMap(({ label }) => label ?? [])
}

/** What can be chosen in the select of a message. */
export function optionsOf(message: Message): readonly { readonly label: string; readonly value: string }[] {
  return rowsOf(message).flatMap(({ options }) => options ?? [])
}
