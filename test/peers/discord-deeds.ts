import { elementsOf, fieldsOf } from './discord-calls.ts'
import { kindOf, permissionsOf, type Channel } from './discord-channels.ts'
import type { Command } from './discord-commands.ts'
import { componentIn } from './discord-components.ts'
import { interactionKinds, type Interaction } from './discord-interactions.ts'
import type { Message } from './discord-messages.ts'
import type { DiscordPeer } from './discord-peer.ts'

/** Who does something, and where: the id of a channel, or without one in the direct messages with the bot. */
export type Doing = { readonly as: string; readonly channel?: string }

type Fields = Readonly<Record<string, unknown>>
type Value = string | number | boolean

/** Uses a slash command that is registered there. */
export async function command(
  peer: DiscordPeer,
  doing: Doing & { readonly name: string; readonly options?: Readonly<Record<string, Value>> },
): Promise<Interaction> {
  const channel = await placeOf(peer, doing)
  const used = registered(peer, channel, doing.name, 1)
  const options = optionsOf(used, doing.options ?? {})
  const asked = elementsOf(used['options']).map(fieldsOf)
  const missing = asked.find(({ name, required }) => required === true && !options.some((each) => each.name === name))
  if (missing !== undefined) throw new Error(`/${doing.name} asks for ${String(missing['name'])}`)
  return begin(peer, doing, channel, interactionKinds.command, dataOf(used, options), { type: 20 })
}

/** Types in an option of a slash command that completes, and gives the choices that are offered. */
export async function complete(
  peer: DiscordPeer,
  doing: Doing & { readonly name: string; readonly option: string; readonly typed: string },
): Promise<readonly Fields[]> {
  const channel = await placeOf(peer, doing)
  const used = registered(peer, channel, doing.name, 1)
  const completes = elementsOf(used['options'])
    .map(fieldsOf)
    .find(({ name }) => name === doing.option)
  if (completes?.['autocomplete'] !== true) throw new Error(`${doing.option} of /${doing.name} does not complete`)
  const options = optionsOf(used, { [doing.option]: doing.typed }).map((each) => ({ ...each, focused: true }))
  const begun = begin(peer, doing, channel, interactionKinds.autocomplete, dataOf(used, options))
  await answered(peer, begun)
  return elementsOf(begun.answer?.data['choices']).map(fieldsOf)
}

/** Uses a command of a message's menu. */
export async function messageCommand(
  peer: DiscordPeer,
  doing: { readonly as: string; readonly name: string; readonly message: Message },
): Promise<Interaction> {
  const { message } = doing
  const channel = peer.places.channel(message.channel_id)
  const used = registered(peer, channel, doing.name, 3)
  const data = { ...dataOf(used, []), target_id: message.id, resolved: { messages: { [message.id]: message } } }
  return begin(peer, doing, channel, interactionKinds.command, data, { type: 23 })
}

/** Presses a button of a message that somebody sees, by its id or its label. */
export function press(
  peer: DiscordPeer,
  doing: { readonly as: string; readonly message: Message; readonly button: string },
): Promise<Interaction> {
  return touch(peer, doing, doing.button, 2)
}

/** Chooses in a select of a message that somebody sees, by its id. */
export function select(
  peer: DiscordPeer,
  doing: {
    readonly as: string
    readonly message: Message
    readonly select: string
    readonly values: readonly string[]
  },
): Promise<Interaction> {
  return touch(peer, doing, doing.select, 3, doing.values)
}

async function touch(
  peer: DiscordPeer,
  { as, message }: { readonly as: string; readonly message: Message },
  idOrLabel: string,
  kind: number,
  values?: readonly string[],
): Promise<Interaction> {
  const channel = peer.places.channel(message.channel_id)
  const seen = (await peer.posted(channel.id, as)).find(({ id }) => id === message.id)
  if (seen === undefined) throw new Error(`${as} does not see this message`)
  const component = componentIn(elementsOf(seen.components), idOrLabel)
  if (component?.['type'] !== kind || component['disabled'] === true) throw new Error(`no ${idOrLabel} to use here`)
  const offered = new Set(elementsOf(component['options']).map((option) => fieldsOf(option)['value']))
  const unknown = values?.find((value) => !offered.has(value))
  if (unknown !== undefined) throw new Error(`${unknown} is not offered`)
  const chosen = values === undefined ? {} : { values }
  const data = { custom_id: component['custom_id'], component_type: kind, id: 1, ...chosen }
  return begin(peer, { as }, channel, interactionKinds.component, data, {}, seen)
}

/** Fills in and sends the modal that an interaction was answered with; what is not named stays as it was opened. */
export async function submit(
  peer: DiscordPeer,
  opened: Interaction,
  values: Readonly<Record<string, string>>,
): Promise<Interaction> {
  const { data, type } = opened.answer ?? {}
  if (data === undefined || type !== 9) throw new Error('no modal was opened')
  const seen = opened.message === undefined ? undefined : await peer.messages.find(opened.channel, opened.message)
  const filled = {
    custom_id: data['custom_id'],
    components: elementsOf(data['components']).map((each) => fill(each, values)),
  }
  const as = peer.places.user(opened.person).global_name
  return begin(peer, { as }, opened.channel, interactionKinds.modal, filled, {}, seen)
}

