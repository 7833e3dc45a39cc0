import { Routes } from 'discord.js'
import * as z from 'zod/mini'
import type { Surface } from '../chat/surface.ts'
import { mayManage } from './arrival.ts'
import type { Call } from './client.ts'

const server = z.object({
  id: z.string(),
  owner_id: z.string(),
  roles: z.array(z.object({ id: z.string(), permissions: z.string() })),
})
const member = z.object({ roles: z.array(z.string()) })
const user = z.object({ username: z.string(), global_name: z.optional(z.nullable(z.string())) })

/** Who manages a server: its owner, and whoever has a role that may. Messages say nothing of that, so that it is asked. */
export function managesWith(call: Call): NonNullable<Surface['manages']> {
  return async ({ workspace, person }) => {
    const { id, owner_id: owner, roles } = server.parse(await call('get', Routes.guild(workspace)))
    const { roles: own } = member.parse(await call('get', Routes.guildMember(workspace, person)))
    // The role that everybody has is called as the server.
    const held = roles.filter((role) => role.id === id || own.includes(role.id))
    return { isManager: owner === person || held.some(({ permissions }) => mayManage(permissions)), roles: own }
  }
}

/** What others call somebody. */
export function nameWith(call: Call): NonNullable<Surface['nameOf']> {
  return async (person) => {
    const { global_name: name, username } = user.parse(await call('get', Routes.user(person)))
    return name ?? username
  }
}
