// Every word about setting up Slack, and every word that Slack itself shows for the app: its name, command and shortcut.
// Words about listings are the core's.

/** What Slack shows of the app: at most 35 characters for the name, 140 for the description. */
export const appWords = {
  name: 'Callboard',
  description: 'Answers questions about calls, events and news: exact, dated, with their sources.',
  colour: '#1f3a5f',
} as const

/** What Slack shows while somebody types the command: at most 2000 characters, and 1000 for the hint. */
export const commandWords = {
  description: 'Ask about calls, events and news; only you see the answer until you share it.',
  hint: 'open calls in Mongolia',
} as const

/** The entry in a message's menu: at most 24 characters, and 150 for the description. */
export const shortcutWords = {
  name: 'Ask Callboard about this',
  description: 'Takes the words of this message as a question; only you see the answer.',
} as const

/** The help of `callboard slack`. */
export const setupHelp = {
  does: 'Set up Slack: manifest prints what a new app is made of, as JSON.',
  more: [
    'At https://api.slack.com/apps choose Create New App, From a manifest, and paste what this prints:',
    '  callboard slack manifest',
    'Install to Workspace gives SLACK_BOT_TOKEN (xoxb-…); under Basic Information an App-Level Token with the scope',
    'connections:write is SLACK_APP_TOKEN (xapp-…). SLACK_COMMAND names another command than /callboard.',
    'Where Slack reaches the app over HTTP, --http ADDRESS, and the Signing Secret instead of the token of the app; once it',
    'runs, let Slack verify the address under App Manifest.',
  ],
} as const

/** The help of its option. */
export const addressHelp =
  'Over HTTP: the address that Slack reaches the app at, such as https://callboard.example.org.'

/** What is said where that is none. */
export function noAddress(quotedAddress: string): string {
  return `--http ${quotedAddress} is no address that Slack can send to: it begins with https:// and holds no name or query`
}

/** What is said where `callboard slack` is called with something else. */
export function noSuchStep(quotedStep: string): string {
  return `slack has no step ${quotedStep}; callboard slack manifest prints the app’s manifest`
}

const closedToBot = 'the workspace lets the bot not post there: its owners decide who may post'

const keyRemedy =
  'put the key it was kept under behind the one that is there (CALLBOARD_KEY, with a comma; else the file “key” in CALLBOARD_STATE, as a line), or install the app there again: /slack/install'

/** What the operator is to press, where Slack refuses with one of its words. */
const remedies: Readonly<Record<string, string>> = {
  invalid_auth: 'copy the token anew: the bot’s from Install App, the app’s from Basic Information',
  not_authed: 'set SLACK_BOT_TOKEN',
  account_inactive: 'install the app again: Install App, Reinstall to Workspace',
  token_revoked: 'install the app again and copy the new token: Install App, Reinstall to Workspace',
  not_allowed_token_type: 'the tokens are swapped: SLACK_BOT_TOKEN begins with xoxb-, SLACK_APP_TOKEN with xapp-',
  missing_scope: 'paste the manifest anew (callboard slack manifest) under App Manifest, then reinstall the app',
  channel_not_found: 'the channel is gone or closed to the bot: invite it there with /invite',
  not_enabled: 'turn the Home tab on: App Home, Show Tabs',
  not_in_channel: 'invite the bot there: /invite',
  is_archived: 'the channel is archived: unarchive it, or ask elsewhere',
  is_inactive: 'the channel is archived: unarchive it, or ask elsewhere',
  restricted_action: closedToBot,
  restricted_action_read_only_channel: closedToBot,
  restricted_action_thread_only_channel: closedToBot,
  restricted_action_thread_locked: closedToBot,
  restricted_action_non_threadable_channel: closedToBot,
  no_permission: closedToBot,
  message_limit_exceeded: 'the workspace takes no more messages for now: look at its plan and at who posts so much',
  messages_tab_disabled: 'let people write to the bot: App Home, Messages Tab',
  token_expired: 'install the app again and copy the new token: Install App, Reinstall to Workspace',
  token_not_refreshed: 'where that stays so, install the app there again: /slack/install',
  no_key: keyRemedy,
  not_listed: 'SLACK_WORKSPACES does not name the workspace: put it there, or take the app away in Slack',
  team_access_not_granted: 'the organization does not let the app into this workspace: its owners approve apps',
  msg_too_long: 'this is a fault in Callboard; please report it',
  invalid_blocks: 'this is a fault in Callboard; please report it',
}

/** Where the token of the app is refused: it is made anew, and not with the bot's. */
const anotherAppToken =
  'under Basic Information, App-Level Tokens, generate one with the scope connections:write, set it and start again'
const appRemedies: Readonly<Record<string, string>> = {
  ...remedies,
  invalid_auth: anotherAppToken,
  not_authed: anotherAppToken,
  token_expired: anotherAppToken,
  token_revoked: anotherAppToken,
  missing_scope: anotherAppToken,
}

/** What the operator can do about a word that Slack refused with. */
export function remedyFor(why: string): string | undefined {
  return remedies[why]
}

/** What the operator reads where Slack takes a token not. */
export function tokenWords(name: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN', why: string): string {
  const remedy = (name === 'SLACK_APP_TOKEN' ? appRemedies : remedies)[why]
  return `Slack does not take ${name}: ${why}${remedy === undefined ? '' : `; ${remedy}`}`
}

/** What the operator reads where nothing arrives from Slack any more, and where it does again. */
export const socketWords = {
  closed: (why: string, refusal: string | undefined) => {
    const remedy = refusal === undefined ? undefined : appRemedies[refusal]
    const line = `nothing arrives: the socket cannot be opened: ${why}; it is tried on`
    return remedy === undefined ? line : `${line}. What to do: ${remedy}`
  },
  open: 'the socket is open again, and everything arrives',
} as const

