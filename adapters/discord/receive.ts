import { setTimeout as rest } from 'node:timers/promises'
import { Events, GatewayDispatchEvents, InteractionResponseType, Routes, type Client } from 'discord.js'
import type * as z from 'zod/mini'
import { notice } from '../../src/answer/notices.ts'
import type { Arrival, Inbox } from '../../src/inbox/inbox.ts'
import type { Choice } from '../chat/completion.ts'
import { opensForm, type Forms } from '../chat/filled.ts'
import { StoreTrouble } from '../../src/store/trouble.ts'
import {
  arrivalOfClosing,
  arrivalOfInteraction,
  arrivalOfJoining,
  arrivalOfLeaving,
  arrivalOfMessage,
  arrivalsOfDeletion,
  type Interacted,
  type Self,
} from './arrival.ts'
import {
  deletedBody,
  deletionBody,
  goneBody,
  interactionBody,
  joinedBody,
  messageBody,
  type InteractionBody,
} from './bodies.ts'
import type { Call } from './client.ts'
import { modalOf } from './form.ts'
import { flags } from './limits.ts'
import { renderAnswer } from './render.ts'

type Receiving = {
  readonly inbox: Inbox
  readonly user: string
  /** Of short patience: an interaction waits for three seconds. */
  readonly call: Call
  /** What is offered while somebody types. */
  readonly completes: (body: InteractionBody) => Promise<readonly Choice[]>
  readonly forms: Pick<Forms, 'openedBy'>
  /** Something new is in the inbox. */
  readonly wake: () => void
  readonly tell: (fault: unknown) => void
}

/** Discord tells a message once: while the store is away it is held here, so long (ms). */
const heldFor = 15 * 60_000
/** How long, in ms, an interaction may wait for the store: it must be answered within three seconds. */
const patience = 2000
/** How long, in ms, a form may take to open: what follows where it does not needs the rest. */
const opening = 800
const pause = 250

/** What is received, and which interactions are being deferred. */
export class Receiver {
  readonly #receiving: Receiving
  readonly #deferring = new Map<string, Promise<void>>()
  /** Whether a channel is known to be a thread. */
  isThread: Self['isThread'] = () => false
  #isStopped = false

  constructor(receiving: Receiving) {
    this.#receiving = receiving
  }

  /** Resolves when this process defers no interaction of this id any more. */
  async deferred(interaction: string): Promise<void> {
    await this.#deferring.get(interaction)
  }

