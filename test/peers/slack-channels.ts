/** How the bot stands in a channel. */
export type Standing = { readonly isMember: boolean; readonly isPrivate: boolean; readonly isArchived: boolean }

/** With `chat:write` and without `chat:write.public` a bot posts and reads where it was invited. */
const forMembers = new Set(['chat.postMessage', 'chat.postEphemeral', 'conversations.history', 'conversations.replies'])

/**
 * What Slack refuses in a channel and `emulate` does not; undefined where it refuses nothing. A private channel is not
 * there for those outside. The words are those of https://docs.slack.dev/reference/methods/chat.postMessage#errors and
 * of …/chat.update#errors.
 */
export function refusalIn(method: string, { isMember, isPrivate, isArchived }: Standing): string | undefined {
  if (!isMember && isPrivate) return 'channel_not_found'
  if (!isMember && forMembers.has(method)) return 'not_in_channel'
  return isArchived && method === 'chat.update' ? 'is_inactive' : undefined
}

/** Whether a method changes how somebody stands in a channel. */
export function changesStanding(method: string): boolean {
  return /^conversations\.(?:archive|unarchive|create|invite|join|kick|leave)$/.test(method)
}