/** What is said where Slack's requests cannot be received. */
export function portTaken(port: number, why: string): string {
  return `Slack’s requests cannot be received on SLACK_PORT, ${port}: ${why}; choose another, or end what has it`
}

/** What is said where Slack cannot be reached at the start. */
export const unreachable = 'Slack cannot be reached; is the network there, and SLACK_API_URL right if it is set?'

/** What is said where it runs. */
export function runningWords(team: string, command: string): string {
  return `Slack is on in ${team}: ask by ${command}, by mention or in a direct message.`
}

/** What is said where it runs for many workspaces. */
export function hostedWords(port: number): string {
  return `Slack is on over HTTP on port ${port}: it is installed at /slack/install.`
}

/** What is said where a channel for alarms is set that is of nobody knows which workspace. */
export const noOperatorChannel =
  'CALLBOARD_OPERATOR_CHANNEL is not used in Slack where it serves many workspaces: alarms are written here alone'

/** What is said where nothing can be kept of what Slack sends. */
export function notTaken(why: string): string {
  return `what Slack sends is not taken: ${why}`
}

/** What is said where a request is not Slack's, as far as that can be known here. */
export const notSigned =
  'a request was refused that is not signed with SLACK_SIGNING_SECRET, or not within five minutes of this clock. Where it was Slack’s: copy the secret anew (Basic Information, App Credentials), and look at the clock'

/** What is said where nobody knows why. */
export const fault = 'what Slack sent was not taken, by a fault in Callboard; LOG_LEVEL=debug shows it'

/** What is said where something comes from a workspace whose installation no key opens. */
export function noKeyWords(workspace: string): string {
  return `what comes from ${workspace} is not taken: no key opens its installation. What to do: ${keyRemedy}`
}

/** What the browser shows where the app was installed. */
export const installedPage = 'Callboard is installed. You can close this page; in Slack, say “help” to Callboard.'

const notInstalled: Readonly<Record<string, readonly [status: number, sentence: string]>> = {
  slack_oauth_missing_state: [
    400,
    'Callboard was not installed: this page was not opened from here. Begin at /slack/install.',
  ],
  slack_oauth_missing_code: [
    400,
    'Callboard was not installed: Slack sent no leave along. Begin again at /slack/install.',
  ],
  slack_oauth_invalid_state: [
    400,
    'Callboard was not installed: it was begun in another browser, or too long ago. Begin again at /slack/install.',
  ],
  slack_oauth_installer_authorization_error: [403, 'Callboard was not installed: Slack says that it was refused.'],
  slack_oauth_unknown_error: [
    503,
    'Callboard was not installed: it can keep nothing now, and whoever runs it is told. Begin again later at /slack/install.',
  ],
}

/** What the browser shows where the app was not installed, and with which status. */
export function refusalOfInstalling(cause: Error): readonly [status: number, sentence: string] {
  const code = 'code' in cause ? String(cause.code) : ''
  if (cause.name === 'NotAllowed')
    return [403, 'Callboard was not installed: whoever runs it does not let it into this workspace.']
  return (
    notInstalled[code] ?? [
      500,
      'Callboard was not installed: Slack did not take the request. Begin again at /slack/install.',
    ]
  )
}

/** What is said where Slack knows the app not that is to install itself. */
export function appRefused(why: string | undefined): string {
  if (why === undefined) return unreachable
  return `Slack does not take SLACK_CLIENT_ID and SLACK_CLIENT_SECRET: ${why}; copy both anew: Basic Information, App Credentials`
}

/** What `callboard doctor` says. */
export const doctorWords = {
  noBotToken: 'SLACK_BOT_TOKEN is not set: at https://api.slack.com/apps, Install App, copy the Bot User OAuth Token',
  noAppToken:
    'SLACK_APP_TOKEN is not set: under Basic Information, App-Level Tokens, generate one with the scope connections:write',
  app: 'SLACK_APP_TOKEN opens a socket',
  web: (port: number) => `Slack’s requests are taken on port ${port}: they are signed with SLACK_SIGNING_SECRET`,
  noClientId: 'SLACK_CLIENT_ID is not set: it stands under Basic Information, App Credentials',
  noClientSecret: 'SLACK_CLIENT_SECRET is not set: it stands under Basic Information, App Credentials',
  noStateSecret: 'SLACK_STATE_SECRET is not set: make one with openssl rand -base64 32',
  hosted: 'Slack knows SLACK_CLIENT_ID and SLACK_CLIENT_SECRET: the app is installed at /slack/install',
  noPort: 'SLACK_PORT is not set: the port that Slack’s requests come to, beside SLACK_SIGNING_SECRET',
  noSigningSecret: 'SLACK_SIGNING_SECRET is not set: it stands under Basic Information, App Credentials',
  scopes: 'the bot has every scope it needs',
  bot: (team: string) => `SLACK_BOT_TOKEN is that of a bot in ${team}`,
  missingScopes: (missing: readonly string[]) =>
    `the bot lacks the scopes ${missing.join(', ')}; ${remedies['missing_scope']}`,
  channel: (channel: string) => `the bot is in CALLBOARD_OPERATOR_CHANNEL, ${channel}`,
  noChannel: (channel: string, why: string) =>
    `the bot cannot post in CALLBOARD_OPERATOR_CHANNEL, ${channel}: ${why}; ${remedies[why] ?? 'look at its id'}`,
} as const
