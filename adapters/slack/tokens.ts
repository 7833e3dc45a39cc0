import type { Installations } from '../../src/store/installations.ts'
import type { Client } from './client.ts'
import { refusalIn } from './faults.ts'
import { isAllowed, originIn } from './installing.ts'
import type { WebListener } from './receive.ts'
import { NoKey, NotInstalled, NotListed, NotRefreshed } from './refused.ts'

/** How long, in ms, a token is taken for good: one that is rotated is good for hours more. */
const keptFor = 60_000

/** The tokens of the bot, by workspace. */
export type Tokens = {
  /** Throws as Slack refuses where the app is not installed. */
  readonly of: (workspace: string) => Promise<string>
  /** A token was refused: the next is read anew. */
  readonly refused: (workspace: string) => void
}

/** The tokens of installations; Bolt rotates those that run out. */
export function tokensOf(
  store: Installations,
  authorize: NonNullable<WebListener['authorize']>,
  workspaces: ReadonlySet<string> | undefined,
  now: () => number,
): Tokens {
  const held = new Map<string, { readonly token: string; readonly until: number }>()
  const asked = async (workspace: string): Promise<string> => {
    const found = await store.of(originIn(workspace))
    if (found === undefined) throw new NotInstalled()
    if ('isUnread' in found) throw new NoKey(workspace)
    const query =
      'organization' in found
        ? { teamId: undefined, enterpriseId: found.organization, isEnterpriseInstall: true }
        : { teamId: workspace, enterpriseId: undefined, isEnterpriseInstall: false }
    const { botToken, botTokenExpiresAt: runsOut = Infinity, enterpriseId } = await authorize(query)
    if (!isAllowed([workspace, enterpriseId], workspaces)) throw new NotListed()
    if (botToken === undefined) throw new NotInstalled()
    // Bolt gives the last token where Slack refuses another, or cannot be reached.
    if (runsOut * 1000 <= now()) throw new NotRefreshed()
    return botToken
  }
  return {
    of: async (workspace) => {
      const last = held.get(workspace)
      if (last !== undefined && last.until > now()) return last.token
      held.delete(workspace)
      // Another replica may have rotated it just now: what that kept is read then.
      const token = await asked(workspace).catch(() => asked(workspace))
      held.set(workspace, { token, until: now() + keptFor })
      return token
    },
    refused: (workspace) => void held.delete(workspace),
  }
}

/** Refusals of a token that may have been good: the app was installed anew since, or the token rotated by another. */
const ofTokens: ReadonlySet<string | undefined> = new Set([
  'account_inactive',
  'invalid_auth',
  'not_authed',
  'token_expired',
  'token_revoked',
])

/** A client that speaks with the token of a workspace; one that is refused is read anew, once. */
export function speakingIn(workspace: string, client: Client, tokens: Tokens): Client {
  return {
    apiCall: async (method, given) => {
      const token = await tokens.of(workspace)
      try {
        return await client.apiCall(method, { ...given, token })
      } catch (cause) {
        if (!ofTokens.has(refusalIn(cause))) throw cause
        tokens.refused(workspace)
        const other = await tokens.of(workspace)
        if (other === token) throw cause
        return client.apiCall(method, { ...given, token: other })
      }
    },
  }
}
