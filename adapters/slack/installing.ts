import type { Installation, InstallationStore } from '@slack/bolt'
import * as z from 'zod/mini'
import type { Origin } from '../../src/inbox/inbox.ts'
import type { Installations } from '../../src/store/installations.ts'
import { NoKey } from './refused.ts'

/** A workspace in which the app may not be installed. */
class NotAllowed extends Error {
  override readonly name = 'NotAllowed'
}

/** Bolt's own work, so that it is not checked again. */
const kept = z.custom<Installation>((value) => typeof value === 'object' && value !== null)

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
      const found = await installationAt(store, (isWhole ? enterpriseId : teamId) ?? '')
      if (found === undefined) throw new Error('the app is not installed there')
      return found
    },
  }
}

/** Whether a workspace, or its organization, is on the list, where there is one. */
export function isAllowed(ids: readonly (string | undefined)[], workspaces: ReadonlySet<string> | undefined): boolean {
  return workspaces === undefined || ids.some((id) => id !== undefined && workspaces.has(id))
}

/** The installation of a workspace or an organization itself; throws NoKey where no key opens it. */
export async function installationAt(store: Installations, id: string): Promise<Installation | undefined> {
  const found = await store.of(originIn(id))
  if (found !== undefined && 'isUnread' in found) throw new NoKey(id)
  return found !== undefined && 'text' in found ? kept.parse(JSON.parse(found.text)) : undefined
}
