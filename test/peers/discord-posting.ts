import * as z from 'zod/mini'
import { invalidForm, refusals, type Answer } from './discord-answers.ts'
import { fieldsOf, idOf, type Call } from './discord-calls.ts'
import { permissions, refusalIn, type Channel } from './discord-channels.ts'
import { flags, flagsOf, judge } from './discord-limits.ts'
import { withheldFrom, type DiscordMessages, type Message } from './discord-messages.ts'
import type { DiscordPlaces } from './discord-places.ts'
import { bot } from './discord-seed.ts'

type Body = Readonly<Record<string, unknown>>

const reference = z.object({ message_id: z.string(), fail_if_not_exists: z.optional(z.boolean()) })

/** "in the past few minutes": https://discord.com/developers/docs/resources/message#create-message-jsonform-params */
const nonceLife = 5 * 60_000

/** What the bot does in channels, as far as it may there. */
export class DiscordPosting {
  readonly #places: DiscordPlaces
  readonly #messages: DiscordMessages
  readonly #readsContent: boolean
  readonly #now: () => number
  readonly #nonces = new Map<string, { readonly at: number; readonly message: Promise<Message> }>()

  constructor(places: DiscordPlaces, messages: DiscordMessages, readsContent: boolean, now: () => number) {
    this.#places = places
    this.#messages = messages
    this.#readsContent = readsContent
    this.#now = now
  }

  /** The channel of a call, where the bot may do this. */
  channelOf(call: Call): Channel {
    const channel = this.#places.channel(idOf(call, 'channel'))
    const refusal = refusalIn(call.route, channel, this.#places.standing(channel), fieldsOf(call.body))
    if (refusal !== undefined) throw refusal
    return channel
  }

  /** The message of a call; what only one person sees is not in the channel. */
  messageOf(call: Call, channel: Channel): Promise<Message> {
    const id = idOf(call, 'message')
    if (this.#messages.seenBy(id) !== undefined) throw refusals.unknownMessage()
    return this.#messages.find(channel, id)
  }

  /** With an enforced nonce that was used in the past minutes, the message that was posted with it. */
  async post(call: Call): Promise<Answer> {
    const [channel, given] = [this.channelOf(call), fieldsOf(call.body)]
    judge(given)
    this.#places.archived.delete(channel.id)
    const shown = flagsOf(given) & (flags.suppressEmbeds | flags.silent | flags.componentsV2)
    const body = { ...(await this.#referring(channel, given)), flags: shown }
    const { nonce, enforce_nonce: isEnforced } = given
    const key = typeof nonce === 'string' || typeof nonce === 'number' ? String(nonce) : undefined
    if (isEnforced !== true || key === undefined) return { status: 200, body: await this.#messages.post(channel, body) }
    const first = this.#nonces.get(key)
    if (first !== undefined && this.#now() - first.at < nonceLife) return { status: 200, body: await first.message }
    const message = this.#messages.post(channel, body)
    this.#nonces.set(key, { at: this.#now(), message })
    return { status: 200, body: await message }
  }

  /** A reply to nothing is refused, or is none where it says that it may. */
  async #referring(channel: Channel, body: Body): Promise<Body> {
    const { message_reference: given, ...rest } = body
    if (given === undefined || given === null) return rest
    const { message_id: id, fail_if_not_exists: fails } = reference.parse(given)
    if (this.#messages.seenBy(id) === undefined && (await this.#messages.has(channel, id))) return body
    if (fails === false) return rest
    const at = ['message_reference']
    throw invalidForm([{ at, code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', message: 'Unknown message' }])
  }

  /** Newest first, unless what comes after a message is asked for: then the next ones. */
  async list(call: Call): Promise<Answer> {
    const channel = this.channelOf(call)
    const may = channel.person !== undefined || (this.#places.standing(channel).may & permissions.history) !== 0n
    const [before, after] = [call.query.get('before'), call.query.get('after')]
    const within = (may ? await this.#messages.read(channel) : []).filter(
      ({ id }) => (before === null || BigInt(id) < BigInt(before)) && (after === null || BigInt(id) > BigInt(after)),
    )
    const limit = Number(call.query.get('limit') ?? 50)
    const near = after === null ? within.slice(-limit) : within.slice(0, limit)
    return { status: 200, body: near.toReversed().map((message) => this.#readable(channel, message)) }
  }

  async get(call: Call): Promise<Answer> {
    const channel = this.channelOf(call)
    return { status: 200, body: this.#readable(channel, await this.messageOf(call, channel)) }
  }

  /** The content of messages is withheld here too: https://discord.com/developers/docs/events/gateway#message-content-intent */
  #readable(channel: Channel, message: Message): Body {
    return this.#readsContent || channel.server === undefined ? message : withheldFrom(message)
  }

  async edit(call: Call): Promise<Answer> {
    const channel = this.channelOf(call)
    const before = await this.messageOf(call, channel)
    if (before.author.id !== bot.user) throw refusals.notMine()
    judge(fieldsOf(call.body), before)
    return { status: 200, body: await this.#messages.edit(channel, before.id, fieldsOf(call.body)) }
  }

  async remove(call: Call): Promise<Answer> {
    const channel = this.channelOf(call)
    const { id, author } = await this.messageOf(call, channel)
    const manages = (this.#places.standing(channel).may & permissions.manageMessages) !== 0n
    if (author.id !== bot.user && !manages) throw refusals.missingPermissions()
    await this.#messages.remove(channel, id)
    return { status: 204 }
  }
}
