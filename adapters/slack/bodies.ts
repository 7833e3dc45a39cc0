import * as z from 'zod/mini'

// What Slack sends, as far as it is read: https://docs.slack.dev/reference/events, …/interactivity

const id = z.string().check(z.minLength(1), z.maxLength(64))
const stamp = z.string().check(z.regex(/^\d{1,12}(?:\.\d{1,12})?$/))
const maybeText = z.optional(z.nullable(z.string()))

const message = {
  channel: id,
  channel_type: z.optional(z.string()),
  user: z.optional(id),
  bot_id: z.optional(z.nullable(z.string())),
  text: maybeText,
  ts: stamp,
  thread_ts: z.optional(stamp),
}

/** What somebody wrote, also as it stands inside the event of its change. */
const written = z.object({ ...message, channel: z.optional(id), subtype: z.optional(z.string()) })

const event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('app_mention'), ...message, subtype: z.optional(z.string()) }),
  z.object({
    type: z.literal('message'),
    ...message,
    subtype: z.optional(z.string()),
    event_ts: z.optional(stamp),
    deleted_ts: z.optional(stamp),
    message: z.optional(written),
    previous_message: z.optional(written),
  }),
  z.object({ type: z.literal('member_joined_channel'), user: id, channel: id, inviter: z.optional(id) }),
  z.object({ type: z.literal('member_left_channel'), user: id, channel: id }),
  z.object({
    type: z.enum([
      'channel_archive',
      'channel_deleted',
      'channel_left',
      'group_archive',
      'group_deleted',
      'group_left',
    ]),
    channel: id,
  }),
  z.object({ type: z.literal('app_home_opened'), user: id, tab: z.optional(z.string()) }),
  z.object({ type: z.literal('app_uninstalled') }),
  z.object({ type: z.literal('team_access_revoked'), team_ids: z.array(id) }),
  z.object({
    type: z.literal('tokens_revoked'),
    tokens: z.optional(z.object({ bot: z.optional(z.nullable(z.array(z.string()))) })),
  }),
])

/** An event of the Events API. */
export const eventBody = z.object({ event, event_id: id, event_time: z.optional(z.number()) })
type SlackEvent = z.infer<typeof event>
export type MessageEvent = Extract<SlackEvent, { type: 'message' | 'app_mention' }>

/** A slash command. */
export const commandBody = z.object({
  command: z.string(),
  text: maybeText,
  user_id: id,
  channel_id: id,
  trigger_id: z.string(),
  response_url: z.optional(z.string()),
})

const who = { user: z.object({ id }), trigger_id: z.string(), response_url: z.optional(z.string()) }

/** The message shortcut. */
export const shortcutBody = z.object({
  type: z.literal('message_action'),
  ...who,
  callback_id: z.string(),
  channel: z.object({ id }),
  message: z.object({ text: maybeText }),
})

/** A modal that was filled in. */
export const submissionBody = z.object({
  type: z.literal('view_submission'),
  user: z.object({ id }),
  view: z.object({
    id,
    callback_id: z.string(),
    private_metadata: z.string(),
    state: z.object({
      values: z.record(
        z.string(),
        z.record(
          z.string(),
          z.object({
            value: maybeText,
            selected_option: z.optional(z.nullable(z.object({ value: z.string() }))),
          }),
        ),
      ),
    }),
  }),
})

/** A button that was pressed, in a message or in a view. */
export const actionBody = z.object({
  type: z.literal('block_actions'),
  ...who,
  channel: z.optional(z.object({ id })),
  container: z.object({
    type: z.string(),
    is_ephemeral: z.optional(z.boolean()),
    message_ts: z.optional(z.nullable(z.string())),
    thread_ts: z.optional(z.nullable(stamp)),
  }),
  message: z.optional(z.object({ ts: z.optional(stamp), thread_ts: z.optional(stamp) })),
  view: z.optional(z.nullable(z.object({ id, type: z.string() }))),
  actions: z.array(
    z.object({ action_id: z.string(), value: z.optional(z.string()), action_ts: z.optional(z.string()) }),
  ),
})
