import { refusals } from './discord-answers.ts'
import { elementsOf, fieldsOf } from './discord-calls.ts'
import { kindOf, type Channel } from './discord-channels.ts'
import { intents, type Dispatch } from './discord-dispatches.ts'
import { flags, flagsOf, writtenIn } from './discord-limits.ts'
import { pingedBy, pingedByBot, type Pinged } from './discord-mentions.ts'
import type { DiscordPlaces } from './discord-places.ts'
import { bot } from './discord-seed.ts'
import type { DiscordTwin, Kept } from './discord-twin.ts'

/** A message as the API gives it. */
export type Message = Kept & Readonly<Record<string, unknown>>

/** What a message is beside what the twin keeps of it. */
type Marks = {
  readonly pinged: Pinged
  /** The one person who sees it. */
  readonly seenBy?: string
  /** Of a response to an interaction. */
  readonly response?: Readonly<Record<string, unknown>>
}

/** Whose response to an interaction is posted, and who sees it. */
export type Responding = Pick<Marks, 'seenBy' | 'response'>

/** How somebody writes: to which message, whether its author is pinged, and whether by a webhook. */
export type Saying = { readonly replyTo?: string; readonly pings?: boolean; readonly isWebhook?: boolean }

type Body = Readonly<Record<string, unknown>>

/** The id of every webhook that is not the bot's. */
const webhook = '1456074443980800999'

/** The messages: what is written, by whom, who sees it and whom it pings; each change is told to the bot. */
export class DiscordMessages {
  readonly #twin: DiscordTwin
  readonly #places: DiscordPlaces
  readonly #dispatch: (dispatch: Dispatch) => void
  /** Is told of every message of the bot, once it stands there and once it is changed. */
  heard: ((message: Message) => void) | undefined
  readonly #marks = new Map<string, Marks>()

  constructor(twin: DiscordTwin, places: DiscordPlaces, dispatch: (dispatch: Dispatch) => void) {
    this.#twin = twin
    this.#places = places
    this.#dispatch = dispatch
  }

  /** Posts for the bot, in a channel or as a response to an interaction. */
  async post(channel: Channel, body: Body, responding: Responding = {}): Promise<Message> {
    const kept = await this.#twin.post(channel.id, { ...emptied(body), flags: flagsOf(body) })
    const replied = await this.#repliedBy(kept)
    const pinged = pingedByBot(writtenIn(body), body['allowed_mentions'], replied?.author.id)
    this.#marks.set(kept.id, { pinged, ...responding })
    return this.#tell('MESSAGE_CREATE', channel, kept)
  }

