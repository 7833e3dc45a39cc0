import type { Origin } from '../inbox/inbox.ts'
import type { Database } from './database.ts'
import { originOf } from './keys.ts'
import type { Seal } from './secrets.ts'

/** An installation as it was kept, whose serves there, or that no key opens it; and since when (ms). */
type Installed = { readonly at: number } & (
  | { readonly text: string }
  | { readonly organization: string }
  | { readonly isUnread: true }
)

/** Where the app is installed: in a workspace, or for all of an organization, which stands as a workspace of its own. */
export type Installations = {
  /** Keeps an installation, sealed; one that was there is replaced. */
  readonly keep: (where: Origin, text: string, now: number) => Promise<void>
  /** What is installed there; undefined where nothing is. */
  readonly of: (where: Origin) => Promise<Installed | undefined>
  /** Keeps that a workspace is served by its organization's installation, so that it is forgotten with that. */
  readonly serve: (where: Origin, organization: string, now: number) => Promise<void>
  /** The workspaces that an organization's installation has served, and since when (ms). */
  readonly servedBy: (organization: Origin) => Promise<readonly (Origin & { readonly at: number })[]>
}

/** The installations kept in SQL, sealed for their place. */
export function installationsIn({ queries, write }: Database, { seal, unseal }: Seal): Installations {
  return {
    keep: (where, text, now) =>
      write(async (transaction) => {
        const values = { sealed: seal(text, purposeOf(where)), organization: null, at: now }
        await transaction
          .insertInto('installations')
          .values({ ...originOf(where), ...values })
          .onConflict((conflict) => conflict.columns(['workspace', 'platform']).doUpdateSet(values))
          .execute()
      }),
    of: async (where) => {
      const found = await queries
        .selectFrom('installations')
        .select(['sealed', 'organization', 'at'])
        .where((of) => of.and(originOf(where)))
        .executeTakeFirst()
      if (found === undefined) return undefined
      const { sealed, organization, at } = found
      if (organization !== null) return { organization, at }
      const text = sealed === null ? undefined : unseal(sealed, purposeOf(where))
      return text === undefined ? { isUnread: true, at } : { text, at }
    },
    serve: (where, organization, now) =>
      write(async (transaction) => {
        await transaction
          .insertInto('installations')
          .values({ ...originOf(where), sealed: null, organization, at: now })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      }),
    servedBy: async ({ platform, workspace }) => {
      const found = await queries
        .selectFrom('installations')
        .select(['platform', 'workspace', 'at'])
        .where((of) => of.and({ platform, organization: workspace }))
        .orderBy('seq')
        .execute()
      return found
    },
  }
}

/** What an installation is sealed for: no secret of an arrival has a purpose of two words. */
export function purposeOf({ platform, workspace }: Origin): string {
  return JSON.stringify([platform, workspace])
}
