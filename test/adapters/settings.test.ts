import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { adapterReport } from '../../adapters/start.ts'
import { readSettings, settingNames, withEnvironmentFile } from '../../adapters/settings.ts'

const complaintsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readSettings(environment)
    return []
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause
    return cause.message.split('\n')
  }
}

describe('settings', () => {
  it('are those of .env.example, in its order', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
    const named = example.split('\n').flatMap((line) => /^#? ?([A-Z_]+)=/.exec(line)?.[1] ?? [])
    expect(named).toEqual(settingNames)
  })

  it('all have a value that works where none is set', () => {
    const { archive, ...others } = readSettings({})
    expect(archive).toMatch(/data.archive$/)
    expect(others).toEqual({
      state: 'state',
      database: undefined,
      keys: undefined,
      retention: 90 * 24 * 3_600_000,
      zone: 'UTC',
      now: undefined,
      yearStarts: { fiscalYearStart: 1, academicYearStart: 9 },
      health: { host: '127.0.0.1', port: undefined },
      logLevel: 'info',
      slackCommand: '/callboard',
      slack: { botToken: undefined, appToken: undefined, apiUrl: undefined, operatorChannel: undefined },
      discord: {
        token: undefined,
        apiUrl: undefined,
        server: undefined,
        shards: undefined,
        operatorChannel: undefined,
      },
      limits: { person: 20, place: 200, workspace: 2000 },
    })
  })

  it.each<[string, Record<string, string>, Record<string, unknown>]>([
    ['a zone', { CALLBOARD_ZONE: 'Asia/Ulaanbaatar' }, { zone: 'Asia/Ulaanbaatar' }],
    ['an offset as a zone', { CALLBOARD_ZONE: '+08:00' }, { zone: '+08:00' }],
    ['a moment with its offset', { CALLBOARD_NOW: '2024-03-10T09:00:00+08:00' }, { now: Date.UTC(2024, 2, 10, 1) }],
    [
      'a moment in the zone set',
      { CALLBOARD_NOW: '2024-03-10T09:00', CALLBOARD_ZONE: 'Asia/Ulaanbaatar' },
      { now: Date.UTC(2024, 2, 10, 1) },
    ],
    ['an empty value as not set', { CALLBOARD_ZONE: '', LOG_LEVEL: '' }, { zone: 'UTC', logLevel: 'info' }],
    [
      'the months that years begin in',
      { CALLBOARD_FISCAL_YEAR_START: '7', CALLBOARD_ACADEMIC_YEAR_START: '10' },
      { yearStarts: { fiscalYearStart: 7, academicYearStart: 10 } },
    ],
    ['a rate', { CALLBOARD_RATE: '5' }, { limits: { person: 5, place: 200, workspace: 2000 } }],
    [
      'rates of a place and a workspace',
      { CALLBOARD_RATE_PLACE: '50', CALLBOARD_RATE_WORKSPACE: '100000' },
      { limits: { person: 20, place: 50, workspace: 100_000 } },
    ],
    [
      'a channel for alarms',
      { CALLBOARD_OPERATOR_CHANNEL: 'C0123456789' },
      {
        slack: expect.objectContaining({ operatorChannel: 'C0123456789' }),
        discord: expect.objectContaining({ operatorChannel: undefined }),
      },
    ],
    [
      'a channel of Discord for alarms',
      { CALLBOARD_OPERATOR_CHANNEL: '1234567890123456789' },
      {
        slack: expect.objectContaining({ operatorChannel: undefined }),
        discord: expect.objectContaining({ operatorChannel: '1234567890123456789' }),
      },
    ],
    [
      'Discord through a proxy, in one server, over two shards',
      { DISCORD_API_URL: 'http://127.0.0.1:8080/api/', DISCORD_GUILD_ID: '1234567890123456789', DISCORD_SHARDS: '2' },
      {
        discord: expect.objectContaining({
          apiUrl: 'http://127.0.0.1:8080/api',
          server: '1234567890123456789',
          shards: 2,
        }),
      },
    ],
    [
      'another address of Slack, with a slash behind it',
      { SLACK_API_URL: 'http://127.0.0.1:4000/api' },
      { slack: { botToken: undefined, appToken: undefined, apiUrl: 'http://127.0.0.1:4000/api/' } },
    ],
    ['a key in base64', { CALLBOARD_KEY: Buffer.alloc(32, 7).toString('base64') }, { keys: [Buffer.alloc(32, 7)] }],
    ['a key in base 16', { CALLBOARD_KEY: '07'.repeat(32) }, { keys: [Buffer.alloc(32, 7)] }],
    [
      'several keys',
      { CALLBOARD_KEY: `${'07'.repeat(32)},${'08'.repeat(32)}` },
      { keys: [Buffer.alloc(32, 7), Buffer.alloc(32, 8)] },
    ],
    ['an address of a database', { DATABASE_URL: 'postgres://a:b@c/d' }, { database: 'postgres://a:b@c/d' }],
    ['days to keep', { CALLBOARD_RETENTION_DAYS: '7' }, { retention: 7 * 24 * 3_600_000 }],
    ['a folder', { CALLBOARD_ARCHIVE: 'pages', CALLBOARD_STATE: 'state' }, { archive: 'pages', state: 'state' }],
  ])('read %s', (_situation, environment, expected) => {
    expect(readSettings(environment)).toMatchObject(expected)
  })

  it.each<[string, Record<string, string>, readonly RegExp[]]>([
    ['an unknown zone', { CALLBOARD_ZONE: 'Asia/Ulan' }, [/^CALLBOARD_ZONE is "Asia\/Ulan": it must be an IANA zone/]],
    ['a day that is none', { CALLBOARD_NOW: '2024-02-30' }, [/^CALLBOARD_NOW is "2024-02-30": it must be ISO 8601/]],
    ['an unknown level', { LOG_LEVEL: 'loud' }, [/^LOG_LEVEL is "loud": it must be one of silent, .*trace$/]],
    [
      'a month that is none',
      { CALLBOARD_FISCAL_YEAR_START: '13' },
      [/^CALLBOARD_FISCAL_YEAR_START is "13": it must be a month from 1 \(January\) to 12 \(December\)$/],
    ],
    ['control characters', { LOG_LEVEL: 'a\u001B[31m' }, [/^LOG_LEVEL is "a\\u001b\[31m"/]],
    ['a short key without showing it', { CALLBOARD_KEY: 'c2hvcnQ=' }, [/^CALLBOARD_KEY must be 32 bytes in base64/]],
    [
      'another database without showing it',
      { DATABASE_URL: 'mysql://a:b@c' },
      [/^DATABASE_URL must be the address of/],
    ],
    ['no days', { CALLBOARD_RETENTION_DAYS: '0' }, [/^CALLBOARD_RETENTION_DAYS is "0": it must be a number of days/]],
    ['a secret without showing it', { DISCORD_TOKEN: 'se cret' }, [/^DISCORD_TOKEN must hold no blanks$/]],
    [
      'several at once',
      { CALLBOARD_ZONE: 'x/y', CALLBOARD_NOW: 'soon', LOG_LEVEL: '9' },
      [/^CALLBOARD_ZONE/, /^CALLBOARD_NOW/, /^LOG_LEVEL/],
    ],
  ])('refuse %s', (_situation, environment, expected) => {
    const complaints = complaintsOf(environment)
    expect(complaints).toHaveLength(expected.length)
    for (const [index, pattern] of expected.entries()) expect(complaints[index]).toMatch(pattern)
  })
})

