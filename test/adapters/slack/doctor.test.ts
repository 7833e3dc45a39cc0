import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSettings } from '../../../adapters/settings.ts'
import { doctor } from '../../../adapters/slack/doctor.ts'
import { scopes } from '../../../adapters/slack/scopes.ts'
import { appToken, botToken, SlackPeer } from '../../peers/slack-peer.ts'
import { SlackWorld } from '../../peers/slack-world.ts'

const tokens = { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken }
let peer: SlackPeer
let world: SlackWorld

const peerWith = (held: readonly string[]): Promise<SlackPeer> =>
  SlackPeer.start({ people: [{ name: 'ada' }], channels: [{ name: 'news' }], scopes: held })

beforeAll(async () => {
  peer = await peerWith(scopes)
  world = await SlackWorld.start([], '')
})
afterAll(async () => {
  await peer.stop()
  await world.stop()
})

const installing = ({ app }: SlackWorld): Record<string, string> => ({
  SLACK_CLIENT_ID: app.clientId,
  SLACK_CLIENT_SECRET: app.clientSecret,
  SLACK_STATE_SECRET: 'state-secret',
  SLACK_SIGNING_SECRET: app.signingSecret,
  SLACK_PORT: '4000',
})

async function ask(
  environment: Record<string, string>,
  of: Pick<SlackPeer, 'apiUrl'> = peer,
): Promise<{ code: number; said: string }> {
  const output = new PassThrough()
  const settings = readSettings({ ...environment, SLACK_API_URL: of.apiUrl })
  const code = await doctor({ settings, output, warn: () => {} })
  return { code, said: String(output.read() ?? '') }
}

describe('the doctor', () => {
  it('finds nothing wrong where nothing is', async () => {
    const { code, said } = await ask({ ...tokens, CALLBOARD_OPERATOR_CHANNEL: peer.channel('news') })
    expect(said.match(/^right: /gm)).toHaveLength(4)
    expect({ code, wrong: /^wrong/m.test(said) }).toEqual({ code: 0, wrong: false })
  })

  it.each<[string, Record<string, string>, RegExp]>([
    ['no bot’s token', { SLACK_APP_TOKEN: appToken }, /wrong: SLACK_BOT_TOKEN is not set: .*Install App/],
    ['no app’s token', { SLACK_BOT_TOKEN: botToken }, /wrong: SLACK_APP_TOKEN is not set: .*connections:write/],
    ['a wrong token', { ...tokens, SLACK_BOT_TOKEN: 'xoxb-no' }, /wrong: .*SLACK_BOT_TOKEN: invalid_auth; copy/],
    ['swapped tokens', { SLACK_BOT_TOKEN: appToken, SLACK_APP_TOKEN: botToken }, /wrong: .*swapped/],
    ['a channel that is not there', { ...tokens, CALLBOARD_OPERATOR_CHANNEL: 'C0NONE' }, /channel_not_found; .*invite/],
  ])('says what to press where there is %s', async (_situation, environment, expected) => {
    const { code, said } = await ask(environment)
    expect(code).toBe(1)
    expect(said).toMatch(expected)
    expect(said).not.toMatch(/xoxb-[a-z]|xapp-[a-z]/)
  })

  it.each<[string, () => Promise<unknown>, RegExp]>([
    [
      'the bot is not in the channel',
      () => peer.ask('conversations.kick', { channel: peer.channel('news'), user: peer.bot.user }),
      /not_in_channel; invite the bot there: \/invite/,
    ],
    [
      'the channel is archived',
      () => peer.ask('conversations.archive', { channel: peer.channel('news') }),
      /is_archived; the channel is archived: unarchive it/,
    ],
  ])('says what to press where %s', async (_situation, happens, expected) => {
    await happens()
    const { code, said } = await ask({ ...tokens, CALLBOARD_OPERATOR_CHANNEL: peer.channel('news') })
    expect(code).toBe(1)
    expect(said).toMatch(expected)
  })

  it.each<[string, string, string, RegExp]>([
    ['the bot’s token is revoked', botToken, 'token_revoked', /SLACK_BOT_TOKEN: token_revoked; .*Reinstall/],
    ['the app is taken away', botToken, 'account_inactive', /SLACK_BOT_TOKEN: account_inactive; .*Reinstall/],
    ['the app’s token is revoked', appToken, 'token_revoked', /SLACK_APP_TOKEN: token_revoked; .*App-Level Tokens/],
    [
      'the app’s token has not its scope',
      appToken,
      'missing_scope',
      /SLACK_APP_TOKEN: missing_scope; .*connections:write/,
    ],
  ])('says what to press where %s', async (_situation, token, error, expected) => {
    peer.refuseToken(token, error)
    const { code, said } = await ask(tokens)
    peer.refuseToken(token)
    expect(code).toBe(1)
    expect(said).toMatch(expected)
    expect(said).not.toMatch(/xoxb-[a-z]|xapp-[a-z]/)
  })

  it('says where nobody answers', async () => {
    const { code, said } = await ask(tokens, { apiUrl: 'http://127.0.0.1:9/api/' })
    expect({ code, said: said.match(/^wrong: Slack cannot be reached/gm)?.length }).toEqual({ code: 1, said: 2 })
  })

  it.each<[string, Record<string, string>, RegExp]>([
    ['all is right', {}, /^$/],
    ['a token besides', { SLACK_BOT_TOKEN: botToken }, /^$/],
    ['no secret for states', { SLACK_STATE_SECRET: '' }, /SLACK_STATE_SECRET is not set: .*openssl rand/],
    ['no id', { SLACK_CLIENT_ID: '' }, /SLACK_CLIENT_ID is not set: .*App Credentials/],
    ['no secret', { SLACK_CLIENT_SECRET: '' }, /SLACK_CLIENT_SECRET is not set: .*App Credentials/],
    ['another secret', { SLACK_CLIENT_SECRET: 'hush' }, /take SLACK_CLIENT_ID and .*: bad_client_secret; copy both/],
    ['no port', { SLACK_PORT: '' }, /SLACK_PORT is not set/],
  ])('of an app that installs itself: %s', async (_situation, environment, expected) => {
    const { code, said } = await ask({ ...installing(world), ...environment }, world)
    const wrong = said.match(/^wrong: .*/gm)?.join('\n') ?? ''
    expect(wrong).toMatch(expected)
    expect(code).toBe(wrong === '' ? 0 : 1)
    expect(said).not.toMatch(/hush|client-secret/)
  })

  it('names the scopes that are missing', async () => {
    const other = await peerWith(scopes.filter((scope) => scope !== 'users:read'))
    const { code, said } = await ask(tokens, other)
    await other.stop()
    expect(code).toBe(1)
    expect(said).toMatch(/wrong: the bot lacks the scopes users:read;/)
  })
})
