import type { Installation, InstallationStore } from '@slack/bolt'
import * as z from 'zod/mini'
import type { Origin } from '../../src/inbox/inbox.ts'
import type { Installations } from '../../src/store/installations.ts'
import type { Self } from './arrival.ts'

/** A workspace in which the app may not be installed. */
class NotAllowed extends Error {
  override readonly name = 'NotAllowed'
}

/** Bolt's own work, so that it is not checked again. */
const kept = z.custom<Installation>((value) => typeof value === 'object' && value !== null)
const withBot = z.object({ bot: z.object({ userId: z.string() }) })

export function originIn(workspace: string): Origin {
  return { platform: 'slack', workspace }
}

/**
 * Installations as Bolt keeps and asks for them, in the store: under their workspace, or under their organization. Throws
 * NotAllowed for one that is on no list.
 */
export function installationsIn(
  store: Installations,
  workspaces: ReadonlySet<string> | undefined,
  now: () => number,
): InstallationStore {
  return {
    storeInstallation: async (installation) => {
      const { team, enterprise, isEnterpriseInstall: isWhole = false } = installation
      const id = isWhole ? enterprise?.id : team?.id
      if (id === undefined) throw new Error('an installation of nowhere')
      if (!isAllowed([team?.id, enterprise?.id], workspaces)) throw new NotAllowed(id)
      await store.keep(originIn(id), JSON.stringify(installation), now())
    },
    fetchInstallation: async ({ teamId, enterpriseId, isEnterpriseInstall: isWhole }) => {
      const found = await standingAt(store, (isWhole ? enterpriseId : teamId) ?? '')
      if (found === undefined) throw new Error('the app is not installed there')
      return found.installation
    },
  }
}

/** Whether a workspace, or its organization, is on the list, where there is one. */
function isAllowed(ids: readonly (string | undefined)[], workspaces: ReadonlySet<string> | undefined): boolean {
  return workspaces === undefined || ids.some((id) => id !== undefined && workspaces.has(id))
}

/** An installation, and since when (ms) it is as it is. */
type Standing = { readonly installation: Installation; readonly at: number }

async function standingAt(store: Installations, id: string): Promise<Standing | undefined> {
  return standingFrom(await store.of(originIn(id)))
}

function standingFrom(found: Awaited<ReturnType<Installations['of']>>): Standing | undefined {
  return found !== undefined && 'text' in found
    ? { installation: kept.parse(JSON.parse(found.text)), at: found.at }
    : undefined
}

const maybeId = z.optional(z.nullable(z.string()))
const holder = z.optional(z.nullable(z.object({ id: z.string() })))
const sentTo = z.object({
  team_id: maybeId,
  team: holder,
  enterprise_id: maybeId,
  enterprise: holder,
  user: z.optional(z.union([z.object({ team_id: maybeId }), z.string()])),
  authorizations: z.optional(z.array(z.object({ team_id: maybeId, enterprise_id: maybeId }))),
  event: z.optional(z.object({ type: z.string() })),
  /** In seconds. */
  event_time: z.optional(z.number()),
})

/** What takes an installation away, of a workspace or of a whole organization. */
const removals: ReadonlySet<string | undefined> = new Set(['app_uninstalled', 'tokens_revoked'])

/** How long, in ms, Slack may go on telling of something: https://docs.slack.dev/apis/events-api/#retries says an hour or so. */
const longestTold = 24 * 3_600_000

/** Whether an end, of which Slack tells late, was that of an installation before the one since `at` (ms). */
function isBefore(seconds: number | undefined, at: number): boolean {
  const since = at - ((seconds ?? Infinity) + 1) * 1000
  return since >= 0 && since < longestTold
}

/** Who the bot is in the workspace that something was sent from; undefined where it is not installed, or may not be. */
export async function selfFor(
  body: unknown,
  store: Installations,
  workspaces: ReadonlySet<string> | undefined,
  now: number,
): Promise<Self | undefined> {
  const read = sentTo.safeParse(body).data
  if (read === undefined) return undefined
  const [authorized] = read.authorizations ?? []
  const person = typeof read.user === 'object' ? read.user.team_id : undefined
  const team = authorized?.team_id ?? read.team_id ?? read.team?.id ?? person ?? undefined
  const organization = authorized?.enterprise_id ?? read.enterprise_id ?? read.enterprise?.id ?? undefined
  // What takes the app away is heard also where the app may not be any more.
  const isRemoval = removals.has(read.event?.type)
  if (!isRemoval && !isAllowed([team, organization], workspaces)) return undefined
  const held = team === undefined ? undefined : await store.of(originIn(team))
  const own = standingFrom(held)
  const shared = own === undefined && organization !== undefined ? await standingAt(store, organization) : undefined
  const standing = own ?? shared
  const bot = withBot.safeParse(standing?.installation).data?.bot
  if (bot === undefined || standing === undefined) return undefined
  if (isRemoval && isBefore(read.event_time, standing.at)) return undefined
  if (shared === undefined || organization === undefined)
    return team === undefined ? undefined : { origin: originIn(team), user: bot.userId }
  if (isRemoval) return { origin: originIn(organization), user: bot.userId }
  if (team === undefined) return undefined
  if (held === undefined) await store.serve(originIn(team), organization, now)
  return { origin: originIn(team), user: bot.userId }
}
