import type { DiscordPeer } from './discord-peer.ts'
import type { Message } from './discord-messages.ts'

/** What somebody writes; `mention` puts the bot before it. */
export type Writing = {
  readonly as: string
  /** The id of a channel or thread; without one, the direct messages with the bot. */
  readonly channel?: string
  readonly text: string
  readonly mention?: boolean
  /** The message that is replied to, and whether its author is pinged, as they are unless somebody says no. */
  readonly replyTo?: Message
  readonly pings?: boolean
  /** Whether a webhook writes it, in somebody's name. */
  readonly isWebhook?: boolean
}

/** Writes in a channel, in a thread or to the bot. */
export async function say(peer: DiscordPeer, writing: Writing): Promise<Message> {
  const { as, mention = false, replyTo, pings = true, isWebhook = false } = writing
  const channel = peer.places.channel(writing.channel ?? (await peer.directChannel(as)))
  const text = `${mention ? `<@${peer.bot.user}> ` : ''}${writing.text}`
  return peer.messages.say(channel, peer.person(as), text, {
    pings,
    isWebhook,
    ...(replyTo === undefined ? {} : { replyTo: replyTo.id }),
  })
}

/** Changes what somebody wrote. */
export function edit(peer: DiscordPeer, said: Message, content: string): Promise<Message> {
  return peer.messages.edit(peer.places.channel(said.channel_id), said.id, { content })
}

/** Takes back what somebody wrote. */
export function remove(peer: DiscordPeer, said: Message): Promise<void> {
  return peer.messages.remove(peer.places.channel(said.channel_id), said.id)
}

/** What the bot said last in a channel, as somebody sees it; undefined where it said nothing. */
export async function lastOf(peer: DiscordPeer, channel: string, as?: string): Promise<Message | undefined> {
  return (await peer.posted(channel, as)).findLast(({ author }) => author.id === peer.bot.user)
}
