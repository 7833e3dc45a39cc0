import { GatewayIntentBits, PermissionFlagsBits } from 'discord.js'

/** What is asked of the gateway: nothing that is privileged. Words of messages come with mentions and direct messages. */
export const intents = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
] as const

/** What the bot does in channels, and why it must be allowed to. */
export const permissions = {
  ViewChannel: PermissionFlagsBits.ViewChannel,
  SendMessages: PermissionFlagsBits.SendMessages,
  // Long digests go on in a thread.
  CreatePublicThreads: PermissionFlagsBits.CreatePublicThreads,
  SendMessagesInThreads: PermissionFlagsBits.SendMessagesInThreads,
  // To reply, and to look for what was posted before posting it again.
  ReadMessageHistory: PermissionFlagsBits.ReadMessageHistory,
} as const

/** The scopes of the invitation: a member of the server, with commands. */
export const scopes = ['bot', 'applications.commands'] as const

/** The permissions as an invitation names them. */
export function permissionBits(): string {
  return Object.values(permissions)
    .reduce((all, each) => all | each, 0n)
    .toString()
}
