// Every word about setting up Discord, and every word that Discord itself shows for the app: its commands and their
// options. Words about listings are the core's.

/** The commands as people see them, in English: names of at most 32 signs, descriptions of at most 100. */
export const commandWords = {
  ask: {
    name: 'ask',
    description: 'Ask about calls, events and news; only you see the answer until you share it.',
    options: { question: { name: 'question', description: 'What you want to know: open calls in Mongolia' } },
  },
  open: {
    name: 'open',
    description: 'The calls that are open in a country.',
    options: { country: { name: 'country', description: 'The country: Mongolia' } },
  },
  listing: {
    name: 'listing',
    description: 'Everything that one listing holds.',
    options: { id: { name: 'id', description: 'Words of its title, or its id' } },
  },
  help: { name: 'help', description: 'What can be asked here.' },
  subscribe: {
    name: 'subscribe',
    description: 'Get new listings here, once each, on the days and at the hour you say.',
    options: {
      question: { name: 'question', description: 'What, and when: open calls in Mongolia, weekdays at 9' },
    },
  },
  subscriptions: { name: 'subscriptions', description: 'What is sent here, with buttons to change, pause or stop it.' },
  reminders: { name: 'reminders', description: 'What you asked to be reminded of.' },
  settings: { name: 'settings', description: 'The settings of this channel, and yours.' },
  zone: {
    name: 'zone',
    description: 'Choose the time zone that your times are in, or see which it is.',
    options: {
      zone: { name: 'zone', description: 'The zone: Asia/Ulaanbaatar' },
      everybody: {
        name: 'everybody',
        description: 'For all in this server who chose none; you must be allowed to manage it.',
      },
    },
  },
  /** The entry in a message's menu. */
  menu: { name: 'Ask Callboard' },
} as const

/** The help of `callboard discord`. */
export const setupHelp = {
  does: 'Set up Discord: invite prints the address that takes the bot into a server.',
  more: [
    'At https://discord.com/developers/applications choose New Application; under Bot, Reset Token gives DISCORD_TOKEN.',
    'With it set, this prints the invitation, with the permissions that the bot uses and no others:',
    '  callboard discord invite',
    'DISCORD_GUILD_ID names a server in which commands appear at once; without it they are everywhere.',
  ],
} as const

/** What is said where `callboard discord` is called with something else. */
export function noSuchStep(quotedStep: string): string {
  return `discord has no step ${quotedStep}; callboard discord invite prints the invitation`
}

/** What is said where a step needs the token. */
export const noToken =
  'DISCORD_TOKEN is not set: at https://discord.com/developers/applications, Bot, Reset Token, copy the token'

/** What the operator is to press, by the code or the status of Discord's refusal. */
const remedies: Readonly<Record<string, string>> = {
  401: 'copy the token anew: Bot, Reset Token at https://discord.com/developers/applications',
  4004: 'copy the token anew: Bot, Reset Token at https://discord.com/developers/applications',
  4014: 'a privileged intent was asked for that the app does not have; this is a fault in Callboard, please report it',
  4011: 'the bot is in too many servers for its shards: unset DISCORD_SHARDS, so that Discord says how many',
  4010: 'DISCORD_SHARDS does not fit: unset it, so that Discord says how many',
  10003: 'the channel was deleted: ask elsewhere, and name another one where it stands in a setting',
  10004: 'the server is gone, or the bot is no longer in it: invite it again (callboard discord invite)',
  50001: 'the bot does not see the channel: give it View Channel there, or invite it again (callboard discord invite)',
  50007: 'they take no direct messages from this server',
  50013: 'give the bot View Channel, Send Messages, Send Messages in Threads and Read Message History there',
  50083: 'the thread is archived: open it again',
  160_002: 'give the bot Read Message History there, so that it can reply',
  50035: 'this is a fault in Callboard; please report it',
}

/** What the operator can do about a refusal, whose code stands in it. */
export function remedyFor(why: string): string | undefined {
  const code = /\((\d+)\)$/.exec(why)?.[1]
  return code === undefined ? undefined : remedies[code]
}

/** What the operator reads where Discord does not take the token. */
export function tokenWords(why: string): string {
  const remedy = remedyFor(why)
  return `Discord does not take DISCORD_TOKEN: ${why}${remedy === undefined ? '' : `; ${remedy}`}`
}

/** What is said where Discord cannot be reached at the start. */
export const unreachable = 'Discord cannot be reached; is the network there, and DISCORD_API_URL right if it is set?'

/** What is said where it runs. */
export function runningWords(name: string, shards: number): string {
  const over = shards === 1 ? '' : ` over ${shards} shards`
  return `Discord is on as ${name}${over}: ask by mention, by /${commandWords.ask.name} or in a direct message.`
}

/** What the operator reads of the gateway. */
export const gatewayWords = {
  closed: (why: string, remedy: string | undefined) => {
    const line = `nothing arrives: the gateway does not take the bot: ${why}; it is tried on`
    return remedy === undefined ? line : `${line}. What to do: ${remedy}`
  },
  open: 'the gateway is open again, and everything arrives',
  broken: 'the connection to the gateway broke; it is made again',
  fault: 'the gateway told of a fault; it goes on',
} as const

/** What the operator reads where commands could not be registered. */
export function commandsNotRegistered(why: string): string {
  const remedy = remedyFor(why)
  return `the commands could not be registered: ${why}${remedy === undefined ? '' : `. What to do: ${remedy}`}`
}

/** What `callboard doctor` says. */
export const doctorWords = {
  noToken,
  bot: (name: string) => `DISCORD_TOKEN is that of ${name}`,
  intents: 'the gateway takes the bot with its intents, none of them privileged',
  noGateway: (why: string) => `the gateway does not take the bot: ${why}`,
  noServer: 'the bot is in no server; callboard discord invite prints the invitation',
  server: (name: string) => `the bot may read and post in every channel of ${name} that it sees`,
  missing: (channel: string, server: string, names: readonly string[]) =>
    `in #${channel} of ${server} the bot lacks ${names.join(', ')}; channel settings, Permissions`,
  commands: 'the commands are registered as this version has them',
  noCommands: (why: string) => `whether the commands are registered could not be learnt: ${why}`,
  otherCommands: 'the commands are not registered as this version has them; callboard start registers them',
  channel: (channel: string) => `the bot may post in CALLBOARD_OPERATOR_CHANNEL, ${channel}`,
  noChannel: (channel: string) =>
    `the bot cannot post in CALLBOARD_OPERATOR_CHANNEL, ${channel}; look at its id and at the bot’s permissions there`,
} as const
