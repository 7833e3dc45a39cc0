import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSettings } from '../../../adapters/settings.ts'
import { doctor } from '../../../adapters/slack/doctor.ts'
import { scopes } from '../../../adapters/slack/scopes.ts'
import { appToken, botToken, SlackPeer } from '../../peers/slack-peer.ts'

const tokens = { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken }
let peer: SlackPeer

const peerWith = (held: readonly string[]): Promise<SlackPeer> =>
  SlackPeer.start({ people: [{ name: 'ada' }], channels: [{ name: 'news' }], scopes: held })

beforeAll(async () => {
  peer = await peerWith(scopes)
})
afterAll(() => peer.stop())

async function ask(environment: Record<string, string>, of = peer): Promise<{ code: number; said: string }> {
  const output = new PassThrough()
  const settings = readSettings({ ...environment, SLACK_API_URL: of.apiUrl })
  const code = await doctor({ settings, output, errors: new PassThrough() })
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

  it('names the scopes that are missing', async () => {
    const other = await peerWith(scopes.filter((scope) => scope !== 'users:read'))
    const { code, said } = await ask(tokens, other)
    await other.stop()
    expect(code).toBe(1)
    expect(said).toMatch(/wrong: the bot lacks the scopes users:read;/)
  })
})
