import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'libsql'
import * as z from 'zod/mini'
import { fileName } from '../../../adapters/sqlite/file-name.ts'
import type { Library } from '../../../src/bot.ts'
import { tableNames } from '../../../src/store/tables.ts'
import { press, say, type Said, type Writing } from '../../peers/slack-asking.ts'
import type { SlackPeer } from '../../peers/slack-peer.ts'
import type { Setting } from '../shelves.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { serving, workspace, type Serving } from './serving.ts'

const button = z.object({
  type: z.literal('button'),
  text: z.object({ text: z.string() }),
  action_id: z.string(),
  value: z.string(),
})
const row = z.looseObject({ type: z.literal('actions'), elements: z.array(button) })
const shown = z.looseObject({ blocks: z.array(z.unknown()) })
const post = z.looseObject({ ts: z.string(), text: z.string(), user: z.optional(z.string()) })
const response = z.looseObject({ text: z.string() })

/** What stands in Slack, or was sent there. */
export type Message = z.infer<typeof response>
/** A message of the bot's in a channel. */
export type Post = z.infer<typeof post>
type Button = z.infer<typeof button>

/** What is pressed, by whom and where: a button of a message, in the channel it stands in. */
type Pressing = { readonly as: string; readonly channel: string; readonly message?: Message }

type PressingInView = { readonly as: string; readonly view: unknown; readonly modal?: string }

/** A workspace in which Callboard is at work, and all that a test looks at. */
export class Room {
  readonly peer: SlackPeer
  readonly #environment: Readonly<Record<string, string>>
  readonly #library: Library | undefined
  readonly #world: Setting | undefined
  readonly #state = temporaryFolder()
  /** Every line that the operator could read, of every start. */
  readonly lines: string[] = []
  #bot: Serving | undefined

  private constructor(
    peer: SlackPeer,
    environment: Readonly<Record<string, string>>,
    library: Library | undefined,
    world: Setting | undefined,
  ) {
    this.peer = peer
    this.#environment = environment
    this.#library = library
    this.#world = world
  }

  /** Opens a room in which nobody asks too much, unless the settings say how much that is. */
  static async open(
    environment: (peer: SlackPeer) => Readonly<Record<string, string>>,
    library?: Library,
    world?: Setting,
  ): Promise<Room> {
    const peer = await workspace()
    const room = new Room(peer, { CALLBOARD_RATE: '1000', LOG_LEVEL: 'trace', ...environment(peer) }, library, world)
    await room.start()
    return room
  }

  async start(): Promise<void> {
    this.#bot = await serving(this.peer, this.#environment, this.#state, this.#library, this.lines, this.#world)
  }

  /** Ends the service, and lets another begin with what was kept. */
  async restart(): Promise<void> {
    await this.#bot?.stop()
    await this.start()
  }

  async close(): Promise<void> {
    await this.#bot?.stop()
    await this.peer.stop()
  }

