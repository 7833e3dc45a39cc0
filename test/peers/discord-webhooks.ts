import { refusals, type Answer } from './discord-answers.ts'
import { fieldsOf, idOf, type Call } from './discord-calls.ts'
import { responseKinds, type DiscordInteractions, type Interaction } from './discord-interactions.ts'
import { flags, flagsOf, judge } from './discord-limits.ts'
import type { DiscordMessages, Message } from './discord-messages.ts'
import type { DiscordPlaces } from './discord-places.ts'

type Body = Readonly<Record<string, unknown>>

/** How the bot answers interactions: the first response, @original and what follows. */
export class DiscordWebhooks {
  readonly #interactions: DiscordInteractions
  readonly #messages: DiscordMessages
  readonly #places: DiscordPlaces

  constructor(interactions: DiscordInteractions, messages: DiscordMessages, places: DiscordPlaces) {
    this.#interactions = interactions
    this.#messages = messages
    this.#places = places
  }

  /** The first response. https://discord.com/developers/docs/interactions/receiving-and-responding#create-interaction-response */
  async respond(call: Call): Promise<Answer> {
    const { type, data: given } = fieldsOf(call.body)
    const data = fieldsOf(given)
    if (type === responseKinds.message) judge(data, undefined, ['data'])
    const interaction = this.#interactions.take(idOf(call, 'interaction'), idOf(call, 'token'), Number(type), data)
    const message = await this.#responded(interaction, Number(type), data)
    interaction.isDone = true
    if (call.query.get('with_response') !== 'true') return { status: 204 }
    const { id, kind } = interaction
    const told = { id, type: kind, ...(message === undefined ? {} : { response_message_id: message.id }) }
    return {
      status: 200,
      body: { interaction: told, resource: { type, ...(message === undefined ? {} : { message }) } },
    }
  }

  async #responded(interaction: Interaction, type: number, data: Body): Promise<Message | undefined> {
    const { channel, message: pressed } = interaction
    if (type === responseKinds.message || type === responseKinds.later) {
      const isLater = type === responseKinds.later
      const shown = flagsOf(data) & (flags.ephemeral | flags.componentsV2 | flags.suppressEmbeds | flags.silent)
      const body = isLater ? { flags: (shown & flags.ephemeral) | flags.loading } : { ...data, flags: shown }
      const posted = await this.#messages.post(channel, body, this.#responding(interaction, shown))
      interaction.original = posted.id
      interaction.isLoading = isLater
      return posted
    }
    if (pressed === undefined || type === responseKinds.choices || type === responseKinds.modal) return undefined
    interaction.original = pressed
    if (type === responseKinds.updateLater) return undefined
    judge(data, await this.#messages.find(channel, pressed), ['data'])
    return this.#messages.edit(channel, pressed, data)
  }

  #responding(interaction: Interaction, shown: number): Parameters<DiscordMessages['post']>[2] {
    const isPrivate = (shown & flags.ephemeral) !== 0
    return { response: interaction.response, ...(isPrivate ? { seenBy: interaction.person } : {}) }
  }

  /**
   * A further message. Straight after a deferral it fills that, and is as private as that was:
   * https://discord.com/developers/docs/interactions/receiving-and-responding#create-followup-message
   */
  async follow(call: Call): Promise<Answer> {
    const interaction = this.#interactions.of(idOf(call, 'token'))
    const body = fieldsOf(call.body)
    judge(body)
    const { channel, original } = interaction
    if (interaction.isLoading && original !== undefined) return this.#fill(interaction, original, body)
    this.#interactions.follow(interaction, this.#places.standing(channel).isMember)
    const posted = await this.#messages.post(channel, body, this.#responding(interaction, flagsOf(body)))
    return { status: 200, body: posted }
  }

  async #fill(interaction: Interaction, id: string, body: Body): Promise<Answer> {
    const filled = await this.#messages.edit(interaction.channel, id, body)
    interaction.isLoading = false
    return { status: 200, body: filled }
  }

  async get(call: Call): Promise<Answer> {
    const interaction = this.#interactions.of(idOf(call, 'token'))
    return { status: 200, body: await this.#messages.find(interaction.channel, this.#idIn(call, interaction)) }
  }

  async edit(call: Call): Promise<Answer> {
    const interaction = this.#interactions.of(idOf(call, 'token'))
    const id = this.#idIn(call, interaction)
    judge(fieldsOf(call.body), await this.#messages.find(interaction.channel, id))
    return this.#fill(interaction, id, fieldsOf(call.body))
  }

  async remove(call: Call): Promise<Answer> {
    const interaction = this.#interactions.of(idOf(call, 'token'))
    await this.#messages.remove(interaction.channel, this.#idIn(call, interaction))
    return { status: 204 }
  }

  #idIn(call: Call, { original }: Interaction): string {
    const id = idOf(call, 'message')
    if (id !== '@original') return id
    if (original === undefined) throw refusals.unknownMessage()
    return original
  }
}
