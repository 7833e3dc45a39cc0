import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { doctor } from '../../adapters/doctor.ts'
import { readSettings } from '../../adapters/settings.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { programWith } from './terminal/program-sample.ts'

/** What the doctor says, a line each, where no platform can be reached. */
async function saidWith(environment: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const output = new PassThrough()
  const settings = readSettings({ SLACK_API_URL: 'http://127.0.0.1:1/', ...environment })
  const streams = { input: new PassThrough(), output, errors: new PassThrough() }
  expect(await doctor(programWith({ ...streams, settings, clock: Date.now, warn: () => {} }))).toBe(1)
  return String(output.read()).trim().split('\n')
}

describe('the doctor', () => {
  const token = { SLACK_BOT_TOKEN: 'xoxb-1' }

  it('tries the store', async () => {
    expect(await saidWith({ ...token, CALLBOARD_STATE: temporaryFolder() })).toContain('right: the store opens')
  })

  it('says where it cannot be opened, and not its password', async () => {
    const [first] = await saidWith({ ...token, DATABASE_URL: 'postgres://callboard:hush@127.0.0.1:1/none' })
    expect(first).toMatch(/^wrong: .*\(DATABASE_URL\)$/)
    expect(first).not.toContain('hush')
  })

  it.each<[string, Record<string, string>]>([
    ['over HTTP', { SLACK_SIGNING_SECRET: 'b', SLACK_PORT: '4000' }],
    ['in many workspaces', { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'b' }],
  ])('tries the store and Slack alone where that is set up %s', async (_how, environment) => {
    const said = await saidWith({ ...environment, CALLBOARD_STATE: temporaryFolder() })
    expect(said[0]).toBe('right: the store opens')
    expect(said.join()).not.toMatch(/DISCORD/)
  })

  it('makes none where nothing would be kept in it', async () => {
    expect((await saidWith({})).map((line) => line.replace(/ is not set.*/, ''))).toEqual([
      'wrong: SLACK_BOT_TOKEN',
      'wrong: SLACK_APP_TOKEN',
      'wrong: DISCORD_TOKEN',
    ])
  })
})
