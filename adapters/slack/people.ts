import * as z from 'zod/mini'
import { isZone } from '../../src/calendar/zone.ts'
import type { Surface } from '../chat/surface.ts'
import type { Client } from './client.ts'

const maybeTrue = z.optional(z.boolean())
const found = z.object({
  user: z.object({
    tz: z.optional(z.string().check(z.refine(isZone, 'is no zone'))),
    locale: z.optional(z.string()),
    is_admin: maybeTrue,
    is_owner: maybeTrue,
    real_name: z.optional(z.string()),
    profile: z.optional(z.object({ display_name: z.optional(z.string()) })),
  }),
})
const channelFound = z.object({ channel: z.object({ creator: z.optional(z.string()) }) })

async function personIn(client: Client, user: string): Promise<z.infer<typeof found>['user']> {
  return found.parse(await client.apiCall('users.info', { user, include_locale: true })).user
}

/** Somebody's zone and language as users.info has them. */
export function acquaintWith(client: Client): NonNullable<Surface['acquaint']> {
  return async (person) => {
    const { tz: zone, locale: language } = await personIn(client, person)
    return { ...(zone === undefined ? {} : { zone }), ...(language === undefined ? {} : { language }) }
  }
}

/** Who manages a channel: its creator, and the admins and owners of the workspace. */
export function managesWith(client: Client): NonNullable<Surface['manages']> {
  return async ({ channel, person }) => {
    const { is_admin: isAdmin = false, is_owner: isOwner = false } = await personIn(client, person)
    if (isAdmin || isOwner) return { isManager: true }
    const { creator } = channelFound.parse(await client.apiCall('conversations.info', { channel })).channel
    return { isManager: creator === person }
  }
}

/** What others call somebody. */
export function nameWith(client: Client): NonNullable<Surface['nameOf']> {
  return async (person) => {
    const { profile, real_name: name } = await personIn(client, person)
    return profile?.display_name || name
  }
}