  /** Records what a client of the gateway hears; what is to be done is recorded before anything is deferred. */
  listen(client: Client): void {
    const { user } = this.#receiving
    this.isThread = (channel) => client.channels.cache.get(channel)?.isThread() === true
    const self: Self = { user, isThread: this.isThread }
    const on = <Body>(
      event: GatewayDispatchEvents,
      schema: z.ZodMiniType<Body>,
      take: (body: Body) => Promise<void> | void,
    ): void => {
      client.ws.on(event, (data: unknown) => {
        const body = schema.safeParse(data).data
        if (body === undefined) return
        void (async () => take(body))().catch(this.#receiving.tell)
      })
    }
    const keep = async (arrivals: readonly (Arrival | undefined)[]): Promise<void> => {
      for (const arrival of arrivals) if (arrival !== undefined) await this.#keep(arrival)
    }
    on(GatewayDispatchEvents.MessageCreate, messageBody, (body) => keep([arrivalOfMessage(body, false, self)]))
    on(GatewayDispatchEvents.MessageUpdate, messageBody, (body) => keep([arrivalOfMessage(body, true, self)]))
    for (const event of [GatewayDispatchEvents.MessageDelete, GatewayDispatchEvents.MessageDeleteBulk] as const)
      on(event, deletionBody, (body) => keep(arrivalsOfDeletion(body, self, Date.now())))
    for (const event of [GatewayDispatchEvents.ChannelDelete, GatewayDispatchEvents.ThreadDelete] as const)
      on(event, deletedBody, (body) => keep([arrivalOfClosing(body, Date.now())]))
    on(GatewayDispatchEvents.GuildDelete, goneBody, (body) => keep([arrivalOfLeaving(body, Date.now())]))
    // The gateway tells of every server at each start; discord.js knows which is new.
    client.on(Events.GuildCreate, ({ id, systemChannelId }) => {
      const body = joinedBody.parse({ id, system_channel_id: systemChannelId })
      void keep([arrivalOfJoining(body, Date.now())]).catch(this.#receiving.tell)
    })
    on(GatewayDispatchEvents.InteractionCreate, interactionBody, (body) => this.#interacted(body))
  }

  stop(): void {
    this.#isStopped = true
  }

  async #keep(arrival: Arrival): Promise<void> {
    if ((await this.#recorded(arrival)) === 'new') this.#receiving.wake()
  }

  /** Records; what the store does not take now is held until it does, for a while. */
  async #recorded(arrival: Arrival): Promise<'new' | 'known' | 'lost'> {
    const { inbox, tell } = this.#receiving
    const until = Date.now() + heldFor
    for (;;) {
      try {
        return await inbox.record(arrival)
      } catch (cause) {
        if (!(cause instanceof StoreTrouble)) throw cause
        if (this.#isStopped || Date.now() > until) {
          tell(cause)
          return 'lost'
        }
        await rest(pause)
      }
    }
  }

  async #interacted(body: InteractionBody): Promise<void> {
    if (body.type === typing) {
      const data = { choices: await this.#receiving.completes(body) }
      await this.#answer(body, { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data })
      return
    }
    const interacted = arrivalOfInteraction(body, this.#receiving.user)
    // What is told again while it is being deferred is deferred by whoever does so.
    if (interacted === undefined || this.#deferring.has(body.id)) return
    const deferring = this.#opened(body, interacted).then((isOpen) =>
      isOpen ? undefined : this.#defer(body, interacted),
    )
    this.#deferring.set(body.id, deferring)
    try {
      await deferring
    } finally {
      this.#deferring.delete(body.id)
    }
  }

  /** Opens the form that was pressed for: only the first answer can. Where that cannot be soon, it is not. */
  async #opened(body: InteractionBody, { arrival }: Interacted): Promise<boolean> {
    if (!opensForm(arrival)) return false
    const late = rest(opening, undefined, { ref: false })
    const form = await Promise.race([this.#receiving.forms.openedBy(arrival).catch(() => undefined), late])
    const id = body.data.custom_id
    if (form === undefined || id === undefined) return false
    return this.#answer(body, { type: InteractionResponseType.Modal, data: modalOf(form, id) })
  }

  /** Only what is recorded is deferred; where that takes too long this is said at once, and the answer takes its place. */
  async #defer(body: InteractionBody, { arrival, deferral }: Interacted): Promise<void> {
    const recording = this.#recorded(arrival)
    const soon = await Promise.race([recording, rest(patience, 'late' as const, { ref: false })])
    if (soon === 'known') return
    const [message] = renderAnswer(notice('notKept'))
    const later =
      deferral === 'update'
        ? { type: InteractionResponseType.DeferredMessageUpdate }
        : { type: InteractionResponseType.DeferredChannelMessageWithSource, data: { flags: flags.ephemeral } }
    const said = {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: { ...message, flags: flags.ephemeral | flags.componentsV2 },
    }
    await this.#answer(body, soon === 'new' ? later : said)
    if ((await recording) === 'new') this.#receiving.wake()
  }

  /** Answers first; where that is refused or too late, what is to be said goes directly. */
  async #answer({ id, token }: InteractionBody, response: Readonly<Record<string, unknown>>): Promise<boolean> {
    return this.#receiving.call('post', Routes.interactionCallback(id, token), { body: response, auth: false }).then(
      () => true,
      () => false,
    )
  }
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-type */
const typing = 4