describe('a .env file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'callboard-env-'))
  const file = join(folder, '.env')
  writeFileSync(file, '# a comment\nCALLBOARD_ZONE="Asia/Bangkok"\nLOG_LEVEL=debug\n')

  it('adds what the environment does not set', () => {
    expect(withEnvironmentFile({ LOG_LEVEL: 'error' }, file)).toEqual({
      CALLBOARD_ZONE: 'Asia/Bangkok',
      LOG_LEVEL: 'error',
    })
  })

  it('need not exist', () => {
    expect(withEnvironmentFile({ LOG_LEVEL: 'error' }, join(folder, 'none'))).toEqual({ LOG_LEVEL: 'error' })
  })

  it('is named where it cannot be read', () => {
    expect(() => withEnvironmentFile({}, folder)).toThrow(/cannot be read as settings/)
  })
})

describe('adapters that are off', () => {
  it.each<[string, Record<string, string>, readonly RegExp[]]>([
    [
      'say what turns them on',
      {},
      [
        /^Slack is off: SLACK_BOT_TOKEN and SLACK_APP_TOKEN turn it on/,
        /^Discord is off: DISCORD_TOKEN turns it on/,
        /^The terminal/,
      ],
    ],
    [
      'say what is missing',
      { SLACK_BOT_TOKEN: 'xoxb-1' },
      [/^Slack is off: SLACK_APP_TOKEN is missing/, /^Discord is off/, /^The terminal is on/],
    ],
    [
      'say what is missing for HTTP',
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_PORT: '3000' },
      [/^Slack is off: SLACK_SIGNING_SECRET is missing beside what is set/, /^Discord is off/, /^The terminal is on/],
    ],
    [
      'are not told of where Slack is on over HTTP',
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_PORT: '3000', SLACK_SIGNING_SECRET: 'abc' },
      [/^Discord is off/],
    ],
    [
      'say what is missing for many workspaces',
      { SLACK_CLIENT_ID: '1.2', SLACK_PORT: '3000' },
      [
        /^Slack is off: SLACK_CLIENT_SECRET and SLACK_STATE_SECRET and SLACK_SIGNING_SECRET are missing beside/,
        /^Discord is off/,
        /^The terminal is on/,
      ],
    ],
    [
      'are not told of where Slack is on in many workspaces',
      {
        SLACK_CLIENT_ID: '1.2',
        SLACK_CLIENT_SECRET: 'a',
        SLACK_STATE_SECRET: 'b',
        SLACK_SIGNING_SECRET: 'c',
        SLACK_PORT: '3000',
      },
      [/^Discord is off/],
    ],
    ['are not told of where Discord is on', { DISCORD_TOKEN: 'abc' }, [/^Slack is off/]],
    ['are none where both are on', { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', DISCORD_TOKEN: 'abc' }, []],
    [
      'are not told of where Slack is on',
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' },
      [/^Discord is off/],
    ],
  ])('%s', (_situation, environment, expected) => {
    const lines = adapterReport(readSettings(environment))
    expect(lines).toHaveLength(expected.length)
    for (const [index, line] of lines.entries()) expect(line).toMatch(expected[index] ?? /^$/)
  })
})
