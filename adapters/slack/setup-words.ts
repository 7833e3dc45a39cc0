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
  ],
} as const

/** What is said where `callboard slack` is called with something else. */
export function noSuchStep(quotedStep: string): string {
  return `slack has no step ${quotedStep}; callboard slack manifest prints the app’s manifest`
}