function fill(component: unknown, values: Readonly<Record<string, string>>): Fields {
  const { type, custom_id: id, components, component: inside, value = '', options } = fieldsOf(component)
  if (typeof id === 'string' && options !== undefined) {
    const chosen = elementsOf(options)
      .map(fieldsOf)
      .find((option) => (values[id] === undefined ? option['default'] === true : option['label'] === values[id]))
    if (chosen === undefined) throw new Error(`${values[id]} is not offered`)
    return { type, id: 1, custom_id: id, values: [chosen['value']] }
  }
  if (typeof id === 'string') return { type, id: 1, custom_id: id, value: values[id] ?? value }
  if (inside !== undefined) return { type, id: 1, component: fill(inside, values) }
  return { type, id: 1, components: elementsOf(components).map((each) => fill(each, values)) }
}

/** Waits until an interaction is answered, and gives what stands there then; undefined where that is no message. */
export async function answered(peer: DiscordPeer, interaction: Interaction): Promise<Message | undefined> {
  await peer.until('the answer', () => interaction.isDone && !interaction.isLoading)
  const { channel, original } = interaction
  return original === undefined ? undefined : peer.messages.find(channel, original)
}

async function placeOf(peer: DiscordPeer, { as, channel }: Doing): Promise<Channel> {
  return peer.places.channel(channel ?? (await peer.directChannel(as)))
}

/** The command of that name and type that can be used there, by who installed the app and by the kind of place. */
function registered(peer: DiscordPeer, channel: Channel, name: string, type: number): Command {
  const { server, isOthers = false } = channel
  const { isMember } = peer.places.standing(channel)
  const usable = peer.commands.usable(isMember ? server : undefined).filter((each) => each.name === name)
  const installed = isMember ? [0, 1] : [1]
  const found = usable.find(
    (each) =>
      each.type === type &&
      elementsOf(each['integration_types']).some((kind) => installed.some((one) => one === kind)) &&
      (each['contexts'] === null || elementsOf(each['contexts']).includes(contextOf(server, isOthers))),
  )
  if (found === undefined) throw new Error(`no command ${name} is registered here`)
  return found
}

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-interaction-context-types */
function contextOf(server: string | undefined, isOthers: boolean): number {
  if (server !== undefined) return 0
  return isOthers ? 2 : 1
}

function optionsOf(
  used: Command,
  given: Readonly<Record<string, Value>>,
): readonly { name: string; type: unknown; value: Value }[] {
  const asked = elementsOf(used['options']).map(fieldsOf)
  return Object.entries(given).map(([name, value]) => {
    const option = asked.find((each) => each['name'] === name)
    if (option === undefined) throw new Error(`/${used.name} has no option ${name}`)
    return { name, type: option['type'], value }
  })
}

function dataOf({ id, name, type }: Command, options: readonly unknown[]): Fields {
  return { id, name, type, ...(options.length === 0 ? {} : { options }) }
}

/** Tells the bot of an interaction. https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object */
function begin(
  peer: DiscordPeer,
  { as }: { readonly as: string },
  channel: Channel,
  kind: number,
  data: Fields,
  response: Fields = {},
  message?: Message,
): Interaction {
  const { places, bot } = peer
  const [person, id] = [peer.person(as), peer.newId()]
  const { server, isOthers = false } = channel
  // Key 0 names the server that installed the app, key 1 the person; in its own direct messages the server is "0".
  const owners = places.standing(channel).isMember ? { 0: server ?? '0' } : { 1: person }
  const user = places.user(person)
  const metadata = { id, type: kind, user, authorizing_integration_owners: owners }
  const own = { application_id: bot.user, webhook_id: bot.user, interaction_metadata: metadata }
  const interaction = peer.interactions.begin(
    { id, kind, channel, person, response: { ...own, ...response } },
    message?.id,
  )
  const seed = places.seedOf(person)
  const may = permissionsOf(seed?.role !== undefined, 0n).toString()
  const member = { user, roles: [], joined_at: joinedAt, deaf: false, mute: false, flags: 0, permissions: may }
  const where =
    server === undefined
      ? { user, context: contextOf(server, isOthers), channel: { id: channel.id, type: kindOf(channel) } }
      : {
          guild_id: server,
          guild: { id: server, locale: places.localeOf(server), features: [] },
          guild_locale: places.localeOf(server),
          member,
          context: 0,
          channel: { id: channel.id, type: kindOf(channel), guild_id: server, permissions: may },
        }
  const payload = {
    id,
    application_id: bot.user,
    type: kind,
    data,
    token: interaction.token,
    version: 1,
    channel_id: channel.id,
    ...where,
    ...(message === undefined ? {} : { message }),
    app_permissions: places.standing(channel).may.toString(),
    locale: seed?.locale ?? 'en-US',
    entitlements: [],
    authorizing_integration_owners: owners,
    attachment_size_limit: 10_485_760,
  }
  peer.sockets.dispatch({ event: 'INTERACTION_CREATE', data: payload, ...(server === undefined ? {} : { server }) })
  return interaction
}

const joinedAt = '2026-01-01T00:00:00.000000+00:00'
