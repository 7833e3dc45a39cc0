/**
 * Everything of Slack that the adapter uses, and the scopes that each needs. The manifest is made of it, doctor checks the
 * token's scopes against it, and nothing is used that does not stand here.
 * https://docs.slack.dev/reference/events, https://docs.slack.dev/reference/methods
 */
export const events = {
  app_mention: ['app_mentions:read'],
  'message.im': ['im:history'],
  // Follow-ups in a thread without a mention, and questions that are edited or taken back.
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  // On joining a channel the bot says what it can do.
  member_joined_channel: ['channels:read', 'groups:read'],
  // What is sent to a channel that is closed to the bot is paused at once.
  member_left_channel: ['channels:read', 'groups:read'],
  channel_archive: ['channels:read'],
  channel_deleted: ['channels:read'],
  channel_left: ['channels:read'],
  group_archive: ['groups:read'],
  group_deleted: ['groups:read'],
  group_left: ['groups:read'],
  app_home_opened: [],
  app_uninstalled: [],
  // An organization takes the app out of some of its workspaces.
  team_access_revoked: [],
  tokens_revoked: [],
} as const

/** The methods of the Web API that are called with the bot's token. */
export const methods = {
  'auth.test': [],
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.delete': ['chat:write'],
  // To find what was posted before posting it again; a thread is read by conversations.replies.
  'conversations.history': ['channels:history', 'groups:history', 'im:history'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history'],
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.open': ['im:write'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.update': [],
  'views.publish': [],
} as const

/** Where Slack sends events, commands and interactions over HTTP. */
export const endpoint = '/slack/events'

/** Where the app is installed from, and where Slack sends the browser back to. */
export const installPaths = { install: '/slack/install', redirect: '/slack/oauth_redirect' } as const

/** The id under which the message shortcut arrives. */
export const shortcutId = 'ask_about'

/** Every scope of the bot's token, each once. */
export const scopes: readonly Scope[] = [...new Set(listed())].toSorted()

type Scope =
  | (typeof events)[keyof typeof events][number]
  | (typeof methods)[keyof typeof methods][number]
  // The slash command and the shortcut.
  | 'commands'

function listed(): readonly Scope[] {
  return [...Object.values(events).flat(), ...Object.values(methods).flat(), 'commands']
}
