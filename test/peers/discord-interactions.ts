import { randomBytes } from 'node:crypto'
import { refusals } from './discord-answers.ts'
import type { Channel } from './discord-channels.ts'

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-interaction-type */
export const interactionKinds = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const

/** …#interaction-response-object-interaction-callback-type */
export const responseKinds = { message: 4, later: 5, updateLater: 6, update: 7, choices: 8, modal: 9 } as const

/** What each kind may be answered with; a modal submit as a component where it was opened from one. */
const allowed = new Map<number, readonly number[]>([
  [interactionKinds.command, [responseKinds.message, responseKinds.later, responseKinds.modal]],
  [
    interactionKinds.component,
    [responseKinds.message, responseKinds.later, responseKinds.updateLater, responseKinds.update, responseKinds.modal],
  ],
  [interactionKinds.autocomplete, [responseKinds.choices]],
  [
    interactionKinds.modal,
    [responseKinds.message, responseKinds.later, responseKinds.updateLater, responseKinds.update],
  ],
])

/** Something somebody did that the bot is to answer, and what it answered. */
export type Interaction = {
  readonly id: string
  readonly token: string
  readonly kind: number
  readonly channel: Channel
  readonly person: string
  /** The message with the component, or from which the modal was opened. */
  readonly message?: string
  /** What its response says of it: "interaction_metadata" and the like. */
  readonly response: Readonly<Record<string, unknown>>
  readonly at: number
  /** The type and the data of the first response. */
  answer: { readonly type: number; readonly data: Readonly<Record<string, unknown>> } | undefined
  /** The message that @original stands for. */
  original: string | undefined
  /** Whether what it was answered with stands there. */
  isDone: boolean
  /** Whether @original is still to be filled. */
  isLoading: boolean
  followUps: number
}

const second = 1000
/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback */
const [answerLife, tokenLife] = [3 * second, 15 * 60 * second]
/** Where the bot is not a member: …/resources/application#installation-context */
const followUpsOutside = 5

/** The interactions: answered once and within 3 s, then with a token for 15 minutes. */
export class DiscordInteractions {
  readonly #now: () => number
  readonly #known = new Map<string, Interaction>()

  constructor(now: () => number) {
    this.#now = now
  }

  /** The one that was begun last. */
  get latest(): Interaction | undefined {
    return [...this.#known.values()].at(-1)
  }

  /** The tokens of all, which nobody may learn. */
  get tokens(): readonly string[] {
    return [...this.#known.keys()]
  }

  begin(of: Pick<Interaction, 'id' | 'kind' | 'channel' | 'person' | 'response'>, message?: string): Interaction {
    const interaction: Interaction = {
      ...of,
      ...(message === undefined ? {} : { message }),
      token: randomBytes(60).toString('base64url'),
      at: this.#now(),
      answer: undefined,
      original: undefined,
      isDone: false,
      isLoading: false,
      followUps: 0,
    }
    this.#known.set(interaction.token, interaction)
    return interaction
  }

  /** Takes the first response; a second one, a late one and one that does not fit are refused. */
  take(id: string, token: string, type: number, data: Readonly<Record<string, unknown>>): Interaction {
    const interaction = this.#known.get(token)
    if (interaction === undefined || interaction.id !== id) throw refusals.unknownInteraction()
    if (interaction.answer !== undefined) throw refusals.acknowledged()
    if (this.#now() - interaction.at > answerLife) throw refusals.unknownInteraction()
    const fits = allowed.get(interaction.kind)?.includes(type) === true
    const updates = type === responseKinds.update || type === responseKinds.updateLater
    if (!fits || (updates && interaction.message === undefined)) throw refusals.unfitResponse()
    interaction.answer = { type, data }
    return interaction
  }

  /**
   * The interaction of a token. One that is not answered has no webhook yet
   * (https://github.com/discord/discord-api-docs/issues/6851), one whose time is over has none any more.
   */
  of(token: string): Interaction {
    const interaction = this.#known.get(token)
    if (interaction === undefined) throw refusals.unknownWebhook()
    if (this.#now() - interaction.at > tokenLife) throw refusals.invalidWebhookToken()
    if (interaction.answer === undefined) throw refusals.unknownWebhook()
    return interaction
  }

  /** Counts a further message. */
  follow(interaction: Interaction, isMember: boolean): void {
    interaction.followUps += 1
    if (!isMember && interaction.followUps > followUpsOutside) throw refusals.followUps()
  }
}
