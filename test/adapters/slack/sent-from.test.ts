import { afterAll, beforeAll, expect, it } from 'vitest'
import { selfFor } from '../../../adapters/slack/sent-from.ts'
import { storeFor } from '../../../adapters/store-for.ts'
import type { Store } from '../../../src/store/store.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const now = Date.parse('2026-11-20T09:00Z')
let store: Store

beforeAll(async () => {
  const [seals, other] = [new Uint8Array(32), new Uint8Array(32).fill(1)]
  const state = temporaryFolder()
  const at = (keys: readonly Uint8Array[]): Promise<Store> => storeFor({ state, database: undefined, keys }, () => {})
  const kept = JSON.stringify({ bot: { userId: 'U0BOT' } })
  const before = await at([other])
  for (const workspace of ['TLOST', 'ELOST'])
    await before.installations.keep({ platform: 'slack', workspace }, kept, now)
  await before.close()
  store = await at([seals])
  for (const workspace of ['TOWN', 'TBOTH', 'EALL', 'TLEFT'])
    await store.installations.keep({ platform: 'slack', workspace }, kept, now)
  await store.installations.serve({ platform: 'slack', workspace: 'TSERVED' }, 'EALL', now)
})
afterAll(() => store.close())

/** The workspace that something is for, and as whom the bot is there. */
async function forWhom(body: object, workspaces?: readonly string[]): Promise<string | undefined> {
  const self = await selfFor(body, store.installations, workspaces && new Set(workspaces), now)
  return self && `${self.origin.workspace} ${self.user}`.trim()
}

const authorized = (team: string | null, organization: string | null, isWhole: boolean): object => ({
  authorizations: [{ team_id: team, enterprise_id: organization, is_enterprise_install: isWhole }],
})

it.each<[string, object, string | undefined]>([
  ['an event', { team_id: 'TOWN' }, 'TOWN U0BOT'],
  ['an event of a channel shared with others', { team_id: 'TELSE', ...authorized('TOWN', null, false) }, 'TOWN U0BOT'],
  ['a command', { team_id: 'TOWN', enterprise_id: null, user: 'U1' }, 'TOWN U0BOT'],
  ['a press', { team: { id: 'TOWN' }, user: { id: 'U1', team_id: 'TOWN' } }, 'TOWN U0BOT'],
  ['a press in an organization', { team: null, enterprise: { id: 'EALL' }, user: { team_id: 'TNEW' } }, 'TNEW U0BOT'],
  ['a command in an organization', { team_id: 'TNEW', enterprise_id: 'EALL' }, 'TNEW U0BOT'],
  [
    'a workspace that installed it besides its organization',
    { team_id: 'TBOTH', enterprise_id: 'EALL' },
    'TBOTH U0BOT',
  ],
  ['a workspace where it is not', { team_id: 'TELSE' }, undefined],
  ['an organization where it is not', { team_id: 'TELSE', enterprise_id: 'EELSE' }, undefined],
  ['nowhere', {}, undefined],
  ['what is no body', { team_id: 7 }, undefined],
])('is known where something comes from: %s', async (_what, body, expected) => {
  expect(await forWhom(body)).toBe(expected)
})

it.each<[string, object, readonly string[], string | undefined]>([
  ['a workspace on the list', { team_id: 'TOWN' }, ['TOWN'], 'TOWN U0BOT'],
  ['one of an organization on the list', { team_id: 'TSERVED', enterprise_id: 'EALL' }, ['EALL'], 'TSERVED U0BOT'],
  ['a workspace that is on none', { team_id: 'TLEFT' }, ['TOWN'], undefined],
  ['its end, all the same', { team_id: 'TLEFT', event: { type: 'app_uninstalled' } }, ['TOWN'], 'TLEFT'],
])('is held to a list: %s', async (_what, body, workspaces, expected) => {
  expect(await forWhom(body, workspaces)).toBe(expected)
})

it.each<[string, string, object, string | undefined]>([
  ['a workspace', 'app_uninstalled', { team_id: 'TOWN' }, 'TOWN'],
  ['one whose token is gone', 'tokens_revoked', { team_id: 'TOWN' }, 'TOWN'],
  ['one that no key opens', 'app_uninstalled', { team_id: 'TLOST' }, 'TLOST'],
  ['one beside its organization', 'app_uninstalled', authorized('TBOTH', 'EALL', false), 'TBOTH'],
  ['one told a second time', 'tokens_revoked', authorized('TGONE', 'EALL', false), undefined],
  [
    'one told a second time, without saying whose',
    'tokens_revoked',
    { team_id: 'TGONE', enterprise_id: 'EALL' },
    undefined,
  ],
  ['an organization', 'app_uninstalled', authorized('TSERVED', 'EALL', true), 'EALL'],
  ['one told by a workspace besides', 'app_uninstalled', authorized('TBOTH', 'EALL', true), 'EALL'],
  ['one told without saying that it is', 'app_uninstalled', { team_id: 'TSERVED', enterprise_id: 'EALL' }, 'EALL'],
  ['one told of no workspace', 'app_uninstalled', { team_id: null, enterprise_id: 'EALL' }, 'EALL'],
  ['some of its workspaces', 'team_access_revoked', authorized('TBOTH', 'EALL', false), 'EALL'],
  ['where it is not', 'app_uninstalled', { team_id: 'TELSE' }, undefined],
])('is taken out of %s: %s', async (_what, type, body, expected) => {
  expect(await forWhom({ ...body, event: { type } })).toBe(expected)
})

it.each<[string, object]>([
  ['a workspace', { team_id: 'TLOST' }],
  ['an organization', { team_id: 'TNEW', enterprise_id: 'ELOST' }],
])('is not taken for nobody where no key opens the installation of %s', async (_what, body) => {
  await expect(forWhom(body)).rejects.toMatchObject({ name: 'NoKey' })
})