  /** Does something while nobody can write to the store. */
  async withoutStore<What>(something: () => Promise<What>): Promise<What> {
    const database = new Database(join(this.#state, fileName))
    database.exec('begin immediate')
    try {
      return await something()
    } finally {
      database.exec('rollback')
      database.close()
    }
  }

  /** From here on calls, responses and lines are counted anew. */
  forgetCalls(): void {
    this.peer.calls.length = 0
    this.peer.responses.length = 0
    this.lines.length = 0
  }

  callsOf(method: string): readonly Readonly<Record<string, unknown>>[] {
    return this.peer.calls.filter((call) => call.method === method).map(({ args }) => args)
  }

  /** Asks in the words of a message, and waits until Slack has its acknowledgement. */
  async say(writing: Writing): Promise<Said> {
    const said = await say(this.peer, writing)
    await said.told
    return said
  }

  /** Asks, and gives the posts that answer it once nothing is left to do. */
  async answersTo(writing: Writing): Promise<{ readonly said: Said; readonly posts: readonly Post[] }> {
    const said = await this.say(writing)
    await this.idle()
    return { said, posts: await this.posts(said.channel, writing.thread ?? said.ts) }
  }

  /** What the bot posted in a channel or thread, as an administrator or as somebody sees it. */
  async posts(channel: string, thread?: string, as?: string): Promise<readonly Post[]> {
    const found = (await this.peer.posted(channel, thread, as)).map((each) => post.parse(each))
    return found.filter(({ user }) => user === this.peer.bot.user)
  }

  /** What was sent to addresses for responses. */
  get responses(): readonly Message[] {
    return this.peer.responses.map(({ body }) => response.parse(body))
  }

  /** Presses a button of a message that all see. */
  async press(label: string | RegExp, { as, channel, message }: Pressing): Promise<void> {
    const { action_id: actionId, value } = buttonOf(message, label)
    await press(this.peer, { as, channel, actionId, value, ...(message === undefined ? {} : { message }) })
    await this.idle()
  }

  /** Presses a button of a message that its presser alone sees. */
  async pressPrivately(label: string | RegExp, { as, channel, message }: Pressing): Promise<void> {
    const { action_id: actionId, value } = buttonOf(message, label)
    await press(this.peer, { as, channel, actionId, value, isPrivate: true })
    await this.idle()
  }

  /** Presses a button of a view: of Home, or of the modal with this id. */
  async pressInView(label: string | RegExp, { as, view, modal }: PressingInView): Promise<void> {
    const { action_id: actionId, value } = buttonOf(view, label)
    const place = modal === undefined ? { id: 'V0HOME', type: 'home' } : { id: modal, type: 'modal' }
    await press(this.peer, { as, channel: '', actionId, value, view: place })
    await this.idle()
  }

  /** Waits until everything that arrived is settled, and all that was planned for it. */
  async idle(most = 30_000): Promise<void> {
    for (let waited = 0; this.#unsettled() > 0; waited += 10) {
      if (waited >= most) throw new Error(`waited in vain for all to be settled\n${this.lines.join('\n')}`)
      await wait(10)
    }
  }

  /** Waits until the operator can read a line. */
  async line(pattern: RegExp): Promise<string> {
    const found = (): string | undefined => this.lines.find((line) => pattern.test(line))
    await this.peer
      .until(`the line ${String(pattern)}`, () => found() !== undefined)
      .catch((cause: unknown) => Promise.reject(new Error(this.lines.join('\n'), { cause })))
    return found() ?? ''
  }

  /** Every row that is kept, as text. */
  rows(): readonly string[] {
    return tableNames.flatMap((table) => this.#read(`select * from ${table}`)).map((each) => JSON.stringify(each))
  }

  /** Throws where a token or an address for responses is in what is kept, posted or written for the operator; or a fault. */
  inspect(): void {
    const posted = this.callsOf('chat.postMessage').map((call) => JSON.stringify(call))
    const written = [...this.lines, ...this.rows(), ...posted]
    const secrets = written.filter((text) => /xox[a-z]-|xapp-|\/response\/|hooks\.slack/.test(text))
    const faults = this.lines.filter((line) => line.startsWith('fault'))
    if (secrets.length + faults.length > 0) throw new Error([...secrets, ...faults].join('\n'))
  }

  #unsettled(): number {
    return (
      this.#read('select key from inbox where settled is null').length +
      this.#read('select key from outbox where settled is null').length
    )
  }

  #read(sql: string): readonly unknown[] {
    const database = new Database(join(this.#state, fileName), { readonly: true })
    try {
      return database.prepare(sql).all()
    } finally {
      database.close()
    }
  }
}

/** The buttons of a message or a view, in order. */
export function buttonsOf(message: unknown): readonly Button[] {
  return shown.parse(message).blocks.flatMap((block) => row.safeParse(block).data?.elements ?? [])
}

/** The button with these words on it; throws where there is none. */
export function buttonOf(message: unknown, label: string | RegExp): Button {
  const buttons = buttonsOf(message)
  const found = buttons.find(({ text }) => (typeof label === 'string' ? text.text === label : label.test(text.text)))
  if (found === undefined)
    throw new Error(`no button ${label} among ${buttons.map(({ text }) => text.text).join(', ')}`)
  return found
}
