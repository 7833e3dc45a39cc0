import { Client, Events, GatewayIntentBits, Partials, type ClientOptions } from 'discord.js'
import { botToken, type DiscordPeer } from './discord-peer.ts'

/** What the bot asks for: nothing that is privileged. */
export const modestIntents = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
]

/** A client of real discord.js for the peer. */
export function clientOf(peer: DiscordPeer, options: Partial<ClientOptions> = {}): Client {
  const rest = { api: peer.apiUrl, version: '10', retries: 1 }
  return new Client({ intents: modestIntents, partials: [Partials.Channel], rest, ...options })
}

/** Connects a client, until it has been told of its servers. */
export async function joined(client: Client): Promise<void> {
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve))
  await client.login(botToken)
  await ready
}
