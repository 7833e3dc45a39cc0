import type { Person } from './slack-people.ts'

/** The workspace that is started. */
export type Workspace = {
  readonly people: readonly Person[]
  readonly channels: readonly { readonly name: string; readonly isPrivate?: boolean }[]
  /** The scopes of the bot's token. */
  readonly scopes: readonly string[]
}

export const bot = { user: 'U0CALLBOARD', id: 'B0CALLBOARD', app: 'A0CALLBOARD', team: 'T000000001' } as const

export const botToken = 'xoxb-callboard-test'
/** Those under which `emulate` knows the bot. */
export const botTokens: readonly string[] = [
  botToken,
  ...Array.from({ length: 20 }, (_each, index) => `${botToken}-${index}`),
]
export const appToken = 'xapp-callboard-test'
export const adminToken = 'xoxp-admin-test'

/** The token with which somebody acts. */
export function tokenOf(name: string): string {
  return `xoxp-${name}-test`
}

const everything = [
  'chat:write',
  'users:read',
  'channels:read',
  'groups:read',
  'channels:manage',
  'channels:write',
  'groups:write',
  'channels:history',
  'groups:history',
  'channels:join',
  'im:history',
  'im:write',
  'im:read',
]

/** What `emulate` starts with. */
export function seedOf({ people, channels, scopes }: Workspace): object {
  const { app: app_id, id: bot_id, user: bot_user_id } = bot
  const app = { app_id, bot_id, bot_user_id, scopes }
  return {
    strict_scopes: true,
    users: people.map(({ name }) => ({ name })),
    channels: channels.map(({ name, isPrivate = false }) => ({ name, is_private: isPrivate })),
    oauth_apps: [
      { ...app, client_id: 'c', client_secret: 's', name: 'Callboard', redirect_uris: [], bot_name: 'callboard' },
    ],
    tokens: [
      ...botTokens.map((token) => ({ ...app, token, type: 'bot', user_id: bot_user_id })),
      { token: adminToken, user: 'admin', scopes: everything },
      ...people.map(({ name }) => ({ token: tokenOf(name), user: name, scopes: everything })),
    ],
  }
}
