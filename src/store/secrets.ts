import type { Arrival, Origin } from '../inbox/inbox.ts'
import type { Queries } from './database.ts'
import { keyOf } from './keys.ts'

/** Makes a text unreadable without a key that is not in the store; what it is for must be said again to read it. */
export type Seal = {
  readonly seal: (text: string, purpose: string) => string
  /** Undefined where it was sealed with another key or for another purpose, or changed since. */
  readonly unseal: (sealed: string, purpose: string) => string | undefined
}

/** What arrivals brought in secret. */
export type Secrets = {
  /** What came with the arrival of that key; undefined where there was nothing, or it is of no use any more. */
  readonly of: (origin: Origin, key: string, now: number) => Promise<string | undefined>
}

/** What a secret of an arrival is sealed for. */
export const purposeOf = ({ platform, workspace, key }: Origin & { readonly key: string }): string =>
  JSON.stringify([platform, workspace, key])

/** The secrets kept in SQL, sealed. */
export function secretsIn(queries: Queries, { unseal }: Seal): Secrets {
  return {
    of: async (origin, key, now) => {
      const id = keyOf({ ...origin, key })
      const found = await queries
        .selectFrom('secrets')
        .select('sealed')
        .where((where) => where.and(id))
        .where('expires', '>', now)
        .executeTakeFirst()
      return found === undefined ? undefined : unseal(found.sealed, purposeOf(id))
    },
  }
}

export async function keepSecret(
  queries: Queries,
  arrival: Arrival,
  { text, expires }: NonNullable<Arrival['secret']>,
  { seal }: Seal,
): Promise<void> {
  const { person, channel } = arrival
  await queries
    .insertInto('secrets')
    .values({ ...keyOf(arrival), person, channel, expires, sealed: seal(text, purposeOf(arrival)) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