  /** Lets somebody write; a reply pings whom it answers, unless it is told not to. */
  async say(
    channel: Channel,
    person: string,
    text: string,
    { replyTo, pings = true, isWebhook = false }: Saying = {},
  ): Promise<Message> {
    const kept = await this.#twin.say(channel.id, person, text, replyTo)
    const replied = await this.#repliedBy(kept)
    const pinged = pingedBy(text, pings ? replied?.author.id : undefined)
    const name = { username: this.#places.user(person).global_name, bot: true }
    const hook = { webhook_id: webhook, author: { ...this.#places.user(person), ...name, id: webhook } }
    this.#marks.set(kept.id, { pinged, ...(isWebhook ? { response: hook } : {}) })
    return this.#tell('MESSAGE_CREATE', channel, kept)
  }

  /** Changes a message; of its flags only two can be changed, and one of them only be set. */
  async edit(channel: Channel, id: string, body: Body): Promise<Message> {
    const before = await this.find(channel, id)
    const asked = body['flags'] === undefined ? flagsOf(before) : flagsOf(body)
    const stay = flagsOf(before) & ~flags.suppressEmbeds & ~flags.loading
    const kept = await this.#twin.edit(channel.id, id, {
      ...emptied(body),
      flags: stay | (asked & (flags.suppressEmbeds | flags.componentsV2)),
    })
    const marks = this.#marks.get(id)
    const isRewritten = 'content' in body || 'components' in body || marks === undefined
    const pinged = isRewritten ? await this.#pingedAnew(kept, body) : marks.pinged
    this.#marks.set(id, { ...marks, pinged })
    return this.#tell('MESSAGE_UPDATE', channel, kept)
  }

  async #pingedAnew(kept: Kept, body: Body): Promise<Pinged> {
    const replied = (await this.#repliedBy(kept))?.author.id
    const isBots = kept.author.id === bot.user
    return isBots ? pingedByBot(writtenIn(body), body['allowed_mentions']) : pingedBy(writtenIn(body), replied)
  }

  async remove(channel: Channel, id: string): Promise<void> {
    await this.find(channel, id)
    const seenBy = this.#marks.get(id)?.seenBy
    await this.#twin.delete(channel.id, id)
    this.#send('MESSAGE_DELETE', channel, { id, channel_id: channel.id }, seenBy)
  }

  /** One message, also one that only somebody sees. */
  async find(channel: Channel, id: string): Promise<Message> {
    const kept = await this.#twin.find(channel.id, id)
    if (kept === undefined) throw refusals.unknownMessage()
    return this.#whole(kept)
  }

  async has(channel: Channel, id: string): Promise<boolean> {
    return (await this.#twin.find(channel.id, id)) !== undefined
  }

  /** What stands in a channel, oldest first, for everybody to see or for somebody. */
  async read(channel: Channel, as?: string): Promise<readonly Message[]> {
    const kept = await this.#twin.read(channel.id)
    const seen = kept.filter(({ id }) => {
      const seenBy = this.#marks.get(id)?.seenBy
      return seenBy === undefined || seenBy === as
    })
    return Promise.all(seen.map((each) => this.#whole(each)))
  }

  /** Who alone sees a message; undefined where everybody does. */
  seenBy(id: string): string | undefined {
    return this.#marks.get(id)?.seenBy
  }

  async #repliedBy({ channel_id: channel, message_reference: reference }: Kept): Promise<Kept | undefined> {
    const id = reference?.message_id
    return id === undefined ? undefined : this.#twin.find(channel, id)
  }

  /** A message as https://discord.com/developers/docs/resources/message#message-object tells it. */
  async #whole({ guild_id: _guild, member: _member, nonce: _nonce, ...kept }: Kept): Promise<Message> {
    const { pinged, response } = this.#marks.get(kept.id) ?? { pinged: pingedBy(kept.content) }
    const replied = await this.#repliedBy(kept)
    const isReply = kept.message_reference !== undefined
    return {
      ...kept,
      flags: flagsOf(kept),
      components: kept.components ?? [],
      embeds: kept.embeds.map((embed) => ({ type: 'rich', ...embed })),
      type: isReply ? 19 : kept.type,
      author: this.#places.user(kept.author.id),
      mentions: this.#places.users(pinged.people),
      mention_everyone: pinged.everyone,
      ...(isReply ? { referenced_message: replied === undefined ? null : await this.#whole(plain(replied)) } : {}),
      ...response,
    }
  }

  async #tell(event: string, channel: Channel, kept: Kept): Promise<Message> {
    const whole = await this.#whole(kept)
    const nonce = event === 'MESSAGE_CREATE' && kept['nonce'] !== undefined ? { nonce: kept['nonce'] } : {}
    const message = { ...whole, ...nonce }
    this.#send(event, channel, message, this.#marks.get(kept.id)?.seenBy)
    if (message.author.id === bot.user) this.heard?.(message)
    return message
  }

  /** What only one person sees is told as if it were a direct message: https://github.com/discord/discord-api-docs/issues/4557 */
  #send(event: string, channel: Channel, data: Body, seenBy: string | undefined): void {
    const isSeenByAll = seenBy === undefined
    if (isSeenByAll && !this.#places.isHeard(channel)) return
    const server = isSeenByAll ? channel.server : undefined
    const isWhole = event !== 'MESSAGE_DELETE'
    const where = {
      ...(server === undefined ? {} : { guild_id: server }),
      ...(server === undefined || !isWhole ? {} : { member }),
      ...(isWhole ? { channel_type: kindOf(channel) } : {}),
    }
    this.#dispatch({
      event,
      data: { ...data, ...where },
      withheld: { ...(server === undefined ? data : withheldFrom(data)), ...where },
      intent: server === undefined ? intents.directMessages : intents.guildMessages,
      ...(server === undefined ? {} : { server }),
    })
  }
}

/** The author as a member: https://discord.com/developers/docs/events/gateway-events#message-create */
const member = { roles: [], joined_at: '2026-01-01T00:00:00.000000+00:00', deaf: false, mute: false, flags: 0 }

/**
 * A message without what is said in it, unless the bot wrote it or is mentioned in it; the message it replies to is withheld
 * on its own. https://discord.com/developers/docs/events/gateway#message-content-intent
 */
export function withheldFrom(message: Body): Body {
  const { author, mentions, referenced_message: replied } = message
  const isBots = fieldsOf(author)['id'] === bot.user
  const isMentioned = elementsOf(mentions).some((each) => fieldsOf(each)['id'] === bot.user)
  const nothing = { content: '', embeds: [], attachments: [], components: [] }
  const isReply = typeof replied === 'object' && replied !== null
  return {
    ...message,
    ...(isBots || isMentioned || author === undefined ? {} : nothing),
    ...(isReply ? { referenced_message: withheldFrom(fieldsOf(replied)) } : {}),
  }
}

/** The message that a message replies to is told without the one that it replies to itself. */
function plain({ message_reference: _reference, ...kept }: Kept): Kept {
  return kept
}

/** Null empties a field of a message, which the twin would leave as it was. */
function emptied({ content, embeds, components, ...rest }: Body): Body {
  return {
    ...rest,
    ...(content === undefined ? {} : { content: content ?? '' }),
    ...(embeds === undefined ? {} : { embeds: embeds ?? [] }),
    ...(components === undefined ? {} : { components: components ?? [] }),
  }
}
