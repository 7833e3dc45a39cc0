import { isDeepStrictEqual } from 'node:util'
import { Routes } from 'discord.js'
import * as z from 'zod/mini'
import type { Call } from './client.ts'
import { commands } from './commands.ts'

const option = z.object({
  type: z.number(),
  name: z.string(),
  description: z.string(),
  required: z.optional(z.boolean()),
  autocomplete: z.optional(z.boolean()),
})
/** What of a command makes a difference; Discord tells more of it. */
const registered = z.array(
  z.object({
    type: z.optional(z.number()),
    name: z.string(),
    description: z.optional(z.string()),
    options: z.optional(z.array(option)),
    integration_types: z.optional(z.array(z.number())),
    contexts: z.optional(z.nullable(z.array(z.number()))),
  }),
)

/** Where commands are registered: everywhere, or in one server, where they appear at once. */
type Place = { readonly app: string; readonly server: string | undefined }

/** Whether the commands are registered as this version has them. */
export async function areRegistered(place: Place, call: Call): Promise<boolean> {
  const there = registered.parse(await call('get', routeOf(place)))
  return isDeepStrictEqual(whole(there), whole(registered.parse(commands())))
}

/** Registers the commands where they differ from what is registered. */
export async function register(place: Place, call: Call): Promise<void> {
  if (!(await areRegistered(place, call))) await call('put', routeOf(place), { body: commands() })
}

function routeOf({ app, server }: Place): `/${string}` {
  return server === undefined ? Routes.applicationCommands(app) : Routes.applicationGuildCommands(app, server)
}

/** Commands by their names, with what Discord takes where a field is left out. */
function whole(found: z.infer<typeof registered>): readonly unknown[] {
  return found
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ type = 1, description = '', options = [], ...command }) => ({
      ...command,
      type,
      description,
      options: options.map(({ required = false, autocomplete = false, ...rest }) => ({
        ...rest,
        required,
        autocomplete,
      })),
    }))
}
