import * as z from 'zod/mini'

// What Discord sends, as far as it is read: https://docs.discord.com/developers/events/gateway-events, …/interactions

const id = z.string().check(z.regex(/^\d{1,20}$/))
const someone = z.object({ id, bot: z.optional(z.boolean()) })

/** A message that was written or changed. */
export const messageBody = z.object({
  id,
  channel_id: id,
  guild_id: z.optional(id),
  channel_type: z.optional(z.number()),
  type: z.number(),
  author: z.optional(someone),
  webhook_id: z.optional(id),
  content: z.optional(z.string()),
  mentions: z.optional(z.array(someone)),
  edited_timestamp: z.optional(z.nullable(z.string())),
  referenced_message: z.optional(z.nullable(z.object({ id, author: someone }))),
})

/** A message that was deleted, or several. */
export const deletionBody = z.object({
  id: z.optional(id),
  ids: z.optional(z.array(id)),
  channel_id: id,
  guild_id: z.optional(id),
})

/** A channel or a thread that was deleted. */
export const deletedBody = z.object({ id, guild_id: id })

/** A server that the bot is no longer in, unless it is only away. */
export const goneBody = z.object({ id, unavailable: z.optional(z.boolean()) })

/** A server that the bot is in, with the channel for what it says unasked. */
export const joinedBody = z.object({ id, system_channel_id: z.optional(z.nullable(id)) })

const option = z.object({
  name: z.string(),
  value: z.optional(z.union([z.string(), z.number(), z.boolean()])),
  focused: z.optional(z.boolean()),
})

const input = z.object({
  custom_id: z.string(),
  value: z.optional(z.string()),
  values: z.optional(z.array(z.string())),
})

/** A command that was used, a component that was touched, an option that somebody types, or a modal that was filled in. */
export const interactionBody = z.object({
  id,
  type: z.number(),
  token: z.string().check(z.regex(/^[\w.-]{1,500}$/)),
  channel_id: id,
  guild_id: z.optional(id),
  context: z.optional(z.number()),
  locale: z.optional(z.string()),
  user: z.optional(z.object({ id })),
  member: z.optional(
    z.object({
      user: z.object({ id }),
      permissions: z.string().check(z.regex(/^\d{1,30}$/)),
      roles: z.optional(z.array(id)),
    }),
  ),
  message: z.optional(z.object({ flags: z.optional(z.number()) })),
  data: z.object({
    name: z.optional(z.string()),
    options: z.optional(z.array(option)),
    custom_id: z.optional(z.string()),
    values: z.optional(z.array(z.string())),
    target_id: z.optional(id),
    /** The inputs of a modal, each in its label. */
    components: z.optional(z.array(z.object({ component: z.optional(input) }))),
    resolved: z.optional(
      z.object({ messages: z.optional(z.record(z.string(), z.object({ content: z.optional(z.string()) }))) }),
    ),
  }),
})
export type InteractionBody = z.infer<typeof interactionBody>
export type MessageBody = z.infer<typeof messageBody>
