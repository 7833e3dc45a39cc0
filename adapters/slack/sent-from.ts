import * as z from 'zod/mini'
import type { Installations } from '../../src/store/installations.ts'
import type { Self } from './arrival.ts'
import { installationAt, isAllowed, originIn } from './installing.ts'

const maybeId = z.optional(z.nullable(z.string()))
const holder = z.optional(z.nullable(z.object({ id: z.string() })))
const authorization = z.object({
  team_id: maybeId,
  enterprise_id: maybeId,
  is_enterprise_install: z.optional(z.nullable(z.boolean())),
})
const sent = z.object({
  team_id: maybeId,
  team: holder,
  enterprise_id: maybeId,
  enterprise: holder,
  user: z.optional(z.union([z.object({ team_id: maybeId }), z.string()])),
  authorizations: z.optional(z.array(authorization)),
  event: z.optional(z.object({ type: z.string() })),
})
const withBot = z.object({ bot: z.object({ userId: z.string() }) })

/** Where something was sent from: a workspace, its organization, and whether that is meant as a whole. */
type From = {
  readonly team: string | undefined
  readonly organization: string | undefined
  readonly isWhole: boolean | undefined
}

/**
 * Who the bot is in the workspace that something was sent from; undefined where it is not installed, or may not be. Throws
 * NoKey where no key opens the installation.
 */
export async function selfFor(
  body: unknown,
  store: Installations,
  workspaces: ReadonlySet<string> | undefined,
  now: number,
): Promise<Self | undefined> {
  const read = sent.safeParse(body).data
  if (read === undefined) return undefined
  const from = fromOf(read)
  // What takes the app away is heard also where the app may not be any more.
  switch (read.event?.type) {
    case 'app_uninstalled':
    case 'tokens_revoked':
      return removedFrom(from, store)
    case 'team_access_revoked':
      return removedFrom({ ...from, team: undefined, isWhole: true }, store)
    default:
      return isAllowed([from.team, from.organization], workspaces) ? servedIn(from, store, now) : undefined
  }
}

function fromOf({ authorizations: [authorized] = [], ...read }: z.infer<typeof sent>): From {
  const person = typeof read.user === 'object' ? read.user.team_id : undefined
  return {
    team: authorized?.team_id ?? read.team_id ?? read.team?.id ?? person ?? undefined,
    organization: authorized?.enterprise_id ?? read.enterprise_id ?? read.enterprise?.id ?? undefined,
    isWhole: authorized?.is_enterprise_install ?? undefined,
  }
}

/** By its own installation, else by its organization's, of which it is one from then on. */
async function servedIn({ team, organization }: From, store: Installations, now: number): Promise<Self | undefined> {
  if (team === undefined) return undefined
  const own = await installationAt(store, team)
  const shared = own === undefined && organization !== undefined ? await installationAt(store, organization) : undefined
  const bot = withBot.safeParse(own ?? shared).data?.bot
  if (bot === undefined) return undefined
  if (shared !== undefined && organization !== undefined) await store.serve(originIn(team), organization, now)
  return { origin: originIn(team), user: bot.userId }
}

/** What goes: its own installation, or its organization's where that is meant, and never one for the other. */
async function removedFrom({ team, organization, isWhole }: From, store: Installations): Promise<Self | undefined> {
  const held = team === undefined ? undefined : await store.of(originIn(team))
  const isOwn = held !== undefined && !('organization' in held)
  if (team !== undefined && isOwn && isWhole !== true) return nobodyIn(team)
  if (organization === undefined || !(isWhole ?? (team === undefined || held !== undefined))) return undefined
  return (await store.of(originIn(organization))) === undefined ? undefined : nobodyIn(organization)
}

/** The bot where it is no user any more. */
const nobodyIn = (workspace: string): Self => ({ origin: originIn(workspace), user: '' })
